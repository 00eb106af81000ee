"""What the export assistant asks for a desk's form: her statement, witnesses, one exhibit apart, what lies beside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from evidence_vault.crypto.age import Identity
from gui.clerk import annex_path, copy_path
from gui.desk import Desk
from gui.ports import Audience, Exported, PictureMode
from gui.screens.export import ExportScreen
from gui.screens.exporting import ExportingScreen
from gui.session import Session
from tests.gui.fake_statement import DRAFT
from tests.gui.fakes import FakeVault, sample_vault

KEY = str(Identity.from_secret(bytes(range(32))).recipient)


@pytest.fixture
def vault() -> FakeVault:
    return sample_vault(24)


@pytest.fixture
def screen(desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]) -> ExportScreen:
    session.open(vault)
    assert desk.window.workspace is not None
    desk.window.workspace.show_export(vault.kept_cases[0].id)
    settle()
    shown = desk.window.workspace.stack.currentWidget()
    assert isinstance(shown, ExportScreen)
    return shown


def choose_china(screen: ExportScreen, settle: Callable[[], None]) -> None:
    screen.whom.form.setCurrentIndex(screen.whom.form.findData("cn"))
    screen.whom.language.setCurrentIndex(screen.whom.language.findData("zh_CN"))
    settle()


def test_her_statement_is_a_step_of_a_desks_form_and_of_no_other(
    screen: ExportScreen, vault: FakeVault, settle: Callable[[], None], qtbot: QtBot
) -> None:
    assert len(screen.asked) == 5
    choose_china(screen, settle)
    assert len(screen.asked) == 6
    screen.go_on()
    screen.go_on()
    assert screen.where.text() == "Step 3 of 6: What do you say yourself?"
    assert screen.hers.panel.words == DRAFT
    qtbot.keyClicks(screen.hers.panel.text, "Mine. ")
    screen.go_on()
    settle()
    assert vault.typed_texts == {(vault.kept_cases[0].id, "zh-Hans"): "Mine. " + DRAFT}
    screen.previous.click()
    assert screen.hers.panel.words == "Mine. " + DRAFT


def test_witnesses_are_asked_about_where_a_form_leaves_them_out(
    screen: ExportScreen, settle: Callable[[], None]
) -> None:
    assert screen.contents.witnesses.isHidden()
    assert not screen.request.name_witnesses
    choose_china(screen, settle)
    assert not screen.contents.witnesses.isHidden()
    screen.contents.witnesses.click()
    assert screen.request.name_witnesses


def test_one_exhibit_is_shown_another_left_out_and_each_says_what_for(screen: ExportScreen) -> None:
    screen.go_on()
    one, picks = screen.exhibits.one, screen.exhibits.picks
    screen.exhibits.list.setCurrentIndex(picks.index(1))
    assert one.heading.text().startswith("2. ")
    one.picture.setCurrentIndex(one.picture.findData(PictureMode.WITHHELD))
    one.purpose.setText(" That it was posted ")
    screen.exhibits.list.setCurrentIndex(picks.index(3))
    assert (one.picture.currentData(), one.purpose.text()) == (None, "")
    one.picture.setCurrentIndex(one.picture.findData(PictureMode.SHOWN))
    screen.exhibits.list.setCurrentIndex(picks.index(1))
    assert (one.picture.currentData(), one.purpose.text()) == (PictureMode.WITHHELD, "That it was posted")
    assert screen.request.picture_of == ((2, PictureMode.WITHHELD), (4, PictureMode.SHOWN))
    assert screen.request.purposes == ((2, "That it was posted"),)
    one.picture.setCurrentIndex(0)
    one.purpose.clear()
    assert screen.request.picture_of == ((4, PictureMode.SHOWN),)
    assert screen.request.purposes == ()


def test_an_annex_needs_a_key_and_goes_beside_a_report_alone(screen: ExportScreen) -> None:
    beside = screen.closing.beside
    assert beside.isHidden()
    beside.annex.click()
    assert screen.closing.ready  # of a package nothing lies beside it
    assert (screen.request.annex_to, annex_path(screen.request)) == ("", None)
    screen.whom.audience.choose(Audience.MYSELF)
    assert not beside.isHidden()
    assert not screen.closing.ready
    beside.recipient.setText(KEY[:-1])
    assert not screen.closing.ready
    beside.recipient.setText(f" {KEY} ")
    beside.copy.click()
    assert screen.closing.ready
    request = screen.request
    assert (request.annex_to, request.working_copy) == (KEY, True)
    assert annex_path(request) == request.destination.with_name("documents-2.age")
    assert copy_path(request) == request.destination.with_name("documents.docx")


def test_what_lies_beside_is_named_at_the_end(
    screen: ExportScreen, session: Session, settle: Callable[[], None], tmp_path: Path
) -> None:
    shown = ExportingScreen(session, screen.request)
    settle()
    made = Exported(
        destination=tmp_path / "r.pdf", size=1, sha256="ab" * 32, fingerprint="cd" * 32,
        beside=(tmp_path / "r-2.pdf", tmp_path / "r.docx"),
    )  # fmt: skip
    shown.show_exported(made)
    words = [one.text() for one in shown.findChildren(type(shown.title))]
    assert f"{tmp_path / 'r-2.pdf'}\n{tmp_path / 'r.docx'}" in words
    shown.deleteLater()
