"""A kept chat export: which chats were read from it, and reading it again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Chat, ChatOptions, Item
from gui import texts
from gui.acts import chats
from gui.conversation import chat_said
from gui.session import Session
from gui.widgets.date_order import DateOrderChoice
from gui.widgets.parts import button, label, row


class ExportViewer(QWidget):
    """`chat_wanted` with a chat; `read_wanted` with the item and the options."""

    chat_wanted = Signal(object, int)
    read_wanted = Signal(object, object)

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Chats read from this export"), "heading"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Chats read from this export"))
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(self.fontMetrics().height() * 8)
        self.list.itemActivated.connect(self._activated)
        column.addWidget(self.list, 1)
        self.says = label("", "muted")
        column.addWidget(self.says)
        self.order = DateOrderChoice()
        self.open = button(self.tr("Open the chat"), self._open)
        self.again = button(self.tr("Read it again"), self._again)
        column.addWidget(row(self.open, self.order, self.again))
        work = chats.load_chats_of(session.vault, item.id)
        session.operations.read(self, work, done=self._arrived, failed=self._failed)

    def _arrived(self, found: Sequence[Chat]) -> None:
        for chat in found:
            entry = QListWidgetItem(chat_said(chat))
            entry.setData(Qt.ItemDataRole.UserRole, chat)
            self.list.addItem(entry)
        self.open.setEnabled(bool(found))
        if found:
            self.list.setCurrentRow(0)
        else:
            self.says.setText(self.tr("Nothing was read from it yet. Every file of it is kept."))

    def _failed(self, error: VaultError) -> None:
        said = texts.error(error)
        self.says.setText(f"{said.what} {said.safe}")

    def _open(self) -> None:
        entry = self.list.currentItem()
        if entry is not None:
            self._activated(entry)

    def _activated(self, entry: QListWidgetItem) -> None:
        self.chat_wanted.emit(entry.data(Qt.ItemDataRole.UserRole), 0)

    def _again(self) -> None:
        self.read_wanted.emit(self._item, ChatOptions(date_order=self.order.order))
