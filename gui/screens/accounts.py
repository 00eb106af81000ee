"""Accounts she noted and in how many exhibits each appears. Nothing here says who is behind one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from evidence_vault.model import AccountUse
from gui import icons, texts
from gui.acts import overview
from gui.plurals import Plurals
from gui.session import Session
from gui.widgets.page import Page
from gui.widgets.parts import button, label
from gui.widgets.wrapping import wrapping


class AccountsScreen(Page):
    """Return or a double click shows the exhibits of one."""

    back = Signal()
    account_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_title(
            self.tr("Accounts and where they appear"),
            self.tr("As you noted them. The app cannot prove who is behind an account."),
        )
        self.none = label(self.tr("No account noted yet. Open an exhibit to note one."), "muted")
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(self.tr("Accounts"))
        self.list.setMinimumHeight(self.fontMetrics().height() * 16)
        self.list.itemActivated.connect(lambda row: self.account_wanted.emit(row.data(Qt.ItemDataRole.UserRole)))
        self.column.addWidget(self.none)
        self.column.addWidget(self.list)
        self.add_buttons(button(self.tr("Back to the library"), self.back.emit, icon="back"))
        self.finish()
        work = overview.load_accounts(session.vault)
        session.operations.read(self, work, done=self._arrived, failed=self.show_error)

    def _arrived(self, uses: list[AccountUse]) -> None:
        self.none.setVisible(not uses)
        self.list.setVisible(bool(uses))
        for use in uses:
            account = use.account
            name = account.handle or account.name or account.account_id
            count = Plurals().exhibits(use.items)
            row = QListWidgetItem(
                icons.icon("account"), f"{name} · {texts.platform_name(account.platform)} · {count}"
            )
            row.setData(Qt.ItemDataRole.UserRole, account)
            self.list.addItem(row)
        if uses:
            self.list.setCurrentRow(0)

    def focus_first(self) -> None:
        """Begin with the list."""
        self.list.setFocus()
