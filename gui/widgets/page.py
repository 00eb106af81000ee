"""A page: a title, a banner for what went wrong, a column of limited width that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from gui.widgets.banner import Banner
from gui.widgets.parts import label, row

COLUMN_EM = 46


class Sheet(QWidget):
    """What scrolls. Its height follows from its width; it must not ask for the height of its narrowest form."""

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The least width; any height."""
        return QSize(super().minimumSizeHint().width(), 0)


class Page(QScrollArea):
    """Base of most screens. Subclasses fill `column` and `buttons`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageScroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = Sheet()
        page.setObjectName("page")
        body = QWidget()
        body.setObjectName("pageBody")
        body.setMaximumWidth(self.fontMetrics().horizontalAdvance("x") * COLUMN_EM * 2)
        centre = QHBoxLayout(page)
        centre.setContentsMargins(24, 24, 24, 24)
        centre.addStretch(1)
        centre.addWidget(body, 1000)
        centre.addStretch(1)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.title = label("", "title")
        self.intro = label("")
        self.intro.hide()
        self.column.addWidget(self.title)
        self.column.addWidget(self.intro)
        self.banner = Banner()
        self.column.addWidget(self.banner)
        self.setWidget(page)

    def set_title(self, title: str, intro: str = "") -> None:
        """What the page is for, and a sentence more."""
        self.title.setText(title)
        self.intro.setText(intro)
        self.intro.setVisible(bool(intro))
        self.setAccessibleName(title)

    def add_buttons(self, *buttons: QWidget) -> None:
        """A row of buttons that goes on in the next row when the text is large; then nothing more."""
        self.column.addSpacing(6)
        self.column.addWidget(row(*buttons))

    def finish(self) -> None:
        """Call last: push everything to the top."""
        self.column.addStretch(1)

    def focus_first(self) -> None:
        """Put the focus where she goes on. Pages with fields say it better."""
        for child in self.findChildren(QPushButton):
            if child.isVisibleTo(self) and child.isEnabled():
                child.setFocus()
                return

    def bring(self, widget: QWidget) -> None:
        """Scroll to what was just shown, once it has its place."""
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget))

    def show_error(self, error: VaultError) -> None:
        """Say it in the banner, and bring the banner into view."""
        self.banner.show_error(error)
        self.ensureWidgetVisible(self.banner)
