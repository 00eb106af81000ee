"""Where it hangs, and what else says which rules fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from evidence_vault.model import Case, CaseId, Exhibit
from gui import texts
from gui.ports_requests import Hanging, Land, Where
from gui.widgets.choice import Choice
from gui.widgets.choices import Choices
from gui.widgets.parts import card, field, label, row
from gui.widgets.steps import Step

NAMES: dict[Where, str] = {"telegram": "Telegram", "google": "Google", "bing": "Bing"}
"""As the clerk's table names them."""


class WhereStep(Step):
    """`hanging` is what she chose; `platform` the name that goes into the letter."""

    def __init__(self, cases: Sequence[Case], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case = Choice()
        for one in cases:
            self.case.addItem(one.name, one.id)
        field(self.column, self.tr("Case"), self.case)
        self.where = Choices[Where](
            self.tr("Where does it hang?"),
            [
                ("site", self.tr("On a platform, in an app or on a website"), ""),
                ("telegram", "Telegram", ""),
                ("google", self.tr("Among the results of Google"), ""),
                ("bing", self.tr("Among the results of Bing"), ""),
            ],
        )
        self.column.addWidget(self.where.frame)
        self.platform = QLineEdit()
        self._named = field(
            self.column, self.tr("Name of the platform or site"), self.platform, self.tr("As it calls itself.")
        )
        self.minor = Choices[bool](
            self.tr("Was somebody who is shown under 18?"),
            [
                (False, self.tr("No, nobody"), ""),
                (True, self.tr("Yes, or I am not sure"), self.tr("Then no picture is sent to anyone.")),
            ],
        )
        self.column.addWidget(self.minor.frame)
        self._more()
        for signal in (self.case.currentIndexChanged, self.platform.textChanged, self.minor.changed):
            signal.connect(self.changed)
        self.where.changed.connect(self._moved)
        self._moved()

    def _more(self) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("Where are you, or where is the platform?"), "heading"))
        column.addWidget(label(self.tr("Only to sort the rules. Leave it empty to see all that fit."), "muted"))
        self.lands: dict[Land, QCheckBox] = {
            "us": QCheckBox(self.tr("United States")),
            "eu": QCheckBox(self.tr("European Union")),
            "cn": QCheckBox(self.tr("China, mainland")),
            "kr": QCheckBox(self.tr("Korea")),
            "tw": QCheckBox(self.tr("Taiwan")),
        }
        column.addWidget(row(*self.lands.values(), spacing=18))
        self.owner = QCheckBox(self.tr("I took it myself, or the rights in it are mine"))
        column.addWidget(row(self.owner))
        for box in (*self.lands.values(), self.owner):
            box.toggled.connect(self.changed)
        self.column.addWidget(frame)

    def _moved(self) -> None:
        for widget in (self._named, self.platform):
            widget.setVisible(self.where.value == "site")
        self.changed.emit()

    def show_hanging(self, hanging: Hanging, platform: str) -> None:
        """As it was kept."""
        self.where.choose(hanging.where)
        self.minor.choose(hanging.minor)
        self.owner.setChecked(hanging.owner)
        for land, box in self.lands.items():
            box.setChecked(land in hanging.lands)
        if hanging.where == "site":
            self.platform.setText(platform)

    def suggest(self, exhibits: Sequence[Exhibit]) -> None:
        """Where most of the case's exhibits come from, unless she said something already."""
        if self.platform.text() or self.where.value != "site":
            return
        slugs = (one.item.source.platform for one in exhibits if one.item.source)
        found = Counter(slug for slug in slugs if slug not in {"", "web"}).most_common(1)
        slug = found[0][0] if found else ""
        if slug == "telegram":
            self.where.choose("telegram")
        elif slug:
            self.platform.setText(texts.platform_name(slug))

    @property
    def hanging(self) -> Hanging:
        """What is chosen."""
        return Hanging(
            where=self.where.value,
            lands=frozenset(land for land, box in self.lands.items() if box.isChecked()),
            owner=self.owner.isChecked(),
            minor=self.minor.value,
        )

    @property
    def name(self) -> str:
        """The platform's name for the letter."""
        return NAMES.get(self.where.value, self.platform.text())

    @property
    def case_id(self) -> CaseId | None:
        """The chosen case."""
        chosen = self.case.currentData()
        return CaseId(chosen) if chosen else None

    @property
    def title(self) -> str:
        """Asked of her."""
        return self.tr("Where is it?")

    @property
    def ready(self) -> bool:
        """A case is needed; everything else can be left."""
        return self.case_id is not None
