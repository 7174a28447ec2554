"""The invented shipments, one module each."""
