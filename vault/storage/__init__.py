"""Bytes at rest, write-once, named by their SHA-256. One interface, one conformance suite (`tests/contract`), several stores."""
