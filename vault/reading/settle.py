"""A page read twice, by its text layer and by OCR: which words stand, and what a person must know about it. Pure.

What is seen decides: the layer keeps what is seen of it, loses what is hidden, and OCR adds what stands in pictures beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vault.reading.agreement import Agreement, agreement
from vault.reading.hidden import Suspects
from vault.reading.page import Page, Warned, Word, mean_confidence
from vault.reading.rules import merge_rules
from vault.reading.soundness import Judgement, beside_words

_MOST = 0.5
"""Of the layer's letters: where more of them are doubtful, the page is read by OCR."""
_SHOWN = 3
"""Hidden words that are named."""


def without_unseen(as_text: Page, found: Suspects) -> tuple[Page, tuple[Warned, ...]]:
    """Return the page without the words that nobody sees, and a warning that names some of them."""
    words = tuple(word for place, word in enumerate(as_text.words) if place not in found.unseen)
    return replace(as_text, words=words), _hidden(as_text, found)


def settle(
    as_text: Page, scanned: Page, warned: tuple[Warned, ...], judgement: Judgement, found: Suspects
) -> tuple[Page, tuple[Warned, ...]]:
    """Return the page as it is seen.

    Args:
        as_text: the text layer, in the frame of the page as displayed.
        scanned: by OCR.
        warned: by OCR.
        judgement: about the layer as a whole.
        found: words of the layer that are hidden (`unseen`) or may be (`covered`).
    """
    if not as_text.words:
        return scanned, warned
    number = as_text.number
    if judgement.verdict == "unsound" and judgement.garbled:
        unsound = Warned("text-layer-unsound", f"the text layer was not used: {judgement.reason}", number)
        return scanned, (unsound, *warned)
    seen = _as_displayed(scanned) if scanned.rotation == as_text.rotation else None
    doubtful = found.unseen | found.covered
    letters = _letters([as_text.words[place] for place in doubtful])
    if judgement.verdict == "unsound" or letters > _MOST * _letters(as_text.words):
        compared = agreement(as_text.words, seen) if seen is not None else None
        if judgement.verdict == "sound" and not found.unseen and compared is not None and not compared.disagrees:
            return as_text, ()  # a watermark over the page: its text is what is seen
        reason = judgement.reason or "most of its text lies under something or leaves no ink"
        told = Warned("text-layer-hidden", f"the text layer was not used: {reason}", number)
        return scanned, (told, *_disagreement(compared, number), *warned)
    kept, disagreed = as_text, None
    if found.covered and seen is not None:
        disagreed = agreement(as_text.words, seen, found.covered)
    gone = found.unseen | (disagreed.wrong if disagreed is not None else frozenset())
    kept = replace(as_text, words=tuple(word for place, word in enumerate(as_text.words) if place not in gone))
    warnings = (*_hidden(as_text, found), *_told(disagreed, number))
    partly = judgement.verdict == "partial"
    if not partly and not (disagreed and disagreed.wrong):
        return kept, warnings
    if seen is None:
        message = "pictures on this page hold text that lies another way than the page; it was not read"
        return kept, (Warned("text-unread", message, number), *warnings)
    beside = beside_words(kept.words, seen)
    if not partly:
        spots = [as_text.words[place].box for place in gone]
        beside = tuple(word for word in beside if any(box.contains(word.box, slack=box.height) for box in spots))
    rules = () if scanned.frame else scanned.rules
    mixed = replace(
        kept,
        method="text" if _letters(kept.words) >= _letters(beside) else "ocr",
        engine=f"{as_text.engine}, {scanned.engine}",
        words=(*kept.words, *beside),
        rules=merge_rules((*as_text.rules, *rules), as_text.width, as_text.height),
        barcodes=as_text.barcodes or scanned.barcodes,
    )
    if partly:
        warnings = (Warned("text-in-picture", "text in pictures on this page was read by OCR", number), *warnings)
    return replace(mixed, confidence=mean_confidence(mixed.words)), warnings


def _as_displayed(scanned: Page) -> list[Word]:
    if not scanned.frame:
        return list(scanned.words)
    return [replace(word, box=scanned.to_displayed(word.box)) for word in scanned.words]


def _hidden(as_text: Page, found: Suspects) -> tuple[Warned, ...]:
    if not found.unseen:
        return ()
    named = " ".join(as_text.words[place].text for place in sorted(found.unseen)[:_SHOWN])
    message = f"{len(found.unseen)} words of the text layer are not seen on the page and were left out: {named!r}"
    return (Warned("text-layer-hidden", message, as_text.number),)


def _disagreement(compared: Agreement | None, number: int) -> tuple[Warned, ...]:
    return _told(compared, number) if compared is not None and compared.disagrees else ()


def _told(compared: Agreement | None, number: int) -> tuple[Warned, ...]:
    if compared is None or not compared.wrong:
        return ()
    message = f"the text layer says something else than the page shows: {compared.told()}"
    return (Warned("text-layer-disagrees", message, number),)


def _letters(words: Sequence[Word]) -> int:
    return sum(len(word.text) for word in words)
