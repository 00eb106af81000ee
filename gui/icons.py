"""Own line icons, drawn from a few SVG strokes in the colour asked for. Always shown beside words."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui import theme

_SHAPES = {
    "library": '<rect x="3" y="4" width="7" height="7" rx="1"/><rect x="14" y="4" width="7" height="7" rx="1"/>'
    '<rect x="3" y="14" width="7" height="7" rx="1"/><rect x="14" y="14" width="7" height="7" rx="1"/>',
    "add": '<path d="M12 5v14M5 12h14"/>',
    "export": '<path d="M12 15V4M8 8l4-4 4 4M5 14v6h14v-6"/>',
    "check": '<path d="M4 12.5l5.5 5.5L20 7"/>',
    "keys": '<circle cx="8" cy="14" r="4"/><path d="M11 11l9-8M16.5 6l2.5 3"/>',
    "settings": '<path d="M4 7h10M18 7h2M4 17h2M10 17h10"/>'
    '<circle cx="16" cy="7" r="2"/><circle cx="8" cy="17" r="2"/>',
    "lock": '<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>',
    "exit": '<path d="M14 4h5v16h-5M4 12h10M10 8l4 4-4 4"/>',
    "picture": '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="M3 16l5-5 4 4 3-3 6 5"/>'
    '<circle cx="16" cy="9" r="1.4"/>',
    "video": '<rect x="3" y="6" width="13" height="12" rx="2"/><path d="M16 11l5-3v8l-5-3z"/>',
    "audio": '<path d="M5 10v4h3l5 4V6L8 10zM17 9a4 4 0 0 1 0 6"/>',
    "text": '<path d="M6 3h9l4 4v14H6zM9 11h7M9 15h7"/>',
    "archive": '<rect x="3" y="4" width="18" height="5" rx="1"/><path d="M5 9v11h14V9M10 13h4"/>',
    "web": '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18"/>',
    "other": '<path d="M6 3h9l4 4v14H6zM15 3v4h4"/>',
    "link": '<path d="M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1"/>',
    "chat": '<path d="M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12h5"/>',
    "incident": '<path d="M5 4h14v12H10l-5 4zM9 8h6M9 12h4"/>',
    "record": '<circle cx="12" cy="12" r="9"/><path d="M6 18L18 6"/>',
    "folder": '<path d="M3 6h6l2 2h10v11H3z"/>',
    "paste": '<rect x="5" y="5" width="14" height="16" rx="2"/><path d="M9 5V3h6v2M9 11h6M9 15h4"/>',
    "show": '<path d="M2 12c5-8 15-8 20 0-5 8-15 8-20 0z"/><circle cx="12" cy="12" r="3"/>',
    "case": '<rect x="3" y="8" width="18" height="12" rx="2"/><path d="M9 8V5h6v3M3 13h18"/>',
    "inbox": '<path d="M4 5h16l1 9v5H3v-5zM3 14h5l1.5 2h5L16 14h5"/>',
    "all": '<path d="M4 6h16M4 12h16M4 18h16"/>',
    "back": '<path d="M20 12H5M11 6l-6 6 6 6"/>',
    "time": '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l4 2"/>',
    "account": '<circle cx="12" cy="8" r="4"/><path d="M4 21c1-5 4-7 8-7s7 2 8 7"/>',
    "scale": '<path d="M4 20h16M7 20v-6M12 20V5M17 20V10"/>',
    "play": '<path d="M7 5l12 7-12 7z"/>',
    "pause": '<path d="M8 5v14M16 5v14"/>',
    "undo": '<path d="M8 5L4 9l4 4M4 9h10a6 6 0 0 1 0 12h-3"/>',
    "redo": '<path d="M16 5l4 4-4 4M20 9H10a6 6 0 0 0 0 12h3"/>',
    "hide": '<path d="M2 12c5-8 15-8 20 0-5 8-15 8-20 0zM4 20L20 4"/>',
    "filter": '<path d="M4 5h16l-6 8v6l-4-2v-4z"/>',
    "screen": '<rect x="3" y="4" width="18" height="12" rx="2"/><path d="M9 20h6M12 16v4"/>',
}
_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}" fill="none" stroke="{colour}" '
    'stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">{shape}</svg>'
)
_BESIDE_WORDS = "0 -2 28 28"  # some room between the icon and the word
_SIZES = (16, 24, 32, 64)


@lru_cache(maxsize=256)
def pixmap(name: str, size: int, colour: str, box: str = "0 0 24 24") -> QPixmap:
    """One icon at `size` pixels. Raises KeyError for a name that is not drawn."""
    data = _FRAME.format(colour=colour, shape=_SHAPES[name], box=box).encode()
    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(data)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


def icon(name: str, colour: str = "") -> QIcon:
    """One icon in the present text colour, or in `colour`."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(pixmap(name, size, colour or theme.current().text, _BESIDE_WORDS))
    return made


def names() -> frozenset[str]:
    """All icons there are."""
    return frozenset(_SHAPES)
