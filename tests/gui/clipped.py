"""What of a window's text cannot be read whole: found from geometry, control by control."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gui.models.items import TITLE
from gui.widgets.card_grid import CardGrid
from gui.widgets.exhibit_list import ExhibitDelegate

WIDTH, HEIGHT = 1280, 800
_UNBROKEN = re.compile(r"[!-~À-ɏ]+")
_OWN_VIEWS = (QAbstractItemView, QPlainTextEdit, QComboBox, QSpinBox, QLineEdit)


def lay_out(window: QWidget) -> None:
    """At the size of a small laptop's screen."""
    window.setFixedSize(WIDTH, HEIGHT)
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def cut_off(window: QWidget) -> list[str]:
    """A sentence for each text without the room it needs, and for each control where nobody can get to it."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or inside_view(widget):
            continue
        found += [f"{type(widget).__name__} {fault}" for fault in _faults(widget)]
        if not _reachable(widget, window):
            found.append(f"outside {type(widget).__name__} {widget.accessibleName()[:40]!r} {widget.geometry()}")
    return found


def _faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        need = widget.minimumSizeHint()
        if widget.text() and (widget.width() < need.width() - 1 or widget.height() < need.height() - 1):
            yield f"{widget.text()[:50]!r} {widget.size()} needs {need}"
    elif isinstance(widget, QComboBox):
        yield from _choice(widget)
    elif isinstance(widget, QLineEdit):
        room = widget.contentsRect().width() - widget.fontMetrics().height() // 2
        yield from _wide(widget, widget.placeholderText(), room)
    elif isinstance(widget, QSpinBox):
        yield from _wide(widget, widget.text(), widget.width() - widget.fontMetrics().height())
    elif isinstance(widget, QProgressBar) and widget.isTextVisible():
        yield from _wide(widget, widget.text(), widget.width())
    elif isinstance(widget, CardGrid):
        yield from _cards(widget)
    elif isinstance(widget, QListView):
        yield from _list(widget)
    elif isinstance(widget, QTableView):
        yield from _table(widget)


def _wide(widget: QWidget, text: str, room: int) -> Iterator[str]:
    need = widget.fontMetrics().horizontalAdvance(text)
    if text and need > room + 1:
        yield f"{text[:50]!r} is {need} wide and has {room}"


def _label(widget: QLabel) -> Iterator[str]:
    if not widget.text():
        return
    if widget.heightForWidth(widget.width()) > widget.height() + 1:
        yield f"{widget.text()[:50]!r} is too low: {widget.size()}"
    if widget.objectName() != "mono":
        for word in _UNBROKEN.findall(widget.text()):
            yield from _wide(widget, word, widget.contentsRect().width())


def _choice(widget: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = widget.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, widget)
    for place in range(widget.count()):
        yield from _wide(widget, widget.itemText(place), room.width())


def _list(view: QListView) -> Iterator[str]:
    """Rows in view: their words, broken into lines, must lie within the part of the row meant for words."""
    model = view.model()
    for row in range(min(model.rowCount(), 40)):
        index = model.index(row, 0)
        text, room = str(index.data() or ""), _room(view, index)
        flags = Qt.TextFlag.TextWordWrap if view.wordWrap() else Qt.TextFlag.TextSingleLine
        need = view.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10_000), flags, text)
        if need.height() > room.height() + 1 or need.width() > room.width() + 1:
            yield f"row {text[:50]!r} needs {need.size()} and has {room.size()}"


def _room(view: QAbstractItemView, index: QModelIndex) -> QRect:
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    place = view.visualRect(index)
    option.rect = QRect(place.intersected(QRect(0, place.top(), view.viewport().width(), place.height())))
    view.itemDelegateForIndex(index).initStyleOption(option, index)  # type: ignore[attr-defined]
    margin = view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, view) + 1
    text = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, view)
    return text.adjusted(margin, 0, -margin, 0)


def _table(view: QTableView) -> Iterator[str]:
    """Headings, and every cell but titles, which are hers and may be of any length."""
    header = view.horizontalHeader()
    for column in range(header.count()):
        yield from _heading(header, column)
    for row in range(min(view.model().rowCount(), 20)):
        for column in range(header.count()):
            index = view.model().index(row, column)
            text = str(index.data() or "")
            if column != TITLE and view.fontMetrics().horizontalAdvance(text) > _room(view, index).width() + 1:
                yield f"cell {text[:50]!r} has {_room(view, index).size()}"


def _heading(header: QHeaderView, column: int) -> Iterator[str]:
    need = header.sectionSizeFromContents(column).width()
    if need > header.sectionSize(column) + 1:
        yield f"heading {column} needs {need} and has {header.sectionSize(column)}"


def _cards(grid: CardGrid) -> Iterator[str]:
    """What a card says of itself; a title of any length is shortened there and whole beside it."""
    delegate, model = grid.itemDelegate(), grid.model()
    assert isinstance(delegate, ExhibitDelegate)
    for row in range(min(model.rowCount(), 20)):
        yield from delegate.shortened(model.index(row, 0), grid.cell)


def inside_view(widget: QWidget) -> bool:
    """A part of another control, such as the field of a spin box."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, _OWN_VIEWS):
            return True
        parent = parent.parentWidget()
    return False


def _reachable(widget: QWidget, window: QWidget) -> bool:
    """Within the window, or within a page that can be scrolled to it, but never sideways."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if isinstance(area, QScrollArea):
        inner = area.widget()
        assert inner is not None
        place = (
            QRect(widget.mapTo(inner, widget.rect().topLeft()), widget.size()) if inner.isAncestorOf(widget) else None
        )
        return place is None or (place.left() >= -1 and place.right() <= area.viewport().width() + 1)
    place = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    return window.rect().adjusted(-1, -1, 1, 1).contains(place)
