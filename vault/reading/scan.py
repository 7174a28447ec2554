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
from vault.reading.engines import DEFAULT, SECOND, engine_named
from vault.reading.engines.engine import Engine
from vault.reading.engines.lines import Line, Quad, cut, line_of
from vault.reading.engines.rapid import Models, models
from vault.reading.engines.tesseract import read_page as read_page_by_tesseract
from vault.reading.how import How
from vault.reading.keystone import flattened
from vault.reading.languages import languages
from vault.reading.languages.language import Language
from vault.reading.page import Page, Rule, Warned, Word, mean_confidence
from vault.reading.paper import find_paper
from vault.reading.pixels import Picture, at_most, grey_of, scaled
from vault.reading.scripts import ReadAgain, with_other_scripts
from vault.reading.second import seconded
from vault.reading.split import Seen, split_line
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
_UNREAD_LINES, _UNREAD_SHARE = 3, 0.1
"""Lines, and their share of all: from here on a page says that writing on it was not read. A logo or a signature is less."""


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


@dataclass(frozen=True, slots=True)
class _Chosen:
    """Who reads."""

    engine: Engine
    language: Language | None
    warned: tuple[Warned, ...] = ()


def read_scan(picture: Picture, number: int, *, how: How, rotation: int = 0) -> tuple[Page, tuple[Warned, ...]]:
    """Return the page read by OCR, and what must be known about it.

    Args:
        picture: in colour (BGR), as it is displayed by its file's own word.
        number: of the page, from 1.
        how: the engine, its threads, the language.
        rotation: degrees clockwise the file's own word already turned it.

    Raises:
        Unreadable: no OCR engine can be loaded.
    """
    picture = _sized(picture)
    try:
        finder = models(how.threads)
    except Exception as error:  # noqa: BLE001 - a broken installation raises anything; the page says so, whoever reads it
        return _by_tesseract(picture, number, rotation, f"{type(error).__name__}: {error}")
    chosen = _chosen(how, number)
    level, sureness = _levelled(picture, finder)
    lines = _read(level.picture, finder)
    if lines and _mean(lines) < _NONSENSE:
        level, lines = _other_ways(picture, level, lines, finder)
    if chosen.engine.name == DEFAULT:
        read = with_other_scripts(level.picture, lines, wanted=chosen.language, threads=how.threads)
    else:
        read = _read_by(chosen, level.picture, lines, how.threads)
    grey = grey_of(level.picture)
    high, wide = grey.shape[:2]
    rules = find_rules(grey)
    words = _words([line for line in read.lines if line.confidence >= _FAINT], wide, high, rules)
    second = engine_named(SECOND if chosen.engine.name != SECOND else DEFAULT)
    language = read.other.language if read.other is not None else chosen.language
    words = list(seconded(words, level.picture, second, language=language, threads=how.threads))
    titles = [chosen.engine.title(chosen.language)]
    if read.other is not None:
        titles.append(read.other.engine.title(read.other.language))
    page = Page(
        number=number,
        method="ocr",
        engine=", ".join(titles),
        confidence=mean_confidence(words),
        rotation=(rotation + level.turn) % 360,
        width=float(wide),
        height=float(high),
        words=tuple(words),
        rules=rules,
        barcodes=find_barcodes(grey),
        skew=round(level.skew, 2),
        frame=_frame(level),
    )
    return page, (*chosen.warned, *_warnings(page, sureness, read))


def _chosen(how: How, number: int) -> _Chosen:
    """Return the engine and the language asked for; where they cannot be had, the default engine and a warning that says so.

    A language the default engine does not hold is still begun by it: it reads numbers and Latin words better, and the other joins in.
    """
    language = languages().get(how.language) if how.language is not None else None
    names = (how.engine,) if how.engine is not None else language.engines if language is not None else (DEFAULT,)
    lacking = [engine_named(name).missing(language) for name in names]
    if None in lacking:
        return _Chosen(engine_named(how.engine or DEFAULT), language)
    named = f"{language.name} by {names[0]}" if language is not None else names[0]
    message = f"page {number} was to be read as {named}, which needs {lacking[0]}; it was read by {DEFAULT}"
    return _Chosen(engine_named(DEFAULT), None, (Warned("engine-missing", message, number),))


def _read_by(chosen: _Chosen, picture: Picture, lines: list[Line], threads: int) -> ReadAgain:
    """Return the lines the default engine found, read by another."""
    strips = [cut(picture, line.quad) for line in lines]
    read = chosen.engine.recognise(strips, language=chosen.language, threads=threads)
    return ReadAgain([line_of(line.quad, letters) for line, letters in zip(lines, read, strict=True)], 0)


def _by_tesseract(picture: Picture, number: int, rotation: int, why: str) -> tuple[Page, tuple[Warned, ...]]:
    """Return the page as it lies, read by the second engine, and say that the first is missing."""
    second = engine_named(SECOND)
    if second.missing(None) is not None:
        msg = f"no OCR engine can be loaded ({why[:200]})"
        raise Unreadable(msg, hint="Install the program again: its OCR engine comes with it.", reason="error")
    grey = grey_of(picture)
    words = tuple(read_page_by_tesseract(picture))
    page = Page(
        number=number,
        method="ocr",
        engine=second.title(None),
        confidence=mean_confidence(words),
        rotation=rotation,
        width=float(picture.shape[1]),
        height=float(picture.shape[0]),
        words=words,
        rules=find_rules(grey),
        barcodes=find_barcodes(grey),
    )
    message = f"read by tesseract, without turning or levelling, because RapidOCR could not be loaded ({why[:200]})"
    return page, (Warned("second-engine", message, number), *_warnings(page, 0.0, ReadAgain([], 0)))


def _sized(picture: Picture) -> Picture:
    """Return the picture with its long side between the smallest and the longest that read well."""
    long_side = max(picture.shape[:2])
    if long_side < _SMALLEST:
        return scaled(picture, min(3.0, _SMALLEST / long_side))
    return at_most(picture, LONGEST)


def _coarse(picture: Picture, engine: Models) -> list[Quad]:
    """Return pieces of text found in a small copy, in the picture's own pixels."""
    return _detected(picture, engine, COARSE)


def _detected(picture: Picture, engine: Models, longest: int) -> list[Quad]:
    small = at_most(picture, longest)
    scale = max(small.shape[:2]) / max(picture.shape[:2])
    return [(quad / scale).astype(np.float32) for quad in engine.detect(small)]


def _levelled(picture: Picture, engine: Models) -> tuple[Level, float]:
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
    flat = flattened(quads, size)
    if flat is not None:
        way, size, quads = flat.way @ way, flat.size, moved(quads, flat.way)
    about = skew_of(quads)
    skew = 0.0
    if about is not None:
        as_is = paper is None and flat is None
        skew = refined_skew(grey_of(shown if as_is else warped(shown, way, *size)), about)
        turn_back, *new_size = levelling(*size, skew)
        way, size = turn_back @ way, (new_size[0], new_size[1])
    straight = np.allclose(way, np.eye(3))
    level = shown if straight else warped(shown, way, *size)
    back = np.asarray(np.eye(3) if straight else np.linalg.inv(way), dtype=np.float64)
    return Level(level, turn, 0.0 if straight else skew, back, (wide, high))


def _read(picture: Picture, engine: Models) -> list[Line]:
    """Return every piece of text found, those without a letter too."""
    quads = _detected(picture, engine, _DETECT)
    read = engine.recognise([cut(picture, quad) for quad in quads])
    return [line_of(quad, letters) for quad, letters in zip(quads, read, strict=True)]


def _other_ways(picture: Picture, level: Level, lines: list[Line], engine: Models) -> tuple[Level, list[Line]]:
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


def _warnings(page: Page, sureness: float, read: ReadAgain) -> tuple[Warned, ...]:
    if read.unread >= _UNREAD_LINES and read.unread >= _UNREAD_SHARE * len(read.lines):
        message = f"{read.unread} of {len(read.lines)} lines on this page hold writing that could not be read"
        return (Warned("text-unread", message, page.number),)
    if not page.words:
        return (Warned("page-without-text", "no text was found on this page", page.number),)
    if page.confidence < LOW_CONFIDENCE:
        message = (
            f"read with low confidence ({page.confidence:.2f}, direction {sureness:.2f}); compare it with the picture"
        )
        return (Warned("page-low-confidence", message, page.number),)
    return ()
