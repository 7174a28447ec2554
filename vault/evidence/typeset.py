"""Sets our own pages with Typst and the font from its wheel: the same data gives the same bytes. Must not open a paper of others."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import noto_cjk_sans_otc
import typst

from vault.resources import resource

_FONTS: Final = Path(noto_cjk_sans_otc.FONT_PATH).parent


def prepare(folder: Path) -> None:
    """Copy the print templates into the work folder, since Typst reads nothing outside its root."""
    for template in sorted(resource("templates/print").glob("*.typ")):
        shutil.copyfile(template, folder / template.name)


def typeset(folder: Path, template: str, name: str, data: Mapping[str, object]) -> Path:
    """Set the template with its data and return the PDF, ``name``.pdf in the folder."""
    (folder / f"{name}.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    target = folder / f"{name}.pdf"
    typst.compile(
        str(folder / template),
        output=str(target),
        root=str(folder),
        font_paths=[str(_FONTS)],
        ignore_system_fonts=True,
    )
    return target
