"""Papers to tell kinds apart, and files of several papers: `python -m benchmarks.open.makers.kinds`. Their heads and lines are not in the truth."""

from __future__ import annotations

import sys

from benchmarks.open.makers.letters_press import File, Part, one, press

_GOODS = (
    ("KT-110", "Ceramic kettle 1.2 L sage", "240", "PCS", "11.40", "2,736.00"),
    ("KT-125", "Ceramic kettle 1.5 L ivory", "180", "PCS", "13.10", "2,358.00"),
    ("CP-040", "Stoneware cup 350 ml, set of 4", "300", "SET", "9.80", "2,940.00"),
)


def _rows(heads: str, rows: object, cls: str = "g") -> str:
    cells = "".join(f"<th>{h}</th>" for h in heads.split("|"))
    body = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in row) + "</tr>" for row in rows)  # type: ignore[attr-defined]
    return f"<table class={cls}><tr>{cells}</tr>{body}</table>"


def _pairs(text: str) -> str:
    return (
        "<table>"
        + "".join(
            f"<tr><td style='width:34%'>{a}</td><td>{b}</td></tr>"
            for a, b in (p.split("=", 1) for p in text.split("|"))
        )
        + "</table>"
    )


_PRICED = "Item|Description|Qty|Unit|Unit Price|Amount"
_PACKED = "Carton No.|Description|Qty|Cartons|Gross Weight (kg)|Net Weight (kg)|CBM"
_CARTONS = (
    ("1-20", "Ceramic kettle 1.2 L sage", "240", "20", "410", "380", "2.10"),
    ("21-35", "Ceramic kettle 1.5 L ivory", "180", "15", "360", "333", "1.80"),
)
_PARTIES = "<div class=cols><div><b>Seller</b><br>Fernmoor Ceramics Ltd<br>14 Kiln Lane, Stoke, United Kingdom</div><div><b>Buyer</b><br>Hangzhou Yunqi Homeware Co., Ltd.<br>28 Qianjiang Road, Hangzhou, China</div></div>"


def _invoice(
    title: str, number: str, *, labels: str = "Invoice No.|Invoice Date", foot: str = "", pages: str = ""
) -> str:
    no, day = labels.split("|")
    return f"{title}{_PARTIES}<p>{no}: {number} &nbsp; {day}: 12 March 2026 &nbsp; Terms: FOB Felixstowe {pages}</p>{_rows(_PRICED, _GOODS)}<p class=r>Total USD 8,034.00</p>{foot}"


def _packing(title: str, number: str, invoice: str) -> str:
    return f"{title}{_PARTIES}<p>Packing List No.: {number} &nbsp; Invoice No.: {invoice} &nbsp; Date: 13 March 2026</p>{_rows(_PACKED, _CARTONS)}<p>Total cartons 35 &nbsp; Gross weight 770 kg &nbsp; Net weight 713 kg</p>"


_LETTERHEAD = "<div style='border-bottom:1pt solid #888'><b style='font-size:14pt'>Fernmoor Ceramics Ltd</b><br><span class=s>14 Kiln Lane, Stoke · office@fernmoor.example</span></div>"
_TERMS = "<h2>TERMS AND CONDITIONS OF SALE</h2>" + "".join(
    f"<p class=s>{i}. The Buyer shall examine the goods on arrival and give notice of any defect within fourteen days. Title to the goods passes on payment of the invoice. Clause {i} applies to every contract of sale, purchase order and quotation between the parties.</p>"
    for i in range(1, 24)
)
_REPORT_HEAD = "<div class=c><b>Qinghe Testing Technology Co., Ltd.</b></div>"
_REPORT = (
    _REPORT_HEAD
    + "<h1>TEST REPORT</h1>"
    + _pairs(
        "Report No.=QH-26-118820|Applicant=Hangzhou Yunqi Homeware Co., Ltd.|Sample Name=Ceramic kettle 1.2 L|Date Received=2026-02-03|Test Date=2026-02-09|Test Standard=GB 4806.4-2016|Conclusion=The submitted sample complies with GB 4806.4-2016.|Date of Issue=2026-02-11"
    )
    + "<p class=c>Page 1 of 3</p>"
)
_REPORT_2 = (
    _REPORT_HEAD
    + "<p class=r>Report No. QH-26-118820 &nbsp; Page 2 of 3</p>"
    + _rows(
        "No.|Test Item|Unit|Limit|Result|Verdict",
        (("1", "Lead (Pb)", "mg/dm²", "0.8", "ND", "Pass"), ("2", "Cadmium (Cd)", "mg/dm²", "0.07", "ND", "Pass")),
    )
)
_REPORT_3 = "<p class=r>Report No. QH-26-118820 &nbsp; Page 3 of 3</p><p>Notes: 1. This report is void without the seal. 2. The result refers to the sample received only. 3. No certificate of origin, invoice or packing list was examined.</p>"
_LOA = "<h1>LETTER OF AUTHORIZATION</h1><p>We, Fernmoor Ceramics Ltd, hereby authorize Hangzhou Yunqi Homeware Co., Ltd. to sell FERNMOOR branded products in Mainland China through Tmall from 1 January 2026 to 31 December 2026.</p><p>Date: 5 January 2026</p>"
_SLIP = (
    "<div class=c><b style='font-size:13pt'>东屿银行 电子回单</b></div>"
    + _rows(
        "付款人户名|付款人账号|收款人户名|收款人账号",
        (("杭州云栖家居有限公司", "33010****8821", "{payee}", "44050****1177"),),
    )
    + "<p>交易金额：USD 8,034.00 &nbsp; 交易日期：2026-03-20 &nbsp; 回单编号：{no}</p><p>附言：货款</p>"
)


def _slip(no: str, payee: str = "海盐晨窑陶瓷有限公司") -> str:
    return _SLIP.replace("{no}", no).replace("{payee}", payee)


def _d(half: str, name: str, kind: str, html: str, **more: object) -> File:
    return one("kinds", half, name, kind, html, **more)  # type: ignore[arg-type]


T, K = "tuned", "kept"
SINGLE = (
    # Titles: broken, spaced, in other languages, small, beside loud other words.
    _d(
        T,
        "inv-01-letter-spaced",
        "commercial_invoice",
        _invoice(
            "<h1 style='letter-spacing:7px;font-size:13pt'>C O M M E R C I A L &nbsp; I N V O I C E</h1>", "FM-26-101"
        ),
    ),
    _d(
        K,
        "inv-02-two-lines",
        "commercial_invoice",
        _invoice("<div style='font-size:20pt;line-height:1'><b>COMMERCIAL<br>INVOICE</b></div>", "FM-26-102"),
    ),
    _d(T, "inv-03-untitled", "commercial_invoice", _invoice(_LETTERHEAD, "FM-26-103")),
    _d(
        K,
        "inv-04-untitled-german",
        "commercial_invoice",
        f"<b>Kiesgrund Keramik GmbH</b><br>Am Ofen 3, 95100 Selb<br><br>Yunqi Homeware Co., Ltd.<br>Hangzhou, China<br><br>Rechnungsnummer: 2026-0419 &nbsp; Rechnungsdatum: 12.03.2026 &nbsp; Kundennummer: 10442<br><br>{_rows('Pos.|Artikel-Nr.|Bezeichnung|Menge|Einzelpreis|Gesamtpreis', (('1', 'K-110', 'Teekanne 1,2 l salbei', '240', '11,40', '2.736,00'),), 'u')}<p class=r>Gesamtbetrag EUR 2.736,00</p>",
    ),
    _d(
        T,
        "inv-05-logo-contract",
        "commercial_invoice",
        _invoice(
            "<div style='font-size:26pt;color:#a33'>CONTRACT FURNISHINGS CO.</div><div style='font-size:12pt'><b>Invoice</b></div>",
            "CF-2210",
        ),
    ),
    _d(
        K,
        "inv-06-logo-quotation-house",
        "commercial_invoice",
        _invoice(
            "<div style='font-size:24pt'>Quotation House Books Ltd</div><div class=r><b style='font-size:12pt'>TAX INVOICE</b></div>",
            "QH-7715",
        ),
    ),
    _d(
        T,
        "inv-07-korean",
        "commercial_invoice",
        f"<h1>상업송장</h1><p>수출자: 한가람도자기(주) &nbsp; 수입자: Yunqi Homeware Co., Ltd.</p><p>송장번호: HG-2026-031 &nbsp; 일자: 2026-03-12</p>{_rows('품번|품명|수량|단가|금액', (('K-1', '도자기 주전자', '240', '11.40', '2,736.00'),))}",
    ),
    _d(
        K,
        "inv-08-italian",
        "commercial_invoice",
        f"<div style='font-size:16pt'>Fattura commerciale</div><p>Fattura n. 118/2026 del 12/03/2026</p><p>Cedente: Ceramiche Valdorso S.r.l. — Cessionario: Yunqi Homeware Co., Ltd.</p>{_rows('Codice|Descrizione|Quantità|Prezzo unitario|Importo', (('K-1', 'Teiera 1,2 l', '240', '11,40', '2.736,00'),))}<p>Totale fattura EUR 2.736,00</p>",
    ),
    _d(
        T,
        "inv-09-spanish",
        "commercial_invoice",
        f"<div class=r style='font-size:15pt'>FACTURA COMERCIAL</div><p>N.º de factura: F-26/0881 &nbsp; Fecha: 12/03/2026</p><p>Exportador: Cerámicas Ríohondo S.L. &nbsp; Importador: Yunqi Homeware Co., Ltd.</p>{_rows('Código|Descripción|Cantidad|Precio unitario|Importe', (('K-1', 'Tetera 1,2 l', '240', '11,40', '2.736,00'),))}",
    ),
    _d(
        K,
        "inv-10-traditional",
        "commercial_invoice",
        f"<h1>商業發票</h1><p>發票號碼：TW-26-118 &nbsp; 日期：2026年3月12日</p><p>賣方：台暘陶瓷股份有限公司 &nbsp; 買方：杭州云栖家居有限公司</p>{_rows('品號|品名|數量|單價|金額', (('K-1', '陶瓷茶壺', '240', '11.40', '2,736.00'),))}",
    ),
    _d(
        T,
        "inv-11-combined",
        "commercial_invoice",
        _invoice("<h1>COMMERCIAL INVOICE &amp; PACKING LIST</h1>", "FM-26-111"),
    ),
    _d(
        K,
        "inv-12-combined-turned",
        "commercial_invoice",
        f"<h1>PACKING LIST / INVOICE</h1>{_PARTIES}<p>Invoice No. FM-26-112 Date 12 March 2026</p>{_rows('Item|Description|Qty|Unit Price|Amount|Cartons|Gross Weight (kg)', (('KT-110', 'Ceramic kettle', '240', '11.40', '2,736.00', '20', '410'),))}",
    ),
    _d(
        K,
        "inv-13-small-title-scan",
        "commercial_invoice",
        _invoice("<div class=c><b>COMMERCIAL INVOICE</b></div>", "FM-26-113"),
        media="scan",
        wear=5,
    ),
    _d(T, "inv-14-photo", "commercial_invoice", _invoice("<h1>INVOICE</h1>", "FM-26-114"), media="photo", wear=9),
    _d(
        T,
        "pro-01-proforma-apart",
        "proforma_invoice",
        _invoice(
            "<div class=r style='font-size:22pt'>INVOICE</div><div class=r style='font-size:11pt'>PRO FORMA</div>",
            "PF-26-01",
            foot="<p>This is a proforma invoice and not a tax invoice. Valid until 30 April 2026.</p>",
        ),
    ),
    _d(
        K,
        "pro-02-acknowledgement",
        "proforma_invoice",
        _invoice(
            "<h1>ORDER ACKNOWLEDGEMENT</h1><p>Your Purchase Order PO-8841 is confirmed.</p>",
            "SO-26-77",
            labels="Sales Order No.|Order Date",
        ),
    ),
    _d(
        T,
        "pro-03-korean",
        "proforma_invoice",
        f"<h1>견 적 서</h1><p>견적번호: Q-26-05 &nbsp; 견적일자: 2026-03-02</p>{_rows('품번|품명|수량|단가|금액', (('K-1', '도자기 주전자', '240', '11.40', '2,736.00'),))}",
    ),
    _d(
        K,
        "pro-04-untitled-quote",
        "proforma_invoice",
        _invoice(
            _LETTERHEAD + "<p>Dear Sirs, we are pleased to quote as follows:</p>",
            "Q-26-118",
            labels="Quotation No.|Quotation Date",
            foot="<p>Price valid until 30 April 2026. Lead time 45 days.</p>",
        ),
    ),
    _d(
        K,
        "pro-05-chinese",
        "proforma_invoice",
        f"<h1>报　价　单</h1><p>致：杭州云栖家居有限公司</p><p>报价单号：BJ-26-118 &nbsp; 报价日期：2026-03-02 &nbsp; 有效期至：2026-04-30</p>{_rows('货号|品名|数量|单价(USD)|金额(USD)', (('K-1', '陶瓷茶壶', '240', '11.40', '2,736.00'),))}",
    ),
    _d(
        T,
        "pro-06-order-confirmation-fr",
        "proforma_invoice",
        f"<div style='font-size:15pt'>Confirmation de commande</div><p>N° de commande : CC-26-88 &nbsp; Date : 12/03/2026</p>{_rows('Réf.|Désignation|Quantité|Prix unitaire|Montant', (('K-1', 'Théière 1,2 l', '240', '11,40', '2 736,00'),))}",
    ),
    _d(T, "pl-01-untitled", "packing_list", _packing(_LETTERHEAD, "PL-26-01", "FM-26-103")),
    _d(
        K,
        "pl-02-french",
        "packing_list",
        f"<div style='font-size:14pt;border:1pt solid;padding:4px'>LISTE DE COLISAGE</div><p>Facture n° FM-26-118 &nbsp; Date : 12/03/2026</p>{_rows('Colis|Désignation|Quantité|Poids brut (kg)|Poids net (kg)', (('1-20', 'Théière', '240', '410', '380'),))}",
    ),
    _d(
        T,
        "pl-03-german-untitled",
        "packing_list",
        f"<b>Kiesgrund Keramik GmbH</b><p>Packstück-Übersicht zu Rechnungsnummer 2026-0419</p>{_rows('Pos.|Bezeichnung|Menge|Kartons|Bruttogewicht|Nettogewicht', (('1', 'Teekanne', '240', '20', '410', '380'),))}",
    ),
    _d(
        K,
        "pl-04-korean",
        "packing_list",
        f"<h1>포장명세서</h1><p>송장번호: HG-2026-031 &nbsp; 일자: 2026-03-12</p>{_rows('상자번호|품명|수량|총중량(kg)|순중량(kg)', (('1-20', '도자기 주전자', '240', '410', '380'),))}",
    ),
    _d(
        K,
        "pl-05-untitled-zh",
        "packing_list",
        f"<div class=c><b>海盐晨窑陶瓷有限公司</b></div><p>箱单号：XD-26-18 &nbsp; 发票号：CY-26-77 &nbsp; 日期：2026-03-12</p>{_rows('箱号|品名|数量|箱数|毛重(KG)|净重(KG)|体积(CBM)', (('1-20', '陶瓷茶壶', '240', '20', '410', '380', '2.1'),))}<p>合计 20箱 毛重410KG 净重380KG</p>",
    ),
    # Other: letters about papers of trade, neighbours of kinds.
    _d(
        T,
        "oth-01-letter-overdue",
        "other",
        _LETTERHEAD
        + "<p>Hangzhou Yunqi Homeware Co., Ltd.</p><p><b style='font-size:13pt'>Commercial Invoice FM-26-103 – reminder</b></p><p>Dear Ms Lin,</p><p>our Commercial Invoice No. FM-26-103 of 12 March 2026 over USD 8,034.00 fell due on 11 April. The Packing List and the Bill of Lading were sent to you on 14 March. Please let us have a copy of the payment confirmation.</p><p>Yours sincerely,<br>M. Ashcombe</p>",
    ),
    _d(
        K,
        "oth-02-letter-zh",
        "other",
        "<div class=c><b style='font-size:14pt'>关于商业发票更正的说明</b></div><p>致：杭州云栖家居有限公司</p><p>我司于2026年3月12日开具的商业发票（发票号：CY-26-77）中单价有误，现予更正。原产地证、装箱单及提单内容不变，品牌授权书将另行寄送。</p><p>特此说明。</p><p class=r>海盐晨窑陶瓷有限公司<br>2026年3月20日</p>",
    ),
    _d(
        T,
        "oth-03-delivery-note",
        "other",
        f"<h1>DELIVERY NOTE</h1>{_PARTIES}<p>Delivery Note No. DN-4410 &nbsp; Your Order No. PO-8841 &nbsp; Invoice No. FM-26-103</p>{_rows('Item|Description|Qty ordered|Qty delivered', (('KT-110', 'Ceramic kettle', '240', '240'),))}",
    ),
    _d(
        K,
        "oth-04-statement",
        "other",
        f"<h1>STATEMENT OF ACCOUNT</h1><p>Customer: Hangzhou Yunqi Homeware Co., Ltd. Date: 31 March 2026</p>{_rows('Date|Invoice No.|Amount|Paid|Balance', (('12 Mar', 'FM-26-103', '8,034.00', '0.00', '8,034.00'),))}",
    ),
    _d(
        T,
        "oth-05-receipt",
        "other",
        "<div class=m style='width:75mm'><div class=c>CORNERSTONE HOMEWARE<br>Receipt<br></div>2 x Kettle sage   22.80<br>1 x Cup set        9.80<br>TOTAL             32.60<br>CASH              40.00<br>CHANGE             7.40<br>12/03/2026 14:22  Till 3<br>Thank you!</div>",
    ),
    _d(
        K,
        "oth-06-price-list",
        "other",
        f"<h1>PRICE LIST 2026</h1><p>{'Fernmoor Ceramics Ltd – all prices FOB Felixstowe, without engagement'}</p>{_rows('Item|Description|Pack|Unit Price', (('KT-110', 'Ceramic kettle 1.2 L', '12', '11.40'), ('KT-125', 'Ceramic kettle 1.5 L', '12', '13.10')))}",
    ),
    _d(
        T,
        "oth-07-brochure",
        "other",
        "<div style='font-size:30pt'>A quiet cup of tea.</div><p>Our kettles are thrown by hand in Stoke. Every glaze is mixed in our own studio and fired twice, so that no two are alike. Discover the spring collection: sage, ivory, slate and moss.</p><p>Ceramic kettle 1.2 L · Ceramic kettle 1.5 L · Stoneware cups</p><p>Ask your dealer for our price list and test reports.</p>",
    ),
    _d(K, "oth-08-credit-note", "other", _invoice("<h1>CREDIT NOTE</h1>", "CN-26-004", labels="Credit Note No.|Date")),
    _d(
        T,
        "oth-09-broker-mandate",
        "other",
        "<h1>代 理 报 关 委 托 书</h1><p>我单位现委托贵公司代理进口货物报关，报关单内容详见委托报关协议。</p>"
        + _pairs(
            "委托方=杭州云栖家居有限公司|主要货物名称=陶瓷茶壶|HS编码=6912001000|货物总价=USD 8,034.00|进出口日期=2026年4月2日|提单号=FMLU2600418|贸易方式=一般贸易|原产地=英国"
        ),
    ),
    _d(
        K,
        "oth-10-licence",
        "other",
        "<h1 style='letter-spacing:20px'>营业执照</h1>"
        + _pairs(
            "统一社会信用代码=91330106MA2XXXXX1R|名称=杭州云栖家居有限公司|类型=有限责任公司|法定代表人=林某|注册资本=伍佰万元整|成立日期=2018年05月11日|经营范围=家居用品、日用百货批发零售；货物进出口"
        ),
    ),
    _d(
        T,
        "oth-11-insurance",
        "other",
        "<h1>CERTIFICATE OF INSURANCE</h1>"
        + _pairs(
            "Policy No.=MC-26-77110|Assured=Hangzhou Yunqi Homeware Co., Ltd.|Vessel / Voyage=FERN STAR 026E|Port of Loading=Felixstowe|Port of Discharge=Ningbo|Sum Insured=USD 8,837.40|Invoice No.=FM-26-103|B/L No.=FMLU2600418|Marks and Numbers=YUNQI 1-35|Description of Goods=Ceramic kettles"
        ),
    ),
    _d(
        K,
        "oth-12-arrival-notice",
        "other",
        "<h1>ARRIVAL NOTICE</h1>"
        + _pairs(
            "B/L No.=FMLU2600418|Shipper=Fernmoor Ceramics Ltd|Consignee=Hangzhou Yunqi Homeware Co., Ltd.|Notify Party=Same as consignee|Vessel / Voyage=FERN STAR 026E|Port of Loading=Felixstowe|Port of Discharge=Ningbo|ETA=2026-04-20|Gross Weight=770 KGS|Measurement=3.9 CBM"
        ),
    ),
    _d(
        T,
        "oth-13-mail",
        "other",
        "<p><b>From:</b> M. Ashcombe &lt;m@fernmoor.example&gt;<br><b>To:</b> lin@yunqi.example<br><b>Sent:</b> Thursday, 12 March 2026 09:14<br><b>Subject:</b> Commercial Invoice, Packing List and Letter of Authorization</p><p>Dear Ms Lin,</p><p>please find attached the commercial invoice, the packing list and the letter of authorization for your order PO-8841.</p><p>Kind regards<br>Mary</p>",
    ),
    _d(
        K,
        "oth-14-safety-sheet",
        "other",
        "<h1>SAFETY DATA SHEET</h1><p>Section 1: Identification</p>"
        + _pairs(
            "Product Name=Glaze cleaner G2|Manufacturer=Fernmoor Ceramics Ltd|Issue Date=2026-01-05|Recommended use=Cleaning"
        )
        + "<p>Section 2: Hazards identification. Not classified. Section 9: Physical properties. Test results: flash point not determined.</p>",
    ),
    _d(
        T,
        "oth-15-free-sale",
        "other",
        "<h1>CERTIFICATE OF FREE SALE</h1><p>We certify that the products listed below are manufactured by Fernmoor Ceramics Ltd and freely sold in the United Kingdom.</p>"
        + _rows("Product|Brand", (("Ceramic kettle", "FERNMOOR"),)),
    ),
    _d(
        K,
        "oth-16-export-declaration",
        "other",
        "<h1>中华人民共和国海关出口货物报关单</h1>"
        + _pairs(
            "预录入编号=E20260000012345678|海关编号=310120260000012345|境内发货人=海盐晨窑陶瓷有限公司|境外收货人=Fernmoor Ceramics Ltd|运输方式=水路运输|监管方式=一般贸易|毛重(千克)=410|净重(千克)=380"
        ),
    ),
    _d(
        K,
        "oth-17-minutes",
        "other",
        "<h2>Minutes of the meeting of 4 March 2026</h2><p>Present: Ms Lin, Mr Ashcombe. 1. The purchase contract was discussed. 2. The certificate of origin is to be applied for. 3. Brand authorisation: the draft letter was approved.</p>",
    ),
    _d(
        T,
        "oth-18-cover-fax",
        "other",
        "<div style='font-size:26pt'>FAX</div>"
        + _pairs("To=Ms Lin, Yunqi Homeware|From=Fernmoor Ceramics|Pages=4 including this page|Re=Shipping documents")
        + "<p>Commercial invoice and packing list follow.</p>",
    ),
    _d(
        K,
        "oth-19-warehouse-slip",
        "other",
        f"<h1>入库单</h1><p>入库单号：RK-26-0418 &nbsp; 日期：2026-04-22 &nbsp; 仓库：下沙一号仓</p>{_rows('货号|品名|数量|单位|批号', (('KT-110', '陶瓷茶壶', '240', '个', 'L2602'),))}",
    ),
    # Letters of authorisation, reports, payments, whose titles do not say it.
    _d(
        T,
        "loa-01-untitled",
        "brand_authorization",
        _LETTERHEAD
        + "<p>To whom it may concern</p><p>We, Fernmoor Ceramics Ltd, owner of the FERNMOOR trademark, hereby authorise Hangzhou Yunqi Homeware Co., Ltd. to import and sell FERNMOOR products in Mainland China on Tmall and JD.com from 1 January 2026 until 31 December 2026. Sub-licensing is not permitted.</p><p>Yours faithfully,<br>M. Ashcombe</p>",
    ),
    _d(
        K,
        "loa-02-statement",
        "brand_authorization",
        _LETTERHEAD
        + "<p class=c><b>TO WHOM IT MAY CONCERN</b></p><p>This is to confirm that Hangzhou Yunqi Homeware Co., Ltd. is an authorised distributor of our FERNMOOR brand for the territory of the People's Republic of China. This authorisation is valid from 1 January 2026 to 31 December 2027.</p>",
    ),
    _d(
        K,
        "loa-03-untitled-zh",
        "brand_authorization",
        "<p>致：天猫国际</p><p>我公司海盐晨窑陶瓷有限公司系“晨窑”商标（注册号：28817733，第21类）的所有人，兹授权杭州云栖家居有限公司在中国大陆区域内通过天猫平台销售“晨窑”品牌产品，授权期限自2026年1月1日起至2026年12月31日止。</p><p class=r>海盐晨窑陶瓷有限公司<br>2026年1月5日</p>",
    ),
    _d(
        T,
        "rep-01-untitled",
        "test_report",
        _REPORT_HEAD
        + _pairs(
            "Report No.=QH-26-118821|Client=Yunqi Homeware|Sample Description=Cup|Date Received=2026-02-03|Testing Period=2026-02-04 to 2026-02-09"
        )
        + _rows("Test Item|Method|Unit|Result|Conclusion", (("Lead", "EN 1388-1", "mg/l", "&lt; 0.1", "Pass"),))
        + "<p>This report shall not be reproduced except in full.</p>",
    ),
    _d(
        K,
        "rep-02-analysis",
        "test_report",
        "<div style='font-size:14pt'>Certificate of Analysis</div>"
        + _pairs(
            "Product=Honey oat flakes|Batch No.=L2602|Date of Analysis=2026-02-09|Laboratory=Norvale Analytical Laboratory"
        )
        + _rows(
            "Parameter|Method|Result|Specification",
            (
                ("Moisture", "AOAC 925.10", "8.1 %", "max 10 %"),
                ("Total plate count", "ISO 4833", "120 cfu/g", "max 10000"),
                ("Yeast and mould", "ISO 21527", "&lt; 10 cfu/g", "max 100"),
            ),
        ),
    ),
    _d(
        T,
        "pay-01-advice",
        "payment_proof",
        f"<h1>Remittance Advice</h1><p>Yunqi Homeware Co., Ltd. &nbsp; Advice No. RA-26-18 &nbsp; Payment Date 20 March 2026</p><p>Paid to: Fernmoor Ceramics Ltd</p>{_rows('Invoice No.|Invoice Date|Invoice Amount|Amount Paid', (('FM-26-103', '12 Mar 2026', '8,034.00', '8,034.00'),))}",
    ),
    _d(
        K,
        "pay-02-untitled-swift",
        "payment_proof",
        "<div class=m>{1:F01DONGCNBJAXXX0418118220}{2:I103FERNGB2LXXXXN}{4:<br>:20:FT2603200017<br>:23B:CRED<br>:32A:260320USD8034,00<br>:50K:/3301002288821<br>HANGZHOU YUNQI HOMEWARE CO LTD<br>:59:/GB11FERN20260418001177<br>FERNMOOR CERAMICS LTD<br>:70:INVOICE FM-26-103<br>:71A:SHA<br>-}</div>",
    ),
    _d(K, "pay-03-slip", "payment_proof", _slip("DY2026032000418")),
    # A label of goods with many words is a photograph of goods, however it is read.
    _d(
        T,
        "photo-01-label",
        "photo",
        "<div style='border:2pt solid;width:120mm;padding:6mm;margin:20mm'><div style='font-size:22pt'>沃野蜂蜜燕麦片</div><p>净含量：750克</p><p>配料：全谷物燕麦片、蜂蜜、杏仁、葵花籽、葡萄干、椰子片、食用盐、香草粉</p><p>营养成分表 项目 每100克 NRV% 能量 1720千焦 20% 蛋白质 10.2克 17% 脂肪 12.1克 20% 碳水化合物 62克 21% 钠 80毫克 4%</p><p>生产日期：2026年02月03日 保质期：12个月 贮存条件：阴凉干燥处</p><p>原产国：澳大利亚 进口商：杭州云栖食品有限公司 地址：杭州市钱江路28号 电话：0571-0000000</p></div>",
        media="photo",
        wear=3,
    ),
    _d(
        K,
        "photo-02-label-en",
        "photo",
        "<div style='border:2pt solid;width:110mm;padding:6mm;margin:20mm'><div style='font-size:20pt'>FERNMOOR Toasted Muesli</div><p>Ingredients: whole grain oats, honey (9%), almonds, sunflower seeds, raisins, coconut, salt. Contains almonds and gluten. May contain traces of other nuts.</p><p>Nutrition Information per 100 g: Energy 1720 kJ, Protein 10.2 g, Fat 12.1 g, of which saturates 3.0 g, Carbohydrate 62 g, Sugars 21 g, Fibre 8 g, Salt 0.2 g</p><p>Net weight 750 g. Best before 03 FEB 2027. Lot L2602. Store in a cool dry place. Product of Australia. Keep out of direct sunlight. Made by Fernmoor Foods Pty Ltd, 14 Mill Lane, Geelong.</p></div>",
        media="photo",
        wear=4,
    ),
    # Blank forms.
    _d(
        T,
        "blank-01-invoice",
        "commercial_invoice",
        "<h1>COMMERCIAL INVOICE</h1>"
        + _pairs("Seller:=|Buyer:=|Invoice No.:=|Date:=|Terms of delivery:=")
        + _rows(_PRICED, (("&nbsp;",) * 6,) * 8)
        + "<p>Total:</p><p>Signature:</p>",
    ),
    _d(
        K,
        "blank-02-packing",
        "packing_list",
        "<h1>PACKING LIST</h1>"
        + _pairs("Shipper:=|Consignee:=|Packing List No.:=|Date:=")
        + _rows(_PACKED, (("&nbsp;",) * 7,) * 8),
    ),
    _d(
        T,
        "blank-03-report",
        "test_report",
        "<h1>检 验 报 告</h1>"
        + _pairs("报告编号：=|样品名称：=|委托单位：=|生产单位：=|检验依据：=|检验结论：=")
        + _rows("序号|检验项目|单位|标准要求|实测值|单项判定", (("&nbsp;",) * 6,) * 6)
        + "<p>主检：　　审核：　　批准：</p>",
    ),
    _d(
        K,
        "blank-04-authorisation",
        "brand_authorization",
        "<h1>品牌授权书</h1><p>兹授权____________________公司为我公司________品牌在________区域的授权经销商，授权期限自____年__月__日至____年__月__日。</p><p class=r>授权方（盖章）：<br>日期：</p>",
    ),
    _d(
        T,
        "blank-05-remittance",
        "payment_proof",
        "<h1>境外汇款申请书</h1>"
        + _rows("日期|申报号码|汇款币种及金额|汇款人名称及地址|收款人名称及地址", (("&nbsp;",) * 5,) * 2),
    ),
    _d(
        K,
        "blank-06-quotation",
        "proforma_invoice",
        "<h1>QUOTATION</h1>"
        + _pairs("Quotation No.:=|Date:=|Valid until:=|To:=")
        + _rows(_PRICED, (("&nbsp;",) * 6,) * 6),
    ),
)


def _many(half: str, name: str, *parts: tuple[str, str], **more: object) -> File:
    return File("kinds", half, name, tuple(Part(kind, html) for kind, html in parts), **more)  # type: ignore[arg-type]


_CI = "<h1>COMMERCIAL INVOICE</h1>"
_BL = "<h1>BILL OF LADING</h1>" + _pairs(
    "B/L No.=FMLU2600418|Shipper=Fernmoor Ceramics Ltd|Consignee=Hangzhou Yunqi Homeware Co., Ltd.|Notify Party=Same as consignee|Ocean Vessel / Voyage=FERN STAR 026E|Port of Loading=Felixstowe|Port of Discharge=Ningbo|Place of Delivery=Ningbo|Container No. / Seal No.=CSQU3054383 / FM8812|Description of Goods=35 cartons ceramic kettles|Gross Weight=770 KGS|Measurement=3.9 CBM|Freight=Prepaid|No. of Original B/L=3"
)
_BREAK = "<div style='page-break-before:always'></div>"
_LONG = "".join(
    f"<tr><td>KT-{n}</td><td>Ceramic piece no. {n}</td><td>{n}</td><td>PCS</td><td>2.00</td><td>{2 * n}.00</td></tr>"
    for n in range(110, 190)
)
_TWO_PAGES = f"{_CI}{_PARTIES}<p>Invoice No.: FM-26-120 &nbsp; Date: 12 March 2026</p><table class=g><tr><th>Item</th><th>Description</th><th>Qty</th><th>Unit</th><th>Unit Price</th><th>Amount</th></tr>{_LONG}</table><p class=r>Total USD 23,920.00</p>"
_CERT = (
    "<div class=c>中华人民共和国鹭江海关</div><h1>入境货物检验检疫证明</h1>"
    + _pairs(
        "编号=123456789012345|收货人=杭州云栖食品有限公司|发货人=Fernmoor Foods Pty Ltd|品名=蜂蜜燕麦片|报检数量/重量=2400袋/1800千克|合同号=YQ-26-01|入境口岸=鹭江|入境日期=2026年3月28日"
    )
    + "<p>上述货物经检验检疫，准予进口。</p>"
)
_ANNEX = "<p class=c><b>入境货物检验检疫证明附页</b></p><p>编号：123456789012345</p>" + _rows(
    "品名|品牌|规格|生产日期|批号|数量", (("蜂蜜燕麦片", "沃野", "750克", "2026-02-03", "L2602", "2400袋"),)
)
MANY = (
    _many(
        T,
        "many-01-shipment",
        ("commercial_invoice", _invoice(_CI, "FM-26-201")),
        ("packing_list", _packing("<h1>PACKING LIST</h1>", "PL-26-201", "FM-26-201")),
        ("bill_of_lading", _BL),
        ("brand_authorization", _LOA),
    ),
    _many(
        K,
        "many-02-two-invoices",
        ("commercial_invoice", _invoice(_CI, "FM-26-202")),
        ("commercial_invoice", _invoice(_CI, "FM-26-203")),
    ),
    _many(
        T,
        "many-03-long-and-list",
        ("commercial_invoice", _TWO_PAGES),
        ("packing_list", _packing("<h1>PACKING LIST</h1>", "PL-26-120", "FM-26-120")),
    ),
    _many(
        K,
        "many-04-terms-blank",
        ("commercial_invoice", _invoice(_CI, "FM-26-204") + _BREAK + _TERMS),
        ("", ""),
        ("packing_list", _packing("<h1>PACKING LIST</h1>", "PL-26-204", "FM-26-204")),
    ),
    _many(
        T,
        "many-05-report-letter",
        ("test_report", _REPORT + _BREAK + _REPORT_2 + _BREAK + _REPORT_3),
        ("brand_authorization", _LOA),
    ),
    _many(
        K,
        "many-06-untitled-second",
        ("commercial_invoice", _invoice(_CI, "FM-26-206")),
        ("packing_list", _packing(_LETTERHEAD, "PL-26-206", "FM-26-206")),
    ),
    _many(
        T,
        "many-07-two-slips",
        ("payment_proof", _slip("DY2026032000418")),
        ("payment_proof", _slip("DY2026032100733", "Fernmoor Ceramics Ltd")),
    ),
    _many(
        K,
        "many-08-counted",
        (
            "commercial_invoice",
            _invoice(_CI, "FM-26-208", pages="Page 1 of 2")
            + _BREAK
            + _CI
            + "<p>Invoice No.: FM-26-208 Page 2 of 2</p><p>Bank: Dongyu Bank, account 4405</p>",
        ),
        ("commercial_invoice", _invoice(_CI, "FM-26-209", pages="Page 1 of 1")),
    ),
    _many(
        T,
        "many-09-certificate-annex",
        ("cn_inspection_certificate", _CERT + _BREAK + _ANNEX),
        ("commercial_invoice", _invoice(_CI, "FM-26-210")),
    ),
    _many(
        K,
        "many-10-blank-first",
        ("", ""),
        ("other", "<div style='font-size:24pt'>FAX</div>" + _pairs("To=Ms Lin|From=Fernmoor Ceramics|Pages=3")),
        ("commercial_invoice", _invoice(_CI, "FM-26-211")),
    ),
    _many(
        T,
        "many-11-two-invoices-no-number-label",
        (
            "commercial_invoice",
            _invoice("<div class=r style='font-size:16pt'>INVOICE FM-26-212</div>", "PO-77", labels="Your order|Date"),
        ),
        (
            "commercial_invoice",
            _invoice("<div class=r style='font-size:16pt'>INVOICE FM-26-213</div>", "PO-77", labels="Your order|Date"),
        ),
    ),
    _many(
        K,
        "many-12-report-zh",
        (
            "test_report",
            "<h1>检测报告</h1><p>报告编号：QH26-0881 &nbsp; 第1页 共3页</p>"
            + _pairs("样品名称=陶瓷茶壶|委托单位=杭州云栖家居有限公司")
            + _BREAK
            + "<h1>检测报告</h1><p>报告编号：QH26-0881 &nbsp; 第2页 共3页</p>"
            + _rows("检测项目|单位|标准要求|检测结果|单项判定", (("铅迁移量", "mg/dm²", "0.8", "未检出", "符合"),))
            + _BREAK
            + "<p>声 明</p><p>1. 报告无检验检测专用章无效。2. 仅对来样负责。</p><p>第3页 共3页</p>",
        ),
        (
            "test_report",
            "<h1>检测报告</h1><p>报告编号：QH26-0882 &nbsp; 第1页 共1页</p>"
            + _pairs("样品名称=陶瓷杯|委托单位=杭州云栖家居有限公司")
            + _rows("检测项目|单位|检测结果|单项判定", (("镉迁移量", "mg/dm²", "未检出", "符合"),)),
        ),
    ),
    _many(
        K,
        "many-13-scan",
        ("packing_list", _packing("<h1>PACKING LIST</h1>", "PL-26-214", "FM-26-214")),
        ("commercial_invoice", _invoice(_CI, "FM-26-214")),
        (
            "other",
            "<h1>DELIVERY NOTE</h1><p>Delivery Note No. DN-4412</p>"
            + _rows("Item|Description|Qty delivered", (("KT-110", "Ceramic kettle", "240"),)),
        ),
        media="scan",
        wear=11,
    ),
    _many(
        T,
        "many-14-signed-appendix",
        (
            "brand_authorization",
            _LOA.replace("LETTER OF", "CERTIFICATE OF")
            + _BREAK
            + "<h3>Appendix A – Products</h3><p>Ceramic kettle 1.2 L, Ceramic kettle 1.5 L, Stoneware cups</p>",
        ),
        ("commercial_invoice", _invoice(_CI, "FM-26-215")),
    ),
)

if __name__ == "__main__":
    press((*SINGLE, *MANY), sys.argv[1] if len(sys.argv) > 1 else "")
