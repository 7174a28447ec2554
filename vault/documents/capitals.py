"""Amounts of money written out in Chinese capitals: ``壹仟贰佰圆零伍分`` is 1200.05. They confirm the figures beside them.

Pure. A text that is no whole amount gives None: nothing is guessed from a part of one.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

_DIGITS = {
    c: value
    for value, pair in enumerate(
        ["零〇○", "壹一", "贰二貳", "叁三參", "肆四", "伍五", "陆六陸", "柒七", "捌八", "玖九"]
    )
    for c in pair
}
_STEPS = {"拾": 10, "十": 10, "佰": 100, "百": 100, "仟": 1000, "千": 1000}
_SECTIONS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_CHARACTERS = "".join((*_DIGITS, *_STEPS, *_SECTIONS))
_AMOUNT = re.compile(
    rf"(?:(?P<whole>[{_CHARACTERS}]+)[圆元圓])?(?:[零〇]?(?P<jiao>[{''.join(_DIGITS)}])角)?(?:[零〇]?(?P<fen>[{''.join(_DIGITS)}])分)?[整正]?"
)


def capital_amount(text: str) -> Decimal | None:
    """Return the amount a text writes out, None where it writes none or more than an amount."""
    plain = re.sub(r"[\s⊗ⓧ×:：()（）]|人民币|大写", "", unicodedata.normalize("NFKC", text))
    match = _AMOUNT.fullmatch(plain)
    if not match or not (match["whole"] or match["jiao"] or match["fen"]):
        return None
    whole = _whole(match["whole"] or "零")
    if whole is None:
        return None
    cents = 10 * _DIGITS[match["jiao"] or "零"] + _DIGITS[match["fen"] or "零"]
    return Decimal(whole) + Decimal(cents) / 100


def _whole(text: str) -> int | None:
    total = section = 0
    digit: int | None = None
    for character in text:
        if character in _DIGITS:
            if digit:
                return None
            digit = _DIGITS[character]
        elif character in _STEPS:
            section += (1 if digit is None and not section else digit or 0) * _STEPS[character]
            digit = None
        else:
            section += digit or 0
            digit = None
            factor = _SECTIONS[character]
            # 壹万亿 multiplies all before; 叁亿贰万 adds on.
            if factor > 10**4:
                total, section = (total + section) * factor, 0
            else:
                total, section = total + section * factor, 0
    return total + section + (digit or 0)
