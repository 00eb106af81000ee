"""What the window needs to recognise pictures and words: confined children behind a Protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from evidence_vault.errors import ReadingError
from evidence_vault.model import Recognised
from evidence_vault.ports import CancelToken, Progress

if TYPE_CHECKING:
    from gui.ports import OpenVault


class RecognitionDoor(Protocol):
    """Works through what waits, newest first; what is done stays done. Raises ReadingError, UserCancelled."""

    def compare(self, vault: OpenVault, *, progress: Progress, cancel: CancelToken) -> Recognised:
        """Make the prints that pictures are found again by."""

    def read_words(self, vault: OpenVault, *, progress: Progress, cancel: CancelToken) -> Recognised:
        """Read the words in pictures. Raises ReadingError where there is no engine for it."""

    def close(self) -> None:
        """End the child, if one is running. Called when the vault is locked, so that nothing of it is kept."""


class NoRecognition:
    """Where nothing recognises."""

    def compare(self, vault: OpenVault, *, progress: Progress, cancel: CancelToken) -> Recognised:
        """Raises ReadingError."""
        raise ReadingError

    def read_words(self, vault: OpenVault, *, progress: Progress, cancel: CancelToken) -> Recognised:
        """Raises ReadingError."""
        raise ReadingError

    def close(self) -> None:
        """There is none."""
