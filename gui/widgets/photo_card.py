"""A picture of a screen, taken with another device: which device, and which screen it shows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from evidence_vault.model import Item, ScreenPhoto
from gui.acts import edit
from gui.session import Session
from gui.widgets.parts import card, field, label

_PHONE = ("Make", "Model", "LensModel", "Software")


class PhotoCard(QWidget):
    """Saved as a field is left. `changed` with the item as it is now; `failed` with an error."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, item: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._item = session, item
        photo = item.screen_photo or ScreenPhoto()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        frame, column = card()
        whole.addWidget(frame)
        column.addWidget(label(self.tr("A photo of a screen"), "heading"))
        self.shown = QLineEdit(photo.shown_on)
        field(
            column,
            self.tr("Which screen does it show?"),
            self.shown,
            self.tr("For example: my own laptop, the Telegram app. Or: a friend's phone."),
        )
        self.device = QLineEdit(photo.device)
        field(column, self.tr("What was it taken with?"), self.device)
        self.says = label("", "muted")
        self.says.setText(self.tr("The file itself says: {device}").format(device=phone(item)))
        self.says.setVisible(bool(phone(item)))
        column.addWidget(self.says)
        for edit_field in (self.shown, self.device):
            edit_field.editingFinished.connect(self.save)

    def save(self) -> None:
        """Save what is typed, if it changed."""
        said = ScreenPhoto(device=self.device.text().strip(), shown_on=self.shown.text().strip())
        if self._session.is_open and said != (self._item.screen_photo or ScreenPhoto()):
            work = edit.save_screen_photo(self._session.vault, self._item.id, said)
            self._session.operations.write(self, work, done=self._saved, failed=self.failed.emit)

    def _saved(self, item: Item) -> None:
        self._item = item
        self.changed.emit(item)


def phone(item: Item) -> str:
    """The device that the file's EXIF names, '' if none or not read yet."""
    facts = item.facts.facts if item.facts else ()
    named = {fact.name: fact.value for fact in facts}
    return " ".join(dict.fromkeys(named[name] for name in _PHONE[:2] if named.get(name)))
