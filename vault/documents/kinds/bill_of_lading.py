"""Bill of lading and sea waybill: who ships what to whom, in which containers, by which vessel."""

from __future__ import annotations

from vault.documents.carriage import complete_bill
from vault.documents.kind import ColumnSpec, DocumentKind, FieldSpec, either
from vault.documents.kinds import _carriage, _trade
from vault.documents.kinds._carriage import SOURCE, VERIFIED_ON
from vault.documents.language import labels

NUMBER = FieldSpec(
    "document_no",
    either(
        "B/L No. | BL No. | B/L Number | B/L # | Bill of Lading No. | Bill of Lading Number | Bill of Lading # | Waybill No. | Waybill Number | Sea Waybill No. | "
        "Sea Waybill Number | SWB No. | SWB Number | FBL No. | House B/L No. | House Bill of Lading No. | HBL No. | HBL Number | H B/L No. | Master B/L No. | MBL No. | MB/L No. | "
        "Ocean B/L No. | Ocean Bill of Lading No. | OBL No. | Document No. | Document Number | Bill Number | Bill No. | B/L Ref. No. | B/L Reference | Express B/L No. | Bill of Lading | "
        "提单号 | 提单号码 | 提单编号 | 海运单号 | 运单号 | 海运提单号 | 总提单号 | 分提单号 | 提單號 | 提單號碼 | 主提单号 | "
        "Konnossement-Nr. | Konnossementnummer | Seefrachtbrief-Nr. | N° de connaissement | Connaissement n° | Numéro de connaissement | Polizza di carico n. | "
        "N. polizza | Conocimiento de embarque No. | N° de conocimiento | Conocimiento No. | No. de BL | 船荷証券番号 | B/L番号 | 선하증권번호 | B/L 번호"
    ),
    pattern=r"(?=.*\d)[A-Z0-9][A-Z0-9/\-]{4,24}",
)

KIND = DocumentKind(
    code="bill_of_lading",
    titles=either(
        "Bill of Lading | Ocean Bill of Lading | Sea Waybill | Non-Negotiable Sea Waybill | Express Release Sea Waybill | Combined Transport Bill of Lading | "
        "Multimodal Transport Bill of Lading | Negotiable Multimodal Transport Bill of Lading | Negotiable FIATA Multimodal Transport Bill of Lading | Port-to-Port or Combined Transport Bill of Lading | "
        "Bill of Lading for Ocean Transport or Multimodal Transport | Bill of Lading for Combined Transport or Port to Port Shipment | Combined Transport or Port to Port Bill of Lading | "
        "Bill of Lading for Port to Port or Combined Transport Shipment | Straight Bill of Lading | House Bill of Lading | Master Bill of Lading | Liner Bill of Lading | Ocean/Combined Transport Bill of Lading | "
        "Through Bill of Lading | Original Bill of Lading | Copy Non-Negotiable Bill of Lading | Draft Bill of Lading | Express Bill of Lading | Non-Negotiable Waybill | Waybill for Ocean Transport | "
        "Negotiable Bill of Lading | Shipped on Board Bill of Lading | Bill of Lading Draft | Express Sea Waybill | Sea Waybill for Ocean Transport or Multimodal Transport | Memo Bill of Lading | Non-Negotiable Waybill for Combined Transport or Port to Port Shipment | "
        "提单 | 海运提单 | 海运单 | 联运提单 | 多式联运提单 | 提單 | 海運提單 | 港到港或联运提单 | 直运或转船提单 | 正本提单 | 电放提单 | 海运货运单 | 联合运输提单 | 国际多式联运提单 | "
        "Konnossement | Seefrachtbrief | Connaissement | Connaissement maritime | Lettre de transport maritime | Polizza di carico | Conocimiento de embarque | Conocimiento de embarque marítimo | "
        "船荷証券 | 海上運送状 | 선하증권 | 해상화물운송장"
    ),
    anti_titles=either("Shipping Instruction | Arrival Notice | Booking Confirmation | Delivery Order"),
    keywords=either(
        "Shipper's load | said to contain | shipped on board | laden on board | clean on board | number of original | place of receipt | pre-carriage | freight prepaid | freight collect | "
        "装货港 | 卸货港 | 已装船 | 正本提单份数 | in witness whereof | the number of original bills of lading"
    ),
    source=SOURCE,
    verified_on=VERIFIED_ON,
    fields=(
        NUMBER,
        _carriage.VESSEL,
        _carriage.VOYAGE,
        _carriage.LOADING,
        _carriage.DISCHARGE,
        _carriage.DESTINATION,
        _carriage.CONTAINERS,
        _carriage.SEALS,
        _carriage.PACKAGES,
        _trade.PACKAGE_KIND,
        _carriage.GROSS,
        _trade.NET,
        _carriage.VOLUME,
        _carriage.FREIGHT,
        _carriage.ISSUED,
        _carriage.BARE_DATE,
        _carriage.ON_BOARD,
        _carriage.INCOTERM,
        FieldSpec("invoice_no", _carriage.shared("field.invoice_no"), weight=0.9),
        FieldSpec("country_of_origin", _carriage.shared("field.country_of_origin")),
    ),
    parties=(_carriage.SHIPPER, _carriage.CONSIGNEE, _carriage.NOTIFY, _carriage.FORWARDER, _carriage.CARRIER),
    columns=(
        ColumnSpec(
            "name",
            (
                *labels("column.name"),
                *either(
                    "Kind of Packages; Description of Goods | Kind of Packages & Description of Goods | Description of Packages and Goods | Description of Goods and Packages | "
                    "No. and Kind of Packages; Description of Goods | Number and Kind of Packages; Description of Goods | Number and kind of packages / Description of goods | "
                    "No. of Packages & Description of Goods | Description of Goods (said to contain) | Particulars of Goods | Description of Goods - Said to Contain | "
                    "Quantity and Description of Goods | Description of Cargo | Cargo Description | Goods Description | Packages and Description of Goods | "
                    "Kind of packages, description of goods, marks and numbers, container No./seal No. | Number and Type of Packages; Description of Goods | "
                    "Container No./Seal No., Marks & Nos., Kind of packages, Description of goods | 货物名称 | 货名 | 包装种类与货名 | 包装种类;货名 | 货物描述 | 货物名称与包装种类 | 包装与货名 | "
                    "Warenbezeichnung | Désignation des marchandises | Descrizione della merce | Descripción de las mercancías | Descripción de la mercancía | 品名 | 품명"
                ),
            ),
        ),
        ColumnSpec(
            "cartons",
            (
                *labels("column.cartons"),
                *either(
                    "No. of Containers or Pkgs | No. of Containers or Packages | Number of Containers or Packages | No. of Pkgs | No. of Packages | Number and Kind of Packages | "
                    "No. & Kind of Packages | Quantity and Kind of Packages | No. and Kind of Packages | Number of Packages | Pkgs | No. of P'kgs | No. of Cont. or Pkgs | Packages | "
                    "No. of P'kgs or Containers | No. of units | No. of Containers or other Pkgs | Quantity of Packages | Qty | Quantity | 件数 | 箱数或件数 | 包装件数 | 件数和包装种类 | 件数及包装 | 集装箱数或件数 | 货物件数"
                ),
            ),
        ),
        ColumnSpec(
            "gross_weight_kg",
            (
                *labels("column.gross_weight_kg"),
                *either(
                    "Gross Cargo Weight | Kilos | Kgs | Cargo Weight | Gross Weight Cargo | Gross Weight (Kilos) | Weight | Weight (KG) | Weight KGS | Gross Weight in Kilos | 毛重 | 毛重公斤 | 重量 | Peso bruto | Poids brut | Bruttogewicht"
                ),
            ),
        ),
        ColumnSpec(
            "volume_m3",
            (
                *labels("column.volume_m3"),
                *either("Measurement M3 | Measurements | Volume CBM | Cube | Cubic Meters | 尺码 | 体积 | 尺码立方米"),
            ),
        ),
        ColumnSpec("net_weight_kg", labels("column.net_weight_kg")),
        ColumnSpec("hs_code", labels("column.hs_code")),
        ColumnSpec(
            "",
            either(
                "Marks & Nos. | Marks and Numbers | Marks & Numbers | Marks and Nos. | Shipping Marks | Marks & Nos. Container / Seal No. | Marks & Nos. Container No. Seal No. | Marks and Nos; Container and Seal No. | "
                "Container No. / Seal No. | Container No./Seal No. | Container No. Seal No. | Container No. | Seal No. | Container Nos., Seal Nos. and Marks | Container and Seal No. | Container / Seal | Container Nos. | Container | "
                "Container No./Seal No. Marks and Numbers | Container No.(s) | Marks/Nos. | Marks | Type | Size | Size/Type | Tare | Tare Weight | Tare (kg) | Container Type | Seal | VGM | "
                "箱号/封号 | 集装箱号 | 封号 | 箱号 | 标志与号码 | 标记与号码 | 唛头 | 标志和号码 | 箱型 | 集装箱号/封号 | 唛头与号码 | 铅封号 | 标志及号码 | 箱号"
            ),
        ),
    ),
    stops=_carriage.STOPS,
    complete=complete_bill,
)
