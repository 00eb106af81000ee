"""Many files at once, and stopping in the middle."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from evidence_vault.model import Query
from evidence_vault.vault import Passphrase, Vault
from gui.desk import Desk
from gui.session import Session
from tests.gui.by_keys.telling import PASSPHRASE, QUICK, unlock
from tests.gui.hand import Hand
from tests.gui.stories.telling import LONG

MANY, SIZE = 300, 1_500_000


def test_i_drop_300_files_and_stop_half_way(
    real_desk: Desk, real_session: Session, hand: Hand, papers: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "from her"
    folder.mkdir()
    for number in range(MANY):
        with (folder / f"{number:03d}.txt").open("wb") as file:
            file.write(b"%d" % number)
            file.truncate(SIZE)
    unlock(real_desk, hand, papers)
    workspace = real_desk.window.workspace
    assert workspace is not None
    before = real_session.vault.count(Query())
    results = workspace.progress.results
    hand.drop(folder)
    hand.tab_to("Cancel")
    qtbot.waitUntil(lambda: results.count() >= 3, timeout=LONG)
    hand.press(Qt.Key.Key_Space)
    told, kept = results.count(), real_session.vault.count(Query()) - before
    assert 3 <= told <= kept < MANY, "what was told is kept, and it stopped"
    assert len(list(folder.iterdir())) == MANY
    hand.choose("Lock")
    again = Vault.open(papers, Passphrase(PASSPHRASE), kdf=QUICK)
    assert again.verify().unchanged
    assert again.count(Query()) == kept + before
    assert not list(papers.rglob("*.part"))
    again.lock()
