"""Real worker processes that are killed in the middle of a job: the job is done by the next, and what kills every worker is set aside."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlmodel import select

from vault.bootstrap import build
from vault.clock import system_clock
from vault.jobs.attempts import MOST_ATTEMPTS
from vault.jobs.queries import Job, jobs
from vault.jobs.service import enqueue
from vault.jobs.tables import JobRow
from vault.parts import Parts
from vault.settings import Settings

REPO = Path(__file__).parents[2]
WORKER = """
import os, sys, threading, time
from pathlib import Path
from vault.clock import system_clock
from vault.database.engine import Database
from vault.jobs.worker import Worker

url, notes, holder = sys.argv[1:4]

def note(what):
    with open(notes, "a") as stream:
        stream.write(what + "\\n")
        stream.flush()

def read(workspace_id, subject, progress):
    note(f"begin {subject} {os.getpid()}")
    if subject == "fil_killer":
        os.kill(os.getpid(), 9)
    while subject == "fil_slow" and not Path(notes + ".go").exists():
        time.sleep(0.01)
    note(f"end {subject} {os.getpid()}")

Worker(Database(url), {"read": read}, holder=holder, clock=system_clock, lease_seconds=1, poll_seconds=0.02).run(threading.Event())
"""


def until(what: Callable[[], bool], *, seconds: float = 40) -> None:
    """Wait for something that will come; how soon does not matter."""
    deadline = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < deadline, "it never came"
        time.sleep(0.02)


@pytest.fixture
def real_parts(vault_folder: Path) -> Iterator[Parts]:
    """Leases need a clock that runs."""
    wired = build(Settings(data=vault_folder), clock=system_clock)
    yield wired
    wired.database.dispose()


@pytest.fixture
def start_worker(real_parts: Parts, tmp_path: Path) -> Iterator[Callable[[str], subprocess.Popen[bytes]]]:
    started = []

    def start(holder: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-c", WORKER, real_parts.database.url, str(tmp_path / "notes"), holder]
        process = subprocess.Popen(command, cwd=REPO, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()


def add(parts: Parts, *subjects: str) -> None:
    with parts.database.writing("ws_test") as session:
        for subject in subjects:
            enqueue(session, "ws_test", step="read", step_version=1, subject=subject, now=parts.clock())


def states(parts: Parts) -> dict[str, Job]:
    with parts.database.reading("ws_test") as session:
        return {job.subject: job for job in jobs(session)}


def notes(tmp_path: Path) -> list[str]:
    path = tmp_path / "notes"
    return path.read_text().splitlines() if path.exists() else []


def test_a_job_whose_worker_was_killed_is_done_by_the_next(real_parts: Parts, start_worker, tmp_path: Path) -> None:
    add(real_parts, "fil_slow", "fil_quick")
    first = start_worker("first")
    until(lambda: any(line.startswith("begin fil_slow") for line in notes(tmp_path)))
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert states(real_parts)["fil_slow"].state == "running"
    (tmp_path / "notes.go").touch()
    second = start_worker("second")
    until(lambda: all(job.state == "done" for job in states(real_parts).values()))
    ended = [line for line in notes(tmp_path) if line.startswith("end")]
    assert sorted(ended) == [f"end fil_quick {second.pid}", f"end fil_slow {second.pid}"]
    assert states(real_parts)["fil_slow"].attempts == 2


def test_a_job_that_kills_every_worker_is_set_aside_and_the_others_are_done(
    real_parts: Parts, start_worker, tmp_path: Path
) -> None:
    add(real_parts, "fil_killer")
    for number in range(MOST_ATTEMPTS):
        assert start_worker(f"victim {number}").wait(40) == -signal.SIGKILL
    add(real_parts, "fil_quick")
    start_worker("survivor")
    until(lambda: states(real_parts)["fil_quick"].state == "done")
    until(lambda: states(real_parts)["fil_killer"].state == "failed")
    assert states(real_parts)["fil_killer"].reason_code == "reader-died"
    assert len([line for line in notes(tmp_path) if line.startswith("begin fil_killer")]) == MOST_ATTEMPTS


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def children_of(pid: int) -> dict[int, str]:
    """Return every process below this one, with its command line."""
    found: dict[int, str] = {}
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError, IndexError, ValueError):
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
    below = [pid]
    while below:
        parent = below.pop()
        for child, of in parents.items():
            if of == parent:
                below.append(child)
                with contextlib.suppress(OSError):
                    found[child] = (Path("/proc") / str(child) / "cmdline").read_bytes().replace(b"\0", b" ").decode()
    return found


def is_running(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="needs /proc to see processes: NOT TESTED on this system"
)
def test_serve_starts_dead_readers_again_and_leaves_nothing_behind(vault_folder: Path, tmp_path: Path) -> None:
    port = free_port()
    environment = {**os.environ, "VAULT_DATA": str(vault_folder), "PORT": str(port)}
    out = tmp_path / "out"
    with out.open("wb") as stream:
        command = [sys.executable, "-c", "from vault.cli.main import run; run()", "serve", "--workers", "1"]
        server = subprocess.Popen(command, cwd=REPO, env=environment, stdout=stream, stderr=subprocess.STDOUT)
        try:
            until(lambda: f"http://127.0.0.1:{port}" in out.read_text())
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=20) as answer:
                assert json.load(answer)
            first = set(children_of(server.pid))
            readers = [pid for pid, command in children_of(server.pid).items() if "vault.cli.serving" in command]
            assert len(readers) == 1
            os.kill(readers[0], signal.SIGKILL)
            until(
                lambda: any(
                    "vault.cli.serving" in line for pid, line in children_of(server.pid).items() if pid not in first
                )
            )
            everything = first | set(children_of(server.pid))
            server.send_signal(signal.SIGTERM)
            assert server.wait(60) == 0
        finally:
            server.kill()
            server.wait()
    until(lambda: not any(is_running(pid) for pid in everything))


@pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="needs /proc to see processes: NOT TESTED on this system"
)
def test_nothing_outlives_a_serve_that_was_killed(vault_folder: Path, tmp_path: Path) -> None:
    port = free_port()
    environment = {**os.environ, "VAULT_DATA": str(vault_folder), "PORT": str(port)}
    out = tmp_path / "out"
    with out.open("wb") as stream:
        command = [sys.executable, "-c", "from vault.cli.main import run; run()", "serve", "--workers", "1"]
        server = subprocess.Popen(command, cwd=REPO, env=environment, stdout=stream, stderr=subprocess.STDOUT)
        try:
            until(lambda: f"http://127.0.0.1:{port}" in out.read_text())
            everything = set(children_of(server.pid))
            assert len(everything) >= 3  # the server, the process that answers, a reader
        finally:
            server.kill()
            server.wait()
    until(lambda: not any(is_running(pid) for pid in everything))


def test_a_used_port_is_told_at_once(vault_folder: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        environment = {**os.environ, "VAULT_DATA": str(vault_folder), "PORT": str(taken.getsockname()[1])}
        command = [sys.executable, "-c", "from vault.cli.main import run; run()", "serve"]
        done = subprocess.run(
            command, cwd=REPO, env=environment, capture_output=True, text=True, timeout=60, check=False
        )
    assert done.returncode == 4
    assert "cannot be used" in done.stderr
    assert "PORT=" in done.stderr


def test_the_holder_of_a_dead_reader_is_freed_and_not_that_of_another(real_parts: Parts) -> None:
    """What `serve` does when it finds a reader dead."""
    from vault.cli.serving import _free  # the callback a Child gets
    from vault.jobs.service import lease_next

    add(real_parts, "fil_1", "fil_2")
    for holder in ("dead", "alive"):
        assert lease_next(real_parts.database, holder=holder, now=real_parts.clock()) is not None
    _free(real_parts, "dead")
    with real_parts.database.reading("ws_test") as session:
        held = dict(session.exec(select(JobRow.lease, JobRow.state)).all())
    assert held == {None: "new", "alive": "running"}
