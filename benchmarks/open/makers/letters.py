"""Laboratory reports, proofs of payment, letters of authorisation: `python -m benchmarks.open.makers.letters`. Every printed value is in the truth."""

from __future__ import annotations

import sys

from benchmarks.open.makers.letters_press import File, one, press

T, K = "tuned", "kept"


def _table(heads: str, rows: tuple[str, ...], names: str, cls: str = "g") -> str:
    """A table of results: heads and rows written with bars, the field of each column or nothing."""
    fields = names.split("|")
    body = ""
    for row in rows:
        cells = ""
        for name, cell in zip(fields, row.split("|"), strict=True):
            cells += f"<td>{f'⟦#{name}:{cell}⟧' if name and cell and cell not in '-—/' else cell}</td>"
        body += f"<tr>⟦#⟧{cells}</tr>"
    return f"<table class={cls}><tr>{''.join(f'<th>{h}</th>' for h in heads.split('|'))}</tr>{body}</table>"


def _cells(text: str, per: int = 2, cls: str = "g") -> str:
    """Labels and values in cells, so many pairs a row; `a=b` parted by bars."""
    pairs = [part.split("=", 1) for part in text.split("¦")]
    rows = [pairs[i : i + per] for i in range(0, len(pairs), per)]
    out = ""
    for row in rows:
        span = f" colspan={2 * (per - len(row)) + 1}" if len(row) < per else ""
        out += (
            "<tr>"
            + "".join(
                f"<td style='width:{40 // per}%'>{a}</td><td{span if i == len(row) - 1 else ''}>{b}</td>"
                for i, (a, b) in enumerate(row)
            )
            + "</tr>"
        )
    return f"<table class={cls}>{out}</table>"


def _lines(text: str, colon: str = ": ") -> str:
    return "".join(f"<div><b>{a}</b>{colon}{b}</div>" for a, b in (part.split("=", 1) for part in text.split("¦")))


def _r(half: str, name: str, html: str, **more: object) -> File:
    return one("letters", half, f"rep-{name}", "test_report", html, **more)  # type: ignore[arg-type]


def _p(half: str, name: str, html: str, **more: object) -> File:
    return one("letters", half, f"pay-{name}", "payment_proof", html, **more)  # type: ignore[arg-type]


def _a(half: str, name: str, html: str, **more: object) -> File:
    return one("letters", half, f"loa-{name}", "brand_authorization", html, **more)  # type: ignore[arg-type]


_ZH_ITEMS = (
    "1|铅（以Pb计）|mg/kg|≤0.2|0.032|合格|GB 5009.12-2023",
    "2|总汞（以Hg计）|mg/kg|≤0.02|未检出|合格|GB 5009.17-2021",
    "3|菌落总数|CFU/g|≤10000|120|合格|GB 4789.2-2022",
    "4|黄曲霉毒素B1|μg/kg|≤5.0|未检出（&lt;0.03）|合格|GB 5009.22-2016",
)
_ZH_HEADS, _ZH_NAMES = (
    "序号|检验项目|单位|标准要求|实测值|单项判定|检验方法",
    "line_no|test_item|unit||test_result|test_verdict|",
)
REPORTS = (
    _r(
        T,
        "01-zh-ruled",
        "<div class=c><b style='font-size:13pt'>⟦issuer_name:江泉检测技术服务有限公司⟧</b></div><h1>检 验 报 告</h1><p class=c>报告编号：⟦document_no:JQ2026SP03118⟧</p>"
        + _cells(
            "样品名称=⟦sample_name:蜂蜜杏仁燕麦片⟧¦商标=⟦brand:沃野⟧¦规格型号=⟦+model:750g/袋⟧¦生产日期/批号=⟦+production_date=2026-02-03|2026-02-03⟧¦委托单位=⟦client_name:杭州云栖食品有限公司⟧¦生产单位=⟦manufacturer_name:Kurramoor Foods Pty Ltd⟧¦检验类别=委托检验¦样品数量=12袋¦收样日期=⟦received_date=2026-03-02|2026年03月02日⟧¦检验日期=⟦tested_date=2026-03-09|2026年03月09日⟧¦检验依据=⟦standards:GB 2762-2022⟧、⟦standards:GB 19640-2016⟧¦检验结论=⟦conclusion=pass|经检验，所检项目符合GB 2762-2022、GB 19640-2016的要求。⟧"
        )
        + "<p class=r>签发日期：⟦issue_date=2026-03-11|2026年03月11日⟧</p><br>"
        + _table(_ZH_HEADS, _ZH_ITEMS, _ZH_NAMES)
        + "<p>以下空白</p><p>主检：　　　审核：　　　批准：</p><p class=s>本报告无检验检测专用章无效。未经书面批准不得部分复制。仅对来样负责。</p>",
    ),
    _r(
        T,
        "02-en-borderless",
        "<div class=cols><div><b style='font-size:14pt'>⟦issuer_name:Norvale Analytical Laboratories Ltd⟧</b><br><span class=s>7 Beaker Road, Norvale · ISO/IEC 17025</span></div><div class=r>⟦cnas_no=CNAS L20418|CNAS L20418⟧</div></div><h1 style='text-align:left'>Test Report</h1>"
        + _lines(
            "Report No.=⟦document_no:NV-26-04418-R1⟧¦Date of Issue=⟦issue_date=2026-04-16|16 April 2026⟧¦Client=⟦client_name:Yunqi Homeware Co., Ltd.⟧¦Address=28 Qianjiang Road, Hangzhou, China¦Sample Description=⟦sample_name:Ceramic kettle 1.2 L, sage⟧¦Brand=⟦brand:FERNMOOR⟧¦Model No.=⟦+model:KT-110⟧¦Date Sample Received=⟦received_date=2026-04-02|2 April 2026⟧¦Date Tested=⟦tested_date=2026-04-13|13 April 2026⟧¦Test Standard=⟦standards=EN 1388-1:1995|EN 1388-1:1995⟧¦Conclusion=⟦conclusion=pass|The submitted sample complies with the requirements of the standard above.⟧"
        )
        + "<h3>Results</h3>"
        + _table(
            "Test Item|Unit|Limit|Result|Verdict",
            (
                "Lead release|mg/l|4.0|&lt; 0.1|Pass",
                "Cadmium release|mg/l|0.3|&lt; 0.02|Pass",
                "Overall migration in 3 % acetic acid, 2 h at 70 °C|mg/dm²|10|2.4|Pass",
            ),
            "test_item|unit||test_result|test_verdict",
            "u",
        )
        + "<p class=s>*** End of report ***</p><p class=s>This report shall not be reproduced except in full.</p>",
    ),
    _r(
        K,
        "03-zh-cma",
        "<p>⟦cma_no=210312340567|CMA 210312340567⟧　　　⟦cnas_no=CNAS L11872|CNAS L11872⟧</p><h1>检测报告</h1>"
        + _lines(
            "报告编号=⟦document_no:SZ-2026-0411⟧¦样品名称=⟦sample_name:陶瓷茶壶⟧¦委托单位=⟦client_name:杭州云栖家居有限公司⟧¦生产厂家=⟦manufacturer_name:海盐晨窑陶瓷有限公司⟧¦型号=⟦+model:KT-110⟧¦接样日期=⟦received_date:2026-04-02⟧¦检测日期=⟦tested_date:2026-04-09⟧¦检测依据=⟦standards:GB 4806.4-2016⟧¦检测结论=⟦conclusion=pass|合格⟧¦报告日期=⟦issue_date:2026-04-12⟧",
            "：",
        )
        + "<br>"
        + _table(
            "序号|检测项目|标准要求|检测结果|单项判定",
            (
                "1|铅迁移量(mg/dm²)|≤0.8|未检出|符合",
                "2|镉迁移量(mg/dm²)|≤0.07|未检出|符合",
                "3|感官|色泽正常，无异味|符合要求|符合",
            ),
            "line_no|test_item||test_result|test_verdict",
        )
        + "<p class=c>⟦issuer_name:舜泽检测认证研究院⟧</p>",
    ),
    _r(
        K,
        "04-en-fails",
        "<h2>LABORATORY REPORT</h2>"
        + _cells(
            "Laboratory=⟦issuer_name:Brackwater Food Testing Pty Ltd⟧¦Report Number=⟦document_no:BW-118820⟧¦Product Name=⟦sample_name:Toasted Muesli Honey Almond 750g⟧¦Batch No.=⟦+lot_no:L26033⟧¦Customer=⟦client_name:Kurramoor Foods Pty Ltd⟧¦Received=⟦received_date=2026-02-09|09 Feb 2026⟧¦Date of Analysis=⟦tested_date=2026-02-14|14 Feb 2026⟧¦Report Date=⟦issue_date=2026-02-16|16 Feb 2026⟧"
        )
        + "<br>"
        + _table(
            "Parameter|Method|Result|Specification|Assessment",
            (
                "Moisture|AOAC 925.10|8.1 %|max. 7.0 %|Fail",
                "Total plate count|ISO 4833-1|120 cfu/g|max. 10000|Pass",
                "Salmonella|ISO 6579-1|not detected in 25 g|absent|Pass",
            ),
            "test_item||test_result||test_verdict",
            "z",
        )
        + "<p><b>Overall result:</b> ⟦conclusion=fail|The sample does not comply with the specification.⟧</p>",
    ),
    _r(
        T,
        "05-de",
        "<b>⟦issuer_name:Prüflabor Kiesgrund GmbH⟧</b><h1>Prüfbericht</h1>"
        + _cells(
            "Prüfbericht-Nr.=⟦document_no:PK-2026-00731⟧¦Auftraggeber=⟦client_name:Yunqi Homeware Co., Ltd.⟧¦Probenbezeichnung=⟦sample_name:Teekanne 1,2 l salbei⟧¦Hersteller=⟦manufacturer_name:Kiesgrund Keramik GmbH⟧¦Probeneingang=⟦received_date=2026-02-03|03.02.2026⟧¦Prüfdatum=⟦tested_date=2026-02-10|10.02.2026⟧¦Ausstellungsdatum=⟦issue_date=2026-02-12|12.02.2026⟧¦Prüfgrundlage=⟦standards=DIN EN 1388-1|DIN EN 1388-1⟧",
            1,
        )
        + "<br>"
        + _table(
            "Prüfparameter|Einheit|Grenzwert|Ergebnis|Bewertung",
            ("Bleilässigkeit|mg/l|4,0|&lt; 0,1|bestanden", "Cadmiumlässigkeit|mg/l|0,3|n. n.|bestanden"),
            "test_item|unit||test_result|test_verdict",
        )
        + "<p>Gesamtbeurteilung: ⟦conclusion=pass|Die Probe entspricht den Anforderungen.⟧</p>",
    ),
    _r(
        K,
        "06-fr",
        "<div class=c>⟦issuer_name:Laboratoire d'essais Valombre⟧</div><h1>RAPPORT D'ESSAI</h1>"
        + _lines(
            "Rapport n°=⟦document_no:VB-26-0093⟧¦Demandeur=⟦client_name:Laboratoires Sérivelle SAS⟧¦Échantillon=⟦sample_name:Crème hydratante 50 ml⟧¦Lot n°=⟦+lot_no:C26114⟧¦Date de réception=⟦received_date=2026-01-12|12/01/2026⟧¦Date d'essai=⟦tested_date=2026-01-19|19/01/2026⟧¦Date d'émission=⟦issue_date=2026-01-21|21/01/2026⟧¦Référentiel=⟦standards=ISO 11930:2019|ISO 11930:2019⟧",
            " : ",
        )
        + "<br>"
        + _table(
            "Paramètre|Unité|Limite|Résultat|Conformité",
            (
                "Bactéries aérobies mésophiles|UFC/g|200|&lt; 10|Conforme",
                "Levures et moisissures|UFC/g|200|&lt; 10|Conforme",
            ),
            "test_item|unit||test_result|test_verdict",
        )
        + "<p>Conclusion : ⟦conclusion=pass|L'échantillon est conforme aux exigences.⟧</p>",
    ),
    _r(
        T,
        "07-ja",
        "<h1>試験報告書</h1><p class=r>報告書番号：⟦document_no:N26-00418⟧<br>発行日：⟦issue_date=2026-03-11|2026年3月11日⟧</p><p>依頼者：⟦client_name:青葉海運食品株式会社⟧</p>"
        + _cells(
            "試料名=⟦sample_name:抹茶クッキー⟧¦製造者=⟦manufacturer_name:青葉製菓株式会社⟧¦受領日=⟦received_date=2026-03-02|2026年3月2日⟧¦試験日=⟦tested_date=2026-03-06|2026年3月6日⟧",
            1,
        )
        + "<br>"
        + _table(
            "試験項目|単位|結果",
            ("水分|g/100g|4.2", "一般細菌数|/g|300未満", "大腸菌群||陰性"),
            "test_item|unit|test_result",
        )
        + "<p class=r>⟦issuer_name:財団法人みずき食品分析センター⟧</p>",
    ),
    _r(
        K,
        "08-ko",
        "<h1>시 험 성 적 서</h1>"
        + _cells(
            "성적서번호=⟦document_no:HG26-0418⟧¦의뢰자=⟦client_name:한가람식품(주)⟧¦시료명=⟦sample_name:쌀과자⟧¦제조원=⟦manufacturer_name:한가람제과(주)⟧¦접수일=⟦received_date:2026-03-02⟧¦시험일=⟦tested_date:2026-03-06⟧¦발급일=⟦issue_date:2026-03-11⟧¦시험기관=⟦issuer_name:가온시험연구원⟧",
            1,
        )
        + "<br>"
        + _table(
            "시험항목|단위|기준|결과|판정",
            ("수분|%|10 이하|4.2|적합", "대장균군|CFU/g|음성|음성|적합"),
            "test_item|unit||test_result|test_verdict",
        )
        + "<p>종합판정: ⟦conclusion=pass|적합⟧</p>",
    ),
    _r(
        T,
        "09-zh-scan",
        "<div class=c><b style='font-size:14pt'>⟦issuer_name:浙北质量检验检测中心⟧</b></div><h1>检 测 报 告</h1>"
        + _cells(
            "报告编号=⟦document_no:ZB20260331⟧¦样品名称=⟦sample_name:不锈钢保温杯⟧¦型号规格=⟦+model:TZ-500⟧¦委托单位=⟦client_name:永康铁舟杯业有限公司⟧¦收样日期=⟦received_date:2026-03-18⟧¦检测日期=⟦tested_date:2026-03-25⟧¦检测依据=⟦standards:GB/T 29606-2013⟧¦签发日期=⟦issue_date:2026-03-31⟧",
            2,
        )
        + "<br>"
        + _table(
            "检测项目|技术要求|检测结果|判定",
            ("保温效能|≥68℃|74℃|合格", "密封性|无渗漏|无渗漏|合格"),
            "test_item||test_result|test_verdict",
        )
        + "<p>检测结论：⟦conclusion=pass|该样品所检项目合格。⟧</p>",
        media="scan",
        wear=21,
    ),
    _r(
        K,
        "10-en-photo",
        "<div class=c><b style='font-size:14pt'>⟦issuer_name:Harrowgate Testing Services Ltd⟧</b></div><h1>TEST REPORT</h1>"
        + _cells(
            "Report No.=⟦document_no:HT-26-3310⟧¦Issue Date=⟦issue_date:2026-03-31⟧¦Applicant=⟦client_name:Ningmu Toys Co., Ltd.⟧¦Sample Name=⟦sample_name:Wooden train set⟧¦Sample Received Date=⟦received_date:2026-03-18⟧¦Test Date=⟦tested_date:2026-03-25⟧¦Test Standard=⟦standards:ASTM F963-23⟧¦Conclusion=⟦conclusion=pass|PASS⟧",
            1,
        )
        + "<br>"
        + _table(
            "Test Item|Result|Verdict",
            ("Sharp points|None found|Pass", "Small parts|None found|Pass"),
            "test_item|test_result|test_verdict",
        ),
        media="photo",
        wear=31,
    ),
    _r(
        T,
        "11-it",
        "<b>⟦issuer_name:Laboratorio Analisi Valdorso S.r.l.⟧</b><h1>Rapporto di prova</h1>"
        + _lines(
            "Rapporto di prova n.=⟦document_no:26LA01188⟧¦Data di emissione=⟦issue_date=2026-02-12|12/02/2026⟧¦Committente=⟦client_name:Oleificio Montesera S.p.A.⟧¦Descrizione del campione=⟦sample_name:Olio extra vergine di oliva 500 ml⟧¦Lotto=⟦+lot_no:OL2601⟧¦Data ricevimento=⟦received_date=2026-02-03|03/02/2026⟧¦Data prova=⟦tested_date=2026-02-10|10/02/2026⟧"
        )
        + "<br>"
        + _table(
            "Prova|Unità di misura|Risultato|Limite di legge",
            ("Acidità|%|0,21|0,80", "Numero di perossidi|meq O2/kg|6,4|20"),
            "test_item|unit|test_result|",
        )
        + "<p>Giudizio: ⟦conclusion=pass|Il campione è conforme.⟧</p>",
    ),
    _r(
        K,
        "12-zh-two-pages",
        "<h1>检验检测报告</h1>"
        + _cells(
            "报告编号=⟦document_no:HD-26-1188⟧¦样品名称=⟦sample_name:儿童积木玩具⟧¦商标=⟦brand:桥木⟧¦批号=⟦+lot_no:20260211⟧¦委托单位=⟦client_name:宁波桥木玩具有限公司⟧¦生产单位=⟦manufacturer_name:宁波桥木玩具有限公司⟧¦样品接收日期=⟦received_date:2026-03-02⟧¦检测日期=⟦tested_date:2026-03-09⟧¦检验依据=⟦standards:GB 6675.2-2014⟧¦检验结论=⟦conclusion=pass|符合⟧¦签发日期=⟦issue_date:2026-03-12⟧",
            2,
        )
        + "<p class=c>⟦issuer_name:海东玩具检测中心⟧</p><p class=c>第1页 共2页</p><div style='page-break-before:always'></div><p class=r>报告编号：HD-26-1188　第2页 共2页</p>"
        + _table(
            "序号|检验项目|标准条款|检验结果|单项判定",
            ("1|小零件|5.1|未发现|符合", "2|锐利边缘|5.8|未发现|符合", "3|可迁移元素 铅|5.2|未检出|符合"),
            "line_no|test_item||test_result|test_verdict",
        )
        + "<p>***报告结束***</p>",
    ),
)

_MT = "<h2>SWIFT MT103 SINGLE CUSTOMER CREDIT TRANSFER</h2><div class=m>Sender: DONGCNBJXXX<br>Receiver: FERNGB2LXXX<br>--------------------------------<br>:20: ⟦document_no:FT26079001188⟧<br>:23B: CRED<br>:32A: ⟦issue_date=2026-03-20|260320⟧⟦currency:USD⟧⟦total_amount=8034|8034,00⟧<br>:33B: USD8034,00<br>:50K: /33010010228821<br>⟦payer_name:HANGZHOU YUNQI HOMEWARE CO., LTD.⟧<br>28 QIANJIANG ROAD HANGZHOU CHINA<br>:52A: DONGCNBJ<br>:57A: FERNGB2L<br>:59: /GB11FERN20260418001177<br>⟦payee_name:FERNMOOR CERAMICS LTD⟧<br>14 KILN LANE STOKE<br>:70: INV ⟦invoice_no:FM-26-103⟧<br>:71A: SHA</div>"
PAYMENTS = (
    _p(T, "01-mt103", _MT),
    _p(
        K,
        "02-mt103-named",
        "<div class=m>Instance Type and Transmission<br>Message Type: fin.103 Single Customer Credit Transfer<br>--- Message Text ---<br>F20: Sender's Reference<br>&nbsp;&nbsp;⟦document_no:OTT2603250417⟧<br>F23B: Bank Operation Code<br>&nbsp;&nbsp;CRED<br>F32A: Value Date, Currency Code, Amount<br>&nbsp;&nbsp;Date: ⟦issue_date=2026-03-25|260325⟧<br>&nbsp;&nbsp;Currency: ⟦currency:EUR⟧<br>&nbsp;&nbsp;Amount: ⟦total_amount=23310.5|#23310,50#⟧<br>F50K: Ordering Customer - Name & Address<br>&nbsp;&nbsp;/4405012200771<br>&nbsp;&nbsp;⟦payer_name:NINGBO LANHE IMPORT AND EXPORT CO LTD⟧<br>F59: Beneficiary Customer - Name & Address<br>&nbsp;&nbsp;/FR7630004000031234567890143<br>&nbsp;&nbsp;⟦payee_name:LABORATOIRES SERIVELLE SAS⟧<br>F70: Remittance Information<br>&nbsp;&nbsp;INVOICE ⟦invoice_no:SV-26-0077⟧<br>F71A: Details of Charges<br>&nbsp;&nbsp;OUR<br>--- Message Trailer ---</div>",
    ),
    _p(
        T,
        "03-zh-slip",
        "<div class=c style='font-size:14pt'><b>⟦issuer_name:东屿银行⟧ 网上银行电子回单</b></div><table class=g><tr><td rowspan=3 style='width:6%'>付<br>款<br>人</td><td>户名</td><td>⟦payer_name:杭州云栖家居有限公司⟧</td><td rowspan=3 style='width:6%'>收<br>款<br>人</td><td>户名</td><td>⟦payee_name:海盐晨窑陶瓷有限公司⟧</td></tr><tr><td>账号</td><td>330101228821</td><td>账号</td><td>440501177</td></tr><tr><td>开户行</td><td>东屿银行杭州分行</td><td>开户行</td><td>南岭银行嘉兴支行</td></tr><tr><td colspan=2>金额</td><td>⟦currency=CNY|人民币⟧ ⟦total_amount=56238|56,238.00⟧</td><td colspan=2>交易日期</td><td>⟦issue_date=2026-03-20|2026-03-20⟧</td></tr><tr><td colspan=2>回单编号</td><td>⟦document_no:DY2026032000418⟧</td><td colspan=2>用途</td><td>货款 合同号⟦contract_no:YQ-26-018⟧</td></tr></table><p class=s>验证码：A8C2E0　本回单不作为收款方发货依据</p>",
    ),
    _p(
        K,
        "04-zh-lines",
        "<div class=c><b>⟦issuer_name:南岭银行⟧客户回单</b></div>"
        + _lines(
            "回单号码=⟦document_no:NL20260418000771⟧¦交易日期=⟦issue_date=2026-04-18|2026年04月18日⟧¦付款人名称=⟦payer_name:宁波岚禾进出口有限公司⟧¦付款人账号=4405012200771¦付款人开户行=南岭银行宁波分行¦收款人名称=⟦payee_name:青岛云帆贸易有限公司⟧¦收款人账号=532001188¦收款人开户行=东屿银行青岛分行¦币种=⟦currency=CNY|人民币⟧¦交易金额=⟦total_amount=128000|128,000.00⟧¦金额大写=人民币壹拾贰万捌仟元整¦附言=发票号⟦invoice_no:26117733⟧",
            "：",
        ),
    ),
    _p(
        T,
        "05-advice",
        "<div class=cols><div><b style='font-size:13pt'>⟦payer_name:Lakewold Retail Inc.⟧</b><br>400 Pine Street, Duluth MN</div><div class=r><span style='font-size:16pt'>REMITTANCE ADVICE</span></div></div>"
        + _lines(
            "Payment Reference=⟦document_no:RA-2026-0418⟧¦Payment Date=⟦issue_date=2026-04-18|April 18, 2026⟧¦Payer=Lakewold Retail Inc.¦Payee=⟦payee_name:Ningmu Toys Co., Ltd.⟧¦Currency=⟦currency:USD⟧¦Total Paid=⟦total_amount=14820.5|14,820.50⟧"
        )
        + "<br><table class=g><tr><th>Invoice No.</th><th>Invoice Date</th><th>Gross Amount</th><th>Amount Paid</th></tr><tr><td>⟦invoice_no:NM-26-0311⟧</td><td>March 11, 2026</td><td>9,200.00</td><td>9,200.00</td></tr><tr><td>⟦invoice_no:NM-26-0327⟧</td><td>March 27, 2026</td><td>5,620.50</td><td>5,620.50</td></tr></table>",
    ),
    _p(
        K,
        "06-bank-en",
        "<b style='font-size:15pt'>⟦issuer_name:Harbourlight Bank⟧</b><h2>International Payment Confirmation</h2>"
        + _cells(
            "Transaction Reference=⟦document_no:HB8812044170⟧¦Date=⟦issue_date=2026-04-21|21 Apr 2026⟧¦Remitter=⟦payer_name:Fernmoor Ceramics Ltd⟧¦Debit Account=20-11-77 88120441¦Beneficiary=⟦payee_name:Kiesgrund Keramik GmbH⟧¦Beneficiary Account=DE89370400440532013000¦Beneficiary Bank=Sandfurt Bank AG¦Amount=⟦currency:EUR⟧ ⟦total_amount=2736|2,736.00⟧¦Payment Details=Invoice ⟦invoice_no=2026-0419|2026-0419⟧¦Charges=SHA",
            1,
            "u",
        ),
    ),
    _p(
        T,
        "07-de",
        "<b>⟦issuer_name:Sparkasse Kiesgrund⟧</b><h2>Überweisungsbestätigung</h2>"
        + _lines(
            "Auftragsnummer=⟦document_no:SK260312-00418⟧¦Datum=⟦issue_date=2026-03-12|12.03.2026⟧¦Auftraggeber=⟦payer_name:Teehaus Birkenau GmbH⟧¦IBAN=DE02120300000000202051¦Empfänger=⟦payee_name:Kiesgrund Keramik GmbH⟧¦IBAN=DE89370400440532013000¦Betrag=⟦total_amount=2736|2.736,00⟧ ⟦currency:EUR⟧¦Verwendungszweck=Rechnung ⟦invoice_no:2026-0419⟧"
        ),
    ),
    _p(
        K,
        "08-ja",
        "<h2>外国送金計算書</h2>"
        + _cells(
            "受付番号=⟦document_no:FX26-031188⟧¦日付=⟦issue_date=2026-03-12|2026年3月12日⟧¦送金人=⟦payer_name:青葉海運食品株式会社⟧¦受取人=⟦payee_name:Kurramoor Foods Pty Ltd⟧¦送金額=⟦currency:AUD⟧ ⟦total_amount=18400|18,400.00⟧¦送金目的=INVOICE ⟦invoice_no:KF-26-0714⟧",
            1,
        ),
    ),
    _p(
        T,
        "09-zh-scan",
        "<h1>⟦issuer_name:东屿银行⟧ 汇款水单</h1>"
        + _cells(
            "汇款日期=⟦issue_date:2026-03-20⟧¦水单号=⟦document_no:DYSD26032018⟧¦汇款人=⟦payer_name:杭州云栖食品有限公司⟧¦收款人=⟦payee_name:Kurramoor Foods Pty Ltd⟧¦汇款金额=⟦currency:USD⟧ ⟦total_amount=18250|18,250.00⟧¦汇款附言=INVOICE ⟦invoice_no:KF-26-0714⟧",
            1,
        ),
        media="scan",
        wear=41,
    ),
    _p(
        K,
        "10-zh-photo",
        "<h1>电汇凭证</h1>"
        + _cells(
            "委托日期=⟦issue_date=2026-04-03|2026年4月3日⟧¦凭证编号=⟦document_no:DH26040301⟧¦汇款人全称=⟦payer_name:永康铁舟杯业有限公司⟧¦收款人全称=⟦payee_name:武义钢丰材料有限公司⟧¦金额=⟦currency=CNY|人民币⟧ ⟦total_amount=36000|36,000.00⟧",
            1,
        ),
        media="photo",
        wear=43,
    ),
)

AUTHORISATIONS = (
    _a(
        T,
        "01-de",
        "<b>⟦grantor_name:Kiesgrund Keramik GmbH⟧</b><h1>Vertriebsautorisierung</h1><p>Hiermit bestätigen wir, dass die Firma ⟦grantee_name:Yunqi Homeware Co., Ltd.⟧ autorisierter Händler unserer Marke „⟦brand:KIESGRUND⟧“ in ⟦territory:China⟧ ist und unsere Produkte über ⟦channels:Tmall Global⟧ verkaufen darf.</p><p>Diese Autorisierung gilt vom ⟦valid_from=2026-01-01|01.01.2026⟧ bis zum ⟦valid_to=2026-12-31|31.12.2026⟧. Unterlizenzen sind nicht gestattet⟦sublicense=no|⟧.</p><p>Selb, den ⟦issue_date=2025-12-15|15.12.2025⟧</p>",
    ),
    _a(
        K,
        "02-fr",
        "<div class=c><b>⟦grantor_name:Laboratoires Sérivelle SAS⟧</b></div><h1>LETTRE D'AUTORISATION</h1><p>Nous, soussignés, autorisons par la présente la société ⟦grantee_name:Hangzhou Lanxi Trading Co., Ltd.⟧ à vendre les produits de la marque « ⟦brand:SÉRIVELLE⟧ » en ⟦territory:Chine⟧.</p><p>La présente autorisation est valable du ⟦valid_from=2026-03-01|1er mars 2026⟧ au ⟦valid_to=2027-02-28|28 février 2027⟧.</p><p>Fait à Lyon, le ⟦issue_date=2026-02-10|10 février 2026⟧</p>",
    ),
    _a(
        T,
        "03-ja",
        "<h1>販売許諾書</h1><p class=r>番号：⟦document_no:AB-26-018⟧</p><p>⟦grantee_name:杭州云栖食品有限公司⟧ 御中</p><p>当社は、貴社が当社ブランド「⟦brand:青葉⟧」の商品を⟦territory:中国⟧において販売することを許諾する。</p><p>有効期間：⟦valid_from=2026-04-01|2026年4月1日⟧から⟦valid_to=2027-03-31|2027年3月31日⟧まで</p><p class=r>⟦issue_date=2026-03-20|2026年3月20日⟧<br>⟦grantor_name:青葉製菓株式会社⟧</p>",
    ),
    _a(
        K,
        "04-ko",
        "<h1>판매 위임장</h1><p>문서번호: ⟦document_no:HG-26-07⟧</p><p>당사는 ⟦grantee_name:Hangzhou Yunqi Food Co., Ltd.⟧에게 당사 브랜드 “⟦brand:한가람⟧” 제품을 ⟦territory:중국⟧에서 판매할 수 있는 권한을 부여합니다.</p><p>유효기간: ⟦valid_from=2026-01-01|2026년 1월 1일⟧부터 ⟦valid_to=2026-12-31|2026년 12월 31일⟧까지</p><p class=r>⟦issue_date=2025-12-20|2025년 12월 20일⟧<br>⟦grantor_name:한가람제과(주)⟧</p>",
    ),
    _a(
        T,
        "05-zh-form",
        "<h1>品牌授权书</h1><p class=r>授权编号：⟦document_no:CY-SQ-2026-011⟧</p>"
        + _cells(
            "授权方=⟦grantor_name:海盐晨窑陶瓷有限公司⟧¦被授权方=⟦grantee_name:杭州云栖家居有限公司⟧¦授权品牌=⟦brand:晨窑⟧¦商标注册号=⟦trademark_no:28817733⟧¦商标类别=⟦trademark_class=21|第21类⟧¦授权商品=⟦+goods_scope:陶瓷茶具⟧¦授权区域=⟦territory:中国大陆⟧¦授权渠道=⟦channels:天猫、京东⟧¦授权期限=⟦valid_from=2026-01-01|2026年1月1日⟧至⟦valid_to=2026-12-31|2026年12月31日⟧¦是否可转授权=⟦sublicense=no|否⟧¦签发日期=⟦issue_date=2025-12-28|2025年12月28日⟧",
            1,
        ),
    ),
    _a(
        K,
        "06-zh-letter",
        "<h1>授 权 书</h1><p>编号：⟦document_no:QM〔2026〕07号⟧</p><p>兹授权⟦grantee_name:上海沐川贸易有限公司⟧为我公司“⟦brand:桥木⟧”品牌玩具在⟦territory:华东地区⟧的经销商，可通过⟦channels:抖音、拼多多⟧平台进行销售。</p><p>授权期限：自⟦valid_from=2026-02-01|2026年2月1日⟧起至⟦valid_to=2027-01-31|2027年1月31日⟧止。未经我公司书面同意，被授权方不得转授权⟦sublicense=no|⟧。</p><p class=r>授权方：⟦grantor_name:宁波桥木玩具有限公司⟧<br>日期：⟦issue_date=2026-01-20|2026年1月20日⟧</p>",
    ),
    _a(
        T,
        "07-en-letter",
        "<b style='font-size:13pt'>⟦grantor_name:Tarnfell Outdoor Ltd⟧</b><p>Ref: ⟦document_no:TF/LOA/26-014⟧</p><h1>Letter of Authorisation</h1><p>This is to certify that ⟦grantee_name:Qingdao Yunfan Trading Co., Ltd.⟧ is our non-exclusive distributor and is hereby authorised to market and sell ⟦brand:TARNFELL⟧ branded tents and rucksacks in ⟦territory:Mainland China⟧ through ⟦channels:its Tmall Global flagship store⟧.</p><p>This authorisation takes effect on ⟦valid_from=2026-02-01|1 February 2026⟧ and expires on ⟦valid_to=2027-01-31|31 January 2027⟧. The distributor may not sub-license⟦sublicense=no|⟧ these rights.</p><p>Date: ⟦issue_date=2026-01-14|14 January 2026⟧</p>",
    ),
    _a(
        K,
        "08-en-table",
        "<h2>DISTRIBUTOR AUTHORIZATION CERTIFICATE</h2>"
        + _cells(
            "Certificate No.=⟦document_no:BH-C-2026-119⟧¦Grantor=⟦grantor_name:Brightharrow Brands LLC⟧¦Authorized Distributor=⟦grantee_name:Lakewold Retail Inc.⟧¦Brand=⟦brand:BRIGHTHARROW⟧¦Products=⟦+goods_scope:Stainless steel bottles⟧¦Territory=⟦territory:United States and Canada⟧¦Sales Channels=⟦channels:Amazon.com, Walmart.com⟧¦Valid From=⟦valid_from=2026-01-01|January 1, 2026⟧¦Valid To=⟦valid_to=2026-12-31|December 31, 2026⟧¦Sublicensing=⟦sublicense=no|Not permitted⟧¦Issue Date=⟦issue_date=2025-12-12|December 12, 2025⟧",
            1,
            "z",
        ),
    ),
    _a(
        T,
        "09-bilingual",
        "<h1>品牌授权书<br><span style='font-size:12pt'>LETTER OF AUTHORIZATION</span></h1><p>授权方 Grantor: ⟦grantor_name:Kurramoor Foods Pty Ltd⟧</p><p>被授权方 Grantee: ⟦grantee_name:Hangzhou Yunqi Food Co., Ltd.⟧</p><p>授权品牌 Brand: ⟦brand:KURRAMOOR⟧</p><p>授权区域 Territory: ⟦territory:P.R. China⟧</p><p>授权期限 Period: ⟦valid_from:2026-01-01⟧ 至 to ⟦valid_to:2027-12-31⟧</p><p>上述授权不可转授 This authorization is non-transferable⟦sublicense=no|⟧.</p><p>签发日期 Date: ⟦issue_date:2025-12-18⟧</p>",
    ),
    _a(
        K,
        "10-scan",
        "<b style='font-size:13pt'>⟦grantor_name:Fernmoor Ceramics Ltd⟧</b><h1>AUTHORIZATION LETTER</h1><p>We hereby authorize ⟦grantee_name:Hangzhou Yunqi Homeware Co., Ltd.⟧ as the exclusive distributor of ⟦brand:FERNMOOR⟧ brand products in ⟦territory:Mainland China⟧. The authorization is valid from ⟦valid_from=2026-01-01|January 1, 2026⟧ to ⟦valid_to=2026-12-31|December 31, 2026⟧.</p><p>Date: ⟦issue_date=2025-12-12|December 12, 2025⟧</p>",
        media="scan",
        wear=51,
    ),
    _a(
        T,
        "11-zh-photo",
        "<h1>销售授权书</h1><p>兹授权⟦grantee_name:杭州云栖家居有限公司⟧在⟦territory:中国大陆⟧区域内销售我公司“⟦brand:铁舟⟧”品牌保温杯，授权期限自⟦valid_from=2026-01-01|2026年1月1日⟧至⟦valid_to=2026-12-31|2026年12月31日⟧。</p><p class=r>授权方：⟦grantor_name:永康铁舟杯业有限公司⟧<br>日期：⟦issue_date=2025-12-30|2025年12月30日⟧</p>",
        media="photo",
        wear=53,
    ),
    _a(
        K,
        "12-chain",
        "<h1>SUB-AUTHORIZATION LETTER</h1><p>Authorization No.: ⟦document_no:LX-2026-03⟧</p><p>Hangzhou Lanxi Trading Co., Ltd., being the authorised general distributor under Letter of Authorization No. ⟦+parent_document_no:SV-LOA-2026-01⟧, hereby authorizes Shanghai Muchuan Trading Co., Ltd.⟦grantor_name=Hangzhou Lanxi Trading Co., Ltd.|⟧⟦grantee_name=Shanghai Muchuan Trading Co., Ltd.|⟧ to sell ⟦brand:SERIVELLE⟧ branded cosmetics in ⟦territory:Mainland China⟧ from ⟦valid_from=2026-03-01|March 1, 2026⟧ to ⟦valid_to=2026-12-31|December 31, 2026⟧.</p><p>Date: ⟦issue_date=2026-02-20|February 20, 2026⟧</p>",
    ),
)

if __name__ == "__main__":
    press((*REPORTS, *PAYMENTS, *AUTHORISATIONS), sys.argv[1] if len(sys.argv) > 1 else "")
