"""Check and repair: a closed vault is read whole, damage is named, what can be mended is mended if she asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import CheckReport
from gui import backup_words, texts
from gui.acts import backup
from gui.acts.backup import Mending
from gui.operations import Operation, Operations
from gui.ports_backup import BackupDoor
from gui.widgets.folder_field import FolderField
from gui.widgets.page import Page
from gui.widgets.parts import button, card, empty, label, selectable
from gui.widgets.progress_panel import ProgressPanel
from gui.widgets.secret_entry import SecretEntry


class RepairScreen(Page):
    """First a check, which changes nothing; then, from what was found, the offer to mend."""

    back = Signal()
    open_wanted = Signal(object)

    def __init__(
        self, *, door: BackupDoor, operations: Operations, path: Path | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._door, self._operations = door, operations
        self._operation: Operation[CheckReport] | None = None
        self.set_title(
            self.tr("Check and repair"),
            self.tr(
                "Everything in the vault is read and compared with what was written down. The check changes "
                "nothing. A repair deletes nothing: what it replaces is set aside."
            ),
        )
        self._build_vault(path)
        self._build_backup()
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(self._cancel)
        self.column.addWidget(self.progress)
        self.result, self._lines = card()
        self.result.hide()
        self.column.addWidget(self.result)
        self.go = button(self.tr("Check"), lambda: self.start(repair=False), icon="check", name="primary")
        self.mend = button(self.tr("Repair"), lambda: self.start(repair=True))
        self.open_it = button(self.tr("Unlock the vault"), lambda: self.open_wanted.emit(self.folder.path))
        self.add_buttons(self.go, self.mend, self.open_it, button(self.tr("Back"), self.back.emit, icon="back"))
        self.finish()
        for signal in (self.secret.changed, self.folder.changed):
            signal.connect(self._check)
        self.mend.hide()
        self.open_it.hide()
        self._check()

    def _build_vault(self, path: Path | None) -> None:
        frame, column = card()
        self.folder = FolderField(self._operations, self.tr("The vault's folder"), reading=True)
        column.addWidget(self.folder)
        self.secret = SecretEntry()
        self.secret.entered.connect(lambda: self.start(repair=False))
        column.addWidget(self.secret)
        self.column.addWidget(frame)
        if path is not None:
            self.folder.put(path)

    def _build_backup(self) -> None:
        frame, column = card()
        self.backup = FolderField(
            self._operations,
            self.tr("A backup to take from, if there is one"),
            hint=self.tr("Damaged and missing files are taken from it. It is only read. This may stay empty."),
            reading=True,
        )
        column.addWidget(self.backup)
        self.column.addWidget(frame)

    def _check(self) -> None:
        ready = self._operation is None and self.secret.ready and self.folder.path is not None
        self.go.setEnabled(ready)
        self.mend.setEnabled(ready)

    def start(self, *, repair: bool) -> None:
        """Check, or repair."""
        folder = self.folder.path
        if folder is None or not self.go.isEnabled():
            return
        self.banner.hide()
        self.result.hide()
        self.progress.begin(self.tr("Repairing") if repair else self.tr("Checking"))
        self.bring(self.progress)
        what = Mending(
            vault=folder, secret=self.secret.typed, repair=repair, backup=self.backup.path if repair else None
        )
        self._operation = self._operations.beside(
            self,
            backup.mend(self._door, what),
            done=self.show_report,
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
        self._check()

    def _failed(self, error: VaultError) -> None:
        self._ended()
        self.show_error(error)

    def show_report(self, report: CheckReport) -> None:
        """Found, mended, left: each apart, by exhibit."""
        self._ended()
        empty(self._lines)
        left = report.left
        self._lines.addWidget(label(self._verdict(report), "heading"))
        self._list(self.tr("Found:"), backup_words.problems(report.found))
        self._list(self.tr("Repaired:"), [backup_words.repaired(one) for one in report.repaired])
        if report.repaired and left is not None:
            self._list(self.tr("Still damaged:"), backup_words.problems(left.problems))
        if left is not None:
            self._list(self.tr("Good to know:"), backup_words.problems(left.notes))
            counts = self.tr("Exhibits: {items}. Files: {objects}. Custody events: {events}. Read: {size}.")
            size = texts.size(left.bytes_read)
            said = counts.format(items=left.items, objects=left.objects, events=left.events, size=size)
            self._lines.addWidget(label(said, "muted"))
        self.result.show()
        self.bring(self.result)
        whole = left is not None and left.unchanged
        self.mend.setVisible(not whole)
        self.open_it.setVisible(left is not None)
        (self.open_it if whole else self.mend).setFocus()

    def _verdict(self, report: CheckReport) -> str:
        left = report.left
        if left is None:
            if report.repaired:
                return self.tr("The vault still does not open. A backup may help: choose its folder above.")
            return self.tr("The vault does not open as it is. 'Repair' makes anew what can be made anew.")
        if not left.unchanged:
            if report.repaired:
                return self.tr("Not everything could be repaired. A backup may help: choose its folder above.")
            return self.tr("Not everything is as it was written. 'Repair' mends what can be mended.")
        if report.repaired:
            return self.tr("Repaired: everything is again as it was written.")
        return self.tr("Unchanged since it was saved: everything is as it was written.")

    def _list(self, heading: str, lines: list[str]) -> None:
        if lines:
            self._lines.addWidget(label(heading, "heading"))
            for line in lines:
                self._lines.addWidget(selectable(line))

    def focus_first(self) -> None:
        """Where she types next."""
        if self.folder.path is None:
            self.folder.edit.setFocus()
        else:
            self.secret.focus_first()
