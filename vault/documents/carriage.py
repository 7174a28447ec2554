"""What bills of lading and air waybills print in their own way.

Containers with seals in the goods' block, boilerplate around the name of the goods, one weight for the whole consignment, the carrier in the
letterhead. Must not choose the kind; works on what labels and columns gave.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from vault.documents.blocks import Layout
from vault.documents.cargo import articles_of
from vault.documents.fields import FURTHER_HEAD_TYPES, HEAD_TYPES
from vault.documents.found import Found, FoundLine
from vault.documents.goods import found_in
from vault.documents.identifiers import find, validate
from vault.documents.kind import Extract
from vault.documents.labels import Lexicon, key_of, pieces_of
from vault.documents.normalise import Context, normalise
from vault.documents.party import goes_on, looks_like_company
from vault.documents.runs import Run, Sheet
from vault.documents.values import packed

Head = dict[str, tuple[Found, ...]]

_PACKS = (
    r"(?:cartons?|ctns?|packages?|pkgs?|pallets?|plts?|cases?|boxes|bags?|drums?|crates?|bales?|rolls?|bundles?|pieces|pcs|cases|sacks?|colli|"
    r"kartons?|colis|bultos|wooden cases|木箱|纸箱|箱|托盘|件|包|桶|袋)"
)
COUNTED = re.compile(
    rf"^\W*(?:(?:\d+\s*x\s*\d{{2}}\W{{0,3}}(?:hc|hq|gp|dc|rf|ot|fr|st)?\W*(?:containers?(?:\(s\))?)?\W*(?:fcl|stc|"
    rf"s\.?t\.?c\.?)?\W*)?)(?P<count>\d[\d,]*)\s*(?:\([^)]*\)\s*)?(?P<kind>{_PACKS})(?![a-z])\s*(?:\([^)]*\)\s*)?(?:of\b|:|-)?\s*",
    re.IGNORECASE,
)
"""``878 CARTONS OF …`` at the head of a description."""
_BEFORE = re.compile(
    r"^\W*(?:said to contain|s\.?\s?t\.?\s?c\.?(?![a-z])|slac|fcl(?:/fcl)?|lcl(?:/lcl)?|cy/cy|in apparent good order and condition|"
    r"commodity|description(?: of goods)?|"
    r"shipper'?s load,?\s*(?:stow(?:age)?|count)?(?:,?\s*(?:and|&)?\s*(?:count|seal|stow))*(?:\s*(?:and|&)\s*seal(?:ed)?)?|"
    r"\d+\s*x\s*\d{2}\W{0,3}(?:hc|hq|gp|dc|rf|ot|st)?\W*(?:containers?(?:\(s\))?)?|consolidation(?: shipment)?(?: as per attached (?:list|"
    r"manifest))?|品名|货名)[\s:：,;.\-]*",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*(?:\bshipper'?s?\s+load\b|\bfreight\s+(?:prepaid|collect|payable|as\s+arranged)|\bclean\s+on\s+board|"
    r"\bsaid\s+to\s+contain|\bH\.?\s?S\.?\s*(?:code|no|tariff|:)|\bHTS\b|\bHS\s*\d{4}|海关编码|HS编码|\bN\.?W\.?\s*[:：]|"
    r"\bnet\s+weight|\bgross\s+weight|\bG\.?W\.?\s*[:：]|\binvoice\s+no|\binv\.?\s*no|\bP\.?O\.?\s*no|\bP\.?O\.?\s+(?=[\w/-]*\d{3})|\bcontract\s+no|\bL/?C\s+no|"
    r"\btemperature|\bthese\s+commodities|\bwe\s+hereby|\bvol(?:ume)?\s*[:：]|\bdims?\b\s*[:：]?|"
    r"\bdimensions?\s*[:：]|\bcountry\s+of\s+origin|\bmade\s+in\b|\borigin\s*[:：]|\bseal\s*(?:no|#)|\bshipped\s+on\s+board|"
    r"\bcontainer\s+no|\btotal\s*[:：]|\bcy\s*[-/]\s*cy|\bdestination\s+charges|\bSCAC\b|\bAMS\b|\b(?:14|7|10|21)\s+days\s+free|"
    r"\bas\s+per\s+(?:invoice|proforma|contract)|\bincoterms?\b|\b(?:FOB|CIF|CFR|FCA|EXW|DAP|DDP)\s+[A-Z]|\bnon[- ]?hazardous|"
    r"\bnot\s+restricted|\bSLAC\b|\*{2,}|[A-Z]{3}[UJZ]\s?\d{6}).*$",
    re.IGNORECASE | re.DOTALL,
)
_CODE = re.compile(
    r"(?i)(?:H\.?\s?S\.?\s*(?:code|no|tariff)?\.?|HTS(?:US)?|HS编码|海关编码|税号)\s*(?:no\.?|code)?\s*[:：]?\s*(\d{4}(?:[. ]?\d{2}){1,3})(?!\d)"
)
_SEAL = re.compile(r"(?<![A-Z0-9])(?:[A-Z]{1,6}-?)?\d{5,10}[A-Z]?(?![A-Z0-9])")


def known(head: Mapping[str, tuple[Found, ...]]) -> Head:
    """Return the fields the dictionary has: a notify party's address has no name there."""
    return {name: found for name, found in head.items() if name in HEAD_TYPES or name in FURTHER_HEAD_TYPES}


def complete_bill(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Finish a bill of lading."""
    head = known(extract.head)
    _invoice(extract.lines, head, context)
    lines = with_names(among_goods(sheets, extract.lines), context)
    lines = consignment(head, lines, context)
    lines = by_article(sheets, head, lines, context) or lines or labelled_goods(sheets, context)
    _containers(sheets, head)
    order_no(sheets, head)
    freight_term(sheets, head)
    carrier_name(sheets, head)
    return Extract(head, lines, extract.warnings)


def with_names(lines: Iterable[FoundLine], context: Context) -> tuple[FoundLine, ...]:
    """Return the lines with the goods' name alone in the name, and the code and packages printed around it in their fields."""
    kept = []
    for line in lines:
        fields = named(line.fields, context)
        if fields.keys() & {"name", "hs_code"}:
            kept.append(replace(line, fields=fields))
    return tuple(kept)


_NO_GOODS = re.compile(
    r"(?i)\b(?:date of issue|place and date|shipped on|(?:laden|loaded) on board|number of original|"
    r"in witness|signed for|freight (?:and|&) charges)\b"
)
"""What stands below the goods and has run into their table."""


def among_goods(sheets: Sequence[Sheet], lines: Iterable[FoundLine]) -> tuple[FoundLine, ...]:
    """Leave out rows that a sentence from below the goods makes."""

    def sentence(line: FoundLine) -> bool:
        box = line.box
        return box is not None and any(
            _NO_GOODS.search(run.text) and box.y0 - 0.002 <= run.box.center[1] <= box.y1 + 0.002
            for sheet in sheets
            if sheet.number == line.page
            for run in sheet.runs
        )

    kept = tuple(line for line in lines if "cartons" in line.fields or not sentence(line))
    return kept or tuple(lines)


_INVOICE = re.compile(r"(?i)\binv(?:oice)?\.?\s*no\.?\s*[:：]?\s*(?=\S*\d)([A-Z0-9][A-Z0-9/\-]{3,24})")


def _invoice(lines: Iterable[FoundLine], head: Head, context: Context) -> None:
    """Take the invoice's number printed among the goods."""
    for line in lines:
        described = line.fields.get("name")
        match = _INVOICE.search(described.value) if described is not None else None
        value = normalise("identifier", match.group(1), context=context) if match else None
        if described is not None and match and value is not None:
            sure = min(described.confidence, 0.85)
            head.setdefault("invoice_no", (replace(described, value=value.value, raw=match.group(1), confidence=sure),))


_TERM_ALONE = re.compile(r"(?i)(?:freight\s+)?(?:pre-?paid|collect|as\s+arranged)|NVD|NCV|NIL")
"""Of a row that has run into the table of goods from below it."""


def named(fields: Mapping[str, Found], context: Context) -> dict[str, Found]:
    """Part a description into name, tariff code and packages."""
    result = dict(fields)
    described = result.pop("name", None)
    for other in ("name_zh", "name_en"):
        if other in result and described is not None and result[other].value != described.value:
            described = replace(
                described, value=f"{described.value} {result[other].value}", raw=f"{described.raw} {result[other].raw}"
            )
        result.pop(other, None)
    if described is None:
        return result
    text = described.value
    code = _CODE.search(text)
    if code and "hs_code" not in result:
        value = normalise("hs_code", code.group(1), context=context)
        if value is not None:
            result["hs_code"] = replace(described, value=value.value, raw=code.group(1), code=None)
    text, count = _unwrapped(text)
    if count is not None and "cartons" not in result:
        value = normalise("number", count.group("count"), context=context)
        if value is not None:
            result["cartons"] = replace(described, value=value.value, raw=count.group().strip(), code=None)
    text = _AFTER.sub("", text).strip(" ,;:：-/.")
    if sum(c.isalpha() for c in text) >= 2 and not _TERM_ALONE.fullmatch(text):
        result["name"] = replace(described, value=text, raw=text)
    return result


def _unwrapped(text: str) -> tuple[str, re.Match[str] | None]:
    """Take the boilerplate off the head of a description; the count of packages among it is returned."""
    count: re.Match[str] | None = None
    for _ in range(6):
        counted = COUNTED.match(text)
        if counted and len(counted.group()) < len(text.rstrip()):
            count = count or counted
            text = text[counted.end() :]
            continue
        boiler = _BEFORE.match(text)
        if not boiler or not boiler.group().strip():
            break
        text = text[boiler.end() :]
    return text, count


def consignment(head: Head, lines: tuple[FoundLine, ...], context: Context) -> tuple[FoundLine, ...]:
    """Where one description stands for all, its packages and weights are the consignment's, not the line's."""
    for line in lines[:1]:
        _package_kind(head, line, context)
    if len(lines) != 1:
        return lines
    fields = dict(lines[0].fields)
    for name, target in (
        ("cartons", "packages"),
        ("gross_weight_kg", "gross_weight_kg"),
        ("net_weight_kg", "net_weight_kg"),
        ("volume_m3", "volume_m3"),
    ):
        if name in fields and target not in head:
            # A sum printed by itself leaves the line its own figures.
            head[target] = (fields.pop(name),)
    return (replace(lines[0], fields=fields),)


_ORDER = re.compile(
    r"(?i)^\W*(?:P\.?\s?O\.?|purchase\s+order|order)\s*(?:no\.?|nr\.?|number|ref\.?|#)?\s*[:：#]?\s+(?P<number>(?=\S*\d{3})[A-Z0-9][A-Z0-9/\-]{3,24})\W*$"
)


def order_no(sheets: Sequence[Sheet], head: Head) -> None:
    """Take the number of the order that stands on a line of its own among the goods: ``PO P26/4314``."""
    if "purchase_order_no" in head:
        return
    for sheet in sheets:
        for run in sheet.runs:
            match = _ORDER.match(run.text)
            if match:
                number = match["number"].upper()
                head["purchase_order_no"] = (found_in(run.words, match["number"], number, sheet, sure=0.85),)
                return


@dataclass(frozen=True)
class _Label:
    name: str


_GOODS_LABELS = Lexicon(
    (label, _Label("name"))
    for label in (
        "Goods Description",
        "Description of Goods",
        "Nature of Goods",
        "Nature and Quantity of Goods",
        "Commodity",
        "Commodity Description",
        "Cargo Description",
        "Description",
        "Cargo",
        "Goods",
        "货物品名",
        "品名",
        "货物名称",
        "货名",
        "货物描述",
        "品名及数量",
    )
)


def labelled_goods(sheets: Sequence[Sheet], context: Context) -> tuple[FoundLine, ...]:
    """The goods of a paper that names them beside a label and has no table."""
    for sheet in sheets:
        layout = Layout(sheet, pieces_of(sheet, _GOODS_LABELS))
        for label in layout.pieces:
            if not label.is_label:
                continue
            for candidate in sorted(layout.candidates(label), key=lambda one: -one.score)[:1]:
                text = " ".join(candidate.piece.text.split())
                if candidate.score < 0.6 or not 3 <= len(text) <= 120 or sum(c.isalpha() for c in text) < 3:
                    continue
                fields = named({"name": found_in(candidate.piece.run.words, text, text, sheet, sure=0.8)}, context)
                fields.pop("cartons", None)
                if "name" in fields:
                    return (FoundLine(fields, sheet.number, fields["name"].box),)
    return ()


def by_article(
    sheets: Sequence[Sheet], head: Head, lines: tuple[FoundLine, ...], context: Context
) -> tuple[FoundLine, ...]:
    """Return a line for each article that the boxes name with its packages, where the table has parted them otherwise; else none."""
    articles = articles_of(sheets)
    parted = [line for line in lines if {"name", "cartons"} <= line.fields.keys()]
    lone = len(lines) == 1 and lines[0].fields.keys() <= {"name", "hs_code"} and len(articles) == 1
    if lone and key_of(articles[0].name) in key_of(lines[0].fields["name"].value if "name" in lines[0].fields else ""):
        return ()
    if not articles or (len(articles) == 1 and lines and not lone) or (len(parted) == len(lines) >= len(articles)):
        return ()
    result: list[FoundLine] = []
    for article in articles:
        text, sheet = article.name, article.sheet
        fields = named({"name": found_in(article.words, text, text, sheet, sure=0.85)}, context)
        count = normalise("number", article.count, context=context)
        if "name" not in fields or count is None:
            continue
        if len(articles) > 1:
            fields["cartons"] = found_in(article.words, article.count, count.value, sheet, sure=0.85)
        result.append(FoundLine(fields, sheet.number, fields["name"].box))
    if len(result) > 1 and len(lines) == 1:
        _whole(head, lines[0])
    if len(result) > 1 and "packages" in head and head["packages"][0].value == result[0].fields["cartons"].value:
        # The packages of the first of several are not those of all.
        del head["packages"]
    return tuple(result)


def _whole(head: Head, line: FoundLine) -> None:
    """The figures of a row that holds several articles are the consignment's."""
    for name, target in (("cartons", "packages"), ("gross_weight_kg",) * 2, ("net_weight_kg",) * 2, ("volume_m3",) * 2):
        if name in line.fields and target not in head:
            head[target] = (line.fields[name],)


def _package_kind(head: Head, line: FoundLine, context: Context) -> None:
    """``878 CARTONS``: the kind of the packages stands behind their number."""
    cartons = line.fields.get("cartons")
    if cartons is None or "package_kind" in head:
        return
    for name, value, raw in packed(cartons.raw, context):
        if name == "package_kind" and len(value.value) > 1:  # the X of 1 X 40HC is none
            head["package_kind"] = (replace(cartons, value=value.value, raw=raw),)


def _containers(sheets: Sequence[Sheet], head: Head) -> None:
    """Take every container number whose check digit holds, and the seal beside or under it."""
    boxes: dict[str, Found] = {}
    seals: dict[str, Found] = {}
    for sheet in sheets:
        runs = sheet.runs
        for run in runs:
            for number in find("container", run.text):
                if validate("container", number) != "passed":
                    continue
                boxes.setdefault(number, found_in(run.words, number, number, sheet, name="container_nos"))
                seal = _seal_of(run, number, runs, sheet)
                if seal is not None:
                    seals.setdefault(seal.value, seal)
    if boxes:
        head["container_nos"] = tuple(boxes.values())
    if seals:
        head["seal_nos"] = tuple(seals.values())


_SEAL_HEADS = frozenset(
    map(
        key_of,
        (
            "Seal",
            "Seals",
            "Seal No.",
            "Seal Nos.",
            "Seal Number",
            "Seal No(s)",
            "Carrier Seal",
            "Carrier Seal No.",
            "Shipper Seal",
            "封号",
            "铅封号",
            "封条号",
            "Seal No. 封号",
            "封号 Seal No.",
            "Siegel",
            "Siegelnummer",
            "Siegel-Nr.",
            "Plombe",
            "Scellé",
            "N° scellé",
            "Plomb",
            "Sigillo",
            "N. sigillo",
            "Precinto",
            "N° precinto",
            "Zegel",
            "シール番号",
            "봉인번호",
        ),
    )
)


def _seal_of(run: Run, number: str, runs: Sequence[Run], sheet: Sheet) -> Found | None:
    """Return the seal printed behind a container's number, else under it, else in the next column headed as seals."""
    plain = re.sub(r"[\s-]", "", run.text.upper())
    if number in plain:
        rest = re.split(rf"{number[:4]}[\s-]*{number[4:10]}[\s-]*{number[10:]}", run.text.upper(), maxsplit=1)[-1]
        match = _SEAL.search(rest)
        if match and not re.match(r"(?i)[^A-Z0-9]*\d+\s*(?:kgs?|ctns?|cbm|cartons)", rest[match.start() :]):
            return found_in(run.words, match.group(), match.group(), sheet)
    under = [
        one
        for one in runs
        if 0 < one.box.center[1] - run.box.center[1] < 2.4 * sheet.em
        and abs(one.box.x0 - run.box.x0) * sheet.aspect < 2 * sheet.em
    ]
    for one in sorted(under, key=lambda each: each.box.y0)[:1]:
        if re.search(rf"{number[-1]}\W*/\s*$", run.text):
            broken = _SEAL.match(one.text.strip().upper())
            if broken:
                return found_in(one.words, broken.group(), broken.group(), sheet)
        match = re.match(r"(?i)^\W*(?:seal|封)\W*(?:no|#|号)?\W*(\S+)", one.text) or re.match(
            r"^\W*/\s*(\S+)", one.text
        )
        seal = _SEAL.fullmatch(match.group(1).strip(".,;").upper()) if match else None
        if seal:
            return found_in(one.words, seal.group(), seal.group(), sheet)
        bare = _SEAL.fullmatch(one.text.strip(" .,;").upper())
        if bare and re.search(r"\d{5}", bare.group()) and _heads_seals(one, runs):
            return found_in(one.words, bare.group(), bare.group(), sheet)
    heads = [one for one in runs if key_of(one.text) in _SEAL_HEADS and one.box.y0 < run.box.y0]
    beside = [
        one for one in runs if abs(one.box.center[1] - run.box.center[1]) < 0.5 * sheet.em and one.box.x0 > run.box.x1
    ]
    for one in beside:
        match = _SEAL.fullmatch(one.text.strip().upper())
        if match and any(min(one.box.x1, above.box.x1) - max(one.box.x0, above.box.x0) > -0.02 for above in heads):
            return found_in(one.words, one.text, match.group(), sheet)
    return None


def _heads_seals(run: Run, runs: Sequence[Run]) -> bool:
    """Whether the column in which a run stands says that it holds seals too, as ``Container/Seal No.`` does."""
    return any(
        re.search(r"(?i)\bseals?\b|封", one.text)
        and one.box.y0 < run.box.y0
        and min(one.box.x1, run.box.x1) - max(one.box.x0, run.box.x0) > 0.5 * min(one.box.width, run.box.width)
        for one in runs
    )


def freight_term(sheets: Sequence[Sheet], head: Head) -> None:
    """Reduce the freight to its term; where no label led to one, the words ``freight prepaid`` do."""
    pattern = re.compile(r"(?i)\bfreight\s*(?::|-)?\s*(?:to\s+be\s+)?(?:pre-?paid|collect)\b|运费(?:预付|到付)")
    for sheet in sheets:
        for run in sheet.runs:
            match = pattern.search(run.text)
            if match and "freight" not in head:
                head["freight"] = (found_in(run.words, match.group(), match.group(), sheet),)


_LINE = re.compile(
    r"(?i)\b(?:lines?|shipping|airways?|airlines?|air|aviation|cargo|carriers?|maritime|navigation|logistics|forwarding|freight|"
    r"transport|express|ocean)\b|"
    r"航运|海运|船务|航空|物流|货运|轮船|货代"
)
_NO_CARRIER = re.compile(
    r"(?i)bill of lading|waybill|freight\s+(?:&|prepaid|collect)|received by|subject to|port-to-port|multimodal transport|\bcopy\b|"
    r"original|non-negotiable|air cargo manifest|提单|运单|:"
)


def _largest(sheet: Sheet, taken: set[str]) -> list[tuple[float, Run]]:
    """Return the print at the head of the page that is larger than all other there, where it is a name and no title."""
    top = sorted(
        ((run.box.height / (sheet.em or 1), run) for run in sheet.runs if run.box.y0 < 0.3), key=lambda one: -one[0]
    )
    for (size, run), (after, _) in itertools.pairwise(top):
        text = run.text.strip()
        named = re.fullmatch(r"[^\W\d_]{3,}(?:[ &.,'-]+[^\W\d_]+){1,5}\.?", text) is not None
        if size < 1.4 or not named or _NO_CARRIER.search(text) or key_of(text) in taken:
            return []
        return [(size, run)] if size > 1.15 * after else []
    return []


def carrier_name(sheets: Sequence[Sheet], head: Head) -> None:
    """The carrier of the letterhead, or of the signature ``as carrier``, where no label named one."""
    taken = {
        key_of(found.value) for name in ("seller_name", "buyer_name", "notify_name") for found in head.get(name, ())
    }
    if "issuer_name" in head:
        if (
            sum(c.isalpha() for c in head["issuer_name"][0].value) > 3
            and key_of(head["issuer_name"][0].value) not in taken
            and len(head["issuer_name"][0].value) < 70
            and not re.search(r"(?i)\b(?:agreed|goods|hereby|received|signature)\b", head["issuer_name"][0].value)
        ):
            return
        del head["issuer_name"]
    sheet = sheets[0]
    found: list[tuple[float, Run]] = []
    for run in sheet.runs:
        text = run.text.strip()
        key = key_of(text)
        if not 4 <= len(text) <= 70 or any(one and one in key for one in taken) or _NO_CARRIER.search(text):
            continue
        if not (_LINE.search(text) or looks_like_company(text)):
            continue
        size = run.box.height / (sheet.em or 1)
        if run.box.y0 < 0.3 and size > 1.12:
            found.append((size, run))
    if not found:
        found = _largest(sheet, taken)
    if found:
        size, run = max(found, key=lambda one: one[0])
        words, text = run.words, run.text.strip()
        below = next(
            (
                one
                for one in sheet.runs
                if 0 < sheet.ems_down(one.box.center[1] - run.box.center[1]) < 1.5 * size
                and min(abs(one.box.x0 - run.box.x0), abs(one.box.center[0] - run.box.center[0])) < 0.02
            ),
            None,
        )
        if below is not None and goes_on(text, below.text.strip()):
            words, text = (*words, *below.words), f"{text} {below.text.strip()}"
        head["issuer_name"] = (found_in(words, text, text, sheet, sure=0.75),)
