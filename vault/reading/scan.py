"""A picture of a page to words, lines and codes: upright, level, read. Only inside the sandbox.

The recipe: coarse detection, quarter turn, slant of a photograph, skew, then detection and recognition on the level picture.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vault.errors import Unreadable
from vault.reading.barcodes import find_barcodes
from vault.reading.drawn_lines import find_rules
from vault.reading.ocr import Engine, Line, Quad, engine_name
from vault.reading.ocr import engine as load_engine
from vault.reading.page import Page, Rule, Warned, Word, mean_confidence
from vault.reading.paper import find_paper
from vault.reading.pixels import Picture, at_most, grey_of, scaled
from vault.reading.split import Seen, split_line
from vault.reading.tesseract import installed, read_words, seconded
from vault.reading.upright import (
    COARSE,
    Matrix,
    direction_of,
    levelling,
    moved,
    refined_skew,
    skew_of,
    turned,
    turned_quads,
    warped,
)
from vault.values import Box

LONGEST = 2000
"""Pixels: more doubles the time and reads no better (measured)."""
_DETECT = 1600
"""Long side for the fine detection; recognition cuts from the larger picture."""
_SMALLEST = 1000
"""Pixels: smaller pictures are enlarged, so that their letters reach the model's size."""
_FAINT = 0.5
"""Confidence: lines below are noise, marks and pictures, not text."""
_NONSENSE = 0.62
"""Mean confidence: a page below is tried the other ways round."""
LOW_CONFIDENCE = 0.85
"""Mean confidence: a page below gets a warning."""


@dataclass(frozen=True, slots=True)
class Level:
    """A page made upright and level, and the way back."""

    picture: Picture
    turn: int
    """Degrees clockwise to the displayed page."""
    skew: float
    back: Matrix
    """Takes a point of the level picture to the displayed page, both in pixels."""
    shown_size: tuple[int, int]
    """Width and height of the displayed page in pixels."""


def read_scan(picture: Picture, number: int, *, threads: int, rotation: int = 0) -> tuple[Page, tuple[Warned, ...]]:
    """Return the page read by OCR, and what must be known about it.

    Args:
        picture: in colour (BGR), as it is displayed by its file's own word.
        number: of the page, from 1.
        threads: of the engine.
        rotation: degrees clockwise the file's own word already turned it.

    Raises:
        Unreadable: no OCR engine can be loaded.
    """
    picture = _sized(picture)
    try:
        engine = load_engine(threads)
    except Exception as error:  # noqa: BLE001 - a broken installation raises anything; the page says so, whoever reads it
        return _by_tesseract(picture, number, rotation, f"{type(error).__name__}: {error}")
    level, sureness = _levelled(picture, engine)
    lines = _read(level.picture, engine)
    if lines and _mean(lines) < _NONSENSE:
        level, lines = _other_ways(picture, level, lines, engine)
    grey = grey_of(level.picture)
    high, wide = grey.shape[:2]
    rules = find_rules(grey)
    words = seconded(_words(lines, wide, high, rules), level.picture)
    confidence = mean_confidence(words)
    page = Page(
        number=number,
        method="ocr",
        engine=engine_name(),
        confidence=confidence,
        rotation=(rotation + level.turn) % 360,
        width=float(wide),
        height=float(high),
        words=words,
        rules=rules,
        barcodes=find_barcodes(grey),
        skew=round(level.skew, 2),
        frame=_frame(level),
    )
    return page, _warnings(page, sureness)


def _by_tesseract(picture: Picture, number: int, rotation: int, why: str) -> tuple[Page, tuple[Warned, ...]]:
    """Return the page as it lies, read by the second engine, and say that the first is missing."""
    program = installed()
    if program is None:
        msg = f"no OCR engine can be loaded ({why[:200]})"
        raise Unreadable(msg, hint="Install the program again: its OCR engine comes with it.", reason="error")
    grey = grey_of(picture)
    words = tuple(read_words(picture, program))
    page = Page(
        number=number,
        method="ocr",
        engine=f"tesseract {program.version} {program.language}",
        confidence=mean_confidence(words),
        rotation=rotation,
        width=float(picture.shape[1]),
        height=float(picture.shape[0]),
        words=words,
        rules=find_rules(grey),
        barcodes=find_barcodes(grey),
    )
    message = f"read by tesseract, without turning or levelling, because RapidOCR could not be loaded ({why[:200]})"
    return page, (Warned("second-engine", message, number), *_warnings(page, 0.0))


def _sized(picture: Picture) -> Picture:
    """Return the picture with its long side between the smallest and the longest that read well."""
    long_side = max(picture.shape[:2])
    if long_side < _SMALLEST:
        return scaled(picture, min(3.0, _SMALLEST / long_side))
    return at_most(picture, LONGEST)


def _coarse(picture: Picture, engine: Engine) -> list[Quad]:
    """Return pieces of text found in a small copy, in the picture's own pixels."""
    return _detected(picture, engine, COARSE)


def _detected(picture: Picture, engine: Engine, longest: int) -> list[Quad]:
    small = at_most(picture, longest)
    scale = max(small.shape[:2]) / max(picture.shape[:2])
    return [(quad / scale).astype(np.float32) for quad in engine.detect(small)]


def _levelled(picture: Picture, engine: Engine) -> tuple[Level, float]:
    """Return the picture upright and level, and how sure its direction is."""
    quads = _coarse(picture, engine)
    direction = direction_of(picture, quads, engine.recognise)
    high, wide = picture.shape[:2]
    shown = turned(picture, direction.turn)
    return _level(shown, direction.turn, turned_quads(quads, direction.turn, wide, high)), direction.sureness


def _level(shown: Picture, turn: int, quads: list[Quad]) -> Level:
    """Return the displayed picture without slant and skew."""
    high, wide = shown.shape[:2]
    way: Matrix = np.eye(3)
    size = (wide, high)
    paper = find_paper(shown, quads)
    if paper is not None:
        way, size = paper.way, paper.size
        quads = moved(quads, way)
    about = skew_of(quads)
    skew = 0.0
    if about is not None:
        skew = refined_skew(grey_of(warped(shown, way, *size) if paper is not None else shown), about)
        turn_back, *new_size = levelling(*size, skew)
        way, size = turn_back @ way, (new_size[0], new_size[1])
    straight = np.allclose(way, np.eye(3))
    level = shown if straight else warped(shown, way, *size)
    back = np.asarray(np.eye(3) if straight else np.linalg.inv(way), dtype=np.float64)
    return Level(level, turn, 0.0 if straight else skew, back, (wide, high))


def _read(picture: Picture, engine: Engine) -> list[Line]:
    lines = engine.read(picture, _detected(picture, engine, _DETECT))
    return [line for line in lines if line.confidence >= _FAINT]


def _other_ways(picture: Picture, level: Level, lines: list[Line], engine: Engine) -> tuple[Level, list[Line]]:
    """Return the best of all four ways round for a page that reads as nonsense."""
    best = (_weight(lines), level, lines)
    for turn in (0, 90, 180, 270):
        if turn == level.turn:
            continue
        shown = turned(picture, turn)
        tried = _level(shown, turn, _coarse(shown, engine))
        read = _read(tried.picture, engine)
        if _weight(read) > best[0]:
            best = (_weight(read), tried, read)
    return best[1], best[2]


def _words(lines: list[Line], wide: int, high: int, rules: tuple[Rule, ...]) -> list[Word]:
    upright = [rule for rule in rules if not rule.is_horizontal]
    words: list[Word] = []
    for line in lines:
        xs, ys = line.quad[:, 0] / wide, line.quad[:, 1] / high
        box = Box(
            max(0.0, float(xs.min())), max(0.0, float(ys.min())), min(1.0, float(xs.max())), min(1.0, float(ys.max()))
        )
        seen = [Seen(letter.text, letter.at, letter.confidence) for letter in line.letters]
        if (ys.max() - ys.min()) * high >= 1.5 * (
            xs.max() - xs.min()
        ) * wide:  # standing text: one word, as no columns run along it
            text = line.text.replace(" ", "")
            words.append(Word(text, box, confidence=round(line.confidence, 4)))
            continue
        words.extend(split_line(seen, box, aspect=wide / high, rules=upright))
    return words


def _frame(level: Level) -> tuple[float, ...]:
    """Return the way back in fractions of both frames, empty where they are the same."""
    if np.allclose(level.back, np.eye(3)):
        return ()
    high, wide = level.picture.shape[:2]
    shown_wide, shown_high = level.shown_size
    to_pixels = np.diag([wide, high, 1.0])
    to_fractions = np.diag([1 / shown_wide, 1 / shown_high, 1.0])
    way: NDArray[np.float64] = to_fractions @ level.back @ to_pixels
    way = way / way[2, 2]
    return tuple(round(float(number), 9) for number in way.ravel())


def _mean(lines: list[Line]) -> float:
    weight = sum(len(line.letters) for line in lines)
    return sum(line.confidence * len(line.letters) for line in lines) / weight if weight else 0.0


def _weight(lines: list[Line]) -> float:
    """Return how much was read, surer letters counting more."""
    return _mean(lines) ** 4 * sum(len(line.letters) for line in lines)


def _warnings(page: Page, sureness: float) -> tuple[Warned, ...]:
    if not page.words:
        return (Warned("page-without-text", "no text was found on this page", page.number),)
    if page.confidence < LOW_CONFIDENCE:
        message = (
            f"read with low confidence ({page.confidence:.2f}, direction {sureness:.2f}); compare it with the picture"
        )
        return (Warned("page-low-confidence", message, page.number),)
    return ()
