"""Labels of the sums under a table of goods."""

from __future__ import annotations

from vault.documents.kind import FieldSpec, either

GRAND_TOTAL = FieldSpec(
    "total_amount",
    either(
        "Grand Total | Total Amount | Amount Due | Invoice Total | Total Due | Balance Due | "
        "Total Invoice Value | Total Invoice Amount | Total Payable | Amount Payable | Total Value | "
        "Invoice Amount | Invoice Value | Total Incl. VAT | Total incl. GST | Total including VAT | "
        "Total including GST | Total (incl. VAT) | Total inc. GST | Total inc GST | Gross Total | "
        "Gross Amount | Total to pay | Net Payable | Total Contract Value | Total Price | Grand Total Amount | "
        "Total Amount Due | Total FOB | Total CIF | Total EXW | Total CFR | Total FOB Value | "
        "Total CIF Value | "
        "Total FCA | Total DAP | Total DDP | Total CIP | Invoice total amount | Total Invoice | "
        "Total for this invoice | Quotation total | Order total | Total order value | Gesamtbetrag | "
        "Rechnungsbetrag | Endbetrag | Gesamtsumme | Bruttobetrag | Total TTC | Montant total TTC | "
        "Totale fattura | Total General | "
        "Total Amount Payable | TOTAL VALUE | Total sum | Final total | Total USD | Total EUR | Total GBP | "
        "Total AUD | Total CNY | Total RMB | Total JPY | Total NZD | Total AUD incl. GST | "
        "Total value of goods | Total charges | "
        "总金额 | 总计 | 合计金额 | 总价 | 价税合计 | 发票总额 | 总额 | 应付总额 | 应付金额 | 发票金额 | "
        "总值 | 金额合计 | 总计金额 | 合计总额 | 总价款 | 合同总额 | "
        "订单总额 | 总货值 | 货值合计 | 请求金额 | 合計金額 | 総合計"
    ),
    weight=1.2,
)
TOTAL = FieldSpec(
    "total_amount",
    either(
        "Total | Total: | TTL | Sum | Gesamt | Totale | Summe | 合计 | 共计 | 合計 | 小写合计 | "
        "Total net amount payable"
    ),
    weight=1.0,
)
SUBTOTAL = FieldSpec(
    "subtotal",
    either(
        "Subtotal | Sub Total | Sub-total | Net Total | Total Net | Total excl. VAT | Total excluding VAT | "
        "Total excl. GST | Total ex GST | Goods Value | Total Goods | Value of Goods | Net Amount | "
        "Total (excl. VAT) | Net Value | Goods Total | Total before tax | Merchandise Total | Taxable amount | "
        "Total ex. VAT | "
        "Zwischensumme | Nettobetrag | Nettosumme | Summe netto | Total HT | Imponibile | Sous-total | 小计 | "
        "货款小计 | 不含税金额 | 未税金额 | 小計 | 货款合计 | 金额小计"
    ),
)
TAX = FieldSpec(
    "tax_amount",
    either(
        "VAT | GST | Tax | Sales Tax | VAT Amount | Tax Amount | GST Amount | Total VAT | Total Tax | "
        "Total GST | MwSt. | USt. | Umsatzsteuer | Mehrwertsteuer | TVA | IVA | HST | Consumption Tax | "
        "VAT Total | Tax Total | 税额 | 增值税 | 税金 | 消费税 | 税额合计 | 消費税"
    ),
)
DISCOUNT = FieldSpec(
    "discount",
    either(
        "Discount | Less Discount | Trade Discount | Total Discount | Rabatt | Remise | Sconto | 折扣 | 折让 | 优惠"
    ),
)
SUMS = (GRAND_TOTAL, TOTAL, SUBTOTAL, TAX, DISCOUNT)
EXTRA_CHARGES = either(
    "Freight | Shipping | Freight Charges | Ocean Freight | Air Freight | Insurance | Insurance Premium | "
    "Handling | Packing Charges | Shipping & Handling | Delivery Charges | Carriage | Deposit | Deposit Paid | "
    "Paid | Advance Payment | Amount Paid | Balance | Fracht | Transport | Postage | 运费 | 保险费 | 保费 | "
    "杂费 | 定金 | "
    "已付款"
)
