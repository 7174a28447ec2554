"""Anything else. The titles are those of papers that are known but not read yet, so that none is taken for a kind that is."""

from __future__ import annotations

from vault.documents.kind import DocumentKind, either

KIND = DocumentKind(
    code="other",
    titles=either(
        "Test Report | Inspection Report | "
        "Analysis Report | Certificate of Analysis | Laboratory Report | "
        "Purchase Contract | Sales Contract | Sale Contract | Contract | Purchase Order | Sales Confirmation | "
        "Supply Agreement | Distribution Agreement | Remittance Advice | Payment Advice | "
        "Payment Confirmation | Bank Slip | Statement of Account | Account Statement | Delivery Note | "
        "Delivery Order | Arrival Notice | Receipt | "
        "Credit Note | Debit Note | Insurance Policy | Insurance Certificate | Cargo Insurance | "
        "Certificate of Insurance | Health Certificate | Phytosanitary Certificate | Free Sale Certificate | "
        "Certificate of Free Sale | Business Licence | Certificate of Incorporation | "
        "Material Safety Data Sheet | Safety Data Sheet | "
        "Declaration of Conformity | Fumigation Certificate | "
        "Importer Security Filing | Booking Confirmation | Shipping Instruction | Shipping Advice | "
        "Beneficiary's Certificate | Lieferschein | Bestellung | Letter of Credit | Swift Message | "
        "Customer Transfer | Outward Remittance | "
        "Price List | Catalogue | "
        "Non-Disclosure Agreement | Power of Attorney | Minutes | Memorandum | Quality Certificate | "
        "Certificate of Quality | Export Declaration | Warehouse Receipt | Stock Report | Bank Statement | "
        "Credit Memo | Survey Report | Halal Certificate | Transfer Confirmation | Payment Receipt | "
        "检测报告 | "
        "检验报告 | 质检报告 | 测试报告 | 采购合同 | "
        "销售合同 | 购销合同 | 买卖合同 | 采购订单 | 付款凭证 | 水单 | 汇款申请书 | 电汇凭证 | 银行回单 | "
        "电子回单 | "
        "营业执照 | "
        "食品经营许可证 | 代理报关委托书 | 委托书 | 送货单 | 对账单 | 收据 | 保险单 | 卫生证书 | "
        "自由销售证书 | 出库单 | 入库单 | 核注清单 | 到货通知 | 订购单 | "
        "境外汇款申请书 | 成分分析报告 | "
        "出口货物报关单 | 中华人民共和国海关出口货物报关单 | 报价有效期声明 | 产品目录 | 代理协议 | 合同 | "
        "协议书 | 会议纪要"
    ),
    source="field dictionary: kinds not read in this version",
    verified_on="2026-11-24",
)
