"""Certificate of origin: preferential (Form A, Form E, RCEP, EUR.1 and bilateral ones) or a chamber's own."""

from __future__ import annotations

from vault.documents.kind import ColumnSpec, DocumentKind, FieldSpec, PartySpec, either
from vault.documents.kinds import _carriage
from vault.documents.kinds._boxes import boxed
from vault.documents.language import labels
from vault.documents.origin import complete_certificate

_EUROPEAN = (
    PartySpec(
        "seller",
        boxed(
            "1",
            "Consignor | Exporter | Absender | Ausführer | Expéditeur | Exportateur | Speditore | Esportatore | Mittente | Expedidor | Exportador | Afzender",
        ),
    ),
    PartySpec(
        "buyer",
        boxed("2", "Consignee | Importer | Empfänger | Destinataire | Destinatario | Consignatario | Geadresseerde"),
    ),
)
"""Boxes of the European chambers' certificate, numbered without a point."""

KIND = DocumentKind(
    code="certificate_of_origin",
    titles=either(
        "Certificate of Origin | Certificate of Origin Form A | Certificate of Origin Form E | Certificate of Origin (Form A) | Certificate of Origin (Form E) | Movement Certificate | Movement Certificate EUR.1 | "
        "Movement Certificate EUR-MED | EUR.1 | Certificate of Origin of the People's Republic of China | Non-Preferential Certificate of Origin | Preferential Certificate of Origin | Generalized System of Preferences Certificate of Origin | "
        "Generalised System of Preferences Certificate of Origin | European Community Certificate of Origin | European Union Certificate of Origin | USMCA Certification of Origin | Certification of Origin | USMCA Certificate of Origin | "
        "Declaration of Origin | Statement on Origin | Origin Declaration | RCEP Certificate of Origin | Form RCEP | Form A | Form E | Form D | Form F | Form AK | ATR Movement Certificate | Certificate of Origin for the Free Trade Agreement | "
        "United States-Mexico-Canada Agreement Certification of Origin | Certificate of Origin Asean-China Free Trade Area | "
        "原产地证 | 原产地证书 | 原产地证明书 | 原产地证明 | 一般原产地证 | 一般原产地证书 | 中华人民共和国原产地证明书 | 普惠制原产地证明书 | 普惠制原产地证书 | 区域全面经济伙伴关系协定原产地证书 | 原产地声明 | 非优惠原产地证书 | 优惠原产地证书 | 原產地證 | 原產地證明書 | "
        "Ursprungszeugnis | Warenverkehrsbescheinigung | Warenverkehrsbescheinigung EUR.1 | Ursprungserklärung | Certificat d'origine | Certificat de circulation des marchandises | Certificat de circulation EUR.1 | "
        "Certificato di origine | Certificato d'origine | Certificato di circolazione | Certificato di circolazione delle merci | Certificado de origen | Certificado de circulación | Certificado de circulación de mercancías | "
        "原産地証明書 | 特定原産地証明書 | 원산지증명서 | 원산지 증명서"
    ),
    keywords=either(
        "origin criterion | origin criteria | certifying authority | issued in | for official use | marks and numbers of packages | preferential tariff treatment | originating | chamber of commerce | 贸促会 | 签证机构 | 原产地标准 | "
        "customs endorsement | place and date, signature and stamp"
    ),
    source="reference/documents.md 4.7; Form A, Form E, RCEP and EUR.1 as annexed to their agreements; chambers' forms",
    verified_on="2026-11-24",
    fields=(
        FieldSpec(
            "country_of_origin",
            boxed(
                "3",
                "Country of Origin | Ursprungsland | Pays d'origine | Paese d'origine | Paese di origine | País de origen | Land van oorsprong",
            ),
        ),
        FieldSpec(
            "issue_date",
            either(
                "Place and date of issue | Ort und Datum der Ausstellung | Lieu et date de délivrance | Luogo e data del rilascio | Luogo e data di rilascio | Lugar y fecha de expedición | Lugar y fecha de emisión | "
                "Place and date of issue; name, signature and stamp of competent authority"
            ),
        ),
        FieldSpec(
            "document_no",
            either(
                "Reference No. | Reference Number | Certificate No. | Certificate Number | Serial No. | Serial Number | Certificate of Origin No. | CO No. | C/O No. | Certificate Serial No. | Reference Code | Certificate # | EUR.1 No. | "
                "Certificate No./Reference No. | Certification No. | Origin Certificate No. | EUR.1 | 证书编号 | 证书号 | 证书号码 | 编号 | 签证号 | 原产地证编号 | 原产地证书编号 | 證書編號 | 签证编号 | "
                "Nr. des Ursprungszeugnisses | Zeugnis-Nr. | N° de certificat | N° du certificat | Certificat n° | N. certificato | Certificato n. | N° de certificado | Certificado No. | 証明書番号 | 証明書発給番号 | 발급번호 | 증명서번호"
            ),
            pattern=r"(?=.*\d{2})[A-Z0-9][A-Z0-9/.\- ]{3,29}",
        ),
        FieldSpec(
            "document_no",
            either("No. | Number | 号码 | Nr. | N° | N."),
            pattern=r"(?=.*\d{4})[A-Z0-9][A-Z0-9/.\- ]{4,29}",
            weight=0.6,
        ),
        FieldSpec(
            "issue_date",
            either(
                "Date of Issue | Issue Date | Date Issued | Issued on | Issuing Date | Date of Certificate | Certificate Date | Date of Issuance | Place and Date of Issue | 签发日期 | 签证日期 | 发证日期 | 出证日期 | 签发地点和日期 | 签证地点及日期 | "
                "Ausstellungsdatum | Date de délivrance | Data di rilascio | Fecha de emisión | Fecha de expedición | 発給日 | 発行日 | 발급일 | 발급일자"
            ),
        ),
        FieldSpec("invoice_no", _carriage.shared("field.invoice_no"), weight=0.9),
        FieldSpec(
            "country_of_origin",
            (
                *_carriage.shared("field.country_of_origin"),
                *either(
                    "Country, group of countries or territory in which the products are considered as originating | Country of Origin of the Goods | Origin Country | Country or territory of origin | Country in which the products are considered as originating | Origin | "
                    "Country of Origin / Region | Originating Country | 原产国 | 原产国(地区) | 原产地 | 原产国/地区 | 原产国别 | Ursprungsland | Staat, Staatengruppe oder Gebiet, als dessen bzw. deren Ursprungswaren die Waren gelten | Pays d'origine | "
                    "Pays, groupe de pays ou territoire dont les produits sont considérés comme originaires | Paese d'origine | Paese, gruppo di paesi o territorio di cui i prodotti sono considerati originari | País de origen | "
                    "País, grupo de países o territorio de donde se consideran originarios los productos | 原産国 | 원산지"
                ),
            ),
        ),
        FieldSpec(
            "country_of_origin", either("Issued in | Issuing country or territory | Issuing Country"), weight=0.6
        ),
        FieldSpec(
            "destination",
            either(
                "Country of Destination | Country / Region of Destination | Country/Region of Destination | Destination Country | Country, group of countries or territory of destination | 目的国 | 目的地国家 | 目的国/地区 | 运抵国 | 目的地 | 最终目的国 | "
                "Bestimmungsland | Pays de destination | Paese di destinazione | País de destino | 仕向国"
            ),
        ),
        FieldSpec(
            "vessel",
            either(
                "Vessel's name/Aircraft etc. | Vessel's name / Aircraft etc. | Vessel/Flight/Train/Vehicle No. | Vessel Name/Aircraft etc. | Vessel's Name | Vessel/Aircraft | Vessel/Flight | Vessel | Vessel/Voyage | Vessel / Voyage | "
                "Vessel's name/Aircraft | Vessel/Flight/Vehicle No. | Vessel Name | 船名 | 船名/航次 | 运输工具名称 | 船只/飞机编号等"
            ),
            also=("voyage",),
        ),
        FieldSpec("voyage", either("Voyage No. | Voyage | 航次")),
        _carriage.LOADING,
        FieldSpec("port_of_discharge", _carriage.shared("field.port_of_discharge")),
        FieldSpec("transport_doc_no", _carriage.shared("field.transport_doc_no"), weight=0.9),
        FieldSpec("contract_no", _carriage.shared("field.contract_no"), weight=0.9),
    ),
    parties=(
        *_EUROPEAN,
        PartySpec(
            "seller",
            either(
                "Exporter | Consignor | Seller | Goods consigned from | Products consigned from | Shipper | Goods consigned from (Exporter's business name, address, country) | Products consigned from (Exporter's business name, address, country) | "
                "Exporter's name, address and country | Exporter's name and address | Exporter's business name, address, country | Exporter (Name, full address, country) | Exporter (name and address) | Exporter (full name and address) | "
                "Exporter's Name, Address, Country | Exporter's Name and Full Address | Exporter Name and Address | Exporter's name | Goods Consigned from (Exporter's name, address and country) | Exporter (Name, Address and Country) | Consignor (name and address) | "
                "Exporter Name, Address, and Email | Goods consigned from (Exporter's business name, address and country) | Products consigned from (Exporter's name, address, country) | Exporter's Business Name, Address | "
                "出口商 | 出口方 | 发货人 | 出口人 | 出口商名称、地址、国家 | 出口商的名称、地址、国家 | 出口人的名称和地址 | 出口商的名称和地址 | 出口方名称、地址 | 出口商名称和地址 | 发货人(出口商名称、地址、国家) | "
                "Absender | Ausführer | Ausführer/Exporteur | Exporteur | Ausführer/Exporteur (Name, vollständige Anschrift, Staat) | Expéditeur | Exportateur | Exportateur (nom, adresse complète, pays) | Speditore | Esportatore | "
                "Esportatore (nome, indirizzo completo, paese) | Expedidor | Exportador | Exportador (nombre, apellidos, dirección completa y país) | 輸出者 | 수출자"
            ),
        ),
        PartySpec(
            "buyer",
            either(
                "Consignee | Importer | Buyer | Goods consigned to | Products consigned to | Goods consigned to (Consignee's name, address, country) | Products consigned to (Consignee's name, address, country) | Importer's name, address and country | "
                "Importer's/Consignee's name, address, country | Importer's name and address | Consignee's name, address, country | Consignee (Name, full address, country) (Optional) | Consignee (Name, full address, country) | Consignee (name and address) | "
                "Importer's/Consignee's name and address | Consignee Name and Address | Consignee (full name and address) | Importer/Consignee | Importer (name and address) | Goods Consigned to (Importer's/ Consignee's name, address, country) | "
                "Goods Consigned to (Importer's/Consignee's name, address, country) | Goods consigned to (Consignee's name, address and country) | Consignee (Optional) | Importer Name, Address, and Email | Importer's Name, Address, Country | "
                "收货人 | 收货方 | 进口商 | 进口方 | 进口商/收货人 | 进口商的名称、地址、国家 | 收货人的名称和地址 | 收货人的名称、地址、国家 | 进口商的名称和地址 | 收货人(名称、地址、国家) | 收货方名称、地址、国家 | 货物运至(收货人名称、地址、国家) | "
                "Empfänger | Empfänger (Name, vollständige Anschrift, Staat) (Ausfüllung freigestellt) | Destinataire | Destinataire (nom, adresse complète, pays) | Importateur | Destinatario | Destinatario (nome, indirizzo completo, paese) | Importatore | "
                "Destinatario (nombre, apellidos, dirección completa y país) | Importador | 輸入者 | 荷受人 | 수입자 | 수하인"
            ),
        ),
        PartySpec(
            "producer",
            either(
                "Producer | Producer's name and address | Producer's name, address and country | Producer's name, address, country | Producer (name and address) | Manufacturer | Producer's name and address, if known | Producer's name, address and country (if known) | "
                "Producer's Name, Address and Country, if known | 生产商 | 生产商的名称和地址 | 生产商名称、地址、国家 | 制造商 | 生产商的名称、地址、国家 | 生产者 | 生産者 | 생산자"
            ),
        ),
        PartySpec(
            "issuer",
            either(
                "Issuing Authority | Certifying Authority | Issuing Body | Competent Authority | Issued by | Certifying Body | Authorized Body | Issuing Organization | Chamber of Commerce | 签证机构 | 签发机构 | 发证机构 | 证书签发机构 | 发证机关 | "
                "Ausstellende Behörde | Autorité de délivrance | Autorità emittente | Autoridad emisora | 発給機関 | 발급기관"
            ),
            weight=0.8,
        ),
    ),
    columns=(
        ColumnSpec(
            "name",
            boxed(
                "6",
                "Item number; marks, numbers, number and kind of packages; description of goods | Laufende Nr.; Zeichen, Nummern, Anzahl und Art der Packstücke; Warenbezeichnung | N° d'ordre; marques, numéros, nombre et nature des colis; désignation des marchandises | "
                "N. d'ordine; marche, numeri, quantità e natura dei colli; denominazione delle merci | N. d'ordine; marche, numeri, numero e natura dei colli; denominazione delle merci | N° de orden; marcas, numeración, número y naturaleza de los bultos; designación de las mercancías",
            ),
        ),
        ColumnSpec(
            "quantity", boxed("7", "Quantity | Menge | Quantité | Quantità | Cantidad | Hoeveelheid"), ("unit",)
        ),
        ColumnSpec(
            "line_no",
            (
                *labels("column.line_no"),
                *either("Item Number | Item No. | Item No | Serial No. | 项目编号 | 项目号 | 顺序号 | 序号 | 品目序号"),
            ),
        ),
        ColumnSpec(
            "name",
            (
                *labels("column.name"),
                *either(
                    "Number and kind of packages; description of goods | Number and type of packages, description of products | Number and type of packages, description of goods | Number and kind of packages; and description of goods | "
                    "Number and kind of packages, description of goods | Number and kind of packages; description of the goods | Number and type of packages, description of products (including quantity where appropriate and HS number of the importing country) | "
                    "Number and type of packages, description of goods (including quantity where appropriate and HS number of the importing Party) | Number and kind of packages; description of goods; HS code of the importing country | Description of goods | Description of Products | "
                    "Item number; Marks and numbers; Number and kind of packages; Description of goods | Item number; marks and numbers; number and kind of packages (1); description of goods (2) | Item number, marks, numbers, number and kind of packages, description of goods | "
                    "Item number; marks, numbers, number and kind of packages; description of goods | Description of Good(s) | Number and kind of packages and description of goods | Quantity and description of goods | Marks and numbers; number and kind of packages; description of goods | "
                    "Number and kind of packages; description of goods 商品名称 包装数量及种类 | Number and kind of packages; description of goods 包装数量及种类；商品描述 | Number and kind of packages; description of goods 商品名称、包装数量及种类 | 商品名称 | 商品名称 包装数量及种类 | 商品名称、包装数量及种类 | 包装数量及种类;货物名称 | 包装数量及种类；商品描述 | 包件数量及种类;产品名称 | 包装数量及种类、商品描述 | 包装件数及种类;货物描述 | 货物名称 | 品名 | 包装件数及种类；货物名称 | 货物描述 | "
                    "Laufende Nr.; Zeichen, Nummern, Anzahl und Art der Packstücke; Warenbezeichnung | Warenbezeichnung | Zeichen, Nummern, Anzahl und Art der Packstücke; Warenbezeichnung | "
                    "N° d'ordre; marques, numéros, nombre et nature des colis; désignation des marchandises | Désignation des marchandises | N. d'ordine; marche, numeri, quantità e natura dei colli; denominazione delle merci | Denominazione delle merci | Designazione delle merci | "
                    "N° de orden; marcas, numeración; número y naturaleza de los bultos; descripción de las mercancías | Descripción de las mercancías | Designación de las mercancías | 品名 | 품명"
                ),
            ),
        ),
        ColumnSpec(
            "hs_code",
            (
                *labels("column.hs_code"),
                *either(
                    "HS code (6 digits) | H.S. Code | HS Tariff Classification | HS Tariff Classification # | HS number | HS Code (Six digit code) | H.S. Code 商品编码 | HS Code 商品编码 | H.S. Code HS编码 | HS code (6-digit code) | Tariff Classification | HS编码 | 商品编码 | HS税号 | H.S.编码 | 税则号列 | 商品编号 | 协调制度编码"
                ),
            ),
        ),
        ColumnSpec(
            "gross_weight_kg",
            (
                *labels("column.gross_weight_kg"),
                *either(
                    "Gross weight or other quantity | Gross mass (kg) or other measure | Gross mass (kg) or other measure (litres, m3, etc.) | Gross mass (kg) or other measure (litres, m³, etc.) | Gross weight or net weight or other quantity and value (FOB) | "
                    "Gross weight or net weight or other quantity, and value (FOB) | Gross weight or other quantity and value (FOB) | Gross weight or other quantity and value (FOB) only when RVC criterion is applied | Quantity (Gross weight or other measurement), and value (FOB) where RVC is applied | "
                    "Quantity (Gross weight or other measurement) and value (FOB) | Gross weight or other quantity and value (F.O.B.) | Gross or net weight or other quantity | Quantity (Gross or net weight or other measurement) | Gross weight, quantity (Quantity Unit) or other measures (liters, m3, etc.) | "
                    "Gross or net weight or other quantity (e.g., Quantity Unit, litres, m3.) | Quantity (e.g. Quantity Unit, litres, m3) | Gross weight or other quantity (e.g. Quantity Unit, litres, m3.) | Gross Weight or other Quantity (KGs, PCs, SETs) | Gross mass (kg) | Gross weight/Quantity | "
                    "毛重或其他数量 | 毛重或其它数量 | 数量(毛重或其他计量单位)以及价格(FOB) | 毛重、数量或其他计量单位 | 毛重或净重或其他数量 | 毛重或其他数量及价格(FOB) | "
                    "Rohmasse (kg) oder andere Maße | Rohgewicht (kg) oder andere Maße (l, m³, usw.) | Masse brute (kg) ou autre mesure | Massa lorda (kg) o altra misura | Masa bruta (kg) u otra medida"
                ),
            ),
        ),
        ColumnSpec(
            "quantity",
            (
                *labels("column.quantity"),
                *either(
                    "Quantity 数量 | Quantity or weight | Quantity / Weight | Quantity & Weight | Weight or quantity | Quantity/Unit | 数量 | 数量/重量 | 数量或重量 | 数量及单位 | Menge | Quantité | Quantità | Cantidad"
                ),
            ),
            ("unit",),
        ),
        ColumnSpec("cartons", labels("column.cartons")),
        ColumnSpec("net_weight_kg", labels("column.net_weight_kg")),
        ColumnSpec("country_of_origin", labels("column.country_of_origin")),
        ColumnSpec("amount", either("FOB Value | Value (FOB) | Value | Invoice Value | FOB value (USD)")),
        ColumnSpec(
            "_invoice",
            either(
                "Number and date of invoices 发票号码及日期 | Number and date of invoices | Number and date of invoice | Invoice number and date | Invoices | Invoice No. and Date | Number, date of invoice | Invoices (Optional) | Invoice No. | Invoice number(s) and date of invoice(s) | Invoice number(s) and date(s) | Number and date of Invoices | "
                "Invoice number | Invoice No. & Date | Number and Date of Invoice(s) | Invoice number, date of invoice | 发票号码及日期 | 发票号及日期 | 发票号码和日期 | 发票编号及日期 | 发票号码、日期 | 发票号和日期 | 发票编号及发票日期 | Rechnungen | Rechnungen (Ausfüllung freigestellt) | Factures | Fatture | Facturas"
            ),
        ),
        ColumnSpec(
            "",
            either(
                "Marks and numbers 运输标志 | Marks and numbers 唛头及包装号 | Marks and numbers | Marks and numbers of packages | Marks and numbers on packages | Marks & Nos. | Marks & Numbers | Shipping Marks | Origin criterion | Origin criterion (see Notes overleaf) | Origin criteria | Origin Conferring Criterion | Origin Criterion (see Overleaf Notes) | "
                "Origin criterion (see overleaf notes) | Preference Criterion | Criterion for Origin | Producer | Value | Value (FOB) | RCEP Country of Origin | 运输标志 | 唛头 | 唛头及包装号 | 唛头及号码 | 包装唛头及编号 | 原产地标准 | 唛头及包装编号 | 唛头与包装编号 | 价格 | FOB价 | 原产标准 | RCEP原产国"
            ),
        ),
    ),
    stops=(
        *boxed(
            "4",
            "Transport details | Transport details (Optional) | Angaben über die Beförderung | Informations relatives au transport | Informazioni riguardanti il trasporto | Expedición",
        ),
        *boxed("5", "Remarks | Bemerkungen | Remarques | Osservazioni | Observaciones | Opmerkingen"),
        *either(
            "For Official Use | For certifying authority use only | Means of transport and route | Means of transport and route (as far as known) | Transport details | Transport details (Optional) | Remarks | Remarks (Optional) | Certification | Declaration by the exporter | Declaration | "
            "Means of transport and route (if known) | Means of transport and route (as known) | Means of transport | Departure date | Departure Date | Shipment date | Signature | Place and date | Place and Date | Origin criterion | Certificate used in preferential trade between | Customs Endorsement | "
            "Customs endorsement | Stamp | Third Party Invoicing | Issued Retroactively | Exhibition | Movement Certificate | De Minimis | Accumulation | Back-to-back CO | Subject of nth-country invoice | Export document | Form | Customs office | Result of verification | Request for verification | "
            "签证机构用栏 | 签证机构专用 | 官方使用 | 运输方式和路线 | 运输方式及路线 | 运输方式及路线（如已知） | 备注 | 证明 | 出口商声明 | 出口方声明 | 离港日期 | 启运日期 | 公务用栏 | 供官方使用 | 运输方法和路线 | 生产商 | "
            "Beförderungsangaben | Bemerkungen | Informations relatives au transport | Observations | Informazioni riguardanti il trasporto | Osservazioni | Transporte | Observaciones"
        ),
        *_carriage.shared("stop.trade"),
    ),
    fewest_columns=2,
    complete=complete_certificate,
)
