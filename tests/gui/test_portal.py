"""Wayland's way to a picture of the screen, against a portal of our own on a bus of its own."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

pytest.importorskip("jeepney")
if not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None:
    pytest.skip("needs dbus-daemon", allow_module_level=True)

from PySide6.QtDBus import QDBusConnection

from evidence_vault.errors import UserCancelled, VaultError
from evidence_vault.errors_outside import ScreenError
from gui.screen.portal import PortalScreens
from gui.screen.values import Frame

ROOT = Path(__file__).resolve().parents[2]
NAME = "evidence-vault-portal-test"


@pytest.fixture
def bus() -> Iterator[str]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    QDBusConnection.disconnectFromBus(NAME)
    daemon.terminate()
    daemon.wait(5)
    daemon.stdout.close()


@pytest.fixture
def portal(bus: str, tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Start one that answers so; gives the file that it writes."""
    running: list[subprocess.Popen[Any]] = []

    def start(answer: str) -> Path:
        file = tmp_path / "Screenshot from today.png"
        words = [sys.executable, "-m", "tests.gui.fake_portal", bus, answer, str(file)]
        one = subprocess.Popen(words, stdout=subprocess.PIPE, cwd=ROOT)
        running.append(one)
        assert one.stdout is not None
        assert one.stdout.readline() == b"ready\n"
        return file

    yield start
    for one in running:
        one.kill()
        one.wait(5)
        assert one.stdout is not None
        one.stdout.close()


def asked(bus: str, qtbot: QtBot) -> list[tuple[Frame, ...] | VaultError]:
    heard: list[tuple[Frame, ...] | VaultError] = []
    screens = PortalScreens(bus=QDBusConnection.connectToBus(bus, NAME))
    screens.grab(heard.append, heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=10_000)
    return heard


def test_its_file_is_read_and_is_gone(
    qapp: QApplication, qtbot: QtBot, bus: str, portal: Callable[[str], Path]
) -> None:
    file = portal("done")
    ((frame,),) = asked(bus, qtbot)  # type: ignore[misc]
    assert (frame.image.width(), frame.image.height()) == (60, 40)
    assert QColor(frame.image.pixel(30, 20)).name() == "#123456"
    assert not file.exists()


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ("no", UserCancelled),
        ("fault", ScreenError),
        ("elsewhere", ScreenError),
        ("text", ScreenError),
        ("silent", ScreenError),
    ],
)
def test_what_goes_wrong_is_said_and_leaves_no_file(
    qapp: QApplication,
    qtbot: QtBot,
    bus: str,
    portal: Callable[[str], Path],
    answer: str,
    error: type[VaultError],
) -> None:
    file = portal(answer)
    (heard,) = asked(bus, qtbot)
    assert type(heard) is error
    assert not file.exists()


def test_without_a_portal_it_is_said_at_once(qapp: QApplication, qtbot: QtBot, bus: str) -> None:
    (heard,) = asked(bus, qtbot)
    assert type(heard) is ScreenError
