"""The words of inspection in both languages: papers, whom to ask, why a state is what it is. Faces choose the language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Wording:
    """The same in English and Chinese; ``{…}`` stands where a detail goes."""

    en: str
    zh: str

    def said(self, language: str, **details: str) -> str:
        """Return the words in ``zh``, or in English for any other language."""
        return (self.zh if language == "zh" else self.en).format(**details)


PAPERS: Final[dict[str, Wording]] = {
    "cn_import_declaration": Wording("customs import declaration", "进口货物报关单"),
    "cn_inspection_certificate": Wording("inspection and quarantine certificate", "入境货物检验检疫证明"),
    "cn_customs_tax_bill": Wording("customs duty and VAT payment certificate", "海关关税、增值税专用缴款书"),
    "cbec_import_list": Wording("cross-border retail import declaration list", "跨境电商零售进口申报清单"),
    "commercial_invoice": Wording("commercial invoice", "商业发票"),
    "proforma_invoice": Wording("pro-forma invoice (proves no sale)", "形式发票（不能证明成交）"),
    "cn_vat_invoice": Wording("China VAT invoice", "增值税发票"),
    "packing_list": Wording("packing list", "装箱单"),
    "bill_of_lading": Wording("bill of lading", "提单"),
    "air_waybill": Wording("air waybill", "空运单"),
    "certificate_of_origin": Wording("certificate of origin", "原产地证"),
    "test_report": Wording("laboratory test report", "检测报告"),
    "brand_authorization": Wording("brand authorisation", "品牌授权书"),
    "trademark_certificate": Wording("trademark registration certificate", "商标注册证"),
    "purchase_contract": Wording("purchase contract", "采购合同"),
    "payment_proof": Wording("proof of payment", "付款凭证"),
    "cbp_7501": Wording("CBP Form 7501 entry summary", "美国海关 7501 报关单"),
    "cbp_3461": Wording("CBP Form 3461 with release", "美国海关 3461 放行单"),
    "eu_import_declaration": Wording("EU import declaration with MRN", "欧盟进口报关单（MRN）"),
    "supplier_license": Wording("supplier’s business licence", "供应商营业执照等资质"),
    "agency_agreement": Wording("import agency agreement", "代理进口协议"),
    "product_registration": Wording("product registration or filing", "产品注册或备案凭证"),
    "ccc_certificate": Wording("CCC certificate", "3C 认证证书"),
    "label_artwork": Wording("Chinese label as approved", "中文标签样张"),
    "intake_inspection_record": Wording("record of inspection on receipt", "进货查验记录"),
    "bonded_entry": Wording("bonded entry and account list", "一线入区报关单、核注清单"),
    "cbec_triple": Wording("order, payment and waybill records", "订单、支付单、运单（三单）"),
    "cbec_tax_bill": Wording("electronic tax bill", "跨境电商电子税单"),
    "cbec_notice": Wording("consumer notice with the buyer’s confirmation", "消费者告知书及确认记录"),
    "elabel_snapshot": Wording("Chinese electronic label as shown", "中文电子标签快照"),
    "fba_record": Wording("warehouse receiving record", "海外仓入库记录"),
    "fda_filing": Wording("FDA prior notice or registration", "FDA 预先通报或注册"),
    "cpsc_certificate": Wording("children’s product certificate", "儿童产品证书 (CPC)"),
    "eu_conformity": Wording("EU declaration of conformity", "欧盟符合性声明"),
    "gpsr_data": Wording("EU product safety data and responsible person", "欧盟 GPSR 信息及责任人"),
}
"""Document kinds and roles a set may name."""

WHOM: Final[dict[str, Wording]] = {
    "supplier": Wording("the supplier", "供应商"),
    "broker": Wording("the customs broker", "报关行"),
    "forwarder": Wording("the freight forwarder", "货运代理"),
    "brand_owner": Wording("the brand owner or licensor", "品牌方或授权方"),
    "laboratory": Wording("the laboratory", "检测机构"),
    "platform": Wording("the platform", "电商平台"),
    "importer": Wording("the importer who sold to you", "供货的进口商"),
    "ourselves": Wording("your own files", "本公司留存"),
}

CONDITIONS: Final[dict[str, Wording]] = {
    "registered-goods": Wording(
        "needed for cosmetics, health food, infant formula and medical devices",
        "化妆品、保健食品、婴配粉、医疗器械需要",
    ),
    "ccc-goods": Wording("needed for goods under compulsory certification", "强制性认证目录内商品需要"),
    "consignee-not-us": Wording(
        "needed where the consignee on the declaration is not you", "报关单收货人不是本公司时需要"
    ),
    "sold-through-warehouse": Wording("needed where a marketplace’s warehouse ships", "由平台仓发货时需要"),
    "fda-goods": Wording("needed for food, cosmetics and devices", "食品、化妆品、器械需要"),
    "childrens-goods": Wording("needed for children’s goods", "儿童用品需要"),
}

WHY: Final[dict[str, Wording]] = {
    "present": Wording("present", "已有"),
    "not-found": Wording("no such paper in this shipment", "本批货物中没有该文件"),
    "not-requested": Wording(
        "the declaration asked for no certificate (code 24)", "报关单注明申请不出具证明（代码 24）"
    ),
    "unrecognised-papers": Wording(
        "{count} papers of kinds that are not told apart yet may be it: look at them and set their kind",
        "有 {count} 份尚不能识别种类的文件，可能就是该文件：请查看并设定种类",
    ),
    "unread-files": Wording(
        "{count} files are not read yet or could not be read", "有 {count} 个文件尚未读取或无法读取"
    ),
    "depends": Wording("{condition}", "{condition}"),
    "trade-mode-unknown": Wording(
        "nobody has said under which trade mode the shipment came in", "尚未设定本批货物的贸易方式"
    ),
}
"""Why a paper’s state is what it is."""

QUANTITY: Final[dict[str, Wording]] = {
    # how a printed quantity became base units
    "same-unit": Wording("counted in the product’s own unit", "单位与商品一致"),
    "same-unit-other-language": Wording("the same unit in another language", "同一单位的另一种写法"),
    "pack-of-catalogue": Wording("converted by the pack in the catalogue", "按商品目录的包装换算"),
    "piece": Wording("pieces, one base unit each", "按件计，一件即一个基本单位"),
    "dozen": Wording("a dozen is twelve", "一打为十二"),
    "weight": Wording("converted by weight", "按重量换算"),
    # why it is not known
    "unit-not-printed": Wording("the paper prints no unit", "文件未印单位"),
    "base-unit-unknown": Wording("the catalogue names no unit for the product", "商品目录未设单位"),
    "unit-means-several": Wording("the unit may mean several packs of the catalogue", "该单位对应多种包装"),
    "conversion-unknown": Wording(
        "the catalogue does not say how many base units this unit holds", "商品目录未说明该单位的换算"
    ),
    "quantity-not-read": Wording("no quantity was read", "未读到数量"),
    "quantity-doubtful": Wording("the quantity was not read surely: check it", "数量识别不够确定，请核对"),
}

DAYS: Final[dict[str, Wording]] = {
    "covered": Wording("covered", "在授权期内"),
    "before": Wording("before the authorisation begins", "早于授权期"),
    "after": Wording("after the authorisation ends", "晚于授权期"),
    "unknown": Wording("the authorisation’s dates are not known", "授权期限未知"),
    "no-letter": Wording("no authorisation for the brand", "没有该品牌的授权书"),
}
"""Whether a brand letter holds on a day."""

REQUEST: Final = Wording(
    "Please send us the {papers} for shipment {ref}: the complete original file as issued, unedited.",
    "请提供批次 {ref} 的{papers}：签发的完整原始文件，未经编辑。",
)
"""What to write to whoever has the paper. Marketplaces take edited copies for forgeries, hence “unedited”."""


def paper_names(papers: tuple[str, ...], language: str) -> str:
    """Return the names of papers, any of which will do."""
    return ("或" if language == "zh" else " or ").join(PAPERS[paper].said(language) for paper in papers)
