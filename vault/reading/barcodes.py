"""Bar codes and QR codes of a picture. Only inside the sandbox."""

from __future__ import annotations

import numpy as np
import zxingcpp
from numpy.typing import NDArray

from vault.reading.page import Barcode
from vault.values import Box

_MOST = 50


def find_barcodes(grey: NDArray[np.uint8]) -> tuple[Barcode, ...]:
    """Return the codes that decode, in fractions of the picture."""
    high, wide = grey.shape[:2]
    found: list[Barcode] = []
    for code in zxingcpp.read_barcodes(np.ascontiguousarray(grey), try_invert=False)[:_MOST]:
        corners = [getattr(code.position, name) for name in ("top_left", "top_right", "bottom_right", "bottom_left")]
        xs, ys = [point.x / wide for point in corners], [point.y / high for point in corners]
        box = Box(max(0.0, min(xs)), max(0.0, min(ys)), min(1.0, max(xs)), min(1.0, max(ys)))
        found.append(Barcode(str(code.format).rsplit(".", 1)[-1], code.text, box))
    return tuple(found)
