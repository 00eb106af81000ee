"""The left side of the library: everything, what is in no case yet, and each case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from evidence_vault.model import Case, CaseId
from gui import icons

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceRow:
    """One row. `case` None with `unsorted` False is everything; `go` names a page instead."""

    text: str
    icon: str
    case: Case | None = None
    unsorted: bool = False
    go: str = ""


class PlacesModel(QAbstractListModel):
    """All, Unsorted, the cases by name, then the pages that look at all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PlaceRow] = []
        self._icons: dict[str, QIcon] = {}
        self.show_cases(())

    def show_cases(self, cases: Sequence[Case]) -> None:
        """Replace the cases."""
        self.beginResetModel()
        self._rows = [
            PlaceRow(text=self.tr("All exhibits"), icon="all"),
            PlaceRow(text=self.tr("In no case yet"), icon="inbox", unsorted=True),
            *(
                PlaceRow(text=self._name(case), icon="case", case=case)
                for case in sorted(cases, key=lambda case: case.name.casefold())
            ),
            PlaceRow(text=self.tr("Chats"), icon="chat", go="chats"),
            PlaceRow(text=self.tr("Timeline"), icon="time", go="timeline"),
            PlaceRow(text=self.tr("Accounts"), icon="account", go="accounts"),
            PlaceRow(text=self.tr("Scale facts"), icon="scale", go="scale"),
            PlaceRow(text=self.tr("In my words"), icon="text", go="statement"),
            PlaceRow(text=self.tr("Requests"), icon="link", go="requests"),
            PlaceRow(text=self.tr("Checks"), icon="check", go="verify"),
            PlaceRow(text=self.tr("Backups"), icon="archive", go="backups"),
        ]
        self.endResetModel()

    @staticmethod
    def _name(case: Case) -> str:
        return f"{case.name} ({case.item_count})" if case.item_count else case.name

    @property
    def cases(self) -> list[Case]:
        """The cases, in the order shown."""
        return [row.case for row in self._rows if row.case is not None]

    def row(self, index: int) -> PlaceRow | None:
        """The row at `index`."""
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def find(self, case: CaseId | None, *, unsorted: bool = False) -> int:
        """The row of a case; 0 if it is not there."""
        for number, row in enumerate(self._rows):
            if (row.case.id if row.case else None) == case and row.unsorted == unsorted and not row.go:
                return number
        return 0

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008
        """How many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's signature
        """Text and icon."""
        row = self.row(index.row())
        if row is None:
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return row.text
        return self._icon(row.icon) if role == Qt.ItemDataRole.DecorationRole else None

    def _icon(self, name: str) -> QIcon:
        """Drawn once: a view asks for it at every measure of a row."""
        if name not in self._icons:
            self._icons[name] = icons.icon(name)
        return self._icons[name]
