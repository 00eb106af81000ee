"""The two buttons below a page for paper: print it, or save it as a PDF where she chooses.

Printing hands the page to the system, which may keep a copy of its own for a while; the page says so.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from gui import files, language
from gui.acts import papers
from gui.operations import Operations
from gui.paper import Paper
from gui.ports_papers import PaperDoor
from gui.widgets.parts import button, label, row


class PrintRow(QWidget):
    """`make` gives the page anew each time. `saved` tells the file; `failed` an error."""

    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        operations: Operations,
        make: Callable[[], Paper],
        *,
        papers: PaperDoor,
        file_name: str,
        secret: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._operations = operations
        self._make = make
        self._papers = papers
        self._file_name = file_name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.print_button = button(self.tr("Print"), self.print_it)
        self.save_button = button(self.tr("Save as PDF"), self.choose)
        column.addWidget(row(self.print_button, self.save_button))
        if secret:
            column.addWidget(
                label(
                    self.tr(
                        "The computer and the printer may keep a copy of what is printed, and a PDF can be read by "
                        "whoever finds it. Copying it by hand leaves nothing behind."
                    ),
                    "muted",
                )
            )

    def print_it(self) -> None:
        """Ask the system for a printer, then print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self.print_button.setEnabled(False)
            self.print_button.setText(self.tr("No printer was found"))
            return
        printer = QPrinter()
        printer.setDocName(" ")
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._make().document().print_(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def choose(self) -> None:
        """Ask where the PDF goes."""
        files.choose_folder(self, self.tr("Where to"), lambda paths: self.save_in(paths[0]))

    def save_in(self, folder: Path) -> None:
        """Write the PDF into `folder`, off the UI thread; an existing file is never replaced."""
        made, name = self._make(), language.named(QLocale().name())
        work = papers.save(folder / self._file_name, lambda: self._papers.pdf(made.title, made.parts, name))
        self._operations.write(self, work, done=self.saved.emit, failed=self._fail)

    def _fail(self, error: VaultError) -> None:
        self.failed.emit(error)
