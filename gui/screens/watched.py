"""A watched folder: off until she turns it on; what it does, and what removing a file there does not do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from evidence_vault.model import WatchedFolder
from gui import files
from gui.plurals import Plurals
from gui.widgets.page import Page
from gui.widgets.parts import button, card, field, label, row


class WatchedScreen(Page):
    """`chosen` with the folder, or None to stop."""

    chosen = Signal(object)
    remove_wanted = Signal()
    back = Signal()

    def __init__(self, folder: WatchedFolder | None, removable: int = 0, parent: QWidget | None = None) -> None:
        """`removable`: how many files there are safe in the vault and may be removed."""
        super().__init__(parent)
        self.set_title(
            self.tr("A watched folder"),
            self.tr(
                "For example the one where this computer's own screenshot key saves. While the vault is open, new "
                "pictures and videos there are taken into it. What lies there already is left alone."
            ),
        )
        self.state = label("", "heading")
        self.column.addWidget(self.state)
        self._offer_removal(removable)
        frame, column = card()
        self.path = QLineEdit(str(folder.path if folder else usual()))
        field(column, self.tr("Folder"), self.path)
        self.browse = button(self.tr("Choose"), self._browse, icon="folder")
        column.addWidget(row(self.browse))
        self.remove = QCheckBox(self.tr("Afterwards, offer to remove them from the folder"))
        self.remove.setChecked(bool(folder and folder.remove))
        column.addWidget(self.remove)
        column.addWidget(
            label(
                self.tr(
                    "Removing a file is not wiping it: on most drives of today (SSDs), and in backups and online "
                    "copies of the folder, what it held can stay for a long time, and no program can be sure it is "
                    "gone. The folder's name is kept in the vault alone."
                ),
                "muted",
            )
        )
        self.column.addWidget(frame)
        self.start = button(self.tr("Watch this folder"), self._start, name="primary")
        self.stop = button(self.tr("Stop watching"), lambda: self.chosen.emit(None))
        self.add_buttons(self.start, self.stop, button(self.tr("Not now"), self.back.emit))
        self.finish()
        self.stop.setVisible(folder is not None)
        self.state.setText(self.tr("It is being watched now.") if folder else self.tr("Nothing is watched now."))
        self.path.textChanged.connect(self._check)
        self._check()

    def _offer_removal(self, removable: int) -> None:
        frame, column = card()
        said = self.tr("In the vault, and still in the folder: {count}.")
        column.addWidget(label(said.format(count=Plurals().files(removable)), "heading"))
        self.clear = button(self.tr("Remove them from the folder"), self.remove_wanted.emit)
        column.addWidget(row(self.clear))
        column.addWidget(
            label(self.tr("Each is compared with the vault first; one that differs in a single byte stays."), "muted")
        )
        frame.setVisible(removable > 0)
        self.column.addWidget(frame)

    def _check(self) -> None:
        self.start.setEnabled(Path(self.path.text().strip() or "/nowhere").is_dir())

    def _browse(self) -> None:
        files.choose_folder(self, self.tr("Folder to watch"), lambda paths: self.path.setText(str(paths[0])))

    def _start(self) -> None:
        self.chosen.emit(WatchedFolder(path=Path(self.path.text().strip()), remove=self.remove.isChecked()))

    def focus_first(self) -> None:
        """The folder is filled in: a press is enough."""
        (self.start if self.start.isEnabled() else self.path).setFocus()


def usual() -> Path:
    """Where screenshots usually go: 'Screenshots' in Pictures (Windows, GNOME, KDE), else the desktop (macOS)."""
    where = QStandardPaths.StandardLocation
    pictures = Path(QStandardPaths.writableLocation(where.PicturesLocation) or "")
    for name in ("Screenshots", "屏幕截图", "螢幕擷取畫面", "스크린샷"):
        if (pictures / name).is_dir():
            return pictures / name
    desktop = Path(QStandardPaths.writableLocation(where.DesktopLocation) or "")
    return next((one for one in (pictures, desktop) if one.is_dir()), Path.home())
