"""Record without keeping: what was there and where, with no pixel, no preview and no hash of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from evidence_vault.model import AddDetails, CaseId, RecordOnly
from gui.acts import add
from gui.session import Session
from gui.widgets.form import Form
from gui.widgets.parts import button, card, label, selectable


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
        column.addWidget(
            label(
                self.tr(
                    "These services can have such pictures taken down and may look at them lawfully. You need not "
                    "give your name. This app does not open them and tells nobody."
                )
            )
        )
        for line in helplines():
            column.addWidget(selectable(line))
        self.column.addWidget(frame)

    def _check(self) -> None:
        self.keep.setEnabled(bool(self.value("what")))

    def submit(self) -> None:
        """Save it."""
        reason = "minor-or-unsure" if self._minors else ""
        record = RecordOnly(what=self.value("what"), platform_time=self.value("time"), reason=reason)
        details = AddDetails(case=self._case, source_url=self.value("url"))
        self.save(add.add_record(self.session.vault, record, details))


def helplines() -> tuple[str, ...]:
    """Offline, by name and address."""
    return (
        QCoreApplication.translate("helplines", "Your country's hotline: inhope.org"),
        QCoreApplication.translate("helplines", "Pictures of someone under 18, worldwide: takeitdown.ncmec.org"),
        QCoreApplication.translate("helplines", "China: 12377 (illegal content), 110 (police)"),
        QCoreApplication.translate("helplines", "Korea: 1377 (content), 117 (school and youth police)"),
        QCoreApplication.translate("helplines", "The police, wherever you are"),
    )
