"""RapidOCR: its detection and recognition models, called directly. Finds the lines of every page, and reads them unless another is asked for.

The line-direction classifier is never used: measured, it turns good lines upside down (character error 7 to 13 % on a dense page, against 0.03 %
without it). The whole page is turned upright beforehand instead (`upright`).

Recognition is batched by width here rather than by the package: table cells are short, and padding them all to its default of 320 columns is
where most of the time of a table page goes. The letters' columns are kept, so that a line can be split into words where they stand.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from vault.reading import openvino_sessions
from vault.reading.engines.engine import Engine
from vault.reading.engines.lines import Letter, Quad
from vault.reading.languages.language import Language
from vault.reading.pixels import Picture

_HEIGHT = 48
"""Rows the recognition model takes."""
_STRIDE = 8
"""Columns of the picture for each step of its answer."""
_NARROWEST = 96
_WIDEST = 2400
_BATCH_COLUMNS = 2400
"""Columns in one batch: bounds memory (18,709 classes a step) and padding."""
_WIDTH_STEP = 1.25
"""Lines in a batch differ at most this much in width."""


class Models:
    """Detection and recognition, loaded once."""

    def __init__(self, *, threads: int) -> None:
        import rapidocr

        engine: Any = rapidocr.RapidOCR(
            params={
                "Global.use_cls": False,
                "Global.log_level": "error",
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            }
        )
        self._detector = engine._load_det_model()
        self._recogniser = engine._load_rec_model()
        self._alphabet: list[str] = list(self._recogniser.postprocess_op.character)
        if openvino_sessions.is_installed():
            folder = Path(rapidocr.__file__).parent / "models"
            for part, name in ((self._detector, "det"), (self._recogniser, "rec")):
                part.session = openvino_sessions.session_of(folder / f"PP-OCRv6_{name}_small.onnx", threads=threads)

    def detect(self, picture: Picture) -> list[Quad]:
        """Return the pieces of text in the picture, from the top."""
        self._detector.limit_type, self._detector.limit_side_len = "max", 4000
        found = self._detector(picture)
        return [] if found.boxes is None else [np.asarray(box, dtype=np.float32) for box in found.boxes]

    def recognise(self, crops: Sequence[Picture]) -> list[tuple[Letter, ...]]:
        """Return the letters of each crop (one line of text each)."""
        widths = [min(_WIDEST, max(8, round(_HEIGHT * crop.shape[1] / max(1, crop.shape[0])))) for crop in crops]
        read: list[tuple[Letter, ...]] = [()] * len(crops)
        for batch in _batches(widths):
            columns = max(_NARROWEST, *(widths[index] for index in batch))
            columns = math.ceil(columns / 32) * 32
            tensor = np.zeros((len(batch), 3, _HEIGHT, columns), dtype=np.float32)
            for row, index in enumerate(batch):
                scaled = cv2.resize(crops[index], (widths[index], _HEIGHT), interpolation=cv2.INTER_LINEAR)
                tensor[row, :, :, : widths[index]] = scaled.astype(np.float32).transpose(2, 0, 1) / 127.5 - 1.0
            answers = self._recogniser.session(tensor)
            for row, index in enumerate(batch):
                read[index] = self._decode(answers[row], columns / widths[index])
        return read

    def _decode(self, answer: NDArray[np.float32], widening: float) -> tuple[Letter, ...]:
        """Return the letters of one answer: repeats and blanks (class 0) fall away."""
        best = answer.argmax(axis=1)
        steps = len(best)
        letters: list[Letter] = []
        before = 0
        for step, kind in enumerate(best.tolist()):
            if kind not in (0, before):
                at = min(1.0, (step + 0.5) / steps * widening)
                letters.append(Letter(self._alphabet[kind], at, float(answer[step, kind])))
            before = kind
        return tuple(letters)


@cache
def models(threads: int) -> Models:
    """Return the models of this process; loading takes a second."""
    return Models(threads=threads)


class _Rapid:
    """The engine, as others are asked."""

    name = "rapid"

    def missing(self, language: Language | None) -> str | None:
        """Return what is missing: nothing can be added to read a language the model does not hold."""
        if language is None or self.name in language.engines:
            return None
        return f"another engine, as this one's model does not hold {language.name}"

    def title(self, language: Language | None) -> str:  # noqa: ARG002 - one model holds all of its languages
        """Return the engine and its models."""
        on = f" openvino {openvino_sessions.version()}" if openvino_sessions.is_installed() else ""
        return f"rapidocr {metadata.version('rapidocr')} PP-OCRv6-small{on}"

    def recognise(
        self,
        strips: Sequence[Picture],
        *,
        language: Language | None,  # noqa: ARG002
        threads: int,
    ) -> list[tuple[Letter, ...]]:
        """Return the letters of each strip."""
        return models(threads).recognise(strips)


ENGINE: Engine = _Rapid()


def _batches(widths: list[int]) -> list[list[int]]:
    """Return indices grouped by like width."""
    batches: list[list[int]] = []
    for index in sorted(range(len(widths)), key=widths.__getitem__):
        if batches:
            batch = batches[-1]
            widest = max(_NARROWEST, widths[index])
            fits = (len(batch) + 1) * widest <= _BATCH_COLUMNS
            if fits and widest <= _WIDTH_STEP * max(_NARROWEST, widths[batch[0]]):
                batch.append(index)
                continue
        batches.append([index])
    return batches
