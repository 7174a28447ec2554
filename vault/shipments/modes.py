"""Trade modes as data: under which customs or market regime a shipment comes in. What papers each requires stands in `vault.inspection`.

Must not hold rules; a mode is a code with names and where they were taken from.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vault.errors import BadInput


@dataclass(frozen=True, slots=True)
class TradeMode:
    """One regime."""

    code: str
    name_en: str
    name_zh: str
    customs_code: str
    """The code of China's customs (监管方式代码) where there is one."""
    market: str
    """ISO 3166-1 alpha-2, or EU."""
    source: str
    verified_on: date


_CUSTOMS_TABLE = "海关监管方式代码表 (GACC, customs supervision mode codes)"
_CHECKED = date(2026, 11, 24)

MODES: tuple[TradeMode, ...] = (
    TradeMode(
        "cn_general", "China: general trade (0110)", "一般贸易进口 (0110)", "0110", "CN", _CUSTOMS_TABLE, _CHECKED
    ),
    TradeMode(
        "cbec_1210",
        "China: cross-border retail, bonded (1210)",
        "跨境电商网购保税进口 (1210)",
        "1210",
        "CN",
        _CUSTOMS_TABLE,
        _CHECKED,
    ),
    TradeMode(
        "cbec_9610",
        "China: cross-border retail, direct purchase (9610)",
        "跨境电商直购进口 (9610)",
        "9610",
        "CN",
        _CUSTOMS_TABLE,
        _CHECKED,
    ),
    TradeMode(
        "us_import", "United States: import", "美国进口", "", "US", "19 CFR 141, 142 (entry of merchandise)", _CHECKED
    ),
    TradeMode(
        "eu_import", "European Union: import", "欧盟进口", "", "EU", "Regulation (EU) No 952/2013 (UCC)", _CHECKED
    ),
    TradeMode(
        "domestic_purchase",
        "China: bought from an importer at home",
        "境内采购进口商品",
        "",
        "CN",
        "中华人民共和国食品安全法 第五十三条 (papers a buyer must ask the supplier for)",
        _CHECKED,
    ),
)

_BY_CODE = {mode.code: mode for mode in MODES}


def trade_mode(code: str) -> TradeMode:
    """Return the mode of the code.

    Raises:
        BadInput: no such mode.
    """
    try:
        return _BY_CODE[code]
    except KeyError as error:
        msg = f"got the trade mode {code[:40]!r}, which is not known"
        raise BadInput(msg, hint=f"Choose one of: {', '.join(_BY_CODE)}.", got=code[:40]) from error
