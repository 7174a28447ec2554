"""China customs import declaration, and the record list of goods entering a bonded area, which has the same boxes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from vault.documents.customs_goods import COLUMN_LABELS, KILOGRAMS, read_goods
from vault.documents.customs_head import HeadReader, Warning3, confirm_by_barcode, page_containers
from vault.documents.forms import Labels
from vault.documents.found import FoundLine
from vault.documents.kind import ColumnSpec, DocumentKind, Extract, FieldSpec, PartySpec, either
from vault.documents.normalise import Context
from vault.documents.runs import Sheet

_LABELS: dict[str, tuple[str, ...]] = {
    "declaration_no": either("海关编号 | 报关单号 | 报关单编号 | 备案清单编号 | 备案清单号 | Customs Declaration No."),
    "pre_entry_no": either("预录入编号 | 预录入号 | 统一编号 | 数据中心统一编号 | Pre-entry No."),
    "buyer": either(
        "境内收货人 | 收发货人 | 经营单位 | 境内收发货人 | 收货人 | 境内收货人及代码 | 进口收货人"
        " | 境内收货人(统一社会信用代码) | 境内收货人Consignee"
    ),
    "seller": either(
        "境外发货人 | 境外收发货人 | 境外发货人及代码 | 发货人 | 境外发货人Consignor | 国外发货人 | 境外发货人(AEO编码)"
    ),
    "consumer_unit": either(
        "消费使用单位 | 收货单位 | 消费/使用单位 | 消费使用单位及代码 | 最终消费使用单位"
        " | 消费使用单位(统一社会信用代码)"
    ),
    "agent": either(
        "申报单位 | 申报单位(签章) | 代理报关单位 | 报关单位 | 申报单位名称 | 报关企业 | 代理申报单位 | 申报企业"
    ),
    "customs_office": either("进境关别 | 进口口岸 | 进境口岸 | 申报地海关 | 进口关别 | 关别 | 申报关别 | 主管海关"),
    "entry_date": either("进口日期 | 进境日期 | 进口(境)日期 | 进/出境日期 | 入境日期 | 运抵日期 | Date of Import"),
    "issue_date": either("申报日期 | 申报时间 | Date of Declaration"),
    "release_date": either("放行日期 | 结关日期"),
    "record_no": either("备案号 | 手册号 | 账册号 | 备案号/账册号"),
    "transport_mode": either("运输方式 | 进境运输方式 | 入境运输方式"),
    "vessel_voyage": either(
        "运输工具名称及航次号 | 运输工具名称 | 运输工具名称/航次号 | 运输工具及航次号 | 运输工具名称及航次"
        " | 运输工具 | 船名航次 | 运输工具名称航次号 | 船名/航次"
    ),
    "voyage": either("航次号 | 航次 | 航班号"),
    "transport_doc_no": either("提运单号 | 提单号 | 提(运)单号 | 提/运单号 | 运单号 | 提货单号 | 提运单号码"),
    "trade_mode": either("监管方式 | 贸易方式"),
    "licence_no": either("许可证号 | 许可证编号"),
    "port_of_loading": either("启运港 | 装货港 | 起运港 | 装运港 | 启运口岸"),
    "contract_no": either("合同协议号 | 合同号 | 合同编号 | 合同(协议)号 | 合同协议编号 | 合同号码"),
    "trade_country": either("贸易国(地区) | 贸易国 | 贸易国别(地区) | 贸易国别 | 贸易国/地区"),
    "country_of_dispatch": either(
        "启运国(地区) | 启运国 | 起运国(地区) | 起运国 | 启运国别(地区) | 启运国别 | 启运国/地区 | 起运国/地区"
        " | 输出国(地区)"
    ),
    "port_of_entry": either("入境口岸 | 指运港 | 进境口岸名称 | 入境口岸名称"),
    "package_kind": either("包装种类 | 包装方式 | 外包装种类"),
    "packages": either("件数 | 总件数 | 件数(件)"),
    "gross_weight_kg": either("毛重(千克) | 毛重 | 总毛重(千克) | 毛重(公斤) | 毛重(KG) | 毛重(KGS) | 总毛重"),
    "net_weight_kg": either("净重(千克) | 净重 | 总净重(千克) | 净重(公斤) | 净重(KG) | 净重(KGS) | 总净重"),
    "incoterm": either("成交方式 | 价格条款 | 贸易条款"),
    "freight": either("运费"),
    "insurance": either("保费 | 保险费"),
    "attached_documents": either("随附单证及编号 | 随附单证 | 随附单据"),
    "marks": either("标记唛码及备注 | 标记唛码 | 备注 | 标记唛头及备注 | 标记及备注"),
    "container_nos": either("集装箱号 | 集装箱号码 | 集装箱标箱数及号码 | 箱号"),
    "destination": either("境内目的地"),
}
_STOPS = (
    *either(
        "货物存放地点 | 存放地点 | 征免性质 | 经停港 | 杂费 | 随附单证1 | 随附单证2 | 报关人员 | 报关人员证号"
        " | 报关员 | 电话 | 海关批注及签章 | 特殊关系确认"
        "| 价格影响确认 | 支付特许权使用费确认 | 与货物有关的特许权使用费支付确认 | 公式定价确认 | 暂定价格确认"
        " | 自报自缴 | 页码/页数 | 页码 | 页数 | 录入员 | 录入单位"
        "| 税费征收情况 | 用途 | 生产厂家 | 结汇方式 | 征税比例 | 区内企业 | 关联报关单 | 关联备案"
        " | 关联号码及申请 | 兹申明以上内容承担如实申报、依法纳税之法律责任"
        "| 兹申明对以上内容承担如实申报、依法纳税之法律责任 | 兹申明 | 兹声明 | 填制日期 | 批准文号"
        " | 海关审单批注及放行日期(签章) | 审单 | 审价 | 征税 | 统计 | 查验 | 放行"
        "| 邮编 | 单位地址 | 保税/监管场所 | 货场代码 | 检验检疫受理机关 | 企业资质 | 领证机关 | 口岸检验检疫机关"
        " | 目的地检验检疫机关 | B/L号 | 原箱运输 | 特殊业务标识"
        "| 所需单证 | 检验检疫签证申报要素 | 使用人 | 仅供核对用 | 申报地海关及签章"
    ),
    *COLUMN_LABELS,
)
_HEAD = Labels(_LABELS, _STOPS)
_MOST_LINES = 500


def _doubt_pre_entry(reader: HeadReader) -> None:
    """A number of the single window begins with an ``I``, which OCR reads as a ``1``: such a reading is doubted, never changed."""
    for place, found in enumerate(reader.head.get("pre_entry_no", [])):
        repeated = any(other.value == found.value for other in reader.head.get("declaration_no", []))
        if found.method == "ocr" and not repeated and re.fullmatch(r"1\d{17}", found.value):
            reader.head["pre_entry_no"][place] = replace(found, confidence=min(found.confidence, 0.5))


def _weigh(reader: HeadReader, lines: Sequence[FoundLine]) -> list[Warning3]:
    """Hold the weights against each other: the legal kilograms of the lines are the net weight, which is not above the gross."""
    net, gross = reader.head.get("net_weight_kg"), reader.head.get("gross_weight_kg")
    if not net:
        return []
    kilos = [line.fields["quantity_1"].value for line in lines if _is_weighed(line)]
    if lines and len(kilos) == len(lines) and sum(map(Decimal, kilos)) == Decimal(net[0].value):
        net[0] = replace(net[0], checks=("arithmetic",), confidence=max(net[0].confidence, 0.97))
    if gross and Decimal(gross[0].value) < Decimal(net[0].value):
        told = f"the gross weight {gross[0].value} is below the net weight {net[0].value}"
        for found in (net, gross):
            found[0] = replace(found[0], confidence=min(found[0].confidence, 0.5))
        return [("weights-differ", net[0].page, told)]
    return []


def _is_weighed(line: FoundLine) -> bool:
    unit = line.fields.get("unit_1")
    return unit is not None and "quantity_1" in line.fields and KILOGRAMS.match(unit.value) is not None


def complete(sheets: tuple[Sheet, ...], extract: Extract, context: Context) -> Extract:
    """Read the boxes and the stacked goods; what the general reading found is taken only where the form has no such box."""
    reader = HeadReader(_HEAD, context)
    for sheet in sheets:
        reader.read(sheet)
    page_containers(sheets, reader)
    _doubt_pre_entry(reader)
    warnings = [*reader.warnings, *confirm_by_barcode(sheets, reader.head)]
    lines = read_goods(sheets, context)[:_MOST_LINES]
    warnings += _weigh(reader, lines)
    head = {name: tuple(values) for name, values in reader.head.items() if values}
    return Extract(head, lines or extract.lines, (*extract.warnings, *warnings))


KIND = DocumentKind(
    code="cn_import_declaration",
    titles=either(
        "中华人民共和国海关进口货物报关单 | 进口货物报关单 | 海关进口货物报关单"
        " | 中华人民共和国海关进境货物备案清单 | 进境货物备案清单"
        "| 海关进境货物备案清单 | 进口货物报关单证明联 | 进口报关单"
    ),
    anti_titles=either("出口货物报关单 | 出境货物备案清单 | 报关委托书 | 专用缴款书 | 零售进口商品申报清单"),
    keywords=either(
        "海关编号 | 预录入编号 | 境内收货人 | 境外发货人 | 消费使用单位 | 监管方式 | 征免性质 | 进境关别"
        " | 申报单位 | 商品编号"
    ),
    source="labels of the printed form and of the electronic declaration's published field list (DecHead, DecList)",
    verified_on="2026-11-24",
    fields=tuple(
        FieldSpec(name, labels)
        for name, labels in _LABELS.items()
        if name not in {"buyer", "seller", "consumer_unit", "agent", "vessel_voyage", "marks"}
    ),
    parties=tuple(PartySpec(role, _LABELS[role]) for role in ("buyer", "seller", "consumer_unit", "agent")),
    columns=(
        ColumnSpec("line_no", either("项号")),
        ColumnSpec("hs_code", either("商品编号 | 商品编码")),
        ColumnSpec("name", either("商品名称及规格型号 | 商品名称、规格型号")),
        ColumnSpec("quantity", either("数量及单位")),
        ColumnSpec("unit_price", either("单价/总价/币制 | 单价")),
        ColumnSpec("country_of_origin", either("原产国(地区) | 原产国")),
    ),
    stops=_STOPS,
    complete=complete,
)
