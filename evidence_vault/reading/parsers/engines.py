"""Which engine reads words: the better one if it is installed, the system's, or both, each for what it knows."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Protocol

from evidence_vault.reading.parsers.rapid import RapidOcr
from evidence_vault.reading.parsers.tesseract import NoEngineError, Reading, Tesseract

if TYPE_CHECKING:
    from PIL.Image import Image

BY_TESSERACT = frozenset({"kor", "chi_tra"})
"""Scripts that RapidOCR's weights read worse, or not at all (decision 0110 has the figures)."""


class Engine(Protocol):
    """Loaded before confinement; given pixels, never a file."""

    name: str
    """With its version, as it is kept beside what it read."""

    def read(self, image: Image) -> Reading:
        """The words of a picture."""


class Engines:
    """Raises NoEngineError where there is none."""

    def __init__(self, rapid: Engine | None = None, tesseract: Engine | None = None) -> None:
        """Those given, or those that are installed."""
        if rapid is None and tesseract is None:
            with contextlib.suppress(NoEngineError):
                tesseract = Tesseract()
            with contextlib.suppress(NoEngineError):
                rapid = RapidOcr()
        if rapid is None and tesseract is None:
            raise NoEngineError("none")
        self._rapid, self._tesseract = rapid, tesseract

    def read(self, image: Image) -> tuple[str, Reading]:
        """The name of the engine whose reading is taken, and that reading.

        Tesseract is asked first: in which script it is surest decides.
        """
        if self._tesseract is not None:
            found = self._tesseract.read(image)
            if self._rapid is None or found.script in BY_TESSERACT:
                return self._tesseract.name, found
        assert self._rapid is not None  # noqa: S101 - one of them is there
        return self._rapid.name, self._rapid.read(image)
