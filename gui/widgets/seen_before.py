"""Where the same picture was seen before: exhibits and files inside them, nearest first. A lead, never proof."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Form, Item, Sighting
from gui import texts
from gui.acts import view
from gui.noop import QT_TRANSLATE_NOOP
from gui.operations import Operation
from gui.session import Session
from gui.visible import visible
from gui.widgets.parts import button, label, row
from gui.widgets.wrapping import wrapping

_FEW = 3
_LINES = 8
_TURNED = QT_TRANSLATE_NOOP("seen", "turned")
_MIRRORED = QT_TRANSLATE_NOOP("seen", "mirrored")
_FORMS = {
    Form.SAME: "",
    Form.TURNED_90: _TURNED,
    Form.TURNED_180: _TURNED,
    Form.TURNED_270: _TURNED,
    Form.UPSIDE_DOWN: _MIRRORED,
    Form.MIRRORED: _MIRRORED,
    Form.TRANSPOSED: _MIRRORED,
    Form.ANTI_TRANSPOSED: _MIRRORED,
}
translate = QCoreApplication.translate


def sighting_said(one: Sighting) -> str:
    """A place in words: exhibit, file within it, moment, and how alike."""
    place = one.place
    parts = [f"{texts.number(place.item)}  {visible(texts.title(place.item))}"]
    if place.path:
        parts.append(visible(place.path))
    if place.at_ms >= 0:
        parts.append(translate("seen", "at {time} in the video").format(time=texts.clock(place.at_ms)))
    if one.distance < 0:
        parts.append(translate("seen", "the same file, byte for byte"))
    else:
        parts.append(translate("seen", "{bits} of 256 marks differ").format(bits=one.distance))
    if _FORMS[one.form]:
        parts.append(translate("seen", _FORMS[one.form]))
    return " · ".join(parts)


class SeenBefore(QWidget):
    """`opened` with an Item. Three places are shown at first; a button shows all. Hidden where there is none."""

    opened = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: Operation[list[Sighting]] | None = None
        self._found: Sequence[Sighting] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.heading = label("", "heading")
        column.addWidget(self.heading)
        said = self.tr("A likeness found by machine is a lead. It proves neither who is shown nor who posted it.")
        column.addWidget(label(said, "muted"))
        self.list = wrapping(QListWidget())
        self.list.setAccessibleName(self.tr("Where the same picture was seen before"))
        self.list.itemActivated.connect(lambda entry: self.opened.emit(entry.data(Qt.ItemDataRole.UserRole)))
        column.addWidget(self.list)
        self.more = button("", self._show_all, name="link")
        column.addWidget(row(self.more))
        self.hide()

    def show_item(self, item: Item | None) -> None:
        """Look for the places of another exhibit; of the one before, nothing stays."""
        if self._asked is not None:
            self._asked.drop()
            self._asked = None
        self.hide()
        if item is not None and (item.content is not None or item.parts is not None):
            work = view.load_seen_before(self._session.vault, item.id)
            self._asked = self._session.operations.read(self, work, done=self._arrived, failed=self._failed)

    def _arrived(self, found: Sequence[Sighting]) -> None:
        self._asked = None
        self._found = found
        self.heading.setText(self.tr("Seen before: looks the same at {count} more places").format(count=len(found)))
        self._fill(found[:_FEW])
        self.more.setText(self.tr("Show all {count} places").format(count=len(found)))
        self.more.setVisible(len(found) > _FEW)
        self.setVisible(bool(found))

    def _show_all(self) -> None:
        self._fill(self._found)
        self.more.hide()
        self.list.setFocus()

    def _fill(self, found: Sequence[Sighting]) -> None:
        self.list.clear()
        for one in found:
            entry = QListWidgetItem(sighting_said(one))
            entry.setData(Qt.ItemDataRole.UserRole, one.place.item)
            self.list.addItem(entry)
        lines = min(_LINES, 2 * len(found) + 1)
        self.list.setFixedHeight(int(self.fontMetrics().height() * 1.6 * lines))

    def _failed(self, _: VaultError) -> None:
        """A place more or less is no reason to trouble her; the exhibit itself says what is wrong with it."""
        self._asked = None
