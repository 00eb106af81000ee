"""The vault locks when the computer's screen does, before sleep, and at log-out; windows stay out of recordings."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui import capture
from gui.capture import RecordingsGuard
from gui.desk import Desk
from gui.session import Session
from gui.settings_store import Settings
from gui.settings_table import RECORDINGS
from gui.system_lock import Polled
from tests.gui.fakes import FakeVault
from tests.gui.restyled import put

linux_with_a_bus = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="needs dbus-daemon",
)
SIGNALS = [
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true", True),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", "boolean:true", True),
    ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "boolean:true", True),
    ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForShutdown", "boolean:true", True),
    ("/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session.Lock", "", True),
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:false", False),
    ("/org/freedesktop/login1", "org.freedesktop.login1.Manager.PrepareForSleep", "boolean:false", False),
]


@pytest.fixture(scope="module")
def bus() -> Iterator[str]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait(5)
    daemon.stdout.close()


@linux_with_a_bus
@pytest.mark.parametrize(("path", "member", "argument", "locks"), SIGNALS)
def test_what_the_system_says_on_its_bus_is_heard(
    qapp: QApplication, qtbot: QtBot, bus: str, path: str, member: str, argument: str, locks: bool
) -> None:
    from PySide6.QtDBus import QDBusConnection

    from gui.system_lock_linux import BusWatch

    heard: list[str] = []
    connection = QDBusConnection.connectToBus(bus, "evidence-vault-test")
    watch = BusWatch(lambda: heard.append("away"))
    assert watch.listen(connection, connection)

    def say(path: str, member: str, argument: str) -> None:
        command = ["dbus-send", f"--bus={bus}", "--type=signal", path, member, argument]
        subprocess.run([part for part in command if part], check=True)

    say(path, member, argument)
    if not locks:  # what comes after it on the same bus was heard, and it was not
        say("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true")
    qtbot.waitUntil(lambda: bool(heard), timeout=10_000)
    assert heard == ["away"]
    QDBusConnection.disconnectFromBus("evidence-vault-test")


def test_when_the_system_says_so_the_vault_is_locked(desk: Desk, session: Session, vault: FakeVault) -> None:
    session.open(vault)
    desk.system.away.emit()
    assert vault.locked
    assert not session.is_open


def test_a_log_out_locks(desk: Desk, session: Session, vault: FakeVault) -> None:
    session.open(vault)
    desk.system._leaving(None)
    assert vault.locked


def test_where_only_asking_helps_it_tells_once_for_each_lock(qapp: QApplication) -> None:
    state = {"locked": False}
    heard: list[str] = []
    polled = Polled(lambda: state["locked"], lambda: heard.append("away"), qapp)
    for locked, count in ((False, 0), (True, 1), (True, 1), (False, 1), (True, 2)):
        state["locked"] = locked
        polled.look()
        assert len(heard) == count
    polled.deleteLater()


def test_each_window_is_kept_out_of_recordings_once_it_is_shown(qapp: QApplication, qtbot: QtBot) -> None:
    told: list[tuple[int, bool]] = []

    def hide(window: int, hidden: bool) -> bool:
        told.append((window, hidden))
        return True

    guard = RecordingsGuard(hide)
    qapp.installEventFilter(guard)
    try:
        one = QWidget()
        qtbot.addWidget(one)
        inner = QWidget(one)
        one.show()
        assert told == [(int(one.winId()), True)]
        assert inner.isVisible()
        one.hide()
        guard.hidden = False
        one.show()
        assert told[1:] == [(int(one.winId()), False)]
    finally:
        qapp.removeEventFilter(guard)


def test_the_setting_is_followed_and_what_linux_cannot_do_is_said(
    desk: Desk, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.recordings.hidden
    put(settings, RECORDINGS, False)
    assert not desk.recordings.hidden
    monkeypatch.setattr(sys, "platform", "linux")
    assert capture.for_this_system() is None
    assert "no program can" in capture.said()
    monkeypatch.setattr(sys, "platform", "win32")
    assert capture.for_this_system() is capture.hide_on_windows
    assert "kept out" in capture.said()
