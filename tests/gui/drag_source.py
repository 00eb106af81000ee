"""Stands for a file manager: a small window out of which one path can be dragged. Says where it is, then waits."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """A press of the mouse begins the drag."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt tells the X server what is dragged, and keeps at it until it is let go."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    """Show it in a corner, above everything."""
    app = QApplication([])
    source = Source("file")
    source.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    source.setGeometry(0, 0, 60, 40)
    source.show()
    app.processEvents()
    print(30, 20, flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
