"""How loud a sound or the sound of a video is, drawn, and what is said in it. It is not played (decision 0040)."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Item
from gui import texts, theme
from gui.acts import view
from gui.kept_files import PartItem
from gui.ports_viewing import LEVEL_MS, SoundPart
from gui.session import Session
from gui.widgets.parts import button, label, row
from gui.widgets.viewers.transcript import TranscriptCard


class SoundViewer(QWidget):
    """Asked for by a press, so that opening an exhibit decodes nothing."""

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._item = session, item
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.wave = Wave()
        self.draw = button(self.tr("Draw the sound"), self._ask)
        self.says = label(
            self.tr(
                "Sound is not played by this app: nothing that plays it is built in. The file itself is stored "
                "unchanged. How loud it is can be drawn, and what is said can be written down below."
            ),
            "muted",
        )
        column.addWidget(self.wave)
        column.addWidget(row(self.draw))
        column.addWidget(self.says)
        self.transcript = TranscriptCard(session, item)
        self.transcript.failed.connect(self._failed)
        column.addWidget(self.transcript)
        self.transcript.setVisible(not isinstance(item, PartItem))  # it is no exhibit to keep a text beside
        self.wave.hide()

    def _ask(self) -> None:
        work = view.draw_sound(self._session.vault, self._session.doors.viewers, self._item)
        self._session.operations.read(self, work, done=self._arrived, failed=self._failed)

    def _arrived(self, part: SoundPart) -> None:
        self.wave.show_levels(part)
        self.wave.show()

    def _failed(self, error: VaultError) -> None:
        said = texts.error(error)
        self.says.setText(f"{said.what} {said.safe}")


class Wave(QWidget):
    """Time runs along the reading direction; loudness is height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels = b""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.fontMetrics().height() * 4)

    def show_levels(self, part: SoundPart) -> None:
        """Draw, and say in words where it is loud."""
        self._levels = part.levels
        loud = sum(level > 24 for level in part.levels) * LEVEL_MS
        said = self.tr("Loudness of the first {drawn}; {loud} of it is not silent.")
        drawn = texts.clock(len(part.levels) * LEVEL_MS)
        self.setAccessibleName(said.format(drawn=drawn, loud=texts.clock(loud)))
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """One line for each pixel across."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.current().card))
        painter.setPen(QColor(theme.current().accent))
        middle, wide, count = self.height() // 2, self.width(), len(self._levels)
        for x in range(wide if count else 0):
            some = self._levels[x * count // wide : max(x * count // wide + 1, (x + 1) * count // wide)]
            half = max(some) * (middle - 2) // 255
            painter.drawLine(x, middle - half, x, middle + half)
        painter.end()
