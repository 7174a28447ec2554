"""`vault demo` does the main job on sample papers, says only what is so, survives being killed half-way, and does nothing twice."""

from __future__ import annotations

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from vault.bootstrap import build
from vault.settings import Settings

SAMPLES = Path(__file__).parents[2] / "sample_docs"
PAPERS = ("02-commercial-invoice", "03-packing-list", "01-declaration", "05-brand-authorization")


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four digital papers of the challenged product's shipment; the whole set takes minutes."""
    folder = tmp_path_factory.mktemp("samples")
    for name in ("demo.json", "company.json", "catalogue.csv", "orders.csv"):
        shutil.copy(SAMPLES / name, folder)
    source = SAMPLES / "shipments" / "GT-2026-0318"
    target = folder / "shipments" / source.name
    target.mkdir(parents=True)
    for path in source.iterdir():
        if path.name == "shipment.json" or path.name.startswith(PAPERS):
            shutil.copy(path, target)
    return folder


def command(samples: Path) -> list[str]:
    return [sys.executable, "-m", "vault", "demo", "--no-serve", "--samples", str(samples)]


def environment(data: Path) -> dict[str, str]:
    return {**os.environ, "VAULT_DATA": str(data), "COLUMNS": "200"}


def demo(samples: Path, data: Path) -> str:
    done = subprocess.run(command(samples), env=environment(data), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_main_job_runs_and_a_second_start_does_nothing_twice(samples, tmp_path):
    first = demo(samples, tmp_path / "vault")
    assert "Papers: 4 stored." in first
    assert "Documents: 4" in first
    assert "8 of 10 checks passed" in first
    assert "Proved: internally consistent; own signature, local clock." in first
    assert "job." not in first  # log lines are for services
    second = demo(samples, tmp_path / "vault")
    assert "Papers: 4 there already." in second
    bundle = re.compile(r"Bundle id: ([0-9a-f]{64})")
    assert bundle.findall(first) == bundle.findall(second) != []
    rows = sqlite3.connect(tmp_path / "vault" / "vault.sqlite3")
    assert rows.execute("select count(*) from file").fetchone() == (4,)
    assert rows.execute("select count(*) from bundle").fetchone() == (1,)
    assert rows.execute("select max(attempts) from job").fetchone() == (1,)
    rows.close()


@pytest.mark.skipif(os.name != "posix", reason="kills a process group, which Windows does not have")
def test_killed_in_the_middle_it_goes_on_where_it_was(samples, tmp_path):
    data = tmp_path / "vault"
    running = subprocess.Popen(
        command(samples),
        env=environment(data),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    stored = wait_for_files(data / "vault.sqlite3", 2)
    os.killpg(running.pid, signal.SIGKILL)
    running.wait()
    told = demo(samples, data)
    assert "Documents: 4" in told
    assert "8 of 10 checks passed" in told
    rows = sqlite3.connect(data / "vault.sqlite3")
    kept = {row[0] for row in rows.execute("select sha256 from file")}
    assert stored <= kept
    assert len(kept) == 4
    assert rows.execute("select distinct state from job").fetchall() == [("done",)]
    assert rows.execute("select count(*), count(distinct file_id) from document").fetchone() == (4, 4)
    rows.close()
    build(Settings(data=data)).database.dispose()  # refuses a ledger that does not add up


def wait_for_files(database: Path, count: int) -> set[str]:
    """Return the files that were acknowledged as soon as there are so many."""
    for _ in range(600):
        time.sleep(0.05)
        try:
            rows = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
            files = {row[0] for row in rows.execute("select sha256 from file")}
            rows.close()
        except sqlite3.OperationalError:
            continue
        if len(files) >= count:
            return files
    pytest.fail("the demo took in no papers within 30 seconds")
