"""Accounts, where each appears and when, and what a machine takes for one account until she says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from evidence_vault.model import AccountPlace, AccountsFound, AccountSign, KnownAccount, Suggestion
from gui import icons
from gui.account_words import account_said, known_line, place_said, sign_said, suggestion_line
from gui.acts import accounts as acts
from gui.operations import Operation, Work
from gui.plurals import Plurals
from gui.session import Session
from gui.visible import visible
from gui.widgets.page import Page
from gui.widgets.parts import button, field, label, row
from gui.widgets.wrapping import wrapping

_ROLE = Qt.ItemDataRole.UserRole
_LINE = 1.8
"""A line of a list with its padding, in heights of the text."""


class AccountsScreen(Page):
    """`account_wanted`: the exhibits of an account; `place_wanted`: one place, an exhibit or a chat at a message."""

    back = Signal()
    account_wanted = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: Operation[KnownAccount] | None = None
        self.known: KnownAccount | None = None
        self.suggestion: Suggestion | None = None
        self.set_title(
            self.tr("Accounts and where they appear"),
            self.tr("As you noted or confirmed them. The app cannot prove who is behind an account."),
        )
        self.looking = label(self.tr("Looking through chats, pages and notes…"), "muted")
        self.none = label(self.tr("No account noted yet. Open an exhibit to note one."), "muted")
        self.none.hide()
        self.list = self._listed(self.tr("Accounts"), lines=4)
        self.suggestions = self._listed(self.tr("What may be one account"), lines=4)
        self.list.currentItemChanged.connect(self._chose_known)
        self.list.itemActivated.connect(lambda entry: self.account_wanted.emit(entry.data(_ROLE).account))
        self.suggestions.currentItemChanged.connect(self._chose_suggestion)
        self.column.addWidget(self.looking)
        self.column.addWidget(self.none)
        self.column.addWidget(self.list)
        self.column.addWidget(self._suggested())
        self.column.addWidget(self._detail())
        self.add_buttons(button(self.tr("Back to the library"), self.back.emit, icon="back"))
        self.finish()
        self.refresh()

    def _listed(self, name: str, *, lines: int) -> QListWidget:
        made = wrapping(QListWidget())
        made.setAccessibleName(name)
        made.setFixedHeight(int(self.fontMetrics().height() * _LINE * lines))
        made.hide()
        return made

    def _suggested(self) -> QWidget:
        self.perhaps = QWidget()
        column = QVBoxLayout(self.perhaps)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Perhaps one account"), "heading"))
        said = self.tr(
            "The same number, name or address appears at these places. That was found by machine: a name can pass to"
            " somebody else. Nothing is joined until you say so."
        )
        column.addWidget(label(said, "muted"))
        column.addWidget(self.suggestions)
        self.more = label("", "muted")
        column.addWidget(self.more)
        self.perhaps.hide()
        return self.perhaps

    def _detail(self) -> QWidget:
        self.detail = QWidget()
        column = QVBoxLayout(self.detail)
        column.setContentsMargins(0, 0, 0, 0)
        self.who = label("", "heading")
        self.names = label("", "muted")
        column.addWidget(self.who)
        column.addWidget(self.names)
        self.signs = self._listed(self.tr("What belongs to it"), lines=3)
        column.addWidget(self.signs)
        column.addWidget(label(self.tr("Where it appears"), "heading"))
        self.places = self._listed(self.tr("Where it appears"), lines=6)
        self.places.show()
        self.places.itemActivated.connect(lambda entry: self.place_wanted.emit(entry.data(_ROLE)))
        column.addWidget(self.places)
        self.name = QLineEdit()
        self.name_caption = field(column, self.tr("What to call it"), self.name)
        self.confirm = button(self.tr("This is one account"), self._confirm, name="primary")
        self.apart = button(self.tr("These are not the same"), self._keep_apart)
        self.split = button(self.tr("Split off what is chosen"), self._split)
        self.exhibits = button(self.tr("Show its exhibits"), self._show_exhibits)
        self.open = button(self.tr("Open the place"), self._open_place)
        column.addWidget(row(self.confirm, self.apart, self.exhibits, self.open, self.split))
        self.signs.currentItemChanged.connect(self._chose_sign)
        self.detail.hide()
        return self.detail

    def refresh(self) -> None:
        """Look anew; what is shown stays until the answer is there."""
        read = self._session.operations.read
        read(self, acts.load(self._session.vault), done=self._arrived, failed=self.show_error)

    def _arrived(self, found: AccountsFound) -> None:
        self.looking.hide()
        self.detail.hide()
        for entries in (self.list, self.suggestions):
            entries.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            entries.clear()
        for one in found.accounts:
            _put(self.list, known_line(one, Plurals().exhibits(one.items)), one)
        for suggested in found.suggestions:
            _put(self.suggestions, suggestion_line(suggested), suggested)
        for entries in (self.list, self.suggestions):
            entries.blockSignals(False)  # noqa: FBT003
        self.none.setVisible(not found.accounts and not found.suggestions)
        self.list.setVisible(bool(found.accounts))
        self.suggestions.setVisible(bool(found.suggestions))
        self.perhaps.setVisible(bool(found.suggestions))
        self.more.setText(self.tr("And {count} more.").format(count=found.more) if found.more else "")
        self.more.setVisible(bool(found.more))
        if found.accounts:
            self.list.setCurrentRow(0)

    def _chose_known(self, entry: QListWidgetItem | None) -> None:
        if entry is None:
            return
        if self._asked is not None:
            self._asked.drop()
        self._forget_choice(self.suggestions)
        self._show(entry.data(_ROLE), None)
        work = acts.load_one(self._session.vault, entry.data(_ROLE).account.id)
        self._asked = self._session.operations.read(self, work, done=self._dated, failed=self.show_error)

    def _dated(self, known: KnownAccount) -> None:
        self._asked = None
        self._show(known, None)

    def _chose_suggestion(self, entry: QListWidgetItem | None) -> None:
        if entry is None:
            return
        if self._asked is not None:
            self._asked.drop()
            self._asked = None
        self._forget_choice(self.list)
        self._show(None, entry.data(_ROLE))

    def _forget_choice(self, entries: QListWidget) -> None:
        entries.blockSignals(True)  # noqa: FBT003 - the other list's choice must not come back
        entries.setCurrentRow(-1)
        entries.blockSignals(False)  # noqa: FBT003

    def _show(self, known: KnownAccount | None, suggestion: Suggestion | None) -> None:
        self.known, self.suggestion = known, suggestion
        one = known or suggestion
        assert one is not None  # noqa: S101 - one of the two was chosen
        new = suggestion is not None and suggestion.account is None
        self.who.setText(self._said(known, suggestion))
        names = ", ".join(visible(name) for name in one.names)
        self.names.setText(self.tr("Names shown there: {names}").format(names=names) if names else "")
        self.names.setVisible(bool(names))
        signs = (*known.own, *known.joined) if known else suggestion.to_join if suggestion else ()
        self._fill_signs(dict.fromkeys(signs))
        self._fill_places(known.places if known else suggestion.shown if suggestion else ())
        self.name.setText(visible(one.names[0]) if new and one.names else "")
        for widget in (self.name, self.name_caption):
            widget.setVisible(new)
        self.confirm.setVisible(suggestion is not None)
        self.apart.setVisible(suggestion is not None and not new)
        self.exhibits.setVisible(known is not None)
        self.split.setVisible(known is not None and bool(known.joined))
        self.split.setEnabled(False)
        self.detail.show()

    def _said(self, known: KnownAccount | None, suggestion: Suggestion | None) -> str:
        if known is not None:
            return account_said(known.account)
        assert suggestion is not None  # noqa: S101 - the other of the two
        if suggestion.account is None:
            return self.tr("Perhaps one account, not noted yet")
        return self.tr("Perhaps also {account}").format(account=account_said(suggestion.account))

    def _fill_signs(self, signs: dict[AccountSign, None]) -> None:
        others = self.known.others if self.known else self.suggestion.others if self.suggestion else ()
        joined = self.known.joined if self.known else ()
        self.signs.clear()
        for sign in signs:
            said = sign_said(sign, others)
            _put(self.signs, self.tr("{sign} (confirmed by you)").format(sign=said) if sign in joined else said, sign)
        self.signs.setVisible(bool(signs))

    def _fill_places(self, places: Sequence[AccountPlace]) -> None:
        self.places.clear()
        for place in places:
            _put(self.places, place_said(place), place)
        self.open.setEnabled(bool(places))
        if places:
            self.places.setCurrentRow(0)

    def _chose_sign(self, entry: QListWidgetItem | None) -> None:
        self.split.setEnabled(entry is not None and self.known is not None and entry.data(_ROLE) in self.known.joined)

    def _open_place(self) -> None:
        entry = self.places.currentItem()
        if entry is not None:
            self.place_wanted.emit(entry.data(_ROLE))

    def _show_exhibits(self) -> None:
        if self.known is not None:
            self.account_wanted.emit(self.known.account)

    def _confirm(self) -> None:
        if self.suggestion is not None:
            self._write(acts.confirm(self._session.vault, self.suggestion, self.name.text().strip()))

    def _keep_apart(self) -> None:
        if self.suggestion is not None:
            self._write(acts.keep_apart(self._session.vault, self.suggestion))

    def _split(self) -> None:
        entry = self.signs.currentItem()
        if entry is not None and self.known is not None:
            self._write(acts.split(self._session.vault, self.known.account.id, entry.data(_ROLE)))

    def _write(self, work: Work[None]) -> None:
        self._session.operations.write(self, work, done=lambda _: self.refresh(), failed=self.show_error)

    def focus_first(self) -> None:
        """Begin with the list."""
        (self.list if self.list.isVisibleTo(self) else self.suggestions).setFocus()


def _put(entries: QListWidget, text: str, what: object) -> None:
    entry = QListWidgetItem(icons.icon("account"), text)
    entry.setData(_ROLE, what)
    entries.addItem(entry)
