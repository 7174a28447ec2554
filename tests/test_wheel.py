"""A wheel built from the tree carries everything and runs outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

USE = """
import sys
from pathlib import Path
import vault
from vault.bootstrap import build, initialise
from vault.resources import resource
from vault.settings import Settings
from vault.web.app import create_app

wheel = Path(sys.argv[1]).resolve()
assert wheel in Path(vault.__file__).resolve().parents, vault.__file__
for name in ("templates", "migrations", "sample_docs"):
    assert wheel in resource(name).resolve().parents, name
settings = Settings(data=Path("data"))
initialise(settings)
client = create_app(build(settings)).test_client()
assert client.get("/healthz").json["status"] == "ok"
page = client.get("/sign-in")
assert page.status_code == 200, page.status
links = [part.split('"')[0] for part in page.text.split('href="')[1:] if "/static/" in part.split('"')[0]]
assert links
for link in links:
    assert client.get(link).status_code == 200, link
print("ran outside the checkout")
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (built,) = folder.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_the_wheel_runs_outside_the_checkout(wheel, tmp_path):
    environment = {name: value for name, value in os.environ.items() if not name.startswith("VAULT_")}
    done = subprocess.run(
        [sys.executable, "-c", USE, str(wheel)],
        cwd=tmp_path,
        env={**environment, "PYTHONPATH": str(wheel)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "ran outside the checkout"


def test_the_wheel_holds_no_tests_and_no_data(wheel):
    tops = {path.relative_to(wheel).parts[0] for path in wheel.rglob("*") if path.is_file()}
    assert tops == {"vault", next(top for top in tops if top.endswith(".dist-info"))}
