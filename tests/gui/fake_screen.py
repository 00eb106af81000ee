"""A screen made of painted colours, and windows that are only said to be there."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from evidence_vault.errors import VaultError
from gui.screen.values import Failed, Frame, Grabbed, Window


def painted(colour: str, width: int = 400, height: int = 300, **boxes: QRect) -> QImage:
    """One colour, with boxes of other colours on it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    painter = QPainter(image)
    for name, box in boxes.items():
        painter.fillRect(box, QColor(name))
    painter.end()
    return image


@dataclass
class FakeScreens:
    """`images` by monitor, side by side; `fault` is what the next grab fails with; `shown` is noted at each grab."""

    images: dict[str, QImage]
    scale: float = 1.0
    way: str = "painted"
    can_look: bool = True
    fault: VaultError | None = None
    grabs: int = 0

    def grab(self, done: Grabbed, failed: Failed) -> None:
        self.grabs += 1
        if self.fault is not None:
            failed(self.fault)
            return
        frames, x = [], 0
        for name, image in self.images.items():
            width, height = int(image.width() / self.scale), int(image.height() / self.scale)
            frames.append(Frame(image=image.copy(), monitor=name, place=QRect(x, 0, width, height), scale=self.scale))
            x += width
        done(tuple(frames))


@dataclass
class FakeWindows:
    """The window in front first."""

    windows: list[Window] = field(default_factory=list)
    told: bool = True

    def front(self) -> str:
        return self.windows[0].title if self.windows else ""

    def on(self, frame: Frame) -> list[Window]:
        return [one for one in self.windows if frame.monitor != "empty"]
