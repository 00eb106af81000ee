"""A folder to be chosen, and what was found of the drive it is on, before anything is written there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui import drive, files, texts
from gui.drive import Drive, DriveFinding
from gui.operations import Operations, Reporter
from gui.widgets.parts import button, empty, field, label, row

WAIT_MS = 300
_STOPS = frozenset({DriveFinding.MISSING, DriveFinding.READ_ONLY, DriveFinding.NO_SPACE, DriveFinding.IN_VAULT})


class FolderField(QWidget):
    """`changed` as she types, `settled` once she stopped and the drive was looked at."""

    changed = Signal()
    settled = Signal()

    def __init__(
        self,
        operations: Operations,
        caption: str,
        *,
        vault: Path | None = None,
        hint: str = "",
        reading: bool = False,
        may_be_new: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`vault`: its folder; `reading`: nothing will be written there; `may_be_new`: it will be made."""
        super().__init__(parent)
        self._operations, self._vault, self._caption, self._reading = operations, vault, caption, reading
        self._may_be_new = may_be_new
        self._size, self._found = 0, Drive(exists=False)
        self.findings: tuple[DriveFinding, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.edit = QLineEdit()
        field(column, caption, self.edit, hint)
        self.choose_button = button(self.tr("Choose a folder"), self._choose, icon="folder")
        column.addWidget(row(self.choose_button))
        self._said = QVBoxLayout()
        column.addLayout(self._said)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self.look)
        self.edit.textChanged.connect(self._moved)

    @property
    def path(self) -> Path | None:
        """The folder she means, or None."""
        text = self.edit.text().strip()
        return Path(text).expanduser() if text else None

    @property
    def ready(self) -> bool:
        """Whether the drive was looked at and nothing stands against it."""
        return self.findings is not None and not _STOPS & set(self.findings)

    def expect(self, size: int) -> None:
        """About how many bytes will be written."""
        self._size = size
        if self.findings is not None:
            self._show()

    def put(self, path: Path) -> None:
        """Fill it in, and look."""
        self.edit.setText(str(path))
        self.look()

    def _choose(self) -> None:
        files.choose_folder(self, self._caption, lambda paths: self.put(paths[0]))

    def _moved(self) -> None:
        self.findings = None
        self._wait.start()
        self.changed.emit()

    def look(self) -> None:
        """Look at the drive now, off the UI thread."""
        self._wait.stop()
        path = self.path
        if path is None:
            empty(self._said)
            return
        vault, may_be_new = self._vault or Path("/nowhere-at-all"), self._may_be_new

        def work(_: Reporter) -> Drive:
            """A folder that is yet to be made lies on the drive of the one above it."""
            return drive.look(path.parent if may_be_new and not path.exists() else path, vault)

        self._operations.read(self, work, done=self._looked)

    def _looked(self, found: Drive) -> None:
        self._found = found
        self._show()
        self.settled.emit()

    def _show(self) -> None:
        found = drive.judge(self._found, self._size)
        self.findings = tuple(one for one in found if not self._reading or one is DriveFinding.MISSING)
        empty(self._said)
        if self.ready and not self._reading:
            said = self.tr("{size} are free there.").format(size=texts.size(self._found.free))
            self._said.addWidget(label(said, "muted"))
        for one in self.findings:
            self._said.addWidget(label(self._words(one), "heading" if one in _STOPS else "muted"))

    def _words(self, finding: DriveFinding) -> str:
        return {
            DriveFinding.MISSING: self.tr("There is no such folder now. Is the drive connected?"),
            DriveFinding.READ_ONLY: self.tr("This drive or folder cannot be written to."),
            DriveFinding.NO_SPACE: self.tr("There is not enough room: about {size} are needed.").format(
                size=texts.size(self._size)
            ),
            DriveFinding.TOO_LARGE: self.tr("This drive is formatted as FAT32: a file over 4 GB does not fit on it."),
            DriveFinding.IN_VAULT: self.tr("This folder lies in the vault. Choose another."),
            DriveFinding.SAME_DRIVE: self.tr(
                "This is the drive the vault is on: if it breaks or is taken away, both are gone. Another drive is "
                "better."
            ),
            DriveFinding.EJECT: self.tr("Before you pull the drive out, let the computer eject it."),
        }[finding]
