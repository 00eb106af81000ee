"""Real SIGKILLs at random moments of a backup and of a restore; what was said must hold, on both sides.

Run by the suite in a short form, and in its long form by `make crash`. Alone: -m tests.hostile.crash_backup 200
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

from evidence_vault.errors import BackupDamagedError, HeaderDamagedError, NotABackupError, NotAVaultError
from evidence_vault.model import Query
from evidence_vault.vault import Passphrase, Vault, fixed
from tests.hostile.tally import tally

FAST = fixed(64 * 1024, 1, 1)
SECRET = Passphrase("word")
WORKER = """
import os, sys
from pathlib import Path
from evidence_vault.vault import Passphrase, Vault, fixed

def say(*words):
    sys.stdout.write(" ".join(words) + "\\n")
    sys.stdout.flush()

act, vault, backup, place = sys.argv[1], *map(Path, sys.argv[2:5])
secret = Passphrase("word")
if act == "backup":
    opened = Vault.open(vault, secret, kdf=fixed(65536, 1, 1))
    say("open")
    for number in range(100000):
        one = opened.add_bytes(os.urandom(1 << (10 + number % 9)), f"{number}.bin")
        say("saved", one.id)
        opened.back_up(backup)
        say("backed", one.id)
else:
    say("open")
    made = Vault.restore(backup, place, secret)
    say("restored", str(made.items))
"""


class Campaign:
    """One vault with one backup, killed again and again."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._dice = random.Random(seed)
        self._vault, self._backup, self._place = folder / "vault", folder / "backup", folder / "place"
        self._saved: set[str] = set()
        self._backed: set[str] = set()
        self.during = 0
        with Vault.create(self._vault, SECRET, kdf=FAST) as vault:
            for number in range(30):
                self._saved.add(vault.add_bytes(self._dice.randbytes(40_000), f"{number}.bin").id)

    def run(self, kills: int) -> None:
        """Kill so often, every third time a restore; AssertionError says what was lost."""
        for number in range(kills):
            act = "restore" if number % 3 == 2 else "backup"
            self._heard(self._killed(act))
            self._check_vault()
            self._check_backup()
            if act == "restore":
                self._check_place()
        assert self.during >= kills // 2, self.during
        tally("kills", kills)

    def _killed(self, act: str) -> list[str]:
        command = [sys.executable, "-c", WORKER, act, *map(str, (self._vault, self._backup, self._place))]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            first = process.stdout.readline()
            assert first == b"open\n", process.stderr.read().decode()
            time.sleep(self._dice.random() ** 2 * (0.6 if act == "restore" else 0.3))
            self.during += process.poll() is None
            process.kill()
            rest, errors = process.stdout.read().decode(), process.stderr.read().decode()
            process.wait()
            assert not errors or act == "restore", errors
        return [line for line in rest.split("\n")[:-1] if line]

    def _heard(self, lines: list[str]) -> None:
        for line in lines:
            word, item = line.split()
            if word == "saved":
                self._saved.add(item)
            elif word == "backed":
                self._backed = set(self._saved)

    def _check_vault(self) -> None:
        with Vault.open(self._vault, SECRET, kdf=FAST) as vault:
            report = vault.verify()
            assert report.unchanged, report.problems
            found = {str(one.id) for one in vault.items(Query(limit=0))}
            assert self._saved <= found
            self._saved = found

    def _check_backup(self) -> None:
        """Every generation that is there is whole, and the newest holds all that was said to be backed up."""
        try:
            generations = Vault.backup_generations(self._backup)
            tried = Vault.rehearse(self._backup, SECRET, count=10_000)
        except (NotABackupError, BackupDamagedError):
            assert not self._backed
            return
        assert all(one.holds for one in generations)
        assert tried.problems == ()
        assert tried.items >= len(self._backed)

    def _check_place(self) -> None:
        """A restore that was cut off does not claim to be a vault, or all that is missing is its header."""
        try:
            with Vault.open(self._place, SECRET, kdf=FAST) as vault:
                assert vault.verify().unchanged
        except (NotAVaultError, HeaderDamagedError) as error:
            if isinstance(error, HeaderDamagedError):
                mended = Vault.check(self._place, SECRET, repair=True).left
                assert mended is not None
                assert mended.unchanged
        shutil.rmtree(self._place, ignore_errors=True)


def main() -> None:
    """`python -m tests.hostile.crash_backup [KILLS]`."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    folder = Path(f"crash-backup-{os.getpid()}")
    folder.mkdir()
    campaign = Campaign(folder, seed=kills)
    try:
        campaign.run(kills)
    finally:
        shutil.rmtree(folder)
    print(f"{kills} kills, {campaign.during} of them during the work: nothing said was lost")


if __name__ == "__main__":
    main()
