"""What slips and messages of payment print in a way of their own: SWIFT tags, two parties over the same inner labels, references in a free text.

Must not know titles; a value that stands under no label and no tag is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vault.documents.fields import FURTHER_HEAD_TYPES, HEAD_TYPES
from vault.documents.found import Found
from vault.documents.goods import found_in
from vault.documents.kind import Extract, either
from vault.documents.labels import key_of
from vault.documents.normalise import Context, normalise
from vault.documents.party import looks_like_company
from vault.documents.runs import Run, Sheet, box_of, is_cjk, join_words
from vault.documents.territories import ISO_CURRENCIES
from vault.reading.page import Word
from vault.values import Box

_TAG = re.compile(
    r"^\s*[:：]?\s*(?:F|Field\s*|Tag\s*)?(?P<tag>20|21|23B|32A|33B|36|50[AFK]?|51A|52[AD]?|53[ABD]?|54[ABD]?|56[ACD]?|57[ABCD]?|59[AF]?|70|71[AFG]|72|77B)\s*[:：]\s*(?P<text>.*)$"
)
_VALUE_DATE = re.compile(r"(?<!\d)(?P<y>\d{2})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?=\s*[A-Z]{3}|\s|$|\D)")
_MONEY = re.compile(r"(?P<currency>[A-Z]{3})\s*#?\s*(?P<amount>\d[\d.,]*)#?")
_TAG_NAME = re.compile(
    r"(?i)^\W*(?:sender'?s?\s+reference|transaction\s+reference(?:\s+number)?|value\s+date.*|ordering\s+customer.*|beneficiary(?:\s+customer)?.*name.*|beneficiary\s+customer.*|remittance\s+information|details\s+of\s+(?:payment|charges)|"
    r"currency.*amount|interbank\s+settled.*|bank\s+operation\s+code|name\s+(?:and|&)\s+address|account)\W*$"
)
_ACCOUNT = re.compile(
    r"^\s*/[\w /-]+$|^\s*(?:A/?C|ACCOUNT)\b.*\d|^[A-Z]{2}\d{2}[A-Z0-9 ]{10,30}$|^[\d -]{6,34}$", re.IGNORECASE
)
_LEAD = re.compile(r"^(?:1/|/\w[\w-]*\s+(?=[A-Z]))")

_INNER_NAMES = frozenset(
    key_of(one)
    for one in either(
        "户名 | 全称 | 名称 | 账户名称 | 户 名 | 全 称 | 名 称 | 公司名称 | 单位名称 | Name | Account Name | A/C Name | Full Name | Company | Company Name | 戶名 | 名稱 | 帐户名称 | 账户名 | 예금주 | 口座名義"
    )
)
_PAYER = re.compile(
    r"^(?:付款|汇款|匯款|转出|扣款|出账|借方|payer|remitter|from|ordering|debit|sender|originator)", re.IGNORECASE
)
_PAYEE = re.compile(
    r"^(?:收款|受款|转入|入账|贷方|受益|payee|beneficiary|to$|credit|recipient|receiver)", re.IGNORECASE
)

_BANK = re.compile(
    r"(?P<zh>[\u4e00-\u9fff]{2,12}?(?:银行|銀行)(?:股份有限公司|有限公司)?(?:[\u4e00-\u9fff]{2,14}?(?:分行|支行|营业部))?)"
    r"|(?P<ko>[가-힣]{2,8}은행)"
    r"|(?P<en>(?-i:(?=[A-Z]))[\w&.'’ -]*?\b(?:Bank(?:ing)?|BANK|Banca|Banque|Banco|Sparkasse|Volksbank|Bankhaus)\b[\w&.,'’ -]*)"
)
_BANK_TAIL = re.compile(
    r"(?i)\s*[-–|·,]?\s*\b(?:remittance|payment|transfer|advice|confirmation|swift|receipt|outward|telegraphic|transaction|international|internet banking|online|e-banking|corporate banking|customer|proof|debit|wire|statement)\b.*$"
)
_REFERENCES = (
    (
        "invoice_no",
        re.compile(
            r"(?:(?<![A-Za-z])(?i:INVOICES?|INV|RECHNUNG|FACTURE|FATTURA|FACTURA)(?i:\s*(?:NOS?|NR|N°|NUMBER|REF)\.?)?|发票(?:号码|号)?|發票(?:號碼|號)?|請求書番号)\s*[:：.#]*\s*(?P<no>[A-Z0-9][A-Z0-9/-]*\d[A-Z0-9/-]*)(?P<more>(?:\s*(?:,|/|&|\+|AND|、|，|和|及|UND|ET|Y|E)\s*[A-Z]{0,6}[A-Z0-9/-]*\d[A-Z0-9/-]*)*)"
        ),
    ),
    (
        "contract_no",
        re.compile(
            r"(?:(?<![A-Za-z])(?i:CONTRACT|S/C)(?i:\s*(?:NO|NR|NUMBER)\.?)?|合同(?:号码|编号|号)?)\s*[:：.#]*\s*(?P<no>[A-Z0-9][A-Z0-9/-]*\d[A-Z0-9/-]*)(?P<more>)"
        ),
    ),
    (
        "purchase_order_no",
        re.compile(
            r"(?:(?<![A-Za-z])(?i:PURCHASE ORDER|P\.?O\.?)(?i:\s*(?:NO|NR|NUMBER)\.?)?|采购(?:订)?单(?:号)?|订单(?:号)?)\s*[:：.#]*\s*(?P<no>[A-Z0-9][A-Z0-9/-]*\d[A-Z0-9/-]*)(?P<more>)"
        ),
    ),
)
_FREE_LABELS = frozenset(
    key_of(one)
    for one in either(
        "Purpose | Purpose of Payment | Details of Payment | Payment Details | Remittance Information | Message | Message to Beneficiary | Narrative | Remarks | Remark | Description | Details | Reference | Payment Reference | Remittance Details | Payment for | Reason for Payment | Comments | Note | Memo | Beneficiary Reference | Transaction Details | Your Reference | "
        "用途 | 摘要 | 附言 | 备注 | 汇款用途 | 交易用途 | 汇款附言 | 交易附言 | 付款用途 | 资金用途 | 转账附言 | 用途/附言 | 附言/用途 | 摘要/附言 | 备注/附言 | 用途及附言 | 款项用途 | 汇款人附言 | "
        "Verwendungszweck | Motif | Libellé | Causale | Concepto | 送金目的 | 備考 | 摘要 | 적요 | 송금목적 | Motif du virement | Zahlungsgrund"
    )
)
_TABLE_LABELS = frozenset(
    key_of(one)
    for one in either(
        "Invoice No. | Invoice Number | Invoice | Invoice # | Inv. No. | Invoice Ref. | 发票号 | 发票号码 | Rechnungsnummer | Rechnungs-Nr. | Rechnung | N° de facture | Facture | Numero fattura | Fattura | N.º de factura | Factura | 請求書番号 | Your Invoice No. | Supplier Invoice | Supplier Invoice No."
    )
)


@dataclass(frozen=True)
class _Line:
    """The words of one row of print."""

    sheet: Sheet
    words: tuple[Word, ...]
    text: str


def completed(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Add what tags, the slip's two columns and its free text say to what labels gave."""
    head = {name: values for name, values in extract.head.items() if name in HEAD_TYPES or name in FURTHER_HEAD_TYPES}
    tagged = _tagged(sheets, context)
    for name, found in tagged.items():
        head[name] = (found,)
    if not {"payer_name", "payee_name"} <= tagged.keys():
        for name, found in _columns_of_parties(sheets).items():
            head[name] = (found,)
    for name in ("payer_name", "payee_name"):
        if name in head and not _is_a_name(head[name][0].value):
            del head[name]
    for name, several in _references(sheets).items():
        known = head.get(name, ())
        head[name] = (*known, *(one for one in several if one.value not in {each.value for each in known}))
    if "issuer_name" not in head or not _BANK.search(head["issuer_name"][0].value):
        bank = _bank(sheets, {one.value for name in ("payer_name", "payee_name") for one in head.get(name, ())})
        head.pop("issuer_name", None)
        if bank:
            head["issuer_name"] = (bank,)
    if "issue_date" not in head and "paid_date" in head:
        # A slip that names one day, that of the payment, is of that day.
        head["issue_date"] = head["paid_date"]
    return Extract(head, (), extract.warnings)


def _lines(sheet: Sheet) -> list[_Line]:
    lines = []
    for row in sheet.rows:
        words = tuple(word for run in row for word in run.words)
        lines.append(_Line(sheet, words, " ".join(run.text for run in row)))
    return lines


def _tagged(sheets: Sequence[Sheet], context: Context) -> dict[str, Found]:
    """Read the tags of a customer transfer: reference, value date, currency and amount, who pays, who is paid."""
    blocks: dict[str, list[_Line]] = {}
    current: str | None = None
    for sheet in sheets:
        for line in _lines(sheet):
            match = _TAG.match(line.text)
            if match:
                current = match["tag"]
                blocks.setdefault(current, []).append(_after(line, match.start("text")))
            elif re.match(r"^\s*(?:-\}|\{5:|-{5,}|={5,}|\*{5,})", line.text):
                current = None
            elif current is not None and len(blocks[current]) < 8:
                blocks[current].append(line)
    if len(blocks) < 4 or "32A" not in blocks:
        return {}
    found: dict[str, Found] = {}
    for line in _said(blocks.get("20", [])):
        value = normalise("identifier", line.text.split("  ")[0], context=context)
        if value and re.search(r"\d", value.value) and len(value.value) <= 35:
            found["document_no"] = found_in(line.words, line.text, value.value, line.sheet, name="document_no")
            break
    found.update(_settled(blocks["32A"], context))
    for tags, name in ((("50K", "50F", "50A", "50"), "payer_name"), (("59", "59F", "59A"), "payee_name")):
        first = next((one for tag in tags for one in _said(blocks.get(tag, [])) if not _ACCOUNT.match(one.text)), None)
        if first is not None:
            text = _LEAD.sub("", first.text.strip()).strip()
            text = re.sub(r"^(?i:name(?: and address)?)\s*[:：]\s*", "", text)
            if _is_a_name(text):
                found[name] = found_in(first.words, first.text, text, first.sheet, sure=0.92, name=name)
    return found


def _after(line: _Line, start: int) -> _Line:
    """Return the part of a line from a character on."""
    text = line.text[start:].strip()
    words: list[Word] = []
    for word in reversed(line.words):
        if len(join_words(tuple(reversed([*words, word])))) > len(text) + 1:
            break
        words.append(word)
    return _Line(line.sheet, tuple(reversed(words)) or line.words, text)


def _said(lines: Sequence[_Line]) -> list[_Line]:
    return [line for line in lines if line.text.strip() and not _TAG_NAME.match(line.text)]


def _settled(lines: Sequence[_Line], context: Context) -> dict[str, Found]:
    found: dict[str, Found] = {}
    for line in lines:
        day = _VALUE_DATE.search(line.text)
        if day and "paid_date" not in found:
            value = f"20{day['y']}-{day['m']}-{day['d']}"
            whole = found_in(line.words, day.group(), value, line.sheet, sure=0.92)
            found["paid_date"] = found["issue_date"] = whole
        else:
            iso = normalise("date", line.text, context=context)
            if iso and "paid_date" not in found:
                found["paid_date"] = found["issue_date"] = found_in(line.words, line.text, iso.value, line.sheet)
        rest = line.text[day.end() :] if day else line.text
        money = _MONEY.search(rest)
        code = next((word for word in re.findall(r"(?<![A-Z])[A-Z]{3}(?![A-Z])", rest) if word in ISO_CURRENCIES), None)
        if money and money["currency"] in ISO_CURRENCIES:
            code = money["currency"]
        if code and "currency" not in found:
            found["currency"] = found_in(line.words, code, code, line.sheet, sure=0.92)
        printed = money["amount"] if money and money["currency"] in ISO_CURRENCIES else None
        if printed is None:
            labelled = re.search(r"(?i)amount\W*#?\s*(\d[\d.,]*)", rest)
            printed = labelled[1] if labelled else None
        if printed and "total_amount" not in found:
            value_of = _swift_amount(printed)
            if value_of:
                found["total_amount"] = found_in(line.words, printed, value_of, line.sheet, sure=0.92)
    return found


def _swift_amount(printed: str) -> str | None:
    """The message writes a comma for the point and no grouping; copies for people may group with commas."""
    bare = printed.rstrip(".,") if not re.fullmatch(r"\d+,", printed) else printed[:-1]
    plain = re.fullmatch(r"(\d+),(\d{1,3})", bare)
    if plain and not re.fullmatch(r"\d{1,3}(?:,\d{3})+", bare):
        bare = f"{plain[1]}.{plain[2]}"
    value = normalise("number", bare)
    return value.value if value else None


def _columns_of_parties(sheets: Sequence[Sheet]) -> dict[str, Found]:
    """Read slips that set payer and payee side by side, or one over the other, each with the same inner labels."""
    found: dict[str, Found] = {}
    for sheet in sheets:
        sides = [*_sides(sheet)]
        for run in sheet.runs:
            label, text = _cut(run)
            if key_of(label) not in _INNER_NAMES:
                continue
            name = _whose(run.box, sides, sheet)
            value = _value_of(run, text, sheet)
            if name and value and name not in found:
                words, printed = value
                found[name] = found_in(words, printed, printed, sheet, sure=0.88, name=name)
    return found


def _cut(run: Run) -> tuple[str, str]:
    label, colon, rest = (
        re.split(r"([:：])", run.text, maxsplit=1) if re.search("[:：]", run.text) else (run.text, "", "")
    )
    return label, rest.strip() if colon else ""


def _sides(sheet: Sheet) -> Iterator[tuple[str, Box]]:
    """Where payer and payee are named as headings, also in characters set one under the other."""
    for run in sheet.runs:
        bare = run.text.strip(" :：()（）")
        side = _side(bare)
        if (
            side
            and len(bare) <= 24
            and not re.search(r"账号|帐号|开户|银行|行号|地址|account no|bank|iban|address", bare, re.IGNORECASE)
        ):
            yield side, run.box
    singles = [run for run in sheet.runs if len(run.text.strip()) <= 2 and is_cjk(run.text)]
    for first in singles:
        if not re.match(r"[付收汇匯]", first.text):
            continue
        text, boxes = first.text.strip(), [first.box]
        for run in sorted(singles, key=lambda one: one.box.y0):
            below = 0 < sheet.ems_down(run.box.y0 - boxes[-1].y0) < 4
            if run is not first and below and abs(run.box.center[0] - first.box.center[0]) * sheet.aspect < sheet.em:
                text, boxes = text + run.text.strip(), [*boxes, run.box]
        side = _side(text)
        if side and len(text) > 1:
            yield side, box_of(boxes)


def _side(text: str) -> str | None:
    if _PAYER.match(text):
        return "payer_name"
    return "payee_name" if _PAYEE.match(text) else None


def _whose(box: Box, sides: Sequence[tuple[str, Box]], sheet: Sheet) -> str | None:
    """The nearest heading left of an inner label on its height, else the nearest above it in its half of the page."""
    beside = [
        (box.x0 - at.x1, side)
        for side, at in sides
        if at.x1 <= box.x0 + 0.01 and at.y0 - 3.5 * sheet.em <= box.center[1] <= at.y1 + 3.5 * sheet.em
    ]
    above = [
        (box.y0 - at.y1, side)
        for side, at in sides
        if at.y1 <= box.y0 + 0.3 * sheet.em and abs(at.x0 - box.x0) < 0.22 and sheet.ems_down(box.y0 - at.y1) < 12
    ]
    if beside:
        return min(beside)[1]
    return min(above)[1] if above else None


def _value_of(run: Run, text: str, sheet: Sheet) -> tuple[tuple[Word, ...], str] | None:
    if text:
        return (run.words, text) if _is_a_name(text) else None
    beside = [
        one
        for one in sheet.runs
        if one.box.x0 >= run.box.x1 - 0.002
        and abs(one.box.center[1] - run.box.center[1]) < 0.9 * sheet.em
        and sheet.ems_across(one.box.x0 - run.box.x1) < 16
    ]
    if not beside:
        return None
    first = min(beside, key=lambda one: one.box.x0)
    words, printed = first.words, first.text.strip(" :：")
    below = [
        one
        for one in sheet.runs
        if abs(one.box.x0 - first.box.x0) * sheet.aspect < 0.8 * sheet.em
        and 0 < sheet.ems_down(one.box.y0 - first.box.y0) < 2.0
        and not sheet.is_parted_down(first.box, one.box)
    ]
    if below and not looks_like_company(printed) and looks_like_company(below[0].text):
        words = (*words, *below[0].words)
        joint = "" if is_cjk(printed[-1:]) and is_cjk(below[0].text[:1]) else " "
        printed = printed + joint + below[0].text
    return (words, printed) if _is_a_name(printed) else None


def _is_a_name(text: str) -> bool:
    return re.search(r"[^\W\d_]{2}", text) is not None and not re.search(r"[:：]", text) and len(text) <= 110


def _references(sheets: Sequence[Sheet]) -> dict[str, list[Found]]:
    """Numbers of invoices and contracts in the free text of a payment, and in the table of an advice."""
    found: dict[str, list[Found]] = {}

    def put(name: str, words: Sequence[Word], value: str, sheet: Sheet) -> None:
        if value not in [one.value for one in found.setdefault(name, [])]:
            found[name].append(found_in(words, value, value, sheet, sure=0.88, name=name))

    for sheet in sheets:
        for words, text in _free_texts(sheet):
            for name, pattern in _REFERENCES:
                for match in pattern.finditer(text):
                    put(name, words, match["no"].strip("/-").upper(), sheet)
                    for more in re.findall(r"[A-Z0-9][A-Z0-9/-]*\d[A-Z0-9/-]*", match["more"] or ""):
                        put(name, words, more.strip("/-").upper(), sheet)
        for run in _invoice_column(sheet):
            put("invoice_no", run.words, run.text.strip().upper(), sheet)
    return {name: values for name, values in found.items() if values}


def _free_texts(sheet: Sheet) -> Iterator[tuple[tuple[Word, ...], str]]:
    current = False
    for line in _lines(sheet):
        tag = _TAG.match(line.text)
        if tag:
            current = tag["tag"] in {"70", "72"}
        if current:
            yield line.words, line.text
    for index, run in enumerate(sheet.runs):
        label, text = _cut(run)
        if not _is_free(label):
            continue
        if text:
            yield run.words, text
        home = sheet.runs[index]
        for one in sheet.runs:
            right = one.box.x0 >= home.box.x1 - 0.002 and abs(one.box.center[1] - home.box.center[1]) < 1.6 * sheet.em
            under = 0 < sheet.ems_down(one.box.y0 - home.box.y0) < 2.2 and abs(one.box.x0 - home.box.x0) < 0.05
            if (right or under) and one is not home:
                yield one.words, one.text


def _is_free(label: str) -> bool:
    """Whether a label leads to a free text: one of those words, or several of them with a stroke between."""
    parts = [part for part in re.split(r"[/／、|]", label) if key_of(part)]
    return key_of(label) in _FREE_LABELS or (len(parts) > 1 and all(key_of(part) in _FREE_LABELS for part in parts))


def _invoice_column(sheet: Sheet) -> Iterator[Run]:
    """The numbers under a column headed ``Invoice No.``, where other headings stand beside it."""
    for row in sheet.rows:
        heads = [run for run in row if key_of(run.text) in _TABLE_LABELS]
        if len(row) < 2 or len(heads) != 1 or any(re.search(r"\d{3}", run.text) for run in row):
            continue
        head = heads[0]
        bottom = head.box.y1
        for run in sorted(sheet.runs, key=lambda one: one.box.y0):
            overlap = min(run.box.x1, head.box.x1) - max(run.box.x0, head.box.x0)
            if run.box.y0 < head.box.y1 - 0.2 * sheet.em or overlap <= 0:
                continue
            fits = re.fullmatch(r"(?=.*\d)[A-Z0-9][A-Z0-9/.\- ]{2,24}", run.text.strip().upper())
            if sheet.ems_down(run.box.y0 - bottom) > 3 or not fits or re.fullmatch(r"[\d,]+\.\d\d", run.text.strip()):
                break
            bottom = run.box.y1
            yield run


def _bank(sheets: Sequence[Sheet], others: set[str]) -> Found | None:
    """The bank whose name stands over the slip."""
    for run in sheets[0].runs:
        if run.box.y0 > 0.16 or re.search(r"[:：]|@|www\.", run.text) or len(run.text) > 90:
            continue
        match = _BANK.search(run.text)
        if match is None:
            continue
        name = _BANK_TAIL.sub("", match.group()).strip(" -–|·,.")
        if name not in others and len(name) > 3:
            return found_in(run.words, match.group(), name, sheets[0], sure=0.8, name="issuer_name")
    return None
