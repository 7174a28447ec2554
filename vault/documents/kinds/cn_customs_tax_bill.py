"""Payment certificate of the customs for duty, VAT or consumption tax on imported goods.

Its own number holds the number of the declaration, so that the two confirm each other. Which sum it is, duty or tax, the title says,
else the letter in the number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from vault.documents.capitals import capital_amount
from vault.documents.customs_goods import GoodsForm, read_goods
from vault.documents.customs_head import HeadReader, confirm_by_barcode, without_seal
from vault.documents.declared import join_lines, party_of
from vault.documents.forms import FormValue, Labels, Piece, right_of_label, tokens_of
from vault.documents.found import FoundLine
from vault.documents.identifiers import bare, find, validate
from vault.documents.kind import ColumnSpec, DocumentKind, Extract, FieldSpec, either
from vault.documents.normalise import Context, Normalised, normalise
from vault.documents.runs import Sheet

_LABELS: dict[str, tuple[str, ...]] = {
    "document_no": either(
        "号码 | 号码No. | 号码 No | No. | 缴款书号码 | 缴款书编号 | 税单号 | 税单号码 | 税单编号 | 税费单号 | 税票号码 | 缴款书号 | 专用缴款书号码"
        " | 税款缴款书号码 | 税费单编号 | 专用缴款书编号"
    ),
    "issue_date": either("填发日期 | 填制日期 | 开具日期 | 签发日期 | 税单开具日期 | 制单日期 | 填发时间"),
    "payer_name": either(
        "名称 | 缴款单位名称 | 缴款人名称 | 缴款单位(人)名称 | 缴款单位 | 缴款人 | 缴款单位(人) | 纳税人名称 | 纳税义务人 | 纳税人"
        " | 纳税义务人名称 | 纳税单位 | 缴款单位全称"
    ),
    "declaration_no": either("报关单编号 | 报关单号 | 报关单号码 | 海关编号 | 报关单(清单)编号 | 报关单编号(海关编号)"),
    "contract_no": either("合同(批文)号 | 合同号 | 合同批文号 | 合同协议号 | 合同编号 | 合同(批文)编号"),
    "transport_doc_no": either(
        "提/装货单号 | 提(装)货单号 | 提装货单号 | 提运单号 | 提单号 | 提货单号 | 装货单号 | 提/运单号"
    ),
    "vessel_voyage": either(
        "运输工具(号) | 运输工具号 | 运输工具 | 运输工具名称 | 运输工具名称及航次号 | 运输工具名称及号码"
    ),
    "issuer_name": either("填制单位 | 填发单位 | 填发海关 | 征收机关 | 征收海关 | 开具海关 | 签发海关"),
    "sum": either(
        "合计 | 合计(￥) | 合计(¥) | 税款合计 | 税款金额合计 | 合计金额 | 税额合计 | 应缴税款合计 | 总计 | 税款总额 | 实缴税额 | 应缴税额合计"
        " | 税款金额合计(￥)"
    ),
    "capitals": either(
        "金额人民币(大写) | 人民币(大写) | 大写 | 金额(大写) | 金额人民币大写 | 税款金额(大写) | 合计(大写)"
    ),
    "duty_amount": either("关税税款金额 | 关税税额 | 关税金额 | 应缴关税"),
    "tax_amount": either("增值税税款金额 | 增值税税额 | 增值税金额 | 应缴增值税 | 消费税税款金额 | 消费税税额"),
}
_STOPS = either(
    "收入系统 | 收款单位 | 收入机关 | 科目 | 预算级次 | 收款国库 | 收款国库(银行) | 收款国库(银行)业务公章 | 账号 | 帐号 | 开户银行 | 申请单位编号"
    " | 申请单位 | 缴款期限 | 备注 | 制单人 | 复核人 | 税种 | 监管方式 | 经营单位 | 收发货人 | 滞纳金 | 收款单位(银行) | 税款种类 | 征税日期"
    " | 滞纳金金额 | 缴款人账号 | 缴款人开户银行 | 申报口岸 | 进口口岸 | 收入机关名称 | 纳税人识别号 | 统一社会信用代码 | 第一联 | 单位"
)
_COLUMNS: dict[str, tuple[str, ...]] = {
    "line_no": either("序号 | 项号 | 商品项号 | 商品序号"),
    "hs_code": either("税号 | 税则号列 | 税则号 | 商品编号 | 商品编码 | 税则号码 | 商品税号 | 海关编码"),
    "name": either("货物名称 | 商品名称 | 品名 | 货品名称 | 货名 | 商品名称及规格"),
    "quantity": either("数量 | 数量及单位 | 数量/单位 | 法定数量"),
    "unit": either("单位 | 计量单位 | 数量单位"),
    "entered_value": either(
        "完税价格 | 完税价格(￥) | 完税价格(¥) | 完税价格(元) | 计税价格 | 完税价格(人民币) | 完税价格RMB | 完税价格(CNY)"
    ),
    "_rate": either("税率 | 税率(%) | 税率% | 从价税率 | 从价税率(%) | 税率/税额标准 | 从量税率"),
    "duty_amount": either(
        "税款金额 | 税款金额(￥) | 税款金额(¥) | 税额 | 税款金额(元) | 应缴税额 | 税款 | 税额(元) | 应征税额 | 税款金额(人民币)"
    ),
    "currency": either("币制 | 币种"),
}
_GOODS = GoodsForm(
    Labels(_COLUMNS, ()),
    {"hs_code": r"^\d{8,13}$|^\d{4}\.\d{2}", "line_no": r"^\d{1,3}$"},
    frozenset({"hs_code", "name"}),
    Labels({}, (*_LABELS["sum"], *_LABELS["capitals"], *either("申请单位编号 | 报关单编号 | 备注 | 以下空白"))),
)
_SUMS = Labels({"sum": _LABELS["sum"]}, ())
_HEAD = Labels(
    _LABELS,
    (*_STOPS, *(label for name, labels in _COLUMNS.items() for label in labels if len(label) > 2 or name == "hs_code")),
)
_LETTERS = {"A": "duty_amount", "L": "tax_amount", "Y": "tax_amount"}


def _number(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    for piece in value.pieces:
        numbers = find("cn_tax_bill", piece.text)
        if not numbers:
            continue
        match = re.search(r"\d{18} ?[-/*–—]? ?[A-Z]\d{2}", piece.text.upper())
        printed = re.sub(r"\s", "", match.group()).replace("–", "-").replace("—", "-") if match else numbers[0]
        if validate("cn_tax_bill", numbers[0]) == "failed":
            reader.warnings.append(
                (
                    "identifier-check-failed",
                    sheet.number,
                    f"got {printed}, expected the number of an import (1 at place 9)",
                )
            )
        reader.put("document_no", sheet, [piece], Normalised(printed), raw=piece.text)
        return


def _payer(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    raw = join_lines([piece.text for piece in value.block(sheet.em, sheet.aspect)])
    name = normalise("name", without_seal(party_of(raw).name, pictured=sheet.page.method == "ocr"))
    if (
        name is not None
        and len(re.findall(r"[^\W\d_]", name.value)) >= 4
        and not re.search(r"国库|银行|海关$", name.value)
    ):
        reader.put("payer_name", sheet, value.pieces, name, raw=raw)


def _issuer(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    for piece in value.pieces:
        match = re.match(r"^(?:中华人民共和国)?[\u4e00-\u9fff]{2,12}海关", piece.text)
        if match:
            reader.put("issuer_name", sheet, [piece], Normalised(match.group()), raw=piece.text)
            return


_TITLE = re.compile(r"^((?:中华人民共和国)?[\u4e00-\u9fff]{2,12}海关)\s*进口[\u4e00-\u9fff]{0,6}专用缴款书")


def _issuer_of_title(sheets: Sequence[Sheet], reader: HeadReader) -> None:
    """``上海海关 进口增值税专用缴款书``: the customs house stands before the title."""
    if reader.head.get("issuer_name"):
        return
    for sheet in sheets[:1]:
        for row in sheet.rows:
            match = _TITLE.match(" ".join(run.text for run in row))
            if match and match.group(1) != "中华人民共和国海关":
                reader.put("issuer_name", sheet, [Piece(row[0].words)], Normalised(match.group(1)), raw=match.group(1))
                return


def _keep_sum(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    reader.kept.setdefault("sum", []).append((sheet, value.pieces))


_SPECIAL = {
    "document_no": _number,
    "payer_name": _payer,
    "issuer_name": _issuer,
    "sum": _keep_sum,
    "capitals": _keep_sum,
}


def _sum_name(sheets: Sequence[Sheet], reader: HeadReader) -> str | None:
    """Return the field the bill's sum is: its title says, else the letter in its number."""
    for sheet in sheets:
        for row in sheet.rows:
            text = re.sub(r"\s", "", "".join(run.text for run in row))
            match = re.search(
                r"进口(关税|增值税|消费税)?[\u4e00-\u9fff]{0,4}专用缴款书|(关税|增值税|消费税)[\u4e00-\u9fff]{0,4}专用缴款书",
                text,
            )
            tax = match and (match.group(1) or match.group(2))
            if tax:
                return "duty_amount" if tax == "关税" else "tax_amount"
    number = reader.head.get("document_no")
    letter = bare(number[0].value)[18:19] if number else ""
    return _LETTERS.get(letter)


def _sums(sheets: Sequence[Sheet], reader: HeadReader, lines: Sequence[FoundLine], context: Context) -> None:
    """Take the sum in figures; the sum in capitals and the sum of the lines confirm it or raise a doubt."""
    name = _sum_name(sheets, reader)
    written: Decimal | None = None
    for sheet in sheets:
        for hit in tokens_of(sheet, _SUMS).labels:
            # On a form without rules the sum stands far from its label, under the column of the taxes.
            reader.kept.setdefault("sum", []).append((sheet, right_of_label(sheet, hit)[-1:]))
    for sheet, pieces in reader.kept.get("sum", []):
        for piece in pieces:
            written = written or capital_amount(re.split(r"[¥￥\d]", piece.text)[0])
            printed = re.search(r"\d[\d,]*\.\d{1,2}(?!\d)|[¥￥]\s?\d[\d,]*(?!\d)|^\d[\d,]*(?=\s*元?$)", piece.text)
            value = normalise("number", printed.group(), context=context) if printed else None
            if value is not None and name is not None:
                reader.put(name, sheet, [piece], value, raw=piece.text)
    if name is not None and name not in reader.head and len(lines) == 1 and "duty_amount" in lines[0].fields:
        # A bill of one row may print its sum there and nowhere else.
        reader.head[name] = [lines[0].fields["duty_amount"]]
    if name is None or name not in reader.head:
        return
    found = reader.head[name][0]
    dues = [Decimal(line.fields["duty_amount"].value) for line in lines if "duty_amount" in line.fields]
    agrees = written == Decimal(found.value) or (len(dues) == len(lines) > 0 and sum(dues) == Decimal(found.value))
    if written is not None and written != Decimal(found.value):
        reader.head[name][0] = replace(found, confidence=min(found.confidence, 0.5))
        told = f"the figures say {found.value}, the capitals say {written}"
        reader.warnings.append(("sums-differ", found.page, told))
    elif agrees:
        reader.head[name][0] = replace(found, checks=("arithmetic",), confidence=max(found.confidence, 0.97))


def _number_of_declaration(reader: HeadReader) -> None:
    """The first 18 digits of the bill's number are the declaration's: two prints of one number."""
    own, other = reader.head.get("document_no"), reader.head.get("declaration_no")
    if not own or not other or len(bare(own[0].value)) != 21:
        return
    if bare(own[0].value)[:18] == bare(other[0].value):
        for name, found in (("document_no", own[0]), ("declaration_no", other[0])):
            checks = tuple(dict.fromkeys((*found.checks, "arithmetic")))
            reader.head[name][0] = replace(found, checks=checks, confidence=max(found.confidence, 0.97))
    else:
        told = f"the bill's number {own[0].value} does not begin with the declaration's, {other[0].value}"
        reader.warnings.append(("numbers-differ", own[0].page, told))
        for name, found in (("document_no", own[0]), ("declaration_no", other[0])):
            reader.head[name][0] = replace(found, confidence=min(found.confidence, 0.5))


def _loose_number(sheets: Sequence[Sheet], reader: HeadReader) -> None:
    """The number's form is its own: where no label led to it, it is taken from wherever it stands."""
    if reader.head.get("document_no"):
        return
    for sheet in sheets:
        for run in sheet.runs:
            numbers = find("cn_tax_bill", run.text)
            if numbers and validate("cn_tax_bill", numbers[0]) == "passed":
                printed = re.search(r"\d{18} ?[-/*–]? ?[A-Z]\d{2}", run.text.upper())
                value = re.sub(r"\s", "", printed.group()) if printed else numbers[0]
                reader.put("document_no", sheet, [Piece(run.words)], Normalised(value), raw=run.text)
                return


def complete(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Read the boxes, the goods and the sum, and hold the numbers against each other."""
    del extract
    reader = HeadReader(_HEAD, context, _SPECIAL)
    for sheet in sheets:
        reader.read(sheet)
    _loose_number(sheets, reader)
    _issuer_of_title(sheets, reader)
    lines = read_goods(sheets, context, _GOODS)
    _sums(sheets, reader, lines, context)
    _number_of_declaration(reader)
    warnings = [*reader.warnings, *confirm_by_barcode(sheets, reader.head)]
    head = {name: tuple(values) for name, values in reader.head.items() if values}
    return Extract(head, lines, tuple(dict.fromkeys(warnings)))


KIND = DocumentKind(
    code="cn_customs_tax_bill",
    titles=either(
        "海关进口关税专用缴款书 | 海关进口增值税专用缴款书 | 海关进口消费税专用缴款书 | 海关专用缴款书 | 进口关税专用缴款书"
        " | 进口增值税专用缴款书 | 进口消费税专用缴款书 | 海关关税专用缴款书 | 海关增值税专用缴款书 | 海关代征增值税专用缴款书"
        " | 海关代征消费税专用缴款书 | 中华人民共和国海关进口增值税专用缴款书 | 中华人民共和国海关进口关税专用缴款书"
        " | 中华人民共和国海关进口消费税专用缴款书 | 海关进口货物税款缴款书 | 海关税款专用缴款书 | 海关税款缴款书 | 专用缴款书"
        " | 中华人民共和国海关专用缴款书 | 进口货物滞报金专用缴款书 | 海关进口关税专用缴款书(电子) | 海关进口增值税专用缴款书(电子)"
    ),
    anti_titles=either("进口货物报关单"),
    keywords=either("缴款书 | 填发日期 | 缴款单位 | 完税价格 | 税款金额 | 收款国库 | 科目 | 缴款期限 | 税号"),
    source="labels of the certificate as commonly printed; the form of its number: published description of the 22 characters",
    verified_on="2026-11-24",
    fields=tuple(
        FieldSpec(name, labels) for name, labels in _LABELS.items() if name not in {"vessel_voyage", "sum", "capitals"}
    ),
    columns=tuple(ColumnSpec(name, labels) for name, labels in _COLUMNS.items() if not name.startswith("_")),
    stops=_STOPS,
    complete=complete,
)
