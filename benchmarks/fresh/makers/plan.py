"""Which papers the fresh set holds."""

from __future__ import annotations

from benchmarks.held.makers.desk import Row

_FOOD, _BEAUTY, _TOYS, _TECH = {"theme": "food"}, {"theme": "beauty"}, {"theme": "toys"}, {"theme": "electronics"}

SALES = [
    Row("sales.sidebar", "NZ", "CN", "digital", _FOOD),
    Row("sales.sidebar", "CN", "GB", "photo", _TOYS),
    Row("sales.two_deck", "GB", "CN", "digital", {**_BEAUTY, "lines": 5}),
    Row("sales.two_deck", "CN", "US", "scan", {"theme": "electronics", "lines": 3}),
    Row("sales.meta_strip", "US", "CA", "digital", {"theme": "home", "lines": 6}),
    Row("sales.meta_strip", "US", "US", "fax", _TOYS),
    Row("sales.leaders", "CN", "DE", "digital", {**_TECH, "lines": 5}),
    Row("sales.rechnung", "DE", "FR", "digital", {"lang": "de", "lines": 5}),
    Row("sales.rechnung", "DE", "DE", "photo", {"lang": "de", "lines": 3}),
    Row("sales.facture", "FR", "FR", "digital", {"lang": "fr", "lines": 5}),
    Row("sales.facture", "FR", "CN", "scan", {"lang": "fr"}),
    Row("sales.fattura", "IT", "CN", "digital", {"lang": "it", "lines": 5}),
    Row("sales.factura", "ES", "ES", "digital", {"lang": "es"}),
    Row("sales.seikyu", "JP", "JP", "digital", {"lang": "ja", "local": True}),
    Row("sales.invoice_seoul", "KR", "CN", "digital", {"lang": "ko", "local": True}),
    Row("sales.east_bill", "TW", "HK", "digital", {"lang": "tc", "local": True}),
    Row("sales.ningbo", "CN", "AU", "digital", {"theme": "home", "lines": 6}),
    Row("sales.ningbo", "CN", "US", "scancolour", _TECH),
    Row("sales.carried_over", "AU", "CN", "digital", {**_FOOD, "lines": 28}),
    Row("sales.open_grid", "GB", "AU", "digital", {**_BEAUTY, "lines": 6}),
    Row("sales.proforma_card", "CN", "US", "digital", _TECH),
    Row("sales.proforma_card", "AU", "CN", "scan", _FOOD),
    Row("sales.proforma_zh", "CN", "GB"),
    Row("sales.angebot", "DE", "CH", "digital", {"lang": "de"}, {"lang": "de"}),
    Row("sales.angebot", "IT", "FR", "digital", {"lang": "it"}, {"lang": "it"}),
    Row("sales.angebot", "FR", "CN", "photo", {"lang": "fr", "lines": 3}, {"lang": "fr"}),
]  # fmt: skip

STORES = [
    Row("stores.packed_plain", "CN", "US", "digital", {"theme": "electronics", "lines": 5}),
    Row("stores.packed_plain", "CN", "DE", "scan", _TOYS),
    Row("stores.packed_boxes", "AU", "CN", "digital", {**_FOOD, "lines": 6}),
    Row("stores.packed_boxes", "CN", "GB", "photo", {"theme": "home", "lines": 3}),
    Row("stores.packed_zh", "CN", "CN", "digital", {"local": True, "theme": "beauty", "lines": 5}),
    Row("stores.packed_zh", "CN", "CN", "fax", {"local": True, "theme": "food"}),
    Row("stores.packed_local", "DE", "FR", "digital", {"lang": "de", "lines": 5}, {"lang": "de"}),
    Row("stores.packed_local", "FR", "CN", "photo", {"lang": "fr", "lines": 3}, {"lang": "fr"}),
    Row("stores.packed_local", "IT", "CN", "digital", {"lang": "it"}, {"lang": "it"}),
    Row("stores.packed_local", "KR", "CN", "digital", {"lang": "ko", "local": True}, {"lang": "ko"}),
    Row("stores.packed_local", "JP", "CN", "scan", {"lang": "ja", "local": True}, {"lang": "ja"}),
    Row("stores.packed_containers", "NZ", "CN", "digital", {**_FOOD, "lines": 6}),
    Row("stores.order_sheet", "CN", "AU", "digital", _TOYS),
    Row("stores.order_sheet", "CN", "US", "scan", {"theme": "home", "lines": 5}),
    Row("stores.contract_boxed", "CN", "CN", "digital", {"local": True, "swap": True, "theme": "home"}),
    Row("stores.contract_boxed", "CN", "CN", "photo", {"local": True, "swap": True, "theme": "toys", "lines": 3}),
    Row("stores.agreement_pages", "AU", "CN", "digital", {**_FOOD, "lines": 5}),
    Row("stores.order_tongue", "DE", "IT", "digital", {"lang": "de"}, {"lang": "de"}),
    Row("stores.order_tongue", "ES", "FR", "digital", {"lang": "es", "lines": 5}, {"lang": "es"}),
    Row("stores.lading_lines", "CN", "US", "digital", _TOYS),
    Row("stores.lading_lines", "GB", "CN", "scan", _BEAUTY),
    Row("stores.lading_lines", "NZ", "CN", "photo", _FOOD),
    Row("stores.multimodal", "CN", "DE"),
    Row("stores.multimodal", "IT", "CN", "scancolour"),
    Row("stores.flight", "DE", "CN"),
    Row("stores.flight", "CN", "US", "scan", _TECH),
]  # fmt: skip

PLAN: list[Row] = [*SALES, *STORES]
