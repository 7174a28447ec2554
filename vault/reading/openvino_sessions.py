"""The OCR models on OpenVINO, where the extra of that name is installed: the same models, several times faster on processors with AMX or VNNI.

Only inside the sandbox. Its telemetry package is kept from being imported: nothing that reads papers reports anything to anybody.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Session = Callable[[NDArray[np.float32]], NDArray[np.float32]]


def is_installed() -> bool:
    """Whether the extra is there."""
    return find_spec("openvino") is not None


def version() -> str:
    """Return the version of the extra."""
    from importlib import metadata

    return metadata.version("openvino")


def session_of(model: Path, *, threads: int) -> Session:
    """Return the model as a function of its one input.

    Args:
        model: in ONNX form.
        threads: it may use.
    """
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]  # None makes importing it fail, which OpenVINO allows for
    import openvino

    core = openvino.Core()
    core.set_property("CPU", {"INFERENCE_NUM_THREADS": threads, "PERFORMANCE_HINT": "LATENCY", "NUM_STREAMS": 1})
    asked: Any = core.compile_model(core.read_model(model), "CPU").create_infer_request()

    def run(tensor: NDArray[np.float32]) -> NDArray[np.float32]:
        asked.infer([tensor])
        answer: NDArray[np.float32] = np.array(asked.get_output_tensor().data)
        return answer

    return run
