"""Bytes arriving by any channel: hash while receiving, make durable, sniff, unpack, tell duplicates. Never reads a page."""
