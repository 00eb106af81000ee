"""A link on its own: the address as given, kept to the character."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from evidence_vault.model import AddDetails, CaseId
from gui.acts import add
from gui.session import Session
from gui.widgets.form import Form
from gui.widgets.parts import button


class LinkScreen(Form):
    """Nothing is fetched: the app does not go online."""

    def __init__(self, session: Session, case: CaseId | None, parent: QWidget | None = None) -> None:
        super().__init__(session, session.drafts.link, parent)
        self._case = case
        self.set_title(
            self.tr("A link"), self.tr("The address is kept exactly as it is. Nothing is opened and nothing is sent.")
        )
        address = self.line(
            "url", self.tr("Address"), self.tr("For example of a message, a post, a group or a person.")
        )
        self.area("note", self.tr("Note, if you like"), lines=4)
        self.keep = button(self.tr("Save"), self.submit, name="primary")
        address.textChanged.connect(self._check)
        self.add_buttons(self.keep, button(self.tr("Not now"), self.back.emit))
        self.finish()
        self._check()

    def _check(self) -> None:
        self.keep.setEnabled(bool(self.value("url")))

    def submit(self) -> None:
        """Save it."""
        details = AddDetails(case=self._case, note=self.value("note"))
        self.save(add.add_link(self.session.vault, self.value("url"), details))
