"""A web page: an address that the app saves, or a private browser's window in which she browses by herself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from evidence_vault.errors_outside import BadRouteError
from evidence_vault.model import AddDetails, Case, CaseId, capture_notice
from evidence_vault.model.network import Route
from gui import settings_table, web_words
from gui.plurals import Plurals
from gui.session import Session
from gui.widgets.choice import Choice
from gui.widgets.page import Page
from gui.widgets.parts import button, card, empty, field, label, row

_BARE = re.compile(r"[^\s/:@]+\.[^\s/:@]+(:[0-9]{1,5})?(/\S*)?")
_WHOLE = re.compile(r"https?://[^\s/]+(/\S*)?", re.IGNORECASE)


class WebPageScreen(Page):
    """`save` with address, details, whether any certificate will do, and the way of a second visit or ''; `browse`
    with address ('' for none) and details. `screen_wanted` where no browser is there."""

    save = Signal(str, object, bool, str)
    browse = Signal(str, object)
    network_wanted = Signal()
    screen_wanted = Signal()
    back = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._door = session, session.doors.web
        self.browsers: Sequence[str] = self._door.browsers()
        self.set_title(
            self.tr("A web page"),
            self.tr(
                "Saved whole: pictures of all of it, its text, its files and videos, and what the site answered. A "
                "browser on this computer does it, in a private window without your bookmarks, history or sign-ins."
            ),
        )
        if self.browsers:
            self._build_form()
        else:
            self._build_none()
        self.finish()

    def _build_none(self) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("No browser was found that can do this"), "heading"))
        column.addWidget(
            label(
                self.tr(
                    "Install Chromium, Chrome, Edge or Brave, then open this page again. Firefox and Safari cannot "
                    "be used for it. Until then, pictures of the screen keep what you see in any browser."
                )
            )
        )
        self.column.addWidget(frame)
        self.instead = button(
            self.tr("Pictures of the screen"), self.screen_wanted.emit, icon="screen", name="primary"
        )
        self.add_buttons(self.instead, button(self.tr("Not now"), self.back.emit))

    def _build_form(self) -> None:
        self.address = QLineEdit()
        hint = self.tr("Copied from the browser, for example. To sign in or look around first, leave it empty.")
        field(self.column, self.tr("Address"), self.address, hint)
        self.case = Choice()
        field(self.column, self.tr("Case"), self.case)
        self.any_certificate = QCheckBox(self.tr("Save it although its certificate does not hold"))
        self.any_certificate.hide()
        self.column.addWidget(self.any_certificate)
        self._build_second()
        self._build_notice()
        self.go = button(self.tr("Save this address"), self._save, icon="web", name="primary")
        self.by_hand = button(self.tr("Browse by hand"), self._browse)
        self.by_hand.setToolTip(
            self.tr("Opens the private window with a small bar: you go where you like, it saves.")
        )
        self.by_hand.setAccessibleDescription(self.by_hand.toolTip())
        self.add_buttons(self.go, self.by_hand, button(self.tr("Not now"), self.back.emit))
        self.column.addWidget(
            label(self.tr("Browser found: {name}").format(name=", ".join(dict.fromkeys(self.browsers))), "muted")
        )
        minutes = Plurals().minutes(self._session.settings.number(settings_table.IDLE_MINUTES))
        said = self.tr(
            "Browsing by hand, the vault locks itself {minutes} after the last save, and the browser ends."
        )
        self.column.addWidget(label(said.format(minutes=minutes), "muted"))
        self.address.textChanged.connect(self._check)
        self.address.returnPressed.connect(self.go.click)
        self._check()

    def _build_second(self) -> None:
        """A supporting sign: the same address by another way, without any sign-in."""
        self.again = QCheckBox(self.tr("Visit it once more by another way, and keep what differs"))
        self.column.addWidget(self.again)
        self.second = QWidget()
        lines = QVBoxLayout(self.second)
        lines.setContentsMargins(0, 0, 0, 0)
        self.other = QLineEdit()
        hint = self.tr(
            "A proxy, as http://HOST:PORT, or Tor on this computer, as socks5h://127.0.0.1:9050. Without any "
            "sign-in. What both visits got is a supporting sign, never a proof."
        )
        field(lines, self.tr("The other way"), self.other, hint)
        self.second.hide()
        self.column.addWidget(self.second)
        self.again.toggled.connect(self.second.setVisible)
        self.again.toggled.connect(lambda _: self._check())
        self.other.textChanged.connect(self._check)

    @property
    def compare_by(self) -> Route | None:
        """The way of the second visit; None if there is to be none, or it is not one."""
        if not self.again.isChecked() or not self.other.text().strip():
            return None
        try:
            return Route.parse(self.other.text())
        except BadRouteError:
            return None

    def _build_notice(self) -> None:
        frame, column = card()
        column.addWidget(label(self.tr("Who will see it"), "heading"))
        lines = QWidget()
        self._notice = QVBoxLayout(lines)
        self._notice.setContentsMargins(0, 0, 0, 0)
        column.addWidget(lines)
        self.way = label("", "muted")
        column.addWidget(self.way)
        column.addWidget(row(button(self.tr("Change the way to the network"), self.network_wanted.emit)))
        self.column.addWidget(frame)

    def show_cases(self, cases: list[Case], chosen: CaseId | None) -> None:
        """Fill the list of cases and choose the one shown in the library."""
        if not self.browsers:
            return
        self.case.clear()
        self.case.addItem(self.tr("In no case yet"), None)
        for case in cases:
            self.case.addItem(case.name, case.id)
        self.case.setCurrentIndex(max(0, self.case.findData(chosen)))

    @property
    def url(self) -> str:
        """The address, with https:// where she left the beginning out; '' for none."""
        given = self.address.text().strip()
        return f"https://{given}" if _BARE.fullmatch(given) else given

    @property
    def details(self) -> AddDetails:
        """What she chose."""
        return AddDetails(case=self.case.currentData())

    def _check(self) -> None:
        usable = bool(_WHOLE.fullmatch(self.url))
        other = self.compare_by
        self.go.setEnabled(usable and (other is not None or not self.again.isChecked()))
        self.by_hand.setEnabled(usable or not self.url)
        vault = self._session.vault
        self.notice = web_words.notice_lines(self._door.notice(vault, self.url if usable else ""))
        if usable and other is not None:
            second = web_words.notice_lines(capture_notice(self.url, other))
            self.notice += [self.tr("Second visit: {who}").format(who=one) for one in second]
        empty(self._notice)
        for text in self.notice:
            self._notice.addWidget(label(text))
        route = self._door.route(vault)
        direct = self.tr("The connection is direct: no proxy and no Tor.")
        through = self.tr("The connection goes through {proxy}.").format(proxy=route)
        self.way.setText(direct if route == "direct" else through)

    def offer_any_certificate(self) -> None:
        """After a page did not load: its certificate may be the reason."""
        self.any_certificate.show()

    def _save(self) -> None:
        if self.go.isEnabled():
            other = str(self.compare_by) if self.compare_by else ""
            self.save.emit(self.url, self.details, self.any_certificate.isChecked(), other)

    def _browse(self) -> None:
        self.browse.emit(self.url, self.details)

    def focus_first(self) -> None:
        """Begin with the address."""
        (self.address if self.browsers else self.instead).setFocus()
