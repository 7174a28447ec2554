"""Italian."""

from vault.reading.languages.language import Language

LANGUAGE = Language(
    code="it",
    name="Italian",
    name_zh="意大利语",
    engines=(
        "rapid",
        "tesseract",
    ),
    tesseract="ita",
    package="tesseract-ocr-ita",
    source="dictionary of PP-OCRv6-small in rapidocr 3.10.0; Debian package list; Unicode block names",
    verified_on="2026-11-24",
)
