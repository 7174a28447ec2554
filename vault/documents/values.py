"""What a text beside a label gives: one field, or several that are written in one cell, each in its public form.

A text that does not fit the field's type gives nothing. Pure; must not know pages or kinds.
"""

from __future__ import annotations

import re
import unicodedata

from vault.documents.fields import type_of
from vault.documents.identifiers import find
from vault.documents.kind import FieldSpec
from vault.documents.normalise import Context, Normalised, dates_in, normalise
from vault.documents.territories import fold

_VOYAGE = re.compile(
    r"^(?P<vessel>.*?[^\W\d_].*?)(?:\s*[/,，;、-]\s*(?:V(?:OY)?(?:AGE)?\.?\s*(?:NO\.?)?:?\s*)?|\s+V(?:OY)?(?:AGE)?\.?\s*(?:NO\.?)?:?\s*|\s+(?=[0-9]{2,4}(?:-\d{1,4})?[A-Z]{0,2}$|0[A-Z0-9]{6,7}$|[A-Z]{1,2}\d{3}[A-Z]{0,2}$))"
    r"(?P<voyage>[A-Z0-9]*\d[A-Z0-9-]*)$",
    re.IGNORECASE,
)
_NO_VOYAGE = re.compile(r"(?i)\W*v(?:oy(?:age)?)?\W*(?:no)?\W*")
"""What a form prints before the voyage, with none behind it."""
_PACKED = re.compile(
    r"^(?:say\s+)?(?P<count>\d[\d,. ]*)\s*(?:\([^)]*\)\s*)?(?P<kind>[^\W\d_][^\d(（]*)?", re.IGNORECASE
)
_POUNDS = re.compile(r"(?i)\b(?:lbs?|pounds|oz)\b")
_EMPTY = re.compile(r"^[\W_]*$|^(?:n/?a|none|nil|tba|tbd|tbc|as per .*|see .*|-+)$", re.IGNORECASE)


def values_of(spec: FieldSpec, text: str, context: Context) -> list[tuple[str, Normalised, str]]:
    """Return (field, value, as printed) of what a text gives for a field and those written with it."""
    printed = " ".join(text.split()).strip(" :：;|")
    if not printed or _EMPTY.match(printed):
        return []
    if spec.name == "vessel":
        return _vessel(printed, with_voyage="voyage" in spec.also)
    if spec.name == "packages":
        return packed(printed, context)
    if spec.name in {"container_nos", "seal_nos"}:
        return _containers(spec, printed)
    return [
        (name, value, raw)
        for name in (spec.name, *spec.also)
        for value, raw in _several(name, printed, context, digits=spec.pattern is not None and name == spec.name)
        if spec.pattern is None or name != spec.name or re.fullmatch(spec.pattern, value.value)
    ]


def _several(name: str, text: str, context: Context, *, digits: bool = False) -> list[tuple[Normalised, str]]:
    field_type = type_of(name)
    if field_type == "identifier":
        return _identifiers(name, text, context)
    if field_type == "number" and (_POUNDS.search(text) or len(text) > 60):
        return []
    if field_type == "date" and len(text) > 60:
        return []
    if field_type in {"text", "coded", "name"} and (len(text) > 120 or not re.search(r"[^\W_]", text)):
        return []
    if field_type in {"coded", "name"} and not digits and not re.search(r"[^\W\d_]", text):
        # A bare code is a value only where the form is known to print one; its pattern says which.
        return []
    value = normalise(field_type, text, context=context)
    return [(value, text)] if value else []


def _identifiers(name: str, text: str, context: Context) -> list[tuple[Normalised, str]]:
    """An identifier holds a digit; a date behind it is not part of it; references may be several."""
    for date in reversed(dates_in(text)):
        if date.start == 0 and date.end >= len(text):
            # A number made like a date, 20260714, is a number where no other stands there.
            if re.fullmatch(r"\d{6,8}", text):
                break
            return []
        before = text[date.start - 1 : date.start]
        if date.start and (before.isspace() or before in "/,;(，（"):
            text = text[: date.start] + " " + text[date.end :]
    text = re.sub(r"(?i)\b(?:dated|date|dd|dt|of)\b\.?|日期[:：]?", " ", text)
    parts = re.split(r"[,，;；、]|\s+/\s+|\s&\s", text) if name in {"invoice_no", "contract_no", "seal_nos"} else [text]
    found = []
    for part in parts:
        bare = part.strip(" ()（）:：.#")
        words = bare.split()
        if len(words) > 1 and not all(re.search(r"\d", word) or (word.isupper() and len(word) <= 5) for word in words):
            bare = next((word for word in words if re.search(r"\d", word)), "")
        if not re.search(r"\d", bare) or len(bare) > 40 or "@" in bare:
            continue
        value = normalise("identifier", bare, context=context)
        if value:
            found.append((value, bare))
    return found if name in {"invoice_no", "contract_no"} else found[:1]


def _vessel(text: str, *, with_voyage: bool) -> list[tuple[str, Normalised, str]]:
    plain = unicodedata.normalize("NFKC", text)
    match = _VOYAGE.match(plain)
    apart = match is not None and plain[match.end("vessel") : match.start("voyage")].strip() == ""
    if match and (with_voyage or not apart) and fold(match["vessel"]):
        return [
            ("vessel", Normalised(match["vessel"].strip(" /,-")), match["vessel"]),
            ("voyage", Normalised(match["voyage"]), match["voyage"]),
        ]
    if len(plain) > 60 or not re.search(r"[^\W\d_]", plain) or _NO_VOYAGE.fullmatch(plain):
        return []
    return [("vessel", Normalised(plain.strip(" /")), text)]


def packed(text: str, context: Context) -> list[tuple[str, Normalised, str]]:
    """Return the count and the kind of packages of a text such as ``120 CARTONS``."""
    match = _PACKED.match(text)
    if not match:
        return []
    count = normalise("number", match["count"].strip(), context=context)
    if not count or "." in count.value:
        return []
    found = [("packages", count, match["count"].strip())]
    kind = (match["kind"] or "").strip(" .,;)）")
    if kind and not re.search(r"(?i)\b(?:only|kgs?|cbm)\b", kind) and len(kind) < 30:
        found.append(("package_kind", Normalised(kind), kind))
    return found


def _containers(spec: FieldSpec, text: str) -> list[tuple[str, Normalised, str]]:
    boxes = find("container", text)
    found = [("container_nos", Normalised(box), box) for box in boxes] if spec.name == "container_nos" else []
    if spec.name == "seal_nos" or "seal_nos" in spec.also:
        for part in re.split(r"[,，;；、/\s]+", text):
            bare = part.strip("()（）:：.#").upper()
            plain = re.sub(r"[^A-Z0-9]", "", bare)
            if re.fullmatch(r"[A-Z]{0,6}-?\d{3,10}[A-Z]?", bare) and not any(
                plain in box or box in plain for box in boxes
            ):
                found.append(("seal_nos", Normalised(bare), part))
    return found
