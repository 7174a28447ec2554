"""Japanese."""

from vault.reading.languages.language import Language

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    name_zh="日语",
    engines=(
        "rapid",
        "tesseract",
    ),
    tesseract="jpn",
    package="tesseract-ocr-jpn",
    letters=((0x3041, 0x3096), (0x30A1, 0x30FA)),
    source="dictionary of PP-OCRv6-small in rapidocr 3.10.0; Debian package list; Unicode block names",
    verified_on="2026-11-24",
)
