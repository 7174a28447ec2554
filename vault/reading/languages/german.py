"""German."""

from vault.reading.languages.language import Language

LANGUAGE = Language(
    code="de",
    name="German",
    name_zh="德语",
    engines=(
        "rapid",
        "tesseract",
    ),
    tesseract="deu",
    package="tesseract-ocr-deu",
    source="dictionary of PP-OCRv6-small in rapidocr 3.10.0; Debian package list; Unicode block names",
    verified_on="2026-11-24",
)
