"""A third set of papers to tell kinds apart, made after the rules stood: `python -m benchmarks.open.makers.kinds_third`."""

from __future__ import annotations

import sys

from benchmarks.open.makers.letters_press import File, Part, one, press


def _t(name: str, kind: str, html: str, **more: object) -> File:
    return one("kinds", "third", name, kind, html, **more)  # type: ignore[arg-type]


def _grid(heads: str, *rows: str, cls: str = "g") -> str:
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row.split("|")) + "</tr>" for row in rows)
    return f"<table class={cls}><tr>{''.join(f'<th>{head}</th>' for head in heads.split('|'))}</tr>{body}</table>"


_TOOLS = ('10|Torque wrench 1/4"|40|31.20|1,248.00', "20|Hex key set, 9 pcs|120|6.45|774.00")
_FROM = "<b>Oakholt Tools Pty Ltd</b><br>8 Anvil Court, Ballarat VIC 3350, Australia"
PAPERS = (
    _t(
        "01-invoice-right-corner",
        "commercial_invoice",
        f"<div class=cols><div>{_FROM}</div><div class=r><span style='font-size:12pt'>Export Invoice</span><br>OT-5512<br>03 Feb 2026</div></div><p>Consigned to<br>Binhai Hardware Co., Ltd.<br>Tianjin</p>{_grid('Ln|Goods|Pcs|Each USD|Sum USD', *_TOOLS)}<p class=r>2,022.00</p>",
    ),
    _t(
        "02-invoice-mono",
        "commercial_invoice",
        "<pre class=m>                 I N V O I C E\n\nOAKHOLT TOOLS PTY LTD            NO   OT-5513\nBALLARAT AUSTRALIA               DATE 05 FEB 2026\n\nSOLD TO: BINHAI HARDWARE CO LTD\n\nITEM  DESCRIPTION          QTY    UNIT PRICE     AMOUNT\n10    TORQUE WRENCH         40       31.20     1,248.00\n20    HEX KEY SET          120        6.45       774.00\n                                  TOTAL USD     2,022.00</pre>",
    ),
    _t(
        "03-rechnung-nr",
        "commercial_invoice",
        f"<p>Schraubwerk Altenried GmbH · Am Amboss 4 · 89522 Altenried</p><p>Binhai Hardware Co., Ltd., Tianjin</p><p style='font-size:13pt'><b>Rechnung Nr. SA-26-0091</b></p>{_grid('Pos|Bezeichnung|Menge|Preis|Betrag', '1|Drehmomentschlüssel|40|31,20|1.248,00', cls='u')}<p>Summe EUR 1.248,00</p>",
    ),
    _t(
        "04-gewerbliche-quittung",
        "other",
        "<p style='font-size:15pt'>Lieferschein Nr. L-26-118</p><p>Schraubwerk Altenried GmbH</p>"
        + _grid("Pos|Artikel|Menge", "1|Drehmomentschlüssel|40"),
    ),
    _t(
        "05-packing-weight-list",
        "packing_list",
        f"<p style='font-size:14pt'>PACKING AND WEIGHT SPECIFICATION</p>{_FROM}<p>Our invoice OT-5512</p>{_grid('Case|Contents|Pieces|Gross kg|Net kg', '1-4|Torque wrench|40|96|88', '5|Hex key set|120|31|28')}",
    ),
    _t(
        "06-offer-letter",
        "proforma_invoice",
        f"{_FROM}<p style='font-size:14pt'>OFFER OT-Q-77</p><p>Dear Mr Bai, we thank you for your enquiry and offer without engagement:</p>{_grid('Item|Description|Qty|Unit Price USD|Total USD', *_TOOLS)}<p>This offer is valid until 31 March 2026.</p><p>Kind regards<br>Oakholt Tools</p>",
    ),
    _t(
        "07-order-en",
        "purchase_contract",
        f"<div style='font-size:16pt'>PURCHASE ORDER</div><p>PO Number: BH-26-0031 &nbsp; Order Date: 2026-01-20</p><p>Supplier: Oakholt Tools Pty Ltd &nbsp; Ship to: Binhai Hardware, Tianjin</p>{_grid('Line|Item|Qty|Unit Price|Amount', *_TOOLS)}<p>Please confirm this order. Payment 30 days after receipt of invoice.</p>",
    ),
    _t(
        "08-contract-zh",
        "purchase_contract",
        "<h2 class=c>货物采购合同</h2><p>合同编号：BH-2026-031　签订日期：2026年1月20日</p><p>买方（甲方）：滨海五金有限公司　卖方（乙方）：奥霍工具有限公司</p>"
        + _grid("品名|数量|单价|金额", "扭力扳手|40|31.20|1248.00")
        + "<p>一、质量要求：符合国家标准。二、违约责任：按合同法执行。三、付款方式：电汇。</p>",
    ),
    _t(
        "09-bank-email-slip",
        "payment_proof",
        "<p><b>Goldfern Bank</b> | Business Online</p><p>Your international transfer has been sent</p>"
        + "".join(
            f"<div>{a}: {b}</div>"
            for a, b in (
                ("Transfer receipt number", "GB-77120-26"),
                ("Date", "6 Mar 2026"),
                ("From account name", "Binhai Hardware Co Ltd"),
                ("Beneficiary name", "Oakholt Tools Pty Ltd"),
                ("Amount", "USD 2,022.00"),
                ("SWIFT code", "GFERAU2M"),
                ("Remittance information", "OT-5512"),
            )
        ),
    ),
    _t(
        "10-zh-transfer",
        "payment_proof",
        "<h2 class=c>滨江银行单位客户转账凭证</h2>"
        + _grid(
            "付款人户名|付款人账号|收款人户名|收款人账号", "滨海五金有限公司|1200****01|奥霍工具有限公司|3300****77"
        )
        + "<p>转账金额：人民币 8,640.00　交易时间：2026-03-06 10:22:31　交易流水号：26030600418</p>",
    ),
    _t(
        "11-statement-zh",
        "other",
        "<h2 class=c>往来对账单</h2><p>致：滨海五金有限公司　截止日期：2026年3月31日</p>"
        + _grid("日期|发票号码|应付金额|已付金额|余额", "2026-02-03|OT-5512|2,022.00|0.00|2,022.00"),
    ),
    _t(
        "12-lab-results-en",
        "test_report",
        "<p>Eastmere Materials Laboratory · NATA-style accreditation 20177</p><p style='font-size:13pt'>Report of Analysis EML/26/0417</p><p>Customer: Oakholt Tools Pty Ltd. Sample: chrome vanadium wrench. Samples received 12 Jan 2026.</p>"
        + _grid(
            "Property|Method|Requirement|Found", "Hardness HRC|ISO 6508-1|42-50|46", "Proof torque Nm|ISO 6789|60|71"
        )
        + "<p>Results relate only to the items tested.</p>",
    ),
    _t(
        "13-lab-de-untitled",
        "test_report",
        "<p>Institut für Werkstoffe Altenried</p><p>Bericht-Nr. IW-2026-044 · Auftraggeber: Schraubwerk Altenried GmbH · Probeneingang 12.01.2026</p>"
        + _grid("Prüfparameter|Prüfmethode|Einheit|Ergebnis", "Härte|DIN EN ISO 6508-1|HRC|46")
        + "<p>Die auszugsweise Vervielfältigung dieses Berichts bedarf der Genehmigung.</p>",
    ),
    _t(
        "14-quality-cert",
        "other",
        "<h2>CERTIFICATE OF QUALITY</h2><p>We hereby certify that the goods under Invoice OT-5512 are new and of first quality.</p><p>Oakholt Tools Pty Ltd</p>",
    ),
    _t(
        "15-loa-appointment",
        "brand_authorization",
        f"{_FROM}<h2>LETTER OF APPOINTMENT</h2><p>We are pleased to appoint Binhai Hardware Co., Ltd. as our sole distributor of OAKHOLT tools for the territory of Northern China for two years from 1 February 2026.</p>",
    ),
    _t(
        "16-loa-zh-cert",
        "brand_authorization",
        "<div style='border:3pt double;padding:20mm'><h1 style='letter-spacing:12px'>经销商授权证书</h1><p class=c>兹授权 滨海五金有限公司 为“奥霍”品牌工具华北地区授权经销商</p><p class=c>有效期：2026.02.01—2028.01.31</p></div>",
    ),
    _t(
        "17-power-of-attorney",
        "other",
        "<h1>POWER OF ATTORNEY</h1><p>Oakholt Tools Pty Ltd authorises the firm Mill & Marsh, attorneys, to act on its behalf in customs matters.</p>",
    ),
    _t(
        "18-reference-letter",
        "other",
        f"{_FROM}<p>To whom it may concern</p><p>Ms J. Ferrier worked in our export department from 2019 to 2025. She prepared invoices, packing lists and bills of lading with great care.</p><p>Yours faithfully</p>",
    ),
    _t(
        "19-courier-label",
        "other",
        "<h2>快递单</h2><p>寄件人：奥霍工具 收件人：滨海五金 单号：SF0000123 件数：1 重量：2.1kg 付款方式：寄付</p>",
    ),
    _t(
        "20-price-circular",
        "other",
        f"<p style='font-size:15pt'>Price List – valid from 1 March 2026</p>{_grid('Code|Description|Unit Price', '10|Torque wrench|31.20', '20|Hex key set|6.45')}",
    ),
    _t(
        "21-note-scan",
        "other",
        f"{_FROM}<p>3 February 2026</p><p>Dear Mr Bai,</p><p>the bill of lading was couriered today. The certificate of origin follows as soon as the chamber has stamped it. Please arrange payment of our invoice OT-5512.</p><p>Best regards,<br>T. Oakes</p>",
        media="scan",
        wear=71,
    ),
    _t(
        "22-invoice-scan",
        "commercial_invoice",
        f"<p style='font-size:13pt'><b>TAX INVOICE</b> &nbsp; OT-5514</p>{_FROM}{_grid('Item|Description|Qty|Unit Price|Amount', *_TOOLS)}",
        media="scan",
        wear=72,
    ),
    _t(
        "23-loa-photo",
        "brand_authorization",
        "<h1>销售授权书</h1><p>兹授权滨海五金有限公司在中国境内销售我公司“奥霍”品牌产品，有效期至2026年12月31日。</p><p class=r>奥霍工具有限公司</p>",
        media="photo",
        wear=73,
    ),
    _t(
        "24-slip-photo",
        "payment_proof",
        "<h2 class=c>国际汇款回单</h2><p>汇款人：滨海五金有限公司</p><p>收款人：Oakholt Tools Pty Ltd</p><p>汇款金额：USD 2,022.00</p><p>汇款日期：2026-03-06</p>",
        media="photo",
        wear=74,
    ),
    _t(
        "25-carton-photo",
        "photo",
        "<div style='border:2pt solid;width:120mm;margin:30mm;padding:10mm;font-size:20pt'>OAKHOLT<br>TORQUE WRENCH<br>10 PCS<br>C/NO. 1-4<br>MADE IN AUSTRALIA</div>",
        media="photo",
        wear=75,
    ),
)


def _many(name: str, *parts: tuple[str, str]) -> File:
    return File("kinds", "third", name, tuple(Part(kind, html) for kind, html in parts))


_BREAK = "<div style='page-break-before:always'></div>"


def _slip(no: str, amount: str) -> str:
    return f"<h2 class=c>滨江银行电子回单</h2><p>回单编号：{no}</p><p>付款人户名：滨海五金有限公司</p><p>收款人户名：奥霍工具有限公司</p><p>交易金额：{amount}</p>"


FILES = (
    _many(
        "many-31-order-offer-invoice",
        (
            "purchase_contract",
            f"<h1>PURCHASE ORDER</h1><p>PO Number: BH-26-0031</p>{_grid('Line|Item|Qty|Unit Price|Amount', *_TOOLS)}",
        ),
        (
            "proforma_invoice",
            f"<h1>PROFORMA INVOICE</h1><p>Proforma No.: OT-P-18</p>{_grid('Item|Description|Qty|Unit Price|Amount', *_TOOLS)}",
        ),
        (
            "commercial_invoice",
            f"<h1>COMMERCIAL INVOICE</h1><p>Invoice No.: OT-5512</p>{_grid('Item|Description|Qty|Unit Price|Amount', *_TOOLS)}",
        ),
    ),
    _many(
        "many-32-contract-pages",
        (
            "purchase_contract",
            "<h1>采购合同</h1><p>合同编号：BH-2026-031　第1页 共2页</p>"
            + _grid("品名|数量|单价|金额", "扭力扳手|40|31.20|1248.00")
            + _BREAK
            + "<p>第2页 共2页</p><p>八、争议解决：提交仲裁。九、本合同一式两份。</p><p>甲方（盖章）　乙方（盖章）</p>",
        ),
        (
            "commercial_invoice",
            f"<h1>COMMERCIAL INVOICE</h1><p>Invoice No.: OT-5512</p>{_grid('Item|Description|Qty|Unit Price|Amount', *_TOOLS)}",
        ),
    ),
    _many(
        "many-33-slips",
        ("payment_proof", _slip("BJ260306001", "8,640.00")),
        ("payment_proof", _slip("BJ260309004", "1,200.00")),
        ("payment_proof", _slip("BJ260312009", "640.00")),
    ),
    _many(
        "many-34-letter-first",
        (
            "other",
            f"{_FROM}<p>Dear Mr Bai,</p><p>please find the shipping documents of your order BH-26-0031.</p><p>Yours sincerely</p>",
        ),
        (
            "packing_list",
            f"<h1>PACKING LIST</h1><p>Packing List No.: OT-5512-P</p>{_grid('Case|Description|Pieces|Gross Weight|Net Weight', '1-4|Torque wrench|40|96|88')}",
        ),
        (
            "commercial_invoice",
            f"<h1>INVOICE</h1><p>Invoice No.: OT-5512</p>{_grid('Item|Description|Qty|Unit Price|Amount', *_TOOLS)}",
        ),
    ),
)

if __name__ == "__main__":
    press((*PAPERS, *FILES), sys.argv[1] if len(sys.argv) > 1 else "")
