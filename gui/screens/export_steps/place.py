"""Where to: the drive is looked at before anything is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui import drive, files, texts
from gui.drive import BLOCKING, Drive, DriveFinding
from gui.operations import Operations
from gui.widgets.parts import button, empty, field, label, row
from gui.widgets.steps import Step

_WAIT_MS = 250


class PlaceStep(Step):
    """`findings` None while the drive is being looked at."""

    def __init__(self, operations: Operations, *, folder: Path, vault: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._operations = operations
        self._vault = vault
        self._size = 0
        self.findings: tuple[DriveFinding, ...] | None = None
        self.folder = QLineEdit(str(folder))
        field(self.column, self.tr("Where to"), self.folder, self.tr("A stick or another drive is best."))
        self.column.addWidget(row(button(self.tr("Choose a folder"), self._choose, icon="folder")))
        self.name = QLineEdit(self.tr("documents"))
        field(self.column, self.tr("Name of the file"), self.name, self.tr("A name that tells nothing is safer."))
        self._said = QVBoxLayout()
        self.column.addLayout(self._said)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self.look)
        self.folder.textChanged.connect(self._moved)
        self.name.textChanged.connect(self.changed)

    def _choose(self) -> None:
        files.choose_folder(self, self.tr("Where to"), lambda paths: self.folder.setText(str(paths[0])))

    def _moved(self) -> None:
        self.findings = None
        self._wait.start()
        self.changed.emit()

    def expect(self, size: int) -> None:
        """About how many bytes will be written; look at the drive."""
        self._size = size
        self.look()

    def look(self) -> None:
        """Look at the drive now, off the UI thread."""
        self._wait.stop()
        asked = self.folder.text()
        place = Path(asked.strip()).expanduser()
        vault = self._vault

        def answered(found: Drive) -> None:
            if asked == self.folder.text():
                self._show(found)

        self._operations.read(self, lambda _: drive.look(place, vault), done=answered)

    def _show(self, found: Drive) -> None:
        self.findings = drive.judge(found, self._size)
        empty(self._said)
        if not BLOCKING & set(self.findings):
            free = self.tr("The drive was looked at: it can be written to, and {size} are free.")
            self._said.addWidget(label(free.format(size=texts.size(found.free))))
        for finding in self.findings:
            self._said.addWidget(label(self._words(finding), "heading" if finding in BLOCKING else "muted"))
        self.changed.emit()

    def _words(self, finding: DriveFinding) -> str:
        need = texts.size(self._size)
        return {
            DriveFinding.MISSING: self.tr("There is no such folder."),
            DriveFinding.READ_ONLY: self.tr("This drive or folder cannot be written to."),
            DriveFinding.NO_SPACE: self.tr("There is not enough room: about {size} are needed.").format(size=need),
            DriveFinding.TOO_LARGE: self.tr(
                "This drive is formatted as FAT32, which holds no file over 4 GB. Choose another drive."
            ),
            DriveFinding.IN_VAULT: self.tr("This folder lies in the vault. Choose another."),
            DriveFinding.SAME_DRIVE: self.tr(
                "This is the drive the vault is on. Whoever uses this computer could find the file."
            ),
            DriveFinding.EJECT: self.tr("Before you pull the drive out, let the computer eject it."),
        }[finding]

    @property
    def title(self) -> str:
        """Asked of her."""
        return self.tr("Where to?")

    @property
    def ready(self) -> bool:
        """A name, and a drive with nothing against it."""
        named = bool(self.folder.text().strip() and self.name.text().strip())
        return named and self.findings is not None and not BLOCKING & set(self.findings)
