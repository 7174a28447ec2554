"""OCR engines, one module each. A module here that holds an `ENGINE` of the form of `engine.Engine` is known, without touching anything else.

Only inside the sandbox, but for their names: an engine loads models and starts programs.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vault.reading.engines.engine import Engine

DEFAULT = "rapid"
"""Finds and reads the lines of a page where nothing else was asked for."""
SECOND = "tesseract"
"""Gives the second opinion."""


@cache
def names() -> tuple[str, ...]:
    """Return the names of the engines there are, whether or not they can be loaded here."""
    return tuple(
        sorted(found.name for found in pkgutil.iter_modules(__path__) if found.name not in ("engine", "lines"))
    )


@cache
def engine_named(name: str) -> Engine:
    """Return the engine.

    Raises:
        KeyError: there is none of that name.
    """
    if name not in names():
        raise KeyError(name)
    engine: Engine = importlib.import_module(f"{__name__}.{name}").ENGINE
    return engine
