"""A row of a catalogue file to the values of a product. Pure. What is wrong with one value costs that value, not the product."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Final

from vault.catalogue.gtin import LENGTHS, read_gtin
from vault.catalogue.keys import tidy
from vault.catalogue.product import ProductValues
from vault.catalogue.report import Problem

COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "sku": (
        "seller sku",
        "seller-sku",
        "sku code",
        "商品编码",
        "商家编码",
        "货号",
        "企业货号",
        "商品货号",
        "产品编号",
        "SKU编码",
        "料号",
    ),
    "gtin": (
        "ean",
        "upc",
        "barcode",
        "bar code",
        "ean13",
        "ean-13",
        "gtin-13",
        "条码",
        "条形码",
        "商品条码",
        "国际条码",
    ),
    "name_zh": ("chinese name", "name zh", "name (zh)", "中文名称", "中文品名"),
    "name_en": ("english name", "name en", "name (en)", "英文名称", "英文品名"),
    "name": ("title", "product name", "商品名称", "品名", "产品名称", "名称"),
    "brand": ("品牌", "brand name", "商标", "品牌名称"),
    "model": ("model no", "model no.", "model number", "mpn", "part no", "型号", "产品型号"),
    "spec": ("specification", "size", "net content", "规格", "净含量", "规格型号", "容量"),
    "unit": ("base unit", "uom", "单位", "计量单位", "销售单位", "基本单位"),
    "pack_units": ("pack units", "packs", "packing", "包装单位", "包装换算", "箱规"),
    "aliases": ("alias", "other names", "also known as", "别名", "其他名称", "曾用名"),
}
REQUIRED: Final = ("sku",)

LONGEST: Final[dict[str, int]] = {
    "sku": 80,
    "name_zh": 300,
    "name_en": 300,
    "name": 300,
    "brand": 120,
    "model": 120,
    "spec": 120,
    "unit": 20,
}
"""Characters the rows keep (`tables.py`)."""
LONGEST_ALIAS: Final = 400
CLEAR: Final = "-"
"""Alone in a cell: take away what is known. An empty cell leaves it, so that a file with fewer facts loses nothing."""

_BETWEEN_ENTRIES: Final = re.compile(r"[|;；\n\r]+")
_PACK: Final = re.compile(r"\s*(?P<unit>[^\d=:：]+?)\s*[=:：]\s*(?P<pieces>\d+(?:\.\d+)?)\s*")
_CHINESE: Final = re.compile(r"[\u3400-\u9fff]")
_TEXTS: Final = ("name_zh", "name_en", "brand", "model", "spec", "unit")


def product_of(cells: Mapping[str, str]) -> tuple[ProductValues | None, tuple[Problem, ...]]:
    """Return the product a row speaks of, or None where it must be refused, and everything to be said about the row."""
    sku = cells.get("sku", "")
    if not sku or sku == CLEAR:
        return None, (Problem("sku-missing", "got no SKU, expected one in every row", "sku"),)
    too_long = [name for name, most in LONGEST.items() if len(cells.get(name, "")) > most]
    if too_long:
        name = too_long[0]
        message = f"got {len(cells[name])} characters, expected at most {LONGEST[name]}"
        return None, (Problem("too-long", message, name),)
    problems: list[Problem] = []
    texts = {name: _text(cells, name) for name in _TEXTS}
    _place_plain_name(_text(cells, "name"), texts)
    return (
        ProductValues(
            sku=sku,
            gtin=_gtin(cells, problems),
            pack_units=_pack_units(cells, problems),
            aliases=_aliases(cells, problems),
            **texts,
        ),
        tuple(problems),
    )


def _text(cells: Mapping[str, str], name: str) -> str | None:
    text = cells.get(name, "")
    return "" if text == CLEAR else text or None


def _place_plain_name(name: str | None, texts: dict[str, str | None]) -> None:
    """A column that is just “name” holds either language; the script tells which."""
    if name:
        place = "name_zh" if _CHINESE.search(name) else "name_en"
        texts[place] = texts[place] or name


def _gtin(cells: Mapping[str, str], problems: list[Problem]) -> str | None:
    text = cells.get("gtin", "")
    if text in ("", CLEAR):
        return "" if text else None
    gtin = read_gtin(text)
    if gtin:
        return gtin.digits
    digits = text.replace(" ", "").replace("-", "")
    if re.fullmatch(r"\d+(\.\d+)?[eE]\+?\d+", digits):
        code, why = (
            "gtin-rounded",
            "the spreadsheet has rounded it; format the column as text and enter the number again",
        )
    elif not (digits.isascii() and digits.isdigit()) or len(digits) not in LENGTHS:
        code, why = "gtin-form", "expected 8, 12, 13 or 14 digits (has the spreadsheet dropped leading zeros?)"
    else:
        code, why = "gtin-check-digit", "its check digit is wrong; compare it with the bar code on the goods"
    problems.append(Problem(code, f"got the GTIN {text[:40]!r}: {why}; the product is kept without it", "gtin"))
    return None


def _pack_units(cells: Mapping[str, str], problems: list[Problem]) -> dict[str, str] | None:
    text = cells.get("pack_units", "").strip()
    if text in ("", CLEAR):
        return {} if text else None
    packs: dict[str, str] = {}
    for entry in _pack_entries(text):
        match = _PACK.fullmatch(entry)
        pieces = _positive(match["pieces"]) if match else None
        if match is None or pieces is None:
            message = f"got {entry.strip()[:40]!r}, expected a unit and how many pieces it holds, such as carton=24; this entry is left out"
            problems.append(Problem("pack-form", message, "pack_units"))
        else:
            packs[tidy(match["unit"])] = format(pieces, "f")
    return packs or None


def _pack_entries(text: str) -> list[str]:
    if text.startswith("{"):
        try:
            entries = json.loads(text)
        except ValueError:
            return [text]
        return [f"{unit}={pieces}" for unit, pieces in entries.items()] if isinstance(entries, dict) else [text]
    return [entry for entry in re.split(r"[|;；,，\n\r]+", text) if entry.strip()]


def _positive(text: str) -> Decimal | None:
    try:
        number = Decimal(text).normalize()
    except InvalidOperation:
        return None
    return number if number > 0 else None


def _aliases(cells: Mapping[str, str], problems: list[Problem]) -> tuple[str, ...]:
    aliases: list[str] = []
    for entry in _BETWEEN_ENTRIES.split(cells.get("aliases", "")):
        term = tidy(entry)
        if len(term) > LONGEST_ALIAS:
            problems.append(
                Problem(
                    "too-long",
                    f"got an alias of {len(term)} characters, expected at most {LONGEST_ALIAS}; it is left out",
                    "aliases",
                )
            )
        elif term and term != CLEAR and term not in aliases:
            aliases.append(term)
    return tuple(aliases)
