"""Time from outside in the window: off until the sentences were shown, nothing sent unasked, three lines apart."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from evidence_vault.custody.countersign import make_answer
from evidence_vault.errors_outside import UnreachableError
from evidence_vault.format.anchor import answer_bytes
from evidence_vault.model import AnchorKind, Authority
from evidence_vault.vault import Vault
from gui.proof import proof_lines
from gui.screens.outside_time import OutsideTimeScreen
from gui.session import Session
from gui.workspace import Workspace
from tests.outside.authority import Authority as Tsa
from tests.outside.support import ADDRESS, NAME, FakeTransport, stamped
from tests.support import add_text, new_vault

Wait = Callable[[], None]


class FakeNetwork:
    """Hands out one transport and counts how often it was asked for one."""

    def __init__(self, transport: FakeTransport) -> None:
        self.made, self.handed = transport, 0

    def transport(self, vault: object) -> FakeTransport:
        self.handed += 1
        return self.made


@pytest.fixture(scope="module")
def tsa(tmp_path_factory: pytest.TempPathFactory) -> Tsa:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    return Tsa.usual(tmp_path_factory.mktemp("window-authority") / "tsa")


@pytest.fixture
def real(real_session: Session, tmp_path: Path) -> Iterator[Vault]:
    with new_vault(tmp_path / "vault") as vault:
        real_session.open(vault)
        yield vault


def said(screen: OutsideTimeScreen) -> str:
    return "\n".join(one.text() for one in screen.findChildren(QLabel) if one.isVisibleTo(screen))


def press(screen: OutsideTimeScreen, name: str) -> None:
    (found,) = [
        one for one in screen.findChildren(QPushButton)
        if name in {one.text(), one.accessibleName()} and one.isVisibleTo(screen)
    ]  # fmt: skip
    assert found.isEnabled()
    found.click()


def online(session: Session, tsa: Tsa | None) -> FakeNetwork:
    network = FakeNetwork(FakeTransport(tsa.reply if tsa else UnreachableError()))
    session.doors = replace(session.doors, network=network)
    return network


def test_from_off_to_covered(real: Vault, real_session: Session, tsa: Tsa, wait: Wait) -> None:
    add_text(real, "first")
    real.time.add_authority(Authority(label=NAME, address=ADDRESS, roots=tsa.root_pem))
    network = online(real_session, tsa)
    screen = OutsideTimeScreen(real_session)
    wait()
    assert "Nothing is covered yet" in said(screen)
    assert f"{NAME} · Off" in said(screen)
    assert not screen.stamp.isEnabled()
    press(screen, f"{NAME}: Who learns what, and turn on")
    assert "127.0.0.1 learns that somebody asked for a time stamp" in said(screen)
    assert not any(one.enabled for one in real.time.authorities())
    press(screen, f"Turn on {NAME}")
    wait()
    assert f"{NAME} · On" in said(screen)
    assert network.handed == 0
    screen.stamp.click()
    wait()
    assert network.handed == 1
    assert "Covered: the first 2 of 3 steps" in said(screen)
    assert "Not yet covered: the newest 1." in said(screen)
    assert f"says the authority {NAME}" in said(screen)
    screen.stamp.click()
    wait()
    assert "There is nothing new to stamp." in said(screen)
    press(screen, f"{NAME}: Turn off")
    wait()
    assert not screen.stamp.isEnabled()


def test_what_cannot_be_had_waits(real: Vault, real_session: Session, tsa: Tsa, wait: Wait) -> None:
    real.time.add_authority(Authority(label=NAME, address=ADDRESS, roots=tsa.root_pem))
    real.time.change_authority(NAME, enabled=True)
    online(real_session, None)
    screen = OutsideTimeScreen(real_session)
    wait()
    screen.stamp.click()
    wait()
    assert "No time stamp could be had" in said(screen)
    assert f"Waiting: {NAME}, tried 1 times (network-unreachable)." in said(screen)
    online(real_session, tsa)
    screen.again.click()
    wait()
    assert "A time stamp is kept" in said(screen)
    assert not screen.again.isVisibleTo(screen)


def test_a_window_without_network_says_so(real: Vault, real_session: Session, tsa: Tsa, wait: Wait) -> None:
    real.time.add_authority(Authority(label=NAME, address=ADDRESS, roots=tsa.root_pem))
    real.time.change_authority(NAME, enabled=True)
    screen = OutsideTimeScreen(real_session)
    wait()
    screen.stamp.click()
    wait()
    assert "The service cannot be reached." in said(screen)


def test_a_checkpoint_goes_out_and_comes_back(real: Vault, real_session: Session, wait: Wait, tmp_path: Path) -> None:
    screen = OutsideTimeScreen(real_session)
    wait()
    screen.show_checkpoint.click()
    wait()
    assert not screen.code.pixmap().isNull()
    assert "evidence-vault-anchor/1" in screen.text.text()
    screen.page_language.setCurrentIndex(screen.page_language.findData("ko"))
    screen.save_to(tmp_path / "page.html")
    screen.save_to(tmp_path / "checkpoint.txt")
    wait()
    assert (tmp_path / "page.html").read_text().startswith("<!doctype html>")
    screen.save_to(tmp_path / "checkpoint.txt")
    wait()
    assert "already a file" in said(screen)
    handed = (tmp_path / "checkpoint.txt").read_bytes()
    back = answer_bytes(make_answer(handed, name="Ms. Park", time="2026-11-24T10:00:00Z"))
    (tmp_path / "answer.json").write_bytes(back)
    screen.take_in(tmp_path / "answer.json")
    wait()
    assert "by Ms. Park. Worth that person's word." in said(screen)
    screen.take_in(tmp_path / "missing.json")
    wait()
    assert "A file could not be read." in said(screen)
    screen.take_in(tmp_path / "page.html")
    wait()
    assert "not a counter-signature over a checkpoint of this vault" in said(screen)


def test_the_proof_lines_of_an_exhibit(real: Vault, tsa: Tsa) -> None:
    items = [real.item(add_text(real, "first"))]
    stamped(real, tsa)
    items.append(real.item(add_text(real, "second")))
    covered = real.existed_before([one.number for one in items])
    back = make_answer(real.time.hand_over().stamped, name="Ms. Park", time="2020-01-01T00:00:00Z")
    real.time.add_counter_signature(answer_bytes(back))
    by_person = real.existed_before([one.number for one in items], AnchorKind.COUNTER_SIGNATURE)
    by_authority = real.existed_before([one.number for one in items], AnchorKind.RFC3161)
    assert [one.authority for one in by_person.values()] == ["Ms. Park", "Ms. Park"]
    assert {number: one.authority for number, one in by_authority.items()} == {items[0].number: NAME}
    first, second = (proof_lines(one, covered.get(one.number)) for one in items)
    assert (len(first), len(second)) == (3, 3)
    assert NAME in first[1]
    assert "no outside time stamp yet" in second[1]


def test_it_is_reached_from_the_check_page(real: Vault, real_session: Session, wait: Wait, tmp_path: Path) -> None:
    workspace = Workspace(real_session, folder=tmp_path)
    workspace.show_verify()
    screen = workspace.stack.currentWidget()
    screen.time.click()  # type: ignore[attr-defined]
    assert isinstance(workspace.stack.currentWidget(), OutsideTimeScreen)
    wait()
