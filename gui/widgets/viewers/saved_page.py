"""A saved web page: its parts, what was noted, what failed; its text after a press, covered on leaving and lock."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Item
from gui import icons, texts, web_differences, web_words
from gui.acts import view, web
from gui.session import Session
from gui.widgets.leaving import CoversOnLeaving
from gui.widgets.parts import button, card, label, row, selectable


class SavedPageCards(CoversOnLeaving, QWidget):
    """Below the covered picture of the page."""

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._item = session, item
        self._text = ""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.missing = self._card(whole, self.tr("What could not be saved"))
        self._build_hints(whole)
        self.differences = self._card(whole, self.tr("What a second visit by another way saw"))
        self._differences_frame = self._last_frame
        self._differences_frame.hide()
        self._build_text(whole)
        self.parts = self._card(whole, self.tr("The parts of the saved page"))
        self.noted = self._card(
            whole, self.tr("What was noted while saving (by the browser's process, not verified)")
        )
        self._noted_frame = self._last_frame
        session.locking.connect(self.cover)
        work = web.load_saved(session.vault, item)
        session.operations.read(self, work, done=self._show, failed=self._failed)

    def _card(self, whole: QVBoxLayout, heading: str) -> QLabel:
        self._last_frame, column = card()
        column.addWidget(label(heading, "heading"))
        lines = selectable("")
        column.addWidget(lines)
        whole.addWidget(self._last_frame)
        return lines

    def _build_hints(self, whole: QVBoxLayout) -> None:
        """What a machine read from the page's markup: beside the picture, and never in her own fields."""
        facts = self._item.facts.facts if self._item.facts else ()
        hints = [f"{texts.core(one.name)}: {one.value}" for one in facts if one.group == "page"]
        self.hints = self._card(whole, self.tr("Read from the page by a machine (it can be wrong)"))
        self.hints.setText(
            "\n".join([*hints, self.tr("Compare it with the picture; what is right can be taken over beside it.")])
        )
        self._last_frame.setVisible(bool(hints))

    def _build_text(self, whole: QVBoxLayout) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("The page's text"), "heading"))
        self.switch = button(self.tr("Show the text"), self._switch)
        self.switch.setIcon(icons.icon("show"))
        column.addWidget(row(self.switch))
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("The page's text"))
        self.words.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
        self.words.hide()
        column.addWidget(self.words)
        whole.addWidget(frame)

    def _show(self, page: web.SavedPage) -> None:
        self._text = "\n\n".join(filter(None, (page.text, web_differences.words(page.comparison))))
        self.differences.setText("\n".join(web_differences.lines(page.comparison)))
        self._differences_frame.setVisible(bool(page.comparison))
        self.switch.setEnabled(bool(self._text))
        self.parts.setText("\n".join(f"{web_words.part(one)}\n{texts.grouped(one.sha256)}" for one in page.parts))
        found = [web_words.missing(one) for one in page.missing]
        if not page.facts:
            found.insert(0, self.tr("The capture ended early: what was noted while saving is not there."))
        self.missing.setText("\n".join(found) or self.tr("Nothing: every part is there."))
        self.noted.setText("\n".join(web_words.fact_lines(page.facts)))
        self._noted_frame.setVisible(bool(page.facts))

    def _failed(self, error: VaultError) -> None:
        said = texts.error(error)
        self.missing.setText(f"{said.what} {said.next_step}")

    def _switch(self) -> None:
        if self.words.isHidden():
            self.words.setPlainText(self._text)
            self.words.show()
            self.switch.setText(self.tr("Cover the text"))
            self.switch.setIcon(icons.icon("hide"))
            self._session.operations.write(self, view.note_viewed(self._session.vault, self._item.id))
        else:
            self.cover()

    def cover(self) -> None:
        """Take the words away."""
        self.words.clear()
        self.words.hide()
        self.switch.setText(self.tr("Show the text"))
        self.switch.setIcon(icons.icon("show"))

    def left(self) -> None:
        """Leaving the page or the window covers."""
        self.cover()
