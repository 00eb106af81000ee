"""Open a package, for the recipient: no vault is needed. What holds and what does not, then reading and searching."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QListView, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError, WrongSecretError
from evidence_vault.model import VerifyReport
from gui import files, texts, verdict
from gui.acts import package
from gui.models.listed import ListedModel
from gui.operations import Operation, Operations
from gui.package_ports import REPORT_NAME, PackageDoor, PackageExhibit, PackageSecret, PackageView
from gui.paper import Paper
from gui.ports_papers import PaperDoor
from gui.printing import PrintRow
from gui.widgets.page import Page
from gui.widgets.parts import button, card, empty, field, label, row, selectable
from gui.widgets.progress_panel import ProgressPanel
from gui.widgets.secret_field import SecretField
from gui.widgets.wrapping import wrapping


class PackageScreen(Page):
    """Drop a package on it or choose one. Nothing is unpacked; a file leaves it only when she saves it."""

    back = Signal()
    compare_wanted = Signal()

    def __init__(
        self, door: PackageDoor, operations: Operations, papers: PaperDoor, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._papers = papers
        self._operations = operations
        self._path: Path | None = None
        self._view: PackageView | None = None
        self._operation: Operation[PackageView] | None = None
        self.setAcceptDrops(True)
        self.set_title(
            self.tr("Open a package"),
            self.tr("Drop the file or its folder here, or choose it. It is checked first; nothing is unpacked."),
        )
        self.add_buttons(
            button(self.tr("Choose a file"), self.choose, icon="folder", name="primary"),
            button(self.tr("Choose an unpacked folder"), self.choose_folder),
            button(self.tr("Compare several packages"), self.compare_wanted.emit),
            button(self.tr("Back"), self.back.emit, icon="back"),
        )
        self._build_secret()
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(self._cancel)
        self.column.addWidget(self.progress)
        self._build_result()
        self._build_contents()
        self.finish()

    def _build_secret(self) -> None:
        self.secret_card, column = card()
        self.passphrase = SecretField()
        self.identity = SecretField()
        field(column, self.tr("The passphrase that you were told"), self.passphrase)
        field(
            column, self.tr("Or your own age secret key"), self.identity, self.tr("It begins with AGE-SECRET-KEY-1.")
        )
        column.addWidget(row(button(self.tr("Open it"), self.read, name="primary")))
        for one in (self.passphrase, self.identity):
            one.entered.connect(self.read)
        self.secret_card.hide()
        self.column.addWidget(self.secret_card)

    def _build_result(self) -> None:
        self.result, self._lines = card()
        self.column.addWidget(self.result)
        self.paper = PrintRow(
            self._operations,
            self._paper,
            papers=self._papers,
            file_name=self.tr("check") + ".pdf",
            secret=False,
        )
        self._watch(self.paper)
        self.column.addWidget(self.paper)
        self.result.hide()
        self.paper.hide()

    def _build_contents(self) -> None:
        self.contents = QWidget()
        column = QVBoxLayout(self.contents)
        column.setContentsMargins(0, 0, 0, 0)
        self.search = QLineEdit()
        field(column, self.tr("Search in the package"), self.search)
        self.listed = ListedModel()
        self.list = wrapping(QListView())
        self.list.setObjectName("rows")
        self.list.setModel(self.listed)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * 10)
        field(column, self.tr("Exhibits"), self.list)
        self.search.textChanged.connect(self.listed.search)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.one, self._one_lines = card()
        column.addWidget(self.one)
        self.save_one = button(self.tr("Save this file"), self._save_one)
        self.save_report = button(self.tr("Save the report (PDF)"), self._save_report)
        column.addWidget(row(self.save_report, self.save_one))
        saved = self.tr("What is saved lies readable where you put it. Pictures in the package are not covered.")
        column.addWidget(label(saved, "muted"))
        self.contents.hide()
        self.column.addWidget(self.contents)

    def choose(self) -> None:
        """Ask for the file."""
        files.choose_files(self, self.tr("Package"), lambda paths: self.open(paths[0]))

    def choose_folder(self) -> None:
        """Ask for a folder that was unpacked."""
        files.choose_folder(self, self.tr("Package"), lambda paths: self.open(paths[0]))

    def open(self, path: Path) -> None:
        """Read the package at `path`; asks for a passphrase if it needs one."""
        self._path = path
        for one in (self.passphrase, self.identity):
            one.clear()
        self.secret_card.hide()
        self.read()

    @property
    def secret(self) -> PackageSecret:
        """What was typed."""
        return PackageSecret(passphrase=self.passphrase.text().strip(), identity=self.identity.text().strip())

    def read(self) -> None:
        """Check it, off the UI thread."""
        if self._path is None:
            return
        for hidden in (self.banner, self.result, self.paper, self.contents):
            hidden.hide()
        self.progress.begin(self.tr("Checking"))
        work = package.read(self._door, self._path, self.secret)
        self._operation = self._operations.read(
            self, work, done=self.show_view, failed=self._failed, step=self.progress.show_step
        )

    def _cancel(self) -> None:
        if self._operation is not None:
            self._operation.cancel()

    def _failed(self, error: VaultError) -> None:
        self.progress.hide()
        self.show_error(error)
        if isinstance(error, WrongSecretError):
            self.secret_card.show()
            self.passphrase.setFocus()

    def show_view(self, view: PackageView) -> None:
        """What holds, what does not, and what is in it."""
        self._view = view
        self.progress.hide()
        self.secret_card.hide()
        empty(self._lines)
        for text, name in _sentences(view.report):
            self._lines.addWidget(selectable(text, name))
        self.listed.show(view.exhibits)
        self.save_report.setEnabled(view.has_report)
        self._show_one(None)
        for shown in (self.result, self.paper, self.contents):
            shown.show()
        self.search.setFocus()

    def _chosen(self, current: QModelIndex) -> None:
        self._show_one(self.listed.exhibit(current.row()) if current.isValid() else None)

    def _show_one(self, one: PackageExhibit | None) -> None:
        empty(self._one_lines)
        self.one.setVisible(one is not None)
        self.save_one.setEnabled(one is not None and bool(one.path))
        if one is None:
            return
        self._one_lines.addWidget(selectable(f"{one.number}. {one.title}", "heading"))
        lines = (
            self.tr("Saved: {moment}").format(moment=one.saved) if one.saved else "",
            self.tr("Where: {address}").format(address=one.source) if one.source else "",
            one.words,
        )
        for line in lines:
            if line:
                self._one_lines.addWidget(selectable(line))
        if one.sha256:
            self._one_lines.addWidget(selectable(texts.grouped(one.sha256), "mono"))

    def _save_report(self) -> None:
        self._ask_where(REPORT_NAME, "report.pdf")

    def _save_one(self) -> None:
        one = self.listed.exhibit(self.list.currentIndex().row())
        self._ask_where(one.path, one.path.rsplit("/", 1)[-1])

    def _ask_where(self, name: str, file_name: str) -> None:
        files.choose_folder(self, self.tr("Where to"), lambda paths: self.save(name, paths[0] / file_name))

    def save(self, name: str, destination: Path) -> None:
        """Take one file out of the package."""
        if self._path is not None:
            work = package.take_out(self._door, self._path, self.secret, name, destination)
            self._operations.write(self, work, done=self._saved, failed=self.show_error)

    def _watch(self, paper: PrintRow) -> None:
        paper.saved.connect(self._saved)
        paper.failed.connect(self.show_error)

    def _saved(self, path: Path) -> None:
        self.banner.show_notice(self.tr("Saved: {place}").format(place=path))

    def _paper(self) -> Paper:
        made = Paper(self.tr("What was checked"))
        if self._view is not None and self._path is not None:
            made.text(self._path.name)
            for text, name in _sentences(self._view.report):
                (made.mono if name == "mono" else made.text)(text)
            for one in self._view.exhibits:
                made.text(f"{one.number}. {one.title} {one.source}")
                made.mono(one.sha256)
        return made

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """One file or folder."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Read what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open(paths[0])


def _sentences(report: VerifyReport) -> list[tuple[str, str]]:
    """The lines of the verdict with their style."""
    first, *others = verdict.facts(report)
    said = [(first, "heading"), *((line, "") for line in others)]
    said += [(verdict.problem(one), "") for one in (*report.problems, *report.notes)]
    if report.fingerprint:
        compare = QCoreApplication.translate(
            "verdict", "Compare this fingerprint with the one you were told another way:"
        )
        said += [(compare, "heading"), (texts.grouped(report.fingerprint), "mono")]
    return said
