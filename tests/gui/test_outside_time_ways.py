"""Outside time in the window: authorities of her own, the way to the network, retrying by itself, stamping first."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from evidence_vault.errors_outside import UnreachableError
from evidence_vault.model import RouteKind
from evidence_vault.vault import Vault
from gui.ports import Exported, ExportRequest, PictureMode
from gui.retrying import Retrying
from gui.screens.export import ExportScreen
from gui.screens.exporting import ExportingScreen
from gui.screens.outside_time import OutsideTimeScreen
from gui.session import Session
from tests.gui.fake_values import FakeClerk
from tests.gui.test_outside_time import online
from tests.outside.authority import Authority as Tsa
from tests.outside.support import ADDRESS, NAME, FakeTransport, turn_on
from tests.support import add_text, new_vault

Wait = Callable[[], None]


@pytest.fixture(scope="module")
def tsa(tmp_path_factory: pytest.TempPathFactory) -> Tsa:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    return Tsa.usual(tmp_path_factory.mktemp("ways-authority") / "tsa")


@pytest.fixture
def real(real_session: Session, tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault") as vault:
        real_session.open(vault)
        yield vault


@pytest.fixture
def screen(real: Vault, real_session: Session, tmp_path: Path, wait: Wait) -> OutsideTimeScreen:
    made = OutsideTimeScreen(real_session, folder=tmp_path)
    wait()
    return made


def said(screen: Any) -> str:
    return "\n".join(one.text() for one in screen.findChildren(QLabel) if one.isVisibleTo(screen))


def test_an_authority_of_her_own_comes_with_its_root_and_is_off(
    screen: OutsideTimeScreen, real: Vault, real_session: Session, tsa: Tsa, tmp_path: Path, wait: Wait
) -> None:
    form = screen.new
    assert not form.add.isEnabled()
    (tmp_path / "root.pem").write_text(tsa.root_pem)
    form.name.setText(NAME)
    form.address.setText(ADDRESS)
    form.take_roots(tmp_path / "root.pem")
    assert "Its root comes from: root.pem" in said(screen)
    form.add.click()
    wait()
    (own,) = (one for one in real.time.authorities() if one.label == NAME)
    assert (own.enabled, own.roots) == (False, tsa.root_pem)
    assert f"{NAME} · Off" in said(screen)
    assert form.name.text() == ""
    real.time.change_authority(NAME, enabled=True)
    online(real_session, tsa)
    add_text(real, "something")
    screen.refresh()
    wait()
    screen.stamp.click()
    wait()
    assert "Its root does not come with the app but from a file" in said(screen)
    press(screen, f"Forget {NAME}")
    wait()
    assert not [one for one in real.time.authorities() if one.label == NAME]


def press(screen: OutsideTimeScreen, name: str) -> None:
    found = [one for one in screen.findChildren(QPushButton) if one.accessibleName() == name][-1]
    found.click()


def test_what_is_no_certificate_and_no_address_is_refused_by_name(
    screen: OutsideTimeScreen, real: Vault, tmp_path: Path, wait: Wait
) -> None:
    (tmp_path / "root.pem").write_text("no certificate")
    screen.new.name.setText("Mine")
    screen.new.address.setText(ADDRESS)
    screen.new.take_roots(tmp_path / "root.pem")
    screen.new.submit()
    wait()
    assert "That file holds no certificates." in said(screen)
    screen.new.take_roots(tmp_path / "missing.pem")
    screen.new.submit()
    wait()
    assert "A file could not be read." in said(screen)
    assert not [one for one in real.time.authorities() if not one.built_in]
    assert screen.new.name.text() == "Mine"  # nothing she typed is lost


def test_the_way_to_the_network_is_chosen_and_kept(
    screen: OutsideTimeScreen, real: Vault, real_session: Session, wait: Wait
) -> None:
    form = screen.route
    assert (form.chosen, form.place.isEnabled(), real.time.route.kind) == ("direct", False, RouteKind.DIRECT)
    form.kind.setCurrentIndex(form.kind.findData(RouteKind.SOCKS5.value))
    assert form.place.text() == "127.0.0.1:9050"
    form.use.click()
    wait()
    assert str(real.time.route) == "socks5h://127.0.0.1:9050"
    again = OutsideTimeScreen(real_session)
    wait()
    assert again.route.chosen == "socks5h://127.0.0.1:9050"
    form.kind.setCurrentIndex(form.kind.findData(RouteKind.HTTP_PROXY.value))
    form.place.setText("somebody:secret@proxy.invalid:3128")
    form.use.click()
    wait()
    assert str(real.time.route) == "socks5h://127.0.0.1:9050"
    assert screen.banner.isVisibleTo(screen)


def test_what_waits_is_tried_again_by_itself_when_it_is_due_and_not_before(
    real: Vault, real_session: Session, tsa: Tsa, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    turn_on(real, tsa)
    add_text(real, "something")
    real.time.stamp(FakeTransport(UnreachableError()))
    network = online(real_session, tsa)
    retrying = Retrying(real_session)
    covered: list[bool] = []
    retrying.covered.connect(lambda: covered.append(True))
    retrying.look()
    wait()
    assert (network.made.asked, covered) == ([], [])  # five minutes after the first failure, not at once
    due = [replace(one, next_try="2000-01-01T00:00:00Z") for one in real.time.pending()]
    monkeypatch.setattr("evidence_vault.vault.anchorrows.pending", lambda _: due)
    retrying.look()
    retrying.look()  # while one is under way there is no second
    wait()
    assert len(network.made.asked) == 1
    assert covered == [True]
    assert real.time.anchored_size > 0


def test_nothing_is_asked_where_nothing_waits_or_the_vault_is_closed(
    real: Vault, real_session: Session, tsa: Tsa, wait: Wait
) -> None:
    network = online(real_session, tsa)
    retrying = Retrying(real_session)
    assert retrying.timer.isActive()
    retrying.look()
    wait()
    real_session.lock()
    retrying.look()
    wait()
    assert network.handed == 0


@dataclass
class Noting(FakeClerk):
    """Keeps how much was covered when the export began."""

    covered: list[int] = field(default_factory=list)

    def export(self, vault: Any, request: ExportRequest, *, progress: Any, cancel: Any) -> Exported:
        self.covered.append(vault.time.anchored_size)
        return super().export(vault, request, progress=progress, cancel=cancel)


@pytest.mark.parametrize("reachable", [True, False])
def test_the_export_asks_for_a_time_stamp_first_where_she_wants_it(
    real: Vault, real_session: Session, tsa: Tsa, wait: Wait, tmp_path: Path, *, reachable: bool
) -> None:
    case = real.new_case("C").id
    turn_on(real, tsa)
    network = online(real_session, tsa if reachable else None)
    clerk = Noting()
    real_session.doors = replace(real_session.doors, exports=clerk)
    assistant = ExportScreen(real_session, case, folder=tmp_path)
    wait()
    assistant.show_step(len(assistant.steps) - 1)
    assert assistant.stamp_first.isVisibleTo(assistant)
    assert not assistant.request.stamp_first
    assert NAME in assistant.stamp_first.names.text()
    assistant.stamp_first.box.setChecked(True)
    request = replace(assistant.request, pictures=PictureMode.COVERED)
    assert request.stamp_first
    assert network.handed == 0
    made = ExportingScreen(real_session, request)
    wait()
    wait()
    assert network.handed == 1
    assert [bool(one) for one in clerk.covered] == [reachable]
    assert made.ready.isVisibleTo(made)


def test_it_is_not_offered_without_an_authority(
    real: Vault, real_session: Session, wait: Wait, tmp_path: Path
) -> None:
    real.new_case("C")
    assistant = ExportScreen(real_session, None, folder=tmp_path)
    wait()
    assistant.show_step(len(assistant.steps) - 1)
    assert not assistant.stamp_first.isVisibleTo(assistant)
