"""The language of the window: our translations and Qt's own, from files beside this module."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).parent / "translations"
NAMES = {"en": "English", "zh_CN": "简体中文"}
_RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur"})


def wanted(choice: str) -> str:
    """The language for a setting's value; 'system' takes the first of the system's languages that we have."""
    if choice in NAMES:
        return choice
    for name in QLocale.system().uiLanguages():
        parts = name.replace("_", "-").split("-")
        if parts[0] == "zh" and not {"Hant", "TW", "HK", "MO"} & set(parts):
            return "zh_CN"
        if parts[0] in NAMES:
            return parts[0]
    return "en"


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
            self._install(FOLDER, f"evidence_vault_{self.name}")
        rtl = self.name.split("_")[0] in _RIGHT_TO_LEFT
        self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        return self.name

    def _install(self, folder: Path, name: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, str(folder)):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)
