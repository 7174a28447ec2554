"""The documentation cannot lag behind: every setting, dependency and package stands in it, and the words we never use do not."""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from pathlib import Path

import pytest

from vault.documents.embedded.compare import MISMATCH
from vault.documents.understand import NOT_UNDERSTOOD
from vault.settings import Settings
from vault.web.labels import WARNINGS

ROOT = Path(__file__).parents[2]
NEVER = ("blockchain", "区块链", "不可篡改", "具有法律效力", "court-admissible", "tamper-proof", "guaranteed genuine")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def named(requirement: str) -> str:
    return re.split(r"[<>=!\[; ]", requirement)[0].lower()


def test_every_setting_is_documented():
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")
    for name in Settings.model_fields:
        assert f"`{'PORT' if name == 'port' else f'VAULT_{name.upper()}'}`" in page


def test_every_dependency_is_listed_with_its_reason():
    page = (ROOT / "docs" / "dependencies.md").read_text(encoding="utf-8")
    groups = PROJECT["dependency-groups"].values()
    wanted = [*PROJECT["project"]["dependencies"], *(one for group in groups for one in group if isinstance(one, str))]
    assert [name for name in map(named, wanted) if name not in page] == []


def locked(lock: str) -> list[str]:
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
    return sorted(set(re.findall(r"^([a-z0-9][a-z0-9-]*)==", text, re.MULTILINE)))


def test_nothing_that_runs_in_the_product_is_gpl():
    """Read from what is installed; LGPL libraries are used unchanged and named in the documentation."""
    copyleft = []
    for name in locked("run.txt"):
        try:
            about = importlib.metadata.metadata(name)
        except importlib.metadata.PackageNotFoundError:
            continue  # for another operating system
        words = [
            about.get("License-Expression") or "",
            (about.get("License") or "")[:80],
            *(about.get_all("Classifier") or []),
        ]
        if any(re.search(r"\bA?GPL|\bGNU (Affero )?General", word) for word in words):
            copyleft.append(name)
    assert copyleft == []


@pytest.mark.parametrize("lock", ["run.txt", "test.txt"])
def test_locks_carry_hashes_and_no_addresses(lock):
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
    assert "http" not in text
    assert len(re.findall(r"^[a-z0-9].*==", text, re.MULTILINE)) <= text.count("--hash=sha256:")


def shipped_text() -> list[Path]:
    places = ("vault", "templates", "docs")
    endings = {".py", ".html", ".md", ".po", ".typ", ".txt", ".toml", ".js"}
    return [
        path
        for place in places
        for path in (ROOT / place).rglob("*")
        if path.suffix in endings and "vendor" not in path.parts and "static" not in path.parts
    ]


def test_no_text_promises_what_nobody_can_keep():
    found = [
        (path.relative_to(ROOT).as_posix(), word)
        for path in shipped_text()
        for word in NEVER
        if word in path.read_text(encoding="utf-8").lower()
    ]
    assert found == []


def test_every_room_stands_in_the_architecture():
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rooms = [path.parent.name for path in (ROOT / "vault").glob("*/__init__.py")]
    assert [room for room in rooms if f"`{room}/`" not in page and f"{room}/" not in page] == []


def warning_codes() -> set[str]:
    """The codes of the warnings that reading and understanding give, as they stand in the code."""
    forms = {"reading": r'Warned\(\s*"([a-z-]+)"', "documents": r'\(\s*"([a-z]+(?:-[a-z]+)+)",'}
    found = {
        code
        for room, form in forms.items()
        for path in (ROOT / "vault" / room).rglob("*.py")
        for code in re.findall(form, path.read_text(encoding="utf-8"))
    }
    return found | {MISMATCH, NOT_UNDERSTOOD}


def test_every_warning_has_words_in_both_languages_and_stands_in_the_documentation():
    page = (ROOT / "docs" / "reading.md").read_text(encoding="utf-8")
    codes = warning_codes()
    assert {"page-unread", "text-layer-hidden", "ambiguous-date", "sums-differ"} <= codes
    assert [code for code in sorted(codes) if f"`{code}`" not in page] == []
    assert [code for code in sorted(codes) if code not in WARNINGS] == []
