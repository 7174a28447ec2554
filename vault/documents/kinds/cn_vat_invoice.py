"""China VAT invoice: the older paper and electronic ones with code and number, and the fully digital one of 20 digits.

Buyer and seller have the same labels; which is which says the word written down the side of their box, else their place. The sums,
the sum in capitals and the QR code confirm each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from vault.documents.capitals import capital_amount
from vault.documents.customs_goods import GoodsForm, read_goods
from vault.documents.customs_head import HeadReader, Warning3, without_seal
from vault.documents.declared import join_lines
from vault.documents.forms import FormValue, Labels, Piece, right_of_label, tokens_of
from vault.documents.found import Found, FoundLine
from vault.documents.kind import ColumnSpec, DocumentKind, Extract, FieldSpec, PartySpec, either
from vault.documents.normalise import Context, Normalised, normalise
from vault.documents.runs import Run, Sheet, box_of
from vault.reading.page import Barcode
from vault.values import Box

_REGIONS = either(
    "北京 | 天津 | 河北 | 山西 | 内蒙古 | 辽宁 | 大连 | 吉林 | 黑龙江 | 上海 | 江苏 | 浙江 | 宁波 | 安徽 | 福建 | 厦门 | 江西 | 山东 | 青岛"
    " | 河南 | 湖北 | 湖南 | 广东 | 深圳 | 广西 | 海南 | 重庆 | 四川 | 贵州 | 云南 | 西藏 | 陕西 | 甘肃 | 青海 | 宁夏 | 新疆"
)
_FORMS = either("增值税专用发票 | 增值税普通发票 | 增值税电子专用发票 | 增值税电子普通发票 | 增值税普通发票(卷票)")
_SUMS = either("合计 | 总计")
_LABELS: dict[str, tuple[str, ...]] = {
    "document_no": either(
        "发票号码 | 数电票号码 | 数电发票号码 | 电子发票号码 | 全电发票号码 | No | No. | 号码 | 发票号 | Invoice No. | 数电票号 | 票据号码"
    ),
    "invoice_code": either("发票代码 | 代码 | 所属增值税专用发票代码 | 所属增值税普通发票代码 | Invoice Code"),
    "issue_date": either("开票日期 | 填开日期 | 开具日期 | 开票时间 | Date of Issue"),
    "party_name": either("名称 | 公司名称 | 单位名称 | Name"),
    "party_id": either(
        "统一社会信用代码/纳税人识别号 | 纳税人识别号 | 统一社会信用代码 | 税号 | 纳税人识别号/统一社会信用代码"
        " | 统一社会信用代码/纳税人识别码 | 纳税识别号 | 纳税人识别码"
    ),
    "party_address": either("地址、电话 | 地址电话 | 地址及电话 | 地址 | 单位地址及电话 | 注册地址及电话"),
    "buyer_name": either(
        "购买方名称 | 购方名称 | 购货单位名称 | 购货方名称 | 付款方名称 | 受票方名称 | 购买方单位名称 | 购方单位名称"
    ),
    "buyer_side": either("购买方 | 购方 | 购货单位 | 购货方 | 购方单位 | 受票方"),
    "seller_name": either(
        "销售方名称 | 销方名称 | 销货单位名称 | 销货方名称 | 收款方名称 | 开票方名称 | 销售方单位名称 | 销方单位名称"
    ),
    "seller_side": either("销售方 | 销方 | 销货单位 | 销货方 | 销方单位 | 开票方"),
    "buyer_id": either(
        "购买方税号 | 购方税号 | 购买方纳税人识别号 | 购方纳税人识别号 | 购买方识别号 | 购买方统一社会信用代码/纳税人识别号"
        " | 购方识别号 | 购买方统一社会信用代码 | 购货方纳税人识别号 | 受票方纳税人识别号"
    ),
    "seller_id": either(
        "销售方税号 | 销方税号 | 销售方纳税人识别号 | 销方纳税人识别号 | 销售方识别号 | 销售方统一社会信用代码/纳税人识别号"
        " | 销方识别号 | 销售方统一社会信用代码 | 销货方纳税人识别号 | 开票方纳税人识别号"
    ),
    "buyer_address": either("购买方地址、电话 | 购方地址电话 | 购买方地址 | 购买方地址及电话"),
    "seller_address": either("销售方地址、电话 | 销方地址电话 | 销售方地址 | 销售方地址及电话"),
    "total": either(
        "小写 | 价税合计(小写) | 价税合计 | 价税合计金额 | 含税总金额 | 价税总计 | 合计(小写) | 价税合计(大写) | 大写 | 价税合计(大写)(小写)"
        " | 合计金额(大写) | 合计金额(小写) | 金额合计(大写) | 价税合计大写 | 价税合计小写"
    ),
    "subtotal": either(
        "合计金额 | 金额合计 | 不含税金额合计 | 不含税金额 | 总金额(不含税) | 合计不含税金额 | 不含税合计"
    ),
    "tax_amount": either("合计税额 | 税额合计 | 总税额 | 税额总计"),
}
_STOPS = either(
    "校验码 | 机器编号 | 机器码 | 密码区 | 备注 | 收款人 | 复核 | 复核人 | 开票人 | 开户行及账号 | 开户行及帐号 | 开户行、账号 | 开户银行"
    " | 银行账号 | 账号 | 收款员 | 销售方(章) | 销售方(签章) | 销售方：(章) | 购买方信息 | 销售方信息 | 订单号 | 第一联 | 第二联 | 第三联"
    " | 购方开户银行 | 销方开户银行 | 购方开户行及账号 | 销方开户行及账号 | 电话 | 联系电话 | 页码 | 小计 | 备注栏 | 税务登记号 | 下载次数"
)
_COLUMNS: dict[str, tuple[str, ...]] = {
    "line_no": either("序号 | 行号 | 项号"),
    "name": either(
        "项目名称 | 货物或应税劳务、服务名称 | 货物或应税劳务名称 | 货物或应税劳务服务名称 | 货物或应税服务名称 | 货物(劳务)名称"
        " | 货物（劳务）名称 | 商品名称 | 货物名称 | 货物或劳务名称 | 货物或应税劳务、服务的名称 | 货物及应税劳务、服务名称 | 品名"
    ),
    "spec": either("规格型号 | 规格 | 规格、型号 | 规格/型号"),
    "unit": either("单位 | 计量单位"),
    "quantity": either("数量"),
    "unit_price": either("单价 | 单价(不含税) | 不含税单价 | 单价(元)"),
    "amount": either("金额 | 金额(不含税) | 不含税金额 | 金额(元) | 金额（元）"),
    "_rate": either("税率 | 税率/征收率 | 税率(%) | 征收率 | 税率／征收率 | 税率/征收率(%)"),
    "_tax": either("税额 | 税额(元)"),
    "_with_tax": either("价税合计 | 含税金额 | 含税单价"),
}
_GOODS = GoodsForm(
    Labels(_COLUMNS, ()),
    {"amount": r"^[-−–]?[¥￥]?[-−–]?\d[\d,]*(?:\.\d+)?$", "line_no": r"^\d{1,3}$"},
    frozenset({"name"}),
    Labels({}, either("合计 | 小计 | 总计 | 价税合计 | 价税合计(大写) | 合计金额 | 备注 | 销售方 | 以下空白")),
)
_HEAD = Labels(
    _LABELS,
    (
        *_STOPS,
        *_SUMS,
        *(label for name, labels in _COLUMNS.items() for label in labels if len(label) > 2 and name != "_with_tax"),
    ),
)
_SIDES = {"buyer": ("购买方", "购货", "购方", "购", "受票方"), "seller": ("销售方", "销货", "销方", "销", "开票方")}
_SIDE_CHARACTERS = frozenset("购买销售货单位方信息备注密码区")
_PHONE = re.compile(
    r"\s*((?:\+?86[- ]?)?(?:\(?0\d{2,3}\)?[- ]?)?\d{7,8}(?:-\d{1,6})?|1\d{10}|\+86[- ]?\d[\d -]{5,14}|\d{3,4}-\d{3,4}-\d{3,4}"
    r"|(?<=\s)(?:0?\d{2,3}[ -])?\d{4}[ -]\d{4})\s*$"
)


Special = Callable[[HeadReader, Sheet, FormValue], None]
"""How boxes of this form alone are read."""


def _keep(name: str) -> Special:
    def read(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
        party = name.startswith("party_")
        pieces = value.block(sheet.em, sheet.aspect) if party else value.pieces
        reader.kept.setdefault(name, []).append((sheet, pieces))

    return read


def _number(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    """The number: 8 digits beside a code of 10 or 12, or 20 digits."""
    for piece in value.pieces:
        for text in (piece.text, piece.text.replace(" ", "")):
            match = re.match(r"^\D{0,3}(\d{20}|\d{8})(?!\d)", text)
            if match:
                reader.put("document_no", sheet, [piece], Normalised(match.group(1)), raw=match.group(1))
                return


def _code(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    for piece in value.pieces:
        match = re.match(r"^(\d{12}|\d{10})(?!\d)", piece.text.replace(" ", ""))
        if match:
            reader.put("invoice_code", sheet, [piece], Normalised(match.group(1)), raw=match.group(1))
            return


def _party(role: str, part: str) -> Special:
    def read(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
        _put_party(reader, role, part, sheet, value.block(sheet.em, sheet.aspect))

    return read


def _put_party(reader: HeadReader, role: str, part: str, sheet: Sheet, found: Sequence[Piece]) -> None:
    # Without rules the characters written down the side of the next box stand among the values.
    pieces = [piece for piece in found if piece.text.strip() not in _SIDE_CHARACTERS]
    raw = join_lines([piece.text for piece in pieces])
    if part == "name":
        plain = re.sub(r"^[:：\s]+", "", raw)
        name = normalise("name", without_seal(plain, pictured=sheet.page.method == "ocr"))
        if name is not None and len(re.findall(r"[^\W\d_]", name.value)) >= 2:
            reader.put(f"{role}_name", sheet, pieces, name, raw=raw)
    elif part == "id":
        match = re.search(r"(?<![0-9A-Z])[0-9A-Z]{15,20}(?![0-9A-Z])", raw.upper().replace(" ", ""))
        if match:
            reader.put(f"{role}_id", sheet, pieces, Normalised(match.group()), raw=raw)
    else:
        phone = _PHONE.search(raw)
        address = raw[: phone.start()] if phone else raw
        value = normalise("address", address.strip(" ,，;；、/"))
        if value is not None and re.search(r"[^\W\d_]{3}", value.value):
            reader.put(f"{role}_address", sheet, pieces, value, raw=raw)
            if phone:
                reader.put(f"{role}_phone", sheet, pieces, Normalised(phone.group(1).strip()), raw=phone.group(1))


_SPECIAL: dict[str, Special] = {
    **{name: _keep(name) for name in ("party_name", "party_id", "party_address", "total", "buyer_side", "seller_side")},
    "document_no": _number,
    "invoice_code": _code,
    **{f"{role}_{part}": _party(role, part) for role in _SIDES for part in ("name", "id", "address")},
}


@dataclass(frozen=True, slots=True)
class _Side:
    """The word down the side of a party's box."""

    role: str
    box: Box


def _sides(sheet: Sheet) -> list[_Side]:
    """Return where the paper says buyer and seller, each with the characters written under it."""
    found: list[_Side] = []
    for run in sheet.runs:
        text = re.sub(r"\s", "", run.text)
        role = next((role for role, words in _SIDES.items() if any(text.startswith(w) for w in words)), None)
        if role is None or len(text) > 6:
            continue
        box = run.box
        for other in sheet.runs:
            below = sheet.ems_down(other.box.y0 - box.y1)
            if len(other.text) <= 2 and abs(other.box.center[0] - box.center[0]) < box.width and -0.3 < below < 2:
                box = box_of((box, other.box))
        found.append(_Side(role, box))
    return found


def _role_of(sheet: Sheet, box: Box, sides: Sequence[_Side]) -> str | None:
    """Return whose box a value stands in: the side word left of it, on its height."""
    best: tuple[float, float] | None = None
    role = None
    for side in sides:
        if side.box.x0 >= box.x0:
            continue
        y = box.center[1]
        apart = sheet.ems_down(max(side.box.y0 - y, y - side.box.y1, 0.0))
        across = sheet.ems_across(box.x0 - side.box.x1)
        if apart < 4.5 and (best is None or (round(across / 8), apart) < best):
            best, role = (round(across / 8), apart), side.role
    return role


Part = tuple[str | None, Sheet, list[Piece]]
"""Whose it is where that is known, and where it stands."""


def _parties(reader: HeadReader) -> None:
    """Give names, numbers and addresses to buyer and seller; a number without a side word is that of the name above it."""
    sides: dict[int, list[_Side]] = {}
    names: dict[str, Box] = {}
    for part in ("name", "id", "address"):
        kept = [(sheet, pieces) for sheet, pieces in reader.kept.get(f"party_{part}", []) if pieces]
        placed: list[Part] = []
        for sheet, pieces in kept[:2]:
            words = sides.setdefault(sheet.number, _sides(sheet))
            placed.append((_role_of(sheet, pieces[0].box, words), sheet, pieces))
        for role, sheet, pieces in _settled(placed, names):
            if role is None:
                continue
            _put_party(reader, role, part, sheet, pieces)
            if part == "name":
                names.setdefault(role, pieces[0].box)
    for role in _SIDES:
        # Only where no name has a label of its own is the text beside the side word the name.
        for sheet, pieces in reader.kept.get(f"{role}_side", [])[:1]:
            _put_party(reader, role, "name", sheet, pieces[:1])


def _settled(placed: Sequence[Part], names: dict[str, Box]) -> list[Part]:
    """Return the parts with their roles; where the side words leave it open, by the names' places, else by their own."""
    roles = sorted(role for role, _, _ in placed if role is not None)
    if len(placed) == 2 and roles != ["buyer", "seller"]:
        # The buyer stands above, or to the left on one line.
        ordered = sorted(
            placed,
            key=lambda one: (one[1].number, round(one[2][0].box.y0 / (2 * one[1].em)), one[2][0].box.x0),
        )
        return [(role, sheet, pieces) for role, (_, sheet, pieces) in zip(_SIDES, ordered, strict=True)]
    settled: list[Part] = []
    for role, sheet, pieces in placed:
        box = pieces[0].box
        above = [(box.y0 - name.y0 + abs(box.x0 - name.x0), one) for one, name in names.items() if name.y0 <= box.y0]
        settled.append((role or min(above, default=(0.0, None))[1], sheet, pieces))
    return settled


_MONEY = re.compile(
    r"[-−]?\s?[¥￥]?\s?[-−]?\d[\d,]*\.\d{1,2}(?!\d)|[-−]?\s?[¥￥]\s?[-−]?\d[\d,]*|^[-−]?\d[\d,]*(?=\s*元?$)"
)
Money = tuple[Sheet, Piece, Decimal]


def _money(sheet: Sheet, pieces: Iterable[Piece], context: Context) -> list[Money]:
    found: list[Money] = []
    for piece in pieces:
        for run in re.findall(_MONEY, piece.text):
            value = normalise("number", run, context=context)
            if value is not None:
                found.append((sheet, piece, Decimal(value.value)))
    return found


def _totals(reader: HeadReader, context: Context) -> None:
    """Read the sum with tax, in figures and capitals, and the sums of amounts and of taxes on the last row of sums."""
    written: Decimal | None = None
    for sheet, pieces in reader.kept.get("total", []):
        for piece in pieces:
            capitals = capital_amount(re.split(r"[¥￥]|小写", piece.text)[0])
            written = written or capitals
        for _, piece, value in _money(sheet, pieces, context):
            reader.put("total_amount", sheet, [piece], _plain(value), raw=piece.text)
    total = _value(reader, "total_amount")
    if total is not None and written is not None:
        if written == total:
            _confirm(reader, "total_amount", "arithmetic")
        else:
            _doubt(reader, "total_amount")
            at = reader.head["total_amount"][0].page
            reader.warnings.append(("sums-differ", at, f"the figures say {total}, the capitals say {written}"))
    for sheet, pieces in reversed(reader.kept.get("sums", [])):
        sums = _money(sheet, pieces, context)
        if not sums or (len(sums) > 2 and total is not None and sums[-1][2] == total):
            continue
        reader.put("subtotal", sheet, [sums[0][1]], _plain(sums[0][2]), raw=sums[0][1].text)
        if len(sums) > 1:
            reader.put("tax_amount", sheet, [sums[1][1]], _plain(sums[1][2]), raw=sums[1][1].text)
        break
    _sums_by_arithmetic(reader, context, total)
    subtotal, tax = _value(reader, "subtotal"), _value(reader, "tax_amount")
    if subtotal is not None and tax is not None and subtotal + tax == total:
        for name in ("subtotal", "tax_amount", "total_amount"):
            _confirm(reader, name, "arithmetic")


def _sums_by_arithmetic(reader: HeadReader, context: Context, total: Decimal | None) -> None:
    """Where the word before the sums was lost, they are the two amounts of a line that make the total."""
    if total is None or _value(reader, "tax_amount") is not None:
        return
    for sheet in dict.fromkeys(sheet for sheet, _ in reader.kept.get("total", [])):
        for row in reversed(sheet.rows):
            sums = _money(sheet, [Piece(run.words) for run in row], context)
            if len(sums) == 2 and sums[0][2] + sums[1][2] == total and 0 < sums[1][2] < sums[0][2]:
                reader.put("subtotal", sheet, [sums[0][1]], _plain(sums[0][2]), raw=sums[0][1].text)
                reader.put("tax_amount", sheet, [sums[1][1]], _plain(sums[1][2]), raw=sums[1][1].text)
                return


def _plain(value: Decimal) -> Normalised:
    text = format(value, "f")
    return Normalised(text.rstrip("0").rstrip(".") if "." in text else text)


def _value(reader: HeadReader, name: str) -> Decimal | None:
    found = reader.head.get(name)
    return Decimal(found[0].value) if found else None


def _confirm(reader: HeadReader, name: str, check: str) -> None:
    found = reader.head[name][0]
    checks = tuple(dict.fromkeys((*found.checks, check)))
    reader.head[name][0] = replace(found, checks=checks, confidence=max(found.confidence, 0.97))


def _doubt(reader: HeadReader, name: str) -> None:
    found = reader.head[name][0]
    reader.head[name][0] = replace(found, confidence=min(found.confidence, 0.5))


def _loose_numbers(reader: HeadReader, sheet: Sheet) -> None:
    """Take number and code that stand alone at the top of the form, as the printed papers have them."""
    for run in sheet.runs:
        if run.box.y0 > 0.3:
            continue
        for word in run.words:
            text = re.sub(r"^(?:№|N[oO0°º][.:]?)", "", word.text)
            if not (text.isdigit() and text.isascii()):
                continue
            if len(text) == 20 or (len(text) == 8 and word.box.x0 > 0.5):
                reader.put("document_no", sheet, [Piece((word,))], Normalised(text), raw=word.text)
            elif len(text) in {10, 12} and not _labelled_otherwise(sheet, run):
                reader.put("invoice_code", sheet, [Piece((word,))], Normalised(text), raw=word.text)


def _labelled_otherwise(sheet: Sheet, run: Run) -> bool:
    """Whether a number has a label of its own on its left: the machine's number has 12 digits too."""
    row = next((row for row in sheet.rows if run in row), ())
    return any(other.box.x1 <= run.box.x0 and re.search(r"[:：码号]$", other.text) for other in row)


@dataclass(frozen=True, slots=True)
class _Code:
    """What the QR code of an invoice says."""

    kind: str
    code: str
    number: str
    amount: Decimal | None
    day: str
    barcode: Barcode


def _qr_of(sheets: Sequence[Sheet]) -> tuple[Sheet, _Code] | None:
    for sheet in sheets:
        for barcode in sheet.page.barcodes:
            parts = barcode.text.split(",")
            if len(parts) < 6 or parts[0] != "01" or not re.fullmatch(r"\d{8}|\d{20}", parts[3]):
                continue
            amount = Decimal(parts[4]) if re.fullmatch(r"-?\d+(?:\.\d+)?", parts[4]) else None
            day = f"{parts[5][:4]}-{parts[5][4:6]}-{parts[5][6:8]}" if re.fullmatch(r"20\d{6}", parts[5]) else ""
            return sheet, _Code(parts[1], parts[2], parts[3], amount, day, barcode)
    return None


def _confirm_by_code(sheets: Sequence[Sheet], reader: HeadReader) -> list[Warning3]:
    """Hold number, code, date and sum against the QR code; what the print lost but the code says is taken from the code."""
    read = _qr_of(sheets)
    if read is None:
        return []
    sheet, code = read
    warnings: list[Warning3] = []
    for name, value in (("document_no", code.number), ("invoice_code", code.code), ("issue_date", code.day)):
        if not value:
            continue
        found = reader.head.get(name)
        if not found:
            box = sheet.page.to_displayed(code.barcode.box)
            reader.head[name] = [
                Found(value, code.barcode.text, sheet.number, box, 0.95, sheet.page.method, ("barcode",))
            ]
        elif found[0].value == value:
            _confirm(reader, name, "barcode")
        else:
            _doubt(reader, name)
            warnings.append(
                ("barcode-differs", sheet.number, f"the code says {value}, the print says {found[0].value}")
            )
    # The older code holds the sum without tax, the newer the sum with it.
    sums = [name for name in ("subtotal", "total_amount") if _value(reader, name) is not None]
    agreeing = [name for name in sums if _value(reader, name) == code.amount]
    for name in agreeing:
        _confirm(reader, name, "barcode")
    if code.amount is not None and len(sums) == 2 and not agreeing:
        told = " and ".join(str(_value(reader, name)) for name in sums)
        warnings.append(("barcode-differs", sheet.number, f"the code says {code.amount}, the print says {told}"))
    return warnings


_ELSEWHERE = re.compile(r"详见.{0,4}清单|见(?:销货)?清单|^(?:合|计|合计|小计|总计)$")


def _is_goods(line: FoundLine, *, taken_back: bool) -> bool:
    """Whether a row is goods: neither a discount on the row above nor a pointer to a list.

    Args:
        line: the row.
        taken_back: whether the whole invoice is negative: it takes an earlier one back, and its rows are goods.
    """
    name = line.fields.get("name")
    if name is None or _ELSEWHERE.search(name.value):
        return False
    amount = line.fields.get("amount")
    return taken_back or not (amount and amount.value.startswith("-") and "quantity" not in line.fields)


def _sums_of_row(sheet: Sheet, reader: HeadReader) -> None:
    """Give the row of sums all amounts that stand on it, also those another label or rule parts from it."""
    for hit in tokens_of(sheet, Labels({"sums": _SUMS}, ())).labels:
        row = right_of_label(sheet, hit)
        if row:
            reader.kept.setdefault("sums", []).append((sheet, row))


def complete(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Read the boxes, the goods and the sums, then hold them against each other and against the code."""
    del extract
    reader = HeadReader(_HEAD, context, _SPECIAL)
    for sheet in sheets:
        reader.read(sheet)
    for sheet in sheets:
        _sums_of_row(sheet, reader)
        _loose_numbers(reader, sheet)
    _parties(reader)
    _totals(reader, context)
    warnings = [*reader.warnings, *_confirm_by_code(sheets, reader)]
    total = _value(reader, "total_amount")
    taken_back = total is not None and total < 0
    rows = read_goods(sheets, context, _GOODS)
    lines = tuple(line for line in rows if _is_goods(line, taken_back=taken_back))
    _sum_of_lines(reader, lines)
    head = {name: tuple(values) for name, values in reader.head.items() if values}
    return Extract(head, lines, tuple(dict.fromkeys(warnings)))


def _sum_of_lines(reader: HeadReader, lines: Sequence[FoundLine]) -> None:
    amounts = [Decimal(line.fields["amount"].value) for line in lines if "amount" in line.fields]
    if lines and len(amounts) == len(lines) and sum(amounts) == _value(reader, "subtotal"):
        _confirm(reader, "subtotal", "arithmetic")


KIND = DocumentKind(
    code="cn_vat_invoice",
    titles=(
        *either(
            "电子发票（增值税专用发票） | 电子发票（普通发票） | 电子发票 | 数电票 | 数电发票 | 全电发票 | 数电票（增值税专用发票）"
            " | 数电票（普通发票） | 全面数字化的电子发票 | 增值税发票 | 销售货物或者提供应税劳务清单 | 销售货物或者提供应税劳务、服务清单"
            " | 销货清单 | 电子发票（增值税专用发票）（数电票） | VAT Special Invoice | VAT Invoice"
        ),
        *_FORMS,
        *(region + form for region in _REGIONS for form in _FORMS[:4]),
    ),
    anti_titles=either("海关进口增值税专用缴款书"),
    keywords=either(
        "发票代码 | 发票号码 | 开票日期 | 纳税人识别号 | 价税合计 | 税率 | 税额 | 校验码 | 密码区 | 项目名称"
    ),
    source="labels of the fully digital invoice and of the older forms as commonly printed; fields of their QR code",
    verified_on="2026-11-24",
    fields=(
        FieldSpec("total_amount", either("价税合计(小写) | 价税合计（大写）")),
        *(
            FieldSpec(name, labels)
            for name, labels in _LABELS.items()
            if name in {"document_no", "invoice_code", "issue_date", "subtotal", "tax_amount", "buyer_id", "seller_id"}
        ),
    ),
    parties=tuple(PartySpec(role, _LABELS[f"{role}_name"]) for role in _SIDES),
    columns=tuple(ColumnSpec(name, labels) for name, labels in _COLUMNS.items() if not name.startswith("_")),
    stops=_STOPS,
    complete=complete,
)
