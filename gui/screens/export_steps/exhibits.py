"""Which exhibits go along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QListView, QWidget

from evidence_vault.model import Exhibit
from gui import texts
from gui.models.picks import PicksModel
from gui.plurals import Plurals
from gui.screens.export_steps.one_exhibit import OneExhibit
from gui.widgets.parts import button, field, label, row
from gui.widgets.steps import Step
from gui.widgets.wrapping import wrapping


class ExhibitsStep(Step):
    """A list with a tick for each exhibit; the space bar ticks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picks = PicksModel()
        self.list = wrapping(QListView())
        self.list.setObjectName("rows")
        self.list.setModel(self.picks)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * 10)
        field(self.column, self.tr("Exhibits"), self.list, self.tr("The space bar takes one along or leaves it out."))
        self.every = button(self.tr("All of them"), lambda: self.picks.take(all_of_them=True))
        self.none = button(self.tr("None"), lambda: self.picks.take(all_of_them=False))
        self.column.addWidget(row(self.every, self.none))
        self.sum = label("", "muted")
        self.column.addWidget(self.sum)
        self.column.addWidget(
            label(self.tr("Their numbers stay what they are in the case, so that a later export fits."), "muted")
        )
        self.one = OneExhibit()
        self.column.addWidget(self.one)
        self.one.changed.connect(self.changed)
        self.list.selectionModel().currentChanged.connect(lambda index, _: self._show_one(index))
        self.picks.dataChanged.connect(self._count)
        self.picks.modelReset.connect(self._count)

    def show_exhibits(self, exhibits: Sequence[Exhibit]) -> None:
        """Those of the chosen case."""
        self.one.forget()
        self.picks.show(exhibits)
        if exhibits:
            self.list.setCurrentIndex(self.picks.index(0))

    def _show_one(self, index: QModelIndex) -> None:
        if index.isValid():
            one = self.picks.exhibit(index.row())
            self.one.show_for(one.ordinal, str(index.data()))

    def _count(self) -> None:
        said = self.tr("{exhibits}, {size}")
        count = Plurals().exhibits(len(self.picks.taken))
        self.sum.setText(said.format(exhibits=count, size=texts.size(self.picks.size)))
        self.changed.emit()

    @property
    def ordinals(self) -> tuple[int, ...]:
        """Their numbers in the case, or () for all of them."""
        return () if self.picks.all_taken else tuple(one.ordinal for one in self.picks.taken)

    @property
    def title(self) -> str:
        """Asked of her."""
        return self.tr("Which exhibits?")

    @property
    def ready(self) -> bool:
        """At least one."""
        return bool(self.picks.taken)
