"""What is handed in at a recipient's form: which files, in which order, in which shape, under which names. Pure; making them is `build.py`'s.

Originals go in untouched. A file the form does not take is left away here (it is in the bundle) and the preview says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from vault.evidence.choose import Choice, Exhibit
from vault.evidence.labels import kind_label
from vault.evidence.profile import MB, RecipientProfile
from vault.evidence.quote import own_number

Shape = Literal["volume", "catalogue", "original", "pictures"]
PASTE = "00_text-to-paste.txt"


@dataclass(frozen=True)
class SubmitItem:
    """One thing to hand in."""

    shape: Shape
    stem: str
    """File name without ending."""
    exhibit: Exhibit | None = None


def plan(choice: Choice, profile: RecipientProfile) -> list[SubmitItem]:
    """Return what is handed in, in order, within the form's limits as far as they are known."""
    items: list[SubmitItem] = []
    if profile.is_whole:
        items.append(SubmitItem("catalogue", "evidence-catalogue"))
    if profile.single_pdf:
        items.append(SubmitItem("volume", "evidence-volume"))
    if profile.originals_too or profile.image_only:
        items += [
            SubmitItem("pictures" if profile.image_only else "original", _stem(exhibit, profile), exhibit)
            for exhibit in choice.exhibits
            if is_asked_for(exhibit, profile) and is_taken(exhibit, profile)
        ]
    if profile.max_files is not None:
        items = items[: profile.max_files]
    return [SubmitItem(item.shape, f"{place:02d}_{item.stem}", item.exhibit) for place, item in enumerate(items, 1)]


def is_asked_for(exhibit: Exhibit, profile: RecipientProfile) -> bool:
    """Whether the recipient wants to see this kind at his form."""
    return not profile.asks_for or any(paper.view.kind in profile.asks_for for paper in exhibit.papers)


def is_taken(exhibit: Exhibit, profile: RecipientProfile) -> bool:
    """Whether the form takes the file as it is, or as pictures of its pages where it takes only such."""
    if profile.image_only:
        return exhibit.extension in {"pdf", "png", "jpg", "tif", "webp", "gif"}
    if profile.accept_ext and exhibit.extension not in profile.accept_ext:
        return False
    return profile.max_file_mb is None or exhibit.size_bytes <= profile.max_file_mb * MB


def _stem(exhibit: Exhibit, profile: RecipientProfile) -> str:
    """Return kind and number of the paper, so that a clerk sees what it is from the name alone."""
    number = re.sub(r"[^A-Za-z0-9-]+", "-", own_number(exhibit.main, profile)).strip("-")[:40]
    return "_".join(filter(None, (kind_label(exhibit.main.view.kind).slug, number)))
