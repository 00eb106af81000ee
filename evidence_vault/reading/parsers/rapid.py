"""Words in pictures by RapidOCR (Apache-2.0) on ONNX Runtime, where the extra `ocr` is installed (decision 0110).

Its wheels carry the weights, so nothing is fetched. All of it is loaded before confinement and works in one thread;
the one that ONNX Runtime starts by itself is held by seccomp as well (confine/seccomp.py). Its weights know no
Korean, and traditional Chinese less well than Tesseract does, which is asked first (engines.py).
"""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from evidence_vault.reading.parsers.tesseract import NoEngineError, Reading

if TYPE_CHECKING:
    from PIL.Image import Image

PACKAGE = "rapidocr-onnxruntime"
_MODULE = "rapidocr_onnxruntime"
_ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
_LINE = 0.6
"""Boxes whose middles are nearer than this share of a line's height stand on one line."""

Box = tuple[float, float, float, float, str, float]
"""Left, top, right, bottom, words, and how sure of them, 0 to 1."""


class RapidOcr:
    """Made before confinement. Raises NoEngineError."""

    def __init__(self) -> None:
        if importlib.util.find_spec(_MODULE) is None:
            raise NoEngineError(PACKAGE)
        for name in _ONE_THREAD:
            os.environ[name] = "1"
        try:
            self._engine = _started()
            self.name = f"rapidocr {importlib.metadata.version(PACKAGE)}"
        except Exception as error:  # a broken installation must not cost her the other engine
            raise NoEngineError(PACKAGE) from error

    def read(self, image: Image) -> Reading:
        """The words of a picture, line by line from the top."""
        import numpy

        pixels = numpy.asarray(image.convert("RGB"))[:, :, ::-1]  # it takes them as OpenCV has them: blue first
        found, _ = self._engine(numpy.ascontiguousarray(pixels))
        boxes = list(_boxes(found or ()))
        if not boxes:
            return Reading("", 0)
        sure = sum(box[5] * len(box[4]) for box in boxes) / max(1, sum(len(box[4]) for box in boxes))
        return Reading("\n".join(lines_of(boxes)), max(0, min(100, round(100 * sure))))


def _started() -> Any:  # noqa: ANN401 - a library without types
    import cv2
    from rapidocr_onnxruntime import RapidOCR

    cv2.setNumThreads(1)
    return RapidOCR(intra_op_num_threads=1, inter_op_num_threads=1)


def _boxes(found: Any) -> Iterator[Box]:  # noqa: ANN401 - a library without types
    for corners, text, score in found:
        across, down = [float(corner[0]) for corner in corners], [float(corner[1]) for corner in corners]
        yield min(across), min(down), max(across), max(down), str(text), float(score)


def lines_of(boxes: list[Box]) -> list[str]:
    """Boxes in reading order: those on one line from left to right, with a space where a gap is."""
    rows: list[list[Box]] = []
    for box in sorted(boxes, key=lambda one: one[1] + one[3]):
        if rows and _beside(rows[-1][-1], box):
            rows[-1].append(box)
        else:
            rows.append([box])
    return [" ".join(one[4] for one in sorted(row)) for row in rows]


def _beside(one: Box, other: Box) -> bool:
    height = min(one[3] - one[1], other[3] - other[1])
    return abs((one[1] + one[3]) - (other[1] + other[3])) / 2 < _LINE * height
