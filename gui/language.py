"""The language of the window: our translations and Qt's own, from files beside this module.

The language of a report is chosen apart, from those a report can be written in.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from gui import fonts

FOLDER = Path(__file__).parent / "translations"
NAMES = {"en": "English", "zh_CN": "简体中文", "zh_TW": "繁體中文", "ko": "한국어"}
REPORTS = {**NAMES, "ja": "日本語"}
_TRADITIONAL = frozenset({"Hant", "TW", "HK", "MO"})
_RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur"})


def named(name: str) -> str:
    """The language we have for a system's language such as 'zh-Hant-HK', or ''."""
    parts = name.replace("_", "-").split("-")
    if parts[0] == "zh":
        return "zh_TW" if _TRADITIONAL & set(parts) else "zh_CN"
    return parts[0] if parts[0] in NAMES else ""


def wanted(choice: str) -> str:
    """The language for a setting's value; 'system' takes the first of the system's languages that we have."""
    if choice in NAMES:
        return choice
    return next((found for one in QLocale.system().uiLanguages() if (found := named(one))), "en")


def for_report(choice: str) -> str:
    """The report language nearest to a window language."""
    name = wanted(choice)
    return name if name in REPORTS else "en"


class Language:
    """Holds the installed translators, so that switching takes the old ones out."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.name = "en"

    def use(self, choice: str) -> str:
        """Switch to a setting's value; the language that is now used."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed.clear()
        self.name = wanted(choice)
        QLocale.setDefault(QLocale(self.name))
        if self.name != "en":
            qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._install(Path(qt_folder), f"qtbase_{self.name}")
        self._install(FOLDER, f"evidence_vault_{self.name}")  # for English it holds the plural forms alone
        fonts.put_first(self._app, self.name)
        rtl = self.name.split("_")[0] in _RIGHT_TO_LEFT
        self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        return self.name

    def _install(self, folder: Path, name: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, str(folder)):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)
