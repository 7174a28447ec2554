"""The characters the Chinese papers need, with TrueType outlines: Chromium embeds such a font small, one with other outlines glyph by glyph."""

from __future__ import annotations

from io import BytesIO

import noto_cjk_sans_otc
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

_SIMPLIFIED = 2
"""Face of the collection that holds the simplified Chinese forms."""


def font_with(text: str) -> bytes:
    """Return a font file that holds the characters of a text."""
    font = TTFont(str(noto_cjk_sans_otc.FONT_PATH), fontNumber=_SIMPLIFIED)
    subsetter = Subsetter(Options(layout_features=[], hinting=False, notdef_outline=True))
    subsetter.populate(text=text)
    subsetter.subset(font)
    outlines = font.getGlyphSet()
    glyphs = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(outlines)
        outlines[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = newTable("glyf")
    font["glyf"].glyphOrder = font.getGlyphOrder()
    font["glyf"].glyphs = glyphs
    del font["CFF "]
    font["maxp"].tableVersion = 0x00010000
    for name, value in (("maxZones", 1), ("maxTwilightPoints", 0), ("maxStorage", 0), ("maxFunctionDefs", 0)):
        setattr(font["maxp"], name, value)
    for name in ("maxInstructionDefs", "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
        setattr(font["maxp"], name, 0)
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"
    buffer = BytesIO()
    font.save(buffer)
    return buffer.getvalue()
