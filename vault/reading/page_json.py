"""Pages to JSON and back without loss: how the sandbox hands them over and how they are kept as derived data. Pure.

What comes in is checked as if it were hostile, because it may come from a process that parsed a hostile file.
"""

from __future__ import annotations

import math
from typing import get_args

from vault.reading.page import Barcode, Method, Page, Rule, Warned, Word
from vault.values import Box

_METHODS: tuple[Method, ...] = get_args(Method)


class NotAPage(ValueError):
    """The JSON does not describe a page."""


def page_to_json(page: Page) -> dict[str, object]:
    """Return the page as JSON values."""
    return {
        "number": page.number,
        "method": page.method,
        "engine": page.engine,
        "confidence": page.confidence,
        "rotation": page.rotation,
        "width": page.width,
        "height": page.height,
        "skew": page.skew,
        "frame": list(page.frame),
        "words": [_word_row(word) for word in page.words],
        "rules": [[rule.x0, rule.y0, rule.x1, rule.y1] for rule in page.rules],
        "barcodes": [[code.symbology, code.text, *_corners(code.box)] for code in page.barcodes],
    }


def page_from_json(value: object) -> Page:
    """Return the page that `page_to_json` wrote.

    Raises:
        NotAPage: anything in it is not of the form expected.
    """
    try:
        return _page(_object(value))
    except (KeyError, TypeError, ValueError, IndexError) as error:
        msg = f"got something that is no page: {error}"
        raise NotAPage(msg) from error


def warned_to_json(warned: Warned) -> dict[str, object]:
    """Return the warning as JSON values."""
    return {"code": warned.code, "message": warned.message, "page": warned.page}


def warned_from_json(value: object) -> Warned:
    """Return the warning that `warned_to_json` wrote.

    Raises:
        NotAPage: it is none.
    """
    try:
        told = _object(value)
        page = told["page"]
        return Warned(_text(told["code"]), _text(told["message"]), None if page is None else _whole(page))
    except (KeyError, TypeError, ValueError) as error:
        msg = f"got something that is no warning: {error}"
        raise NotAPage(msg) from error


def _page(told: dict[str, object]) -> Page:
    method = next(method for method in _METHODS if method == told["method"]) if told["method"] in _METHODS else None
    if method is None:
        msg = f"got the method {told['method']!r}"
        raise NotAPage(msg)
    return Page(
        number=_whole(told["number"]),
        method=method,
        engine=_text(told["engine"]),
        confidence=_number(told["confidence"]),
        rotation=_whole(told["rotation"]),
        width=_number(told["width"]),
        height=_number(told["height"]),
        words=tuple(_word(_rows(row)) for row in _rows(told["words"])),
        rules=tuple(Rule(*(_number(part) for part in _row(row, 4))) for row in _rows(told["rules"])),
        barcodes=tuple(
            Barcode(_text(row[0]), _text(row[1]), _box(row[2:6]))
            for row in (_row(row, 6) for row in _rows(told["barcodes"]))
        ),
        skew=_number(told["skew"]),
        frame=_frame(_rows(told["frame"])),
    )


def _word_row(word: Word) -> list[object]:
    """Return the word as a row; the last part only where there is something to say, as nearly always there is not."""
    row: list[object] = [word.text, *_corners(word.box), word.confidence, word.cell]
    if word.other_reading:
        return [*row, word.seconded, word.other_reading]
    return [*row, True] if word.seconded else row


def _word(row: list[object]) -> Word:
    if not 7 <= len(row) <= 9 or (len(row) > 7 and not isinstance(row[7], bool)):
        msg = f"got a word of {len(row)} parts"
        raise NotAPage(msg)
    cell = row[6]
    return Word(
        _text(row[0]),
        _box(row[1:5]),
        _number(row[5]),
        None if cell is None else _whole(cell),
        seconded=len(row) > 7 and row[7] is True,
        other_reading=_text(row[8]) if len(row) > 8 else "",
    )


def _frame(numbers: list[object]) -> tuple[float, ...]:
    if len(numbers) not in (0, 9):
        msg = f"got a frame of {len(numbers)} numbers, expected none or 9"
        raise NotAPage(msg)
    return tuple(_number(number) for number in numbers)


def _box(corners: list[object]) -> Box:
    x0, y0, x1, y1 = (_number(corner) for corner in corners)
    return Box(x0, y0, x1, y1)


def _corners(box: Box) -> tuple[float, float, float, float]:
    return box.x0, box.y0, box.x1, box.y1


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        msg = f"got {type(value).__name__}, expected an object"
        raise TypeError(msg)
    return value


def _rows(value: object) -> list[object]:
    if not isinstance(value, list):
        msg = f"got {type(value).__name__}, expected a list"
        raise TypeError(msg)
    return value


def _row(value: object, length: int) -> list[object]:
    row = _rows(value)
    if len(row) != length:
        msg = f"got {len(row)} parts, expected {length}"
        raise ValueError(msg)
    return row


def _text(value: object) -> str:
    if not isinstance(value, str):
        msg = f"got {type(value).__name__}, expected text"
        raise TypeError(msg)
    return value


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        msg = f"got {value!r}, expected a finite number"
        raise TypeError(msg)
    return float(value)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        msg = f"got {value!r}, expected a whole number"
        raise TypeError(msg)
    return value
