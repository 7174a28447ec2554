"""From the text as printed to the public form of a field's type: ISO dates, plain decimals, ISO codes, cells with codes.

Pure, and never lenient: a reading that holds a letter among its digits is not a number, an ambiguous date is no date.
Nothing here repairs what OCR misread; absent is better than wrong.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from vault.documents.dates import DateRead, dates_in
from vault.documents.fields import FieldType, type_of
from vault.documents.territories import ISO_CURRENCIES, country_of, currency_of, fold

__all__ = [
    "Context",
    "DateRead",
    "Normalised",
    "context_of",
    "dates_in",
    "is_ambiguous_date",
    "normalise",
    "normalise_field",
    "split_code",
]


@dataclass(frozen=True, slots=True)
class Normalised:
    """A value in its public form."""

    value: str
    code: str | None = None
    """Of a coded cell; of an HS code of 13 digits, its CIQ code."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the rest of the paper decides about a form that is open by itself."""

    day_first: bool | None = None
    """Whether ``03/04/2026`` is the third of April; None: not known."""
    comma_decimal: bool = False
    """Whether the paper writes ``1.234,50``."""


UNKNOWN = Context()
"""Nothing is known about the paper."""

# Countries whose own papers leave no doubt about the order of day and month. Elsewhere (China, Canada, Hong Kong …)
# both orders are met on English papers, so the country alone decides nothing.
_DAY_FIRST_COUNTRIES = "AU NZ GB IE DE FR IT ES PT NL BE AT CH DK NO FI PL CZ SK HU RO GR BR AR CL MX IN TH VN MY SG ID"
_DAY_FIRST = frozenset(_DAY_FIRST_COUNTRIES.split())
_MONTH_FIRST = frozenset({"US"})
# A paper worded in one of these languages puts the day first wherever it was written; two such words are no name of a street.
_DAY_FIRST_WORDS = tuple(
    frozenset(words.split())
    for words in (
        (
            "rechnung datum menge betrag bezeichnung einzelpreis gesamtbetrag lieferschein bestellung angebot prufbericht probe ergebnis "
            "empfanger auftraggeber bestatigung"
        ),
        "facture quantite montant designation prix commande livraison echantillon resultat essai destinataire expediteur fournisseur paiement",
        "fattura quantita importo descrizione prezzo ordine consegna campione prova risultato mittente destinatario pagamento committente",
        "factura cantidad importe descripcion precio fecha pedido entrega muestra ensayo resultado remitente proveedor",
    )
)

_GROUPED = r"\d{1,3}(?:[,.'’  \u00a0\u202f]\d{3})+"
_NUMBER = re.compile(rf"[-−–]?\s?(?:{_GROUPED}(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[.,]\d+)(?![\d])")


_CUBED = re.compile(r"(?<![^\W\d_])m[23](?!\w)", re.IGNORECASE)
"""Square and cubic metres as NFKC leaves them: their figure is no second number."""


def context_of(texts: Iterable[str], *, country: str | None = None) -> Context:
    """Decide the paper's order of day and month and its decimal sign from all its texts and its issuer's country.

    Args:
        texts: the texts of the paper, words or cells.
        country: alpha-2 code of the issuer's country where it is known.
    """
    firsts: set[bool] = set()
    words: set[str] = set()
    commas = points = 0
    for text in texts:
        firsts.update(one.day_first for one in dates_in(text) if one.day_first is not None)
        for token in re.findall(r"(?<![\w.,])[\d.,' ]*\d(?![\w.,])", text):
            if re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d+|\d+,\d{1,2}|\d{1,3}(?: \d{3})+,\d+", token):
                commas += 1
            elif re.fullmatch(r"\d{1,3}(?:,\d{3})+\.\d+|\d+\.\d{1,2}", token):
                points += 1
        words.update(_plain_word(word) for word in re.findall(r"[^\W\d_]{4,}", text))
    day_first = firsts.pop() if len(firsts) == 1 else None
    if day_first is None and not firsts and any(len(words & spoken) >= 2 for spoken in _DAY_FIRST_WORDS):
        return Context(day_first=True, comma_decimal=commas > points)
    if day_first is None and not firsts and country:
        day_first = True if country in _DAY_FIRST else False if country in _MONTH_FIRST else None
    return Context(day_first=day_first, comma_decimal=commas > points)


def _plain_word(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word.casefold()) if not unicodedata.combining(c))


def normalise_field(name: str, raw: str, *, line: bool = False, context: Context = UNKNOWN) -> Normalised | None:
    """Return the value of a named field in its public form, or None where the text is no sound value of it."""
    return normalise(type_of(name, line=line), raw, context=context)


def normalise(field_type: FieldType, raw: str, *, context: Context = UNKNOWN) -> Normalised | None:
    """Return the value in the public form of its type, or None where the text is no sound value of it.

    Args:
        field_type: type of the field, as `vault.documents.fields` says.
        raw: the text as printed, without its label.
        context: what the rest of the paper decides.
    """
    text = _space(unicodedata.normalize("NFKC", raw)) if field_type not in _AS_PRINTED else _space(raw)
    if not fold(text):
        return None
    return _BY_TYPE[field_type](text, context)


def is_ambiguous_date(raw: str, *, context: Context = UNKNOWN) -> bool:
    """Whether the text holds a date whose day and month can't be told apart: worth the warning ``ambiguous-date``."""
    return any(one.value is None for one in dates_in(raw, day_first=context.day_first))


def _space(text: str) -> str:
    return " ".join(text.split())


def _date(text: str, context: Context) -> Normalised | None:
    values = {one.value for one in dates_in(text, day_first=context.day_first)}
    if len(values) != 1:
        return None
    value = values.pop()
    return Normalised(value) if value else None


def _number(text: str, context: Context) -> Normalised | None:
    found = list(_NUMBER.finditer(_CUBED.sub(" ", text)))
    if len(found) != 1:
        return None
    match = found[0]
    before, after = text[: match.start()], _CUBED.sub(" ", text)[match.end() :]
    # A letter beside the digits is a unit or a currency, or a digit that was misread: 1O0, l200.
    glued = re.search(r"[^\W\d_]+$", before)
    # A word before a space is a word: Total 828. A lone letter there may be a digit that was misread and set apart.
    apart = glued is not None and len(glued.group()) > 1 and match.group()[:1].isspace()
    if glued and not apart and not currency_of(glued.group()) and not _is_chinese(glued.group()):
        return None
    if re.match(r"[OoIlSBZ|](?![^\W\d_])", after) or re.match(r"\s?%", after):
        return None
    digits = _plain_decimal(re.sub(r"\s", "", match.group()) if " " in match.group() else match.group(), context)
    return Normalised(digits) if digits else None


def _is_chinese(text: str) -> bool:
    return any("\u4e00" <= c <= "\u9fff" for c in text)


def _plain_decimal(printed: str, context: Context) -> str | None:
    """Return digits with a point as the decimal sign, from any grouping; never through a float."""
    sign = "-" if printed[0] in "-−–" else ""
    body = re.sub(r"[-−–\s'’\u00a0\u202f]", "", printed)
    commas, points = body.count(","), body.count(".")
    if commas and points:
        decimal = max(",", ".", key=body.rfind)
        if body.count(decimal) > 1:
            return None
    elif commas > 1 or points > 1:
        decimal = "."
        body = body.replace(".", "").replace(",", "")
    elif commas or points:
        mark = "," if commas else "."
        whole, _, part = body.partition(mark)
        grouping = len(part) == 3 and 1 <= len(whole) <= 3 and whole != "0" and not whole.startswith("0")
        usual = mark == ("," if context.comma_decimal else ".")
        decimal = mark if usual or not grouping else ""
        if not decimal:
            body = whole + part
    else:
        decimal = "."
    whole, _, part = body.partition(decimal) if decimal else (body, "", "")
    whole = re.sub(r"[.,]", "", whole).lstrip("0") or "0"
    part = part.rstrip("0")
    if not (whole + part).isdigit():
        return None
    value = f"{whole}.{part}" if part else whole
    return value if value == "0" else sign + value


def _currency(text: str, _context: Context) -> Normalised | None:
    plain = split_code(text)
    for candidate in (text, plain[0], plain[1] or ""):
        code = currency_of(candidate)
        if code:
            return Normalised(code, plain[1] if plain[1] and plain[1].upper() != code else None)
    codes = {word.upper() for word in re.findall(r"(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])", text)} & ISO_CURRENCIES
    if not codes:
        pieces = re.findall(r"(?:US|AU|HK|NZ|NT|CA|SG|A|S|C|R|MOP)\$|[€£₩₹฿₫₽₱]|(?i:RMB)|[\u4e00-\u9fff]+", text)
        codes = {code for code in map(currency_of, pieces) if code}
    return Normalised(codes.pop()) if len(codes) == 1 else None


def _country(text: str, _context: Context) -> Normalised | None:
    whole = country_of(text)
    if whole:
        return Normalised(whole)
    name, code = split_code(text)
    found = country_of(name)
    by_code = country_of(code) if code else None
    if found and by_code and found != by_code:
        return None
    found = found or by_code
    if found is None:
        prefixed = re.match(
            r"(?i)\s*(?:made in|product of|origin|country of origin|原产国?|产地)\s*[:：]?\s*(.+)$", text
        )
        found = country_of(prefixed.group(1)) if prefixed else None
    return Normalised(found, code) if found else None


def _identifier(text: str, _context: Context) -> Normalised | None:
    upper = re.sub(r"\s*([-/_*])\s*", r"\1", text.upper()).strip(" .,:;，。：；")
    spaced = re.fullmatch(r"[A-Z0-9](?: ?[A-Z0-9])*", upper) and _is_spaced_out(upper)
    if spaced or re.fullmatch(r"[\d ]+", upper):
        upper = upper.replace(" ", "")
    return Normalised(upper) if any(c.isalnum() for c in upper) else None


def _is_spaced_out(text: str) -> bool:
    """Whether the spaces are mere layout: groups of digits, or single characters set apart."""
    groups = text.split(" ")
    return len(groups) > 2 and (all(len(g) == 1 for g in groups) or sum(c.isdigit() for c in text) > len(text) * 2 // 3)


def _hs_code(text: str, _context: Context) -> Normalised | None:
    digits = re.sub(r"[\s.\-]", "", text)
    if not re.fullmatch(r"\d{4,13}", digits):
        return None
    if len(digits) == 13:
        return Normalised(digits[:10], digits[10:])
    return Normalised(digits) if len(digits) in {4, 6, 8, 10, 11} else None


def _as_printed(text: str, _context: Context) -> Normalised | None:
    return Normalised(text.strip(" :：;；,，")) if fold(text) else None


_HALF_UNITS = frozenset({"千", "百", "万", "立方", "平方", "公"})
"""Beginnings of Chinese units whose rest stands on another line: no unit by themselves."""
_WHOLE_UNIT = re.compile(r"(千克|公斤|平方米|立方米|千米|毫升|吨)[\u4e00-\u9fff]")


def _unit(text: str, context: Context) -> Normalised | None:
    """Return the unit; a piece of one is none, and a sign that ran into one from beside it is left out."""
    bare = text.strip(" :：;；,，")
    if bare in _HALF_UNITS:
        return None
    whole = _WHOLE_UNIT.fullmatch(bare)
    return _as_printed(whole.group(1) if whole else text, context)


_NO_ADDRESS = re.compile(
    r"[\s|·,;/]*(?:(?i:tel|phone|fax|mob|mail|e-mail)\b|\+\d[\d ()\-]{6,}|\(\+?\d{2,4}\)\s?\d|www\.|https?:|\S+@\S|"
    r"(?<=\s)\d{2,4}[ -]\d{3,4}[ -]\d{4}(?!\d)).*$",
    re.DOTALL,
)


def _address(text: str, context: Context) -> Normalised | None:
    """Return the address without the telephone, mail or page printed behind it on the same line."""
    return _as_printed(_NO_ADDRESS.sub("", text), context)


def _incoterm(text: str, _context: Context) -> Normalised | None:
    bare, code = split_code(text)
    term = re.search(
        r"(?<![A-Za-z])(EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP|DAT|DDU|DAF|C\s?&\s?F|CNF|C\s?&\s?I)(?![A-Za-z])",
        bare.upper(),
    )
    return Normalised(term.group(1).replace(" ", ""), code) if term else None


_YES_WORD = r"(?:yes|y|true|是|有|允许|可以|可|准许|permitted|allowed|may sub-?license)"
_NO_WORD = r"(?:no|n|none|false|否|无|不允许|不可以|不可|不得|禁止|未授权|not (?:permitted|allowed)|prohibited|without)"
# Forms in two languages say it twice: 否 No.
_YES = re.compile(rf"(?i)^\W*{_YES_WORD}(?:\W*{_YES_WORD})?\W*$")
_NO = re.compile(rf"(?i)^\W*{_NO_WORD}(?:\W*{_NO_WORD})?\W*$")


def _yes_no(text: str, _context: Context) -> Normalised | None:
    if _NO.match(text):
        return Normalised("no")
    return Normalised("yes") if _YES.match(text) else None


_CODE = r"(?:[A-Z]{0,3}\d{1,6}|[A-Z]{5}|[A-Z]{3})"
_CODED = (
    re.compile(rf"^(?P<text>.+?)\s*[(（\[]\s*(?P<code>{_CODE})\s*[)）\]]$"),
    re.compile(rf"^[(（\[]\s*(?P<code>{_CODE})\s*[)）\]]\s*(?P<text>.+)$"),
    re.compile(r"^(?P<text>[^\x00-\x7f]+)\s*[/|-]?\s*(?P<code>[A-Z]{0,3}\d{1,6})$"),
    re.compile(r"^(?P<code>[A-Z]{0,3}\d{1,6})\s*[/|-]?\s*(?P<text>[^\x00-\x7f]+)$"),
)


def split_code(text: str) -> tuple[str, str | None]:
    """Return the text and the code of a coded cell; the code is None where the cell has none.

    ``外港海关 (2225)``, ``(0110)一般贸易`` and ``一般贸易 0110`` all give both; so does ``Sydney (AUSYD)``.
    """
    plain = _space(unicodedata.normalize("NFKC", text))
    for pattern in _CODED:
        match = pattern.match(plain)
        if match and fold(match["text"]):
            return match["text"].strip(), match["code"]
    return _space(text), None


def _coded(text: str, _context: Context) -> Normalised | None:
    bare, code = split_code(text)
    return Normalised(bare.strip(" :：;；,，"), code) if fold(bare) else None


_AS_PRINTED = frozenset({"name", "address", "text", "unit"})
_BY_TYPE = {
    "date": _date,
    "number": _number,
    "currency": _currency,
    "country": _country,
    "identifier": _identifier,
    "hs_code": _hs_code,
    "name": _as_printed,
    "address": _address,
    "text": _as_printed,
    "unit": _unit,
    "incoterm": _incoterm,
    "yes_no": _yes_no,
    "coded": _coded,
}
