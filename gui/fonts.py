"""System fonts, at the size she chose; bundled Noto fonts, from memory, only where the system lacks a script.

Chinese and Korean share code points that are drawn differently, so the language in use comes first. Names and
messages of others come in any script and are full of emoji: what no font can draw would stand there as a box.
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

_WS = QFontDatabase.WritingSystem
_BUNDLED: tuple[tuple[str, QFontDatabase.WritingSystem | str], ...] = (
    ("NotoSans", _WS.Latin),
    ("NotoEmoji", "Emoji"),
    ("NotoSansSymbols", "Symbols"),
    ("NotoSansArabic", _WS.Arabic),
    ("NotoSansHebrew", _WS.Hebrew),
    ("NotoSansThai", _WS.Thai),
    ("NotoSansLao", _WS.Lao),
    ("NotoSansKhmer", _WS.Khmer),
    ("NotoSansMyanmar", _WS.Myanmar),
    ("NotoSansDevanagari", _WS.Devanagari),
    ("NotoSansBengali", _WS.Bengali),
    ("NotoSansGujarati", _WS.Gujarati),
    ("NotoSansGurmukhi", _WS.Gurmukhi),
    ("NotoSansKannada", _WS.Kannada),
    ("NotoSansMalayalam", _WS.Malayalam),
    ("NotoSansOriya", _WS.Oriya),
    ("NotoSansSinhala", _WS.Sinhala),
    ("NotoSansTamil", _WS.Tamil),
    ("NotoSansTelugu", _WS.Telugu),
    ("NotoSansArmenian", _WS.Armenian),
    ("NotoSansGeorgian", _WS.Georgian),
    ("NotoSansEthiopic", "Ethiopic"),
)
"""Each with the script that it is for, or with a word that the name of every font for it holds."""

_GENERIC = frozenset({"Sans Serif", "Serif", "Monospace"})
"""Named by fontconfig even where there is no font at all."""


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


def ensure_scripts() -> list[str]:
    """Load the bundled font of each script that no font of the system is for; the names of those loaded.

    But for Latin they need not stand in the app's list of families: Qt falls back on fonts of the application.
    """
    from importlib import resources

    names = QFontDatabase.families()
    folder = resources.files("manimgx_fonts")
    missing = [file for file, script in _BUNDLED if not _has(script, names)]
    for file in missing:
        QFontDatabase.addApplicationFontFromData((folder / f"{file}[wght].ttf").read_bytes())
    if "NotoSans" in missing:
        font = QApplication.font()
        font.setFamilies(["Noto Sans", *font.families()])
        QApplication.setFont(font)
    return missing


def _has(script: QFontDatabase.WritingSystem | str, names: list[str]) -> bool:
    if isinstance(script, str):
        return any(script in name for name in names)
    return not _GENERIC.issuperset(QFontDatabase.families(script))


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
