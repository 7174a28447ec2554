"""The papers each trade mode requires, as data. Trade practice, not law, unless a source says so: editable, never a hard gate."""

from __future__ import annotations

from datetime import date
from typing import Final

from vault.inspection.requirement import Requirement, RequirementSet

_CHECKED: Final = date(2026, 11, 22)
_CARRIAGE: Final = Requirement(("bill_of_lading", "air_waybill"), "forwarder")
_INVOICE: Final = Requirement(("commercial_invoice",), "supplier")
_PACKING: Final = Requirement(("packing_list",), "supplier")
_ORIGIN: Final = Requirement(("certificate_of_origin",), "supplier")
_BRAND: Final = Requirement(("brand_authorization",), "brand_owner")

_FOOD_LAW: Final = (
    "食品安全法 第五十三条、第九十二条、第九十八条; 法释〔2020〕14号 第六条; trade practice for the rest of the set"
)
_FOOD_LAW_ZH: Final = "《食品安全法》第五十三条、第九十二条、第九十八条；法释〔2020〕14号 第六条；其余依贸易惯例"
_RETAIL_ZH: Final = "商财发〔2018〕486号（跨境电商零售进口：告知、中文电子标签、三单）；其余依贸易惯例"
_RETAIL: Final = "商财发〔2018〕486号 (cross-border retail import: notice, Chinese e-label, three orders); trade practice for the rest"

GENERAL: Final = RequirementSet(
    trade_mode="cn_general",
    source=_FOOD_LAW,
    source_zh=_FOOD_LAW_ZH,
    verified_on=_CHECKED,
    requirements=(
        Requirement(("cn_import_declaration",), "broker"),
        Requirement(("cn_inspection_certificate",), "broker"),
        Requirement(("cn_customs_tax_bill",), "broker"),
        _INVOICE,
        _PACKING,
        _CARRIAGE,
        _ORIGIN,
        Requirement(("purchase_contract",), "supplier"),
        Requirement(("payment_proof",), "ourselves"),
        Requirement(("test_report",), "laboratory"),
        _BRAND,
        Requirement(("trademark_certificate",), "brand_owner"),
        Requirement(("supplier_license",), "supplier"),
        Requirement(("label_artwork",), "supplier"),
        Requirement(("intake_inspection_record",), "ourselves"),
        Requirement(("product_registration",), "supplier", condition="registered-goods"),
        Requirement(("ccc_certificate",), "supplier", condition="ccc-goods"),
        Requirement(("agency_agreement",), "broker", condition="consignee-not-us"),
    ),
)

_RETAIL_PAPERS: Final = (
    Requirement(("cbec_import_list",), "broker"),
    Requirement(("cbec_triple",), "platform"),
    Requirement(("cbec_tax_bill",), "broker"),
    Requirement(("cbec_notice",), "ourselves"),
    Requirement(("elabel_snapshot",), "ourselves"),
    _INVOICE,
    _PACKING,
    _CARRIAGE,
    _ORIGIN,
    _BRAND,
    Requirement(("purchase_contract", "payment_proof"), "supplier"),
)

BONDED: Final = RequirementSet(
    trade_mode="cbec_1210",
    source=_RETAIL,
    source_zh=_RETAIL_ZH,
    verified_on=_CHECKED,
    requirements=(Requirement(("bonded_entry", "cn_import_declaration"), "broker"), *_RETAIL_PAPERS),
)

DIRECT: Final = RequirementSet(
    trade_mode="cbec_9610", source=_RETAIL, source_zh=_RETAIL_ZH, verified_on=_CHECKED, requirements=_RETAIL_PAPERS
)

UNITED_STATES: Final = RequirementSet(
    trade_mode="us_import",
    source="19 CFR 141.86 (invoice), 142.3 (entry documents); marketplace practice for the rest of the set",
    source_zh="美国联邦法规 19 CFR 141.86（发票）、142.3（入境单证）；其余依平台惯例",
    verified_on=_CHECKED,
    requirements=(
        Requirement(("cbp_7501", "cbp_3461"), "broker"),
        _INVOICE,
        _PACKING,
        _CARRIAGE,
        _BRAND,
        Requirement(("fba_record",), "platform", condition="sold-through-warehouse"),
        Requirement(("fda_filing",), "broker", condition="fda-goods"),
        Requirement(("cpsc_certificate",), "laboratory", condition="childrens-goods"),
    ),
)

EUROPEAN_UNION: Final = RequirementSet(
    trade_mode="eu_import",
    source="Regulation (EU) No 952/2013 (customs declaration); Regulation (EU) 2023/988 art. 19 (product safety data)",
    source_zh="欧盟条例 (EU) No 952/2013（海关申报）；(EU) 2023/988 第 19 条（产品安全信息）",
    verified_on=_CHECKED,
    requirements=(
        Requirement(("eu_import_declaration",), "broker"),
        _INVOICE,
        _PACKING,
        _CARRIAGE,
        Requirement(("eu_conformity",), "supplier"),
        Requirement(("gpsr_data",), "supplier"),
    ),
)

DOMESTIC: Final = RequirementSet(
    trade_mode="domestic_purchase",
    source="食品安全法 第五十三条 (papers a buyer must ask the supplier for); trade practice for the rest of the set",
    source_zh="《食品安全法》第五十三条（进货查验）；其余依贸易惯例",
    verified_on=_CHECKED,
    requirements=(
        Requirement(("cn_import_declaration", "cn_inspection_certificate"), "importer"),
        Requirement(("cn_vat_invoice",), "importer"),
        Requirement(("brand_authorization",), "importer"),
        Requirement(("purchase_contract", "agency_agreement"), "importer"),
    ),
)

SETS: Final[dict[str, RequirementSet]] = {
    one.trade_mode: one for one in (GENERAL, BONDED, DIRECT, UNITED_STATES, EUROPEAN_UNION, DOMESTIC)
}
