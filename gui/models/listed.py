"""The exhibits a package lists, filtered as the reader types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from gui.package_ports import PackageExhibit

Index = QModelIndex | QPersistentModelIndex


class ListedModel(QAbstractListModel):
    """Number and title, in the package's order."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[PackageExhibit, ...] = ()
        self._rows: tuple[PackageExhibit, ...] = ()

    def show(self, exhibits: Sequence[PackageExhibit]) -> None:
        """Another package."""
        self._all = tuple(exhibits)
        self.search("")

    def search(self, text: str) -> None:
        """Keep those in which every word stands somewhere."""
        wanted = text.casefold().split()
        self.beginResetModel()
        self._rows = tuple(one for one in self._all if all(word in _haystack(one) for word in wanted))
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own signature
        """How many are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """What a row says."""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            one = self._rows[index.row()]
            return f"{one.number}. {one.title or one.source or one.kind}"
        return None

    def exhibit(self, row: int) -> PackageExhibit:
        """The exhibit of a row."""
        return self._rows[row]

    @property
    def exhibits(self) -> tuple[PackageExhibit, ...]:
        """All of the package's, whatever is searched for."""
        return self._all


def _haystack(one: PackageExhibit) -> str:
    return f"{one.number} {one.title} {one.source} {one.words} {one.path} {one.sha256}".casefold()
