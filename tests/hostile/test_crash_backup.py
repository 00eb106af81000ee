"""Backups and restores killed at any moment, and two copies of the app at one backup: both sides stay whole."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from evidence_vault.vault import Vault
from tests.hostile.crash_backup import Campaign
from tests.support import Passphrase, new_vault

TOGETHER = """
import sys
from pathlib import Path
from evidence_vault.errors import BackupForkedError, VaultBusyError
from evidence_vault.vault import Passphrase, Vault, fixed

done = busy = 0
with Vault.open(Path(sys.argv[1]), Passphrase(sys.argv[3]), kdf=fixed(65536, 1, 1)) as vault:
    print("open", flush=True)
    sys.stdin.readline()
    while done < 4:
        try:
            vault.back_up(Path(sys.argv[2]))
            done += 1
        except VaultBusyError as error:
            assert "writing to this backup" in error.what
            busy += 1
        except BackupForkedError:
            break
print(done, busy)
"""


def test_nothing_said_is_lost_to_a_kill_of_a_backup_or_a_restore(tmp_path: Path) -> None:
    Campaign(tmp_path, seed=1).run(12)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("number", range(5))
def test_nothing_said_is_lost_to_two_hundred_kills_of_backups(tmp_path: Path, number: int) -> None:
    """Five vaults, so that the checks between the kills stay short."""
    Campaign(tmp_path, seed=20 + number).run(42)


def test_two_copies_of_the_app_back_up_to_one_folder_at_once(tmp_path: Path) -> None:
    """The same vault, copied to a second computer with the same synced folder."""
    with new_vault(tmp_path / "a") as vault:
        for number in range(6):
            vault.add_bytes(bytes([number]) * 50_000, f"{number}.bin")
    shutil.copytree(tmp_path / "a", tmp_path / "b")
    from tests.support import WORD

    copies = [
        subprocess.Popen(
            [sys.executable, "-c", TOGETHER, str(tmp_path / name), str(tmp_path / "backup"), WORD],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in ("a", "b")
    ]
    for one in copies:
        assert one.stdout is not None
        assert one.stdout.readline() == "open\n"
    for one in copies:
        assert one.stdin is not None
        one.stdin.write("\n")
        one.stdin.flush()
    ends = [one.communicate(timeout=120) for one in copies]
    assert not [errors for _, errors in ends if errors]
    done = [int(out.split()[0]) for out, _ in ends]
    assert max(done) == 4  # the other one is told that there are two histories by now, or was as quick
    generations = Vault.backup_generations(tmp_path / "backup")
    assert len(generations) == sum(done)
    for one in generations:
        tried = Vault.rehearse(tmp_path / "backup", Passphrase(WORD), generation=one.number, count=100)
        assert (tried.items, tried.problems) == (6, ())
