"""What belongs to an exhibit: copies made from it, the same bytes, account, address or group."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from evidence_vault.model import DerivativeMethod, Item, Related, RelatedBy
from gui import texts
from gui.noop import QT_TRANSLATE_NOOP
from gui.widgets.parts import label
from gui.widgets.thumbs import Thumbs
from gui.widgets.wrapping import wrapping

_WHY = {
    RelatedBy.BYTES: QT_TRANSLATE_NOOP("belongs", "The same file"),
    RelatedBy.PICTURE: QT_TRANSLATE_NOOP("belongs", "Looks like the same picture"),
    RelatedBy.ACCOUNT: QT_TRANSLATE_NOOP("belongs", "The same account"),
    RelatedBy.ADDRESS: QT_TRANSLATE_NOOP("belongs", "The same address"),
    RelatedBy.GROUP: QT_TRANSLATE_NOOP("belongs", "The same group or channel"),
}
_METHODS = {
    DerivativeMethod.REDACTED: QT_TRANSLATE_NOOP("belongs", "Copy with parts covered"),
    DerivativeMethod.BLURRED: QT_TRANSLATE_NOOP("belongs", "Blurred copy"),
    DerivativeMethod.CROPPED: QT_TRANSLATE_NOOP("belongs", "Cropped copy"),
    DerivativeMethod.COVERED: QT_TRANSLATE_NOOP("belongs", "Covered copy"),
    DerivativeMethod.TRANSCRIPT: QT_TRANSLATE_NOOP("belongs", "Transcript"),
    DerivativeMethod.TRANSLATION: QT_TRANSLATE_NOOP("belongs", "Translation"),
    DerivativeMethod.EXCERPT: QT_TRANSLATE_NOOP("belongs", "Part of a chat"),
}


class BelongsList(QWidget):
    """Return or a double click opens one."""

    opened = Signal(object)

    def __init__(self, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self._thumbs = Thumbs()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("Belongs together"), "heading"))
        self.none = label(
            self.tr("Nothing else in the vault has the same bytes, account, address or group."), "muted"
        )
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(self.tr("Exhibits that belong together"))
        side = self.fontMetrics().height() * 2
        self.list.setIconSize(QSize(side, side))
        self.list.itemActivated.connect(lambda row: self.opened.emit(row.data(Qt.ItemDataRole.UserRole)))
        column.addWidget(self.none)
        column.addWidget(self.list)
        self.show_related(())

    def show_related(self, related: Sequence[Related]) -> None:
        """Replace what is listed."""
        self.list.clear()
        for one in related:
            words = f"{why(self._item, one)}: {texts.number(one.item)}  {texts.title(one.item)}"
            row = QListWidgetItem(QIcon(self._thumbs.pixmap(one.item, self.list.iconSize())), words)
            row.setData(Qt.ItemDataRole.UserRole, one.item)
            self.list.addItem(row)
        self.list.setVisible(bool(related))
        self.none.setVisible(not related)
        rows = min(5, max(2, len(related)))
        self.list.setFixedHeight(rows * (self.list.iconSize().height() + 8) + 8)


def why(item: Item, related: Related) -> str:
    """Why another exhibit is shown, in words."""
    if related.by is not RelatedBy.DERIVED:
        return QCoreApplication.translate("belongs", _WHY[related.by])
    if related.item.derived_from is not None and related.item.derived_from.item == item.id:
        return QCoreApplication.translate("belongs", _METHODS[related.item.derived_from.method])
    return QCoreApplication.translate("belongs", "The original")
