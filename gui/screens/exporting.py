"""While an export is made, and after it: progress, then what to tell the recipient."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_vault.errors import UserCancelled, VaultError
from evidence_vault.errors_outside import NothingToStampError
from gui import recipient_page, texts
from gui.acts import care, time
from gui.operations import Operation
from gui.ports import Exported, ExportRequest
from gui.printing import PrintRow
from gui.session import Session
from gui.widgets.page import Page
from gui.widgets.parts import button, card, label, row, selectable
from gui.widgets.progress_panel import ProgressPanel


class ExportingScreen(Page):
    """Starts at once. Cancelling leaves nothing at the destination."""

    done = Signal()
    back = Signal()

    def __init__(self, session: Session, request: ExportRequest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._request = request
        self.set_title(self.tr("Making it"))
        self.progress = ProgressPanel()
        self.column.addWidget(self.progress)
        self.result = QWidget()
        self.column.addWidget(self.result)
        self.again = button(self.tr("Back"), self.back.emit, icon="back")
        self.ready = button(self.tr("Done"), self.done.emit, name="primary")
        self.again.hide()
        self.ready.hide()
        self.add_buttons(self.ready, self.again)
        self.finish()
        self.progress.begin(self.tr("Preparing"))
        self._operation: Operation[Any] = self._stamp() if request.stamp_first else self._make()
        self.progress.cancelled.connect(self._cancel)

    def _cancel(self) -> None:
        self._operation.cancel()

    def _make(self) -> Operation[Any]:
        return self._session.operations.write(
            self,
            care.export(self._session.doors.exports, self._session.vault, self._request),
            done=self.show_exported,
            failed=self._failed,
            step=self.progress.show_step,
        )

    def _stamp(self) -> Operation[Any]:
        """First the time stamp she asked for; the export is made with or without it, and says what is covered."""
        self.progress.begin(self.tr("Asking for a time stamp"))
        return self._session.operations.write(
            self,
            time.stamp(self._session.vault, self._session.doors.network),
            done=lambda results: self._stamped(had=any(one.anchor is not None for one in results)),
            failed=self._not_stamped,
            step=self.progress.show_step,
        )

    def _not_stamped(self, error: VaultError) -> None:
        if isinstance(error, UserCancelled):
            self._failed(error)
        else:
            self._stamped(had=isinstance(error, NothingToStampError))

    def _stamped(self, *, had: bool) -> None:
        if not had:
            self.banner.show_notice(self.tr("No time stamp could be had. It waits and can be tried again."))
        self.progress.begin(self.tr("Preparing"))
        self._operation = self._make()

    def _failed(self, error: VaultError) -> None:
        self.progress.hide()
        self.show_error(error)
        self.again.show()

    def show_exported(self, made: Exported) -> None:
        """What was written, and what to tell the recipient, each by which way."""
        self.progress.hide()
        self.set_title(self.tr("It is done"), self.tr("It was read back and it holds."))
        self._block(
            self.tr("Where it is"), str(made.destination), self.tr("Size: {size}").format(size=texts.size(made.size))
        )
        if made.beside:
            names = "\n".join(str(one) for one in made.beside)
            self._block(self.tr("What lies beside it"), names, self.tr("Hand each to whom it is for."))
        if made.passphrase:
            frame = self._block(
                self.tr("The passphrase: tell it another way"),
                made.passphrase,
                self.tr("For example on the telephone, never in the same message as the file. It is not kept here."),
            )
            copy = button(self.tr("Copy the passphrase"), lambda: self._session.clip.copy(made.passphrase))
            frame.addWidget(row(copy))
        self._block(
            self.tr("The fingerprint: tell this too"),
            texts.grouped(made.fingerprint),
            self.tr("With it the recipient can be sure that the report comes from your vault."),
        )
        self._block(self.tr("The file's own SHA-256"), texts.grouped(made.sha256), "")
        self._tell(made)
        self.ready.show()
        self.ready.setFocus()

    def _tell(self, made: Exported) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("What to tell the recipient"), "heading"))
        column.addWidget(selectable(recipient_page.how_to_open(self._request)))
        if self._request.package:
            column.addWidget(selectable(recipient_page.how_to_check()))
        column.addWidget(selectable(recipient_page.what_it_shows()))
        self.paper = PrintRow(
            self._session.operations,
            lambda: recipient_page.recipient_page(self._request, made),
            papers=self._session.doors.papers,
            file_name=self.tr("about") + ".pdf",
            secret=False,
        )
        self.paper.failed.connect(self.show_error)
        self.paper.saved.connect(lambda path: self.banner.show_notice(self.tr("Saved: {place}").format(place=path)))
        column.addWidget(self.paper)
        column.addWidget(label(self.tr("The passphrase is not on that page."), "muted"))
        self.column.insertWidget(self.column.indexOf(self.result), frame)

    def _block(self, heading: str, value: str, more: str) -> QVBoxLayout:
        frame, column = card()
        column.addWidget(label(heading, "heading"))
        column.addWidget(selectable(value, "mono"))
        if more:
            column.addWidget(label(more, "muted"))
        self.column.insertWidget(self.column.indexOf(self.result), frame)
        return column
