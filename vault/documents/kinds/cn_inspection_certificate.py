"""Inspection and quarantine certificate for goods entering China: labelled rows, an annex of lots, a conclusion in words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vault.documents.customs_goods import KILOGRAMS, GoodsForm, is_of_goods, read_goods
from vault.documents.customs_head import HeadReader, page_containers
from vault.documents.declared import amount_of, is_content, join_lines
from vault.documents.forms import FormValue, Labels, Piece, found_of
from vault.documents.found import Found, FoundLine
from vault.documents.kind import ColumnSpec, DocumentKind, Extract, FieldSpec, PartySpec, either
from vault.documents.normalise import Context, Normalised, normalise, normalise_field
from vault.documents.runs import Sheet

_LABELS: dict[str, tuple[str, ...]] = {
    "document_no": either(
        "编号 | 编号No. | 证书编号 | 证明编号 | 证书编号Certificate No. | Certificate No. | 证书号 | 证明书编号"
        " | 检验检疫证明编号 | 编号Number | 编号Certificate No."
    ),
    "buyer": either(
        "收货人 | 收货人Consignee | Consignee | 收货人名称 | 收货单位 | 进口商 | Name of Consignee | 收货人名称及地址"
    ),
    "seller": either(
        "发货人 | 发货人Consignor | Consignor | 发货人名称 | 发货单位 | 出口商 | Name of Consignor | 发货人名称及地址 | Shipper"
    ),
    "goods": either(
        "品名 | 品名Description of Goods | Description of Goods | 货物名称 | 产品名称 | 商品名称 | 货物品名"
        " | Name of Goods | Commodity | Product Name"
        "| Description | 品名Name of Commodity"
    ),
    "declared_quantity": either(
        "报检数量/重量 | 报检数/重量 | 报检数量及重量 | 数量/重量 | 数/重量 | 报检数量 | 报检重量 | 数量及重量"
        " | 申报数量/重量 | 申报数量/重量Quantity/Weight Declared"
        "| Quantity/Weight Declared | Declared Quantity/Weight | Quantity/Weight | 申报数量 | 申报重量"
        " | Quantity Declared | Weight Declared"
        "| 检验数量/重量 | 报检数量/重量Quantity/Weight Declared | 数量 | 重量 | Quantity | Weight"
    ),
    "packages_kind": either(
        "包装种类及数量 | Number and Type of Packages | 包装数量及种类 | 包装种类和数量 | 包装及件数 | 包装"
        " | 件数及包装 | Number and Kind of Packages | 包装件数"
        "| Type and Number of Packages | 件数/包装种类"
    ),
    "country_of_dispatch": either(
        "输出国家或地区 | 输出国家/地区 | 输出国(地区) | 输出国或地区 | 启运国家或地区 | 启运国(地区)"
        " | 启运国家/地区 | Country or Region of Dispatch | Country of Dispatch"
        "| Country/Region of Dispatch | Exporting Country or Region | Exporting Country | 输出国 | 出口国家或地区"
        " | Country/Region of Export"
    ),
    "country_of_origin": either(
        "原产国 | 原产国家或地区 | 原产国(地区) | 原产地 | Country of Origin | 产地 | 原产国/地区 | Place of Origin"
    ),
    "contract_no": either("合同号 | 合同编号 | 合同协议号 | 合同号Contract No. | Contract No. | 合同号码"),
    "invoice_no": either("发票号 | 发票编号 | Invoice No."),
    "marks": either(
        "标记及号码 | 标记及号码Marks & No. | 标记号码 | 唛头 | Marks & No. | Marks and Numbers | Marks & Nos. | 标记唛码 | Mark & No."
    ),
    "transport_doc_no": either(
        "提/运单号 | 提运单号 | 提单号 | 提单/运单号 | B/L or Way Bill No. | B/L No. | Bill of Lading No."
        " | B/L or AWB No. | 提(运)单号 | B/L/AWB No. | 运单号"
    ),
    "vessel_voyage": either(
        "运输工具 | 运输工具名称及号码 | 运输工具名称 | Means of Conveyance | 船名航次 | 运输工具名称及航次 | Vessel/Voyage"
    ),
    "port_of_entry": either("入境口岸 | 进境口岸 | 到货口岸 | Port of Entry | 卸货口岸 | 进口口岸 | 口岸"),
    "port_of_loading": either("启运地 | 启运口岸 | 启运港 | 装运港 | Port of Loading | Place of Dispatch"),
    "entry_date": either(
        "入境日期 | 进境日期 | 到货日期 | 入境日期Date of Entry | Date of Entry | 进口日期 | Entry Date | 卸毕日期 | Date of Arrival | 抵达日期"
    ),
    "issue_date": either(
        "日期 | 日期Date | Date | 签发日期 | 签证日期 | 发证日期 | 签发日期Date of Issue | Date of Issue"
        " | Issue Date | Issued Date | 出证日期 | 签发时间"
    ),
    "declaration_no": either("报关单号 | 海关编号 | 报关单编号 | Customs Declaration No."),
    "container_nos": either("集装箱号 | 集装箱号码 | Container No. | 箱号"),
    "brand": either("品牌 | 商标 | Brand"),
    "manufacturer_name": either(
        "生产企业 | 生产厂家 | 境外生产企业 | 生产商 | Manufacturer | 制造商 | 境外生产企业名称"
    ),
    "issuer_name": either("签发机构 | 签证机关 | 发证机关 | Issued by | 签发机关 | Issuing Authority | 签发海关"),
}
_STOPS = either(
    "说明 | 证明 | 证明Certificate | 证明 Certificate | 说明/证明 | 备注 | 备注Remarks | Remarks | 签字"
    " | 签字Signature | Signature | 印章 | 印章Official Stamp | Official Stamp"
    "| 签证地点 | 签证地点Place of Issue | Place of Issue | 授权签字人 | Authorized Officer | 检验检疫结果"
    " | 检验检疫结论 | 检验结果 | 检验依据 | 附页 | 附页Annex | Annex"
    "| 报检号 | 报检单号 | 报检编号 | 报检日期 | 检验日期 | 检验地点 | 用途 | 有效期 | 规格 | 生产日期 | 批号"
    " | 保质期 | HS编码 | 序号 | 生产日期/批号"
    "| 境外生产企业注册编号 | 电话 | 地址 | 存放地点 | Results of Inspection | 结论 | Conclusion"
    " | 中华人民共和国海关 | 授权签字人Authorized Officer"
)
_COLUMNS: dict[str, tuple[str, ...]] = {
    "line_no": either("序号 | 项号 | No. | 序 | Item | Item No. | S/N"),
    "name": either(
        "品名 | 产品名称 | 商品名称 | 货物名称 | 名称 | Description | Product | 中文品名"
        " | Name | Product Name | Description of Goods | 品名Description | 品名Name"
    ),
    "brand": either("品牌 | 商标 | Brand | 品牌Brand"),
    "spec": either(
        "规格 | 规格型号 | 净含量 | Specification | Spec | 包装规格 | Spec. | 规格Specification | 规格Spec. | Net Content"
    ),
    "production_date": either(
        "生产日期 | 制造日期 | Production Date | 生产日期Production Date | Date of Production | Mfg. Date"
    ),
    "production_lot": either(
        "生产日期/批号 | 生产日期及批号 | 生产日期(批号) | 批号/生产日期 | 生产批号/日期 | 生产日期或批号 | Production Date/Lot No. | 生产日期／批号"
    ),
    "lot_no": either(
        "批号 | 生产批号 | 批次号 | 批次 | Lot No. | Batch No. | 批号Lot No. | 批号Batch No. | Lot | Batch | 产品批号 | 批次编号"
    ),
    "expiry_date": either(
        "保质期至 | 有效期至 | 有效日期 | 到期日 | 到期日期 | 失效日期 | Expiry Date | Best Before | 保质期限至 | 限用日期 | 截止日期"
    ),
    "shelf_life": either("保质期 | 保质期限 | Shelf Life | 保质期Shelf Life | 有效期"),
    "quantity": either("数量 | 报检数量 | 数量及单位 | 数量/单位 | Quantity | 申报数量 | 数量Quantity | 件数 | Qty"),
    "quantity_weight": either(
        "数量/重量 | 数/重量 | 报检数/重量 | 报检数量/重量 | 数量及重量 | Quantity/Weight | 数量／重量"
    ),
    "unit": either("单位 | 计量单位 | Unit | 单位Unit"),
    "net_weight_kg": either(
        "重量(千克) | 净重(千克) | 重量 | 净重 | 重量(KG) | Net Weight (KG) | Weight | Net Weight | 净重(kg) | 重量(公斤) | 净重KG | Weight(KG)"
    ),
    "hs_code": either("HS编码 | 商品编码 | 商品编号 | HS Code | 税号 | H.S.编码 | HS CODE"),
    "country_of_origin": either("原产国 | 原产国(地区) | 产地 | 原产地 | Origin | Country of Origin | 原产国家或地区"),
    "manufacturer_no": either(
        "境外生产企业注册编号 | 注册编号 | 境外生产企业在华注册编号 | 企业注册编号 | 生产企业注册号"
        " | 在华注册编号 | Registration No. | 境外生产企业注册号 | 生产企业注册编号"
    ),
    "manufacturer_name": either(
        "生产企业 | 境外生产企业 | 生产厂家 | 生产商 | Manufacturer | 生产企业名称 | 境外生产企业名称 | 制造商"
    ),
    "sku": either("货号 | 产品编号 | 产品货号"),
    "gtin": either("条码 | 商品条码 | 条形码"),
    "model": either("型号 | Model"),
}
_ANNEX = GoodsForm(
    Labels(_COLUMNS, ()),
    {
        "line_no": r"^\(?\d{1,3}\)?[.、]?$",
        "quantity": r"^\d",
        "quantity_weight": r"^\d",
        "lot_no": r"\d",
        "production_lot": r"\d",
        "production_date": r"\d{4}",
        "name": r".",
    },
    frozenset({"name", "lot_no", "production_lot", "production_date"}),
    Labels(
        {},
        either(
            "以下空白 | 备注 | 备注Remarks | 合计 | 总计 | Total | 证明 | 印章 | 签字 | 印章Official Stamp"
            " | End of Annex | Blank Below | 本页以下空白 | 说明"
            "| 授权签字人 | 签证日期"
        ),
    ),
)
_HEAD = Labels(_LABELS, (*_STOPS, *(label for labels in _COLUMNS.values() for label in labels if len(label) > 2)))

_HOUSE = re.compile(r"^(?:中华人民共和国)?[\u4e00-\u9fff]{2,14}(?:海关|出入境检验检疫局)$")
_FAIL = re.compile(
    r"(?<!发现)(?<!检出)(?<![无有])不合格(?![的者品产商时])|不准(?:予)?(?:进口|入境|销售|使用)|不予(?:进口|准入|放行|通关)|禁止(?:进口|销售|入境)"
    r"|不得(?:进口|销售|使用)|作(?:退运|销毁)|退运或销毁|(?:予以|责令|监督)(?:退运|销毁)|(?:不符合|未达到|不满足)[\u4e00-\u9fff\w ,、，.-]{0,24}(?:要求|规定|标准|GB ?\d)"
    r"|(?i:not (?:be )?(?:permitted|allowed|qualified|released)|fail(?:s|ed) to (?:meet|comply)|do(?:es)? not (?:conform|comply|meet)|unqualified"
    r"|(?:shall|must|to) be (?:returned|destroyed)|rejected)"
)
_PASS = re.compile(
    r"准予|准许(?:进口|销售|使用)|(?<!不)合格|允许(?:进口|销售|使用|入境)|(?<!不)符合[\u4e00-\u9fff\w ,、，.-]{0,24}(?:要求|规定|标准|GB ?\d)|未发现(?:不合格|异常)"
    r"|予以(?:放行|通关)|(?i:(?:permitted|allowed|approved|released|fit|cleared) (?:for|to)|comp(?:ly|lies|lied) with|conforms? (?:to|with)|(?<!un)qualified|meets? the requirements"
    r"|found to (?:comply|conform|be in conformity)|in conformity with)"
)
_CONDITIONAL = re.compile(r"(?:如|若|凡|发现)[\u4e00-\u9fff]{0,8}$|(?i:\bif\b[\w ]{0,40}$)")


def _goods(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    """Name, brand and size stand in one box, set apart by wide spaces; kept until it is known whether an annex lists them."""
    reader.kept.setdefault("goods", []).append((sheet, value.pieces))


def _declared_quantity(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    reader.kept.setdefault("quantity", []).append((sheet, value.pieces))


def complete(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Read the labelled rows, the annex, and what the certificate concludes."""
    reader = HeadReader(_HEAD, context, {"goods": _goods, "declared_quantity": _declared_quantity})
    for sheet in sheets:
        reader.read(sheet)
    page_containers(sheets, reader)
    lines = read_goods(sheets, context, _ANNEX)
    if not lines:
        lines = _only_line(reader)
    else:
        _totals(reader)
        for name in ("brand", "country_of_origin", "manufacturer_name", "declaration_no", "packages", "package_kind"):
            reader.head[name] = [found for found in reader.head.get(name, []) if not is_of_goods(found, lines)]
    _issuer(sheets, reader)
    _conclusion(sheets, reader)
    head = {name: tuple(values) for name, values in reader.head.items() if values}
    return Extract(head, lines or extract.lines, (*extract.warnings, *reader.warnings))


def _amounts(pieces: Sequence[Piece]) -> list[tuple[Piece, str, str]]:
    """Return (piece, number, unit) of every amount in a box such as ``2400袋/1800千克``."""
    found: list[tuple[Piece, str, str]] = []
    for piece in pieces:
        # A comma before three digits groups a number: 1,208.00千克.
        for part in re.split(r"\s*(?:[/／;；、()（）]|[,，](?!\d{3}(?!\d)))\s*(?=\d)|\s+(?=\d)", piece.text):
            amount = amount_of(part)
            if amount is not None and amount.unit:
                found.append((piece, amount.number, amount.unit))
    return found


def _totals(reader: HeadReader) -> None:
    for sheet, pieces in reader.kept.get("quantity", [])[:1]:
        for piece, number, unit in _amounts(pieces):
            value = normalise("number", number, context=reader.context)
            if value is not None:
                name = "net_weight_kg" if KILOGRAMS.match(unit) else "total_quantity"
                reader.put(name, sheet, [piece], value, raw=f"{number}{unit}")


def _only_line(reader: HeadReader) -> tuple[FoundLine, ...]:
    """Without an annex the certificate is about one kind of goods, named in its own box."""
    if not reader.kept.get("goods"):
        return ()
    sheet, pieces = reader.kept["goods"][0]
    fields: dict[str, Found] = {}

    def put(name: str, at: Sequence[Piece], raw: str) -> None:
        value = normalise_field(name, raw, line=True, context=reader.context)
        if value is not None and name not in fields:
            fields[name] = found_of(sheet, at, value, raw=raw)

    rows = [[piece] for piece in pieces[:1]]
    for piece in pieces[1:]:
        same = abs(piece.box.center[1] - rows[-1][-1].box.center[1]) < 0.6 * sheet.em
        rows[-1].append(piece) if same else rows.append([piece])
    first = rows[0]
    if len(first) == 1:
        put("name", pieces, join_lines([piece.text for piece in pieces]))
    else:
        put("name", first[:1], first[0].text)
        for piece in first[1:]:
            if is_content(piece.text) or len(first) == 3:
                put("spec" if is_content(piece.text) else "brand", [piece], piece.text)
    for at, number, unit in [amount for _, boxes in reader.kept.get("quantity", []) for amount in _amounts(boxes)]:
        if KILOGRAMS.match(unit):
            put("net_weight_kg", [at], number)
        elif "quantity" not in fields:
            put("quantity", [at], number)
            put("unit", [at], unit)
    return (
        (FoundLine(fields, sheet.number, first[0].box if sheet.page.method != "structured" else None),)
        if fields
        else ()
    )


def _issuer(sheets: Sequence[Sheet], reader: HeadReader) -> None:
    """The customs house prints its name over the title."""
    for sheet in sheets[:1]:
        for run in sheet.runs:
            name = re.sub(r"\s+", "", run.text)
            if run.box.y0 < 0.25 and _HOUSE.match(name) and name != "中华人民共和国海关":
                reader.put("issuer_name", sheet, [Piece(run.words)], Normalised(name), raw=run.text)
                return


def _conclusion(sheets: Sequence[Sheet], reader: HeadReader) -> None:
    for pattern, verdict in ((_FAIL, "fail"), (_PASS, "pass")):
        for sheet in sheets:
            for row in sheet.rows:
                text = "".join(run.text for run in row)
                match = pattern.search(text)
                if match and not _CONDITIONAL.search(text[: match.start()]):
                    pieces = [Piece(run.words) for run in row]
                    reader.put("conclusion", sheet, pieces, Normalised(verdict), raw=text)
                    return


KIND = DocumentKind(
    code="cn_inspection_certificate",
    titles=either(
        "入境货物检验检疫证明 | 入境货物检验检疫证明书 | 中华人民共和国海关入境货物检验检疫证明 | 卫生证书"
        " | 进口食品检验检疫证明 | 检验检疫证明"
        "| Inspection and Quarantine Certificate for Inbound Goods"
        " | Certificate of Inspection and Quarantine of Entry Commodities"
        "| Inspection and Quarantine Certificate | 入境货物检验检疫合格证明"
    ),
    anti_titles=either("检测报告 | 检验报告 | 原产地证"),
    keywords=either("检验检疫 | 准予销售 | 准予进口 | 输出国家或地区 | 报检数量 | 入境口岸 | 入境日期 | 附页"),
    source="labels of the certificate as commonly printed; the public form was not seen, so spellings are generous",
    verified_on="2026-11-24",
    fields=tuple(
        FieldSpec(name, labels)
        for name, labels in _LABELS.items()
        if name
        not in {"buyer", "seller", "goods", "declared_quantity", "packages_kind", "vessel_voyage", "marks", "brand"}
    ),
    parties=tuple(PartySpec(role, _LABELS[role]) for role in ("buyer", "seller")),
    columns=tuple(
        ColumnSpec(name, labels)
        for name, labels in _COLUMNS.items()
        if name not in {"production_lot", "quantity_weight"}
    ),
    stops=_STOPS,
    complete=complete,
)
