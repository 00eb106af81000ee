"""Record without keeping: what was there and where, with no pixel, no preview and no hash of it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from evidence_vault.model import AddDetails, CaseId, RecordOnly
from gui.acts import add
from gui.screens.helplines import HelplineList
from gui.session import Session
from gui.widgets.form import Form
from gui.widgets.parts import button, card, label


class RecordScreen(Form):
    """`about_minors` puts before the form whom she can turn to."""

    def __init__(
        self, session: Session, case: CaseId | None, *, about_minors: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(session, session.drafts.record, parent)
        self._case = case
        self._minors = about_minors
        self.set_title(
            self.tr("Record without keeping"),
            self.tr("You write down what was there and where. The picture itself is not stored in any form."),
        )
        if about_minors:
            self._whom_to_turn_to()
        what = self.area(
            "what",
            self.tr("What was there"),
            self.tr("In a few neutral words. For example: a picture of a person who may be under 18, in a group."),
        )
        self.line("url", self.tr("Address, if there is one"))
        self.line("time", self.tr("The time shown beside it, if any"))
        self.keep = button(self.tr("Save the record"), self.submit, name="primary")
        what.textChanged.connect(self._check)
        self.add_buttons(self.keep, button(self.tr("Not now"), self.back.emit))
        self.finish()
        self._check()

    def _whom_to_turn_to(self) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("Whom you can turn to"), "heading"))
        column.addWidget(label(self.tr("This app opens none of them and tells nobody. The police can be told, too.")))
        column.addWidget(HelplineList(self.session.settings, purpose="under-18"))
        self.column.addWidget(frame)

    def _check(self) -> None:
        self.keep.setEnabled(bool(self.value("what")))

    def submit(self) -> None:
        """Save it."""
        reason = "minor-or-unsure" if self._minors else ""
        record = RecordOnly(what=self.value("what"), platform_time=self.value("time"), reason=reason)
        details = AddDetails(case=self._case, source_url=self.value("url"))
        self.save(add.add_record(self.session.vault, record, details))
