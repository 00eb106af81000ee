"""The real recogniser behind its Protocol: a confined child for each run, gone with it or at lock."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from evidence_vault.model import Recognised
from evidence_vault.ports import CancelToken, Progress
from gui.doors import real
from gui.ports import OpenVault

if TYPE_CHECKING:
    from evidence_vault.reading.recognising import Recogniser


class ConfinedRecognition:
    """Pixels of strangers' pictures are made and read in the child alone."""

    def __init__(self) -> None:
        self._reader: Recogniser | None = None

    def compare(self, vault: OpenVault, *, progress: Progress, cancel: CancelToken) -> Recognised:
        """See RecognitionDoor."""
        with self._run(words=False) as reader:
            return real(vault).compare_pictures(reader, progress=progress, cancel=cancel)

    def read_words(self, vault: OpenVault, *, progress: Progress, cancel: CancelToken) -> Recognised:
        """See RecognitionDoor."""
        with self._run(words=True) as reader:
            return real(vault).read_words(reader, progress=progress, cancel=cancel)

    @contextmanager
    def _run(self, *, words: bool) -> Iterator[Recogniser]:
        from evidence_vault.reading.recognising import Recogniser

        with Recogniser(words=words) as reader:
            self._reader = reader
            try:
                yield reader
            finally:
                self._reader = None

    def close(self) -> None:
        """End the child at once, also in the middle of a picture."""
        reader = self._reader
        if reader is not None:
            reader.close()
