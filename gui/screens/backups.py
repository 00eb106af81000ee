"""Backups: where to, what lies there, made and read back. Nothing older ever goes over something newer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_vault.errors import UserCancelled, VaultError
from evidence_vault.model import BackupLook, BackupRelation, BackupReport, BackupState
from gui import backup_words
from gui.acts import backup
from gui.operations import Operation
from gui.session import Session
from gui.widgets.folder_field import FolderField
from gui.widgets.page import Page
from gui.widgets.parts import button, card, empty, label, row
from gui.widgets.progress_panel import ProgressPanel

_GOES = frozenset({BackupRelation.NEW, BackupRelation.BEHIND, BackupRelation.EVEN})


class BackupsScreen(Page):
    """The folder of the last backup is remembered in the vault, encrypted, and filled in."""

    back = Signal()
    rehearse_wanted = Signal(object)
    repair_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._operation: Operation[BackupReport] | None = None
        self._look: BackupLook | None = None
        self._known = BackupState(last=None, new_items=0)
        self.set_title(
            self.tr("Backups"),
            self.tr(
                "A backup is an encrypted copy on another drive. If this computer breaks or is taken away, it brings "
                "everything back. Without your passphrase, words or shares nobody can read it."
            ),
        )
        self._build_state()
        self._build_place()
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(self._cancel)
        self.column.addWidget(self.progress)
        self.meanwhile = label(
            self.tr(
                "You can go on working meanwhile. If the vault locks, the backup stops; the next one goes on from "
                "there."
            ),
            "muted",
        )
        self.meanwhile.hide()
        self.column.addWidget(self.meanwhile)
        self.result, self._lines = card()
        self.result.hide()
        self.column.addWidget(self.result)
        self.go = button(self.tr("Back up now"), self.start, icon="archive", name="primary")
        self.rehearse = button(self.tr("Try a restore"), lambda: self.rehearse_wanted.emit(self.folder.path))
        self.add_buttons(self.go, self.rehearse, button(self.tr("Back"), self.back.emit, icon="back"))
        self.finish()
        self._check()
        self.refresh()

    def _build_state(self) -> None:
        frame, column = card()
        self.state = QVBoxLayout()
        column.addLayout(self.state)
        self.column.addWidget(frame)

    def _build_place(self) -> None:
        frame, column = card()
        self.folder = FolderField(
            self._session.operations,
            self.tr("Where to"),
            vault=self._session.vault.path,
            may_be_new=True,
            hint=self.tr("A stick, another drive, or a folder that is kept the same on another computer."),
        )
        column.addWidget(self.folder)
        self.relation = label("")
        self.relation.hide()
        column.addWidget(self.relation)
        self.inside = button(self.tr("Make a folder of its own in it"), self._go_inside, icon="folder")
        self.repair = button(self.tr("Check and repair"), self.repair_wanted.emit)
        column.addWidget(row(self.inside, self.repair))
        self.inside.hide()
        self.repair.hide()
        self.generations = QVBoxLayout()
        column.addLayout(self.generations)
        self.column.addWidget(frame)
        self.folder.changed.connect(self._moved)
        self.folder.settled.connect(self._settled)

    def refresh(self) -> None:
        """Read anew what the vault remembers."""
        work = backup.load_state(self._session.vault)
        self._session.operations.read(self, work, done=self.show_state, failed=self.show_error)

    def show_state(self, known: BackupState) -> None:
        """The last backup and the last rehearsal; the folder of it, unless she chose another already."""
        self._known = known
        empty(self.state)
        for number, line in enumerate(backup_words.state(known)):
            self.state.addWidget(label(line, "" if number else "heading"))
        if known.place and self.folder.path is None:
            self.folder.put(Path(known.place))

    def _moved(self) -> None:
        self._look = None
        self.relation.hide()
        self.inside.hide()
        self.repair.hide()
        empty(self.generations)
        self._check()

    def _settled(self) -> None:
        path = self.folder.path
        if path is None or not self.folder.ready:
            self._check()
            return

        def looked(found: BackupLook) -> None:
            if path == self.folder.path:
                self.show_look(found)

        work = backup.look(self._session.vault, path)
        self._session.operations.read(self, work, done=looked, failed=self.show_error)

    def show_look(self, found: BackupLook) -> None:
        """What lies there, and whether this vault may be backed up to it."""
        self._look = found
        was_here = self._known.last is not None and str(self.folder.path) == self._known.place
        self.relation.setText(backup_words.relation(found.relation, was_here=was_here))
        self.relation.show()
        self.inside.setVisible(found.relation in {BackupRelation.OTHER, BackupRelation.FOREIGN})
        self.repair.setVisible(found.relation is BackupRelation.AHEAD)
        empty(self.generations)
        for one in found.generations:
            self.generations.addWidget(label(backup_words.generation(one), "muted"))
        self.folder.expect(found.needed)
        self._check()

    def _go_inside(self) -> None:
        path = self.folder.path
        if path is not None:
            self.folder.put(_free_name(path, self.tr("Copy")))

    def _check(self) -> None:
        allowed = self._look is not None and self._look.relation in _GOES
        self.go.setEnabled(self._operation is None and allowed and self.folder.ready)
        self.rehearse.setEnabled(self._operation is None)

    def start(self) -> None:
        """Back up now. Saving and looking go on meanwhile."""
        path = self.folder.path
        if path is None:
            return
        self.banner.hide()
        self.result.hide()
        self.progress.begin(self.tr("Backing up"))
        self.meanwhile.show()
        self.bring(self.progress)
        self._operation = self._session.operations.beside(
            self,
            backup.back_up(self._session.vault, path),
            done=self.show_made,
            failed=self._failed,
            step=self.progress.show_step,
        )
        self._check()
        self.progress.stop.setFocus()

    def _cancel(self) -> None:
        if self._operation is not None:
            self._operation.cancel()

    def _ended(self) -> None:
        self._operation = None
        self.progress.hide()
        self.meanwhile.hide()
        self.refresh()
        self.folder.look()

    def _failed(self, error: VaultError) -> None:
        self._ended()
        if isinstance(error, UserCancelled):
            self.banner.show_notice(
                self.tr("Stopped."),
                self.tr("Earlier backups are as they were. What was copied already need not be copied again."),
            )
        else:
            self.show_error(error)

    def show_made(self, made: BackupReport) -> None:
        """What was made, and what in the vault itself is damaged."""
        self._ended()
        empty(self._lines)
        self._lines.addWidget(label(backup_words.backed_up(made), "heading"))
        for line in backup_words.problems(made.problems):
            self._lines.addWidget(label(line))
        if made.problems:
            said = self.tr(
                "These files are damaged in the vault. If an earlier backup has them whole, 'Check and repair' takes "
                "them from it."
            )
            self._lines.addWidget(label(said))
        self.result.show()
        self.bring(self.result)
        self._session.changed.emit()

    def focus_first(self) -> None:
        """Where she goes on."""
        (self.go if self.go.isEnabled() else self.folder.edit).setFocus()


def _free_name(folder: Path, name: str) -> Path:
    """A folder that is not there yet."""
    for number in range(1, 1000):
        path = folder / (name if number == 1 else f"{name} {number}")
        if not path.exists():
            return path
    return folder / name
