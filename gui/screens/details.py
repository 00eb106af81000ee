"""One exhibit beside the library: covered preview, what it is, the proof statement in three lines, notes, history."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Case, CaseId, Item, ItemKind, MediaKind
from gui import icons, texts
from gui.acts import edit, view
from gui.operations import Operation
from gui.ports import ClearPicture, OpenVault
from gui.proof import proof_lines
from gui.session import Session
from gui.taken_words import taken_lines
from gui.widgets.banner import Banner
from gui.widgets.choice import Choice
from gui.widgets.page import Sheet
from gui.widgets.parts import button, card, empty, field, label, selectable
from gui.widgets.reveal import HoldButton, Preview
from gui.widgets.seen_before import SeenBefore


class DetailsPanel(QScrollArea):
    """Shows one item. Edits are saved as she leaves a field, and handed in at lock."""

    ROLE = QAccessible.Role.Pane

    changed = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, session: Session, *, alone: bool = True, parent: QWidget | None = None) -> None:
        """`alone` False: beside a viewer, so without a preview of its own."""
        super().__init__(parent)
        self._alone = alone
        self._session = session
        self._item: Item | None = None
        self._case_names: dict[CaseId, str] = {}
        self._showing: Operation[ClearPicture] | None = None
        self.setObjectName("pageScroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("The chosen exhibit"))
        body = Sheet()
        body.setObjectName("pageBody")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(4, 0, 8, 8)
        self.banner = Banner()
        self._column.addWidget(self.banner)
        self.empty = label(self.tr("Choose an exhibit to see it here."), "muted")
        self._column.addWidget(self.empty)
        self.content = QWidget()
        self._inner = QVBoxLayout(self.content)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.content)
        self._column.addStretch(1)
        self.setWidget(body)
        self._build_preview()
        self._build_words()
        self._build_case()
        self._build_facts()
        self.content.hide()
        session.locking.connect(self._at_lock)

    @property
    def item(self) -> Item | None:
        """What is shown."""
        return self._item

    def _build_preview(self) -> None:
        self.preview = Preview()
        self._inner.addWidget(self.preview)
        self.hold = HoldButton(self.tr("Hold to show"))
        self.hold.setAccessibleDescription(self.tr("The picture shows only while you hold this, or the space bar."))
        self.hold.held.connect(self._ask_clear)
        self.hold.let_go.connect(self._cover)
        self.hold.setIcon(icons.icon("show"))
        self._inner.addWidget(self.hold)
        self.no_preview = label("", "muted")
        self.open = button(self.tr("Open"), lambda: self.open_wanted.emit(self._item))
        self.open.setAccessibleName(self.tr("Open the exhibit on a page of its own"))
        self._inner.addWidget(self.no_preview)
        self._inner.addWidget(self.open)
        self.open.setVisible(self._alone)
        self.preview.setVisible(self._alone)

    def _build_words(self) -> None:
        self.title_edit = QLineEdit()
        field(self._inner, self.tr("Title"), self.title_edit)
        self.about = selectable("", "muted")
        self._inner.addWidget(self.about)
        self.address = QLineEdit()
        self.address.setReadOnly(True)
        self.address_caption = field(self._inner, self.tr("Address as you gave it"), self.address)
        self.told = selectable("")
        self._inner.addWidget(self.told)
        self.note_edit = QPlainTextEdit()
        self.note_edit.setTabChangesFocus(True)
        self.note_edit.setFixedHeight(self.fontMetrics().lineSpacing() * 5 + 16)
        field(self._inner, self.tr("Notes"), self.note_edit, self.tr("Saved as you leave the field."))
        self.title_edit.installEventFilter(self)
        self.note_edit.installEventFilter(self)

    def _build_case(self) -> None:
        self.cases = Choice()
        field(self._inner, self.tr("Add to a case"), self.cases)
        self.cases.activated.connect(self._put_in_case)

    def _build_facts(self) -> None:
        self.proof = self._card(self.tr("What can be proven"))
        self._first_card = self._inner.count() - 1
        self.taken = self._card(self.tr("How it was taken (not verified)"))
        self._taken_frame = self._last_frame
        self.seen = SeenBefore(self._session)
        self.seen.opened.connect(self.open_wanted)
        self._inner.addWidget(self.seen)
        self.hashes = self._card(self.tr("Fingerprint of the file (SHA-256)"))
        self.facts = self._card(self.tr("What the file says (not verified)"))
        self.history = self._card(self.tr("What was done with it"))

    def _card(self, heading: str) -> QVBoxLayout:
        self._last_frame, column = card()
        column.addWidget(label(heading, "heading"))
        self._inner.addWidget(self._last_frame)
        return column

    def put_in(self, widget: QWidget) -> None:
        """Put a card above the proof statement."""
        self._inner.insertWidget(self._first_card, widget)

    def show_cases(self, cases: list[Case]) -> None:
        """The cases an exhibit can be put into."""
        self._case_names = {case.id: case.name for case in cases}
        self.cases.clear()
        self.cases.addItem(self.tr("Choose a case"), None)
        for case in cases:
            self.cases.addItem(case.name, case.id)

    def show_item(self, item: Item | None) -> None:
        """Show an item at once from what is known, and its history as soon as it is read."""
        self._save_edits()
        self.hold.release_now()
        self.banner.hide()
        self._fill(item)
        self.seen.show_item(item)
        if item is not None:
            work = view.load_details(self._session.vault, item.id)
            self._session.operations.read(self, work, done=self._show_history, failed=self._failed)

    def _fill(self, item: Item | None) -> None:
        self._item = item
        self.content.setVisible(item is not None)
        self.empty.setVisible(item is None)
        self.preview.show_item(item)
        if item is None:
            return
        self.title_edit.setText(item.title)
        self.title_edit.setCursorPosition(0)
        named = texts.title(item)
        self.title_edit.setPlaceholderText(named if named != texts.kind(item) else "")
        self.note_edit.setPlainText(item.note)
        self.about.setText("\n".join(self._about(item)))
        self.told.setText(self._told(item))
        self.told.setVisible(bool(self.told.text()))
        self.address.setText(item.source.as_given if item.source else "")
        self.address.setCursorPosition(0)
        for widget in (self.address, self.address_caption):
            widget.setVisible(item.source is not None)
        self._fill_preview(item)
        _lines(self.proof, proof_lines(item))
        digest = item.content.sha256 if item.content else self.tr("Nothing was kept, so there is none.")
        _lines(self.hashes, [digest], mono=item.content is not None)
        _lines(self.taken, taken_lines(item))
        self._taken_frame.setVisible(item.taken is not None)
        facts = [f"{texts.core(fact.name)}: {fact.value}" for fact in item.facts.facts] if item.facts else []
        if item.facts is not None and item.facts.reason:
            facts.append(texts.core(item.facts.reason))
        _lines(self.facts, facts or [self.tr("Nothing, or it has not been read yet.")])
        _lines(self.history, [])

    def _fill_preview(self, item: Item) -> None:
        if not self._alone:
            self.hold.hide()
            self.no_preview.hide()
            return
        can = item.content is not None and item.facts is not None and item.facts.kind is MediaKind.PICTURE
        self.hold.setVisible(can)
        if can or item.kind in {ItemKind.INCIDENT, ItemKind.LINK}:
            self.no_preview.setText("")
        elif item.content is None:
            self.no_preview.setText(self.tr("Nothing of it was kept."))
        else:
            self.no_preview.setText(self.tr("Open it to look at it, covered at first."))
        self.no_preview.setVisible(bool(self.no_preview.text()))

    def _about(self, item: Item) -> list[str]:
        lines = [f"{texts.number(item)} · {texts.kind(item)}"]
        if item.content is not None:
            lines[0] += f" · {texts.size(item.content.size)}"
        if item.source is not None:
            where = texts.platform(item) or self.tr("see the address")
            lines.append(self.tr("Where: {address}").format(address=where))
        if item.accounts:
            who = ", ".join(account.handle or account.name for account in item.accounts)
            lines.append(self.tr("Who, as you noted it: {accounts}").format(accounts=who))
        names = [self._case_names[one] for one in item.cases if one in self._case_names]
        if names:
            lines.append(self.tr("In the case: {cases}").format(cases=", ".join(names)))
        lines.append(self.tr("Saved: {moment}").format(moment=texts.moment(item.saved)))
        return lines

    def _told(self, item: Item) -> str:
        if item.incident is not None:
            when = [self.tr("When: {when}").format(when=item.incident.when.text)] if item.incident.when.text else []
            where = [self.tr("Where: {address}").format(address=item.incident.where)] if item.incident.where else []
            who = [self.tr("Who: {who}").format(who=item.incident.who)] if item.incident.who else []
            return "\n".join([item.incident.text, *when, *where, *who])
        return item.record.what if item.record is not None else ""

    def _show_history(self, details: view.Details) -> None:
        if self._item is None or details.item.id != self._item.id:
            return
        self._item = details.item
        _lines(self.proof, proof_lines(details.item, details.anchor, details.signed))
        events = [f"{texts.moment(one.event.moment)}  {texts.action(one.event.action)}" for one in details.events]
        _lines(self.history, events)

    def _failed(self, error: VaultError) -> None:
        self.banner.show_error(error)

    def _ask_clear(self) -> None:
        item = self._item
        if item is None:
            return
        work = view.reveal(self._session.vault, self._session.doors, item)
        self._showing = self._session.operations.read(
            self, work, done=lambda picture: self._show_clear(item, picture), failed=self._no_clear
        )

    def _show_clear(self, item: Item, picture: ClearPicture) -> None:
        if self.hold.holding and self._item is not None and self._item.id == item.id:
            self.preview.show_clear(picture)
            self._session.operations.write(self, view.note_viewed(self._session.vault, item.id))

    def _no_clear(self, error: VaultError) -> None:
        if self.hold.holding:
            self.hold.release_now()
            self.banner.show_error(error)

    def _cover(self) -> None:
        if self._showing is not None:
            self._showing.drop()
            self._showing = None
        self.preview.cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Leaving a field saves it."""
        if event.type() == QEvent.Type.FocusOut and watched in {self.title_edit, self.note_edit}:
            self._save_edits()
        return super().eventFilter(watched, event)

    def _edits(self) -> tuple[str | None, str | None]:
        if self._item is None:
            return None, None
        title, note = self.title_edit.text().strip(), self.note_edit.toPlainText()
        return (title if title != self._item.title else None), (note if note != self._item.note else None)

    def _save_edits(self) -> None:
        title, note = self._edits()
        if self._item is None or not self._session.is_open:
            return
        vault, item_id = self._session.vault, self._item.id
        for text, act in ((title, edit.save_title), (note, edit.save_note)):
            if text is not None:
                self._session.operations.write(
                    self, act(vault, item_id, text), done=self._edited, failed=self._failed
                )

    def _edited(self, item: Item) -> None:
        if self._item is not None and item.id == self._item.id:
            self._item = item
            self.about.setText("\n".join(self._about(item)))
        self.changed.emit(item)

    def _put_in_case(self) -> None:
        case_id = self.cases.currentData()
        if self._item is None or case_id is None:
            return
        work = edit.put_in_case(self._session.vault, case_id, [self._item.id])
        name = self.cases.currentText()
        self._session.operations.write(self, work, done=lambda _: self._placed(name), failed=self._failed)

    def _placed(self, name: str) -> None:
        self.cases.setCurrentIndex(0)
        self.banner.show_notice(self.tr("Added to the case: {name}").format(name=name))
        self._session.changed.emit()

    def _at_lock(self) -> None:
        self.hold.release_now()
        title, note = self._edits()
        if self._item is None or (title is None and note is None):
            return
        item_id = self._item.id

        def save(vault: OpenVault) -> None:
            vault.describe(item_id, title=title, note=note)

        self._session.keep(save)


def _lines(column: QVBoxLayout, lines: list[str], *, mono: bool = False) -> None:
    """Replace what stands under a card's heading."""
    empty(column, 1)
    for text in lines:
        column.addWidget(selectable(texts.grouped(text) if mono else text, "mono" if mono else ""))
