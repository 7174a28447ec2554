"""My company and its shops as handed in: from a file or a form. Pure. A doubtful number is kept as said and named, never repaired."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from stdnum.cn import uscc

from vault.catalogue.keys import code_key, tidy
from vault.catalogue.product import Company, Shop
from vault.catalogue.report import Problem
from vault.errors import BadInput

LONGEST: Final[dict[str, int]] = {"name_zh": 200, "name_en": 200, "uscc": 18, "tax_number": 40, "address": 400}
LONGEST_SHOP: Final[dict[str, int]] = {"platform": 60, "name": 200, "account_name": 200}
_NEVER_IN_USCC: Final = frozenset("IOZSV")
"""GB 32100-2015 leaves these letters out, since they are taken for 1, 0, 2, 5 and U."""


@dataclass(frozen=True, slots=True)
class CompanyForm:
    """What was handed in about my company."""

    company: Company
    shops: tuple[Shop, ...]
    warnings: tuple[Problem, ...]


def company_of(values: Mapping[str, object], *, known_trade_modes: Collection[str]) -> CompanyForm:
    """Return the company and shops told in plain values, such as those of a JSON file.

    Raises:
        BadInput: an unknown name, a value of the wrong type or too long, a trade mode nobody knows, no name at all.
    """
    unknown = sorted(set(values) - {*LONGEST, "trade_modes", "shops"})
    if unknown:
        msg = f"got {', '.join(map(repr, unknown))}, which nothing is known of"
        raise BadInput(msg, hint=f"Known names: {', '.join(sorted({*LONGEST, 'trade_modes', 'shops'}))}.")
    texts = {name: _text(values.get(name, ""), name, most) for name, most in LONGEST.items() if name != "uscc"}
    code = code_key(_text(values.get("uscc", ""), "uscc", 40))
    if len(code) > LONGEST["uscc"]:
        msg = f"got a unified social credit code of {len(code)} characters, expected {LONGEST['uscc']}"
        raise BadInput(msg, hint="Copy it from the business licence.", reason="uscc-length")
    company = Company(**texts, uscc=code, trade_modes=_trade_modes(values.get("trade_modes", []), known_trade_modes))
    if not company.is_known:
        msg = "got no company name, expected name_zh or name_en"
        raise BadInput(msg, hint="Give the legal name as on the business licence.", reason="company-name-missing")
    return CompanyForm(company, _shops(values.get("shops", [])), company_warnings(company))


def company_warnings(company: Company) -> tuple[Problem, ...]:
    """Return what is doubtful about the company's numbers."""
    code = company.uscc
    if not code or uscc.is_valid(code):
        return ()
    strange = sorted(set(code) & _NEVER_IN_USCC)
    if len(code) != LONGEST["uscc"]:
        why = f"it has {len(code)} characters, expected {LONGEST['uscc']}"
    elif strange:
        why = f"it holds {', '.join(strange)}, which never occur in such a code"
    else:
        why = "its check character is wrong"
    message = (
        f"got the unified social credit code {code}: {why}; compare it with the business licence (it is kept as given)"
    )
    return (Problem("uscc-doubtful", message, "uscc"),)


def shop_of(values: Mapping[str, object]) -> Shop:
    """Return the shop told in plain values.

    Raises:
        BadInput: no platform or no name, an unknown name, a value of the wrong type or too long.
    """
    unknown = sorted(set(values) - set(LONGEST_SHOP))
    if unknown:
        msg = f"got {', '.join(map(repr, unknown))} for a shop, expected {', '.join(LONGEST_SHOP)}"
        raise BadInput(msg, hint="Remove what is not listed.")
    texts = {name: _text(values.get(name, ""), name, most) for name, most in LONGEST_SHOP.items()}
    if not texts["platform"] or not texts["name"]:
        msg = "got a shop without platform or name, expected both"
        raise BadInput(
            msg, hint="Give the platform, such as amazon, and the name of the shop there.", reason="shop-name-missing"
        )
    return Shop(**texts)


def _text(value: object, name: str, most: int) -> str:
    if not isinstance(value, str):
        msg = f"got {value!r} for {name}, expected text"
        raise BadInput(msg, hint="Put the value in quotes.")
    text = tidy(value)
    if len(text) > most:
        msg = f"got {len(text)} characters for {name}, expected at most {most}"
        raise BadInput(msg, hint="Shorten it to what the licence says.", reason="too-long")
    return text


def _trade_modes(value: object, known: Collection[str]) -> tuple[str, ...]:
    modes = value if isinstance(value, (list, tuple)) else [value]
    for mode in modes:
        if mode not in known:
            msg = f"got the trade mode {mode!r}, expected one of {', '.join(sorted(known))}"
            raise BadInput(msg, hint="Use the codes listed.")
    return tuple(dict.fromkeys(str(mode) for mode in modes))


def _shops(value: object) -> tuple[Shop, ...]:
    if not isinstance(value, (list, tuple)) or not all(isinstance(entry, Mapping) for entry in value):
        msg = f"got {value!r} for shops, expected a list of shops"
        raise BadInput(msg, hint='Write them as [{"platform": "…", "name": "…", "account_name": "…"}].')
    return tuple(shop_of(entry) for entry in value)
