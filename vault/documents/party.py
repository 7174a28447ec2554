"""A party's block: the name on its first line, then the address; identifiers, phone and mail by their own labels inside the block.

Must not know where the block stands on the page, or whose it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from vault.documents.identifiers import find
from vault.documents.labels import Piece
from vault.documents.language import labels
from vault.documents.normalise import Context, normalise
from vault.documents.runs import is_cjk, join_words
from vault.reading.page import Word


@dataclass(frozen=True)
class Part:
    """A label inside a party's block."""

    name: str
    labels: tuple[str, ...]


PART_LABELS = tuple(
    Part(name, labels(f"part.{name}"))
    for name in ("name", "address", "id", "phone", "email", "website", "skip", "more_address")
)
INNER: frozenset[Any] = frozenset(PART_LABELS)

_COMPANY = re.compile(
    r"(?i)(?<![A-Za-z])(?:co\.?\s*,?\s*ltd|company|ltd|limited|llc|l\.l\.c|inc|incorporated|corp|corporation|gmbh|ag|kg|ohg|ug|e\.k|s\.?\s?r\.?\s?l|s\.?p\.?a|s\.?a\.?s|sarl|s\.?a|b\.?v|n\.?v|pty|plc|llp|oy|ab|aps|a/s|as|kft|"
    r"sp\.?\s?z\s?o\.?\s?o|s\.?l|lda|k\.?k|pte|sdn\.?\s?bhd|bhd|co|trading|group|holdings?|import|export|imports|exports|international|industries|enterprises?|foods?|cosmetics|supply|partners?|kabushiki|tbk|pt|pvt)(?![A-Za-z])\.?"
    r"|公司|商行|厂|廠|集团|集團|株式会社|有限会社|合同会社|合資会社|商会|工業|製作所|合作社|经营部|企业|企業|工厂|工廠|中心|店$|Co\.|(?i:(?<![a-z])e\.\s?k\.|factory|works|manufaktur|kgaa)"
    r"|주식회사|유한회사|㈜|\(주\)|（주）|（株）|\(株\)|㈱"
)
_HONORIFIC = re.compile(
    r"^\W*(?:messrs\.?|m/s\.?|spett\.?(?:le)?(?:\s+ditta)?|srs?\.|se[ñn]ores|firma(?=\s+[A-ZÄÖÜ])|to:|致[:：])\s+|"
    r"\s*(?:御中|様|殿|귀중|귀하|御一行)\s*$",
    re.IGNORECASE,
)
"""What is said to whom a paper is for, before or behind the name."""
_IN_ONE_LINE = re.compile(
    r"^(?P<name>[^,，·|•]*[^\W\d_][^,，·|•]*?(?:\s*,\s*(?:Ltd|Inc|LLC|S\.?L|S\.?A|S\.?r\.?l|S\.?p\.?A|Limited|Corp)\b\.?)?)"
    r"\s*[,，·|•]\s*(?P<rest>.*\d.*)$"
)
"""A firm with its address behind it, as over the window of a letter: ``Ährenfeld GmbH · Mühlgasse 14 · 97215 Lindenrode``."""
_SUFFIX_ALONE = re.compile(
    r"(?i)^\W*(?:(?:&\s*)?(?:gmbh\s*&\s*co|co|company|ltd|limited|llc|inc|corp|corporation|gmbh|pty|pte|plc|llp|s\.?r\.?l|s\.?p\.?a|s\.?a\.?r\.?l|s\.?a\.?s|s\.?a|s\.?l|a\.?g|b\.?v|n\.?v|ohg|oy|ab|aps|a/s|kk|k\.k|kg|trading|import|export|and|imp|exp|\.|,|&|\s)+)\W*$|^(?:有限)?(?:责任)?公司$|^限公司$|^司$"
)
_BARE_ID = re.compile(r"(?=(?:\D*\d){6})(?:[A-Z]{2}[\s.]?)?[A-Z0-9]{0,3}\d[\dA-Z]{5,14}")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_WEB = re.compile(
    r"(?i)^(?:https?://|www\.)\S+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|cn|de|au|nz|example|co|jp|fr|it|uk|io|test|eu|kr|us|ca|ch|nl|es|at|shop)(?:\.[a-z]{2})?$"
)
_PHONE = re.compile(r"^[+(]?[\d][\d\s()/.\-–+]{6,24}$")


@dataclass
class Party:
    """What a block gives."""

    parts: list[tuple[str, tuple[Word, ...], str]] = field(default_factory=list)
    """(part, words, text): name, address, id, phone, email, website."""
    used: list[Piece[Any]] = field(default_factory=list)
    is_company: bool = False
    """Whether the name has the form of a company's, or an address follows."""
    is_addressed: bool = False
    """Whether a word such as ``Messrs`` or 御中 says that the paper is sent to it."""

    def said(self, part: str) -> str | None:
        """Return what the block says of one part."""
        return next((text for name, _, text in self.parts if name == part), None)


def looks_like_company(text: str) -> bool:
    """Whether a text has a word that companies' names end with or hold."""
    return _COMPANY.search(text) is not None


def read_party(lines: Sequence[Sequence[Piece[Any]]], context: Context) -> Party | None:
    """Read a block; None where its first line can't be a name."""
    party = Party()
    names: list[tuple[tuple[Word, ...], str]] = []
    address: list[tuple[Word, ...]] = []
    part = "body"
    contacted = False
    for line in lines:
        contacted = contacted or part not in {"address", "body"}
        if part not in {"address", "body"}:
            part = "body"
        if contacted and address and not line[0].is_label:
            # Behind the telephone nothing of the address follows.
            break
        if _is_sentence(join_words([word for piece in line for word in piece.run.words])):
            break
        for piece in line:
            party.used.append(piece)
            if piece.is_label:
                part = next((one.name for one in piece.meanings if isinstance(one, Part)), "skip")
                continue
            words, text = piece.run.words, piece.text.strip()
            if part in {"name", "body"} and _HONORIFIC.search(text):
                party.is_addressed = True
                text = _HONORIFIC.sub("", text).strip()
                if not text:
                    continue
            if part == "name":
                names.append((words, text))
                part = "body"
            elif part in {"phone", "email", "website", "skip", "id"}:
                _put(party, part, words, text, context)
                part = "after" if part != "id" else "body"
            elif part == "after":
                continue
            elif _is_contact(text):
                contacted = True
            elif _MAIL.search(text) or _WEB.match(text) or _PHONE.match(text):
                label = "email" if _MAIL.search(text) else "website" if _WEB.match(text) else "phone"
                _put(party, label, words, text, context)
            elif not names and _BARE_ID.fullmatch(text):
                # Customs forms print the trader's number in the label's line, before the name.
                _put(party, "id", words, text, context)
            else:
                _name_or_address(names, address, words, text, labelled=part == "address")
    return _finished(party, names, address)


def _is_contact(text: str) -> bool:
    """Whether a line is telephone and page or mail side by side: ``+1 (732) 555-0176 | www.harlow.example``."""
    parts = [part.strip() for part in re.split(r"\s*[|·•]\s*", text) if part.strip()]
    return len(parts) > 1 and all(_MAIL.fullmatch(part) or _WEB.match(part) or _PHONE.match(part) for part in parts)


def _is_sentence(text: str) -> bool:
    """Whether a line is running text, which no name or address is."""
    if is_cjk(text):
        return text.rstrip().endswith("。") or (
            len(text) > 24 and re.search(r"[，；][^\d]*[，：；。]", text) is not None
        )
    words = text.split()
    plain = sum(1 for word in words if word[:1].islower())
    return len(words) >= 7 and plain >= 0.6 * len(words) and not re.search(r"\d", text)


def _name_or_address(
    names: list[tuple[tuple[Word, ...], str]],
    address: list[tuple[Word, ...]],
    words: tuple[Word, ...],
    text: str,
    *,
    labelled: bool,
) -> None:
    if not names and not labelled:
        both = _IN_ONE_LINE.match(text)
        if both and looks_like_company(both["name"]) and len(both["name"]) > 3:
            start = text.index(both["rest"], both.end("name"))
            count = len(text[:start].split())
            if len(words) > count > 0 and join_words(words[:count]).startswith(both["name"]):
                names.append((words[:count], both["name"]))
                address.append(words[count:])
                return
        names.append((words, text))
    elif names and not address and not labelled and goes_on(names[-1][1], text):
        names[-1] = ((*names[-1][0], *words), _joined(names[-1][1], text))
    elif (
        not address
        and not labelled
        and is_cjk(names[0][1]) != is_cjk(text)
        and looks_like_company(text)
        and not re.search(r"\d", text)
    ):
        names.append((words, text))
    else:
        address.append(words)


def goes_on(name: str, text: str) -> bool:
    """Whether a line is the rest of a name that was broken over two lines."""
    if _SUFFIX_ALONE.match(text):
        return True
    if re.search(r"(?:[&,，(（-]|\b(?:and|und|et))$", name) and not re.search(r"\d", text):
        return True
    return (
        not looks_like_company(name)
        and looks_like_company(text)
        and not re.search(r"\d", text)
        and is_cjk(name) == is_cjk(text)
        and re.search(
            r"(?i)(?:ltd|limited|llc|inc|gmbh|s\.?r\.?l|corp|pty|b\.?v|co|kg|ag|ohg|s\.?l|s\.?a|s\.?p\.?a|s\.?a\.?s|sarl|plc|oy|ab|aps|公司|会社)\W*$",
            text,
        )
        is not None
    )


def _joined(name: str, text: str) -> str:
    return name + text if is_cjk(name[-1:]) and is_cjk(text[:1]) else f"{name} {text}"


def _put(party: Party, part: str, words: tuple[Word, ...], text: str, context: Context) -> None:
    if part == "skip" or any(known == part for known, _, _ in party.parts):
        return
    if part == "id":
        value = normalise("identifier", text, context=context)
        if value is None or not re.search(r"\d{3}", value.value) or len(value.value) > 32:
            return
        text = re.sub(r"\s+", "", value.value)
    if part == "email":
        match = _MAIL.search(text)
        if match is None:
            return
        text = match.group()
    party.parts.append((part, words, text))


def _finished(
    party: Party, names: Sequence[tuple[tuple[Word, ...], str]], address: Sequence[tuple[Word, ...]]
) -> Party | None:
    if not names:
        return None
    words, text = names[0]
    credit = find("uscc", text)
    if credit:
        text = re.sub(rf"[(（\[]?\s*{credit[0]}\s*[)）\]]?", " ", text).strip()
        if not any(part == "id" for part, _, _ in party.parts):
            party.parts.append(("id", words, credit[0]))
    text = " ".join(text.strip(" ,，;；:：").split())
    if not re.search(r"[^\W\d_]{2}", text) or len(text) > 120 or re.fullmatch(r"[(（][^()（）]*[)）]", text):
        return None
    lines = [line for line in address if re.search(r"\w", join_words(line))]
    party.is_company = looks_like_company(text) or len(lines) > 0
    party.parts.append(("name", words, text))
    if lines:
        whole = tuple(word for line in lines for word in line)
        joined = " ".join(join_words(line) for line in lines).strip(" ,，;；")
        party.parts.append(("address", whole, joined))
    return party
