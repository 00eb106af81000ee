"""Choosing files and folders without leaving a history.

The system's own dialogs note what was opened (on Windows in the registry), and Qt's dialog writes the last folders to
its own settings file. So Qt's dialog is used, its history and side bar are emptied, and its settings go nowhere.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QSettings, QStandardPaths, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

_QT_ORGANISATION = "QtProject"


def forget_history() -> None:
    """Called once at start, before any dialog: Qt's own settings can be neither read nor written from now on.

    On Linux the folder given is no folder, so nothing can be written. Elsewhere the group is removed after each use.
    """
    if sys.platform.startswith("linux"):
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, "/dev/null/none")
    else:
        _remove_group()


def _remove_group() -> None:
    kept = QSettings(QSettings.Scope.UserScope, _QT_ORGANISATION)
    kept.remove("FileDialog")
    kept.sync()


def _places() -> list[QUrl]:
    where = QStandardPaths.StandardLocation
    wanted = (where.HomeLocation, where.DesktopLocation, where.DocumentsLocation, where.DownloadLocation)
    found = [QStandardPaths.writableLocation(one) for one in (*wanted, where.PicturesLocation)]
    return [QUrl.fromLocalFile(path) for path in dict.fromkeys(found) if path and Path(path).is_dir()]


def _dialog(parent: QWidget, title: str, chosen: Callable[[list[Path]], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title, QDir.homePath())
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setHistory([])
    dialog.setSidebarUrls(_places())
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    dialog.finished.connect(lambda: _closed(dialog))
    dialog.resize(min(900, parent.window().width()), min(600, parent.window().height()))
    return dialog


def _closed(dialog: QFileDialog) -> None:
    dialog.setHistory([])
    dialog.deleteLater()
    if not sys.platform.startswith("linux"):
        dialog.destroyed.connect(_remove_group)


def choose_files(parent: QWidget, title: str, chosen: Callable[[list[Path]], None]) -> QFileDialog:
    """Ask for files to add; `chosen` is called with at least one path, or not at all."""
    dialog = _dialog(parent, title, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.open()
    return dialog


def choose_folder(parent: QWidget, title: str, chosen: Callable[[list[Path]], None]) -> QFileDialog:
    """Ask for one folder."""
    dialog = _dialog(parent, title, chosen)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog
