"""How the recipient opens it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from gui.ports import Protection
from gui.screens.export_steps.beside import RECIPIENT, BesideReport
from gui.widgets.choices import Choices
from gui.widgets.parts import field, label
from gui.widgets.steps import Step


class ClosingStep(Step):
    """Only a package is closed; a report alone is an ordinary PDF."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.package = True
        self.protections = self._protections()
        self.column.addWidget(self.protections.frame)
        self.recipient = QLineEdit()
        self.recipient_caption = field(self.column, self.tr("The recipient's age key"), self.recipient)
        self.plain = label(self.tr("A report alone is an ordinary PDF. Anyone who gets hold of it can read it."))
        self.column.addWidget(self.plain)
        self.beside = BesideReport()
        self.column.addWidget(self.beside)
        self.beside.changed.connect(self.changed)
        self.recipient.textChanged.connect(self.changed)
        self.protections.changed.connect(self._chosen)
        self.show_for(package=True)

    def _protections(self) -> Choices[Protection]:
        return Choices(
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

    def _chosen(self) -> None:
        self.show_for(package=self.package)
        self.changed.emit()

    def show_for(self, *, package: bool) -> None:
        """Show what makes sense for a package or for a report alone."""
        self.package = package
        self.protections.frame.setVisible(package)
        self.plain.setVisible(not package)
        self.beside.setVisible(not package)
        self.recipient.setVisible(self.by_age)
        self.recipient_caption.setVisible(self.by_age)

    @property
    def by_age(self) -> bool:
        """Whether a recipient's key is needed."""
        return self.package and self.protections.value is Protection.AGE

    @property
    def title(self) -> str:
        """Asked of her."""
        return self.tr("How is it opened?")

    @property
    def ready(self) -> bool:
        """A key must look like one."""
        if not self.package:
            return self.beside.ready
        return not self.by_age or bool(RECIPIENT.fullmatch(self.recipient.text().strip()))
