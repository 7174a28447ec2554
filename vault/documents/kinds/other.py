"""Anything else. The titles are those of papers that travel with goods and money but are of no kind here, so that none is taken for one that is."""

from __future__ import annotations

from vault.documents.kind import DocumentKind, either

KIND = DocumentKind(
    code="other",
    titles=either(
        "Distribution Agreement | Statement of Account | Account Statement | Bank Statement | Statement | Customer Statement | Delivery Note | Delivery Order | Delivery Slip | Despatch Note | Dispatch Note | Goods Received Note | "
        "Goods Receipt | Arrival Notice | Receipt | Official Receipt | Cash Receipt | Sales Receipt | Till Receipt | Retail Receipt | Deposit Receipt | Freight Receipt | Credit Note | Debit Note | Credit Memo | Debit Memo | Insurance Policy | Insurance Certificate | "
        "Cargo Insurance | Certificate of Insurance | Marine Cargo Insurance Policy | Cargo Transportation Insurance Policy | Marine Insurance Certificate | Open Policy | Health Certificate | Sanitary Certificate | Veterinary Certificate | Veterinary Health Certificate | Phytosanitary Certificate | "
        "Free Sale Certificate | Certificate of Free Sale | Business Licence | Business License | Trade Licence | Certificate of Incorporation | Certificate of Good Standing | Company Registration Certificate | Material Safety Data Sheet | Safety Data Sheet | MSDS | SDS | "
        "Declaration of Conformity | EU Declaration of Conformity | Certificate of Conformity | Certificate of Compliance | Children's Product Certificate | General Certificate of Conformity | Fumigation Certificate | Importer Security Filing | ISF | Booking Confirmation | Booking Note | Shipping Instruction | "
        "Shipping Instructions | Shipping Advice | Shipment Advice | Shipping Order | Beneficiary's Certificate | Beneficiary Certificate | Letter of Credit | Irrevocable Documentary Credit | Documentary Credit | Issue of a Documentary Credit | Price List | Catalogue | Catalog | Product Catalogue | "
        "Non-Disclosure Agreement | Confidentiality Agreement | Power of Attorney | Customs Power of Attorney | Minutes | Minutes of Meeting | Meeting Minutes | Memorandum | Memo | Memorandum of Understanding | Quality Certificate | Certificate of Quality | Certificate of Quantity | Certificate of Weight | Export Declaration | "
        "Shipper's Letter of Instruction | Warehouse Receipt | Stock Report | Inventory Report | Inventory List | Survey Report | Halal Certificate | Organic Certificate | Kosher Certificate | Product Specification | Product Data Sheet | Technical Data Sheet | Data Sheet | Specification Sheet | Warranty Card | Warranty Certificate | "
        "Instruction Manual | User Manual | Fax | Fax Cover Sheet | Telefax | Facsimile | Facsimile Transmission | Cover Letter | Packing Instructions | Customs Release | Release Note | Freight Invoice | Debit Note Freight | Dock Receipt | Mate's Receipt | Cargo Manifest | Return Authorization | RMA Form | Return Form | Complaint | Notice of Claim | "
        "Reminder | Payment Reminder | Dunning Letter | Final Notice | Service Agreement | Agency Agreement | Questionnaire | Supplier Questionnaire | Order Form | Application Form | Curriculum Vitae | Newsletter | Press Release | Time Sheet | Work Order | Delivery Schedule | "
        "Arrival Notice / Freight Invoice | ISO 9001 Certificate | Certificate of Approval | Certificate of Manufacture | Manufacturer's Declaration | Vendor Registration Form | Inspection Certificate | Lab Accreditation Certificate | Certificate of Accreditation | Accreditation Certificate | Food Facility Registration | Prior Notice Confirmation | "
        "Lieferschein | Kontoauszug | Gutschrift | Mahnung | Zahlungserinnerung | Quittung | Kassenbon | Preisliste | Katalog | Versicherungspolice | Versicherungszertifikat | Konformitätserklärung | Sicherheitsdatenblatt | Vollmacht | Protokoll | Frachtbrief CMR | Lieferavis | Wareneingangsschein | Ausfuhrerklärung | Gewerbeschein | Handelsregisterauszug | "
        "Bon de livraison | Relevé de compte | Avoir | Note de crédit | Reçu | Ticket de caisse | Tarif | Liste de prix | Certificat d'assurance | Déclaration de conformité | Fiche de données de sécurité | Procuration | Procès-verbal | Certificat sanitaire | Certificat de vente libre | Extrait Kbis | Relance | "
        "Documento di trasporto | Bolla di consegna | Nota di credito | Estratto conto | Ricevuta | Scontrino | Listino prezzi | Polizza di assicurazione | Dichiarazione di conformità | Scheda di sicurezza | Procura | Verbale | Certificato sanitario | Sollecito di pagamento | Visura camerale | "
        "Albarán | Albarán de entrega | Nota de entrega | Nota de crédito | Factura rectificativa | Extracto de cuenta | Estado de cuenta | Recibo | Lista de precios | Póliza de seguro | Declaración de conformidad | Ficha de datos de seguridad | Poder notarial | Certificado sanitario | Certificado de libre venta | "
        "納品書 | 受領書 | 領収書 | 領収証 | カタログ | 価格表 | 委任状 | 保険証券 | 検収書 | 議事録 | 取引明細書 | 残高証明書 | 督促状 | 取扱説明書 | 안전보건자료 | 거래명세서 | 거래명세표 | 영수증 | 납품서 | 위임장 | 보험증권 | 가격표 | 사업자등록증 | 카탈로그 | 회의록 | 자유판매증명서 | 위생증명서 | "
        "营业执照 | 食品经营许可证 | 食品生产许可证 | 代理报关委托书 | 报关委托书 | 委托报关协议 | 委托书 | 送货单 | 发货单 | 出货单 | 交货单 | 销货单 | 对账单 | 银行对账单 | 收据 | 收款收据 | 保险单 | 货物运输保险单 | 海洋货物运输保险单 | 保单 | 自由销售证书 | 自由销售证明 | "
        "出库单 | 入库单 | 核注清单 | 保税核注清单 | 到货到货通知书 | 提货单 | 订舱单 | 托运单 | 装船通知 | 报价有效期产品目录 | 产品手册 | 价格表 | 价目表 | 代理协议 | 代理进口协议 | 代理进口合同 | 协议书 | 保密协议 | 会议纪要 | 会议记录 | 通知 | 通知书 | 声明 | 情况说明 | 说明函 | 承诺书 | 承诺函 | 质量保证书 | "
        "消费者风险告知书 | 消费者告知书 | 风险告知书 | 进货查验记录 | 出口货物报关单 | 中华人民共和国海关出口货物报关单 | 出境货物备案清单 | 健康证书 | 兽医卫生证书 | 植物检疫证书 | 动物卫生证书 | 熏蒸证明 | 符合性声明 | 中国国家强制性产品认证证书 | 质量管理体系认证证书 | 认证证书 | 化妆品备案凭证 | 进口化妆品备案凭证 | "
        "进口特殊用途化妆品卫生许可批件 | 保健食品注册证书 | 备案凭证 | 使用说明书 | 产品说明书 | 产品规格书 | 物流面单 | 快递单 | 海关放行通知书 | 放行通知书 | 查验通知书 | 退货单 | 退款单 | 催款函 | 催款通知 | 信用证 | 仓储合同 | 租赁合同 | 劳动合同 | 服务合同 | 运输合同 | 租房合同 | 保修卡 | 合格证 | 产品合格证 | 装箱说明 | "
        "資料表 | 送貨單 | 對帳單 | 收據 | 商業登記證 | 保險單 | 價目表 | 提貨單 | 到貨通知 | 電商平台訂單 | 订单详情 | 订单截图 | 采购申请单 | 请购单 | 报销单 | 费用报销单 | 差旅报销单"
    ),
    source="papers of trade named in reference/documents.md section 3 and 6.2; common trade practice",
    verified_on="2026-11-24",
)
