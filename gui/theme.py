"""Own Fusion palettes, light, dark and high contrast, and one style sheet built from them.

`QStyleHints.setColorScheme` does nothing on a bare X server, so the palettes are ours; the system is only asked.
Sizes are in `em`, so that everything grows with the text.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """One scheme. All text pairs have a contrast of at least 4.5 (7 in high contrast)."""

    name: str
    window: str
    card: str
    text: str
    muted: str
    border: str
    accent: str
    on_accent: str
    soft: str
    notice: str
    line: int = 1


LIGHT = Colours(
    name="light",
    window="#F4F6F7",
    card="#FFFFFF",
    text="#1F2933",
    muted="#52606D",
    border="#BCC6CF",
    accent="#1B6B75",
    on_accent="#FFFFFF",
    soft="#E1EEF0",
    notice="#FBF3DF",
)
DARK = Colours(
    name="dark",
    window="#1A2024",
    card="#232B31",
    text="#E8ECEF",
    muted="#AAB5BF",
    border="#4A5762",
    accent="#63BBC5",
    on_accent="#0E171A",
    soft="#263D42",
    notice="#3A3423",
)
CONTRAST_LIGHT = Colours(
    name="contrast-light",
    window="#FFFFFF",
    card="#FFFFFF",
    text="#000000",
    muted="#000000",
    border="#000000",
    accent="#003C7A",
    on_accent="#FFFFFF",
    soft="#DCE9FF",
    notice="#FFF6C8",
    line=2,
)
CONTRAST_DARK = Colours(
    name="contrast-dark",
    window="#000000",
    card="#000000",
    text="#FFFFFF",
    muted="#FFFFFF",
    border="#FFFFFF",
    accent="#FFE14D",
    on_accent="#000000",
    soft="#2F2F00",
    notice="#2F2F00",
    line=2,
)
SCHEMES = {colours.name: colours for colours in (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)}


class ScaledStyle(QProxyStyle):
    """Fusion, with check marks and radio buttons that grow with the text and can be seen in every scheme.

    `line` is the font's height in pixels.
    """

    def __init__(self, colours: Colours, line: int) -> None:
        super().__init__("Fusion")
        self._colours = colours
        metric = QStyle.PixelMetric
        self._sizes = {
            metric.PM_IndicatorWidth: line,
            metric.PM_IndicatorHeight: line,
            metric.PM_ExclusiveIndicatorWidth: line,
            metric.PM_ExclusiveIndicatorHeight: line,
        }

    def pixelMetric(  # noqa: N802
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """The size of a part, in pixels."""
        size = self._sizes.get(metric)
        return size if size is not None else super().pixelMetric(metric, option, widget)

    def drawPrimitive(  # noqa: N802
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Check boxes and radio buttons are our own: Fusion's outline cannot be seen on a dark window."""
        if element in _INDICATORS:
            self._draw_indicator(element, option, painter)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def _draw_indicator(self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter) -> None:
        box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        chosen = bool(option.state & QStyle.StateFlag.State_On)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._colours.accent if chosen else self._colours.muted), 1.6))
        painter.setBrush(QColor(self._colours.card))
        if element == QStyle.PrimitiveElement.PE_IndicatorRadioButton:
            painter.drawEllipse(box)
            if chosen:
                inset = box.width() * 0.25
                painter.setBrush(QColor(self._colours.accent))
                painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
        else:
            painter.setBrush(QColor(self._colours.accent if chosen else self._colours.card))
            painter.drawRoundedRect(box, 3, 3)
            if chosen:
                painter.setPen(QPen(QColor(self._colours.on_accent), max(1.6, box.width() / 8)))
                painter.drawPolyline([_within(box, 0.22, 0.52), _within(box, 0.43, 0.72), _within(box, 0.78, 0.3)])
        painter.restore()


_INDICATORS = frozenset(
    {QStyle.PrimitiveElement.PE_IndicatorRadioButton, QStyle.PrimitiveElement.PE_IndicatorCheckBox}
)


def _within(box: QRectF, across: float, down: float) -> QPointF:
    return QPointF(box.x() + box.width() * across, box.y() + box.height() * down)


def wanted(choice: str) -> Colours:
    """The scheme for a setting's value; 'system' asks the desktop for darkness and contrast."""
    if choice in SCHEMES:
        return SCHEMES[choice]
    hints = QGuiApplication.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    accessibility = hints.accessibility()
    if accessibility is not None and accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST_DARK if dark else CONTRAST_LIGHT
    return DARK if dark else LIGHT


def palette(colours: Colours) -> QPalette:
    """The Fusion palette of a scheme."""
    made = QPalette()
    role = QPalette.ColorRole
    pairs = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.card,
        role.AlternateBase: colours.window,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.card,
        role.ButtonText: colours.text,
        role.BrightText: colours.text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.card,
        role.ToolTipText: colours.text,
        role.Accent: colours.accent,
        role.Mid: colours.border,
        role.Dark: colours.border,
        role.Light: colours.card,
        role.Midlight: colours.soft,
        role.Shadow: colours.border,
    }
    for which, colour in pairs.items():
        made.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.muted))
    return made


def apply(app: QApplication, choice: str) -> Colours:
    """Dress the whole app; the scheme that was used."""
    colours = wanted(choice)
    app.setStyle(ScaledStyle(colours, QFontMetrics(app.font()).height()))
    app.setPalette(palette(colours))
    app.setStyleSheet(style_sheet(colours))
    app.setProperty("colours", colours.name)
    return colours


def current() -> Colours:
    """The scheme the app wears now; light before `apply`."""
    app = QApplication.instance()
    return SCHEMES.get(str(app.property("colours")) if app else "", LIGHT)


def style_sheet(c: Colours) -> str:
    """The style sheet of a scheme."""
    return f"""
QWidget#page, QWidget#pageBody, QScrollArea#pageScroll {{ background: {c.window}; }}
QFrame#card {{ background: {c.card}; border: {c.line}px solid {c.border}; border-radius: 8px; }}
QFrame#header {{ background: {c.card}; border: none; border-bottom: {c.line}px solid {c.border}; }}
QFrame#banner {{ background: {c.notice}; border: {c.line}px solid {c.border}; border-radius: 8px; }}
QFrame#panel {{ background: {c.card}; border: none; border-top: {c.line}px solid {c.border}; }}
QLabel#muted {{ color: {c.muted}; }}
QPushButton, QToolButton {{
    background: {c.card}; color: {c.text}; border: {c.line}px solid {c.border}; border-radius: 6px;
    padding: 0.45em 0.9em;
}}
QPushButton, QToolButton, QListView#places {{ icon-size: 1.35em; }}
QPushButton:hover, QToolButton:hover {{ background: {c.soft}; }}
QPushButton:pressed, QToolButton:pressed, QToolButton:checked {{ background: {c.soft}; border-color: {c.accent}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c.muted}; background: {c.window}; border-style: dashed; }}
QPushButton#primary {{
    background: {c.accent}; color: {c.on_accent}; border-color: {c.accent}; font-weight: 600;
}}
QPushButton#primary:disabled {{ background: {c.window}; color: {c.muted}; border-color: {c.border}; }}
QPushButton#link {{ background: transparent; border-color: transparent; color: {c.accent}; }}
QPushButton#quickExit {{ background: {c.text}; color: {c.card}; border-color: {c.text}; font-weight: 600; }}
QPushButton:focus, QToolButton:focus, QLineEdit:focus, QPlainTextEdit:focus,
QListView:focus, QTreeView:focus, QTextEdit:focus {{ border: 2px solid {c.accent}; }}
QPushButton#primary:focus, QPushButton#quickExit:focus {{ border: 3px double {c.on_accent}; }}
QCheckBox:focus, QRadioButton:focus {{ outline: 2px solid {c.accent}; background: {c.soft}; border-radius: 4px; }}
QCheckBox, QRadioButton {{ padding: 0.25em; }}
QLineEdit, QPlainTextEdit, QTextEdit {{
    background: {c.card}; border: {c.line}px solid {c.border}; border-radius: 6px; padding: 0.4em;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
QListView, QTreeView {{
    background: {c.card}; border: {c.line}px solid {c.border}; border-radius: 8px; outline: none;
}}
QListView#places {{ background: transparent; border: {c.line}px solid transparent; }}
QListView#places:focus {{ border: 2px solid {c.accent}; }}
QListView#places::item {{
    padding: 0.5em 0.6em; border-radius: 6px; color: {c.text}; border: {c.line}px solid transparent;
}}
QListView#places::item:hover {{ background: {c.soft}; }}
QListView#places::item:selected {{ background: {c.soft}; border: {c.line}px solid {c.accent}; }}
QProgressBar {{
    border: {c.line}px solid {c.border}; border-radius: 6px; background: {c.window}; text-align: center;
    color: {c.text};
}}
QProgressBar::chunk {{ background: {c.soft}; border-radius: 5px; border-right: 3px solid {c.accent}; }}
QScrollArea {{ border: none; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: 14px; }}
QScrollBar:horizontal {{ height: 14px; }}
QScrollBar::handle {{ background: {c.border}; border-radius: 5px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; border: none; width: 0; height: 0;
}}
QComboBox {{
    background: {c.card}; border: {c.line}px solid {c.border}; border-radius: 6px; padding: 0.2em 0.5em;
}}
QComboBox:focus {{ border: 2px solid {c.accent}; }}
QComboBox::drop-down {{ border: none; width: 2em; }}
QSplitter::handle {{ background: transparent; }}
QToolTip {{ background: {c.card}; color: {c.text}; border: 1px solid {c.border}; padding: 0.3em; }}
"""
