"""Proof of a payment: a bank's slip or electronic receipt, a copy of a SWIFT message, a remittance advice."""

from __future__ import annotations

from vault.documents.kind import ColumnSpec, DocumentKind, FieldSpec, PartySpec, either
from vault.documents.kinds import _payment_slip

_DAY = r"\d{4}-\d\d-\d\d"
_REFERENCE = r"(?=.*\d)[A-Z0-9][A-Z0-9/.\-]{3,39}"

KIND = DocumentKind(
    code="payment_proof",
    titles=either(
        "Remittance Advice | Payment Advice | Payment Confirmation | Bank Slip | Swift Message | Swift Copy | SWIFT MT103 | MT103 | MT 103 | "
        "Single Customer Credit Transfer | MT103 Single Customer Credit Transfer | Customer Transfer | Outward Remittance | Outward Remittance Advice | "
        "Telegraphic Transfer | Telegraphic Transfer Advice | TT Copy | T/T Copy | Wire Transfer Confirmation | Wire Transfer | Transfer Confirmation | "
        "Payment Receipt | Proof of Payment | Debit Advice | Bank Receipt | Transaction Receipt | Transfer Receipt | Payment Order | Outgoing Payment | "
        "International Payment Confirmation | Confirmation of Payment | Bank Transfer Confirmation | Bank Transfer Receipt | Payment Voucher | Transaction Confirmation | "
        "Remittance Slip | Application for Outward Remittance | Remittance Application | Outward Telegraphic Transfer | Wire Transfer Receipt | Payment Slip | Transaction Advice | "
        "Instance Type and Transmission | Payment Details Report | Transfer Advice | Fund Transfer Confirmation | Funds Transfer Receipt | Credit Advice | e-Receipt | Electronic Receipt | "
        "Payment Notification | Bank Remittance Slip | Outgoing Wire Transfer | SWIFT Transfer | Swift Payment Confirmation | International Transfer | Notification (Transmission) of Original sent to SWIFT (ACK) | "
        "付款凭证 | 水单 | 银行水单 | 汇款水单 | 付汇水单 | 汇款申请书 | 境外汇款申请书 | 电汇凭证 | 银行电汇凭证 | 银行回单 | 电子回单 | 网上银行电子回单 | 业务回单 | 客户回单 | 收付款回单 | "
        "网银回单 | 转账凭证 | 转账回单 | 付款回单 | 汇款回单 | 汇款凭证 | 支付凭证 | 银行付款回单 | 国内支付业务付款回单 | 国内支付业务收款回单 | 网上银行电子回执 | 电子回执 | 付款通知 | 付款通知书 | 汇款通知 | 汇款通知书 | 付款回执 | "
        "借记通知 | 结算业务申请书 | 汇出汇款 | 汇出汇款通知书 | 境外汇款回单 | 跨境汇款回单 | 国际汇款回单 | 境外汇款水单 | 电子银行业务回单 | 电子银行回单 | 网上银行回单 | 银行转账回单 | 业务凭证 | 记账回执 | 借记通知书 | 客户付款回单 | 企业网银回单 | 网银转账回单 | 交易回单 | 付款交易回单 | 付汇凭证 | "
        "跨境人民币汇款回单 | 支付回单 | 银行凭证 | 客户凭证 | 网上支付回单 | 银行客户回单 | 单位客户专用回单 | 付款交易凭证 | 對外付款 | 匯款申請書 | 匯款水單 | 匯出匯款 | 匯款憑證 | 付款憑證 | 電匯憑證 | 轉賬回單 | "
        "Zahlungsavis | Überweisungsbestätigung | Zahlungsbestätigung | Überweisung | SEPA-Überweisung | Auslandsüberweisung | Zahlungsbeleg | Zahlungsanzeige | Überweisungsbeleg | "
        "Avis de paiement | Avis d'opéré | Ordre de virement | Confirmation de virement | Avis de virement | Preuve de paiement | Virement international | Avis de débit | Justificatif de virement | "
        "Avviso di pagamento | Conferma di pagamento | Disposizione di bonifico | Conferma bonifico | Contabile bonifico | Contabile di bonifico | Ricevuta di bonifico | Distinta di pagamento | Bonifico | "
        "Comprobante de pago | Comprobante de transferencia | Justificante de pago | Justificante de transferencia | Aviso de pago | Orden de pago | Confirmación de pago | Transferencia | "
        "送金明細 | 送金依頼書 | 外国送金依頼書 | 振込明細書 | 振込明細 | 支払通知書 | 送金計算書 | 振込受付書 | 海外送金依頼書 | 外国送金計算書 | 送金控 | 振込金受取書 | ご利用明細 | "
        "송금확인증 | 이체확인증 | 해외송금신청서 | 송금확인서 | 지급확인서 | 이체확인서 | 외화송금신청서 | 거래확인증 | 송금영수증 | 당발송금확인서 | 해외송금확인서"
    ),
    anti_titles=either("Statement of Account | Bank Statement | 对账单 | 专用缴款书 | 银行对账单"),
    keywords=either(
        "beneficiary's bank | remitter | ordering customer | beneficiary customer | value date | debit account | credited | remittance information | SWIFT code | transaction reference | charges OUR | "
        "payment was made | we have remitted | has been paid | paid to | amount paid | 付款人账号 | 收款人账号 | 收款人开户行 | 付款人开户行 | 开户银行 | 交易流水号 | 回单编号 | 附言 | 汇款人 | 摘要 | 记账日期 | 电子回单专用章 | 验证码 | 回单验证码 | 交易时间 | 手续费 | 汇率 | "
        "Verwendungszweck | Auftraggeber | Empfänger IBAN | donneur d'ordre | motif du virement | ordinante | causale | ordenante | concepto | 送金人 | 受取人 | 振込先 | 송금인 | 수취인"
    ),
    source="reference/documents.md 4.11; tags of the MT103 message; slips of banks as commonly printed",
    verified_on="2026-11-24",
    signs=(
        r":\s?32A\s?:.{1,400}:\s?50[AFK]?\s?:.{1,600}:\s?59[AF]?\s?:",
        r"\bF?32A:.{1,400}\bF?50[AFK]?:.{1,900}\bF?59[AF]?:",
    ),
    fields=(
        FieldSpec(
            "document_no",
            either(
                "Remittance Advice No. | Remittance No. | Advice No. | Receipt No. | Payment No. | Payment Reference | Payment Reference No. | Payment Ref. | Payment ID | Transaction Reference | Transaction Reference No. | Transaction Reference Number | "
                "Transaction ID | Transaction No. | Transaction Number | Bank Reference | Bank Reference No. | Bank Ref. | Reference No. | Reference Number | Our Reference | Our Ref. | Ref. No. | Voucher No. | Confirmation No. | Confirmation Number | Transfer No. | "
                "TT Ref. | TT Reference | TT No. | Wire Reference | Remittance Reference | Sender's Reference | Sender Reference | Advice Number | Receipt Number | Slip No. | Payment Order No. | Payment Number | Remittance Number | Order Number | Remittance advice number | Transfer reference | Wire confirmation no. | Payment voucher no. | "
                "回单编号 | 电子回单号码 | 回单号码 | 回单号 | 电子回单编号 | 回执编号 | 回单序号 | 凭证号 | 凭证号码 | 凭证编号 | 水单号 | 水单编号 | 付款凭证号 | 汇款编号 | 汇款申请书编号 | 申报号码 | 电子回单号 | 凭证字号 | 匯款編號 | 付款编号 | 付款单号 | 通知书编号 | "
                "Avis-Nr. | Belegnummer | Beleg-Nr. | Zahlungsreferenz | Auftragsnummer | Transaktionsnummer | Avisnummer | Numéro d'avis | N° d'opération | Référence de l'opération | Référence du virement | Numero operazione | Numero bonifico | N. operazione | Número de operación | N.º de operación | Referencia de la operación | "
                "整理番号 | 受付番号 | 取引番号 | 送金番号 | 照会番号 | 거래번호 | 송금번호 | 승인번호 | 접수번호"
            ),
            pattern=_REFERENCE,
        ),
        FieldSpec(
            "document_no",
            either(
                "交易流水号 | 流水号 | 业务编号 | 交易序号 | 业务流水号 | 银行流水号 | 参考号 | 银行参考号 | 交易参考号 | 交易编号 | 业务参考号 | 柜员流水号 | 银行业务编号 | 业务序号 | 指令序号 | 指令编号 | 电子流水号 | 交易号 | 交易流水 | 网银流水号 | 银行业务参考号 | 銀行參考編號 | 交易參考編號 | 参考编号 | "
                "Reference | Ref. | No. | 编号 | 号码 | Referenz | Référence | Riferimento | Referencia | TRN | CRO | 参照番号 | Trace No. | Journal No."
            ),
            pattern=_REFERENCE,
            weight=0.8,
        ),
        FieldSpec(
            "issue_date",
            either(
                "Date | Issue Date | Advice Date | Date of Issue | Date of Advice | Remittance Date | Document Date | Receipt Date | Voucher Date | Date Issued | Issued on | Dated | Application Date | "
                "日期 | 回单日期 | 打印日期 | 出具日期 | 申请日期 | 凭证日期 | 通知日期 | 委托日期 | 填单日期 | 汇款日期 | 汇出日期 | 打印时间 | 日 期 | 申報日期 | 回单打印日期 | "
                "Datum | Avisdatum | Ausstellungsdatum | Date d'émission | Date de l'avis | Data | Data di emissione | Data documento | Fecha | Fecha de emisión | 日付 | 作成日 | 発行日 | 작성일 | 발급일 | 신청일 | 일자"
            ),
            pattern=_DAY,
        ),
        FieldSpec(
            "paid_date",
            either(
                "Payment Date | Date of Payment | Value Date | Paid on | Transaction Date | Transfer Date | Date Paid | Execution Date | Posting Date | Booking Date | Date of Transfer | Transaction Time | Debit Date | Processed on | Date of transaction | Payment made on | Transaction date/time | Date & time | Settlement Date | Processing Date | "
                "交易日期 | 付款日期 | 支付日期 | 记账日期 | 交易时间 | 转账日期 | 起息日 | 入账日期 | 付款时间 | 支付时间 | 交易日 | 转账时间 | 记帐日期 | 起息日期 | 扣款日期 | 业务日期 | 付汇日期 | 結算日 | 付款日 | 记账时间 | 过账日期 | 处理时间 | 處理日期 | "
                "Zahlungsdatum | Wertstellung | Valuta | Buchungsdatum | Buchungstag | Ausführungsdatum | Ausführungstermin | Wertstellungsdatum | Date de paiement | Date de valeur | Date d'exécution | Date de l'opération | Date du virement | Date opération | Data pagamento | Data di esecuzione | Data valuta | Data esecuzione | Data operazione | Fecha de pago | Fecha valor | Fecha de operación | Fecha de la operación | Fecha de ejecución | "
                "支払日 | 送金日 | 取引日 | 振込日 | 実行日 | 振込指定日 | 取扱日 | 송금일 | 이체일 | 거래일 | 지급일 | 거래일시 | 이체일시 | 송금일자 | 거래일자"
            ),
            pattern=_DAY,
        ),
        FieldSpec(
            "total_amount",
            either(
                "Amount | Payment Amount | Amount Paid | Transfer Amount | Remittance Amount | Total Amount | Total Payment | Total Paid | Total | Amount Remitted | Net Payment | Amount of Remittance | Total Remittance | Transaction Amount | Amount Transferred | Net Amount Paid | Instructed Amount | Interbank Settled Amount | Debit Amount | Amount in figures | Amount Sent | Payment Total | Currency/Amount | Currency & Amount | Currency and Amount | Amount (in figures) | Total amount paid | Total amount remitted | Total payment amount | Remitted amount | Amount and currency | Settlement Amount | Amount debited | "
                "金额 | 小写 | 小写金额 | 交易金额 | 汇款金额 | 付款金额 | 转账金额 | 金额(小写) | 支付金额 | 汇出金额 | 汇款币种及金额 | 币种及金额 | 合计金额 | 金额小写 | 人民币(小写) | 发生额 | 付汇金额 | 付款总额 | 金 额 | 交易金额(小写) | 转出金额 | 币种/金额 | 币种金额 | 汇款金额(小写) | 匯款金額 | 金額 | 交易金額 | 结算金额 | 实付金额 | 付款金额(小写) | "
                "Betrag | Zahlungsbetrag | Überweisungsbetrag | Gesamtbetrag | Montant | Montant du virement | Montant total | Montant payé | Importo | Importo bonifico | Totale | Importo totale | Importe | Importe total | Monto | Importe de la transferencia | "
                "送金額 | 支払金額 | 振込金額 | 合計 | 振込額 | 送金金額 | 支払額 | 금액 | 송금액 | 이체금액 | 거래금액 | 송금금액 | 지급금액 | 이체금액(원)"
            ),
        ),
        FieldSpec(
            "currency",
            either(
                "Currency | Payment Currency | Currency Code | CCY | Transaction Currency | 币种 | 货币 | 币别 | 交易币种 | 货币种类 | 汇款币种 | 幣別 | 账户币种 | Währung | Devise | Valuta | Divisa | Moneda | 通貨 | 送金通貨 | 통화 | 통화종류"
            ),
        ),
        FieldSpec(
            "invoice_no",
            either(
                "Invoice No. | Invoice Number | Invoice | Invoice Nos. | Invoice(s) | Your Invoice | Invoice Reference | Invoice Ref. | Invoices paid | 发票号 | 发票号码 | 发票编号 | 發票號碼 | Rechnungsnummer | Rechnung Nr. | Rechnungs-Nr. | N° de facture | Facture n° | Numéro de facture | Numero fattura | N. fattura | N.º de factura | Factura n.º | Número de factura | 請求書番号 | インボイス番号 | 송장번호 | 인보이스번호"
            ),
        ),
        FieldSpec(
            "contract_no",
            either(
                "Contract No. | Contract Number | S/C No. | Sales Contract No. | 合同号 | 合同编号 | 合同号码 | 合約編號 | Vertragsnummer | N° de contrat | Numero contratto | N.º de contrato | 契約番号 | 계약번호"
            ),
        ),
        FieldSpec(
            "purchase_order_no",
            either(
                "PO No. | Purchase Order No. | PO Number | Order No. | P.O. No. | Your Order | 订单号 | 采购订单号 | 采购单号 | Bestellnummer | N° de commande | 注文番号 | 발주번호"
            ),
        ),
        FieldSpec(
            "issuer_name",
            either(
                "Issuing Bank | Issued by | Remitting Bank | 出单行 | 出具银行 | 受理银行 | 经办行 | 打印行 | 受理行 | 汇出行 | 办理行 | 汇款银行 | 付款银行"
            ),
        ),
    ),
    parties=(
        PartySpec(
            "payer",
            either(
                "Payer | Remitter | Payer Name | Remitter Name | Remitter's Name | Ordering Customer | Ordering Party | Applicant | Paid by | Payment from | Originator | Sender | From | Debtor | Name of Remitter | Name of Payer | Applicant Name | Account Holder | By order of | Originator Name | Sender Name | Payer's Name | Debit Account Name | From Account Name | Remitting Party | Sender / Payer | Remitted by | From Account | Debtor Name | Ordering Customer Name | Originating Party | "
                "付款人 | 付款人名称 | 付款人户名 | 付款方 | 付款方名称 | 付款方户名 | 付款单位 | 付款单位名称 | 汇款人 | 汇款人名称 | 汇款人户名 | 付款账户名称 | 汇款单位 | 付款户名 | 付款人全称 | 付款方全称 | 汇款人全称 | 汇款人名称及地址 | 付款账户户名 | 付款账户名 | 转出户名 | 转出账户名称 | 付款单位全称 | 汇款方 | 匯款人 | 匯款人名稱 | 付款人名稱 | 扣款户名 | 出账户名 | 汇款公司 | 付款公司 | 借方户名 | "
                "Auftraggeber | Zahlungspflichtiger | Zahler | Name des Auftraggebers | Kontoinhaber | Zahlungspflichtige | Donneur d'ordre | Payeur | Émetteur | Titulaire du compte | Débiteur | Ordinante | Pagatore | Debitore | Ordenante | Pagador | Titular ordenante | "
                "送金人 | 依頼人 | 振込依頼人 | ご依頼人 | 支払人 | 送金依頼人 | 依頼人名 | 支払者 | 송금인 | 지급인 | 의뢰인 | 보내는분 | 보내는 분 | 출금계좌예금주 | 송금인명 | 신청인"
            ),
        ),
        PartySpec(
            "payee",
            either(
                "Payee | Beneficiary | Beneficiary Name | Payee Name | Beneficiary's Name | Beneficiary Customer | Paid to | Pay to | Payment to | Recipient | Recipient Name | Creditor | In favour of | In favor of | Name of Beneficiary | Supplier | Supplier Name | Vendor | Vendor Name | To | Receiver | Credit Account Name | To Account Name | Receiver Name | Beneficiary Company | Remitted to | Beneficiary Party | Recipient / Payee | Creditor Name | Beneficiary Account Name | Beneficiary Customer Name | To Account | Payee's Name | "
                "收款人 | 收款人名称 | 收款人户名 | 收款方 | 收款方名称 | 收款方户名 | 收款单位 | 收款单位名称 | 收款账户名称 | 收款户名 | 收款人全称 | 收款方全称 | 收款人名称及地址 | 受益人 | 受益人名称 | 收款账户户名 | 收款账户名 | 转入户名 | 转入账户名称 | 收款单位全称 | 收款公司 | 入账户名 | 收款人名稱 | 受款人 | 受款人名稱 | 贷方户名 | 供应商名称 | 供应商 | "
                "Empfänger | Zahlungsempfänger | Begünstigter | Name des Empfängers | Lieferant | Bénéficiaire | Nom du bénéficiaire | Destinataire | Créancier | Beneficiario | Nome beneficiario | Destinatario | Nombre del beneficiario | Creditore | "
                "受取人 | 振込先 | 支払先 | お受取人 | 受取人名 | 送金先 | 振込先名 | 수취인 | 수취인명 | 받는분 | 받는 분 | 수령인 | 예금주 | 입금계좌예금주"
            ),
        ),
    ),
    columns=(
        ColumnSpec(
            "_invoice",
            either(
                "Invoice No. | Invoice Number | Invoice | Invoice # | Document No. | Reference | 发票号 | 发票号码 | Rechnungsnummer | Rechnungs-Nr. | N° de facture | Numero fattura | N.º de factura | 請求書番号"
            ),
        ),
        ColumnSpec(
            "_dated",
            either(
                "Invoice Date | Date | Document Date | 发票日期 | 日期 | Datum | Date de facture | Data fattura | Fecha"
            ),
        ),
        ColumnSpec(
            "_billed",
            either(
                "Invoice Amount | Gross Amount | Gross | Original Amount | 发票金额 | Bruttobetrag | Montant brut | Importo lordo | Importe bruto | 請求金額"
            ),
        ),
        ColumnSpec(
            "_paid",
            either(
                "Amount Paid | Paid Amount | Payment Amount | Net Amount | Amount | Paid | 付款金额 | 本次付款 | Zahlbetrag | Montant payé | Importo pagato | Importe pagado | 支払金額"
            ),
        ),
        ColumnSpec(
            "_less", either("Discount | Deduction | Skonto | Deductions | 扣款 | Escompte | Sconto | Descuento")
        ),
    ),
    stops=either(
        "Account No. | Account Number | Account | A/C No. | Payer Account | Payee Account | Beneficiary Account | Beneficiary Account No. | Debit Account | Debit Account No. | Credit Account | IBAN | BIC | SWIFT | SWIFT Code | Swift/BIC | Bank | Bank Name | Beneficiary Bank | Beneficiary's Bank | Payer Bank | Remitter's Bank | Intermediary Bank | Ordering Bank | Ordering Institution | Account with Institution | Account with Bank | Bank Address | Branch | Sort Code | Routing No. | "
        "Purpose | Purpose of Payment | Details of Payment | Payment Details | Remittance Information | Message | Message to Beneficiary | Narrative | Remarks | Remark | Description | Charges | Details of Charges | Bank Charges | Fee | Fees | Exchange Rate | Rate | Status | Payment Method | Payment Type | Type | Channel | Amount in words | Address | Beneficiary Address | Remitter Address | Tel | Email | Page | Currency | Country | Contact | Discount | Invoice Date | Due Date | Payment Status | Product | Instruction | Beneficiary Country | Transaction Type | Total deductions | "
        "账号 | 付款人账号 | 收款人账号 | 开户行 | 开户银行 | 付款人开户行 | 收款人开户行 | 付款账号 | 收款账号 | 付款行 | 收款行 | 收款人开户银行 | 付款人开户银行 | 付款人开户行名称 | 收款人开户行名称 | 开户行名称 | 行号 | 收款行行号 | 用途 | 摘要 | 附言 | 备注 | 汇款用途 | 交易用途 | 大写 | 金额大写 | 金额(大写) | 大写金额 | 人民币(大写) | 手续费 | 汇率 | 费用承担 | 国内外费用承担 | 币种 | 交易渠道 | 渠道 | 业务种类 | 业务类型 | 交易类型 | 状态 | 交易状态 | 处理状态 | 支付状态 | 验证码 | 回单验证码 | 校验码 | 柜员 | 交易柜员 | 经办 | 复核 | 记账 | 授权 | 打印次数 | 交易机构 | 交易机构号 | 网点 | 地址 | 收款人地址 | 汇款附言 | 电话 | 时间戳 | 凭证种类 | 用户 | 收款人常驻国家 | 汇款人地址 | 业务产品种类 | 户名 | 全称 | 名称 | 开户网点 | 汇款方式 | 付款性质 | 交易附言 | 合同号 | 发票号 | 余额 | 汇出行 | "
        "Verwendungszweck | Kontonummer | Bankverbindung | Kreditinstitut | Gebühren | Entgelt | Compte | Banque | Motif | Frais | Adresse | Causale | Banca | Commissioni | Conto | Concepto | Banco | Comisiones | Cuenta | 口座番号 | 銀行名 | 手数料 | 送金目的 | 住所 | 계좌번호 | 은행명 | 수수료 | 은행 | 적요 | 송금목적 | 환율"
    ),
    complete=_payment_slip.completed,
)
