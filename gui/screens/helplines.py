"""Whom you can turn to: by country, offline, with the day each entry was read, and room for her own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from gui import helplines, language, settings_table, texts
from gui.settings_store import Settings
from gui.widgets.choice import Choice
from gui.widgets.page import Page
from gui.widgets.parts import button, card, empty, field, label, selectable


class HelplineList(QWidget):
    """A choice of country and a card for each entry; also part of the first pages and of 'record without keeping'."""

    def __init__(self, settings: Settings, *, purpose: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._purpose = purpose
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.country = Choice()
        self.country.addItem(self.tr("Every country"), "")
        for code in helplines.countries():
            self.country.addItem(texts.country(code), code)
        kept = settings.text(settings_table.COUNTRY) or helplines.likely_country()
        self.country.setCurrentIndex(max(0, self.country.findData(kept)))
        self.country.activated.connect(self._chosen)
        field(column, self.tr("Country"), self.country)
        self._cards = QVBoxLayout()
        column.addLayout(self._cards)
        self.show_entries()

    def _chosen(self) -> None:
        self._settings.put(settings_table.COUNTRY, str(self.country.currentData()))
        self.show_entries()

    def show_entries(self) -> None:
        """The entries of the chosen country, then her own."""
        empty(self._cards)
        for one in helplines.for_country(str(self.country.currentData()), purpose=self._purpose):
            self._cards.addWidget(self._card(one))
        own = self._settings.text(settings_table.OWN_HELPLINES).strip()
        if own:
            frame, column = card()
            column.addWidget(label(self.tr("Your own"), "heading"))
            column.addWidget(selectable(own))
            self._cards.addWidget(frame)

    def _card(self, one: helplines.Helpline) -> QWidget:
        frame, column = card()
        spoken = language.wanted(self._settings.text(settings_table.LANGUAGE))
        column.addWidget(label(one.name(spoken), "heading"))
        if one.ways:
            column.addWidget(selectable(" · ".join(one.ways)))
        if one.note(spoken):
            column.addWidget(label(one.note(spoken)))
        said = self.tr("As read on {date} in: {sources}.")
        column.addWidget(label(said.format(date=one.read, sources=", ".join(one.sources)), "muted"))
        return frame


class HelplinesScreen(Page):
    """The list, and a field for her own entries."""

    back = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.set_title(
            self.tr("Whom you can turn to"),
            self.tr("Nothing here is opened or sent. Numbers can change: nobody called them before listing them."),
        )
        self.list = HelplineList(settings)
        self.column.addWidget(self.list)
        self.own = QPlainTextEdit(settings.text(settings_table.OWN_HELPLINES))
        self.own.setTabChangesFocus(True)
        self.own.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 20)
        field(
            self.column,
            self.tr("Your own numbers and addresses"),
            self.own,
            self.tr("Kept in this app's settings, outside the vault: whoever uses this computer could read them."),
        )
        self.keep = button(self.tr("Keep them"), self._keep)
        self.add_buttons(self.keep, button(self.tr("Back"), self.back.emit, icon="back"))
        self.finish()

    def _keep(self) -> None:
        self._settings.put(settings_table.OWN_HELPLINES, self.own.toPlainText().strip())
        self.list.show_entries()
        self.banner.show_notice(self.tr("Kept."))

    def focus_first(self) -> None:
        """Begin with the country."""
        self.list.country.setFocus()
