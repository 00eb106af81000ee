"""The exhibits of a case, each to be taken along or left out."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from evidence_vault.model import Exhibit, ItemId
from gui import texts

Index = QModelIndex | QPersistentModelIndex


class PicksModel(QAbstractListModel):
    """Rows by number in the case; all are taken at first. `line` says what stands in a row."""

    def __init__(self, line: Callable[[Exhibit], str] | None = None) -> None:
        super().__init__()
        self._line = line or _titled
        self._rows: tuple[Exhibit, ...] = ()
        self._taken: set[int] = set()

    def show(self, exhibits: Sequence[Exhibit], taken: Collection[ItemId] | None = None) -> None:
        """The exhibits of another case; `taken` are those that go along, None for all of them."""
        self.beginResetModel()
        self._rows = tuple(exhibits)
        self._taken = {one.ordinal for one in exhibits if taken is None or one.item.id in taken}
        self.endResetModel()

    def exhibit(self, row: int) -> Exhibit:
        """The exhibit of a row."""
        return self._rows[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's own signature
        """How many exhibits."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be ticked."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own signature
        """Number, title and kind; whether it is taken."""
        one = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._line(one)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if one.ordinal in self._taken else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401, N802
        """Take it or leave it."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        ordinal = self._rows[index.row()].ordinal
        (self._taken.add if Qt.CheckState(value) is Qt.CheckState.Checked else self._taken.discard)(ordinal)
        self.dataChanged.emit(index, index, [role])
        return True

    def take(self, *, all_of_them: bool) -> None:
        """Tick all, or none."""
        self._taken = {one.ordinal for one in self._rows} if all_of_them else set()
        if self._rows:
            role = Qt.ItemDataRole.CheckStateRole
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [role])

    @property
    def taken(self) -> tuple[Exhibit, ...]:
        """Those that go along."""
        return tuple(one for one in self._rows if one.ordinal in self._taken)

    @property
    def all_taken(self) -> bool:
        """Whether nothing was left out."""
        return len(self._taken) == len(self._rows)

    @property
    def size(self) -> int:
        """Bytes of the originals that go along."""
        return sum(one.item.content.size for one in self.taken if one.item.content is not None)


def _titled(one: Exhibit) -> str:
    return f"{one.ordinal}. {texts.title(one.item)} · {texts.kind(one.item)}"
