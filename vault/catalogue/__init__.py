"""What the seller sells and who he is: products, aliases, packs and units, my company and shops, orders. Knows no document."""
