# ruff: noqa: E501
"""Small pieces of a page that layouts share: addresses over lines, sums in words, stamps, signatures, code marks, small print."""

from __future__ import annotations

import base64
import io
from decimal import Decimal

import zxingcpp
from PIL import Image

from benchmarks.held.makers.paper import Paper, rounded

_ONES = [
    "ZERO",
    "ONE",
    "TWO",
    "THREE",
    "FOUR",
    "FIVE",
    "SIX",
    "SEVEN",
    "EIGHT",
    "NINE",
    "TEN",
    "ELEVEN",
    "TWELVE",
    "THIRTEEN",
    "FOURTEEN",
    "FIFTEEN",
    "SIXTEEN",
    "SEVENTEEN",
    "EIGHTEEN",
    "NINETEEN",
]
_TENS = ["ZERO", "TEN", "TWENTY", "THIRTY", "FORTY", "FIFTY", "SIXTY", "SEVENTY", "EIGHTY", "NINETY"]
_CAPITALS = "零壹贰叁肆伍陆柒捌玖"


def lines_of(paper: Paper, name: str, address: str, *, further: bool = False) -> str:
    """Print an address over several lines, broken at its commas."""
    shown = paper.x(name, address) if further else paper.f(name, address)
    parts = [one for one in shown.split(", ") if one]
    if len(parts) < 3:
        return shown
    half = (len(parts) + 1) // 2
    return ", ".join(parts[:half]) + ",<br>" + ", ".join(parts[half:])


def _hundreds(value: int) -> str:
    words = []
    if value >= 100:
        words += [_ONES[value // 100], "HUNDRED"]
        value %= 100
        if value:
            words.append("AND")
    if value >= 20:
        words.append(_TENS[value // 10] + (f"-{_ONES[value % 10]}" if value % 10 else ""))
    elif value:
        words.append(_ONES[value])
    return " ".join(words)


def words(amount: Decimal) -> str:
    """Write a sum in English words."""
    amount = rounded(amount)
    whole, cents = int(amount), int((amount - int(amount)) * 100)
    parts = []
    for size, name in ((1_000_000, "MILLION"), (1000, "THOUSAND"), (1, "")):
        if whole >= size:
            parts.append(f"{_hundreds(whole // size)} {name}".strip())
            whole %= size
    said = " ".join(parts) or "ZERO"
    return f"{said} AND CENTS {_hundreds(cents)} ONLY" if cents else f"{said} ONLY"


def capitals(amount: Decimal) -> str:
    """Write a sum in Chinese capitals."""
    amount = rounded(amount)
    whole, cents = int(amount), int((amount - int(amount)) * 100)
    out, nought = "", False
    units = ["", "拾", "佰", "仟"]
    text = str(whole)
    for at, sign in enumerate(text):
        place = len(text) - 1 - at
        if sign == "0":
            nought = True
        else:
            out += ("零" if nought else "") + _CAPITALS[int(sign)] + units[place % 4]
            nought = False
        if place % 4 == 0 and place and int(text[max(0, at - 3) : at + 1]):
            out += {4: "万", 8: "亿"}[place]
            nought = False
    out += "圆"
    if not cents:
        return out + "整"
    jiao, fen = divmod(cents, 10)
    return out + (f"{_CAPITALS[jiao]}角" if jiao else "零") + (f"{_CAPITALS[fen]}分" if fen else "整")


def seal(
    text: str,
    *,
    star: bool = True,
    colour: str = "#c8102e",
    left: str = "60%",
    top: str = "70%",
    size: int = 120,
    turn: int = -8,
) -> str:
    """Draw a round seal over the page, as a stamp that the text shines through; its letters are drawn, not written."""
    span = max(len(text), 1)
    letters = "".join(
        f'<text transform="rotate({-120 + 240 * at / max(span - 1, 1):.1f} 60 60) translate(60 17)" text-anchor="middle">{sign}</text>'
        for at, sign in enumerate(text)
    )
    middle = '<text x="60" y="72" font-size="34" text-anchor="middle">★</text>' if star else ""
    svg = (
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{size}' height='{size}' viewBox='0 0 120 120'><g fill='{colour}' stroke='none' font-size='11' "
        f'font-family="Noto Sans CJK SC">{letters}{middle}</g><circle cx="60" cy="60" r="56" fill="none" stroke="{colour}" stroke-width="2.6"/></svg>'
    )
    data = base64.b64encode(svg.encode()).decode()
    return (
        f'<img src="data:image/svg+xml;base64,{data}" style="position:absolute;left:{left};top:{top};opacity:.62;'
        f'transform:rotate({turn}deg);mix-blend-mode:multiply;width:{size}px">'
    )


def scrawl(paper: Paper, width: int = 130) -> str:
    """Draw a signature."""
    rng = paper.rng
    points = [(8 + at * width / 9, 26 + rng.uniform(-16, 16)) for at in range(9)]
    path = f"M{points[0][0]:.0f} {points[0][1]:.0f}" + "".join(
        f" S{x + rng.uniform(-9, 9):.0f} {y + rng.uniform(-9, 9):.0f} {x:.0f} {y:.0f}" for x, y in points[1:]
    )
    return f'<svg width="{width}" height="50" style="display:block"><path d="{path}" fill="none" stroke="#1b2a6b" stroke-width="1.7"/></svg>'


def code_mark(text: str, form: str, height: int = 40) -> str:
    """Draw a bar code or a QR code as a picture."""
    made = zxingcpp.create_barcode(text, getattr(zxingcpp.BarcodeFormat, form))
    picture = Image.fromarray(zxingcpp.write_barcode_to_image(made, scale=3))
    out = io.BytesIO()
    picture.convert("1").save(out, "PNG")
    return f'<img style="height:{height}px;image-rendering:pixelated" src="data:image/png;base64,{base64.b64encode(out.getvalue()).decode()}">'


TERMS = {
    "en": [
        "Claims for shortage or damage must be made in writing within seven days of delivery.",
        "Title to the goods remains with the seller until payment in full has been received.",
        "Interest of 1.5 % per month is charged on overdue accounts.",
        "These commodities were exported in accordance with the export regulations of the country of dispatch.",
        "We hereby certify that this document is true and correct and that the goods are as described.",
    ],
    "de": [
        "Die Ware bleibt bis zur vollständigen Bezahlung unser Eigentum.",
        "Steuerfreie Ausfuhrlieferung gemäß § 4 Nr. 1a UStG.",
        "Reklamationen bitte innerhalb von 8 Tagen nach Wareneingang.",
    ],
    "fr": [
        "Pas d'escompte en cas de paiement anticipé.",
        "Exonération de TVA, article 262 I du CGI.",
        "Tout retard de paiement entraîne une indemnité forfaitaire de 40 €.",
    ],
    "it": [
        "Operazione non imponibile art. 8 c. 1 lett. a) DPR 633/72.",
        "Per ogni controversia è competente il foro della sede del venditore.",
    ],
    "es": [
        "Operación exenta de IVA por exportación, art. 21 Ley 37/1992.",
        "La mercancía viaja por cuenta y riesgo del comprador.",
    ],
}


def small_print(paper: Paper, lang: str = "en", count: int = 2) -> str:
    """Print some terms nobody reads."""
    return " ".join(paper.rng.sample(TERMS[lang], min(count, len(TERMS[lang]))))
