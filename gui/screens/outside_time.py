"""Time from outside: what is covered, authorities (each off until turned on), and checkpoints handed over."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QVBoxLayout, QWidget

from evidence_vault.errors import VaultError
from evidence_vault.model import Anchor, AnchorKind, Authority, HandOver, PendingAnchor, StampResult, TimeStatus
from gui import language, settings_table, texts
from gui.acts import time
from gui.operations import Operation, Work
from gui.screens.authority_form import AuthorityForm, RouteForm
from gui.session import Session
from gui.widgets.choice import Choice
from gui.widgets.page import Page
from gui.widgets.parts import button, card, empty, label, row, selectable
from gui.widgets.progress_panel import ProgressPanel


class OutsideTimeScreen(Page):
    """Says who will learn what before an authority can be turned on; nothing is sent until she asks for it."""

    back = Signal()

    def __init__(self, session: Session, *, folder: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._folder = session, folder or Path.home()
        self._operation: Operation[list[StampResult]] | None = None
        self._handed: HandOver | None = None
        self._shown: time.Shown | None = None
        self.set_title(
            self.tr("Time from outside"),
            self.tr(
                "This computer's clock proves nothing. A proof from outside shows that what is saved existed before"
                " a certain time."
            ),
        )
        self._build_state()
        self._build_hand_over()
        self.authorities = self._section(self.tr("Time stamp authorities"))
        self.new, self.route = AuthorityForm(self._folder), RouteForm()
        self.new.wanted.connect(self._add)
        self.route.wanted.connect(self._use_route)
        self.column.addWidget(self.new)
        self.column.addWidget(self.route)
        self.add_buttons(button(self.tr("Back"), self.back.emit, icon="back"))
        self.finish()
        self.refresh()

    def _section(self, heading: str) -> QVBoxLayout:
        frame, column = card()
        column.addWidget(label(heading, "heading"))
        inner = QVBoxLayout()
        column.addLayout(inner)
        self.column.addWidget(frame)
        return inner

    def _build_state(self) -> None:
        self.state = self._section(self.tr("What is covered"))
        self.progress = ProgressPanel()
        self.progress.cancelled.connect(self._cancel)
        self.column.addWidget(self.progress)
        self.stamp = button(self.tr("Ask for a time stamp now"), self._stamp, icon="check", name="primary")
        self.again = button(self.tr("Try again what waits"), self._retry)
        self.column.addWidget(row(self.stamp, self.again))

    def _build_hand_over(self) -> None:
        column = self._section(self.tr("Without any network"))
        said = self.tr(
            "Give the checkpoint to someone you trust, such as a lawyer, or publish it. It shows nothing of what you"
            " keep. They can sign it and give a small file back."
        )
        column.addWidget(label(said))
        self.show_checkpoint = button(self.tr("Show the checkpoint"), self._hand_over)
        self.save = button(self.tr("Save it to hand over"), self._choose_place)
        self.take = button(self.tr("Take in a counter-signature"), self._choose_answer)
        column.addWidget(row(self.show_checkpoint, self.save, self.take))
        self.page_language = Choice()
        for code, name in language.NAMES.items():
            self.page_language.addItem(name, code)
        own = language.wanted(self._session.settings.text(settings_table.LANGUAGE))
        self.page_language.setCurrentIndex(self.page_language.findData(own))
        caption = self.tr("The language of the page to hand over")
        self.page_language.setAccessibleName(caption)
        self._caption = label(caption, "muted")
        column.addWidget(self._caption)
        column.addWidget(self.page_language)
        self.text = selectable("", "mono")
        self.code = QLabel()
        self.code.setAccessibleName(self.tr("QR code of the checkpoint; the text above says the same"))
        column.addWidget(self.text)
        column.addWidget(self.code)
        self._to_hand_over = (self.text, self.code, self.save, self._caption, self.page_language)
        for widget in self._to_hand_over:
            widget.hide()

    def refresh(self) -> None:
        """Read it anew."""
        work = time.load(self._session.vault)
        self._session.operations.read(self, work, done=self._show, failed=self.show_error)

    def _show(self, shown: time.Shown) -> None:
        self._shown = shown
        status = shown.status
        empty(self.state)
        for line in _state_lines(self, status):
            self.state.addWidget(label(line))
        for anchor in status.anchors:
            self.state.addWidget(selectable(anchor_line(self, anchor), "muted"))
            if root := status.own_roots.get(anchor.number):
                self.state.addWidget(selectable(_root_line(self, root), "muted"))
        self.route.show_route(shown.route)
        for waiting in status.pending:
            self.state.addWidget(label(_waiting_line(self, waiting), "muted"))
        self.stamp.setEnabled(any(one.enabled for one in status.authorities))
        self.again.setVisible(bool(status.pending))
        empty(self.authorities)
        for one in status.authorities:
            self.authorities.addWidget(self._authority(one))

    def _authority(self, one: Authority) -> QFrame:
        frame, column = card()
        state = self.tr("On") if one.enabled else self.tr("Off")
        column.addWidget(label(f"{one.label} · {state}", "heading"))
        column.addWidget(selectable(one.address, "muted"))
        act = button(self.tr("Turn off") if one.enabled else self.tr("Who learns what, and turn on"))
        act.setAccessibleName(f"{one.label}: {act.text()}")
        if one.enabled:
            act.clicked.connect(lambda: self._turn(one.label, on=False))
        else:
            act.clicked.connect(lambda: self._explain(one.label, column, act))
        acts = [act]
        if not one.built_in:
            forget = button(self.tr("Forget it"), lambda: self._change(time.remove(self._session.vault, one.label)))
            forget.setAccessibleName(self.tr("Forget {name}").format(name=one.label))
            acts.append(forget)
        column.addWidget(row(*acts))
        return frame

    def _explain(self, name: str, column: QVBoxLayout, pressed: QWidget) -> None:
        """The sentences first; only below them the button that turns it on."""
        if self._shown is None:
            return
        pressed.setEnabled(False)
        notice = self._shown.notices[name]
        for key in notice.keys:
            said = texts.core(time_sentences()[key])
            column.addWidget(label(said.format(host=notice.host, proxy=notice.proxy)))
        agree = button(self.tr("Turn on"), lambda: self._turn(name, on=True), name="primary")
        agree.setAccessibleName(self.tr("Turn on {name}").format(name=name))
        column.addWidget(row(agree))
        agree.setFocus()

    def _turn(self, name: str, *, on: bool) -> None:
        self._change(time.turn(self._session.vault, name, on=on))

    def _change(self, work: Work[Any]) -> None:
        self.banner.hide()
        self._session.operations.write(self, work, done=lambda _: self.refresh(), failed=self.show_error)

    def _add(self, new: time.NewAuthority) -> None:
        def added(_: Authority) -> None:
            self.new.clear()
            self.refresh()

        self.banner.hide()
        self._session.operations.write(self, time.add(self._session.vault, new), done=added, failed=self.show_error)

    def _use_route(self, chosen: str) -> None:
        self._change(time.use_route(self._session.vault, chosen))

    def _stamp(self) -> None:
        self._ask(time.stamp(self._session.vault, self._session.doors.network))

    def _retry(self) -> None:
        self._ask(time.retry(self._session.vault, self._session.doors.network))

    def _ask(self, work: Work[list[StampResult]]) -> None:
        self.banner.hide()
        self.stamp.setEnabled(False)
        self.progress.begin(self.tr("Asking for a time stamp"))
        self._operation = self._session.operations.write(
            self, work, done=self._asked, failed=self._failed, step=self.progress.show_step
        )

    def _asked(self, results: list[StampResult]) -> None:
        self.progress.hide()
        held = [one.authority for one in results if one.anchor is not None]
        if held:
            said = self.tr("A time stamp is kept: {names}.").format(names=", ".join(held))
        else:
            said = self.tr("No time stamp could be had. It waits and can be tried again.")
        self.banner.show_notice(said)
        self.refresh()

    def _failed(self, error: VaultError) -> None:
        self.progress.hide()
        self.show_error(error)
        self.refresh()

    def _cancel(self) -> None:
        if self._operation is not None:
            self._operation.cancel()

    def _hand_over(self) -> None:
        work = time.hand_over(self._session.vault)
        self._session.operations.write(self, work, done=self._show_handed, failed=self.show_error)

    def _show_handed(self, handed: time.Handed) -> None:
        self._handed = handed.checkpoint
        self.text.setText(handed.checkpoint.fingerprint + "\n\n" + handed.checkpoint.stamped.decode("utf-8"))
        pixels = QPixmap()
        pixels.loadFromData(handed.code)
        self.code.setPixmap(pixels)
        for widget in self._to_hand_over:
            widget.show()

    def _choose_place(self) -> None:
        if self._handed is None:
            return
        kinds = self.tr("Page to print (*.html);;Text to be signed (*.txt)")
        start = str(self._folder / "checkpoint.html")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save it to hand over"), start, kinds, options=QFileDialog.Option.DontConfirmOverwrite
        )
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Write the checkpoint that is shown."""
        if self._handed is None:
            return
        work = time.save_checkpoint(self._session.vault, self._handed, path, str(self.page_language.currentData()))
        done = self.tr("Saved. Give it to the person, and ask for the small file back.")
        self._session.operations.write(
            self, work, done=lambda _: self.banner.show_notice(done), failed=self.show_error
        )

    def _choose_answer(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Take in a counter-signature"), str(self._folder))
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Check and keep what was given back."""
        work = time.take_back(self._session.vault, path)
        self._session.operations.write(self, work, done=self._taken, failed=self.show_error)

    def _taken(self, anchor: Anchor) -> None:
        self.banner.show_notice(anchor_line(self, anchor))
        self.refresh()


def time_sentences() -> dict[str, str]:
    """The English source texts of who learns what."""
    from evidence_vault.model.network import TEXTS

    return TEXTS


def _state_lines(page: OutsideTimeScreen, status: TimeStatus) -> list[str]:
    if not status.anchored:
        return [page.tr("Nothing is covered yet. All times are those of this computer's clock.")]
    rest = status.events - status.anchored
    return [
        page.tr("Covered: the first {count} of {events} steps in the custody log.").format(
            count=status.anchored, events=status.events
        ),
        page.tr("Not yet covered: the newest {rest}.").format(rest=rest),
    ]


def anchor_line(page: OutsideTimeScreen, anchor: Anchor) -> str:
    """One anchor: until which step, who says so, and what that is worth."""
    if anchor.kind is AnchorKind.RFC3161:
        said = page.tr("The first {count} steps existed before {time} (UTC), says the authority {name}.")
    else:
        said = page.tr(
            "The first {count} steps were counter-signed, {time} (UTC), by {name}. Worth that person's word."
        )
    return said.format(count=anchor.size, time=anchor.time[:19].replace("T", " "), name=anchor.authority)


def _root_line(page: OutsideTimeScreen, sha256: str) -> str:
    said = page.tr(
        "Its root does not come with the app but from a file. Compare the root's SHA-256 with what the authority"
        " publishes: {sha256}"
    )
    return said.format(sha256=texts.grouped(sha256))


def _waiting_line(page: OutsideTimeScreen, one: PendingAnchor) -> str:
    said = page.tr("Waiting: {name}, tried {tries} times ({code}).")
    return said.format(name=one.authority, tries=one.tries, code=one.last_error or "–")
