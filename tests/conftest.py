"""What every test gets: a home of its own, no network, no real keyring, no screen, and no stray warnings."""

from __future__ import annotations

import logging
import os
import shutil
import socket
import tempfile  # noqa: TID251 - a home for tests, holding no evidence
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

DATA = Path(__file__).parent / "data"

# Set before Qt, keyring or platformdirs are imported by any test.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
for _name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ.pop(_name, None)

settings.register_profile("suite", deadline=None, database=None, print_blob=True)
settings.load_profile("suite")


def pytest_configure(config: pytest.Config) -> None:
    """A home of this run's own, so that neither settings nor recent-files lists of a person are read or written."""
    home = tempfile.mkdtemp(prefix="evidence-vault-tests-")
    os.environ["HOME"] = os.environ["USERPROFILE"] = home
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Long campaigns run when asked for by name (`-m long`, `make crash`); their short forms always run."""
    if config.getoption("markexpr"):
        return
    long = [item for item in items if item.get_closest_marker("long")]
    if long:
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in long]


@pytest.fixture(autouse=True)
def _no_network(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing under test may reach a network; sockets within this computer's file system are the desktop's own.

    A test that asks for `loopback` may reach servers of its own on 127.0.0.1, by number only.
    """
    connect = socket.socket.connect
    own = "loopback" in request.fixturenames

    def refuse(self: socket.socket, address: object) -> None:
        here = own and isinstance(address, tuple) and address[0] == "127.0.0.1"
        if not here and self.family not in {getattr(socket, "AF_UNIX", None)}:
            raise AssertionError("a test tried to open a network connection")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture
def loopback() -> None:
    """Ask for this in a test that runs a server of its own on 127.0.0.1."""


@pytest.fixture
def expected_logs() -> None:
    """Ask for this where a test provokes a log record on purpose."""


@pytest.fixture(autouse=True)
def _no_stray_logs(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning in a log is a fault, or case data on its way out."""
    yield
    if "expected_logs" in request.fixturenames:
        return
    stray = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not stray, f"stray log records: {[(record.name, record.getMessage()) for record in stray]}"


@pytest.fixture
def data() -> Path:
    """The folder of test input made by others, each set with its licence beside it."""
    return DATA
