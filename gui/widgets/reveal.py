"""A picture that is covered unless she holds the button or the space bar."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from evidence_vault.model import Item
from gui import held_keys, theme
from gui.ports import ClearPicture
from gui.widgets.leaving import CoversOnLeaving
from gui.widgets.thumbs import Thumbs


class HoldButton(CoversOnLeaving, QPushButton):
    """Emits `held` on press and `let_go` on release, loss of focus, hiding or a change of window."""

    held = Signal()
    let_go = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        self._down = False

    @property
    def holding(self) -> bool:
        """Whether it is held now."""
        return self._down

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space and Return hold it, once."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.hold()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Releasing covers again."""
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if held_keys.let_go(event):
                self.release_now()
            return
        super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The left button holds it."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.hold()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Releasing covers again."""
        super().mouseReleaseEvent(event)
        self.release_now()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Losing the focus covers again."""
        self.release_now()
        super().focusOutEvent(event)

    def left(self) -> None:
        """So does hiding, and another window coming to the front."""
        self.release_now()

    def hold(self) -> None:
        """Hold it, as a press does."""
        if not self._down and self.isEnabled() and self.isVisible():
            self._down = True
            self.setDown(True)
            self.held.emit()

    def release_now(self) -> None:
        """Cover, whatever is still pressed."""
        if self._down:
            self._down = False
            self.setDown(False)
            self.let_go.emit()


class Preview(QWidget):
    """Paints the covered picture, or the clear one for as long as it is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbs = Thumbs()
        self._item: Item | None = None
        self._clear: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit(None)
        self.setAccessibleName(self.tr("Covered preview"))

    @property
    def is_clear(self) -> bool:
        """Whether a clear picture is on the screen."""
        return self._clear is not None

    def show_item(self, item: Item | None) -> None:
        """Another item, covered."""
        self._item = item
        self._fit(item)
        self.cover()

    def _fit(self, item: Item | None) -> None:
        """As high as the picture at the present width, within bounds."""
        line = self.fontMetrics().height()
        covered = item.facts.covered if item is not None and item.facts is not None else None
        height = line * 5
        if covered is not None:
            height = min(line * 18, max(height, self.width() * covered.height // covered.width))
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width asks for another height."""
        self._fit(self._item)
        super().resizeEvent(event)

    def show_clear(self, picture: ClearPicture) -> None:
        """The clear picture, until `cover`."""
        image = QImage(picture.rgb, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888)
        self._clear = QPixmap.fromImage(image)
        self.repaint()

    def cover(self) -> None:
        """Let the clear picture go and paint the covered one at once."""
        self._clear = None
        self.update() if not self.isVisible() else self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Background, then the picture in the middle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().window))
        painter.drawRoundedRect(self.rect(), 8, 8)
        picture = self._picture(self.size())
        if picture is not None:
            place = picture.rect()
            place.moveCenter(self.rect().center())
            painter.drawPixmap(place, picture)
        painter.end()

    def _picture(self, box: QSize) -> QPixmap | None:
        if self._clear is not None:
            shape = Qt.AspectRatioMode.KeepAspectRatio
            return self._clear.scaled(box, shape, Qt.TransformationMode.SmoothTransformation)
        return self._thumbs.pixmap(self._item, box) if self._item is not None else None
