"""Another program: one window of one colour at a place. Arguments: title, colour, x, y, width, height."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QWidget

app = QApplication([])
window = QWidget()
window.setWindowTitle(sys.argv[1])
window.setStyleSheet(f"background: {sys.argv[2]}")
window.setGeometry(*map(int, sys.argv[3:7]))
window.show()
print("shown", flush=True)
app.exec()
