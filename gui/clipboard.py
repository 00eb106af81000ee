"""The clipboard: what the app put there is taken away again at lock and quick exit; what others put stays."""

from __future__ import annotations

from PySide6.QtGui import QClipboard


class Clip:
    """Remembers what the app copied last."""

    def __init__(self, clipboard: QClipboard) -> None:
        self._clipboard = clipboard
        self._ours = ""

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard and remember that it is ours."""
        self._ours = text
        self._clipboard.setText(text)

    def clear_ours(self) -> None:
        """Empty the clipboard if it still holds what the app put there."""
        if self._ours and self._clipboard.text() == self._ours:
            self._clipboard.clear()
        self._ours = ""
