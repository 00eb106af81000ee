"""The real recogniser behind its Protocol: a confined child for each run, gone with it."""

from __future__ import annotations

from evidence_vault.model import Recognised
from evidence_vault.ports import CancelToken, Progress
from gui.doors import real
from gui.ports import OpenVault


class ConfinedRecognition:
    """Pixels of strangers' pictures are made and read in the child alone."""

    def compare(self, vault: OpenVault, *, progress: Progress, cancel: CancelToken) -> Recognised:
        """See RecognitionDoor."""
        from evidence_vault.reading.recognising import Recogniser

        with Recogniser() as reader:
            return real(vault).compare_pictures(reader, progress=progress, cancel=cancel)

    def read_words(self, vault: OpenVault, *, progress: Progress, cancel: CancelToken) -> Recognised:
        """See RecognitionDoor."""
        from evidence_vault.reading.recognising import Recogniser

        with Recogniser(words=True) as reader:
            return real(vault).read_words(reader, progress=progress, cancel=cancel)
