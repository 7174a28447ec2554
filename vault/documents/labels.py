"""Where labels stand on a page: each run is cut into pieces, each piece a label or plain text that may be a value.

Compared after NFKC and case folding, without spaces and punctuation; the longest label wins; two languages side by side are one label; text that
came from OCR may differ by a letter or two. Must not decide which value belongs to a label.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Generic, TypeVar

from rapidfuzz import fuzz, process

from vault.documents.runs import Run, Sheet, is_cjk
from vault.reading.page import Word
from vault.values import Box

FUZZY = 85.0
"""Least likeness, of 100, for text that came from OCR."""
LONGEST = 120
"""Folded characters of the longest label worth looking for."""

T = TypeVar("T")

_TRADITIONAL = str.maketrans(
    "號單價數總賣買貨發國產稱規條碼體積淨運裝幣額計稅關協議進倉頁電話會業廠險費個項類別證書權標註冊據報檢驗準許書戶銀與時間應預錄離開儲費貿易達際編訂購訖備記細說這對後從參識聯係網",
    "号单价数总卖买货发国产称规条码体积净运装币额计税关协议进仓页电话会业厂险费个项类别证书权标注册据报检验准许书户银与时间应预录离开储费贸易达际编订购讫备记细说这对后从参识联系网",
)
_TOKEN = re.compile(r"\d+(?:[.,]\d+)?\s?%|[^\W\d_]+|\d+|[#№$€£¥%]", re.UNICODE)
_SAME = {
    "number": "no",
    "numbers": "no",
    "nos": "no",
    "num": "no",
    "nr": "no",
    "#": "no",
    "№": "no",
    "and": "",
    "the": "",
    "und": "",
    "et": "",
    "및": "",
    "及": "",
    "和": "",
    "与": "",
}


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of folded text and where it stands in the printed one."""

    key: str
    start: int
    end: int


@lru_cache(maxsize=20_000)
def tokens_of(text: str) -> tuple[Token, ...]:
    """Return the folded tokens of a text: Latin words, numbers, single Chinese characters; articles and ``and`` are empty."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(text):
        folded = unicodedata.normalize("NFKC", match.group()).casefold().translate(_TRADITIONAL)
        if is_cjk(folded):
            tokens.extend(Token(c, match.start() + i, match.start() + i + 1) for i, c in enumerate(folded))
        elif folded in "$€£¥%":
            continue
        elif folded.endswith("%"):
            # The rate of a tax or a discount is no part of its label: ``zzgl. 7 % MwSt.``
            tokens.append(Token("", match.start(), match.end()))
        else:
            plain = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))
            tokens.append(Token(_SAME.get(folded, _SAME.get(plain, plain)), match.start(), match.end()))
    return tuple(tokens)


def key_of(text: str) -> str:
    """Return the text as labels are compared."""
    return "".join(token.key for token in tokens_of(text))


class Lexicon(Generic[T]):
    """Labels to what they mean. A label may mean several things; which one holds is decided where the value is seen."""

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._meanings: dict[str, list[T]] = defaultdict(list)
        for label, meaning in entries:
            key = key_of(label)
            if key and meaning not in self._meanings[key]:
                self._meanings[key].append(meaning)
        self._longest = min(LONGEST, max(map(len, self._meanings), default=0))
        self._sorted = sorted(self._meanings)
        self._fuzzy_keys = [key for key in self._meanings if len(key) >= 6 or (is_cjk(key) and len(key) >= 4)]

    def exact(self, key: str) -> tuple[T, ...]:
        """Return the meanings of a folded label, none for no label."""
        return tuple(self._meanings.get(key, ()))

    def like(self, key: str) -> tuple[tuple[T, ...], float]:
        """Return the meanings of the label most like a folded text, and how like it is (0 to 1)."""
        if not 4 <= len(key) <= LONGEST:
            return (), 0.0
        cutoff = 74.0 if is_cjk(key) else FUZZY
        best = process.extractOne(key, self._fuzzy_keys, scorer=fuzz.ratio, score_cutoff=cutoff)
        return (tuple(self._meanings[best[0]]), best[1] / 100) if best else ((), 0.0)

    def begins(self, key: str) -> bool:
        """Whether a longer label begins with a folded text."""
        place = bisect_right(self._sorted, key)
        return place < len(self._sorted) and self._sorted[place].startswith(key)

    def longest(self, tokens: Sequence[Token], start: int) -> tuple[int, tuple[T, ...]]:
        """Return where the longest label that begins at a token ends (index after it) and what it means; ``start`` for none."""
        key, end = "", start
        meanings: tuple[T, ...] = ()
        for index in range(start, len(tokens)):
            key += tokens[index].key
            if len(key) > self._longest:
                break
            found = self._meanings.get(key) if tokens[index].key else None
            if found:
                end, meanings = index + 1, tuple(found)
        return end, meanings


@dataclass(frozen=True)
class Piece(Generic[T]):
    """A run, or the part of one that is a label or what stands beside labels."""

    run: Run
    meanings: tuple[T, ...] = ()
    """What it means as a label; empty for plain text."""
    quality: float = 1.0
    """Likeness of the label to the dictionary's."""
    colon: bool = False
    """Whether a colon ends the label."""
    qualifier: str = ""
    """What stands in brackets right after the label: a unit, a currency."""
    leads: bool = False
    """Whether this is the text right after a label in the same run."""

    @property
    def is_label(self) -> bool:
        """Whether the piece is a label."""
        return bool(self.meanings)

    @cached_property
    def box(self) -> Box:
        """The rectangle around it."""
        return self.run.box

    @cached_property
    def text(self) -> str:
        """As printed."""
        return self.run.text


_COLON = re.compile(r"\s*[:：]\s*")
_QUALIFIER = re.compile(r"\s*[(（\[]([^()（）\[\]]{1,40})[)）\]]")
_BETWEEN = re.compile(r"[\s/|·、,，.\-–—()（）\[\]&+]*")
_BOX_NUMBER = re.compile(
    r"^\s*(?:(?:box|block)\s*)?\(?\d{1,2}\s?[a-dA-D]?[.)、．]\s*(?=\D)|^\s*[A-D]\.\s+|^\s*[①-⑳㈠-㈩]\s*|"
    r"^\s*[(（]?[一二三四五六七八九十\d]{1,3}[)）、．.]\s*(?=\D)",
    re.IGNORECASE,
)
_COMPOUND = re.compile(r"[&/]|\b(?:and|und|et)\b|[及和与與및]")
_SEPARATOR = re.compile(r"\s[—–·•|]\s*$|[；;]\s*$")
"""What parts two labelled values in one line of print: ``Invoice no. 26/0093 — your order OTT-7716``."""
_PREPOSITIONS = frozenset(
    re.findall(r"\w+", "from to de da an von a le del li para per at by via dal du of ship mode cif fob")
)
"""Labels that are words of any sentence, or values themselves: they need a colon, or to stand alone."""
_VALUES = frozenset({"cif", "fob"})
"""Labels that are more often values: a term of delivery is no tax number."""
_EDGE = re.compile(r"[\s:：,，;；.。|/·、\-–—]+")


def pieces_of(sheet: Sheet, lexicon: Lexicon[T]) -> list[Piece[T]]:
    """Cut every run of a page into labels and plain pieces."""
    pieces: list[Piece[T]] = []
    for run in unbroken(sheet, lexicon):
        pieces.extend(cut_run(run, lexicon, fuzzy=sheet.page.method == "ocr"))
    if sheet.page.method == "structured":
        return pieces
    return _paired(_parted(pieces, sheet), sheet)


def _parted(pieces: Sequence[Piece[T]], sheet: Sheet) -> list[Piece[T]]:
    """Return the pieces, text that runs on into the next column parted where a label over it begins a column."""
    edges = [(piece.box.x0, piece.box) for piece in pieces if piece.is_label]
    starts = [piece.box for piece in pieces if not piece.is_label and not piece.leads]
    found: list[Piece[T]] = []
    for piece in pieces:
        words = piece.run.words
        if piece.is_label or len(words) < 2:
            found.append(piece)
            continue
        place = next(
            (
                index
                for index in range(1, len(words))
                if (
                    _is_wide(index, words, sheet)
                    and any(
                        abs(words[index].box.x0 - x0) * sheet.aspect < 0.12 * sheet.em
                        and -0.4 < sheet.ems_down(words[index].box.y0 - box.y1) < 1.4
                        for x0, box in edges
                    )
                )
                or (index in _wide_gaps(words, sheet) and _begins_a_column(words[index].box, starts, sheet))
            ),
            None,
        )
        if place is None:
            found.append(piece)
        else:
            found += [replace(piece, run=piece.run.part(0, place)), Piece(piece.run.part(place))]
    return found


def _wide_gaps(words: Sequence[Word], sheet: Sheet) -> list[int]:
    return [index for index in range(1, len(words)) if _is_wide(index, words, sheet)]


def _begins_a_column(box: Box, starts: Sequence[Box], sheet: Sheet) -> bool:
    """Whether the lines above and below begin where a word stands: two of them at least, close by."""
    near = [
        one
        for one in starts
        if abs(one.x0 - box.x0) * sheet.aspect < 0.1 * sheet.em and 0.2 < abs(sheet.ems_down(one.y0 - box.y0)) < 5
    ]
    return len(near) >= 2


def _is_wide(index: int, words: Sequence[Word], sheet: Sheet) -> bool:
    """Whether the white before a word is more than the space between words of its line."""
    gaps = [sheet.ems_across(b.box.x0 - a.box.x1) for a, b in itertools.pairwise(words)]
    others = sorted(gaps[: index - 1] + gaps[index:])
    usual = others[len(others) // 2] if others else 0.4
    return gaps[index - 1] > max(0.4, 1.3 * usual)


def _paired(pieces: Sequence[Piece[T]], sheet: Sheet) -> list[Piece[T]]:
    """Return the pieces, a label printed again under itself in the other language joined to one."""
    found: list[Piece[T]] = []
    taken: set[int] = set()
    for index, piece in enumerate(pieces):
        if id(piece) in taken:
            continue
        if piece.is_label and not piece.colon:
            other = next(
                (
                    one
                    for one in pieces[index + 1 : index + 24]
                    if one.is_label
                    and -0.3 < sheet.ems_down(one.box.y0 - piece.box.y1) < 0.6
                    and abs(one.box.x0 - piece.box.x0) * sheet.aspect < 0.5 * sheet.em
                    and any(_is_of_one_subject(a, b) for a in piece.meanings for b in one.meanings)
                ),
                None,
            )
            if other is not None and not _has_beside(piece, pieces, sheet):
                common = tuple(a for a in piece.meanings if any(_is_of_one_subject(a, b) for b in other.meanings))
                run = Run((*piece.run.words, *other.run.words), piece.run.page)
                found.append(Piece(run, common, piece.quality, other.colon, piece.qualifier or other.qualifier))
                taken.add(id(other))
                continue
        found.append(piece)
    return found


def _has_beside(piece: Piece[T], pieces: Sequence[Piece[T]], sheet: Sheet) -> bool:
    """Whether text stands beside a piece on its very line."""
    return any(
        abs(one.box.center[1] - piece.box.center[1]) < 0.3 * sheet.em
        and 0 < sheet.ems_across(one.box.x0 - piece.box.x1) < 16
        for one in pieces
    )


LABEL_LINES = 5
"""Most lines a label is broken over in the box of a form."""
TIGHT = 0.5
"""Ems between the lines of one label, at most, where each line is a label by itself."""


def unbroken(sheet: Sheet, lexicon: Lexicon[T]) -> list[Run]:
    """Return the runs, those that are lines of one label joined: the boxes of official forms are narrow, their labels long."""
    if sheet.page.method == "structured":
        return list(sheet.runs)
    runs: list[Run] = []
    taken: set[int] = set()
    for index, run in enumerate(sheet.runs):
        if id(run) in taken:
            continue
        whole, lines = run, [run]
        number = _BOX_NUMBER.match(run.text)
        key = key_of(run.text[number.end() :] if number else run.text)
        while (len(key) >= 4 or _is_narrow(run)) and len(lines) < LABEL_LINES and lexicon.begins(key):
            below = _line_below(sheet, index, lines[-1])
            if below is None or _are_two_labels(lines[-1], below, lexicon, sheet):
                break
            lines.append(below)
            key += key_of(below.text)
            if lexicon.exact(key):
                whole = Run(tuple(word for line in lines for word in line.words), run.page)
                taken |= {id(line) for line in lines}
        rest = _rest_of_bracket(sheet, index, run, lexicon) if whole is run else None
        if rest is not None:
            whole = Run((*run.words, *rest.words), run.page)
            taken.add(id(rest))
        runs.append(whole)
    return runs


_OPEN_BRACKET = re.compile(r"\s*[(（\[][^()（）\[\]]{0,24}$")
_CLOSED_BRACKET = re.compile(r"[^()（）\[\]]{0,24}[)）\]]\s*[:：]?")


def _rest_of_bracket(sheet: Sheet, index: int, run: Run, lexicon: Lexicon[T]) -> Run | None:
    """Return the line that closes the bracket behind a label: ``Total amount invoiced (14`` over ``06)``."""
    bracket = _OPEN_BRACKET.search(run.text)
    if bracket is None or not lexicon.exact(key_of(run.text[: bracket.start()])):
        return None
    below = _line_below(sheet, index, run)
    return below if below is not None and _CLOSED_BRACKET.fullmatch(below.text.strip()) else None


def _are_two_labels(above: Run, below: Run, lexicon: Lexicon[T], sheet: Sheet) -> bool:
    """Whether two lines are labels each of its own row: a label broken over lines is set tighter than rows are."""
    if not (lexicon.exact(key_of(above.text)) and lexicon.exact(key_of(below.text))):
        return False
    if sheet.ems_down(below.box.y0 - above.box.y1) > TIGHT or above.text.rstrip().endswith((":", "：")):
        return True
    return all(_has_value_beside(line, lexicon, sheet) for line in (above, below))


def _has_value_beside(line: Run, lexicon: Lexicon[T], sheet: Sheet) -> bool:
    """Whether what stands next on a line is no label: ``需方`` and ``地址`` one under the other, each with what it says."""
    beside = [
        run
        for run in sheet.runs
        if abs(run.box.center[1] - line.box.center[1]) < 0.3 * sheet.em
        and 0 < sheet.ems_across(run.box.x0 - line.box.x1) < 16
    ]
    return bool(beside) and not lexicon.exact(key_of(min(beside, key=lambda run: run.box.x0).text))


def _is_narrow(run: Run) -> bool:
    """Whether a run is one or two Chinese characters, as a narrow column leaves of a label: 税 over 号."""
    return run.cell is None and len(run.text) <= 3 and is_cjk(run.text)


def _line_below(sheet: Sheet, index: int, above: Run) -> Run | None:
    """Return the run that goes on with a label: right under it, set to the same edge or middle, no larger."""
    for run in sheet.runs[index + 1 :]:
        gap = sheet.ems_down(run.box.y0 - above.box.y1)
        if gap > 1.0:
            return None
        aligned = min(abs(run.box.x0 - above.box.x0), abs(run.box.center[0] - above.box.center[0])) * sheet.aspect
        if run.box.center[1] > above.box.y1 and aligned < 1.5 * sheet.em and run.box.height < 1.35 * above.box.height:
            return run
    return None


def cut_run(run: Run, lexicon: Lexicon[T], *, fuzzy: bool = False) -> list[Piece[T]]:
    """Cut one run into labels and the plain text beside them."""
    text = run.text
    hits: list[tuple[int, int, Piece[T]]] = []
    place = 0
    while place < len(text):
        hit = _label_at(run, text, place, lexicon, first=not hits)
        if hit is None:
            break
        hits.append(hit)
        place = hit[1]
    if not hits and fuzzy:
        hit = _label_like(run, text, lexicon)
        if hit:
            hits.append(hit)
    if not hits:
        return [Piece(run)]
    pieces: list[Piece[T]] = []
    last = 0
    for start, end, piece in hits:
        if last < start:
            pieces.extend(_plain(run, text, last, start, leads=bool(pieces)))
        pieces.append(piece)
        last = end
    pieces.extend(_plain(run, text, last, len(text), leads=True))
    return pieces


def _plain(run: Run, text: str, start: int, end: int, *, leads: bool) -> list[Piece[T]]:
    lead = _EDGE.match(text, start, end)
    start = lead.end() if lead else start
    while end > start and text[end - 1] in " :：;；,，|/":
        end -= 1
    part = cut(run, start, end)
    # A bracket or a stroke that a label leaves behind is no text.
    return [Piece(part, leads=leads)] if part and any(c.isalnum() for c in part.text) else []


def cut(run: Run, start: int, end: int) -> Run | None:
    """Return the run of the characters from ``start`` to ``end`` of its text; a word cut through gets its share of the box."""
    words: list[Word] = []
    place = 0
    text = run.text
    for word in run.words:
        place = text.index(word.text, place)
        stop = place + len(word.text)
        low, high = max(place, start), min(stop, end)
        if low < high and text[low:high].strip():
            share = word.box.width / len(word.text)
            words.append(
                word
                if (low, high) == (place, stop)
                else Word(
                    text[low:high].strip(),
                    Box(
                        word.box.x0 + (low - place) * share,
                        word.box.y0,
                        word.box.x0 + (high - place) * share,
                        word.box.y1,
                    ),
                    word.confidence,
                    word.cell,
                )
            )
        place = stop
    return Run(tuple(words), run.page) if words else None


def _label_at(run: Run, text: str, place: int, lexicon: Lexicon[T], *, first: bool) -> tuple[int, int, Piece[T]] | None:
    """Find the next label from a place on: the run's beginning, or further on one that a colon ends."""
    tokens = tokens_of(text)
    number = _BOX_NUMBER.match(text) if place == 0 else None
    begin = number.end() if number else place
    starts = [i for i, token in enumerate(tokens) if token.start >= begin]
    for count, index in enumerate(starts):
        end_index, meanings = lexicon.longest(tokens, index)
        while meanings and not _ends_a_word(text, tokens[end_index - 1].end):
            # ``N.º OC-2026-118``: the longer label ``N.º OC`` would end inside the number.
            end_index, meanings = lexicon.longest(tokens[: end_index - 1], index)
        if not meanings:
            continue
        at_start = (first and count == 0) or _SEPARATOR.search(text[: tokens[index].start]) is not None
        end = tokens[end_index - 1].end
        if not at_start and not _stands_free(text, tokens[index].start):
            continue
        hit = _whole_label(run, text, tokens, index, end_index, meanings, lexicon)
        if number and count == 0:
            # The number of a box goes with its label.
            hit = (0, hit[1], hit[2])
        _, end, piece = hit
        if at_start and (piece.colon or end >= len(text.rstrip()) or _breaks(text, end)):
            if not piece.colon and _is_of_an_address(text, tokens[index].start, end):
                return None
            if not piece.colon and _is_of_a_text(text, tokens, index, end, meanings):
                continue
            return hit
        if not at_start and piece.colon:
            return hit
    return None


def _is_of_an_address(text: str, start: int, end: int) -> bool:
    """Whether ``No.`` begins a street, ``No. 19 Chengyun Road``, and is no label: more than one number follows."""
    return key_of(text[start:end]) == "no" and len(text[end:].split()) > 1


def _is_of_a_text(text: str, tokens: Sequence[Token], index: int, end: int, meanings: Sequence[object]) -> bool:
    """Whether a label's word without a colon belongs to what follows it: ``Port Melbourne``, ``To be shipped``, ``CIF Hamburg``."""
    key = key_of(text[tokens[index].start : end])
    following = next((token for token in tokens if token.start >= end), None)
    if following is None:
        return key in _VALUES
    if key in _PREPOSITIONS:
        return not any(c.isdigit() for c in text[end:].split()[0]) if text[end:].split() else True
    if is_cjk(key) or any(hasattr(one, "weight") for one in meanings):
        return False
    single = len([token for token in tokens if tokens[index].start <= token.start < end]) == 1
    word = text[following.start :].split()[0]
    plain = word[0].isalpha() and not any(c.isdigit() for c in word)
    return single and plain and text[end : following.start].isspace()


def _stands_free(text: str, start: int) -> bool:
    return start == 0 or not text[start - 1].isalnum() or is_cjk(text[start]) != is_cjk(text[start - 1])


def _ends_a_word(text: str, end: int) -> bool:
    """Whether a label that ends here leaves no piece of a number behind: a hyphen with a digit after it."""
    return re.match(r"[-/]\d", text[end:]) is None or text[end - 1].isdigit()


def _breaks(text: str, end: int) -> bool:
    """Whether a label may end here though no colon follows: at a space, or where one script meets the other."""
    if text[end : end + 1] in {"", " ", "(", "（", "\u3000"}:
        return True
    if text[end - 1 : end] in {".", "。", "#"}:
        return text[end : end + 1] in {" ", ""} or text[end - 1] == "#"
    after = text[end : end + 1]
    return text[end : end + 2] in {". ", "., ", "- ", "— "} or (
        is_cjk(text[end - 1]) and after.isascii() and after.isalnum()
    )


def _whole_label(
    run: Run,
    text: str,
    tokens: Sequence[Token],
    index: int,
    end_index: int,
    meanings: tuple[T, ...],
    lexicon: Lexicon[T],
) -> tuple[int, int, Piece[T]]:
    """Take in what belongs to the label: the same in the other language, a unit in brackets, the colon."""
    qualifier, compounded = "", False
    start, end = tokens[index].start, tokens[end_index - 1].end
    while True:
        between = _BETWEEN.match(text, end)
        stop = between.end() if between else end
        next_index = next((i for i in range(end_index, len(tokens)) if tokens[i].start >= stop), len(tokens))
        if next_index < len(tokens) and tokens[next_index].start == stop:
            more_index, more = lexicon.longest(tokens, next_index)
            joined = tuple(meaning for meaning in meanings if any(_is_of_one_subject(meaning, one) for one in more))
            if more and not joined and _ends_in_the_other_language(text, end, tokens[more_index - 1].end):
                # Where the two languages name different things, the Latin one is the form's own.
                joined = (
                    more
                    if _are_rivals(meanings, more) and _is_eastern(text[:end].rstrip(" .:：)）")[-1:])
                    else meanings
                )
            compound = _COMPOUND.search(text[end : tokens[next_index].end]) is not None
            if more and (joined or compound) and _ends_well(text, tokens[more_index - 1].end):
                if not joined:
                    meanings = (*meanings, *(one for one in more if one not in meanings))
                elif not compounded:
                    meanings = joined
                compounded = compounded or (compound and not joined)
                end_index, end = more_index, tokens[more_index - 1].end
                continue
        inside = _QUALIFIER.match(text, end)
        if inside and not qualifier:
            qualifier = inside.group(1)
            end = inside.end()
            end_index = next((i for i in range(end_index, len(tokens)) if tokens[i].start >= end), len(tokens))
            continue
        break
    tail = re.compile(r"[%.)）\]°]*").match(text, end)
    end = tail.end() if tail else end
    colon = _COLON.match(text, end)
    if colon:
        end = colon.end()
    part = cut(run, start, end) or run
    return start, end, Piece(part, meanings, 1.0, bool(colon), qualifier)


def _is_of_one_subject(one: object, other: object) -> bool:
    """Whether two labels lead to the same field, or name the same party."""
    subjects = [getattr(each, "role", None) or getattr(each, "name", None) for each in (one, other)]
    return one == other or (bool(subjects[0]) and subjects[0] == subjects[1])


def _ends_in_the_other_language(text: str, end: int, more_end: int) -> bool:
    """Whether what follows a label up to its colon or the run's end is a label too, in the other script: ``CONSIGNEE 购货方``."""
    closes = re.match(r"\s*(?:[:：]|$)", text[more_end:]) is not None
    return closes and _is_eastern(text[more_end - 1]) != _is_eastern(text[:end].rstrip(" .:：)）")[-1:])


def _is_eastern(text: str) -> bool:
    """Whether a text holds a Chinese, Japanese or Korean character."""
    return is_cjk(text) or any("\uac00" <= c <= "\ud7a3" for c in text)


def _are_rivals(meanings: Sequence[object], more: Sequence[object]) -> bool:
    """Whether two labels lead to different fields."""
    return all(getattr(one, "name", None) and hasattr(one, "weight") for one in (*meanings, *more))


def _ends_well(text: str, end: int) -> bool:
    """Whether a further label really ends here: a value such as ``Sydney Port`` behind ``Port /`` must not be eaten."""
    return re.match(r"[\s.)）\]]*(?:[:：(（]|$)|[.)）]?\s", text[end:]) is not None or end >= len(text)


def _label_like(run: Run, text: str, lexicon: Lexicon[T]) -> tuple[int, int, Piece[T]] | None:
    """Find a label that OCR misread by a letter or two: all of the run, or what stands before its colon."""
    number = _BOX_NUMBER.match(text)
    start = number.end() if number else 0
    colon = re.search(r"[:：]", text[start:])
    end = start + colon.end() if colon else len(text)
    if end - start > LONGEST:
        return None
    bare = re.sub(r"[(（\[][^()（）\[\]]*[)）\]]", "", text[start:end])
    meanings, likeness = lexicon.like(key_of(bare))
    part = cut(run, start, end)
    if not meanings or part is None:
        return None
    return 0, end, Piece(part, meanings, likeness, bool(colon))
