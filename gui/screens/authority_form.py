"""Two small forms of the outside-time page: an authority of her own with its roots, and the way to the network."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from evidence_vault.model import Route, RouteKind
from gui.acts.time import NewAuthority
from gui.widgets.choice import Choice
from gui.widgets.parts import button, card, field, label, row

TOR = "127.0.0.1:9050"


class AuthorityForm(QFrame):
    """Name, address, and the file with the authority's own root. Emits `wanted` with a NewAuthority."""

    wanted = Signal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self.roots = folder, Path()
        frame, column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        column.addWidget(label(self.tr("Add an authority"), "heading"))
        column.addWidget(label(self.tr("Nothing is sent by this. It stays off until you turn it on."), "muted"))
        self.name, self.address = QLineEdit(), QLineEdit()
        field(column, self.tr("Name of the authority"), self.name)
        field(column, self.tr("Its address for time stamps (RFC 3161)"), self.address)
        self.shown = label("", "muted")
        self._show_roots()
        column.addWidget(self.shown)
        self.choose = button(self.tr("Choose its root certificate (PEM)"), self._choose)
        self.add = button(self.tr("Add it, turned off"), self.submit)
        column.addWidget(row(self.choose, self.add))
        for widget in (self.name, self.address):
            widget.textChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        self.add.setEnabled(bool(self.name.text().strip() and self.address.text().strip()))

    def _choose(self) -> None:
        kinds = self.tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.choose.text(), str(self._folder), kinds)
        if name:
            self.take_roots(Path(name))

    def take_roots(self, path: Path) -> None:
        """This file goes with it."""
        self.roots = path
        self._show_roots()

    def _show_roots(self) -> None:
        if self.roots.name:
            self.shown.setText(self.tr("Its root comes from: {name}").format(name=self.roots.name))
            return
        self.shown.setText(
            self.tr(
                "Without a file, only an authority whose root comes with the app is believed. A file should come from"
                " the authority itself: compare its fingerprint with the one that the authority publishes."
            )
        )

    def submit(self) -> None:
        """Hand on what she typed."""
        new = NewAuthority(name=self.name.text().strip(), address=self.address.text().strip(), roots=self.roots)
        self.wanted.emit(new)

    def clear(self) -> None:
        """After it was taken."""
        self.roots = Path()
        self.name.clear()
        self.address.clear()
        self._show_roots()


class RouteForm(QFrame):
    """Direct, an HTTP proxy, or SOCKS5. Emits `wanted` with the route as text, as `Route.parse` reads it."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame, column = card()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.kind = Choice()
        self.kind.addItem(self.tr("Direct"), RouteKind.DIRECT.value)
        self.kind.addItem(self.tr("Through an HTTP proxy"), RouteKind.HTTP_PROXY.value)
        self.kind.addItem(self.tr("Through SOCKS5 or Tor"), RouteKind.SOCKS5.value)
        field(column, self.tr("The way to the network"), self.kind)
        self.place = QLineEdit()
        said = self.tr("Its address and port. With SOCKS5 and Tor, names are looked up at the other end.")
        self._caption = field(column, self.tr("Proxy"), self.place, said)
        self.use = button(self.tr("Use this way"), self.submit)
        column.addWidget(row(self.use))
        self.kind.currentIndexChanged.connect(self._check)
        self.place.textChanged.connect(self._check)
        self._check()

    @property
    def chosen(self) -> str:
        """What is chosen, as the text of a route."""
        scheme = {RouteKind.HTTP_PROXY.value: "http://", RouteKind.SOCKS5.value: "socks5h://"}
        kind = str(self.kind.currentData())
        return scheme[kind] + self.place.text().strip() if kind in scheme else "direct"

    def show_route(self, route: Route) -> None:
        """As it is set in the vault."""
        self.kind.setCurrentIndex(self.kind.findData(route.kind.value))
        if route.kind is not RouteKind.DIRECT:
            self.place.setText(str(route).partition("://")[2])

    def _check(self) -> None:
        proxied = self.kind.currentData() != RouteKind.DIRECT.value
        self.place.setEnabled(proxied)
        if self.kind.currentData() == RouteKind.SOCKS5.value and not self.place.text():
            self.place.setText(TOR)
        self.use.setEnabled(not proxied or bool(self.place.text().strip()))

    def submit(self) -> None:
        """Hand on what she chose."""
        self.wanted.emit(self.chosen)
