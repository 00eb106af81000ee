"""What a machine read from a saved page, beside its picture: what she ticks and corrects becomes her own words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from evidence_vault.model import Case, HintField, Item, Offer, PageHints, page_hints
from evidence_vault.model.hints import SCALE
from gui import texts
from gui.acts import hints
from gui.noop import QT_TRANSLATE_NOOP
from gui.session import Session
from gui.widgets.choice import Choice
from gui.widgets.parts import button, card, empty, label, row

_FIELDS = {
    HintField.TITLE: QT_TRANSLATE_NOOP("hints", "Title"),
    HintField.POSTED: QT_TRANSLATE_NOOP("hints", "When the platform says it appeared"),
    HintField.ACCOUNT: QT_TRANSLATE_NOOP("hints", "Account"),
    HintField.ACCOUNT_ID: QT_TRANSLATE_NOOP("hints", "Number of the account"),
    HintField.ACCOUNT_NAME: QT_TRANSLATE_NOOP("hints", "Name of the account"),
    HintField.MEMBERS: QT_TRANSLATE_NOOP("hints", "Members"),
    HintField.VIEWS: QT_TRANSLATE_NOOP("hints", "Views"),
    HintField.FOLLOWERS: QT_TRANSLATE_NOOP("hints", "Followers"),
    HintField.LIKES: QT_TRANSLATE_NOOP("hints", "Likes"),
    HintField.COMMENTS: QT_TRANSLATE_NOOP("hints", "Comments"),
    HintField.REPOSTS: QT_TRANSLATE_NOOP("hints", "Reposts"),
    HintField.SAVES: QT_TRANSLATE_NOOP("hints", "Saved by others"),
}


class TakeOverCard(QWidget):
    """Hidden until something was read. `changed` with the item as it is then; `failed` with an error."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, item: Item, cases: Sequence[Case], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._item, self._cases = session, item, cases
        self._hints: PageHints | None = None
        self.rows: dict[HintField, tuple[QCheckBox, QLineEdit]] = {}
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        frame, column = card()
        whole.addWidget(frame)
        column.addWidget(label(self.tr("Read from the page by a machine"), "heading"))
        column.addWidget(
            label(
                self.tr(
                    "It can be wrong. Compare each with the picture, correct it, and tick what is right. What you "
                    "take over is noted as your own words."
                )
            )
        )
        self.post = Choice()
        self.post.setAccessibleName(self.tr("Which of the posts on the page"))
        self.post.activated.connect(lambda _: self._show(self.post.currentData()))
        column.addWidget(row(self.post))
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        column.addWidget(inside)
        self.case = Choice()
        self.case.setAccessibleName(self.tr("The case in which counts are noted"))
        column.addWidget(row(self.case))
        self.no_case = label(
            self.tr("Counts are noted in a case. Put the exhibit into one to take them over."), "muted"
        )
        column.addWidget(self.no_case)
        self.take = button(self.tr("Take over what is ticked"), self._take)
        column.addWidget(row(self.take))
        self.done = label("", "muted")
        column.addWidget(self.done)
        session.changed.connect(self._look_again)
        self._show(0)

    def show_item(self, item: Item) -> None:
        """The item as it is now: it may be in a case since, or its page may have been read."""
        self._item = item
        self._fill_cases()
        if self._hints is None:
            self._show(0)

    def _look_again(self) -> None:
        if self._session.is_open:
            work = hints.load_item(self._session.vault, self._item.id)
            self._session.operations.read(self, work, done=self.show_item)

    def _show(self, post: int) -> None:
        self._hints = found = page_hints(self._item, post)
        self.setVisible(found is not None)
        if found is None:
            return
        self.done.hide()
        self.post.clear()
        for number, name in found.posts:
            said = self.tr("Post {number}: {name}").format(number=number, name=name)
            self.post.addItem(said, number)
        self.post.setCurrentIndex(max(0, self.post.findData(found.post)))
        self.post.setVisible(len(found.posts) > 1)
        empty(self._lines)
        self.rows = {one.field: self._row(one) for one in found.offers}
        self._fill_cases()

    def _row(self, one: Offer) -> tuple[QCheckBox, QLineEdit]:
        name = QCoreApplication.translate("hints", _FIELDS[one.field])
        tick, edit = QCheckBox(name), QLineEdit(one.value)
        edit.setCursorPosition(0)
        edit.setAccessibleName(name)
        tick.toggled.connect(self._check)
        edit.textEdited.connect(lambda _: tick.setChecked(True))
        self._lines.addWidget(tick)
        self._lines.addWidget(edit)
        return tick, edit

    def _fill_cases(self) -> None:
        """Those the exhibit is in; counts can be taken over into one of them alone."""
        self.case.clear()
        for one in self._cases:
            if one.id in self._item.cases:
                self.case.addItem(self.tr("Counts go into the case: {case}").format(case=one.name), one.id)
        counts = [parts for field, parts in self.rows.items() if field in SCALE]
        for tick, edit in counts:
            for widget in (tick, edit):
                widget.setEnabled(self.case.count() > 0)
        self.case.setVisible(bool(counts) and self.case.count() > 0)
        self.no_case.setVisible(bool(counts) and self.case.count() == 0)
        self._check()

    @property
    def words(self) -> dict[str, str]:
        """Her words by field: those that are ticked and not empty."""
        ticked = {field: edit.text().strip() for field, (tick, edit) in self.rows.items() if tick.isChecked()}
        return {field: text for field, text in ticked.items() if text}

    def _check(self) -> None:
        self.take.setEnabled(bool(self.words))

    def _take(self) -> None:
        if self._hints is None:
            return
        work = hints.take_over(
            self._session.vault, self._item, self._hints, self.words, seen=texts.moment(self._item.saved),
            case=self.case.currentData(),
        )  # fmt: skip
        self.take.setEnabled(False)
        self._session.operations.write(self, work, done=self._taken, failed=self._failed)

    def _taken(self, item: Item) -> None:
        names = ", ".join(QCoreApplication.translate("hints", _FIELDS[HintField(one)]) for one in self.words)
        for tick, _ in self.rows.values():
            tick.setChecked(False)
        self._item = item
        self.done.setText(self.tr("Taken over: {fields}.").format(fields=names))
        self.done.show()
        self.changed.emit(item)

    def _failed(self, error: object) -> None:
        self._check()
        self.failed.emit(error)
