"""Lines in a script that the page's engine does not hold are read by the engine that does. Only inside the sandbox.

Which language it is, is found out by trying: a few lines with unexplained ink are read as each such language; one whose own letters come out
surely is taken. What the first engine read of such a line, numbers and Latin words, stays: it reads them better.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vault.reading.engines import DEFAULT, engine_named
from vault.reading.engines.engine import Engine
from vault.reading.engines.lines import Letter, Line, cut, line_of
from vault.reading.languages import beyond
from vault.reading.languages.language import Language
from vault.reading.pixels import Picture
from vault.reading.unread import EM, Unread, gaps_of, unread_of

_MUCH, _SOME = 0.3, 0.12
"""Of a line's ink: from here on the line is mostly unread, or partly."""
_LETTERS = 1.2
"""Letter sizes of unexplained ink: less is a speck."""
_ENOUGH_LETTERS = 8
"""Letter sizes of unexplained ink on the page, in more than one line: from here on languages are tried."""
_SAMPLE = 8
"""Lines tried."""
_SURE = 0.6
"""Confidence of letters of the language in the sample, and of a word that is taken over."""
_ON, _BESIDE = 0.3, 0.9
"""Letter sizes: letters of both engines closer than this are one letter; what the first made of a neighbour."""
_CLEAR = 0.45
"""Letter sizes: what the second read of other letters is only taken this far from any of the first."""
_SPACE = 0.24
"""Letter sizes: a wider gap in the ink is a space; the second engine tells them badly."""
_WELL = 0.85
"""Confidence of a letter of the language against a single one of the first engine."""
_SURELY = 0.98
"""Confidence: lines of the first engine with letters beyond ASCII below it are read again as well."""


@dataclass(frozen=True, slots=True)
class Other:
    """The language found beside that of the page's engine."""

    language: Language
    engine: Engine


@dataclass(frozen=True, slots=True)
class ReadAgain:
    """The lines after other scripts were read."""

    lines: list[Line]
    unread: int
    """Lines that still are mostly unread."""
    other: Other | None = None


def with_other_scripts(picture: Picture, lines: Sequence[Line], *, wanted: Language | None, threads: int) -> ReadAgain:
    """Return the lines, those in other scripts read by the engine that holds these.

    Args:
        picture: level, the one the lines were found in.
        lines: of the default engine, those without any letter included.
        wanted: the language the papers are said to be in; None finds out.
        threads: of the engines.
    """
    strips = [cut(picture, line.quad) for line in lines]
    rests = [unread_of(strip, line.letters) for strip, line in zip(strips, lines, strict=True)]
    open_lines = [index for index, rest in enumerate(rests) if _is_open(rest)]
    other = _fitting(wanted) if wanted is not None else None
    partly = [index for index, rest in enumerate(rests) if rest.share >= _SOME and rest.letters >= _LETTERS]
    if wanted is None and len(partly) > 1 and sum(rests[index].letters for index in partly) >= _ENOUGH_LETTERS:
        other = _found([strips[index] for index in _most_open(partly, rests)], threads)
    if other is None:
        return ReadAgain(list(lines), len(open_lines))
    again = [
        index
        for index, (line, rest) in enumerate(zip(lines, rests, strict=True))
        if rest.share >= _SOME
        or any(not letter.text.isascii() and letter.confidence < _SURELY for letter in line.letters)
    ]
    read = other.engine.recognise([strips[index] for index in again], language=other.language, threads=threads)
    all_lines = list(lines)
    for index, letters in zip(again, read, strict=True):
        strip = strips[index]
        em = EM * strip.shape[0] / strip.shape[1]
        both = merged(all_lines[index].letters, letters, other.language, em=em, gaps=gaps_of(strip))
        if both is not None:
            all_lines[index] = line_of(all_lines[index].quad, both)
    still = sum(1 for index in open_lines if _is_open(unread_of(strips[index], all_lines[index].letters)))
    return ReadAgain(all_lines, still, other)


def _is_open(rest: Unread) -> bool:
    return rest.share >= _MUCH and rest.letters >= _LETTERS


def _fitting(language: Language) -> Other | None:
    """Return the language with the first engine that reads it here, unless the default engine does."""
    if DEFAULT in language.engines:
        return None
    for name in language.engines:
        engine = engine_named(name)
        if engine.missing(language) is None:
            return Other(language, engine)
    return None


def _most_open(indices: Sequence[int], rests: Sequence[Unread]) -> list[int]:
    return sorted(indices, key=lambda index: -rests[index].letters)[:_SAMPLE]


def _found(sample: Sequence[Picture], threads: int) -> Other | None:
    """Return the language whose letters come out of the sample most surely."""
    best: tuple[float, Other] | None = None
    for language in beyond(DEFAULT):
        other = _fitting(language)
        if other is None:
            continue
        read = other.engine.recognise(sample, language=language, threads=threads)
        own = [letter.confidence for line in read for letter in line if language.owns(letter.text)]
        lines = sum(1 for line in read if any(language.owns(letter.text) for letter in line))
        if not own or 2 * lines < len(sample):
            continue
        sureness = sum(own) / len(own)
        if sureness >= _SURE and (best is None or sureness > best[0]):
            best = (sureness, other)
    return best[1] if best is not None else None


@dataclass(frozen=True, slots=True)
class _Placed:
    """A letter at its place in letter sizes from the start of the line."""

    letter: Letter
    x: float
    own: bool = False


def merged(
    first: Sequence[Letter],
    second: Sequence[Letter],
    language: Language,
    *,
    em: float,
    gaps: Sequence[tuple[float, float]],
) -> tuple[Letter, ...] | None:
    """Return the line's letters: those of the language as the second engine read them, all else as the first did where it read anything.

    Args:
        first: of the page's engine, which does not hold the language.
        second: of the engine that does.
        language: whose letters are looked for.
        em: letter size, as a fraction of the line's width.
        gaps: where no ink is, from and to, in letter sizes.
    """
    second = _in_order(second)
    own = [
        _Placed(letter, letter.at / em, own=True)
        for letter in second
        if language.owns(letter.text) and letter.confidence >= _SURE
    ]
    sure = [_Placed(letter, letter.at / em) for letter in first if letter.text.isascii() and letter.text != " "]
    sure = [placed for placed in sure if not _is_stray(placed, sure, own)]
    own = [placed for placed in own if not _near(placed, sure, _ON)]
    if not own:
        return None
    foreign = [_Placed(letter, letter.at / em) for letter in first if not letter.text.isascii()]
    kept = [*own, *sure, *(placed for placed in foreign if not _near(placed, own, _BESIDE))]
    there = [placed for placed in kept if not placed.own]
    for letter in second:
        placed = _Placed(letter, letter.at / em)
        if not letter.text.isspace() and letter.confidence >= _SURE and not language.owns(letter.text):
            kept.extend([placed] if not _near(placed, there, _CLEAR) else [])
    kept.sort(key=lambda placed: placed.x)
    spaces = [letter.at / em for letter in first if letter.text == " "]
    line: list[Letter] = []
    for before, placed in zip([None, *kept], kept, strict=False):
        if before is not None and _is_parted(before, placed, spaces, gaps):
            line.append(Letter(" ", (before.letter.at + placed.letter.at) / 2, 1.0))
        line.append(placed.letter)
    return tuple(line)


def _in_order(letters: Sequence[Letter]) -> list[Letter]:
    """Return the letters with places that never go back: the boxes of neighbouring words overlap now and then."""
    ordered: list[Letter] = []
    for letter in letters:
        at = max(letter.at, ordered[-1].at + 1e-4) if ordered else letter.at
        ordered.append(Letter(letter.text, at, letter.confidence))
    return ordered


def _is_stray(placed: _Placed, sure: Sequence[_Placed], own: Sequence[_Placed]) -> bool:
    """Whether the first engine made a single letter or digit of a part of one it does not know, such as a ring."""
    alone = not any(other is not placed and abs(other.x - placed.x) < 1 for other in sure)
    return alone and _near(placed, [other for other in own if other.letter.confidence >= _WELL], _CLEAR)


def _near(placed: _Placed, others: Sequence[_Placed], reach: float) -> bool:
    return any(abs(placed.x - other.x) < reach for other in others)


def _is_parted(before: _Placed, placed: _Placed, spaces: Sequence[float], gaps: Sequence[tuple[float, float]]) -> bool:
    """Whether a space stands between: said by the first engine of its own letters, seen as a gap in the ink beside others."""
    if not before.own and not placed.own:
        return any(before.x < space < placed.x for space in spaces)
    return any(min(end, placed.x) - max(start, before.x) >= _SPACE for start, end in gaps)
