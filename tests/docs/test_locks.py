"""The locked packages are there as wheels for the systems a seller has; asks the package index, so it is a long run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

LOCK = Path(__file__).parents[2] / "requirements" / "run.txt"


@pytest.mark.full
@pytest.mark.parametrize(
    "platforms",
    [
        pytest.param(["win_amd64"], id="windows"),
        pytest.param(["macosx_15_0_arm64", "macosx_14_0_arm64", "macosx_11_0_arm64"], id="macos"),
    ],
)
def test_every_locked_package_has_a_wheel(platforms, tmp_path):
    """Resolved, not run there: no Windows and no macOS machine takes part in these tests."""
    command = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "-q",
        "--dry-run",
        "--no-deps",
        "--require-hashes",
        "--only-binary=:all:",
    ]
    for platform in platforms:
        command += ["--platform", platform]
    done = subprocess.run(
        [*command, "--python-version", "3.12", "--target", str(tmp_path), "-r", str(LOCK)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]
