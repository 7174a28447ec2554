"""Provenance Vault: the papers behind imported goods, read, linked, and handed over as verifiable evidence."""

__version__ = "0.1.0"
