"""Check: everything in the vault, now. What holds and what does not, in sentences."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import VerifyReport
from gui import backup_words, texts, verdict
from gui.acts import care
from gui.drive import Drive
from gui.operations import Operation
from gui.session import Session
from gui.widgets.page import Page
from gui.widgets.parts import button, card, empty, label, row, selectable
from gui.widgets.progress_panel import ProgressPanel

LITTLE = 2_000_000_000
"""Bytes: a few videos."""


class VerifyScreen(Page):
    """One button, progress, and a report that keeps three facts apart."""

    back = Signal()
    time_wanted = Signal()
    backups_wanted = Signal()
    repair_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._operation: Operation[VerifyReport] | None = None
        self.set_title(
            self.tr("Check everything"),
            self.tr("Reads every file in the vault and compares it with what was written down when it was saved."),
        )
        self.go = button(self.tr("Check now"), self.start, icon="check", name="primary")
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(self._cancel)
        self.column.addWidget(self.progress)
        self.result, self._lines = card()
        self.column.addWidget(self.result)
        self.result.hide()
        self._build_repair()
        frame, column = card()
        column.addWidget(label(self.tr("Room on the drive of the vault"), "heading"))
        self.room = label("")
        column.addWidget(self.room)
        self.column.addWidget(frame)
        self.time = button(self.tr("Time from outside"), self.time_wanted.emit)
        self.backups = button(self.tr("Backups"), self.backups_wanted.emit, icon="archive")
        self.add_buttons(
            self.go, self.backups, self.time, button(self.tr("Back to the library"), self.back.emit, icon="back")
        )
        self.finish()
        work = care.look_at_drive(session.vault)
        session.operations.read(self, work, done=self.show_drive, failed=self.show_error)

    def _build_repair(self) -> None:
        self.repair_card, column = card()
        said = self.tr(
            "The vault is locked for a repair, and opens again with your passphrase, words or shares. Nothing is "
            "deleted; what is damaged can be taken from a backup."
        )
        column.addWidget(label(said))
        self.repair = button(self.tr("Repair"), self.repair_wanted.emit, name="primary")
        column.addWidget(row(self.repair))
        self.column.addWidget(self.repair_card)
        self.repair_card.hide()

    def start(self) -> None:
        """Check now."""
        self.repair_card.hide()
        self.banner.hide()
        self.result.hide()
        self.go.setEnabled(False)
        self.progress.begin(self.tr("Checking"))
        self._operation = self._session.operations.read(
            self,
            care.verify(self._session.vault),
            done=self.show_report,
            failed=self._failed,
            step=self.progress.show_step,
        )

    def _cancel(self) -> None:
        if self._operation is not None:
            self._operation.cancel()

    def _failed(self, error: VaultError) -> None:
        self.progress.hide()
        self.go.setEnabled(True)
        self.show_error(error)

    def show_report(self, report: VerifyReport) -> None:
        """Three facts, each on its own line; then whatever does not hold."""
        self.progress.hide()
        self.go.setEnabled(True)
        empty(self._lines)
        first, *others = verdict.facts(report)
        self._say(first, "heading")
        for line in others:
            self._say(line)
        counts = self.tr("Exhibits: {items}. Files: {objects}. Custody events: {events}. Read: {size}.")
        self._say(
            counts.format(
                items=report.items, objects=report.objects, events=report.events, size=texts.size(report.bytes_read)
            ),
            "muted",
        )
        for problem in (*report.problems, *report.notes):
            self._say(backup_words.problem(problem))
        self.repair_card.setVisible(not report.unchanged)
        if report.fingerprint:
            self._say(
                self.tr("The vault's fingerprint: {fingerprint}").format(
                    fingerprint=texts.grouped(report.fingerprint)
                ),
                "mono",
            )
        self.result.show()

    def show_drive(self, found: Drive) -> None:
        """How much room is left, and what to do when it is little."""
        said = self.tr("{size} are free.").format(size=texts.size(found.free))
        if not found.exists or not found.writable:
            said = self.tr("The drive cannot be written to now. What is saved can still be read.")
        elif found.free < LITTLE:
            said += " " + self.tr("That is little. What does not fit is refused, never half saved.")
        self.room.setText(said)

    def _say(self, text: str, name: str = "") -> None:
        self._lines.addWidget(selectable(text, name))
