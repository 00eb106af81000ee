"""A hand on the keyboard, and vaults that were made before the story begins. No story may block the window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from evidence_vault.model import AddDetails
from evidence_vault.reading import FactReader
from evidence_vault.vault import Passphrase, Vault
from gui.desk import Desk
from tests.gui.by_keys.telling import PASSPHRASE, QUICK
from tests.gui.hand import Hand
from tests.gui.real_hand import REAL_KEYS, RealHand
from tests.gui.stories.telling import picture
from tests.gui.watchdog import Watchdog


@pytest.fixture
def hand(real_desk: Desk, wait: Callable[[], None], watchdog: Watchdog) -> Hand:
    """Where test_real_stories.py says so, the keys go through an X server. The watchdog looks from here on."""
    if REAL_KEYS not in os.environ:
        return Hand(real_desk, wait)
    assert QGuiApplication.platformName() == "xcb"
    return RealHand(real_desk, wait)


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A vault with one case of two exhibits, closed."""
    path = tmp_path / "Papers"
    vault = Vault.create(path, Passphrase(PASSPHRASE), label="", kdf=QUICK)
    case = vault.new_case("Letters")
    details = AddDetails(title="Rent letter", case=case.id)
    vault.add_bytes(b"the first letter", "first.txt", details)
    vault.add_bytes(b"the second letter", "second.txt", AddDetails(title="Second letter", case=case.id))
    vault.lock()
    return path


@pytest.fixture
def album(tmp_path: Path) -> Path:
    """A vault with one picture in it, read and covered, closed."""
    path = tmp_path / "Album"
    vault = Vault.create(path, Passphrase(PASSPHRASE), label="", kdf=QUICK)
    saved = vault.add_bytes(picture(), "drawn.png", AddDetails(title="A drawn picture"))
    with FactReader() as reader:
        vault.read_facts([saved.id], reader)
    vault.lock()
    return path


@pytest.fixture
def small_drive(tmp_path: Path) -> Iterator[Path]:
    """A real drive of six megabytes."""
    place = tmp_path / "drive"
    place.mkdir()
    mount = shutil.which("mount")
    if not sys.platform.startswith("linux") or mount is None or os.geteuid() != 0:
        pytest.skip("needs the right to mount a small drive")
    if subprocess.run([mount, "-t", "tmpfs", "-o", "size=6m", "none", place], check=False).returncode:
        pytest.skip("needs the right to mount a small drive")
    yield place
    subprocess.run(["umount", "-l", place], check=True)
