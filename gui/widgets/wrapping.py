"""Lists whose rows break their words into lines, so that large text and long languages can be read whole."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

L = TypeVar("L", bound=QListView)
_HIGH = 100_000
_ROWS_AT_ONCE = 200
_KEPT = 20_000


class _WrappingDelegate(QStyledItemDelegate):
    """Qt's own asks for one line of any width unless it is told how much room there is."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._known: dict[tuple[str, int], QSize] = {}

    def sizeHint(  # noqa: N802
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the list; as high as one line, and as much more as further lines need.

        Known heights are kept: Qt asks for all rows anew whenever one is added.
        """
        wide = self._view.viewport().width() - 2 * self._view.spacing()
        key = str(index.data() or ""), wide
        found = self._known.get(key)
        if found is None:
            if len(self._known) > _KEPT:
                self._known.clear()
            found = self._known[key] = QSize(wide, self._height(option, index, wide))
        return found

    def _height(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, wide: int) -> int:
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.WrapText
        one_line = super().sizeHint(option, index).height()
        metrics, text = option.fontMetrics, str(index.data() or "")
        room = QRect(0, 0, self._room(option, index, wide), _HIGH)
        more = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height() - metrics.height()
        return one_line + max(0, more)

    def _room(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, wide: int) -> int:
        """What the style sheet's padding, the icon and the style's own margin leave for words, in pixels."""
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.rect = QRect(0, 0, wide, _HIGH)
        style = self._view.style()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self._view) + 1
        text = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, self._view)
        return max(1, text.width() - 2 * margin)


def wrapping(view: L) -> L:
    """The same list, its rows as high as their words need. Long lists are laid out a few hundred rows at a time."""
    view.setItemDelegate(_WrappingDelegate(view))
    view.setWordWrap(True)
    view.setTextElideMode(Qt.TextElideMode.ElideNone)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setLayoutMode(QListView.LayoutMode.Batched)
    view.setBatchSize(_ROWS_AT_ONCE)
    return view
