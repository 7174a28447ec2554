"""Air waybill, of an airline or of a forwarder."""

from __future__ import annotations

from vault.documents.kind import ColumnSpec, DocumentKind, FieldSpec, either
from vault.documents.kinds import _carriage
from vault.documents.kinds._carriage import VERIFIED_ON
from vault.documents.language import labels
from vault.documents.waybill import complete_waybill

_NUMBER = r"(?=.*\d{4})[A-Z0-9][A-Z0-9\- ]{5,20}"

KIND = DocumentKind(
    code="air_waybill",
    titles=either(
        "Air Waybill | House Air Waybill | Master Air Waybill | Air Waybill (Air Consignment Note) | Air Consignment Note | Not Negotiable Air Waybill | e-Air Waybill | e-AWB | Neutral Air Waybill | "
        "Air Waybill Copy | Consignment Note (Air) | 航空运单 | 空运单 | 航空货运单 | 航空主运单 | 航空分运单 | 空運提單 | 航空運單 | 国际航空货运单 | 航空货运提单 | 空运提单 | 航空分单 | 航空主单 | "
        "Luftfrachtbrief | Lettre de transport aérien | LTA | Lettera di vettura aerea | Carta de porte aéreo | Conocimiento aéreo | Guía aérea | 航空貨物運送状 | 항공화물운송장"
    ),
    keywords=either(
        "IATA | Airport of Departure | Airport of Destination | Chargeable Weight | Rate Class | Nature and Quantity of Goods | Issuing Carrier | Handling Information | NVD | NCV | "
        "Declared Value for Carriage | 始发站 | 目的站 | 计费重量 | 航班"
    ),
    source="reference/documents.md 4.6; IATA resolution 600a (layout of the air waybill)",
    verified_on=VERIFIED_ON,
    fields=(
        FieldSpec(
            "document_no",
            either(
                "Air Waybill No. | Air Waybill Number | AWB No. | AWB Number | AWB # | AWB | MAWB | MAWB No. | MAWB Number | Master AWB | Master AWB No. | Master Air Waybill No. | Waybill No. | Waybill Number | "
                "主单号 | 主运单号 | 空运单号 | 运单号 | 航空运单号 | 货运单号码 | 总运单号 | 运单号码 | 主單號 | 提单号 | 空运主单号 | Luftfrachtbrief-Nr. | LTA n° | N° LTA | Numéro de LTA | AWB n. | Guía aérea No. | "
                "No. de guía | 航空運送状番号 | 항공운송장번호"
            ),
            pattern=_NUMBER,
        ),
        FieldSpec(
            "house_no",
            either(
                "HAWB | HAWB No. | HAWB Number | House AWB | House AWB No. | House Air Waybill No. | House Air Waybill Number | House No. | House Waybill No. | 分单号 | 分运单号 | 空运分单号 | 分單號 | 航空分运单号"
            ),
            pattern=_NUMBER,
        ),
        _carriage.VESSEL,
        _carriage.LOADING,
        _carriage.DISCHARGE,
        _carriage.PACKAGES,
        _carriage.GROSS,
        _carriage.VOLUME,
        _carriage.FREIGHT,
        _carriage.ISSUED,
        _carriage.BARE_DATE,
        _carriage.INCOTERM,
        FieldSpec("currency", _carriage.shared("field.currency")),
        FieldSpec("invoice_no", _carriage.shared("field.invoice_no"), weight=0.9),
    ),
    parties=(_carriage.SHIPPER, _carriage.CONSIGNEE, _carriage.NOTIFY, _carriage.FORWARDER, _carriage.CARRIER),
    columns=(
        ColumnSpec(
            "name",
            (
                *labels("column.name"),
                *either(
                    "Nature and Quantity of Goods (incl. Dimensions or Volume) | Nature and Quantity of Goods | Nature & Quantity of Goods | Nature and Quantity of Goods (Incl. Dimensions of Volume) | Nature of Goods | "
                    "Nature and Qty of Goods | Nature and Quantity of Goods (including Dimensions or Volume) | 货物品名及数量 | 货物品名及数量(包括尺寸或体积) | 货物品名 | 品名及数量 | 货物名称 | Art und Menge der Güter | Nature et quantité des marchandises"
                ),
            ),
        ),
        ColumnSpec(
            "cartons",
            (
                *labels("column.cartons"),
                *either(
                    "No. of Pieces RCP | No. of Pieces | No. of Pcs RCP | Number of Pieces | Pieces | Pcs | No. of Pieces / RCP | No. Pieces RCP | No. of Pcs | 件数 | 件数运价点 | 件数/运价点 | Pieces RCP"
                ),
            ),
        ),
        ColumnSpec(
            "gross_weight_kg",
            (
                *labels("column.gross_weight_kg"),
                *either("Gross Weight kg lb | Actual Weight | Weight | 毛重 | 毛重公斤"),
            ),
        ),
        ColumnSpec("volume_m3", labels("column.volume_m3")),
        ColumnSpec("hs_code", labels("column.hs_code")),
        ColumnSpec(
            "",
            either(
                "kg lb | kg/lb | Rate Class | Rate Class Commodity Item No. | Commodity Item No. | Chargeable Weight | Rate / Charge | Rate/Charge | Rate Charge | Total | SLAC | Dims | Dimensions | 计费重量 | 费率 | 费率/运费 | 运费总额 | 运价等级 | "
                "运价种类 | 商品编号 | 公斤/磅"
            ),
        ),
    ),
    stops=_carriage.STOPS,
    complete=complete_waybill,
)
