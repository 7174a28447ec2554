"""Korean. PP-OCRv6-small holds no Hangul (its dictionary of 18,708 entries), so tesseract reads it."""

from vault.reading.languages.language import Language

LANGUAGE = Language(
    code="ko",
    name="Korean",
    name_zh="韩语",
    engines=("tesseract",),
    tesseract="kor",
    package="tesseract-ocr-kor",
    letters=((0xAC00, 0xD7A3), (0x3131, 0x318E)),
    source="dictionary of PP-OCRv6-small in rapidocr 3.10.0; Debian package list; Unicode block names",
    verified_on="2026-11-24",
)
