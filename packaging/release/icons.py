"""Draws the icons of packaging/linux in the sizes that systems ask for: PNG, and one .ico and .icns of the first.

python icons.py FOLDER        run in the environment `build`
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCES = Path(__file__).resolve().parents[1] / "linux"
SIZES = (16, 32, 48, 64, 128, 256, 512)


def draw(source: Path, size: int, target: Path) -> None:
    """One PNG with nothing in it but its pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(source.read_bytes())).render(painter)
    painter.end()
    image.save(str(target), "PNG")


def main(folder: Path) -> None:
    """All of them."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QGuiApplication([])
    for source in sorted(SOURCES.glob("*.svg")):
        for size in SIZES:
            draw(source, size, folder / f"{source.stem}-{size}.png")
    app.quit()
    with Image.open(folder / "org.evidencevault.EvidenceVault-512.png") as large:
        large.save(folder / "evidence-vault.ico", sizes=[(size, size) for size in SIZES if size <= 256])
        large.save(folder / "evidence-vault.icns")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
