"""One exhibit on a page of its own: a viewer, her words, what can be proven, history, what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Case, Item, ItemKind, MediaKind
from gui import texts
from gui.acts import view
from gui.kinds import media_kind
from gui.ports_viewing import Place
from gui.screens.details import DetailsPanel
from gui.session import Session
from gui.widgets.banner import Banner
from gui.widgets.belongs import BelongsList
from gui.widgets.page import Sheet
from gui.widgets.parts import button, label, row, scrolling
from gui.widgets.photo_card import PhotoCard
from gui.widgets.saying import SayingCard
from gui.widgets.take_over import TakeOverCard
from gui.widgets.viewers.base import Viewer
from gui.widgets.viewers.choose import viewer_for
from gui.widgets.viewers.excerpt import ExcerptViewer
from gui.widgets.viewers.export import ExportViewer


class ExhibitScreen(QWidget):
    """`back`, another exhibit, or a copy of this one, of the page or the moment in view, with parts covered."""

    back = Signal()
    item_wanted = Signal(object)
    redact_wanted = Signal(object, object)

    def __init__(self, session: Session, item: Item, cases: Sequence[Case], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self.item = item
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        self.leave = button(self.tr("Back to the library"), self.back.emit, icon="back")
        self.redact = button(self._redact_words(), self._redact)
        self.redact.setVisible(bool(self.redact.text()))
        self.title = label(f"{texts.number(item)}  {texts.title(item)}", "title")
        column.addWidget(row(self.leave, self.redact))
        column.addWidget(self.title)
        self.banner = Banner()
        column.addWidget(self.banner)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(16)
        split.addWidget(self._left())
        split.addWidget(self._right(cases))
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        em = self.fontMetrics().horizontalAdvance("x")
        split.setSizes([em * 90, em * 60])
        column.addWidget(split, 1)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self).activated.connect(self.back)
        self._load_related()
        session.changed.connect(self._load_related)

    def _redact_words(self) -> str:
        return {
            MediaKind.PICTURE: self.tr("Make a copy with parts covered"),
            MediaKind.PDF: self.tr("Make a copy of this page with parts covered"),
            MediaKind.VIDEO: self.tr("Make a copy of this moment with parts covered"),
        }.get(media_kind(self.item), "")

    def _redact(self) -> None:
        viewer = self.viewer.findChild(Viewer)
        self.redact_wanted.emit(self.item, viewer.place if viewer is not None else Place())

    def _left(self) -> QWidget:
        left = Sheet()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        self.viewer = viewer_for(self._session, self.item)
        self.chat_export = self.viewer.findChild(ExportViewer)
        self.excerpt = self.viewer.findChild(ExcerptViewer)
        self.belongs = BelongsList(self.item)
        self.belongs.opened.connect(self.item_wanted)
        column.addWidget(self.viewer, 1)
        column.addWidget(self.belongs)
        return scrolling(left)

    def _right(self, cases: Sequence[Case]) -> QWidget:
        self.saying = SayingCard(self._session, self.item)
        self.saying.changed.connect(self._changed)
        self.saying.failed.connect(self._failed)
        self.details = DetailsPanel(self._session, alone=False)
        self.details.put_in(self.saying)
        if self.item.kind is ItemKind.WEB_PAGE:
            self.take_over = TakeOverCard(self._session, self.item, cases)
            self.take_over.changed.connect(self._taken_over)
            self.take_over.failed.connect(self._failed)
            self.details.put_in(self.take_over)  # beside the picture of the page
        if self.item.screen_photo is not None:
            self.photo = PhotoCard(self._session, self.item)
            self.photo.changed.connect(self._changed)
            self.photo.failed.connect(self._failed)
            self.details.put_in(self.photo)  # above the one before
        self.details.show_cases(list(cases))
        self.details.changed.connect(self._changed)
        self.details.open_wanted.connect(self.item_wanted)
        self.details.show_item(self.item)
        return self.details

    def _taken_over(self, item: Item) -> None:
        """What she took over stands in her own fields."""
        self.saying.show_item(item)
        self.details.show_item(item)
        self._changed(item)
        self._session.changed.emit()

    def _load_related(self) -> None:
        if not self._session.is_open:
            return
        work = view.load_related(self._session.vault, self.item.id)
        self._session.operations.read(self, work, done=self.belongs.show_related, failed=self._failed)

    def _changed(self, item: Item) -> None:
        self.item = item
        self.title.setText(f"{texts.number(item)}  {texts.title(item)}")
        self._load_related()

    def _failed(self, error: VaultError) -> None:
        self.banner.show_error(error)

    def focus_first(self) -> None:
        """Begin where it can be left."""
        self.leave.setFocus()
