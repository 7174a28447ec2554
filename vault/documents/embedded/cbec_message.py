"""The cross-border retail import list as an electronic message: CEB621Message, one or several inventories.

Source: the public field list of the message (InventoryHead, InventoryList). verified_on: 2026-11-24.
"""

from __future__ import annotations

from collections.abc import Iterator

from vault.documents.embedded.said import Fields, Said, any_of, date_of
from vault.reading.embedded import Element

_HEAD = (
    ("declaration_no", "invtNo"),
    ("pre_entry_no", "preNo"),
    ("order_no", "orderNo"),
    ("waybill_no", "logisticsNo"),
    ("transport_doc_no", "billNo"),
    ("seller_name", "ebcName"),
    ("seller_id", "ebcCode"),
    ("buyer_name", "buyerName"),
    ("buyer_id", "buyerIdNumber"),
    ("buyer_address", "consigneeAddress"),
    ("agent_name", "agentName"),
    ("agent_id", "agentCode"),
    ("trade_mode", "tradeMode"),
    ("transport_mode", "trafMode"),
    ("vessel", "trafNo"),
    ("voyage", "voyageNo"),
    ("country_of_dispatch", "country"),
    ("port_of_entry", "portCode"),
    ("customs_office", "customsCode"),
    ("package_kind", "wrapType"),
    ("packages", "packNo"),
    ("gross_weight_kg", "grossWeight"),
    ("net_weight_kg", "netWeight"),
    ("currency", "currency"),
    ("ems_no", "emsNo"),
    ("licence_no", "licenseNo"),
)
_LINE = (
    ("line_no", "gnum"),
    ("item_record_no", "itemRecordNo"),
    ("sku", "itemNo"),
    ("hs_code", "gcode"),
    ("name", "gname"),
    ("name", "itemName"),
    ("spec", "gmodel"),
    ("gtin", "barCode"),
    ("country_of_origin", "country"),
    ("currency", "currency"),
    ("quantity", "qty"),
    ("unit", "unit"),
    ("quantity_1", "qty1"),
    ("unit_1", "unit1"),
    ("quantity_2", "qty2"),
    ("unit_2", "unit2"),
    ("unit_price", "price"),
    ("amount", "totalPrice"),
)


def read_lists(root: Element) -> Iterator[Said]:
    """Give every list in the message."""
    for inventory in root.within("Inventory"):
        source = inventory.first("InventoryHead")
        if source is None:
            continue
        head = Fields()
        for name, path in _HEAD:
            head.put(name, any_of(source, path))
        head.put("issue_date", date_of(any_of(source, "declTime")))
        head.put("entry_date", date_of(any_of(source, "ieDate")))
        lines: list[Fields] = []
        for item in inventory.all("InventoryList"):
            line = Fields(line=True)
            for name, path in _LINE:
                line.put(name, any_of(item, path))
            lines.append(line)
        yield Said("cbec_import_list", "message CEB621", head, lines)
