"""Pictures of the screen into the vault: made into PNG off the main thread, handed on in memory, never a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from evidence_vault.model import AddDetails, Moment, Saved, Taken, TakenHow
from evidence_vault.ports import check_cancelled
from gui.operations import Reporter, Work
from gui.png import as_png
from gui.ports import OpenVault
from gui.screen.values import Frame

_LEVEL = 1
"""Of zlib: she waits for each picture to be safe."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot:
    """One picture to be kept, and what is said of it. `image` is the area alone."""

    image: QImage
    moment: Moment
    taken: Taken

    @property
    def name(self) -> str:
        """A file name from the local time, without characters that some systems refuse."""
        return f"screen {self.moment.local:%Y-%m-%d %H.%M.%S}.png"


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What is the same for all pictures of one press. `front` '' if she did not agree, or it is not told."""

    moment: Moment
    way: str
    front: str = ""
    delay: int = 0
    series: str = ""
    position: int = 0
    unchanged: int = 0


def shot(frame: Frame, area: QRect, how: TakenHow, around: Around, *, window: str = "") -> Shot:
    """Cut `area` (the frame's pixels) out, and write down what is known."""
    whole = frame.image.rect()
    facts = (
        ("grabbed", f"{around.moment.utc_text} ({around.moment.offset_text})"),
        ("monitor", frame.monitor),
        ("scale", f"{frame.scale:g}"),
        ("resolution", f"{whole.width()} × {whole.height()}"),
        ("area", f"{area.x()}, {area.y()}, {area.width()} × {area.height()}" if area != whole else ""),
        ("window", window or around.front),
        ("way", around.way),
        ("delay", f"{around.delay} s" if around.delay else ""),
        ("series", around.series),
        ("position", str(around.position) if around.series else ""),
        ("unchanged", str(around.unchanged) if around.unchanged else ""),
    )
    image = frame.image if area == whole else frame.image.copy(area)
    said = tuple((name, value) for name, value in facts if value)
    return Shot(image=image, moment=around.moment, taken=Taken(how=how, facts=said))


def save_shots(vault: OpenVault, shots: Sequence[Shot], details: AddDetails) -> Work[list[Saved]]:
    """Keep each as an exhibit; each is told as soon as it is durable."""

    def work(reporter: Reporter) -> list[Saved]:
        kept = []
        for one in shots:
            check_cancelled(reporter)
            saved = vault.add_bytes(as_png(one.image, level=_LEVEL), one.name, replace(details, taken=one.taken))
            reporter.tell(saved)
            kept.append(saved)
        return kept

    return work
