"""Labels that invoices and packing lists share. Usage of international trade papers in English, Chinese and a few neighbours' words."""

from __future__ import annotations

from vault.documents.kind import ColumnSpec, FieldSpec, PartySpec
from vault.documents.language import labels

SOURCE = "reference/documents.md 4.4, 4.5; UN layout key for trade documents; common trade practice"
VERIFIED_ON = "2026-11-24"

SELLER = PartySpec("seller", labels("party.seller"))
BUYER = PartySpec("buyer", labels("party.buyer"))
CONSIGNEE = PartySpec("buyer", labels("party.consignee"), weight=0.9)
SHIP_TO = PartySpec("ship_to", labels("party.ship_to"))
NOTIFY = PartySpec("notify", labels("party.notify"))

CONTRACT = FieldSpec("contract_no", labels("field.contract_no"))
PURCHASE_ORDER = FieldSpec("purchase_order_no", labels("field.purchase_order_no"), weight=0.9)
TRANSPORT_DOC = FieldSpec("transport_doc_no", labels("field.transport_doc_no"))
VESSEL = FieldSpec("vessel", labels("field.vessel"), also=("voyage",))
VOYAGE = FieldSpec("voyage", labels("field.voyage"))
LOADING = FieldSpec("port_of_loading", labels("field.port_of_loading"))
DISCHARGE = FieldSpec("port_of_discharge", labels("field.port_of_discharge"))
DESTINATION = FieldSpec("destination", labels("field.destination"))
TRANSPORT_MODE = FieldSpec("transport_mode", labels("field.transport_mode"))
INCOTERM = FieldSpec("incoterm", labels("field.incoterm"))
ORIGIN = FieldSpec("country_of_origin", labels("field.country_of_origin"))
DISPATCH = FieldSpec("country_of_dispatch", labels("field.country_of_dispatch"))
CONTAINERS = FieldSpec("container_nos", labels("field.container_nos"), also=("seal_nos",))
SEALS = FieldSpec("seal_nos", labels("field.seal_nos"))
PACKAGES = FieldSpec("packages", labels("field.packages"), also=("package_kind",), weight=0.9)
PACKAGE_KIND = FieldSpec("package_kind", labels("field.package_kind"))
GROSS = FieldSpec("gross_weight_kg", labels("field.gross_weight_kg"))
NET = FieldSpec("net_weight_kg", labels("field.net_weight_kg"))
VOLUME = FieldSpec("volume_m3", labels("field.volume_m3"))
CURRENCY = FieldSpec("currency", labels("field.currency"))
TOTAL_QUANTITY = FieldSpec("total_quantity", labels("field.total_quantity"))

STOPS = labels("stop.trade")

LINE_NO = ColumnSpec("line_no", labels("column.line_no"))
SKU = ColumnSpec("sku", labels("column.sku"))
GTIN = ColumnSpec("gtin", labels("column.gtin"))
HS_CODE = ColumnSpec("hs_code", labels("column.hs_code"))
NAME = ColumnSpec("name", labels("column.name"))
NAME_ZH = ColumnSpec("name_zh", labels("column.name_zh"))
NAME_EN = ColumnSpec("name_en", labels("column.name_en"))
BRAND = ColumnSpec("brand", labels("column.brand"))
MODEL = ColumnSpec("model", labels("column.model"))
SPEC = ColumnSpec("spec", labels("column.spec"))
LOT = ColumnSpec("lot_no", labels("column.lot_no"))
PRODUCED = ColumnSpec("production_date", labels("column.production_date"))
EXPIRY = ColumnSpec("expiry_date", labels("column.expiry_date"))
ORIGIN_COLUMN = ColumnSpec("country_of_origin", labels("column.country_of_origin"))
MAKER = ColumnSpec("manufacturer_name", labels("column.manufacturer_name"))
QUANTITY = ColumnSpec("quantity", labels("column.quantity"), also=("unit",))
UNIT = ColumnSpec("unit", labels("column.unit"))
UNIT_PRICE = ColumnSpec("unit_price", labels("column.unit_price"))
AMOUNT = ColumnSpec("amount", labels("column.amount"))
CURRENCY_COLUMN = ColumnSpec("currency", labels("column.currency"))
CARTONS = ColumnSpec("cartons", labels("column.cartons"))
CARTON_RANGE = ColumnSpec("carton_from", labels("column.carton_range"), also=("carton_to",))
CARTON_FROM = ColumnSpec("carton_from", labels("column.carton_from"))
CARTON_TO = ColumnSpec("carton_to", labels("column.carton_to"))
PER_CARTON = ColumnSpec("quantity_per_carton", labels("column.quantity_per_carton"))
GROSS_COLUMN = ColumnSpec("gross_weight_kg", labels("column.gross_weight_kg"))
NET_COLUMN = ColumnSpec("net_weight_kg", labels("column.net_weight_kg"))
VOLUME_COLUMN = ColumnSpec("volume_m3", labels("column.volume_m3"))
OTHER_COLUMNS = (
    ColumnSpec("", labels("column.marks")),
    ColumnSpec("", labels("column.discount")),
    ColumnSpec("", labels("column.tax_rate")),
    ColumnSpec("", labels("column.dimensions")),
    ColumnSpec("", labels("column.weight_per_carton")),
    ColumnSpec("", labels("column.pallet")),
    ColumnSpec("", labels("column.order_reference")),
    ColumnSpec("", labels("column.aside")),
    ColumnSpec("", labels("column.customer_item")),
)

GOODS = (
    LINE_NO,
    SKU,
    GTIN,
    HS_CODE,
    NAME,
    NAME_ZH,
    NAME_EN,
    BRAND,
    MODEL,
    SPEC,
    LOT,
    PRODUCED,
    EXPIRY,
    ORIGIN_COLUMN,
    MAKER,
    QUANTITY,
    UNIT,
    UNIT_PRICE,
    AMOUNT,
    CURRENCY_COLUMN,
    CARTONS,
    CARTON_RANGE,
    CARTON_FROM,
    CARTON_TO,
    PER_CARTON,
    GROSS_COLUMN,
    NET_COLUMN,
    VOLUME_COLUMN,
    *OTHER_COLUMNS,
)
PARTIES = (SELLER, BUYER, CONSIGNEE, SHIP_TO, NOTIFY)
SHIPPING = (
    CONTRACT,
    PURCHASE_ORDER,
    TRANSPORT_DOC,
    VESSEL,
    VOYAGE,
    LOADING,
    DISCHARGE,
    DESTINATION,
    TRANSPORT_MODE,
    INCOTERM,
    ORIGIN,
    DISPATCH,
    CONTAINERS,
    SEALS,
    PACKAGES,
    PACKAGE_KIND,
    GROSS,
    NET,
    VOLUME,
    TOTAL_QUANTITY,
)
