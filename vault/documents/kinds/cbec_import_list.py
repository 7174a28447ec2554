"""Cross-border retail import declaration list: one order of one buyer, as a printed list or as a worksheet.

The one customs paper that carries the seller's own article number and the bar code of the goods.
"""

from __future__ import annotations

import re

from vault.documents.customs_goods import DECLARATION_COLUMNS, ENDS, GoodsForm, is_of_goods, read_cards, read_goods
from vault.documents.customs_head import HeadReader, confirm_by_barcode
from vault.documents.declared import join_lines
from vault.documents.forms import FormValue, Labels, found_of
from vault.documents.goods_cards import FEWEST
from vault.documents.kind import ColumnSpec, DocumentKind, Extract, FieldSpec, PartySpec, either
from vault.documents.normalise import Context, Normalised, normalise
from vault.documents.runs import Sheet

_LABELS: dict[str, tuple[str, ...]] = {
    "declaration_no": either(
        "清单编号 | 申报清单编号 | 清单号 | 海关清单编号 | 进口清单编号 | invtNo | 跨境清单编号 | 海关编号"
    ),
    "pre_entry_no": either("预录入编号 | 清单预录入编号 | 预录入号 | preNo | 清单预录入号"),
    "order_no": either("订单编号 | 订单号 | 交易订单号 | orderNo | 电商订单号 | 交易订单编号"),
    "waybill_no": either(
        "物流运单编号 | 运单编号 | 物流运单号 | 运单号 | 快递单号 | logisticsNo | 物流单号 | 分运单号"
    ),
    "transport_doc_no": either("提运单号 | 提单号 | 总运单号 | billNo | 提(运)单号 | 主运单号"),
    "seller": either(
        "电商企业名称 | 电商企业 | 跨境电商企业 | ebcName | 境外电商企业 | 电商企业(境外) | 收发货人 | 跨境电商企业名称"
    ),
    "seller_id": either("电商企业代码 | 电商企业编码 | ebcCode | 电商企业编号 | 收发货人代码"),
    "buyer": either(
        "订购人姓名 | 订购人 | 收件人 | 收货人 | buyerName | 购买人 | 订购人名称 | 收件人姓名 | 收货人姓名 | 收件人/订购人 | 订购人/收件人"
    ),
    "buyer_id": either("订购人证件号码 | 证件号码 | 订购人证件号 | 身份证号 | buyerIdNumber | 证件号 | 订购人身份证号"),
    "buyer_address": either("收件地址 | 收货地址 | 收件人地址 | 收货人地址 | consigneeAddress | 住址 | 地址"),
    "agent": either(
        "申报企业 | 申报企业名称 | 申报单位 | 申报单位名称 | 代理报关企业 | agentName | 报关企业 | 报关企业名称 | 代理申报企业"
    ),
    "agent_id": either("申报企业代码 | 申报单位代码 | agentCode | 申报企业编码 | 报关企业代码"),
    "issue_date": either("申报日期 | 申报时间 | declTime"),
    "entry_date": either(
        "进口日期 | 进境日期 | 进/出境日期 | 进出境日期 | 进/出口日期 | ieDate | 入境日期 | 进(出)口日期"
    ),
    "trade_mode": either("监管方式 | 贸易方式 | tradeMode"),
    "transport_mode": either("运输方式 | trafMode"),
    "vessel_voyage": either("运输工具名称 | 运输工具 | 运输工具编号 | trafNo | 运输方式/工具 | 运输工具名称及航次号"),
    "voyage": either("航次号 | 航班航次号 | voyageNo | 航班号 | 航次"),
    "customs_office": either("申报海关 | 申报地海关 | customsCode | 主管海关 | 申报地海关代码 | 申报口岸"),
    "port_of_entry": either("口岸 | 进境口岸 | 入境口岸 | 进口口岸"),
    "country_of_dispatch": either(
        "启运国(地区) | 启运国 | 起运国(地区) | 起运国 | 启运国家 | 启运国/地区 | 起运国/地区"
    ),
    "package_kind": either("包装种类 | wrapType"),
    "packages": either("件数 | packNo | 总件数"),
    "gross_weight_kg": either("毛重(千克) | 毛重 | grossWeight | 毛重(公斤) | 毛重(KG) | 重量"),
    "net_weight_kg": either("净重(千克) | 净重 | netWeight | 净重(公斤) | 净重(KG)"),
    "currency": either("币制 | 币种 | 成交币制"),
    "total_amount": either(
        "货款合计 | 总价合计 | 合计金额 | 商品总价 | 总金额 | 订单金额 | 实付金额 | 商品总额 | 货值合计 | 合计 | 总计"
    ),
    "tax_amount": either(
        "应征税款 | 税款合计 | 税费合计 | 综合税 | 税款金额 | 应纳税额 | 代扣税款 | 综合税额 | 应缴税款"
    ),
    "freight": either("运费 | freight"),
    "insurance": either("保费 | 保险费 | insuredFee"),
    "ems_no": either("账册编号 | 账册号 | emsNo | 区内账册编号 | 电子账册编号"),
    "licence_no": either("许可证号 | 许可证件号 | licenseNo"),
}
_STOPS = either(
    "电商平台 | 电商平台名称 | 电商平台代码 | ebpName | ebpCode | 物流企业 | 物流企业名称 | 物流企业代码"
    " | logisticsName | 担保企业 | 担保企业编号 | assureCode | 区内企业"
    " | 区内企业名称 | 区内企业代码 | areaName | areaCode | 订购人电话 | 联系电话 | 电话 | buyerTelephone"
    " | 证件类型 | 订购人证件类型 | buyerIdType | 备注 | note"
    " | 企业内部编号 | copNo | 申报类型 | 业务状态 | 进出口标记 | 进出口标志 | ieFlag | 监管场所 | 监管场所代码"
    " | loctNo | 支付企业 | 支付企业名称 | 支付交易编号 | 支付单号"
    " | 支付时间 | 关税 | 增值税 | 消费税 | 完税价格 | 回执状态 | 放行日期 | 口岸海关 | 口岸海关代码 | portCode | 页码 | 页码/页数 | guid"
    " | appType | appTime | appStatus | 商品信息 | 表体 | 表头 | 单证信息 | 企业与订购人 | 企业信息 | 订购人信息 | 物流信息 | 申报信息"
    " | 清单信息 | 支付信息 | 订单信息 | 运输信息 | 企业与订购人信息"
)
_COLUMNS: dict[str, tuple[str, ...]] = {
    **{name: labels for name, labels in DECLARATION_COLUMNS.items() if not name.startswith("_")},
    "line_no": either("项号 | 序号 | 商品序号 | 商品项号 | gnum | No."),
    "sku": either("企业商品货号 | 商品货号 | 企业货号 | 货号 | itemNo | 电商货号 | SKU | 企业商品编号 | 商家货号"),
    "item_record_no": either("账册备案料号 | 备案料号 | 料号 | itemRecordNo | 备案序号"),
    "hs_code": (*DECLARATION_COLUMNS["hs_code"], *either("海关商品编码 | gcode | 税则号 | 商品税号 | 行邮税号")),
    "name": either("商品名称 | 品名 | 商品品名 | gname | 货物名称 | 申报品名 | 商品名 | 名称"),
    "_listed_name": either("企业商品名称 | 企业商品品名 | itemName | 电商商品名称"),
    "spec": either("规格型号 | 商品规格型号 | 规格 | 商品规格 | gmodel | 规格、型号"),
    "gtin": either("条码 | 商品条码 | 条形码 | 商品条形码 | barCode | 国际条码 | 条码号"),
    "brand": either("品牌 | 商品品牌"),
    "quantity": either("数量 | 申报数量 | 成交数量 | qty | 数量及单位 | 数量/单位"),
    "unit": either("单位 | 计量单位 | 申报计量单位 | 申报单位 | 成交单位 | unit | 申报单位代码"),
    "quantity_1": (*DECLARATION_COLUMNS["quantity_1"], *either("qty1 | 第一法定数量")),
    "unit_1": (*DECLARATION_COLUMNS["unit_1"], *either("unit1 | 法定计量单位")),
    "quantity_2": (*DECLARATION_COLUMNS["quantity_2"], *either("qty2")),
    "unit_2": (*DECLARATION_COLUMNS["unit_2"], *either("unit2")),
    "unit_price": either("单价 | price | 申报单价 | 单价(元) | 单价(CNY)"),
    "amount": either("总价 | totalPrice | 金额 | 申报总价 | 总价(元) | 小计 | 总价(CNY)"),
    "currency": either("币制 | 币种 | currency"),
    "country_of_origin": (*DECLARATION_COLUMNS["country_of_origin"], *either("country | 原产国代码")),
    "_trade_country": either("贸易国 | 贸易国(地区) | tradeCountry"),
    "_note": either("备注 | note"),
}
_LINES = GoodsForm(
    Labels(_COLUMNS, ()),
    {"hs_code": r"^\d{8,13}$|^\d{4}\.\d{2}", "line_no": r"^\(?\d{1,3}\)?$", "gtin": r"^\d{8,14}$", "sku": r"\d"},
    frozenset({"hs_code", "name", "sku", "gtin"}),
    Labels({}, (*ENDS, *_LABELS["total_amount"], *_LABELS["tax_amount"], *either("海关审核 | 打印日期 | 审核意见"))),
)
_HEAD = Labels(
    _LABELS,
    (
        *_STOPS,
        *(
            label
            for name, labels in _COLUMNS.items()
            for label in labels
            if name not in {"unit", "quantity", "line_no"}
        ),
    ),
)


def _keep_currency(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    reader.kept.setdefault("currency", []).append((sheet, value.pieces))


def _person(reader: HeadReader, sheet: Sheet, value: FormValue) -> None:
    """A person's number is whole or none: the stars of a masked one are easily lost to OCR."""
    for piece in value.pieces[:1]:
        number = piece.text.replace(" ", "").upper()
        if re.fullmatch(r"\d{17}[\dX]|\d{15}|[A-Z]{1,2}\d{7,9}", number):
            reader.put("buyer_id", sheet, [piece], Normalised(number), raw=piece.text)


def complete(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Read the labelled boxes and the lines; a currency that is a column's is not the head's."""
    reader = HeadReader(_HEAD, context, {"currency": _keep_currency, "buyer_id": _person})
    for sheet in sheets:
        reader.read(sheet)
    lines = read_goods(sheets, context, _LINES)
    if not any(len(line.fields) >= FEWEST for line in lines):
        lines = read_cards(sheets, context, _LINES, _COLUMNS) or lines
    for sheet, pieces in reader.kept.get("currency", []):
        money = normalise("currency", join_lines([piece.text for piece in pieces[:1]]))
        if money is not None and not is_of_goods(found_of(sheet, pieces[:1], money), lines):
            reader.put("currency", sheet, pieces[:1], money)
    if "vessel" not in reader.head and any("航空" in mode.value for mode in reader.head.get("transport_mode", [])):
        # An aircraft is named by its flight alone.
        flight = reader.head.pop("voyage", None)
        if flight:
            reader.head["vessel"] = flight
    reader.doubt_form("declaration_no", "cbec_list", "a list's number with the letter I at place 9")
    reader.doubt_form("pre_entry_no", "cbec_pre_entry", "a B, a date and nine digits")
    warnings = [*reader.warnings, *confirm_by_barcode(sheets, reader.head)]
    head = {name: tuple(values) for name, values in reader.head.items() if values}
    return Extract(head, lines or extract.lines, (*extract.warnings, *warnings))


KIND = DocumentKind(
    code="cbec_import_list",
    titles=either(
        "跨境电子商务零售进口商品申报清单 | 中华人民共和国海关跨境电子商务零售进口商品申报清单"
        " | 跨境电商零售进口商品申报清单 | 零售进口商品申报清单"
        " | 跨境电子商务零售进口申报清单 | 跨境电商进口清单 | 跨境电商零售进口申报清单 | 进口商品申报清单"
    ),
    anti_titles=either("出口商品申报清单 | 进口货物报关单"),
    keywords=either(
        "清单编号 | 订单编号 | 电商企业 | 电商平台 | 订购人 | 物流运单编号 | 企业商品货号 | 网购保税 | invtNo | itemNo | gcode"
    ),
    source="printed list and field names of the published message CEB621 (its import line and the export head)",
    verified_on="2026-11-24",
    fields=tuple(
        FieldSpec(name, labels)
        for name, labels in _LABELS.items()
        if name not in {"seller", "buyer", "agent", "vessel_voyage"}
    ),
    parties=tuple(PartySpec(role, _LABELS[role]) for role in ("seller", "buyer", "agent")),
    columns=tuple(
        ColumnSpec(name, labels) for name, labels in _COLUMNS.items() if not name.startswith("_") and name != "stack"
    ),
    stops=_STOPS,
    complete=complete,
)
