"""The import declaration as an electronic message: DecMessage with DecHead, DecList, DecContainers of the single window.

Source: the public list of its fields (lengths and names of DecHead and DecList). verified_on: 2026-11-24.
"""

from __future__ import annotations

from collections.abc import Iterator

from vault.documents.declared import elements_of
from vault.documents.embedded.codes import TRANS_MODES
from vault.documents.embedded.said import Fields, Said, any_of, date_of
from vault.reading.embedded import Element

_HEAD = (
    ("declaration_no", "EntryId"),
    ("pre_entry_no", "SeqNo"),
    ("pre_entry_no", "PreEntryId"),
    ("buyer_name", "TradeName"),
    ("buyer_id", "TradeCoScc"),
    ("buyer_id", "TradeCode"),
    ("consumer_unit_name", "OwnerName"),
    ("consumer_unit_id", "OwnerCodeScc"),
    ("consumer_unit_id", "OwnerCode"),
    ("agent_name", "AgentName"),
    ("agent_id", "AgentCodeScc"),
    ("agent_id", "AgentCode"),
    ("seller_name", "OverseasConsignorEname"),
    ("seller_name", "OverseasConsignorCname"),
    ("seller_id", "OverseasConsignorCode"),
    ("seller_address", "OverseasConsignorAddr"),
    ("contract_no", "ContrNo"),
    ("transport_doc_no", "BillNo"),
    ("transport_mode", "TrafMode"),
    ("vessel", "TrafName"),
    ("trade_mode", "TradeMode"),
    ("country_of_dispatch", "TradeCountry"),
    ("trade_country", "TradeAreaCode"),
    ("port_of_loading", "DespPortCode"),
    ("port_of_entry", "EntyPortCode"),
    ("packages", "PackNo"),
    ("package_kind", "WrapType"),
    ("gross_weight_kg", "GrossWet"),
    ("net_weight_kg", "NetWt"),
    ("customs_office", "IEPort"),
    ("customs_office", "CustomMaster"),
    ("licence_no", "LicenseNo"),
    ("record_no", "ManualNo"),
    ("marks", "MarkNo"),
)
_DATES = (("entry_date", "IEDate"), ("issue_date", "DDate"), ("issue_date", "DeclDate"), ("issue_date", "PDate"))
_LINE = (
    ("line_no", "GNo"),
    ("hs_code", "CodeTS"),
    ("hs_code", "CodeTs"),
    ("ciq_code", "CiqCode"),
    ("name", "GName"),
    ("name_en", "DeclGoodsEname"),
    ("quantity", "GQty"),
    ("unit", "GUnit"),
    ("quantity_1", "FirstQty"),
    ("unit_1", "FirstUnit"),
    ("quantity_2", "SecondQty"),
    ("unit_2", "SecondUnit"),
    ("unit_price", "DeclPrice"),
    ("amount", "DeclTotal"),
    ("currency", "TradeCurr"),
    ("country_of_origin", "OriginCountry"),
    ("brand", "GoodsBrand"),
    ("model", "GoodsModel"),
    ("spec", "GoodsSpec"),
    ("lot_no", "ProdBatchNo"),
    ("shelf_life", "ProdQgp"),
    ("manufacturer_name", "EngManEntCnm"),
    ("manufacturer_name", "MnufctrRegName"),
    ("manufacturer_no", "MnufctrRegNo"),
)
_NOTHING = frozenset({"0", "无", "/", "***", "N/M"})


def read_declaration(root: Element) -> Iterator[Said]:
    """Give every declaration in the message; one of an export is of no kind that is read."""
    for top in _with_heads(root):
        source = top.first("DecHead")
        if source is None:
            continue
        head = _head(source)
        head.put("voyage", any_of(source, "VoyNo", "NavigationNo") or any_of(top, "DecFreeTxt/VoyNo"))
        for container in (*top.all("DecContainers", "Container"), *top.all("DecContainers", "DecContainer")):
            head.put("container_nos", any_of(container, "ContainerId", "ContainerNo"))
        lines = [_line(one) for one in (*top.all("DecLists", "DecList"), *top.all("DecList"))]
        exported = any_of(source, "IEFlag").upper() == "E"
        kind = "other" if exported else "cn_import_declaration"
        yield Said(kind, "export declaration message" if exported else "import declaration message", head, lines)


def _with_heads(element: Element) -> Iterator[Element]:
    """Give the elements that hold a head; a message may lie in an envelope."""
    if any(child.name.casefold() == "dechead" for child in element.children):
        yield element
        return
    for child in element.children:
        yield from _with_heads(child)


def _head(source: Element) -> Fields:
    head = Fields()
    for name, path in _HEAD:
        said = any_of(source, path)
        if said not in _NOTHING:
            head.put(name, said)
    for name, path in _DATES:
        head.put(name, date_of(any_of(source, path)))
    mode = any_of(source, "TransMode")
    term = TRANS_MODES.get(mode)
    head.put("incoterm", mode, shown=term, code=mode if term else None)
    return head


def _line(source: Element) -> Fields:
    line = Fields(line=True)
    for name, path in _LINE:
        said = any_of(source, path)
        if name in {"quantity_2", "unit_2"} and any_of(source, "SecondQty") in {"", "0"}:
            continue
        if said and said != "***":
            line.put(name, said)
    dates = [part for part in any_of(source, "ProduceDate").split(";") if part.strip()]
    if len(dates) == 1:
        line.put("production_date", date_of(dates[0]))
    line.put("expiry_date", date_of(any_of(source, "ProdValidDt")))
    model = any_of(source, "GModel")
    declared = elements_of(model)
    for name, value in (
        ("brand_type", declared.brand_type),
        ("brand", declared.brand),
        ("spec", declared.spec),
        ("model", declared.model),
        ("gtin", declared.gtin),
        ("lot_no", declared.lot_no),
        ("manufacturer_name", declared.manufacturer),
    ):
        if value and (name != "brand_type" or "|" in model or "品牌类型" in model):
            line.put(name, value)
    return line
