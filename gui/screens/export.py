"""Export: which case, report or package, how pictures appear, how it is protected, and where it goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Case, CaseId
from gui import files, language, settings_table
from gui.acts import view
from gui.ports import ExportRequest, PictureMode, Protection
from gui.session import Session
from gui.widgets.choice import Choice
from gui.widgets.page import Page
from gui.widgets.parts import button, card, field, indented, label, row

_E = TypeVar("_E", bound=StrEnum)
_RECIPIENT = re.compile(r"age1[02-9ac-hj-np-z]{58}")


class ExportScreen(Page):
    """Emits `wanted` with an ExportRequest."""

    wanted = Signal(object)
    back = Signal()

    def __init__(self, session: Session, case: CaseId | None, *, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case = case
        self._cards: list[QFrame] = []
        self.set_title(
            self.tr("Make a report or a package"),
            self.tr("It is written where you choose, and read back afterwards to be sure that it holds."),
        )
        self.case = Choice()
        field(self.column, self.tr("Case"), self.case)
        self._build_form()
        self._build_language()
        self._build_pictures()
        self.contact_page = QCheckBox(self.tr("With a last page that says who can be reached"))
        self.contact_page.setChecked(True)
        self.column.addWidget(self.contact_page)
        self._build_protection()
        self._build_destination(folder)
        self.go = button(self.tr("Make it"), self.submit, icon="export", name="primary")
        self.add_buttons(self.go, button(self.tr("Not now"), self.back.emit))
        self.finish()
        self._check()
        session.operations.read(self, view.load_cases(session.vault), done=self._show_cases, failed=self._failed)

    def _choices(self, heading: str, options: list[tuple[StrEnum | bool, str, str]]) -> dict[object, QRadioButton]:
        frame, column = card()
        self._cards.append(frame)
        frame.setAccessibleName(heading)
        column.addWidget(label(heading, "heading"))
        made: dict[object, QRadioButton] = {}
        for value, text, more in options:
            one = made[value] = QRadioButton(text)
            one.setAccessibleDescription(more)
            one.toggled.connect(self._check)
            column.addWidget(one)
            if more:
                column.addWidget(indented(label(more, "muted")))
        next(iter(made.values())).setChecked(True)
        self.column.addWidget(frame)
        return made

    def _build_form(self) -> None:
        self.forms = self._choices(
            self.tr("What to make"),
            [
                (
                    True,
                    self.tr("A package: the report and the exhibits"),
                    self.tr("For a lawyer or the police. They can check every file without this app."),
                ),
                (False, self.tr("The report alone"), self.tr("One PDF, signed, to read and to print.")),
            ],
        )

    def _build_language(self) -> None:
        self.language = Choice()
        for code, name in language.REPORTS.items():
            self.language.addItem(name, code)
        settings = self._session.settings
        kept = settings.text(settings_table.REPORT_LANGUAGE) or language.for_report(
            settings.text(settings_table.LANGUAGE)
        )
        self.language.setCurrentIndex(max(0, self.language.findData(kept)))
        field(self.column, self.tr("Language of the report"), self.language)

    def _build_pictures(self) -> None:
        self.pictures = self._choices(
            self.tr("Pictures in the report"),
            [
                (PictureMode.COVERED, self.tr("Covered"), self.tr("Grey and blurred. The usual choice.")),
                (PictureMode.WITHHELD, self.tr("Left out"), self.tr("Only their fingerprints are printed.")),
                (PictureMode.SHOWN, self.tr("Shown"), self.tr("Everyone who reads the report sees them.")),
            ],
        )

    def _build_protection(self) -> None:
        self.protections = self._choices(
            self.tr("How the package is closed"),
            [
                (
                    Protection.PASSPHRASE,
                    self.tr("With a passphrase made for it"),
                    self.tr("Opens with 7-Zip on any computer. You tell the passphrase another way."),
                ),
                (
                    Protection.AGE,
                    self.tr("For one recipient's age key"),
                    self.tr("Only that recipient can open it. They gave you a key that begins with age1."),
                ),
                (
                    Protection.CLEAR,
                    self.tr("Not closed"),
                    self.tr("Anyone who gets hold of the file can read and see everything in it."),
                ),
            ],
        )
        self.recipient = QLineEdit()
        self.recipient_caption = field(self.column, self.tr("The recipient's age key"), self.recipient)
        self.recipient.textChanged.connect(self._check)

    def _build_destination(self, folder: Path) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        self.folder = QLineEdit(str(folder))
        field(column, self.tr("Where to"), self.folder, self.tr("A stick or another drive is best."))
        column.addWidget(row(button(self.tr("Choose a folder"), self._choose, icon="folder")))
        self.name = QLineEdit(self.tr("documents"))
        field(column, self.tr("Name of the file"), self.name, self.tr("A name that tells nothing is safer."))
        self.column.addWidget(box)
        for edit in (self.folder, self.name):
            edit.textChanged.connect(self._check)

    def _choose(self) -> None:
        files.choose_folder(self, self.tr("Where to"), lambda paths: self.folder.setText(str(paths[0])))

    def _show_cases(self, cases: Sequence[Case]) -> None:
        for case in cases:
            self.case.addItem(case.name, case.id)
        self.case.setCurrentIndex(max(0, self.case.findData(self._case)))
        if not cases:
            self.banner.show_notice(
                self.tr("There is no case yet."), self.tr("Make a case in the library and add exhibits to it first.")
            )
        self._check()

    def _failed(self, error: VaultError) -> None:
        self.show_error(error)

    @property
    def _package(self) -> bool:
        return self.forms[True].isChecked()

    def _check(self) -> None:
        if not hasattr(self, "go"):
            return
        by_age = self._package and _chosen(self.protections, Protection) is Protection.AGE
        self._cards[-1].setVisible(self._package)
        self.recipient.setVisible(by_age)
        self.recipient_caption.setVisible(by_age)
        named = bool(self.folder.text().strip() and self.name.text().strip())
        keyed = not by_age or bool(_RECIPIENT.fullmatch(self.recipient.text().strip()))
        self.go.setEnabled(self.case.count() > 0 and named and keyed)

    @property
    def request(self) -> ExportRequest:
        """What she chose."""
        protection = _chosen(self.protections, Protection)
        suffix = ".pdf" if not self._package else ".zip.age" if protection is Protection.AGE else ".zip"
        name = self.name.text().strip()
        name = name if name.endswith(suffix) else name + suffix
        return ExportRequest(
            case=self.case.currentData(),
            destination=Path(self.folder.text().strip()).expanduser() / name,
            package=self._package,
            language=str(self.language.currentData()),
            pictures=_chosen(self.pictures, PictureMode),
            protection=protection,
            recipient=self.recipient.text().strip() if protection is Protection.AGE else "",
            contact_page=self.contact_page.isChecked(),
        )

    def submit(self) -> None:
        """Hand the request on."""
        self._session.settings.put(settings_table.REPORT_LANGUAGE, str(self.language.currentData()))
        self.wanted.emit(self.request)


def _chosen(options: dict[object, QRadioButton], kind: type[_E]) -> _E:
    return next(value for value, one in options.items() if one.isChecked() and isinstance(value, kind))
