"""Recognise what waits, in the background."""

from __future__ import annotations

from evidence_vault.model import Recognised
from gui.operations import Reporter, Work
from gui.ports import OpenVault
from gui.ports_recognition import RecognitionDoor


def compare(vault: OpenVault, door: RecognitionDoor) -> Work[Recognised]:
    """Make the prints that are missing. Raises UserCancelled, ReadingError."""
    return lambda reporter: door.compare(vault, progress=reporter, cancel=reporter)


def read_words(vault: OpenVault, door: RecognitionDoor) -> Work[Recognised]:
    """Read the words that were not read. Raises UserCancelled, ReadingError."""

    def work(reporter: Reporter) -> Recognised:
        return door.read_words(vault, progress=reporter, cancel=reporter)

    return work
