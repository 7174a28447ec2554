"""A photograph of goods, a label or a carton: no trade form. Nothing is read from it but its words."""

from __future__ import annotations

from vault.documents.kind import DocumentKind

KIND = DocumentKind(code="photo", titles=(), source="field dictionary", verified_on="2026-11-24")
