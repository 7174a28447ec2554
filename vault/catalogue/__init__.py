"""What the seller sells and who the seller is: company, shops, products, what suppliers call them, orders."""
