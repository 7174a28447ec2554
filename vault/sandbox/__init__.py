"""Killable, limited processes for everything that parses foreign bytes. A crash, a hang or a memory bomb ends one child, never the vault."""
