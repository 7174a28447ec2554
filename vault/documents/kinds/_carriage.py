"""Labels that bills of lading and air waybills share: ports, vessel, containers, weights, and words on them that lead to no field."""

from __future__ import annotations

from vault.documents.kind import FieldSpec, PartySpec, either
from vault.documents.language import labels

SOURCE = "reference/documents.md 4.6; carriers' and forwarders' forms; IATA resolution 600a; Chinese carriers' bilingual forms"
VERIFIED_ON = "2026-11-24"

_COMPLETE = (
    "(complete name and address)|(full name and address)|(name and address)|(name, address and phone)|(non-negotiable)"
)


BARE = frozenset(
    {
        "carrier",
        "carrier/vessel",
        "cbm",
        "m3",
        "kgs",
        "kg",
        "cube",
        "cubic",
        "from",
        "to",
        "自",
        "至",
        "per",
        "terms",
        "term",
        "cartons",
        "package",
        "packages",
        "packing",
        "pkgs",
        "colli",
        "包装",
        "箱数",
        "by",
        "transport",
    }
)
"""Spellings of other papers that are something else on these: a box of the routing, a kind of packages, a part of a sentence."""


def shared(*meanings: str) -> tuple[str, ...]:
    """Return the spellings of trade papers that hold on transport papers too."""
    return tuple(label for label in labels(*meanings) if label.strip(" .:").casefold() not in BARE)


def _told(names: str, endings: str) -> tuple[str, ...]:
    """Return names with and without what forms print behind them."""
    bare = either(names)
    return (*bare, *(f"{name} {ending}" for name in bare for ending in endings.split("|")))


SHIPPER = PartySpec(
    "seller",
    (
        *_told(
            "Shipper | Shipper/Exporter | Shipper / Consignor | Consignor | Exporter | Consignor/Shipper | Shipper Name and Address | "
            "Shipper's Name and Address | Sender",
            _COMPLETE,
        ),
        *either(
            "Shipper (Complete Name, Address and Telephone) | Shipper/Exporter (provide complete name and address) | Name of Shipper | "
            "发货人 | 托运人 | 發貨人 | 託運人 | 发货人/托运人 | 托运人名称、地址 | 托运人姓名和地址 | 发货人名称及地址 | 发货人名称地址 | 寄件人 | "
            "Absender | Ablader | Befrachter | Versender | Chargeur | Expéditeur | Caricatore | Mittente | Speditore | "
            "Embarcador | Cargador | Expedidor | Remitente | 荷送人 | 송하인 | 화주"
        ),
    ),
)
CONSIGNEE = PartySpec(
    "buyer",
    (
        *_told("Consignee | Consignee's Name and Address | Consignee Name and Address | Receiver", _COMPLETE),
        *either(
            "Consigned to order of | Consigned to | Consigned to the order of | Consignee or Order | Consignee (or Order) | "
            "Consignee (if 'To Order' so indicate) | Consignee (If 'Order' state Notify Party) | Consignee (if order, state notify party) | "
            "Consignee (not negotiable unless consigned to order) | Consignee (negotiable only if consigned to order) | "
            "Consignee (Non-Negotiable unless consigned to order) | Consignee (B/L not negotiable unless consigned to order) | "
            "Consignee (not negotiable unless consigned 'to order' or 'to order of' a named person) | "
            "Consignee (Complete Name, Address and Telephone) | Name of Consignee | "
            "收货人 | 收貨人 | 收货人名称、地址 | 收货人姓名和地址 | 收货人名称及地址 | 收货人名称地址 | 收件人 | 收货人或受让人 | "
            "Empfänger | Destinataire | Destinatario | Consignatario | Réceptionnaire | 荷受人 | 수하인"
        ),
    ),
)
NOTIFY = PartySpec(
    "notify",
    (
        *_told(
            "Notify Party | Notify | Notify Address | Party to be notified | Notify Parties | Also Notify | Also Notify Party",
            _COMPLETE,
        ),
        *either(
            "Notify Party (Complete Name, Address and Telephone) | Notify Party (carrier not responsible for failure to notify) | "
            "Notify Party & Address | Notify Party/Intermediate Consignee | Also Notify Party-routing & Instructions | First Notify Party | Second Notify Party | "
            "通知人 | 通知方 | 被通知人 | 通知人名称、地址 | 到货通知人 | Notadresse | Zu benachrichtigen | Personne à notifier | Notify (parte da notificare) | "
            "Notificar a | Parte a notificar | 通知先 | 着荷通知先 | 통지처"
        ),
    ),
)
FORWARDER = PartySpec(
    "forwarder",
    either(
        "Forwarding Agent | Forwarding Agent - References | Forwarding Agent / References | Forwarding Agent, References | Freight Forwarder | "
        "For delivery of goods please apply to | For delivery apply to | Delivery Agent | Agent at Destination | Agent at Port of Discharge | "
        "To obtain delivery contact | For cargo release please contact | Issuing Carrier's Agent Name and City | Carrier's Agent | "
        "Issuing Carrier's Agent | Carrier's Agents Endorsements | Destination Agent | Overseas Agent | 目的港代理 | 代理人 | 提货代理 | 换单代理 | 承运人代理人 | "
        "Agent Name and City | 填开货运单承运人的代理人名称和城市"
    ),
)
CARRIER = PartySpec(
    "issuer",
    either(
        "Carrier | Name of Carrier | Carrier Name | Issued by | Issuing Carrier | Signed for the Carrier | Signed for or on behalf of the Carrier | "
        "Signed on behalf of the Carrier | Signed as Carrier | Signed as Carrier by | Signed by the Carrier or its Agent | Signed for the Carrier by | As Carrier by | Signed by the Carrier | For the Carrier | As Carrier | "
        "Signed for and on behalf of the Carrier | For and on behalf of the Carrier | Issued by Agent | Issued by (Carrier) | "
        "承运人 | 承运人签字 | 承运人签章 | 签单人 | 承运人名称 | 填开单位 | 出单人 | Frachtführer | Transporteur | Vettore | Transportista | Porteador | 運送人 | 운송인"
    ),
    weight=0.8,
)

LOADING = FieldSpec(
    "port_of_loading",
    (
        *shared("field.port_of_loading"),
        *either(
            "Load Port | Port of Load | Place/Port of Loading | Port of Loading (POL) | Airport of Departure (Addr. of First Carrier) and Requested Routing | "
            "Airport of Departure (Address of First Carrier) and Requested Routing | Airport of Departure and Requested Routing | "
            "Airport of Departure (Addr. of first Carrier) and requested Routing | Airport of Departure & Requested Routing | Origin Airport | Airport of Origin | "
            "Departure Airport | 始发站 | 起飞机场 | 始发机场 | 出发港 | 出发机场 | 起运机场 | 启运机场 | 始发站机场 | 装货港(始发港) | 装船港 | 始發站 | "
            "Ladehafen | Abgangsflughafen | Port de chargement | Aéroport de départ | Porto di carico | Porto d'imbarco | Aeroporto di partenza | "
            "Puerto de carga | Puerto de embarque | Aeropuerto de salida | 出発空港 | 선적항 | 출발공항"
        ),
    ),
)
DISCHARGE = FieldSpec(
    "port_of_discharge",
    (
        *shared("field.port_of_discharge"),
        *either(
            "Discharge Port | Port of Discharge (POD) | Destination Airport | Arrival Airport | Airport of Discharge | 目的站 | 到达机场 | 目的机场 | 目的地机场 | "
            "目的港机场 | 到达站 | 目的地站 | 卸貨港 | 目的站机场 | Löschhafen | Entladehafen | Bestimmungsflughafen | Port de déchargement | Aéroport de destination | "
            "Porto di scarico | Porto di sbarco | Aeroporto di destinazione | Puerto de descarga | Puerto de desembarque | Aeropuerto de destino | 到着空港 | "
            "仕向空港 | 양하항 | 도착공항"
        ),
    ),
)
DESTINATION = FieldSpec(
    "destination",
    either(
        "Place of Delivery | Final Destination | Place of Delivery by On-Carrier | Final Destination (for the Merchant's reference) | "
        "Final Place of Delivery | Place of Delivery (for transshipment) | Final Destination for the Merchant's Reference only | Place of Delivery/Final Destination | "
        "Ultimate Destination | 交货地点 | 交货地 | 最终目的地 | 目的地 | 交貨地點 | Lieferort | Lieu de livraison | Luogo di consegna | Lugar de entrega | 荷渡地 | 인도지"
    ),
)
VESSEL = FieldSpec(
    "vessel",
    (
        *shared("field.vessel"),
        *either(
            "Ocean Vessel Voy. No. | Ocean Vessel / Voyage No. | Vessel Voyage No. | Vessel Name / Voyage | Intended Vessel / Voyage | Vessel(s) / Voyage | "
            "Vessel and Voyage No. | Ship Name | Name of Ship | Exporting Carrier | Exporting Carrier (Vessel) | Intended Vessel | Main Vessel | Vessel / Voy. | "
            "Requested Flight/Date | Flight/Date | Flight & Date | Flight No./Date | Flight No. / Date | Flight Number | Flight/Day | Flight | First Flight | "
            "航班/日期 | 航班日期 | 航班号/日期 | 航班 | 航班號 | 航班号及日期 | 要求航班/日期 | 航班/飞行日期 | 船名航次 | 船名 航次 | 大船船名航次 | 二程船名航次 | 海运船名航次 | "
            "Schiff | Seeschiff | Flugnummer | Navire | Nom du navire | Vol | Nave | Volo | Buque | Vapor | Vuelo | 本船 | 便名 | 선박명 | 편명"
        ),
    ),
    also=("voyage",),
)
VOYAGE = FieldSpec(
    "voyage",
    (
        *shared("field.voyage"),
        *either(
            "Intended Voyage | Voy | Voyage-No. | Reise-Nr. | Reise | Voyage n° | Viaggio | Viaje | 航海番号 | 항차"
        ),
    ),
)
CONTAINERS = FieldSpec("container_nos", shared("field.container_nos"), also=("seal_nos",))
SEALS = FieldSpec(
    "seal_nos",
    (
        *shared("field.seal_nos"),
        *either("Seal Number(s) | Shipper Seal | Siegel | Siegelnummer | Scellé | Sigillo | Precinto"),
    ),
)
PACKAGES = FieldSpec(
    "packages",
    (
        *shared("field.packages"),
        *either(
            "Pieces | No. of Pieces | Number of Pieces | Total Pieces | Total No. of Pieces | No. of Pieces RCP | Total number of packages | Number of Packages | "
            "Pcs | Pkgs | Total number of pieces | Total Packages (in figures) | 总件数 | 件數 | Stückzahl | Packstücke | Nombre de colis | Numero colli | Colli | "
            "Número de bultos | Bultos | 個数 | 총개수"
        ),
    ),
    also=("package_kind",),
    weight=0.9,
)
GROSS = FieldSpec(
    "gross_weight_kg",
    (
        *shared("field.gross_weight_kg"),
        *either(
            "Gross Cargo Weight | Cargo Gross Weight | Gross Weight Cargo | Total Gross Weight (kgs) | Gross Weight (kilos) | Actual Weight | Weight (KG) | Weight KGS | "
            "Total Weight | 毛重（公斤） | 总重量 | 实际毛重 | 毛重KGS | 總毛重 | Gewicht brutto | Peso bruto | 総重量 | 총중량"
        ),
    ),
)
VOLUME = FieldSpec(
    "volume_m3",
    (*shared("field.volume_m3"), *either("Volumen | Rauminhalt | Cubage | Cubatura | 体积CBM | 容積 | 용적")),
)
FREIGHT = FieldSpec(
    "freight",
    either(
        "Freight & Charges | Freight and Charges | Freight Terms | Freight | Freight Payable | Freight Details | Freight Condition | Terms of Freight | "
        "Freight Payment | Freight Term | Ocean Freight | Freight Payment Terms | 运费 | 运费条款 | 运费支付方式 | 运费付款方式 | 付款方式 | 运费及附加费 | 运费与附加费"
    ),
    pattern=r"(?i).*(?:prepaid|collect|\bPP\b|\bCC\b|预付|到付|as arranged).*",
)
ISSUED = FieldSpec(
    "issue_date",
    either(
        "Date of Issue | Issue Date | Place and Date of Issue | Place & Date of Issue | Place and date of B/L Issue | Place of B(s)/L Issue/Date | Issued at | "
        "Dated | Date Issued | Place of Issue and Date | Place and Date of B(s)/L Issue | Place of B/L Issue and Date | B/L Date | Date of Bill of Lading | Dated at | Place, Date of Issue | "
        "Date of B/L Issue | Issued on | Executed on (date) | Executed on | Executed On (Date) at (Place) | AWB Date | Date of Execution | Place and Date | "
        "签发日期 | 签发地点和日期 | 签发地点及日期 | 签单日期 | 签单地点和日期 | 出单日期 | 提单签发日期 | 填开日期 | 制单日期 | 签单地点日期 | 签发地点、日期 | 填开于(日期) | "
        "Ort und Datum der Ausstellung | Ausstellungsdatum | Ort und Tag der Ausstellung | Lieu et date d'émission | Date d'émission | Luogo e data di emissione | "
        "Data di emissione | Lugar y fecha de emisión | Fecha de emisión | 発行日 | 발행일"
    ),
)
BARE_DATE = FieldSpec("issue_date", either("Date | 日期"), weight=0.6)
ON_BOARD = FieldSpec(
    "on_board_date",
    either(
        "Shipped on Board | Shipped on Board Date | On Board Date | Laden on Board | Laden on Board Date | Laden on Board the Vessel | Clean on Board | "
        "Date of Shipment | Date Laden on Board | Date Shipped on Board | Laden on board the vessel date | Shipped on board the vessel | On Board | Date Cargo Received | "
        "Shipped on Board Vessel | Vessel Sailing Date | 装船日期 | 已装船日期 | 开船日期 | 装上船日期 | 开航日期 | 船舶开航日期 | Verladedatum | Date d'embarquement | "
        "Data d'imbarco | Fecha de embarque | 船積日 | 선적일"
    ),
)
INCOTERM = FieldSpec("incoterm", shared("field.incoterm"))
STOPS = either(
    "Place of Issue | Place of B/L Issue | Place of B(s)/L Issue | Pre-carriage by | Pre-Carriage | Precarriage by | Place of Receipt | Place of Receipt by Pre-Carrier | Place of Receipt/Date | Place of Acceptance | Initial Carriage | "
    "Booking No. | Booking Number | Booking Ref. | Booking Reference | Export References | Exporter's References | Shipper's Reference | Shippers Ref. | Our Reference | Customer Reference | "
    "Carrier's Reference | Reference No. | References | Point and Country of Origin | Point of Origin | Domestic Routing/Export Instructions | Onward Inland Routing | "
    "Loading Pier/Terminal | Type of Move | Type of Movement | Service Type | Mode of Transport | Movement | Type of Service | Service Contract No. | SCAC | SCAC Code | "
    "Freight payable at | Freight to be paid at | Payable at | Prepaid | Collect | Prepaid at | Number of Original B(s)/L | No. of Original B(s)/L | Number of Originals | Number of Original Bills of Lading | "
    "No. of Originals | Number of original B/L | No. of original B/Ls | Number of original FBL's | Number of Original B/L(s) | Freight amount | Freight Rate | Declared Value | Excess Value Declaration | Rate | Basis | "
    "Signature | Stamp and signature | Signed | Signed by | As Agent | Total Number of Containers or Packages (in words) | Total No. of Containers or Packages Received by the Carrier | "
    "Total No. of Containers and/or Packages (in words) | Total number of containers or packages | Total Number of Containers/Packages | Number of Containers | Container Type | Type | Size/Type | Size | Tare | Tare Weight | VGM | "
    "Marks and Numbers | Marks & Nos. | Marks & Numbers | Shipping Marks | Marks | Kind of Packages | Description of Goods | Description of Packages and Goods | "
    "Particulars furnished by Shipper | Particulars furnished by the Merchant | Above particulars as declared by shipper | Said to contain | Shipper's load, stow, count and seal | Remarks | "
    "Temperature Control Instructions | Ex. Rate | Exchange Rate | Revenue Tons | Per | Amount | Total Prepaid in Local Currency | Laden on Board Vessel | Transhipment | Transshipment Port | "
    "Shipper's Account Number | Consignee's Account Number | Account No. | Account Number | Agent's IATA Code | IATA Code | Accounting Information | Reference Number | Optional Shipping Information | "
    "To | By First Carrier | Routing and Destination | By | CHGS Code | CHGS | WT/VAL | Other | PPD | COLL | Declared Value for Carriage | Declared Value for Customs | Amount of Insurance | "
    "Insurance | Handling Information | SCI | Rate Class | Commodity Item No. | Chargeable Weight | Rate / Charge | Rate/Charge | Total | Weight Charge | Valuation Charge | Tax | Total Other Charges Due Agent | "
    "Total Other Charges Due Carrier | Total Prepaid | Total Collect | Currency Conversion Rates | CC Charges in Dest. Currency | Charges at Destination | Total Collect Charges | Other Charges | "
    "Signature of Shipper or his Agent | Signature of Issuing Carrier or its Agent | at (place) | For Carrier's Use only at Destination | ETD | ETA | Page | Tel | Fax | ISF No. | Customs Status | "
    "前程运输 | 收货地点 | 收货地 | 订舱号 | 订舱编号 | 正本提单份数 | 正本份数 | 提单份数 | 合计（大写） | 集装箱数或件数合计(大写) | 集装箱或其他包装的件数合计 | 运输条款 | 箱型 | 尺码 | 唛头 | 标记与号码 | 标志和号码 | "
    "标志与号码 | 计费重量 | 费率 | 账号 | 结算注意事项 | 声明价值 | 供运输用声明价值 | 供海关用声明价值 | 保险金额 | 储运注意事项 | 托运人账号 | 收货人账号 | 代理人国际航协代号 | 运费支付地 | 备注 | "
    "签字 | 盖章 | 箱型箱量 | 航程 | 货物价值 | 转运港 | 预付 | 到付 | 收货地址 | 贸易方式"
)
