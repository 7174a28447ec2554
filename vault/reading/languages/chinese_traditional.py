"""Chinese (traditional)."""

from vault.reading.languages.language import Language

LANGUAGE = Language(
    code="zh-Hant",
    name="Chinese (traditional)",
    name_zh="繁体中文",
    engines=(
        "rapid",
        "tesseract",
    ),
    tesseract="chi_tra",
    package="tesseract-ocr-chi-tra",
    source="dictionary of PP-OCRv6-small in rapidocr 3.10.0; Debian package list; Unicode block names",
    verified_on="2026-11-24",
)
