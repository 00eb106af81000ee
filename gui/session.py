"""The one open vault, and its end: locking drops everything under way, keeps unsaved words, and lets the keys go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from evidence_vault.errors import VaultError, VaultLockedError
from evidence_vault.model import CaseId, ItemId
from gui.clipboard import Clip
from gui.operations import Operations
from gui.ports import Doors, OpenVault
from gui.settings_store import Settings

_SETTLE_SECONDS = 0.12


@dataclass(slots=True)
class Place:
    """Where she was, so that unlocking returns there. Random ids only: no words of hers stay after a lock."""

    case: CaseId | None = None
    unsorted: bool = False
    item: ItemId | None = None


@dataclass(slots=True)
class Drafts:
    """What she has typed and not yet saved, by field name. Kept while the vault is open."""

    incident: dict[str, str] = field(default_factory=dict)
    link: dict[str, str] = field(default_factory=dict)
    record: dict[str, str] = field(default_factory=dict)
    transcripts: dict[ItemId, str] = field(default_factory=dict)


class Session(QObject):
    """Holds the open vault. `locking` asks every form to hand in what is unsaved through `keep`; `alive` says that
    she is at work though no key or mouse reaches the app. `leaving`: quick exit was pressed, so nothing is shown
    again. `adults`: she said that nobody in what she captures is under 18; it holds until the lock."""

    opened = Signal()
    locking = Signal()
    locked = Signal()
    changed = Signal()
    alive = Signal()

    def __init__(
        self, *, doors: Doors, settings: Settings, operations: Operations, clip: Clip, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.doors = doors
        self.settings = settings
        self.operations = operations
        self.clip = clip
        self.place = Place()
        self.drafts = Drafts()
        self.leaving = False
        self.adults = False
        self._vault: OpenVault | None = None
        self._unsaved: list[Callable[[OpenVault], object]] = []

    @property
    def is_open(self) -> bool:
        """Whether a vault is open."""
        return self._vault is not None

    @property
    def vault(self) -> OpenVault:
        """The open vault. Raises VaultLockedError."""
        if self._vault is None:
            raise VaultLockedError
        return self._vault

    def open(self, vault: OpenVault) -> None:
        """Take over a vault that was just created or unlocked."""
        self.lock()
        self._vault = vault
        self.leaving = False
        self.drafts = Drafts()
        self.opened.emit()

    def keep(self, save: Callable[[OpenVault], object]) -> None:
        """Called by a form during `locking`: `save` is run before the keys go."""
        self._unsaved.append(save)

    def lock(self) -> None:
        """Drop work under way, save what was typed if the writer is free at once, and lock. Never raises."""
        vault, self._vault = self._vault, None
        if vault is None:
            return
        self._unsaved.clear()
        self.adults = False
        self.locking.emit()
        self.operations.drop_all()
        if self._unsaved and self.operations.settle(_SETTLE_SECONDS):
            self._save_unsaved(vault)
        vault.lock()
        self.doors.pictures.close()
        self.doors.viewers.close()
        self.doors.chats.close()
        self.doors.recognition.close()
        self.clip.clear_ours()
        self.drafts = Drafts()
        self.locked.emit()

    def _save_unsaved(self, vault: OpenVault) -> None:
        for save in self._unsaved:
            try:
                save(vault)
            except VaultError:
                continue  # locking must go on; the disk may be full or gone
        self._unsaved.clear()
