"""Labels and buttons as every screen uses them. Callers pass translated text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui import icons, theme
from gui.widgets.flow import FlowLayout

_SIZES = {"title": 1.5, "words": 1.15}


def label(text: str, name: str = "") -> QLabel:
    """A label that wraps. `name` picks the style: title, heading, muted, mono, words."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setObjectName(name)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    made.setSizePolicy(policy)
    made.setFont(_font(name, made.font()))
    return made


def _font(name: str, given: QFont) -> QFont:
    """Style sheets know no relative font sizes, so they are set here."""
    font = QFont(given)
    font.setPointSizeF(QApplication.font().pointSizeF() * _SIZES.get(name, 1.0))
    font.setBold(name in {"title", "heading"})
    if name in {"mono", "words"}:
        font.setFamilies([QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family(), *font.families()])
    return font


def selectable(text: str, name: str = "") -> QLabel:
    """A label whose text can be selected by mouse and keyboard."""
    made = label(text, name)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return made


def button(text: str, act: Callable[[], object] | None = None, *, icon: str = "", name: str = "") -> QPushButton:
    """A button with words, and an icon beside them. `name` picks the style: primary, link."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.setObjectName(name)
    if icon:
        colours = theme.current()
        made.setIcon(icons.icon(icon, colours.on_accent if name == "primary" else colours.text))
    if act is not None:
        made.clicked.connect(lambda: act())  # noqa: PLW0108 - without it, Qt hands `checked` on
    return made


def field(column: QVBoxLayout, text: str, widget: QWidget, hint: str = "") -> QLabel:
    """Put a labelled input below what is there: label above, hint under it. Names it for screen readers."""
    caption = label(text, "heading")
    caption.setBuddy(widget)
    widget.setAccessibleName(text)
    if isinstance(widget, QComboBox):
        widget.setMinimumHeight(int(widget.fontMetrics().height() * 1.9))
    column.addWidget(caption)
    if hint:
        column.addWidget(label(hint, "muted"))
        widget.setAccessibleDescription(hint)
    column.addWidget(widget)
    return caption


def let_go(stack: QStackedWidget, index: int) -> None:
    """Take a page out of a stack, off the screen at once, and delete it."""
    old = stack.widget(index)
    if old is not None:
        stack.removeWidget(old)
        old.hide()
        old.deleteLater()


def empty(column: QVBoxLayout, start: int = 0) -> None:
    """Take the widgets out of a column from `start` on, off the screen at once, and delete them."""
    while column.count() > start:
        taken = column.takeAt(start)
        widget = taken.widget() if taken is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def row(*widgets: QWidget, spacing: int = 8) -> QWidget:
    """Widgets side by side at their own size, going on in the next row when there is no room."""
    made = QWidget()
    flow = FlowLayout(made, spacing=spacing)
    for one in widgets:
        flow.addWidget(one)
    return made


def indented(widget: QWidget) -> QWidget:
    """A widget set in under the text of a radio button or check box."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(made.fontMetrics().height() * 2, 0, 0, 0)
    column.addWidget(widget)
    return made


def scrolling(inside: QWidget) -> QScrollArea:
    """An area that scrolls where large text needs more room than there is."""
    return _scrolls(QScrollArea(), inside)


def _scrolls(area: QScrollArea, inside: QWidget) -> QScrollArea:
    area.setObjectName("pageScroll")
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside.setObjectName("pageBody")
    area.setWidget(inside)
    return area


class _Upright(QScrollArea):
    """Never narrower than what is in it."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The width of what is in it and of the bar; any height."""
        inside = self.widget()
        width = inside.minimumSizeHint().width() if inside is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), super().minimumSizeHint().height())


def upright(inside: QWidget) -> QScrollArea:
    """The same beside something else: it scrolls up and down only, and asks for the width it needs."""
    return _scrolls(_Upright(), inside)


def card() -> tuple[QFrame, QVBoxLayout]:
    """A framed block and its column."""
    frame = QFrame()
    frame.setObjectName("card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(16, 14, 16, 14)
    column.setSpacing(8)
    return frame, column
