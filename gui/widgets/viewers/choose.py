"""Which viewer for which exhibit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_vault.model import Item, ItemKind, MediaKind
from gui.kinds import media_kind
from gui.session import Session
from gui.widgets.parts import label, selectable
from gui.widgets.viewers.excerpt import ExcerptViewer
from gui.widgets.viewers.export import ExportViewer
from gui.widgets.viewers.moving import MovingViewer
from gui.widgets.viewers.page import PageViewer
from gui.widgets.viewers.picture import PictureViewer
from gui.widgets.viewers.saved_page import SavedPageCards
from gui.widgets.viewers.sound import SoundViewer
from gui.widgets.viewers.text import TextViewer

VIEWERS = {
    MediaKind.PICTURE: PictureViewer,
    MediaKind.VIDEO: MovingViewer,
    MediaKind.PDF: PageViewer,
    MediaKind.TEXT: TextViewer,
    MediaKind.WEB: TextViewer,
}


def viewer_for(session: Session, item: Item) -> QWidget:
    """A widget that shows the exhibit, covered; or says why it cannot."""
    kind = media_kind(item)
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    if item.kind is ItemKind.CHAT_EXPORT:
        column.addWidget(ExportViewer(session, item), 1)
        return box
    if item.kind is ItemKind.CHAT_EXCERPT:
        column.addWidget(ExcerptViewer(session, item), 1)
        return box
    if item.content is None:
        column.addWidget(_words(item))
    elif kind in VIEWERS:
        column.addWidget(VIEWERS[kind](session, item), 1)
    if item.kind is ItemKind.WEB_PAGE:
        column.addWidget(SavedPageCards(session, item))
        return box
    if kind in {MediaKind.VIDEO, MediaKind.AUDIO}:
        column.addWidget(SoundViewer(session, item))
    elif item.content is not None and kind not in VIEWERS:
        said = QCoreApplication.translate(
            "viewers",
            "This kind of file is not shown here. It is stored unchanged, and what it says of itself is listed.",
        )
        column.addWidget(label(said, "muted"))
    return box


def _words(item: Item) -> QWidget:
    """What she wrote, for exhibits that are words."""
    if item.kind is ItemKind.INCIDENT and item.incident is not None:
        return selectable(item.incident.text)
    if item.record is not None:
        return selectable(item.record.what)
    return selectable(item.source.as_given if item.source else "")
