"""Prints the tuning papers of trade: `python -m benchmarks.open.makers.trade [PART OF A NAME]`."""

from __future__ import annotations

import sys

from benchmarks.open.makers import trade_books, trade_invoices, trade_invoices_more, trade_offers, trade_packing
from benchmarks.open.makers.trade_press import press


def main() -> None:
    """Print all, or those whose names hold the argument."""
    only = sys.argv[1] if len(sys.argv) > 1 else ""
    for makers in (trade_invoices, trade_invoices_more, trade_packing, trade_offers):
        press(makers.papers(), only)
    trade_books.write(only)


if __name__ == "__main__":
    main()
