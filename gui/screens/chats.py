"""Chats that were read from exports: all of them, and one search over their messages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from evidence_vault.model import Chat
from gui.acts import chats as acts
from gui.conversation import chat_said, chat_title, line_of
from gui.operations import Operation
from gui.session import Session
from gui.widgets.banner import Banner
from gui.widgets.parts import button, label, row

_WAIT_MS = 250
_SHOWN = 160


class ChatsScreen(QWidget):
    """`chat_wanted` with a chat and the number of a message in it, 0 for its beginning."""

    back = Signal()
    import_wanted = Signal()
    chat_wanted = Signal(object, int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._asked: Operation[list[acts.Hit]] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.addWidget(label(self.tr("Chats"), "title"))
        said = self.tr(
            "Read from exports you added. The exports themselves are kept as they were and can be read again."
        )
        column.addWidget(label(said, "muted"))
        self.banner = Banner()
        column.addWidget(self.banner)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search all messages"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        column.addWidget(self.search)
        self.count = label("", "muted")
        column.addWidget(self.count)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Chats"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._activated)
        column.addWidget(self.list, 1)
        self.add = button(self.tr("Add a chat export"), self.import_wanted.emit, icon="add", name="primary")
        leave = button(self.tr("Back to the library"), self.back.emit, icon="back")
        column.addWidget(row(self.add, button(self.tr("Open"), self._open), leave))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self.ask)
        self.search.textChanged.connect(lambda: self._wait.start())  # noqa: PLW0108 - without the text
        self.ask()

    def ask(self) -> None:
        """All chats, or the messages that hold what was typed."""
        if self._asked is not None:
            self._asked.drop()
            self._asked = None
        vault, words = self._session.vault, self.search.text().strip()
        read = self._session.operations.read
        if words:
            self._asked = read(self, acts.search(vault, words), done=self._found, failed=self.banner.show_error)
        else:
            read(self, acts.load_chats(vault), done=self._arrived, failed=self.banner.show_error)

    def _arrived(self, found: Sequence[Chat]) -> None:
        if self.search.text().strip():
            return
        self.list.clear()
        for chat in found:
            self._put(chat_said(chat), (chat, 0))
        self.count.setText("" if found else self.tr("No chat yet. Add an export that a chat app made."))

    def _found(self, hits: Sequence[acts.Hit]) -> None:
        self._asked = None
        self.list.clear()
        for hit in hits:
            line = line_of(hit.message)
            words = " ".join(line.words.split())
            shown = words if len(words) <= _SHOWN else words[:_SHOWN] + "…"
            self._put(f"{chat_title(hit.chat)} · {line.who} · {line.when}\n{shown}", (hit.chat, hit.message.number))
        if len(hits) >= acts.HITS:
            self.count.setText(self.tr("The newest {count} are shown.").format(count=len(hits)))
        else:
            self.count.setText(self.tr("Found: {count}").format(count=len(hits)))

    def _put(self, text: str, where: tuple[Chat, int]) -> None:
        entry = QListWidgetItem(text)
        entry.setData(Qt.ItemDataRole.UserRole, where)
        self.list.addItem(entry)
        if self.list.count() == 1:
            self.list.setCurrentRow(0)

    def _open(self) -> None:
        entry = self.list.currentItem()
        if entry is not None:
            self._activated(entry)

    def _activated(self, entry: QListWidgetItem) -> None:
        chat, number = entry.data(Qt.ItemDataRole.UserRole)
        self.chat_wanted.emit(chat, number)

    def focus_first(self) -> None:
        """Begin with the search."""
        self.search.setFocus()
