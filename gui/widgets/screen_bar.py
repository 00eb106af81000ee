"""A small bar above all other windows while she takes pictures of the screen; the app's window is hidden then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from gui import texts, theme
from gui.widgets.parts import button, label, row

_EDGE = 24


class FloatingBar(QWidget):
    """Base of the bars: small, on top, movable, without a place among the programs. `done` when it is closed."""

    done = Signal()

    def __init__(self, title: str) -> None:
        kind = Qt.WindowType.Tool | Qt.WindowType.WindowStaysOnTopHint | Qt.WindowType.FramelessWindowHint
        super().__init__(None, kind)
        theme.dress(self)
        self.setObjectName("floatingBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(" ")
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(10, 8, 10, 8)
        self.column.setSpacing(6)
        self.said = label("")
        self._from: QPoint | None = None

    def keyed(self, text: str, key: str, act: Callable[[], object], *, icon: str = "", name: str = "") -> QPushButton:
        """A button with one key, which it names, while the bar has the keyboard."""
        made = button(text, act, icon=icon, name=name)
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        made.setText(f"{text} ({shown})")
        made.setAccessibleName(text)
        made.setAccessibleDescription(shown)
        QShortcut(QKeySequence(key), self).activated.connect(made.click)
        return made

    def arrange(self, *buttons: QWidget) -> None:
        """Buttons in a row, what is said below; then in the lower right corner of the screen the pointer is on."""
        self.column.addWidget(row(*buttons))
        self.column.addWidget(self.said)
        self.setFixedWidth(min(self._room().width() - 2 * _EDGE, self._wanted(buttons)))
        self.adjustSize()
        corner = self._room().bottomRight()
        self.move(corner.x() - self.width() - _EDGE, corner.y() - self.height() - _EDGE)

    def _wanted(self, buttons: tuple[QWidget, ...]) -> int:
        return sum(one.sizeHint().width() + 10 for one in buttons) + 30

    def _room(self) -> QRect:
        screen = QGuiApplication.screenAt(self.cursor().pos()) or QGuiApplication.primaryScreen()
        return screen.availableGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as its width asks for."""
        wide = self.width()
        return QSize(wide, max(self.heightForWidth(wide), super().sizeHint().height()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Where it is taken hold of."""
        self._from = event.globalPosition().toPoint() - self.frameGeometry().topLeft()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Out of the way of what she wants to save."""
        if self._from is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self.move(event.globalPosition().toPoint() - self._from)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """However it is closed, that is 'Done'."""
        event.ignore()
        self.done.emit()


class ScreenBar(FloatingBar):
    """Save the screen, a window or a part; a series; done."""

    whole = Signal()
    one_window = Signal()
    part = Signal()
    series = Signal()

    def __init__(self, *, every: int, windows: bool) -> None:
        """`windows`: whether this system tells where other windows lie."""
        super().__init__("")
        self.setAccessibleName(self.tr("Pictures of the screen"))
        self._every = every
        self.take_screen = self.keyed(self.tr("Save the screen"), "S", self.whole.emit, icon="screen", name="primary")
        self.take_window = self.keyed(self.tr("A window"), "W", self.one_window.emit)
        self.take_part = self.keyed(self.tr("A part"), "P", self.part.emit)
        self.repeat = self.keyed(self.tr("Every {seconds} s").format(seconds=every), "E", self.series.emit)
        self.leave = self.keyed(self.tr("Done"), "Esc", self.done.emit)
        self.take_window.setVisible(windows)
        self.say_count(0, 0)
        self.arrange(self.take_screen, self.take_window, self.take_part, self.repeat, self.leave)

    def say_count(self, saved: int, unchanged: int) -> None:
        """How many are safe in the vault; how many looks of the series found the screen as before."""
        said = self.tr("Saved: {count}.").format(count=saved)
        if unchanged:
            said += " " + self.tr("Unchanged and not kept again: {count}.").format(count=unchanged)
        self.said.setText(said)

    def say(self, text: str) -> None:
        """How many seconds are left."""
        self.said.setText(text)

    def say_error(self, error: VaultError) -> None:
        """The three sentences of an error."""
        said = texts.error(error)
        self.said.setText(f"{said.what} {said.safe} {said.next_step}")
        self.resize(self.sizeHint())

    def show_series(self, *, running: bool) -> None:
        """The button starts and stops it."""
        words = self.tr("Stop the series") if running else self.tr("Every {seconds} s").format(seconds=self._every)
        self.repeat.setText(f"{words} (E)")
        self.repeat.setAccessibleName(words)
        for one in (self.take_screen, self.take_window, self.take_part):
            one.setEnabled(not running)
