"""Several clients' packages side by side, for a lawyer: what stands in more than one. No vault, no picture shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from evidence_vault.errors import UserCancelled, VaultError, WrongSecretError
from gui import files, texts
from gui.acts import package
from gui.noop import QT_TRANSLATE_NOOP
from gui.operations import Operation, Operations
from gui.package_ports import Comparable, Linkage, LinkKind, LinkRow, PackageDoor, PackageSecret
from gui.visible import visible
from gui.widgets.page import Page
from gui.widgets.parts import button, card, field, label, row
from gui.widgets.progress_panel import ProgressPanel
from gui.widgets.secret_field import SecretField
from gui.widgets.wrapping import wrapping

_KINDS = {
    LinkKind.BYTES: QT_TRANSLATE_NOOP("linkage", "The same file"),
    LinkKind.PICTURE: QT_TRANSLATE_NOOP("linkage", "Pictures that look the same"),
    LinkKind.ACCOUNT: QT_TRANSLATE_NOOP("linkage", "The same account"),
    LinkKind.ADDRESS: QT_TRANSLATE_NOOP("linkage", "The same address or group"),
}
_SHORT = 24


class CompareScreen(Page):
    """Packages are read one by one; only digests, picture values, accounts and addresses are kept of them."""

    back = Signal()

    def __init__(self, door: PackageDoor, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._door, self._operations = door, operations
        self._waiting: list[Path] = []
        self._taken: list[Path] = []
        self.read: list[Comparable] = []
        self._linkage: Linkage | None = None
        self._operation: Operation[Comparable] | None = None
        self.setAcceptDrops(True)
        self.set_title(
            self.tr("Compare packages"),
            self.tr(
                "Drop the packages of several clients here, or choose them. It shows which picture, account or "
                "address stands in more than one. Pictures are compared by values, not shown, and not put together."
            ),
        )
        self.add_buttons(
            button(self.tr("Choose packages"), self.choose, icon="folder", name="primary"),
            button(self.tr("Begin again"), self.clear),
            button(self.tr("Back"), self.back.emit, icon="back"),
        )
        self._build_secret()
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(self._cancel)
        self.column.addWidget(self.progress)
        self._build_packages()
        self._build_links()
        self.finish()

    def _build_secret(self) -> None:
        self.secret_card, column = card()
        self.asked = label("", "heading")
        column.addWidget(self.asked)
        self.passphrase, self.identity = SecretField(), SecretField()
        field(column, self.tr("The passphrase that you were told"), self.passphrase)
        field(
            column, self.tr("Or your own age secret key"), self.identity, self.tr("It begins with AGE-SECRET-KEY-1.")
        )
        column.addWidget(
            row(
                button(self.tr("Open it"), self.read_next, name="primary"),
                button(self.tr("Leave this package out"), self.leave_out),
            )
        )
        for one in (self.passphrase, self.identity):
            one.entered.connect(self.read_next)
        self.secret_card.hide()
        self.column.addWidget(self.secret_card)

    def _build_packages(self) -> None:
        self.packages = wrapping(QListWidget())
        self.packages.setObjectName("rows")
        self.packages.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        field(self.column, self.tr("Packages"), self.packages)

    def _build_links(self) -> None:
        self.links = QWidget()
        column = QVBoxLayout(self.links)
        column.setContentsMargins(0, 0, 0, 0)
        self.list = wrapping(QListWidget())
        self.list.setObjectName("rows")
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)
        field(column, self.tr("In more than one package"), self.list)
        warning = self.tr(
            "A likeness and a shared account are leads. They prove neither who is shown nor who posted it. The table "
            "holds titles and account names: it is as confidential as the packages are."
        )
        column.addWidget(label(warning, "muted"))
        self.save_xlsx = button(self.tr("Save the table (XLSX)"), lambda: self._ask_where("links.xlsx"))
        self.save_csv = button(self.tr("Save the table (CSV)"), lambda: self._ask_where("links.csv"))
        column.addWidget(row(self.save_xlsx, self.save_csv))
        self.links.hide()
        self.column.addWidget(self.links)

    def choose(self) -> None:
        """Ask for the files."""
        files.choose_files(self, self.tr("Packages"), self.add)

    def add(self, paths: list[Path]) -> None:
        """Read these as well. One that was given already is not read twice."""
        for path in paths:
            if path not in self._taken:
                self._taken.append(path)
                self._waiting.append(path)
        self._clear_secret()
        self.read_next()

    def clear(self) -> None:
        """Forget everything that was read."""
        self._cancel()
        self._waiting, self._taken, self.read, self._linkage = [], [], [], None
        self.packages.clear()
        self.list.clear()
        for hidden in (self.banner, self.progress, self.links):
            hidden.hide()
        self._clear_secret()

    def _clear_secret(self) -> None:
        self.secret_card.hide()
        for one in (self.passphrase, self.identity):
            one.clear()

    def read_next(self) -> None:
        """The next package that waits; once none does, compare."""
        if self._operation is not None:
            return
        if not self._waiting:
            self._compare()
            return
        self.banner.hide()
        self.progress.begin(self.tr("Checking {name}").format(name=visible(self._waiting[0].name)))
        typed = PackageSecret(passphrase=self.passphrase.text().strip(), identity=self.identity.text().strip())
        work = package.read_to_compare(self._door, self._waiting[0], typed)
        self._operation = self._operations.read(
            self, work, done=self._has_read, failed=self._failed, step=self.progress.show_step
        )

    def leave_out(self) -> None:
        """Go on without the package that is asked about."""
        if self._waiting:
            self._tell(self.tr("{name}: left out").format(name=visible(self._waiting.pop(0).name)))
        self._clear_secret()
        self.read_next()

    def _has_read(self, read: Comparable) -> None:
        self._operation = None
        self._waiting.pop(0)
        self.read.append(read)
        said = [self.tr("{name}: {count} exhibits").format(name=visible(read.name), count=read.exhibits)]
        if not read.holds:
            said.append(self.tr("It does not hold. Open it alone to see what was changed."))
        if read.not_compared:
            said.append(self.tr("Pictures that could not be compared: {count}").format(count=read.not_compared))
        self._tell(" · ".join(said))
        self._clear_secret()
        self.read_next()

    def _tell(self, text: str) -> None:
        self.packages.addItem(text)

    def _failed(self, error: VaultError) -> None:
        self._operation = None
        self.progress.hide()
        if not self._waiting:
            return
        name = visible(self._waiting[0].name)
        if isinstance(error, WrongSecretError):
            self.asked.setText(name)
            if self.passphrase.text() or self.identity.text():
                self.show_error(error)
            self.secret_card.show()
            self.passphrase.setFocus()
            return
        self._taken.remove(self._waiting.pop(0))
        if isinstance(error, UserCancelled):
            self._tell(self.tr("{name}: left out").format(name=name))
        else:
            said = texts.error(error)
            self._tell(f"{name}: {said.what} {said.next_step}")
        self.read_next()

    def _cancel(self) -> None:
        if self._operation is not None:
            self._operation.cancel()

    def _compare(self) -> None:
        self.progress.hide()
        if len(self.read) > 1:
            work = package.compare(self._door, self.read)
            self._operations.read(self, work, done=self._show, failed=self.show_error)

    def _show(self, linkage: Linkage) -> None:
        self._linkage = linkage
        self.list.clear()
        last = 0
        for one in linkage.rows:
            if one.link != last:
                self._heading(_link_said(one))
                last = one.link
            self.list.addItem(_exhibit_said(one))
        if not linkage.rows:
            self.list.addItem(self.tr("Nothing stands in more than one of these packages."))
        for saves in (self.save_csv, self.save_xlsx):
            saves.setEnabled(bool(linkage.rows))
        self.links.show()

    def _heading(self, text: str) -> None:
        entry = QListWidgetItem(text)
        font = self.list.font()
        font.setBold(True)
        entry.setFont(font)
        self.list.addItem(entry)

    def _ask_where(self, name: str) -> None:
        files.choose_folder(self, self.tr("Where to"), lambda paths: self.save(paths[0] / name))

    def save(self, destination: Path) -> None:
        """Write the table."""
        if self._linkage is not None:
            work = package.save_linkage(self._door, self._linkage, destination)
            self._operations.write(self, work, done=self._saved, failed=self.show_error)

    def _saved(self, path: Path) -> None:
        self.banner.show_notice(self.tr("Saved: {place}").format(place=path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files or folders."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Read what was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.add(paths)


def _link_said(one: LinkRow) -> str:
    """What they share. A picture's value says nothing to a person, and stands in the table."""
    kind = QCoreApplication.translate("linkage", _KINDS[one.kind])
    if one.kind is LinkKind.PICTURE:
        return kind
    shown = f"SHA-256 {one.value[:_SHORT]}…" if one.kind is LinkKind.BYTES else visible(one.value)
    return f"{kind}: {shown}"


def _exhibit_said(one: LinkRow) -> str:
    said = QCoreApplication.translate("linkage", "{package}, exhibit {number}: {title}")
    return said.format(package=visible(one.package), number=one.exhibit, title=visible(one.title))
