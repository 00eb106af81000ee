"""Several packages compared without a vault: each opened in its turn, what they share told, and the table saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QPushButton

from evidence_vault.errors import PackageError
from evidence_vault.model import AddDetails
from gui.app_packages import Packages
from gui.desk import Desk
from gui.screens.compare import CompareScreen
from gui.screens.package import PackageScreen
from gui.session import Session
from tests import pictures
from tests.commands.cli import Cli
from tests.gui.fake_packages import GOOD, FakePackages
from tests.support import new_vault

Wait = Callable[[], None]
A, B, C = (Path(f"/stick/{name}.zip") for name in "abc")


@pytest.fixture
def packages(session: Session) -> FakePackages:
    door = session.doors.packages
    assert isinstance(door, FakePackages)
    return door


@pytest.fixture
def screen(desk: Desk) -> CompareScreen:
    return desk.window.gate.show_compare()


def lines(screen: CompareScreen) -> list[str]:
    return [screen.list.item(row).text() for row in range(screen.list.count())]


def told(screen: CompareScreen) -> str:
    return "\n".join(screen.packages.item(row).text() for row in range(screen.packages.count()))


def settled(settle: Wait) -> None:
    for _ in range(6):
        settle()


def test_it_is_reached_from_a_package_without_a_vault(desk: Desk, session: Session) -> None:
    page = desk.window.gate.show_package()
    (wanted,) = (one for one in page.findChildren(QPushButton) if one.text() == "Compare several packages")
    wanted.click()
    shown = desk.window.gate.currentWidget()
    assert isinstance(shown, CompareScreen)
    assert not session.is_open
    shown.back.emit()
    assert isinstance(desk.window.gate.currentWidget(), PackageScreen)


def test_what_they_share_is_told_by_exhibits(screen: CompareScreen, settle: Wait) -> None:
    screen.add([A])
    settled(settle)
    assert screen.links.isHidden(), "one package has nothing to share"
    screen.add([A, B])
    settled(settle)
    assert [one.name for one in screen.read] == ["a.zip", "b.zip"], "none is read twice"
    assert lines(screen) == [
        "Pictures that look the same",
        "a.zip, exhibit 1: Message 1",
        "b.zip, exhibit 1: Message 1",
        "The same account: telegram @reseller",
        "a.zip, exhibit 2: Message 1",
        "b.zip, exhibit 2: Message 1",
    ]
    screen.clear()
    assert (screen.read, lines(screen), screen.links.isHidden()) == ([], [], True)


def test_each_is_asked_for_its_own_passphrase_or_left_out(
    screen: CompareScreen, packages: FakePackages, settle: Wait
) -> None:
    packages.protected = True
    screen.add([A, B, C])
    settled(settle)
    assert not screen.secret_card.isHidden()
    assert screen.asked.text() == "a.zip"
    assert screen.banner.isHidden(), "nothing was wrong yet"
    screen.leave_out()
    settled(settle)
    assert screen.asked.text() == "b.zip"
    packages.protected = False
    screen.read_next()
    settled(settle)
    assert [one.name for one in screen.read] == ["b.zip", "c.zip"]
    assert "a.zip: left out" in told(screen)
    assert not screen.links.isHidden()


def test_one_that_cannot_be_read_is_told_and_the_others_go_on(
    screen: CompareScreen, packages: FakePackages, settle: Wait
) -> None:
    packages.fault = PackageError("This is not a package.")
    screen.add([A])
    settled(settle)
    assert "a.zip" in told(screen)
    packages.fault = None
    packages.damaged = True
    screen.add([B, C])
    settled(settle)
    assert "does not hold" in told(screen)
    assert not screen.links.isHidden()
    screen.save(Path("/stick/links.csv"))
    settled(settle)
    assert packages.taken == [("4 rows", Path("/stick/links.csv"))]
    assert GOOD.passphrase not in told(screen)


def test_real_packages_of_two_clients(desk: Desk, session: Session, settle: Wait, tmp_path: Path) -> None:
    """The same picture, mirrored and made worse, in two vaults: linked, and written with no formula in the table."""
    made = []
    for number, data in enumerate(
        (pictures.jpeg(pictures.made(1)), pictures.jpeg(pictures.mirrored(pictures.made(1)), 60))
    ):
        place = tmp_path / str(number)
        place.mkdir()
        cli = Cli(place)
        with new_vault(cli.vault) as vault:
            case = vault.new_case("C").id
            vault.add_bytes(data, "=p.jpg", AddDetails(case=case, source_url=f"https://t.me/somebody/{number}"))
        made.append(tmp_path / f"client{number}.zip")
        assert cli("export", "--case", "C", "--clear", "--out", made[-1]).status == 0
    object.__setattr__(session.doors, "packages", Packages())
    screen = desk.window.gate.show_compare()
    screen.add(made)
    settled(settle)
    said = lines(screen)
    assert "Pictures that look the same" in said
    assert said.count("client0.zip, exhibit 1: =p.jpg") == said.count("client1.zip, exhibit 1: =p.jpg") >= 2
    table = tmp_path / "links.xlsx"
    screen.save(table)
    settled(settle)
    sheet = openpyxl.load_workbook(table).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row]
    assert any("=p.jpg" in str(cell.value) for cell in cells)
    assert all(cell.data_type != "f" for cell in cells)
    as_csv = tmp_path / "links.csv"
    screen.save(as_csv)
    settled(settle)
    assert b"'=p.jpg" in as_csv.read_bytes()
