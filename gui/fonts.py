"""System fonts, at the size she chose; Noto Sans CJK is loaded from memory only where the system lacks a script.

Chinese and Korean share code points that are drawn differently, so the language in use comes first.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

SYSTEM_SIZE_PROPERTY = "systemPointSize"
_SCRIPTS = {
    "zh_CN": (QFontDatabase.WritingSystem.SimplifiedChinese, "SC"),
    "zh_TW": (QFontDatabase.WritingSystem.TraditionalChinese, "TC"),
    "ko": (QFontDatabase.WritingSystem.Korean, "KR"),
}


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
    """Load the bundled font if the system lacks Chinese or Korean; whether it was loaded."""
    if all(QFontDatabase.families(script) for script, _ in _SCRIPTS.values()):
        return False
    from importlib import resources

    data = (resources.files("manimgx_fonts_cjk") / "NotoSansCJK-VF.otf.ttc").read_bytes()
    number = QFontDatabase.addApplicationFontFromData(data)
    loaded = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    _add([name for _, ending in _SCRIPTS.values() for name in loaded if name.endswith(ending)] or loaded[:1])
    return bool(loaded)


def put_first(app: QApplication, language: str) -> None:
    """Let the script of `language` be drawn before the others that share its code points."""
    if language not in _SCRIPTS:
        return
    script, ending = _SCRIPTS[language]
    found = [*app.font().families(), *QFontDatabase.families(script)]
    own = next((name for name in found if "CJK" in name and name.endswith(ending)), None)
    if own is not None:
        _add([own])


def _add(names: list[str]) -> None:
    """Behind the system's own font, before every other fallback."""
    font = QApplication.font()
    first, *others = font.families()
    font.setFamilies([first, *names, *(one for one in others if one not in names)])
    QApplication.setFont(font)
