"""Restore: a backup to a new place, or single exhibits as files. No vault is needed; the backup is only read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QRadioButton, QWidget

from evidence_vault.errors import UserCancelled, VaultError
from evidence_vault.model import BackupGeneration, BackupItem, Rehearsal, RestoreReport
from gui import backup_words, texts
from gui.acts import backup
from gui.operations import Operation, Operations, Work
from gui.ports_backup import BackupDoor, BackupSource
from gui.widgets.choice import Choice
from gui.widgets.folder_field import FolderField
from gui.widgets.page import Page
from gui.widgets.parts import button, card, empty, field, label, row
from gui.widgets.progress_panel import ProgressPanel
from gui.widgets.rehearsal import RehearsalCard
from gui.widgets.secret_entry import SecretEntry

T = TypeVar("T")


class RestoreScreen(Page):
    """`opened` asks to unlock the vault in the folder it hands over."""

    back = Signal()
    open_wanted = Signal(object)

    def __init__(
        self, *, door: BackupDoor, operations: Operations, home: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._door, self._operations = door, operations
        self._operation: Operation[Any] | None = None
        self._made: Path | None = None
        self.set_title(
            self.tr("Restore from a backup"),
            self.tr("The backup is only read. What comes out of it goes to a new place; nothing is replaced."),
        )
        self._make_buttons()
        self._build_source()
        self._build_what(home)
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(self._cancel)
        self.column.addWidget(self.progress)
        self.tried = RehearsalCard()
        self.column.addWidget(self.tried)
        self.result, self._lines = card()
        self.result.hide()
        self.column.addWidget(self.result)
        back = button(self.tr("Back"), self.back.emit, icon="back")
        self.add_buttons(self.go, self.open_it, self.rehearse, back)
        self.finish()
        self._use()

    def _make_buttons(self) -> None:
        """And the fields that say whether they may be pressed."""
        self.go = button(self.tr("Restore"), self.start, icon="archive", name="primary")
        self.rehearse = button(self.tr("Try it first: nothing is written"), self.try_it, icon="check")
        self.list_them = button(self.tr("Show what is in it"), self.show_contents)
        self.open_it = button(self.tr("Open the restored vault"), self._open, name="primary")
        self.open_it.hide()
        self.everything = QRadioButton(self.tr("Everything, as a vault in a new folder"))
        self.single = QRadioButton(self.tr("Single exhibits, as files"))
        self.everything.setChecked(True)
        self.contents = QListWidget()
        self.name = QLineEdit(self.tr("Papers"))
        self.place = FolderField(self._operations, self.tr("Where to"))

    def _build_source(self) -> None:
        frame, column = card()
        self.folder = FolderField(self._operations, self.tr("The backup's folder"), reading=True)
        column.addWidget(self.folder)
        self.generation = Choice()
        self._generation_caption = field(column, self.tr("Which state"), self.generation)
        self.secret = SecretEntry()
        column.addWidget(self.secret)
        self.column.addWidget(frame)
        self.folder.changed.connect(self._moved)
        self.folder.settled.connect(self._settled)
        self.secret.changed.connect(self._check)
        self._show_generations(())

    def _build_what(self, home: Path) -> None:
        frame, column = card()
        column.addWidget(self.everything)
        column.addWidget(self.single)
        self.contents.setAccessibleName(self.tr("Exhibits in the backup"))
        self.contents.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        self.open_files = label(
            self.tr("These files are not encrypted: whoever finds them can read and see them."), "muted"
        )
        column.addWidget(row(self.list_them))
        column.addWidget(self.contents)
        column.addWidget(self.open_files)
        self.place.edit.setText(str(home))
        column.addWidget(self.place)
        self._name_caption = field(column, self.tr("Name of the new vault's folder"), self.name)
        self.column.addWidget(frame)
        self.everything.toggled.connect(self._use)
        self.contents.itemChanged.connect(self._check)
        self.name.textChanged.connect(self._check)
        for signal in (self.place.changed, self.place.settled):
            signal.connect(self._check)
        self.place.look()

    def _moved(self) -> None:
        self._show_generations(())
        self.contents.clear()
        self._check()

    def _settled(self) -> None:
        path = self.folder.path
        if path is None or not self.folder.ready:
            return

        def found(listed: tuple[BackupGeneration, ...]) -> None:
            if path == self.folder.path:
                self.banner.hide()
                self._show_generations(listed)

        self._operations.read(self, backup.generations(self._door, path), done=found, failed=self.show_error)

    def _show_generations(self, listed: tuple[BackupGeneration, ...]) -> None:
        self.generation.clear()
        for one in listed:
            if one.holds:
                self.generation.addItem(backup_words.generation(one), one.number)
        for widget in (self.generation, self._generation_caption):
            widget.setVisible(bool(listed))
        self._check()

    def _use(self) -> None:
        whole = self.everything.isChecked()
        for widget in (self.name, self._name_caption):
            widget.setVisible(whole)
        for one in (self.list_them, self.contents, self.open_files):
            one.setVisible(not whole)
        self._check()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The numbers of the exhibits that are ticked."""
        rows = (self.contents.item(number) for number in range(self.contents.count()))
        return tuple(one.data(Qt.ItemDataRole.UserRole) for one in rows if one.checkState() is Qt.CheckState.Checked)

    def _check(self) -> None:
        free = self._operation is None
        known = free and self.secret.ready and self.generation.count() > 0
        what = bool(self.name.text().strip()) if self.everything.isChecked() else bool(self.chosen)
        self.go.setEnabled(known and what and self.place.ready)
        self.rehearse.setEnabled(known)
        self.list_them.setEnabled(known)

    def _source(self) -> BackupSource:
        folder = self.folder.path or Path()
        # The newest is asked for as such, so that a damaged one gives way to the one before it.
        number = self.generation.currentData() if self.generation.currentIndex() > 0 else None
        return BackupSource(folder, number, self.secret.typed)

    def _run(self, what: str, work: Work[T], done: Callable[[T], None]) -> None:
        self.banner.hide()
        self.result.hide()
        self.tried.hide()
        self.progress.begin(what)
        self.bring(self.progress)

        def finished(value: T) -> None:
            self._ended()
            done(value)

        self._operation = self._operations.beside(
            self, work, done=finished, failed=self._failed, step=self.progress.show_step
        )
        self._check()
        self.progress.stop.setFocus()

    def start(self) -> None:
        """Restore: all of it, or the ticked exhibits."""
        place = self.place.path
        if place is None or not self.go.isEnabled():
            return
        if self.everything.isChecked():
            self._made = place / self.name.text().strip()
            self._run(
                self.tr("Restoring"), backup.restore(self._door, self._source(), self._made), self.show_restored
            )
        else:
            work = backup.take_into(self._door, self._source(), self.chosen, place)
            self._run(self.tr("Restoring"), work, self.show_taken)

    def try_it(self) -> None:
        """A rehearsal: nothing is written."""
        self._run(self.tr("Trying"), backup.rehearse(self._door, self._source()), self.show_tried)

    def show_contents(self) -> None:
        """List what could be taken out."""
        self._run(self.tr("Reading the backup"), backup.contents(self._door, self._source()), self._show_contents)

    def _show_contents(self, items: tuple[BackupItem, ...]) -> None:
        self.contents.clear()
        for one in items:
            name = " · ".join(part for part in (one.title, one.file_name, texts.size(one.size)) if part)
            line = QListWidgetItem(f"{one.number}. {name}")
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(Qt.CheckState.Unchecked)
            line.setData(Qt.ItemDataRole.UserRole, one.number)
            self.contents.addItem(line)
        self.contents.setFocus()

    def show_tried(self, tried: Rehearsal) -> None:
        """What a rehearsal proved."""
        self.tried.show_tried(tried, recorded=False)
        self.bring(self.tried)

    def show_restored(self, made: RestoreReport) -> None:
        """What came back, and what did not."""
        self.secret.clear()
        self._say(backup_words.restored(made), backup_words.problems(made.problems))
        self.open_it.show()
        self.open_it.setFocus()

    def show_taken(self, paths: tuple[Path, ...]) -> None:
        """Which files were written."""
        self._say(self.tr("Written as they were saved:"), [str(path) for path in paths])

    def _say(self, heading: str, lines: list[str]) -> None:
        empty(self._lines)
        self._lines.addWidget(label(heading, "heading"))
        for line in lines:
            self._lines.addWidget(label(line))
        self.result.show()
        self.bring(self.result)

    def _cancel(self) -> None:
        if self._operation is not None:
            self._operation.cancel()

    def _ended(self) -> None:
        self._operation = None
        self.progress.hide()
        self.place.look()
        self._check()

    def _failed(self, error: VaultError) -> None:
        self._ended()
        if isinstance(error, UserCancelled):
            self.banner.show_notice(self.tr("Stopped."), self.tr("Nothing was left at the new place."))
        else:
            self.show_error(error)

    def _open(self) -> None:
        self.open_wanted.emit(self._made)

    def focus_first(self) -> None:
        """The backup comes first."""
        self.folder.edit.setFocus()
