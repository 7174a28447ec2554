"""Inspection or test report of a laboratory: what was tested, by which standard, with which result, and what the laboratory concludes."""

from __future__ import annotations

from vault.documents.kind import ColumnSpec, DocumentKind, Extract, FieldSpec, PartySpec, either
from vault.documents.kinds import _test_findings
from vault.documents.normalise import Context
from vault.documents.runs import Sheet

_DAY = r"\d{4}-\d\d(?:-\d\d)?"
_PLAIN = r"(?is)(?![)）,，:：]).{2,}"
_NO_FINDING = r"(?is)(?![)）,，:：]|(?:does|do|did|is|are|was|were|has|have|complie[sd]|comply|conforms?|meets?|met|passe[sd]|fail(?:s|ed))\b).{2,}"
"""What the sample is, not what a sentence says of ``the sample``."""


def complete(sheets: tuple[Sheet, ...], extract: Extract, _context: Context) -> Extract:
    """Read what only a laboratory's report prints."""
    return _test_findings.completed(sheets, extract, KIND)


KIND = DocumentKind(
    code="test_report",
    titles=either(
        "Test Report | Testing Report | Inspection Report | Laboratory Report | Laboratory Test Report | Lab Report | "
        "Analysis Report | Analytical Report | Report of Analysis | Certificate of Analysis | Analytical Test Report | "
        "Lab Test Report | Laboratory Analysis Report | Product Test Report | Test Certificate | Report on Testing | "
        "Microbiological Test Report | Chemical Test Report | Safety Test Report | Final Test Report | "
        "Certificate of Test | Report of Test | Test Results Report | Food Test Report | Cosmetic Test Report | "
        "检测报告 | 检验报告 | 质检报告 | 测试报告 | 检验检测报告 | 质量检验报告 | 质量检测报告 | 委托检验报告 | "
        "委托检测报告 | 监督检验报告 | 抽样检验报告 | 化验报告 | 分析报告 | 成分分析报告 | 分析测试报告 | 试验报告 | "
        "产品质量检验报告 | 产品检验报告 | 产品检测报告 | 食品检验报告 | 食品检测报告 | 化妆品检验报告 | 化妆品检测报告 | "
        "型式检验报告 | 检验检测报告书 | 检验报告书 | 检测报告书 | 测试证书 | 质检报告书 | 检验证书 | 檢測報告 | 檢驗報告 | 測試報告 | 分析報告 | "
        "Prüfbericht | Untersuchungsbericht | Analysenbericht | Testbericht | Laborbericht | Prüfzeugnis | Analysenzertifikat | "
        "Rapport d'essai | Rapport d'essais | Rapport d'analyse | Rapport d'analyses | Rapport de test | "
        "Certificat d'analyse | Bulletin d'analyse | "
        "Rapporto di prova | Rapporto di analisi | Certificato di analisi | "
        "Informe de ensayo | Informe de ensayos | Informe de análisis | Certificado de análisis | "
        "試験報告書 | 検査報告書 | 分析報告書 | 試験成績書 | 検査成績書 | 分析試験成績書 | 試験成績証明書 | 検査成績表 | 試験検査成績書 | "
        "시험성적서 | 시험 성적서 | 검사성적서 | 시험보고서 | 시험검사성적서 | 분석성적서"
    ),
    anti_titles=either("检验检疫证明 | 原产地证 | 报价单"),
    keywords=either(
        "CMA | CNAS | ILAC-MRA | ISO/IEC 17025 | accredited laboratory | 仅对来样负责 | 检验检测专用章 | 部分复制 | "
        "shall not be reproduced except in full | 检验依据 | 检测依据 | 单项判定 | 实测值 | 检验结论 | 检测结论 | 委托检验 | "
        "test result | sample as received | tested sample | detection limit | 检出限 | 定量限 | 未检出 | not detected | "
        "nicht nachweisbar | auszugsweise | non détecté | non rilevato | no detectado | 検出せず | 불검출 | "
        "主检 | 批准人 | 签发人 | 授权签字人 | authorized signatory"
    ),
    source="reference/documents.md 4.8; forms of accredited laboratories as commonly printed",
    verified_on="2026-11-24",
    fields=(
        FieldSpec(
            "document_no",
            either(
                "Report No. | Report Number | Test Report No. | Test Report Number | Report Ref. | Report Reference | "
                "Laboratory Report No. | Lab Report No. | Report ID | Report # | Analysis No. | Analysis Report No. | "
                "Inspection Report No. | Test Report Ref. | Certificate of Analysis No. | COA No. | "
                "报告编号 | 报告号 | 检测报告编号 | 检验报告编号 | 测试报告编号 | 报告书编号 | 证书/报告编号 | 报告单号 | 檢測報告編號 | "
                "Prüfbericht-Nr. | Prüfbericht Nr. | Berichtsnummer | Bericht-Nr. | Bericht Nr. | Prüfberichtsnummer | "
                "Rapport n° | N° de rapport | Numéro de rapport | Rapport d'essai n° | N° du rapport | Rapport d'analyse n° | "
                "Rapporto di prova n. | Rapporto n. | Numero rapporto | Rapporto N° | N. rapporto | "
                "Informe n.º | Informe nº | N.º de informe | Nº de informe | Número de informe | "
                "報告書番号 | 報告番号 | 成績書番号 | 発行番号 | 試験番号 | "
                "성적서번호 | 성적서 번호 | 보고서번호 | 발급번호 | 보고서 번호"
            ),
        ),
        FieldSpec(
            "document_no",
            either(
                "No. | Number | Ref. No. | Certificate No. | Reference No. | 编号 | 证书编号 | Nr. | N° | 第号 | 番号 | 번호"
            ),
            weight=0.6,
        ),
        FieldSpec(
            "issue_date",
            either(
                "Issue Date | Date of Issue | Date Issued | Issued | Issued on | Report Date | Date of Report | Reporting Date | "
                "Date of Issuance | Issued Date | Report Issue Date | Reported on | Date Reported | Report issued | Approval Date | Date of approval | "
                "签发日期 | 报告日期 | 签发时间 | 批准日期 | 发布日期 | 出具日期 | 报告签发日期 | 报告出具日期 | 发出日期 | 签批日期 | 编制日期 | 報告日期 | 簽發日期 | 发证日期 | "
                "Ausstellungsdatum | Berichtsdatum | Datum des Berichts | Ausgestellt am | Date d'émission | Date du rapport | Émis le | "
                "Data di emissione | Data emissione | Data rapporto | Data del rapporto | Fecha de emisión | Fecha del informe | "
                "発行日 | 報告日 | 発行年月日 | 報告年月日 | 발행일 | 발급일 | 발급일자 | 발행일자 | 보고일"
            ),
            pattern=_DAY,
        ),
        FieldSpec("issue_date", either("Date | 日期 | Datum | Data | Fecha | 日付 | 날짜"), pattern=_DAY, weight=0.6),
        FieldSpec(
            "sample_name",
            either(
                "Sample Name | Name of Sample | Sample Description | Description of Sample | Sample | Samples | Sample Identification | "
                "Product Name | Product | Name of Product | Product Description | Sample Submitted | Item Tested | Tested Item | Tested Product | "
                "Sample Name / Description | Description of Samples | Sample(s) Received | Sample Information | Name of Sample(s) | Tested sample | Test Object | "
                "Item Name | Sample designation | Sample / Product | Product Tested | Client sample ID | "
                "样品名称 | 产品名称 | 样品品名 | 品名 | 样品描述 | 送检样品 | 检品名称 | 试样名称 | 食品名称 | 受检产品 | 样品 | 被测样品 | 样品信息 | 送样名称 | 樣品名稱 | 產品名稱 | "
                "Probenbezeichnung | Bezeichnung der Probe | Prüfgegenstand | Probe | Produkt | Prüfmuster | Produktbezeichnung | Probenbeschreibung | "
                "Désignation de l'échantillon | Échantillon | Description de l'échantillon | Produit | Nom de l'échantillon | Dénomination du produit | Nom du produit | Objet soumis à l'essai | "
                "Campione | Descrizione del campione | Denominazione campione | Prodotto | Denominazione del campione | Descrizione campione | "
                "Muestra | Descripción de la muestra | Denominación de la muestra | Producto | Identificación de la muestra | Nombre de la muestra | "
                "試料名 | 検体名 | 品名 | 製品名 | 検体 | 試験品名 | サンプル名 | "
                "시료명 | 제품명 | 검체명 | 시료 | 품명"
            ),
            pattern=_NO_FINDING,
        ),
        FieldSpec(
            "brand",
            either(
                "Brand | Brand Name | Trade Mark | Trademark | Brand / Trade Mark | Trade Name | 商标 | 品牌 | 注册商标 | 商标/品牌 | 品牌/商标 | 商標 | "
                "Marke | Handelsmarke | Marque | Marca | Marchio | 商標名 | ブランド | 브랜드 | 상표"
            ),
            pattern=_PLAIN,
        ),
        FieldSpec(
            "model",
            either(
                "Model | Model No. | Model Number | Style No. | Model / Type | Type / Model | Item No. | Style | Model/Specification | Art. No. | SKU | Type | "
                "型号 | 规格型号 | 型号规格 | 型号/规格 | 规格/型号 | 货号 | 款号 | 規格型號 | 型號 | "
                "Modell | Typ | Modell / Typ | Modèle | Référence | Modello | Modelo | 型番 | 型式 | 모델명 | 형식"
            ),
        ),
        FieldSpec(
            "lot_no",
            either(
                "Lot No. | Lot Number | Batch No. | Batch Number | Batch | Lot | Batch / Lot No. | Lot/Batch No. | Batch Code | "
                "批号 | 生产批号 | 产品批号 | 批次 | 样品批号 | 批次号 | 批號 | 生产日期/批号 | 生产日期及批号 | 批号/生产日期 | 生产日期或批号 | 生产批号/日期 | "
                "Charge | Chargen-Nr. | Charge Nr. | Chargennummer | Los-Nr. | Lot n° | N° de lot | Numéro de lot | Lotto | Lotto n. | Numero di lotto | Lote | N.º de lote | "
                "ロット番号 | ロットNo. | 로트번호 | 제조번호"
            ),
            also=("production_date",),
        ),
        FieldSpec(
            "production_date",
            either(
                "Production Date | Date of Manufacture | Manufacture Date | Manufacturing Date | Mfg. Date | Date of Production | MFD | 生产日期 | 制造日期 | 加工日期 | 生產日期 | "
                "Herstellungsdatum | Date de fabrication | Data di produzione | Fecha de fabricación | 製造日 | 製造年月日 | 제조일자 | 제조일"
            ),
            pattern=_DAY,
        ),
        FieldSpec("shelf_life", either("Shelf Life | Shelf-life | 保质期 | 有效期限 | 使用期限")),
        FieldSpec(
            "received_date",
            either(
                "Date Received | Received Date | Sample Received | Sample Received Date | Sample Receiving Date | Date of Receipt | Date Sample Received | "
                "Receipt Date | Date of Sample Receipt | Samples Received on | Sample received on | Received on | Received | Sample Receipt Date | Date of Sample Received | "
                "Date of receipt of sample | Sample Arrival Date | Date sample(s) received | Receiving Date | Sample reception date | Sample Submission Date | "
                "收样日期 | 样品接收日期 | 接样日期 | 到样日期 | 送样日期 | 收到日期 | 样品到达日期 | 来样日期 | 收样时间 | 接收日期 | 收检日期 | 样品收到日期 | 送检日期 | 抽/送样日期 | 到样时间 | 受理日期 | 收樣日期 | "
                "Probeneingang | Eingangsdatum | Eingang der Probe | Probeneingang am | Eingang am | Eingangsdatum der Probe | "
                "Date de réception | Réception de l'échantillon | Date de réception de l'échantillon | Reçu le | Date de réception échantillon | "
                "Data di ricevimento | Data ricevimento | Data ricevimento campione | Ricevuto il | Data di accettazione | "
                "Fecha de recepción | Fecha de recepción de la muestra | Recibido el | Recepción de la muestra | "
                "受領日 | 受付日 | 検体受領日 | 試料受領日 | 受付年月日 | 접수일 | 접수일자 | 접수년월일 | 시료접수일"
            ),
            pattern=_DAY,
        ),
        FieldSpec(
            "tested_date",
            either(
                "Test Date | Date of Test | Testing Date | Date Tested | Date of Testing | Tested on | Test Period | Testing Period | Analysis Date | Date of Analysis | Date of Inspection | "
                "Inspection Date | Test Completed | Testing Completed | Period of Testing | Date(s) of Test | Test Completion Date | Date test completed | Tested | Test performed on | Date Analysed | Date Analyzed | Analysed on | Date(s) of Analysis | "
                "检验日期 | 检测日期 | 检测周期 | 检测时间 | 测试日期 | 测试周期 | 试验日期 | 检验时间 | 分析日期 | 检验周期 | 检验完成日期 | 检测完成日期 | 完成日期 | 检测期间 | 測試日期 | 檢測日期 | "
                "Prüfdatum | Prüfzeitraum | Untersuchungsdatum | Analysedatum | Datum der Prüfung | Prüfung am | Untersuchungszeitraum | "
                "Date d'essai | Date des essais | Date d'analyse | Période d'essai | Date de l'essai | Date de réalisation | "
                "Data di prova | Data prova | Data analisi | Data di analisi | Data esecuzione prova | Data fine prova | "
                "Fecha de ensayo | Fecha del ensayo | Fecha de análisis | Fecha de realización | "
                "試験日 | 検査日 | 分析日 | 試験年月日 | 試験実施日 | 시험일 | 시험일자 | 검사일 | 시험완료일 | 검사완료일 | 시험기간"
            ),
            pattern=_DAY,
        ),
        FieldSpec(
            "conclusion",
            either(
                "Conclusion | Test Conclusion | Overall Conclusion | Overall Result | Overall Assessment | Overall Verdict | Final Result | Conclusions | Judgement | Overall Rating | Summary Result | Final Conclusion | Statement of Conformity | Verdict | Result | Assessment | "
                "检验结论 | 检测结论 | 结论 | 综合判定 | 判定结论 | 检验结果 | 总体结论 | 综合结论 | 测试结论 | 检验检测结论 | 总体评价 | 試驗結論 | 检测结果 | 測試結論 | 結論 | 综合结果 | "
                "Ergebnis | Gesamtbewertung | Beurteilung | Gesamtergebnis | Gesamtbeurteilung | Fazit | Schlussfolgerung | "
                "Conclusion générale | Résultat global | Avis | Conclusions générales | Conclusione | Esito | Giudizio | Conclusioni | Giudizio complessivo | "
                "Conclusión | Resultado global | Dictamen | Conclusiones | 結果 | 判定 | 総合判定 | 結論 | 判定結果 | 결론 | 판정 | 종합판정 | 종합의견 | 시험결과"
            ),
        ),
        FieldSpec(
            "issuer_name",
            either(
                "Testing Laboratory | Testing Body | Issued by | Issuing Laboratory | Testing Institute | Tested by laboratory | "
                "检测机构 | 检验机构 | 检验单位 | 检测单位 | 承检单位 | 实验室名称 | 检验检测机构 | 检测检验检测机构名称 | 实验室 | 檢測機構 | "
                ""
                "試験機関 | 検査機関 | 試験所 | 試験機関名 | 시험기관 | 검사기관 | 시험소"
            ),
            pattern=_PLAIN,
        ),
        FieldSpec(
            "cma_no",
            either(
                "CMA No. | CMA Certificate No. | CMA Number | CMA | CMA编号 | CMA证书编号 | CMA证书号 | 资质认定证书编号 | 资质认定编号 | 资质认定证书号 | "
                "资质认定计量认证证书编号 | 计量认证证书编号 | 检验检测机构资质认定证书编号 | CMA资质认定证书编号 | 资质认定号 | CMA资质编号"
            ),
            pattern=r"\d{11,12}[A-Z]?|\d{12}",
        ),
        FieldSpec(
            "cnas_no",
            either(
                "CNAS No. | CNAS Registration No. | CNAS Reg. No. | CNAS | CNAS注册号 | CNAS编号 | CNAS证书编号 | CNAS认可编号 | CNAS证书号 | 认可注册号 | 实验室认可证书编号 | "
                "认可证书编号 | CNAS认可注册号 | CNAS实验室认可编号 | CNAS Accreditation No."
            ),
            pattern=r"(?:CNAS\s?)?(?:L|IB|TL|PT|RM|C)\s?\d{3,5}(?:-\d+)?",
        ),
    ),
    parties=(
        PartySpec(
            "client",
            either(
                "Client | Applicant | Customer | Client Name | Applicant Name | Customer Name | Requested by | Requester | Submitted by | Sample Submitted by | Name of Client | Name of Applicant | "
                "Sponsor | Company Name | Client Company | Applicant Company | Test requested by | Ordered by | Commissioned by | Prepared for | Report to | "
                "委托单位 | 委托方 | 委托人 | 委托单位名称 | 客户名称 | 申请单位 | 申请人 | 委托方名称 | 客户 | 送检单位 | 委托公司 | 委托企业 | 委托客户 | 受检单位 | 送样人 | 申请商 | 申请公司 | 送样单位 | 申請人 | 申請商 | 委託單位 | 客戶名稱 | "
                "Auftraggeber | Kunde | Antragsteller | Client | Demandeur | Donneur d'ordre | Commanditaire | Nom du client | "
                "Cliente | Committente | Richiedente | Solicitante | Peticionario | "
                "依頼者 | 依頼者名 | 申請者 | 依頼元 | 依頼会社名 | ご依頼者 | 의뢰자 | 의뢰인 | 신청인 | 신청자 | 업체명 | 의뢰업체 | 의뢰기관"
            ),
        ),
        PartySpec(
            "manufacturer",
            either(
                "Manufacturer | Manufacturer Name | Name of Manufacturer | Producer | Manufactured by | Maker | Factory | Producer Name | Manufacturing Company | Production Unit | Supplier / Manufacturer | Manufacturer / Producer | "
                "生产单位 | 生产企业 | 生产商 | 制造商 | 生产厂家 | 生产者 | 生产单位名称 | 制造单位 | 生产企业名称 | 制造厂商 | 生产厂商 | 标称生产单位 | 标示生产企业 | 标称生产者 | 标称生产企业 | 制造企业 | 製造商 | 生產商 | 生产者名称 | 生产商名称 | 标示生产者 | "
                "Hersteller | Produzent | Fabricant | Producteur | Produttore | Fabbricante | Fabricante | Productor | 製造者 | 製造元 | 製造業者 | 製造会社 | 製造所 | 제조사 | 제조업체 | 제조자 | 제조원 | 제조업소"
            ),
        ),
    ),
    columns=(
        ColumnSpec(
            "line_no",
            either(
                "No. | No | # | S/N | Item No. | 序号 | 序 | 编号 | Nr. | N° | Lfd. Nr. | Pos. | 番号 | 번호 | Seq. | Sr. No. | 項次"
            ),
        ),
        ColumnSpec(
            "test_item",
            either(
                "Test Item | Test Items | Testing Item | Test | Tests | Test Parameter | Parameter | Parameters | Analyte | Analytes | Item | Items | Test Item(s) | Test Performed | Property | Test Name | Element | Substance | Determination | Analysis | Test Property | Characteristic | Test Description | Component | Tested item | Inspection item | Inspection Items | Test Parameters | Assay | Test(s) | Specification item | Clause / Test | Test conducted | "
                "检验项目 | 检测项目 | 测试项目 | 项目 | 试验项目 | 检验检测项目 | 项目名称 | 检测参数 | 参数 | 检测指标 | 检验项目名称 | 分析项目 | 检查项目 | 检验内容 | 指标 | 指标名称 | 測試項目 | 檢測項目 | 檢驗項目 | 检测内容 | 组分 | "
                "Prüfparameter | Parameter | Prüfpunkt | Prüfung | Untersuchung | Prüfmerkmal | Merkmal | Prüfkriterium | Analyt | Untersuchungsparameter | "
                "Paramètre | Paramètres | Essai | Essais | Analyse | Détermination | Analyses | Désignation de l'essai | Caractéristique | "
                "Parametro | Parametri | Prova | Prove | Analisi | Determinazione | Denominazione della prova | "
                "Parámetro | Parámetros | Ensayo | Ensayos | Análisis | Determinación | "
                "試験項目 | 検査項目 | 分析項目 | 項目 | 測定項目 | 分析試験項目 | 시험항목 | 검사항목 | 항목 | 분석항목 | 시험종목"
            ),
        ),
        ColumnSpec(
            "unit",
            either(
                "Unit | Units | 单位 | 计量单位 | 單位 | Einheit | Unité | Unités | Unità | Unità di misura | U.M. | Unidad | Unidades | 単位 | 단위 | Unit of measure"
            ),
        ),
        ColumnSpec(
            "",
            either(
                "Requirement | Requirements | Limit | Limits | Standard Requirement | Specification | Specifications | Criteria | Acceptance Criteria | Standard | Reference Value | Regulatory Limit | Permissible Limit | Max. Limit | Maximum Limit | Limit Value | Spec. | Standard Limit | Technical Requirement | Required value | Requirement / Limit | Acceptance limit | Permitted limit | Reference limit | "
                "标准要求 | 技术要求 | 标准指标 | 标准值 | 限值 | 指标要求 | 限量 | 标准限值 | 要求 | 标准规定 | 技术指标 | 限量要求 | 标准要求及限值 | 规定值 | 判定标准 | 標準要求 | 限量值 | 标准限量 | 指标值 | 判定依据 | 限量指标 | 参考限值 | 标准要求/限值 | "
                "Anforderung | Grenzwert | Sollwert | Höchstwert | Höchstgehalt | Exigence | Exigences | Limite | Limites | Spécification | Critère | Valeur limite | Teneur maximale | Requisito | Requisiti | Limite di legge | Valore limite | Specifica | Requisitos | Valor límite | Límite | Especificación | 基準値 | 規格 | 規格値 | 基準 | 기준 | 기준치 | 기준값 | 규격"
            ),
        ),
        ColumnSpec(
            "_method",
            either(
                "Method | Test Method | Methods | Test Standard | Method Reference | Reference Method | Analytical Method | Testing Method | Test method reference | Method / Standard | Test Method / Standard | "
                "检验方法 | 检测方法 | 测试方法 | 方法 | 试验方法 | 方法依据 | 检测依据 | 检验依据 | 检测标准 | 检验标准 | 測試方法 | 检验方法标准 | 方法标准 | 检测方法依据 | 方法来源 | "
                "Methode | Prüfmethode | Prüfverfahren | Verfahren | Norm | Prüfnorm | Méthode | Méthode d'essai | Norme | Metodo | Metodo di prova | Método | Método de ensayo | Norma | 試験方法 | 分析方法 | 検査方法 | 方法 | 시험방법 | 검사방법"
            ),
        ),
        ColumnSpec(
            "_limit_of_detection",
            either(
                "LOD | LOQ | MDL | RL | Reporting Limit | Detection Limit | Limit of Detection | Method Detection Limit | Quantification Limit | LOD/LOQ | 检出限 | 定量限 | 方法检出限 | 报告限 | 检出限值 | 方法检出限(MDL) | 檢出限 | "
                "Nachweisgrenze | Bestimmungsgrenze | BG | NWG | Limite de détection | LQ | LD | Limite de quantification | Limite di rilevabilità | Límite de detección | Límite de cuantificación | 検出限界 | 定量下限 | 検出下限 | 검출한계 | 정량한계 | "
                "Uncertainty | Measurement uncertainty | Incertezza | Incertitude | 不确定度"
            ),
        ),
        ColumnSpec(
            "_remark",
            either(
                "Remark | Remarks | Note | Notes | 备注 | 说明 | Bemerkung | Remarques | Note | Observaciones | 備考 | 비고 | Sample | 样品编号 | Sample No."
            ),
        ),
        ColumnSpec(
            "test_result",
            either(
                "Result | Results | Test Result | Test Results | Test Result(s) | Measured Value | Found | Value | Test Value | Analysis Result | Measured | Finding | Findings | Actual Value | Result(s) | Analytical Result | Observed value | Observed | Inspection Result | Tested value | Results obtained | "
                "检验结果 | 检测结果 | 测试结果 | 实测值 | 实测结果 | 结果 | 检测值 | 检验数据 | 测定值 | 测定结果 | 检测数据 | 检验检测结果 | 检验实测值 | 实测数据 | 分析结果 | 測試結果 | 檢測結果 | 檢驗結果 | 试验结果 | 检验值 | "
                "Ergebnis | Ergebnisse | Prüfergebnis | Messwert | Istwert | Untersuchungsergebnis | Analysenergebnis | Résultat | Résultats | Valeur mesurée | Résultat d'essai | Valeur | Risultato | Risultati | Valore | Valore rilevato | Resultado | Resultados | Valor | Valor obtenido | 結果 | 試験結果 | 検査結果 | 分析結果 | 測定値 | 測定結果 | 결과 | 시험결과 | 검사결과 | 측정값 | 분석결과"
            ),
        ),
        ColumnSpec(
            "test_verdict",
            either(
                "Verdict | Conclusion | Judgement | Judgment | Assessment | Pass/Fail | Pass / Fail | Evaluation | Compliance | Rating | Conformity | Status | Comment | Decision | P/F | Item Conclusion | Single Verdict | Complies | Conclusions | Determination of conformity | Compliant | Result assessment | "
                "单项判定 | 单项结论 | 判定 | 结论 | 单项评定 | 判定结果 | 评定 | 检验结论 | 单项评价 | 本项结论 | 单项检验结论 | 评价 | 合格判定 | 检测结论 | 符合性 | 结果判定 | 單項判定 | 判定結果 | 結論 | 是否合格 | 单项结果判定 | 项目判定 | 合格与否 | "
                "Bewertung | Beurteilung | Einzelbewertung | Urteil | Konformität | Appréciation | Évaluation | Conformité | Avis | Verdict | Esito | Giudizio | Conformità | Valutazione | Evaluación | Conformidad | Veredicto | Calificación | 判定 | 評価 | 適否 | 合否 | 판정 | 적부 | 적합여부 | 판정결과"
            ),
        ),
    ),
    stops=either(
        "Address | Applicant Address | Client Address | Contact | Contact Person | Tel | Tel. | Phone | Fax | Email | Page | Sample No. | Sample ID | Sample Number | Laboratory Sample No. | Lab ID | Lab No. | Order No. | Job No. | Sample Quantity | Sample Size | "
        "Quantity | Sample Condition | Sample State | Sample Status | Condition | Specification | Size | Net Content | Country of Origin | Origin | Expiry Date | Best Before | Storage | Sampling | Sampled by | Sampling Date | Sampling Method | Sampling Place | "
        "Test Type | Type of Test | Test Category | Test Requested | Tests Requested | Purpose | Environment | Temperature | Humidity | Remarks | Remark | Note | Notes | Prepared by | Checked by | Approved by | Reviewed by | Tested by | Signature | Signed | Authorized Signatory | Authorised Signatory | Test Results | Test Standard | Test Standards | Standard | Standards | Test Method | Test Methods | Method | "
        "Country of Destination | Buyer | Ingredients | Supplier | Importer | Buyer / Importer | End of report | Verification Code | "
        "地址 | 委托单位地址 | 委托方地址 | 联系人 | 联系电话 | 电话 | 邮编 | 传真 | 样品编号 | 样品数量 | 样品状态 | 样品性状 | 规格 | 等级 | 质量等级 | 产品等级 | 样品等级 | 抽样日期 | 抽样地点 | 抽样单位 | 抽样基数 | 抽样人 | 抽样者 | 送样人 | 送样者 | 采样日期 | 检验类别 | 检测类别 | 检验类型 | 检测类型 | 检验性质 | "
        "检验项目 | 检测项目 | 检测环境 | 环境条件 | 主要仪器 | 检测仪器 | 主要检测仪器 | 仪器设备 | 备注 | 说明 | 编制 | 审核 | 批准 | 主检 | 签发 | 校核 | 检验员 | 授权签字人 | 页码 | 检验依据 | 检测依据 | 判定依据 | 检验标准 | 检测标准 | 执行标准 | 评价依据 | 原产国 | 原产地 | 样品来源 | 来样方式 | 抽样数量 | 保存条件 | 贮存条件 | 包装 | 包装方式 | 样品特征 | 样品描述及状态 | 防伪码 | 查询码 | 验证码 | 检测地点 | 检验地点 | 受检单位 | 受检单位名称 | 被抽样单位 | 进口商 | 到期日期 | 净含量 | 检验目的 | 生产单位地址 | 生产企业地址 | 任务来源 | "
        "Anschrift | Adresse | Probennummer | Proben-Nr. | Menge | Norm | Prüfgrundlage | Prüfmethode | Seite | Bearbeiter | Unterschrift | Auftragsnummer | Auftrags-Nr. | Probenahme | "
        "Échantillon n° | N° d'échantillon | Norme | Méthode | Référentiel | Indirizzo | N. campione | Norma | Metodo | Dirección | N.º de muestra | Método | "
        "住所 | 試験方法 | 備考 | 주소 | 시험방법 | 시료번호 | 비고 | 용도"
    ),
    complete=complete,
)
