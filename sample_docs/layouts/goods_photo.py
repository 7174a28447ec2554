"""Photographs of goods: a jar or a carton with its label on a table. Not a trade form."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw

from sample_docs.deal import Line
from sample_docs.degrade import Wear, photo
from sample_docs.seals import font
from sample_docs.truth import Truth
from sample_docs.typeset import barcode_png

_COLOURS = ((38, 84, 74), (128, 40, 52), (30, 60, 120), (182, 120, 40), (84, 58, 110))


def goods_photo(line: Line, seed: int) -> tuple[Image.Image, Truth]:
    """Draws a box with a label, then photographs it."""
    colour = _COLOURS[seed % len(_COLOURS)]
    box = Image.new("RGB", (900, 1150), colour)
    draw = ImageDraw.Draw(box)
    draw.rectangle((60, 90, 840, 700), fill=(246, 243, 235))
    good = line.good
    for y, size, text in (
        (130, 92, good.brand), (260, 52, good.brand_zh), (360, 44, line.english), (430, 46, line.chinese), (540, 56, good.spec or good.model),
    ):  # fmt: skip
        draw.text((450, y), text, font=font(_fit(draw, text, size)), fill=colour, anchor="ma")
    if line.lot and line.expires:
        draw.text((80, 740), f"LOT {line.lot}", font=font(38), fill=(250, 250, 250))
        draw.text((80, 795), f"EXP {line.expires:%d/%m/%Y}", font=font(38), fill=(250, 250, 250))
    bars = Image.open(io.BytesIO(barcode_png(good.gtin, symbology="EAN13"))).convert("RGB").resize((330, 120))
    box.paste((255, 255, 255), (490, 730, 860, 920))
    box.paste(bars, (510, 745))
    draw.text((675, 875), good.gtin, font=font(30), fill=(20, 20, 20), anchor="ma")
    return photo(box, Wear(skew=3.1, noise=6, blur=0.9, shade=0.35, perspective=0.09), seed), Truth("photo", "photo")


def _fit(draw: ImageDraw.ImageDraw, text: str, size: int) -> int:
    while size > 18 and draw.textlength(text, font=font(size)) > 740:
        size -= 2
    return size
