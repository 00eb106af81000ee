"""Her statement: the text with its numbers, what is not in it yet, and its versions. Kept as she types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import CaseId
from evidence_vault.model.statement import Statement
from gui.acts import statement as acts
from gui.ports import OpenVault
from gui.ports_statement import StatementPiece
from gui.session import Session
from gui.widgets.choice import Choice
from gui.widgets.numbered_text import NumberedText
from gui.widgets.parts import button, field, label, row
from gui.widgets.wrapping import wrapping

_PAUSE_MS = 900
_LINES = 16
_PIECE = Qt.ItemDataRole.UserRole


class StatementPanel(QWidget):
    """`failed` with a VaultError; `changed` with every change of the text. Show a statement with `open`."""

    failed = Signal(object)
    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case: CaseId | None = None
        self._language = ""
        self._statement = Statement(language="")
        self._pieces: tuple[StatementPiece, ...] = ()
        self._draft = ""
        self._typed = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._column = column
        self._write()
        self._build()
        self._keep_versions()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        session.locking.connect(self._hand_in)

    def _write(self) -> None:
        self.text = NumberedText()
        self.text.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        hint = self.tr("In the first person. An empty line begins a new paragraph; the report numbers them.")
        field(self._column, self.tr("Your statement"), self.text, hint)
        self.state = label("", "muted")
        self._column.addWidget(self.state)
        self.next_blank = button(self.tr("Next place to fill in"), self.text.go_to_blank)
        self.anew = button(self.tr("Draft it anew"), lambda: self.text.replace_all(self._draft))
        self._column.addWidget(row(self.next_blank, self.anew))
        self.text.textChanged.connect(self._edited)

    def _build(self) -> None:
        self.missing = wrapping(QListWidget())
        self.missing.setMinimumHeight(self.fontMetrics().lineSpacing() * 5)
        hint = self.tr("Each becomes a paragraph after the one that the cursor is in.")
        self._missing_caption = field(self._column, self.tr("Not in your statement yet"), self.missing, hint)
        self.add = button(self.tr("Add it to the statement"), self._add, icon="add")
        self._column.addWidget(row(self.add))
        self.missing.itemActivated.connect(lambda _: self._add())
        self.missing.currentItemChanged.connect(lambda *_: self._show_state())

    def _keep_versions(self) -> None:
        self.keep = button(self.tr("Keep this version"), self.keep_version, name="primary")
        self.versions = Choice()
        hint = self.tr("Each version is an entry in the log. Older ones stay; nobody gets them with a report.")
        field(self._column, self.tr("Versions"), self.versions, hint)
        self.back = button(self.tr("Bring this version back"), self._bring_back)
        self._column.addWidget(row(self.keep, self.back))

    def open(self, case: CaseId, language: str) -> None:
        """Show her statement of a case in one language ('zh-Hans')."""
        self.flush()
        self._case, self._language = case, language
        self.setEnabled(False)
        work = acts.load(self._session.vault, self._session.doors.statements, case, language)
        self._session.operations.read(self, work, done=self._arrived, failed=self.failed.emit)

    def _arrived(self, loaded: acts.Loaded) -> None:
        if loaded.case != self._case or loaded.statement.language != self._language:
            return
        self.setEnabled(True)
        self._draft, self._pieces = loaded.guide.draft, loaded.guide.pieces
        self._statement = loaded.statement
        self.text.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.text.setPlainText(loaded.statement.text or self._draft)
        self.text.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.text.recount()
        self._typed = False
        self._show_versions()
        self._show_missing()
        self._show_state()
        self.changed.emit()

    @property
    def words(self) -> str:
        """The text as it stands."""
        return self.text.toPlainText()

    def _edited(self) -> None:
        self._typed = True
        if not self._pause.isActive():  # a pause, or at the latest this long after the first change
            self._pause.start()
        self._show_missing()
        self._show_state()
        self.changed.emit()

    def flush(self) -> None:
        """Keep what was typed since the last time now."""
        self._pause.stop()
        if self._typed and self._case is not None and self._session.is_open:
            self._typed = False
            work = acts.type_on(self._session.vault, self._case, self._language, self.words)
            self._session.operations.write(self, work, done=self._show_state, failed=self._not_kept)

    def _not_kept(self, error: VaultError) -> None:
        self._typed = True
        self.failed.emit(error)

    def _hand_in(self) -> None:
        """At a lock, what the last pause had not kept yet."""
        self._pause.stop()
        if self._typed and self._case is not None:
            case, language, words = self._case, self._language, self.words

            def save(vault: OpenVault) -> None:
                vault.type_statement(case, words, language=language)

            self._session.keep(save)
            self._typed = False

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Leaving keeps what was typed."""
        self.flush()
        super().hideEvent(event)

    def keep_version(self) -> None:
        """An entry in the log with this text."""
        if self._case is None:
            return
        self._pause.stop()
        self._typed = False
        work = acts.keep(self._session.vault, self._case, self._language, self.words)
        self._session.operations.write(self, work, done=self._kept, failed=self._not_kept)

    def _kept(self, statement: Statement) -> None:
        self._statement = statement
        self._show_versions()
        self._show_state()
        self._session.changed.emit()

    def _add(self) -> None:
        chosen = self.missing.currentItem() or self.missing.item(0)
        if chosen is not None:
            self.text.add_paragraph(chosen.data(_PIECE).paragraph)

    def _bring_back(self) -> None:
        number = self.versions.currentData()
        for one in self._statement.versions:
            if one.number == number:
                self.text.replace_all(one.text)

    def _show_missing(self) -> None:
        words = self.words
        wanted = [one for one in self._pieces if one.token not in words]
        shown = [self.missing.item(at).data(_PIECE) for at in range(self.missing.count())]
        if wanted != shown:
            self.missing.clear()
            for one in wanted:
                entry = QListWidgetItem(one.title)
                entry.setData(_PIECE, one)
                self.missing.addItem(entry)

    def _show_versions(self) -> None:
        self.versions.clear()
        for one in reversed(self._statement.versions):
            moment = f"{one.kept.local:%Y-%m-%d %H:%M}"
            said = self.tr("Version {number}, {moment}").format(number=one.number, moment=moment)
            self.versions.addItem(said, one.number)
        if not self._statement.versions:
            self.versions.addItem(self.tr("None yet"), 0)

    def _show_state(self, _: object = None) -> None:
        blanks = self.text.blanks
        self.next_blank.setEnabled(blanks > 0)
        self.add.setEnabled(self.missing.count() > 0)
        self.back.setEnabled(bool(self._statement.versions))
        self.keep.setEnabled(self.words != self._statement.kept)
        if not self._statement.versions and self.words == self._draft:
            said = self.tr("A draft from your exhibits. Change it as you like; it is yours.")
        elif self.words == self._statement.kept:
            said = self.tr("This is the newest version.")
        elif self._typed:
            said = self.tr("Being kept as you type.")
        else:
            said = self.tr("Kept in the vault. Not a version yet.")
        left = self.tr("Places to fill in: {count}").format(count=blanks)
        self.state.setText(f"{said} {left}" if blanks else said)
