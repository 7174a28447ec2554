"""Chinese (simplified)."""

from vault.reading.languages.language import Language

LANGUAGE = Language(
    code="zh",
    name="Chinese (simplified)",
    name_zh="简体中文",
    engines=(
        "rapid",
        "tesseract",
    ),
    tesseract="chi_sim",
    package="tesseract-ocr-chi-sim",
    source="dictionary of PP-OCRv6-small in rapidocr 3.10.0; Debian package list; Unicode block names",
    verified_on="2026-11-24",
)
