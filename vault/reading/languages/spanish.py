"""Spanish."""

from vault.reading.languages.language import Language

LANGUAGE = Language(
    code="es",
    name="Spanish",
    name_zh="西班牙语",
    engines=(
        "rapid",
        "tesseract",
    ),
    tesseract="spa",
    package="tesseract-ocr-spa",
    source="dictionary of PP-OCRv6-small in rapidocr 3.10.0; Debian package list; Unicode block names",
    verified_on="2026-11-24",
)
