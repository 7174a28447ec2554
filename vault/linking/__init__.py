"""Goods lines to products: link, review or none, each with reasons. A wrong link is worse than none."""
