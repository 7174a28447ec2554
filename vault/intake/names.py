"""File names as they came, made safe to show. A name is never a path here and never decides what a file is. Pure."""

from __future__ import annotations

import unicodedata
from typing import Final

from vault.intake.limits import LONGEST_NAME

UNNAMED: Final = "unnamed"


def clean_name(sent: str) -> str:
    """Return the name as it is shown and kept: quotes, blanks and every script stay; what would deceive or break a line goes.

    Slashes become ``_`` (a name such as ``发票"A/B"号.pdf`` loses nothing that can be seen), leading ``../`` and drive letters go,
    invisible characters go, among them those that turn the direction of writing and make ``exe.pdf`` of ``fdp.exe``.
    """
    visible = "".join(char if _is_shown(char) else " " if char.isspace() else "" for char in sent)
    steps = [step for step in visible.replace("\\", "/").split("/") if step.strip() not in {"", ".", ".."}]
    if steps and len(steps) > 1 and len(steps[0]) == 2 and steps[0][1] == ":":
        steps = steps[1:]
    name = " ".join("_".join(steps).split()).strip()
    if not name:
        return UNNAMED
    if len(name) > LONGEST_NAME:
        stem, dot, suffix = name.rpartition(".")
        end = f"…{dot}{suffix}" if dot and len(suffix) <= 8 else "…"
        name = (stem if dot and len(suffix) <= 8 else name)[: LONGEST_NAME - len(end)] + end
    return name


def last_step(path: str) -> str:
    """Return the cleaned name of a file inside an archive: the last step of its path."""
    return clean_name(path.replace("\\", "/").rstrip("/").rpartition("/")[2])


def decode_zip_name(raw: bytes) -> str:
    """Return the text of a name in a ZIP that does not say how it is written.

    The format says code page 437; what Chinese Windows writes is GBK, what others write is UTF-8. UTF-8 can be told by its form; GBK is
    taken where at least half of the signs are of its everyday area (lead byte 0xB0 to 0xF7), where accented letters of 437 hardly lie.
    """
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        pass
    try:
        text = raw.decode("gb18030")
    except UnicodeDecodeError:
        return raw.decode("cp437")
    foreign = [char.encode("gb18030") for char in text if not char.isascii()]
    everyday = sum(len(code) == 2 and _in_gb2312(code) for code in foreign)
    return text if everyday * 2 >= len(foreign) else raw.decode("cp437")


def _in_gb2312(code: bytes) -> bool:
    """Characters (0xB0 to 0xF7) and the punctuation and full-width forms before them (0xA1 to 0xA9)."""
    return (0xB0 <= code[0] <= 0xF7 or 0xA1 <= code[0] <= 0xA9) and code[1] >= 0xA1


def _is_shown(char: str) -> bool:
    return char == " " or unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs"}
