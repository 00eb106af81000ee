"""When and who, as she says: the platform's time beside the time of saving, and the accounts she noted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import AccountUse, Item
from gui import texts
from gui.acts import edit, overview
from gui.operations import Work
from gui.session import Session
from gui.widgets.choice import Choice
from gui.widgets.parts import button, card, field, label, row, selectable


class SayingCard(QWidget):
    """Saved as a field is left. `changed` with the item as it is now; `failed` with an error."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._item = session, item
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        frame, column = card()
        whole.addWidget(frame)
        column.addWidget(label(self.tr("When"), "heading"))
        self.posted = QLineEdit(item.posted.text if item.posted else "")
        hint = self.tr(
            "As it is shown there, with its time zone if you know it. For example: 2026-02-01 21:07, UTC+8"
        )
        field(column, self.tr("When the platform says it appeared"), self.posted, hint)
        self.read = label("", "muted")
        column.addWidget(self.read)
        column.addWidget(selectable(self.tr("Saved here: {moment}").format(moment=texts.moment(item.saved))))
        column.addWidget(label(self.tr("Who"), "heading"))
        self.accounts = label("")
        column.addWidget(self.accounts)
        self.known = Choice()
        self.known.setAccessibleName(self.tr("Note an account you noted before"))
        self.known.activated.connect(self._chose)
        self.platform, self.handle = QLineEdit(), QLineEdit()
        for line, said in ((self.platform, self.tr("Platform")), (self.handle, self.tr("Name or handle"))):
            line.setPlaceholderText(said)
            line.setAccessibleName(said)
        self.add = button(self.tr("Note this account"), self._add)
        column.addWidget(row(self.known))
        column.addWidget(row(self.platform, self.handle, self.add))
        self.posted.editingFinished.connect(self.save)
        self._show()
        session.operations.read(self, overview.load_accounts(session.vault), done=self._show_known)

    def _show(self) -> None:
        when = self._item.posted
        said = ""
        if when is not None:
            said = self.tr("Understood as {start}, on the clock shown there.").format(
                start=when.start.replace("T", " ")
            )
            said = said if when.start else self.tr("Kept as you wrote it; no moment could be read from it.")
        self.read.setText(said)
        self.read.setVisible(bool(said))
        names = [f"{texts.platform_name(one.platform)}: {one.handle or one.name}" for one in self._item.accounts]
        self.accounts.setText("\n".join(names) or self.tr("No account noted."))
        self.platform.setText(self._item.source.platform if self._item.source else "")

    def _show_known(self, uses: list[AccountUse]) -> None:
        self.known.clear()
        self.known.addItem(self.tr("An account you noted before"), None)
        mine = {one.id for one in self._item.accounts}
        for use in uses:
            if use.account.id not in mine:
                self.known.addItem(f"{texts.platform_name(use.account.platform)}: {use.account.handle}", use.account)
        self.known.setVisible(self.known.count() > 1)

    def show_item(self, item: Item) -> None:
        """What is said of it now, taken over from elsewhere."""
        self._item = item
        self.posted.setText(item.posted.text if item.posted else "")
        self._show()
        self._session.operations.read(self, overview.load_accounts(self._session.vault), done=self._show_known)

    def save(self) -> None:
        """Save what is typed as the platform's time, if it changed."""
        text = self.posted.text().strip()
        if self._session.is_open and text != (self._item.posted.text if self._item.posted else ""):
            self._write(edit.save_posted(self._session.vault, self._item.id, text))

    def _chose(self) -> None:
        account = self.known.currentData()
        if account is not None:
            self._write(edit.note_account(self._session.vault, self._item, account))

    def _add(self) -> None:
        handle = self.handle.text().strip()
        if handle:
            self.handle.clear()
            work = edit.note_new_account(self._session.vault, self._item, self.platform.text().strip(), handle)
            self._write(work)

    def _write(self, work: Work[Item]) -> None:
        fail: Callable[[VaultError], None] = self.failed.emit
        self._session.operations.write(self, work, done=self._saved, failed=fail)

    def _saved(self, item: Item) -> None:
        self._item = item
        self._show()
        self.changed.emit(item)
        self._session.operations.read(self, overview.load_accounts(self._session.vault), done=self._show_known)
