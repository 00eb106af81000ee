"""System fonts, at the size she chose; Noto Sans CJK is loaded from memory only where the system has no CJK font."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

SYSTEM_SIZE_PROPERTY = "systemPointSize"


def scale_text(app: QApplication, percent: int) -> None:
    """Set the app's font to `percent` of the size the system gave at start."""
    kept = app.property(SYSTEM_SIZE_PROPERTY)
    if kept is None:
        kept = max(app.font().pointSizeF(), 10.0)
        app.setProperty(SYSTEM_SIZE_PROPERTY, kept)
    font = QFont(app.font())
    font.setPointSizeF(float(kept) * percent / 100)
    app.setFont(font)


def ensure_cjk() -> bool:
    """Load the bundled font if the system can show no Chinese; whether it was loaded."""
    if QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese):
        return False
    from importlib import resources

    data = (resources.files("manimgx_fonts_cjk") / "NotoSansCJK-VF.otf.ttc").read_bytes()
    number = QFontDatabase.addApplicationFontFromData(data)
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    simplified = [name for name in families if name.endswith("SC")] or families
    if simplified:
        font = QApplication.font()
        font.setFamilies([*font.families(), simplified[0]])
        QApplication.setFont(font)
    return bool(simplified)
