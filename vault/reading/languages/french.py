"""French."""

from vault.reading.languages.language import Language

LANGUAGE = Language(
    code="fr",
    name="French",
    name_zh="法语",
    engines=(
        "rapid",
        "tesseract",
    ),
    tesseract="fra",
    package="tesseract-ocr-fra",
    source="dictionary of PP-OCRv6-small in rapidocr 3.10.0; Debian package list; Unicode block names",
    verified_on="2026-11-24",
)
