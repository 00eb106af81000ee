"""Which links: the exhibits whose addresses go into the letter. Save before you report."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QListView, QWidget

from evidence_vault.model import Exhibit, ItemId
from gui import texts
from gui.models.picks import PicksModel
from gui.ports_requests import RuleShown
from gui.visible import visible
from gui.widgets.parts import button, field, label, row
from gui.widgets.steps import Step
from gui.widgets.wrapping import wrapping


class LinksStep(Step):
    """`exhibits` are those ticked, also while their rows are still being fetched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.save_first = label("", "heading")
        self.column.addWidget(self.save_first)
        self.picks = PicksModel(self._line)
        self._found: tuple[Exhibit, ...] = ()
        self._wanted: tuple[ItemId, ...] = ()
        self.list = wrapping(QListView())
        self.list.setObjectName("rows")
        self.list.setModel(self.picks)
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * 11)
        hint = self.tr("Their addresses go into the letter exactly as they are noted. The space bar ticks.")
        field(self.column, self.tr("Exhibits"), self.list, hint)
        self.every = button(self.tr("All with an address"), lambda: self._take(addressed=True))
        self.none = button(self.tr("None"), lambda: self._take(addressed=False))
        self.column.addWidget(row(self.every, self.none))
        self.empty = label(self.tr("This case has no exhibits yet. Add them in the library."), "muted")
        self.column.addWidget(self.empty)
        self.unsaved = label("")
        self.column.addWidget(self.unsaved)
        self.picks.dataChanged.connect(self._picked)

    def _line(self, one: Exhibit) -> str:
        source = one.item.source
        address = visible(source.as_given) if source else self.tr("no address noted")
        bare = "" if one.item.content else self.tr("only the address is kept")
        return " · ".join(part for part in (f"{one.ordinal}. {texts.title(one.item)}", address, bare) if part)

    def want(self, exhibits: Sequence[ItemId]) -> None:
        """Those to be ticked."""
        self._wanted = tuple(exhibits)
        if self._found:
            self.show_exhibits(self._found)

    def clear(self) -> None:
        """While those of another case are being fetched."""
        self._found = ()
        self.picks.show(())

    def show_exhibits(self, found: Sequence[Exhibit]) -> None:
        """Those of the chosen case; what was ticked in another case goes."""
        self._found = tuple(found)
        self.picks.show(self._found, frozenset(self._wanted))
        self._wanted = tuple(one.item.id for one in self.picks.taken)
        if found:
            self.list.setCurrentIndex(self.picks.index(0))
        self._warn()

    def show_rule(self, rule: RuleShown) -> None:
        """What is to be done first."""
        self.save_first.setText(rule.save_first)

    def _take(self, *, addressed: bool) -> None:
        self.want(tuple(one.item.id for one in self._found if addressed and one.item.source))
        self.changed.emit()

    def _picked(self) -> None:
        self._wanted = tuple(one.item.id for one in self.picks.taken)
        self._warn()
        self.changed.emit()

    def _warn(self) -> None:
        bare = [str(one.ordinal) for one in self.picks.taken if one.item.content is None]
        said = self.tr("Of these only the address is kept: {numbers}. Save the page itself first: Add, A web page.")
        self.unsaved.setText(said.format(numbers=", ".join(bare)) if bare else "")
        self.unsaved.setVisible(bool(bare))
        self.empty.setVisible(not self._found)

    @property
    def exhibits(self) -> tuple[ItemId, ...]:
        """Those ticked."""
        return self._wanted

    @property
    def title(self) -> str:
        """Asked of her."""
        return self.tr("Which links?")
