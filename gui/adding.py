"""From what she chose, dropped or pasted to saved exhibits: look, ask once about age, save, then read.

Nothing is stored before the question is answered, when there is a picture in the batch.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from evidence_vault.errors import VaultError
from evidence_vault.model import AddDetails, Declined, ItemId, Saved, Taken, TakenHow
from evidence_vault.sources.browser_clip import FORMS, MOST_BYTES, read_clip
from gui.acts import add
from gui.operations import Operation, Reporter, Step, Work
from gui.png import as_png
from gui.session import Session

_ENDINGS = {"image/png": "png", "image/jpeg": "jpg", "image/gif": "gif", "image/webp": "webp"}
_HEADS = {"png": b"\x89PNG", "jpg": b"\xff\xd8\xff", "gif": b"GIF8", "webp": b"RIFF"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """A picture from the clipboard or a drop: the bytes as they were given, or only pixels."""

    name: str
    data: bytes = b""
    image: QImage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waiting:
    """What waits for the answer."""

    details: AddDetails
    batch: add.Batch | None = None
    image: Pasted | None = None


class Adding(QObject):
    """One addition at a time goes through here; further ones queue behind it on the write worker."""

    age_question = Signal()
    started = Signal()
    step = Signal(object)
    told = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    nothing_to_add = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting: _Waiting | None = None
        self._current: Operation[Any] | None = None

    def add_paths(self, paths: Sequence[Path], details: AddDetails, *, answered: bool = False) -> None:
        """Files and folders, from a dialog, the clipboard, a drop or a watched folder.

        `answered`: the question about age was answered for them before.
        """
        self._session.operations.read(
            self,
            add.look_at(paths),
            done=lambda batch: self._looked(batch, details, answered=answered),
            failed=self.failed.emit,
        )

    def add_mime(self, data: QMimeData, details: AddDetails, how: TakenHow = TakenHow.PASTE) -> None:
        """Whatever the clipboard or a drop holds: files, a picture, an address, or text; and what a browser says."""
        details = replace(details, taken=_said(data, how))
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.add_paths(paths, details)
        elif picture := _picture(data):
            self._ask(_Waiting(details=details, image=picture))
        elif text := _words(data):
            self._add_text(text, details)
        else:
            self.nothing_to_add.emit()

    def answer_no(self) -> None:
        """No child in the pictures, she says: save."""
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        if waiting.batch is not None:
            self._save_batch(waiting.batch, waiting.details)
        elif waiting.image is not None:
            self._save(_pasted(self._session.vault, waiting.image, waiting.details))

    def drop_waiting(self) -> None:
        """Yes, not sure or not now: forget the batch; no pixel was stored."""
        self._waiting = None

    def cancel(self) -> None:
        """Stop the addition under way; what was told as saved stays."""
        if self._current is not None:
            self._current.cancel()

    def _looked(self, batch: add.Batch, details: AddDetails, *, answered: bool) -> None:
        if not batch.paths:
            self.nothing_to_add.emit()
        elif batch.pictures and not answered:
            self._ask(_Waiting(details=details, batch=batch))
        else:
            self._save_batch(batch, details)

    def _ask(self, waiting: _Waiting) -> None:
        self._waiting = waiting
        self.age_question.emit()

    def _add_text(self, text: str, details: AddDetails) -> None:
        vault = self._session.vault
        one_address = "://" in text and not any(char.isspace() for char in text)
        if one_address:
            self._save(add.add_link(vault, text, details))
        else:
            self._save(add.add_pasted(vault, text.encode(), "pasted.txt", details))

    def _save(self, work: Work[Saved]) -> None:
        self.started.emit()
        self._current = self._session.operations.write(self, work, done=self._one_saved, failed=self._broke)

    def _one_saved(self, saved: Saved) -> None:
        self.told.emit(saved)
        self._saved(add.Added(saved=[saved]))

    def _save_batch(self, batch: add.Batch, details: AddDetails) -> None:
        self.started.emit()
        kept = add.Added()

        def told(one: Saved | Declined) -> None:
            if isinstance(one, Saved):
                kept.saved.append(one)
            self.told.emit(one)

        def broke(error: VaultError) -> None:
            self._read([saved.id for saved in kept.saved])
            self._broke(error)

        self._current = self._session.operations.write(
            self,
            add.add_files(self._session.vault, batch, details),
            done=self._saved,
            failed=broke,
            step=self.step.emit,
            told=told,
        )

    def _saved(self, added: add.Added) -> None:
        self._current = None
        self.finished.emit(added)
        self._session.changed.emit()
        self._read([saved.id for saved in added.saved])

    def _broke(self, error: VaultError) -> None:
        self._current = None
        self._session.changed.emit()
        self.failed.emit(error)

    def _read(self, ids: list[ItemId]) -> None:
        """A reader that fails costs a preview, never the evidence: it is not told as an error."""
        for work in add.read_facts(self._session.vault, self._session.doors.pictures, ids):
            self._session.operations.write(self, work, done=lambda _: self._session.changed.emit())


def _pasted(vault: Any, picture: Pasted, details: AddDetails) -> Work[Saved]:  # noqa: ANN401 - an OpenVault
    def work(reporter: Reporter) -> Saved:
        data = picture.data or as_png(picture.image or QImage())
        return add.add_pasted(vault, data, picture.name, details)(reporter)

    return work


def _said(data: QMimeData, how: TakenHow) -> Taken:
    """What a browser says of it; the forms it is there in, where it says anything."""
    forms = {name: bytes(data.data(name).data()[:MOST_BYTES]) for name in data.formats() if name in FORMS}
    facts = read_clip(forms)
    return Taken(how=how, facts=(*facts, ("formats", ", ".join(data.formats()[:40]))) if facts else ())


def _picture(data: QMimeData) -> Pasted | None:
    """The bytes of the first picture that the other program offers; its pixels where it offers nothing else."""
    for form in data.formats():
        ending = _ENDINGS.get(form.lower())
        given = bytes(data.data(form).data()) if ending else b""
        if ending and given.startswith(_HEADS[ending]):
            return Pasted(name=f"pasted.{ending}", data=given)
    image = QImage(data.imageData()) if data.hasImage() else QImage()
    return None if image.isNull() else Pasted(name="pasted.png", image=image)


def _words(data: QMimeData) -> str:
    """The text; of a dragged link, which some browsers give with its title, the address alone."""
    web = [url.toString() for url in data.urls() if url.scheme() in {"http", "https"}]
    return web[0] if len(web) == 1 else data.text().strip()


__all__ = ["Adding", "Step"]
