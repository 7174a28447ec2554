"""What trade papers say beside labels and tables: terms in a closing line, a route in a sentence, the one currency the whole paper uses.

Only fills what labels left open; what it takes apart is a value that holds several (``SABLE HERON FROM Osaka TO Qingdao``). Must not read goods.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from vault.documents.fields import type_of
from vault.documents.goods import Goods, found_in
from vault.documents.head import Head
from vault.documents.normalise import Context, normalise
from vault.documents.party import looks_like_company
from vault.documents.prose import Text, texts_of
from vault.documents.runs import Sheet
from vault.reading.page import Word

SAID = 0.5
"""Score of what a remark says: below any clear label."""

_TERMS = r"EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP|DAT|DDU|C&F|CNF"
_TERM = re.compile(rf"(?<![A-Za-z&])(?P<incoterm>{_TERMS})(?![A-Za-z&])(?!(?<=CIF)\s*[:：.]?\s*[A-Z]?-?\d{{6}})")
_PLACE = (
    r"[A-Z\u00c0-\u00dd\u4e00-\u9fff][\w.'’\-()]*(?: (?!TO\b|to\b|BY\b|by\b|PER\b|per\b|VIA\b|via\b)[\w.'’\-()]+){0,3}"
)
_PLACES = rf"{_PLACE}(?:, ?{_PLACE})?"
_ROUTES = (
    re.compile(
        rf"\b(?:FROM|From|from|Von|von|De|de|Da)\s+(?P<port_of_loading>{_PLACES})\s+(?:TO|To|to|nach|à|au|a)\s+(?P<port_of_discharge>{_PLACES})"
    ),
    re.compile(
        r"[自从由](?P<port_of_loading>[\u4e00-\u9fff]{2,8}?)(?:港)?(?:运往|运至|运到|发往|至|到)(?P<port_of_discharge>[\u4e00-\u9fff]{2,8}?)(?=港|[，。,;；\s]|$)"
    ),
)
_CARRIED = re.compile(
    r"(?i)ship|vessel|\bport\b|\bsea\b|\bair\b|voyage|freight|carriage|per m\.?v|\bby\b|versand|expéd|运|船|航"
)
_ORIGIN_WORDS = (
    r"country of (?:origin|manufacture)|origin|goods of|ursprung(?:sland)?|pays d['’]origine|origine|"
    r"país de origen|origen|paese di origine"
)
_NUMBER = r"(?=[A-Z0-9/\-]*\d)[A-Z0-9][A-Z0-9/\-]{3,24}"
_STATED = (
    re.compile(
        rf"(?i)\b(?:{_ORIGIN_WORDS})(?:\s+of\s+(?:all\s+)?(?:the\s+)?goods)?\s*[:：]\s*"
        r"(?P<country_of_origin>[A-Z\u00c0-\u00dd][A-Za-z\u00c0-\u00ff ]{2,30}?)(?=[.,;\n)]|\s{2}|$)"
    ),
    re.compile(
        r"(?:原产国|原产地|原產地|原産国|原産地|원산지)\s*[:：]?\s*(?P<country_of_origin>[\u4e00-\u9fff\uac00-\ud7af\u30a0-\u30ff]{2,8})"
    ),
    re.compile(r"(?i:goods|merchandise|products)\b[^.]{0,24}?\bof (?P<country_of_origin>[A-Z][A-Za-z ]{2,20}?) origin\b"),
    re.compile(r"(?i)\bmade in (?P<country_of_origin>[A-Z][A-Za-z ]{2,20}?)(?=[.,;\n)]|$)"),
    re.compile(
        rf"(?i)\b(?:ref\.?\s+)?(?:sales\s+)?contract\s*(?:no\.?|number|ref\.?)?\s*[:：]?\s*(?P<contract_no>{_NUMBER})"
    ),
    re.compile(rf"合同(?:编号|号码|号)?\s*[:：]?\s*(?P<contract_no>{_NUMBER})"),
    re.compile(
        rf"(?i)\b(?:your|purchase)\s+order\s*(?:no\.?|number|ref\.?)?\s*[:：]?\s*(?P<purchase_order_no>{_NUMBER})(?![A-Z0-9/\-]|\s+[A-Z][a-z])"
    ),
    re.compile(r"(?i)\b(?:volume|measurement|cubage)\s*[:：]?\s*(?P<volume_m3>\d[\d.,]*)\s*(?:cbm|m3|m³)(?![a-z])"),
    re.compile(r"(?i)\bpacked in (?P<package_kind>(?:[a-z]+ ){0,2}(?:cartons|boxes|cases|drums|pallets|bags|crates))\b"),
)  # fmt: skip
_CODES = frozenset(
    re.findall("...", "USDEURCNYRMBGBPJPYKRWHKDTWDAUDNZDCADCHFSGDTHBMYRIDRVNDINRSEKNOKDKKPLNCZKHUFBRLMXNZARAEDILSPHP")
)
_CODE = re.compile(r"(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])")
_SIGNS = (("€", "EUR"), ("£", "GBP"), ("US$", "USD"), ("HK$", "HKD"), ("NT$", "TWD"), ("AU$", "AUD"), ("NZ$", "NZD"), ("円", "JPY"),
          ("₩", "KRW"), ("人民币", "CNY"), ("人民幣", "CNY"), ("美元", "USD"), ("欧元", "EUR"), ("日元", "JPY"), ("港币", "HKD"))  # fmt: skip
_ACCOUNT = re.compile(r"(?i)iban|swift|\bbic\b|account|a/c|bank|账号|帐号|开户|口座|konto|compte|cuenta|conto\b")
_ELSEWHERE = re.compile(
    r"(?i)^(?:the\s+)?same\s+as\b|^as\s+(?:above|consignee)\b|^ditto\b|^(?:同上|同收货人|同買方|同买方|同左)$"
)
_ROLES_NAMED = ("seller_name", "buyer_name", "ship_to_name", "notify_name")
_CARRIES_ON = re.compile(r"(?i)[\s,/]*\b(?:voy(?:age)?\.?(?:\s*no\.?)?|v\.)\s*$")


def read_remarks(sheets: Sequence[Sheet], goods: Goods, head: Head, context: Context) -> None:
    """Offer what the running text of a trade paper says."""
    _take_apart(head, context)
    _drop_references(head)
    texts = [(sheet, text) for sheet in sheets for text in texts_of(sheet, outside=_tables_on(sheet, goods))]
    if "incoterm" not in head.best:
        _terms(texts, head)
    if "port_of_loading" not in head.best and "port_of_discharge" not in head.best:
        _route(texts, head, context)
    for pattern in _STATED:
        (name,) = pattern.groupindex
        if name not in head.best:
            _state(texts, pattern, head, context)
    if "currency" not in head.best:
        _one_currency(sheets, head)


def _tables_on(sheet: Sheet, goods: Goods) -> list[tuple[float, float]]:
    return [(table.top, table.bottom) for table in goods.tables if table.page == sheet.number]


def _terms(texts: Iterable[tuple[Sheet, Text]], head: Head) -> None:
    """Take the delivery term the text names, where it names one only."""
    hits = [(sheet, text, match) for sheet, text in texts for match in _TERM.finditer(text.said)]
    if len({match["incoterm"] for *_, match in hits}) == 1:
        sheet, text, match = hits[0]
        _offer(head, "incoterm", match["incoterm"], match["incoterm"], text.words(*match.span()), sheet)


def _route(texts: Iterable[tuple[Sheet, Text]], head: Head, context: Context) -> None:
    for sheet, text in texts:
        for pattern in _ROUTES:
            match = pattern.search(text.said)
            line = text.said[max(0, match.start() - 60) : match.end() + 40] if match else ""
            if match is None or not (_CARRIED.search(line) or "," in match["port_of_loading"]):
                continue
            if any(looks_like_company(match[name]) for name in ("port_of_loading", "port_of_discharge")):
                continue
            for name in ("port_of_loading", "port_of_discharge"):
                value = normalise(type_of(name), match[name], context=context)
                if value is not None:
                    _offer(head, name, value.value, match[name], text.words(*match.span(name)), sheet)
            return


def _state(texts: Iterable[tuple[Sheet, Text]], pattern: re.Pattern[str], head: Head, context: Context) -> None:
    (name,) = pattern.groupindex
    for sheet, text in texts:
        match = pattern.search(text.said)
        value = normalise(type_of(name), match[name], context=context) if match else None
        offers = head.best.get("document_no", ())
        own = {max(offers, key=lambda one: one[0])[1].value} if offers else set()
        if match is not None and value is not None and value.value not in own:
            _offer(head, name, value.value, match[name], text.words(*match.span(name)), sheet)
            return


def _one_currency(sheets: Sequence[Sheet], head: Head) -> None:
    """Take the currency where the whole paper names one only; accounts may be kept in another and do not count."""
    found: dict[str, tuple[Sheet, Word]] = {}
    for sheet in sheets:
        for row in sheet.rows:
            line = " ".join(run.text for run in row)
            if _ACCOUNT.search(line):
                continue
            for run in row:
                for word in run.words:
                    for code in _currencies_in(word.text):
                        found.setdefault(code, (sheet, word))
    if len(found) == 1:
        ((code, (sheet, word)),) = found.items()
        _offer(head, "currency", code, word.text, (word,), sheet)


def _currencies_in(text: str) -> list[str]:
    codes = [code for code in _CODE.findall(text) if code in _CODES]
    codes += [code for sign, code in _SIGNS if sign in text]
    return ["CNY" if code == "RMB" else code for code in codes]


def _take_apart(head: Head, context: Context) -> None:
    """Part what stands together under one label: a vessel with its route, two ports with a stroke or a word between them."""
    for _, found in list(head.best.get("port_of_loading", ())) if "vessel" not in head.best else ():
        carried = re.search(r"(?i)\bper\s+(?:s\.?\s?s\.?|m\.?\s?v\.?|m/v)\s+(?P<ship>[A-Z][\w .'-]{2,30})$", found.raw)
        if carried:
            head.offer("vessel", replace(found, value=carried["ship"].strip(), raw=carried["ship"]), SAID)
    for name in ("vessel", "port_of_loading"):
        for place, (score, found) in enumerate(list(head.best.get(name, ()))):
            text = found.raw if name == "vessel" else found.value
            route = re.search(rf"\b(?:FROM|From|from)\s+({_PLACES})\s+(?:TO|To|to)\s+({_PLACES})", text)
            pair = re.fullmatch(
                rf"({_PLACES})\s*(?:/|–|->|→|\bTO\b|\bto\b|至)\s*({_PLACES})(?:[,.]? (?:NOT|not|BY|by|VIA|via|PER|per)\b.*)?",
                text,
            )
            if name == "vessel" and route:
                _replace(head, name, place, text[: route.start()].strip(" ,;"), context)
                parts = route
            elif (
                name == "port_of_loading"
                and pair
                and (" / " in text or "," in pair[1] or re.search(r"(?i)\bto\b|至", text))
            ):
                _replace(head, name, place, pair[1], context)
                parts = pair
            else:
                continue
            ports = (("port_of_loading", parts[1]), ("port_of_discharge", parts[2]))
            for field, said in ports if name == "vessel" else ports[1:]:
                value = normalise(type_of(field), said, context=context)
                if value is not None and field not in head.best:
                    head.offer(field, replace(found, value=value.value, raw=said, code=value.code), score)
    for place, (_, found) in enumerate(list(head.best.get("vessel", ()))):
        bare = _CARRIES_ON.sub("", found.value)
        if bare != found.value and bare:
            _replace(head, "vessel", place, bare, context)


def _replace(head: Head, name: str, place: int, said: str, context: Context) -> None:
    score, found = head.best[name][place]
    value = normalise(type_of(name), said, context=context)
    if value is not None:
        head.best[name][place] = (score, replace(found, value=value.value, raw=said, code=value.code))


def _drop_references(head: Head) -> None:
    """Drop names that only point at another party: ``THE SAME AS CONSIGNEE``."""
    for name in _ROLES_NAMED:
        kept = [offer for offer in head.best.get(name, ()) if not _ELSEWHERE.search(offer[1].value)]
        if name in head.best and len(kept) < len(head.best[name]):
            if kept:
                head.best[name] = kept
            else:
                del head.best[name]


def _offer(head: Head, name: str, value: str, raw: str, words: Sequence[Word], sheet: Sheet) -> None:
    if words:
        head.offer(name, found_in(words, raw, value, sheet, sure=0.75, name=name), SAID)
