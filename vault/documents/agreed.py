"""What orders and contracts say in sentences: who sells and who buys, the paper's number and day, goods at a price without a table.

Fills what labels and columns left open, and takes back a party whose text is a sentence. Must not choose the kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from vault.documents.carriage import Head
from vault.documents.fields import FieldType
from vault.documents.found import Found, FoundLine
from vault.documents.goods import found_in
from vault.documents.kind import Extract
from vault.documents.normalise import Context, dates_in, normalise
from vault.documents.party import looks_like_company
from vault.documents.prose import Text, texts_of
from vault.documents.runs import Run, Sheet

_SELLER = (
    r"(?:sellers?|suppliers?|vendors?|verkäufer(?:in)?|lieferant|vendeur|fournisseur|venditore|fornitore|"
    r"vendedora?|proveedor|卖方|供方|出卖人|売主|매도인|공급자)"
)
_BUYER = r"(?:buyers?|purchasers?|käufer(?:in)?|besteller|acheteur|acquirente|compratore|compradora?|买方|需方|买受人|買主|매수인|구매자)"
_OPEN, _CLOSE = r"[(（–—-]\s*", r"\s*[)）–—-]"
_CALLED = r"(?:[^()（）]{0,40}?)[\"“”„'«「\s]*"
_NAMED_SO = re.compile(
    rf"(?is)(?:\b(?:between|and|zwischen|und|entre|et|tra|e|y|by)\b|[:：]|^)\s*(?P<said>[^()（）:：]{{4,220}}?),?\s*{_OPEN}{_CALLED}(?:(?P<seller>{_SELLER})|(?P<buyer>{_BUYER}))"
)
"""``between NAME, ADDRESS (the "Seller") and NAME, ADDRESS (the "Buyer")``."""
_ROLE_FIRST = re.compile(
    rf"(?i)(?:(?P<seller>{_SELLER})|(?P<buyer>{_BUYER}))\s*[,:：]?\s+(?P<said>[^\W\d_](?:[^,，;；()（）]|\([A-Z]\w{{1,12}}\)){{2,70}}"
    r"(?:, (?:Inc|Ltd|LLC|Corp|S\.?A|Limited|L\.?P|Co)\.?(?:,? Ltd)?)?\.?)"
    r"\s*(?:,|[(（]|$)"
)
"""``The Seller, NAME, agrees to sell``; ``売主 NAME（以下``."""
_ORDERED_BY = re.compile(
    r"(?i)\b(?:ordered by|bestellt (?:von|durch)|commandé par|ordinato da|pedido por)\s*[:：]\s*(?P<name>[^,，\n]{4,70})"
    r"(?:[,，]\s*(?P<address>[^\n]{8,120}))?(?:\n|$)"
)
_NET_DAYS = re.compile(r"(?i)\bnet\W{0,2}\d{1,3}(?:\s*days?)?\W*$")
_SENTENCE = re.compile(
    r"(?i)_{4}|\b(?:between|zwischen|entre|hereinafter|nachstehend|this (?:agreement|contract))\b|以下|订购|このとおり|次のとおり|以下货物|§"
)
_AKA = re.compile(r"\s*[(（]\s*(?:이하|以下|the\b|hereinafter|nachstehend)[^)）]*[)）]?.*$")
_NUMBER = re.compile(
    r"(?i)(?:^|\b)(?:our |this )?(?:purchase |import |blanket |sales? |supply )?(?:order|contract|agreement|vertrag|kaufvertrag|bestellung|commande|"
    r"contrat|ordine|contratto|pedido|contrato|p\.?o\.?)\s*(?:no\b\.?|nr\b\.?|number|núm\.?|n[°º.]|#)?\s*[:：]?\s*(?P<number>(?=[A-Z0-9/.-]*\d)[A-Z0-9][A-Z0-9/.-]{2,24})"
    r"(?:\W{1,3}(?:of|dated|vom|du|del?|de fecha)\s+(?P<date>.{6,24}))?\s*$"
)
_NUMBER_SAID = re.compile(
    r"(?i)\b(?:agreement|contract|order|vertrag|contrat|contratto|contrato)\s+(?:no|nr|number|n[°º])\.?\s*[:：]?\s*(?P<number>(?=[A-Z0-9/.-]*\d)[A-Z0-9][A-Z0-9/.-]{2,24}?)[\s,]"
)
_DAY_SAID = re.compile(
    r"(?i)\b(?:made|dated|concluded|entered into|signed|geschlossen am|conclu le|stipulato il|celebrado el)\b"
    r"(?: as of| on| this)?\s+(?P<date>.{6,30})"
)
_DAY_BELOW = re.compile(r"(?i)^\W*(?:of|dated|vom|du|del|de fecha|date[d:]*)\s+(?P<date>.{6,24})$")
_AT_PRICE = re.compile(
    r"(?i)^\W*(?:\d{1,2}[.)]\s+)?(?P<name>[^\W\d_][^:：]{2,90}?)\s*[:：,–—-]\s*(?P<quantity>\d[\d,.' ]*?)\s*(?P<unit>[^\W\d]{1,10})\.?\s*"
    r"(?:\bat\b|@|à|zu|a|×|x|per|单价)\s*(?:the price of )?"
    r"(?P<currency>[A-Z]{3}|US\$|[$€£¥])?\s*(?P<unit_price>\d[\d,.]*\d)(?:\s*(?P<after>[A-Z]{3}|€))?(?:\s*(?:each|per \w+|/\s?\w+))?\W*$"
)
"""``NAME: 1200 SET at USD 10.48``."""
_PRICED: tuple[tuple[str, FieldType | None], ...] = (
    ("name", None),
    ("quantity", "number"),
    ("unit", None),
    ("unit_price", "number"),
    ("currency", "currency"),
)
_ADDRESSEE = re.compile(
    r"(?i)^\W*(?:to|spett\.?(?:\s?le)?|an|à|a la atención de|aan|messrs\.?|att?n\.?)\b\s*[:：]?\s*(?P<rest>.*)$"
)
_CONTRACT = re.compile(r"(?i)\b(?:contract|agreement|s/c|sales confirmation|invoice)\b|合同|确认书|契約|계약")


@dataclass(frozen=True, slots=True)
class _Said:
    text: Text
    sheet: Sheet


def complete_contract(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Finish an order or a contract."""
    head: Head = dict(extract.head)
    said = [_Said(text, sheet) for sheet in sheets for text in texts_of(sheet)]
    _parties(said, head)
    _addressee(sheets, head)
    _number_and_day(sheets, said, head, context)
    if any(_NET_DAYS.search(found.raw) or found.raw.isdigit() for found in head.get("net_weight_kg", ())) and any(
        _NET_DAYS.search(run.text) for sheet in sheets for run in sheet.runs
    ):
        del head["net_weight_kg"]  # net 45 is a time to pay in
    lines = extract.lines or at_price(sheets, context)
    if not extract.lines and lines and "currency" not in head:
        money = {line.fields["currency"].value: line.fields["currency"] for line in lines if "currency" in line.fields}
        if len(money) == 1:
            head["currency"] = tuple(money.values())
    if not extract.lines:
        lines = tuple(
            FoundLine({k: v for k, v in one.fields.items() if k != "currency"}, one.page, one.box) for one in lines
        )
    return Extract(head, lines, extract.warnings)


def _parties(said: Sequence[_Said], head: Head) -> None:
    """Read the two sides from the sentence that names them."""
    found: dict[str, tuple[_Said, int, str]] = {}
    for pattern in (_NAMED_SO, _ROLE_FIRST):
        for one in said:
            for match in pattern.finditer(one.text.said):
                role = "seller" if match["seller"] else "buyer"
                text = re.sub(r"(?is)^.*\b(?:between|zwischen|entre|tra)\s+", "", match["said"])
                start = match.end("said") - len(text)
                name = re.split(r"[,，](?!\s*(?:Ltd|Inc|LLC|Limited|Corp|S\.?A|L\.?P)\b)\s*", " ".join(text.split()))[
                    0
                ].strip(" .,:–-")
                if looks_like_company(name) and len(name) < 80:
                    found.setdefault(role, (one, start, text))
    for role, (one, start, text) in found.items():
        held = head.get(f"{role}_name")
        if (
            held
            and not _SENTENCE.search(held[0].value)
            and not (len(found) == 2 and not looks_like_company(held[0].value))
        ):
            continue
        name, *rest = re.split(r"[,，](?!\s*(?:Ltd|Inc|LLC|Limited|Corp|S\.?A|L\.?P)\b)\s*", text, maxsplit=1)
        name = " ".join(name.split())
        head.pop(f"{role}_address", None)
        words = one.text.words(start, start + len(text))
        head[f"{role}_name"] = (found_in(words, name, name, one.sheet, sure=0.85, name=f"{role}_name"),)
        address = " ".join("".join(rest).split()).strip(" ,–-")
        if len(address) > 8 and re.search(r"\d", address):
            head[f"{role}_address"] = (found_in(words, address, address, one.sheet, sure=0.8, name=f"{role}_address"),)
    _ordered_by(said, head)
    for role in ("seller", "buyer"):
        _unsaid(role, head)


def _ordered_by(said: Sequence[_Said], head: Head) -> None:
    """``Ordered by: NAME, ADDRESS`` below another firm's address says that the address is the seller's."""
    for one in said:
        match = _ORDERED_BY.search(one.text.said)
        name = " ".join(match["name"].split()).strip() if match else ""
        if not match or not looks_like_company(name):
            continue
        held = head.get("buyer_name")
        if held and held[0].value != name and "seller_name" not in head:
            for part in ("name", "address"):
                moved = head.pop(f"buyer_{part}", ())
                if moved:
                    head[f"seller_{part}"] = moved
        for part in ("name", "address"):
            text = " ".join((match[part] or "").split())
            if text and f"buyer_{part}" not in head:
                words = one.text.words(*match.span(part))
                head[f"buyer_{part}"] = (found_in(words, text, text, one.sheet, sure=0.85, name=f"buyer_{part}"),)
        return


def _unsaid(role: str, head: Head) -> None:
    """Take back a party that is a sentence or a line to sign on; take off what it is called from here on."""
    name = head.get(f"{role}_name")
    if not name:
        return
    text = _AKA.sub("", name[0].value).strip()
    if not text or _SENTENCE.search(text):
        del head[f"{role}_name"]
    elif text != name[0].value:
        head[f"{role}_name"] = (_with_value(name[0], text),)
    address = head.get(f"{role}_address")
    if address and _SENTENCE.search(address[0].value):
        del head[f"{role}_address"]


def _with_value(found: Found, text: str) -> Found:
    return Found(text, found.raw, found.page, found.box, found.confidence, found.method, found.checks, found.code)


def _addressee(sheets: Sequence[Sheet], head: Head) -> None:
    """An order goes to the seller: who is addressed by ``To`` is not its buyer, where nothing else names the seller but the letterhead."""
    sheet = sheets[0]
    buyer = head.get("buyer_name")
    if not buyer or any(_CONTRACT.search(run.text) for run in sheet.runs if run.box.y0 < 0.35):
        return
    if re.search(rf"(?i)^\W*(?:{_BUYER}|{_SELLER})\s*[:：]", "\n".join(run.text for run in sheet.runs), re.MULTILINE):
        return
    if not any(_addresses(run, buyer[0].value, sheet) for run in sheet.runs):
        return
    parts = {
        (role, part): head.pop(f"{role}_{part}", ())
        for role in ("seller", "buyer")
        for part in ("name", "address", "id")
    }
    for (role, part), values in parts.items():
        if values:
            head[f"{'buyer' if role == 'seller' else 'seller'}_{part}"] = values


def _addresses(run: Run, name: str, sheet: Sheet) -> bool:
    match = _ADDRESSEE.match(run.text)
    if match is None:
        return False
    if match["rest"].strip():
        return match["rest"].strip().startswith(name[:20])
    below = [
        one
        for one in sheet.runs
        if 0.3 < sheet.ems_down(one.box.center[1] - run.box.center[1]) < 2.5
        and abs(one.box.x0 - run.box.x0) * sheet.aspect < sheet.em
    ]
    return any(one.text.strip().startswith(name[:20]) for one in below)


def _number_and_day(sheets: Sequence[Sheet], said: Iterable[_Said], head: Head, context: Context) -> None:
    for sheet in sheets[:1]:
        runs = [run for row in sheet.rows for run in row if run.box.y0 < 0.45]
        for run in runs:
            match = _NUMBER.search(run.text.strip()) if len(run.text) < 70 else None
            if match is None:
                continue
            if "document_no" not in head:
                _put(head, "document_no", "identifier", match["number"], run, sheet, context)
            if "issue_date" not in head:
                below = [one for one in runs if 0.3 < sheet.ems_down(one.box.center[1] - run.box.center[1]) < 2.5]
                aligned = [one for one in below if abs(one.box.x0 - run.box.x0) * sheet.aspect < sheet.em]
                held = [(run, match["date"])] if match["date"] else []
                held += [(one, day["date"]) for one in aligned if (day := _DAY_BELOW.match(one.text.strip()))]
                for where, text in held[:1]:
                    _put_day(head, text, where, sheet, context)
            if "document_no" in head and "issue_date" in head:
                return
    for one in said:
        number = _NUMBER_SAID.search(one.text.said)
        if number and "document_no" not in head:
            words = one.text.words(*number.span("number"))
            head["document_no"] = (
                found_in(words, number["number"], number["number"], one.sheet, sure=0.8, name="document_no"),
            )
        day = _DAY_SAID.search(one.text.said)
        if day and "issue_date" not in head:
            dates = dates_in(day["date"], day_first=context.day_first)
            if dates and dates[0].value and dates[0].start < 4:
                words = one.text.words(*day.span("date"))
                head["issue_date"] = (
                    found_in(words, day["date"], dates[0].value, one.sheet, sure=0.8, name="issue_date"),
                )


def _put(head: Head, name: str, type_: FieldType, text: str, run: Run, sheet: Sheet, context: Context) -> None:
    value = normalise(type_, text.rstrip(".,-"), context=context)
    if value is not None:
        head[name] = (found_in(run.words, text, value.value, sheet, sure=0.85, name=name),)


def _put_day(head: Head, text: str, run: Run, sheet: Sheet, context: Context) -> None:
    dates = dates_in(text, day_first=context.day_first)
    if dates and dates[0].value and dates[0].start < 4:
        head["issue_date"] = (found_in(run.words, text, dates[0].value, sheet, sure=0.85, name="issue_date"),)


def at_price(sheets: Sequence[Sheet], context: Context) -> tuple[FoundLine, ...]:
    """Return the goods that lines of running text name with a quantity and a price."""
    lines: list[FoundLine] = []
    for sheet in sheets:
        for row in sheet.rows:
            for run in row:
                match = _AT_PRICE.match(run.text)
                if match is None:
                    continue
                fields: dict[str, Found] = {}
                values = {**match.groupdict(), "currency": match["currency"] or match["after"]}
                for name, type_ in _PRICED:
                    text = (values[name] or "").strip()
                    value = normalise(type_, text, context=context) if type_ and text else None
                    said = value.value if value is not None else "" if type_ else text
                    if said:
                        fields[name] = found_in(run.words, text, said, sheet, sure=0.85, name=name)
                if {"name", "quantity", "unit_price"} <= fields.keys():
                    lines.append(FoundLine(fields, sheet.number, run.box))
    return tuple(lines)
