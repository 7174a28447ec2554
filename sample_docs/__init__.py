"""Invented trade papers with the truth beside each: what the vault is shown, tuned and measured on."""
