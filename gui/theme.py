"""Own Fusion palettes, light, dark and high contrast, and one style sheet built from them.

`QStyleHints.setColorScheme` does nothing on a bare X server, so the palettes are ours; the system is only asked.
Sizes are in `em`, so that everything grows with the text.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

from gui.style_sheet import style_sheet


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
    """Palette and style of the whole app; the scheme that was used. Windows take the rest by `dress`."""
    colours = wanted(choice)
    app.setStyle(ScaledStyle(colours, QFontMetrics(app.font()).height()))
    app.setPalette(palette(colours))
    app.setProperty("colours", colours.name)
    return colours


def dress(window: QWidget) -> None:
    """Give a window of ours the style sheet, before anything is put into it. Dialogs have it from their parent.

    Not the application: Qt would then dress every widget anew each time it is put into another, which made up a third
    of the time the window stood still as a vault was opened.
    """
    window.setStyleSheet(style_sheet(current()))


def current() -> Colours:
    """The scheme the app wears now; light before `apply`."""
    app = QApplication.instance()
    return SCHEMES.get(str(app.property("colours")) if app else "", LIGHT)
