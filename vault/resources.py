"""Finds the files that ship with the program (templates, migrations), in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """Return the folder ``templates`` or ``migrations`` (or any path below one of them).

    In a wheel the build puts them under ``vault/_resources``; in a checkout they stand beside the package.

    Raises:
        FileNotFoundError: neither place has it.
    """
    for root in (_PACKAGE / "_resources", _PACKAGE.parent):
        if (root / name).exists():
            return root / name
    msg = f"{name} is neither in the installed package nor in the checkout; install the program again"
    raise FileNotFoundError(msg)
