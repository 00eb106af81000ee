"""One chat, a page of messages at a time: read it, search it, and make a part of it an exhibit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QSpinBox, QSplitter, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import AddDetails, CaseId, Chat, ChatMessage, Saved
from gui.acts import chats as acts
from gui.conversation import chat_said, chat_title, finding_said, line_of, person_said
from gui.models.messages import MessagesModel
from gui.session import Session
from gui.widgets.banner import Banner
from gui.widgets.message_files import MessageFiles
from gui.widgets.message_list import MessageList
from gui.widgets.page import Sheet
from gui.widgets.parts import button, card, empty, label, row, upright

MOST_AROUND = 200
_AROUND = 3


class ConversationScreen(QWidget):
    """`item_wanted` with the id of the exhibit she made, when she asks to see it; `file_wanted` with a PartItem."""

    back = Signal()
    item_wanted = Signal(str)
    file_wanted = Signal(object)

    def __init__(
        self, session: Session, chat: Chat, case: CaseId | None, *, at: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session, self.chat, self._case, self._at = session, chat, case, at
        self._saved: Saved | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(label(chat_title(chat), "title"))
        column.addWidget(label(chat_said(chat), "muted"))
        self.banner = Banner()
        column.addWidget(self.banner)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        split.addWidget(self._messages())
        split.addWidget(upright(self._beside()))
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        column.addWidget(split, 1)
        self._load(at)

    @property
    def place(self) -> int:
        """The message that is current, or the first that is shown."""
        lines = self.model.lines
        row = self.list.currentIndex().row()
        return lines[max(0, row)].number if lines else 0

    def _messages(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        self.model = MessagesModel(self)
        self.list = MessageList()
        self.list.setModel(self.model)
        self.list.selectionModel().selectionChanged.connect(lambda: self._show_chosen())  # noqa: PLW0108
        column.addWidget(self.list, 1)
        self.files = MessageFiles(self._session, self.list, self.chat.item)
        self.files.wanted.connect(self.file_wanted)
        column.addWidget(self.files)
        self.earlier = button(self.tr("Earlier messages"), self._earlier)
        self.later = button(self.tr("Later messages"), self._later)
        first = button(self.tr("First"), lambda: self._load(0))
        last = button(self.tr("Last"), self._to_end)
        column.addWidget(row(first, self.earlier, self.later, last))
        return left

    def _beside(self) -> QWidget:
        right = Sheet()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row(button(self.tr("Back to the chats"), self.back.emit, icon="back")))
        column.addWidget(self._excerpt_card())
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search this chat"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.returnPressed.connect(self.find_words)
        column.addWidget(self.search)
        self.hits = QListWidget()
        self.hits.setAccessibleName(self.tr("Messages found"))
        self.hits.setWordWrap(True)
        self.hits.itemActivated.connect(lambda entry: self._load(entry.data(Qt.ItemDataRole.UserRole)))
        self.hits.hide()
        column.addWidget(self.hits)
        self._findings = QVBoxLayout()
        column.addWidget(label(self.tr("What to know about this export"), "heading"))
        column.addLayout(self._findings)
        column.addWidget(label(self.tr("Who wrote"), "heading"))
        self._people = QVBoxLayout()
        column.addLayout(self._people)
        column.addStretch(1)
        return right

    def _excerpt_card(self) -> QWidget:
        frame, column = card()
        column.addWidget(label(self.tr("Make a part of it an exhibit"), "heading"))
        self.chosen = label("", "muted")
        column.addWidget(self.chosen)
        self.before, self.after = (self._around(name) for name in (self.tr("Messages before"), self.tr("And after")))
        pairs = ((self.before, self.tr("Messages before")), (self.after, self.tr("And after")))
        for box, text in pairs:
            caption = label(text)
            caption.setBuddy(box)
            column.addWidget(row(box, caption))
        self.make = button(self.tr("Make an exhibit"), self.make_exhibit, icon="add", name="primary")
        self.see = button(self.tr("Show the exhibit"), self._see)
        self.see.hide()
        column.addWidget(row(self.make, self.see))
        self._show_chosen()
        return frame

    def _around(self, name: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(0, MOST_AROUND)
        box.setValue(_AROUND)
        box.setAccessibleName(name)
        return box

    def _load(self, at: int) -> None:
        self._at = at
        work = acts.open_chat(self._session.vault, self.chat.id, at=at)
        self._session.operations.read(self, work, done=self._opened, failed=self._failed)

    def _to_end(self) -> None:
        work = acts.turn(self._session.vault, self.chat.id, before=self.chat.last + 1)
        self._session.operations.read(self, work, done=self._show, failed=self._failed)

    def _opened(self, opened: acts.Opened) -> None:
        self._fill(self._people, [person_said(one) for one in opened.people[:50]])
        self._fill(self._findings, [finding_said(one) for one in opened.chat.findings])
        self._show(opened.messages)
        wanted = self.model.row_of(self._at)
        if wanted >= 0:
            index = self.model.index(wanted)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _fill(self, column: QVBoxLayout, said: Sequence[str]) -> None:
        empty(column)
        for text in said or [self.tr("Nothing noted.")]:
            column.addWidget(label(text))

    def _show(self, messages: Sequence[ChatMessage]) -> None:
        if not messages and self.model.lines:
            return
        self.model.show([line_of(one) for one in messages])
        self.files.follow()
        self.list.scrollToTop()
        self.earlier.setEnabled(bool(messages) and messages[0].number > self.chat.first)
        self.later.setEnabled(bool(messages) and messages[-1].number < self.chat.last)
        self._show_chosen()

    def _earlier(self) -> None:
        if self.model.lines:
            work = acts.turn(self._session.vault, self.chat.id, before=self.model.lines[0].number)
            self._session.operations.read(self, work, done=self._show_from_end, failed=self._failed)

    def _show_from_end(self, messages: Sequence[ChatMessage]) -> None:
        self._show(messages)
        self.list.scrollToBottom()

    def _later(self) -> None:
        if self.model.lines:
            work = acts.turn(self._session.vault, self.chat.id, after=self.model.lines[-1].number)
            self._session.operations.read(self, work, done=self._show, failed=self._failed)

    def find_words(self) -> None:
        """Search this chat for what was typed."""
        words = self.search.text().strip()
        if words:
            work = acts.search(self._session.vault, words, self.chat.id)
            self._session.operations.read(self, work, done=self._found, failed=self._failed)

    def _found(self, hits: Sequence[acts.Hit]) -> None:
        self.hits.clear()
        for hit in hits:
            line = line_of(hit.message)
            self.hits.addItem(f"{line.who} · {line.when}\n{' '.join(line.words.split())[:120]}")
            self.hits.item(self.hits.count() - 1).setData(Qt.ItemDataRole.UserRole, hit.message.number)
        if not hits:
            self.hits.addItem(self.tr("Nothing found."))
            self.hits.item(0).setFlags(Qt.ItemFlag.NoItemFlags)
        self.hits.show()

    def _show_chosen(self) -> None:
        rows = self.list.chosen_rows()
        self.make.setEnabled(bool(rows))
        self.chosen.setText(
            self.tr("Messages chosen: {count}").format(count=len(rows))
            if rows
            else self.tr("Choose the messages: click the first, then the last while holding Shift.")
        )

    def make_exhibit(self) -> None:
        """The chosen messages, with those around them, as an exhibit of their own."""
        rows = self.list.chosen_rows()
        if not rows:
            return
        lines = self.model.lines
        span = acts.Span(
            chat=self.chat.id,
            first=lines[rows[0]].number,
            last=lines[rows[-1]].number,
            before=self.before.value(),
            after=self.after.value(),
        )
        self.make.setEnabled(False)
        work = acts.make_excerpt(self._session.vault, span, AddDetails(case=self._case))
        self._session.operations.write(self, work, done=self._made, failed=self._failed)

    def _made(self, saved: Saved) -> None:
        self._saved = saved
        self._show_chosen()
        self.chosen.setText(self.tr("Saved as exhibit No. {number}.").format(number=saved.number))
        self.see.show()
        self._session.changed.emit()

    def _see(self) -> None:
        if self._saved is not None:
            self.item_wanted.emit(self._saved.id)

    def _failed(self, error: VaultError) -> None:
        self._show_chosen()
        self.banner.show_error(error)

    def focus_first(self) -> None:
        """Begin with the messages."""
        self.list.setFocus()
