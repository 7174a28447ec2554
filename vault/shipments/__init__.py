"""Shipments: the unit the papers arrive in. A reference of the seller's own, and the trade mode that says which papers it needs."""
