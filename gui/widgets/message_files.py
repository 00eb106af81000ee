"""The files of a page of messages: looked at one by one for their covered pictures, uncovered while held, opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import ItemId, Sha256
from gui import icons, texts
from gui.acts import kept_files as acts
from gui.acts import view
from gui.kept_files import KeptFile, PartItem
from gui.operations import Operation
from gui.pixels import as_image
from gui.ports import ClearPicture
from gui.session import Session
from gui.widgets.message_list import MessageList
from gui.widgets.message_tiles import Tiles
from gui.widgets.parts import button, label, row
from gui.widgets.reveal import HoldButton


class MessageFiles(QWidget):
    """`holder` is the export or the part of a chat that holds them. `wanted` with a PartItem to open.

    The list has its model already.
    """

    wanted = Signal(object)

    def __init__(
        self, session: Session, messages: MessageList, holder: ItemId, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._list, self._holder = session, messages, holder
        self._waiting: list[KeptFile] = []
        self._refused: set[Sha256] = set()
        self._looking: Operation[Any] | None = None
        self._asked: Operation[Any] | None = None
        self.tiles = messages.messages.tiles = Tiles(self._look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.hold = HoldButton(self.tr("Hold to show"))
        self.hold.setIcon(icons.icon("show"))
        self.hold.setAccessibleDescription(self.tr("The picture shows only while you hold this, or the space bar."))
        self.open = button(self.tr("Open this file"), lambda: self._open(None))
        self.says = label("", "muted")
        column.addWidget(row(self.hold, self.open))
        column.addWidget(self.says)
        self.hold.held.connect(self._uncover)
        self.hold.let_go.connect(self._cover)
        messages.held.connect(self._held)
        messages.let_go.connect(self.hold.release_now)
        messages.wanted.connect(self._open)
        messages.moved.connect(self._move)
        messages.selectionModel().currentChanged.connect(self._current)
        session.locking.connect(self.forget)
        self.setVisible(False)

    def follow(self) -> None:
        """After another page of messages: its files, and no longer those of the one before."""
        self.hold.release_now()
        self._waiting.clear()
        self.tiles.current = None
        model = self._list.model()
        lines = getattr(model, "lines", ())
        self.setVisible(any(line.files for line in lines))
        self._current()

    def forget(self) -> None:
        """At lock, and as the messages are covered."""
        self.hold.release_now()
        self._waiting.clear()
        for one in (self._looking, self._asked):
            if one is not None:
                one.drop()
        self._looking = self._asked = None
        self.tiles.forget()
        self.setVisible(False)

    def _current(self, *_: QModelIndex) -> None:
        line = self._list.current_line
        files = line.files if line is not None else ()
        if self.tiles.current not in {one.sha256 for one in files}:
            self.hold.release_now()
            self.tiles.current = files[0].sha256 if files else None
        self._say(self._file())

    def _say(self, file: KeptFile | None) -> None:
        self.hold.setEnabled(file is not None)
        self.open.setEnabled(file is not None)
        self.says.setText(file.name if file is not None else self.tr("Choose a message that has a file."))
        self._list.viewport().update()

    def _file(self) -> KeptFile | None:
        line = self._list.current_line
        files = line.files if line is not None else ()
        return next((one for one in files if one.sha256 == self.tiles.current), None)

    def _move(self, by: int) -> None:
        line, file = self._list.current_line, self._file()
        if line is not None and file is not None:
            at = (line.files.index(file) + by) % len(line.files)
            self._choose(line.files[at])

    def _choose(self, file: KeptFile) -> None:
        self.hold.release_now()
        self.tiles.current = file.sha256
        self._say(file)

    def _held(self, file: KeptFile | None) -> None:
        if file is not None:
            self._choose(file)
        self.hold.hold()

    def _look(self, file: KeptFile) -> None:
        """Asked while painting: those that come into sight last are looked at first."""
        if file not in self._waiting and file.sha256 not in self._refused:
            self._waiting.append(file)
            if self._looking is None:
                QTimer.singleShot(0, self, self._look_on)

    def _look_on(self) -> None:
        if self._looking is not None or not self._waiting or not self._session.is_open:
            return
        file = self._waiting.pop()
        self._looking = self._look_inside(file, self._looked, lambda _: self._looked(None, file))

    def _looked(self, part: PartItem | None, file: KeptFile | None = None) -> None:
        self._looking = None
        if part is not None:
            self.tiles.learn(part)
            self._list.viewport().update()
        elif file is not None:
            self._refused.add(file.sha256)
        self._look_on()

    def _look_inside(
        self, file: KeptFile, done: Callable[[PartItem], None], failed: Callable[[VaultError], None]
    ) -> Operation[PartItem]:
        work = acts.look_inside(self._session.vault, self._session.doors, self._holder, file)
        return self._session.operations.read(self, work, done=done, failed=failed)

    def _uncover(self) -> None:
        self._with_part(self._file(), self._show)

    def _with_part(self, file: KeptFile | None, act: Callable[[PartItem], None]) -> None:
        """The file as the child read it, which may have to be asked first."""
        part = self.tiles.known(file) if file is not None else None
        if part is not None:
            act(part)
        elif file is not None:
            self._asked = self._look_inside(file, lambda found: self._then(found, act), self._failed)

    def _then(self, part: PartItem, act: Callable[[PartItem], None]) -> None:
        self.tiles.learn(part)
        act(part)

    def _show(self, part: PartItem) -> None:
        if not self.hold.holding:
            return
        if not acts.has_picture(part):
            self.says.setText(self.tr("There is no picture in this file. Open it to see what can be done with it."))
            return
        work = acts.show(self._session.vault, self._session.doors, part)
        done: Callable[[ClearPicture], None] = lambda clear: self._shown(part, clear)  # noqa: E731 - typed
        self._asked = self._session.operations.read(self, work, done=done, failed=self._failed)

    def _shown(self, part: PartItem, clear: ClearPicture) -> None:
        if not self.hold.holding or part.content is None or part.content.sha256 != self.tiles.current:
            return
        self.tiles.uncover(part.content.sha256, QPixmap.fromImage(as_image(clear)))
        self._list.viewport().update()
        self._session.operations.write(self, view.note_viewed(self._session.vault, self._holder))

    def _cover(self) -> None:
        if self._asked is not None:
            self._asked.drop()
            self._asked = None
        self.tiles.cover()
        viewport = self._list.viewport()
        viewport.update() if not viewport.isVisible() else viewport.repaint()

    def _open(self, file: KeptFile | None) -> None:
        if file is not None:
            self._choose(file)
        self.hold.release_now()
        self._with_part(self._file(), self.wanted.emit)

    def _failed(self, error: VaultError) -> None:
        self.hold.release_now()
        said = texts.error(error)
        self.says.setText(f"{said.what} {said.safe}")
