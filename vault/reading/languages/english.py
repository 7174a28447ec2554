"""English."""

from vault.reading.languages.language import Language

LANGUAGE = Language(
    code="en",
    name="English",
    name_zh="英语",
    engines=(
        "rapid",
        "tesseract",
    ),
    tesseract="eng",
    package="tesseract-ocr-eng",
    source="dictionary of PP-OCRv6-small in rapidocr 3.10.0; Debian package list; Unicode block names",
    verified_on="2026-11-24",
)
