"""What a picture of the screen is made of, and the one door through which a system gives it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from evidence_vault.errors import VaultError
from evidence_vault.model import Moment


class Part(StrEnum):
    """How much of the screen she wants."""

    SCREEN = "screen"
    WINDOW = "window"
    REGION = "region"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One monitor at one moment. `image` holds its own pixels, one for one; `place` is where Qt says the monitor
    lies, in its logical units, and `scale` how many pixels one of those is. `monitor` is '' where only the whole
    desktop is given."""

    image: QImage
    monitor: str
    place: QRect
    scale: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Another program's window: its title as it calls itself, and its frame in a Frame's pixels."""

    title: str
    place: QRect


@dataclass(frozen=True, slots=True, kw_only=True)
class Grab:
    """Every monitor, grabbed together. `way` names the means; `front` is the title of the window in front or ''."""

    frames: tuple[Frame, ...]
    moment: Moment
    way: str
    front: str = ""


Grabbed = Callable[[tuple[Frame, ...]], None]
Failed = Callable[[VaultError], None]


class ScreenDoor(Protocol):
    """Gives the pixels of all monitors. Called on the main thread, answers there, at once or later."""

    @property
    def way(self) -> str:
        """The means, as a word that is kept with each picture."""

    @property
    def can_look(self) -> bool:
        """Whether a grab is quick and silent enough to look again and again until the screen has been repainted."""

    def grab(self, done: Grabbed, failed: Failed) -> None:
        """Grab everything; one of the two is called once."""


class Windows(Protocol):
    """Knows other programs' windows, where the system tells."""

    @property
    def told(self) -> bool:
        """Whether this system tells."""

    def front(self) -> str:
        """The title of the window in front, '' if it is not told."""

    def on(self, frame: Frame) -> list[Window]:
        """The windows of other programs on a monitor, the one in front first; empty if not told."""


class NoWindows:
    """A system that tells nothing of other programs' windows."""

    told = False

    def front(self) -> str:
        """Never known."""
        return ""

    def on(self, frame: Frame) -> list[Window]:
        """None known."""
        return []
