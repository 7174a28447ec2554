"""What every test may ask for: an empty, wired vault in a folder of its own, with a clock that the test moves."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from vault.bootstrap import build, initialise
from vault.parts import Parts
from vault.settings import Settings
from vault.values import Actor


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="also run the long tests")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--full"):
        return
    long_runs = [item for item in items if item.get_closest_marker("full")]
    config.hook.pytest_deselected(items=long_runs)
    items[:] = [item for item in items if item not in long_runs]


class MovableClock:
    """A clock that stands still until it is told to move."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Return the present moment of the test."""
        return self.now

    def advance(self, **delta: float) -> None:
        """Move on by a `timedelta` given in its own words."""
        self.now += timedelta(**delta)


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock(datetime(2026, 11, 2, 9, 30, tzinfo=UTC))


@pytest.fixture(scope="session")
def blank_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty vault folder, made once and copied for each test."""
    folder = tmp_path_factory.mktemp("blank") / "vault"
    initialise(Settings(data=folder))
    return folder


@pytest.fixture
def vault_folder(blank_vault: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "vault"
    shutil.copytree(blank_vault, folder)
    return folder


@pytest.fixture
def settings(vault_folder: Path) -> Settings:
    return Settings(data=vault_folder)


@pytest.fixture
def parts(settings: Settings, clock: MovableClock) -> Iterator[Parts]:
    wired = build(settings, clock=clock)
    yield wired
    wired.database.dispose()


@pytest.fixture
def actor() -> Actor:
    return Actor(workspace_id="ws_test", channel="cli", person_id=None)
