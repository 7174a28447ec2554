"""Bytes to pages of words with boxes and confidence: PDF text, OCR, spreadsheets, images, bar codes. Knows no document kind."""
