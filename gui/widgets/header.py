"""The bar at the top: where to go, lock, and quick exit, which is always there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from gui import icons, theme
from gui.widgets.flow import FlowLayout
from gui.widgets.parts import button

PLACES = ("library", "add", "export", "verify", "keys", "settings")
_ICONS = {"verify": "check"}


class Header(QFrame):
    """`go` names a place. The places and the lock show only while a vault is open."""

    go = Signal(str)
    lock = Signal()
    quick_exit = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._places = QWidget()
        flow = FlowLayout(self._places, spacing=6)
        self.buttons: dict[str, QToolButton] = {}
        for name in PLACES:
            flow.addWidget(self._place(name))
        self._ends = QWidget()
        ends = FlowLayout(self._ends, end=True, spacing=6)
        self.lock_button = button(self.tr("Lock"), self.lock.emit, icon="lock")
        self.exit_button = button(self.tr("Quick exit"), self.quick_exit.emit, name="quickExit")
        self.exit_button.setIcon(icons.icon("exit", theme.current().card))
        self.exit_button.setToolTip(self.tr("Or press Shift three times"))
        self.exit_button.setAccessibleDescription(self.exit_button.toolTip())
        ends.addWidget(self.lock_button)
        ends.addWidget(self.exit_button)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self._places, 3)
        row.addWidget(self._ends, 1)
        self.set_open(is_open=False)

    def _place(self, name: str) -> QToolButton:
        made = QToolButton()
        made.setText(self._words(name))
        made.setIcon(icons.icon(_ICONS.get(name, name)))
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        made.clicked.connect(lambda: self._clicked(name))
        self.buttons[name] = made
        return made

    def _clicked(self, name: str) -> None:
        self.mark(name)
        self.go.emit(name)

    def _words(self, name: str) -> str:
        return {
            "library": self.tr("Library"),
            "add": self.tr("Add"),
            "export": self.tr("Export"),
            "verify": self.tr("Check"),
            "keys": self.tr("Keys"),
            "settings": self.tr("Settings"),
        }[name]

    def set_open(self, *, is_open: bool) -> None:
        """Show what makes sense now."""
        for name, one in self.buttons.items():
            one.setVisible(is_open or name == "settings")
        self.lock_button.setVisible(is_open)

    def mark(self, name: str) -> None:
        """Show where she is; '' for nowhere. No QButtonGroup: it would take the others out of the Tab order."""
        for key, one in self.buttons.items():
            one.setChecked(key == name)
