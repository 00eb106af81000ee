"""Real SIGKILLs at random moments of an addition, a description and a key change; what was said must hold.

Run by the suite in a short form, and in its long form by `make crash`, or alone: python -m tests.hostile.crash 200
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

from evidence_vault.errors import WrongSecretError
from evidence_vault.model import Query
from evidence_vault.vault import Passphrase, Vault, fixed
from tests.hostile.tally import tally

FAST = fixed(64 * 1024, 1, 1)
WORKER = """
import sys
from pathlib import Path
from evidence_vault.vault import Passphrase, Vault, fixed

def say(*words):
    sys.stdout.write(" ".join(words) + "\\n")
    sys.stdout.flush()

folder, act, start = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
vault = Vault.open(folder, Passphrase(sys.argv[4]), kdf=fixed(65536, 1, 1))
say("open")
if act == "add":
    for one in vault.add_files(sorted(Path(sys.argv[5]).iterdir())):
        say("saved", one.id, str(one.sha256))
elif act == "bytes":
    for number in range(start, start + 100000):
        one = vault.add_bytes(f"text {number}".encode(), f"{number}.txt")
        say("saved", one.id, str(one.sha256))
elif act == "describe":
    item = vault.resolve("1")
    for number in range(start, start + 100000):
        vault.describe(item, note=f"note {number}")
        say("noted", str(number))
elif act == "keys":
    old = sys.argv[4]
    for number in range(start, start + 100000):
        new = f"pass {number}"
        say("changing", new)
        vault.change_passphrase(Passphrase(new), old=Passphrase(old))
        say("changed", new)
        old = new
"""
ACTS = ("add", "bytes", "describe", "keys", "add", "bytes")


class Campaign:
    """One vault that is killed again and again."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._dice = random.Random(seed)
        self._vault, self._sources = folder / "vault", folder / "sources"
        self._passphrases = ["first"]
        self._saved: dict[str, str] = {}
        self._noted = -1
        self.kills = {"before": 0, "during": 0}
        self._sources.mkdir(parents=True)
        with Vault.create(self._vault, Passphrase("first"), kdf=FAST) as vault:
            one = vault.add_bytes(b"first", "first.txt")
            self._saved[one.id] = str(one.sha256)

    def run(self, kills: int) -> None:
        """Kill so often; AssertionError says what was lost."""
        for number in range(kills):
            self._round(number, ACTS[number % len(ACTS)])
        assert self.kills["during"] >= kills // 2, self.kills
        tally("kills", kills)

    def _round(self, number: int, act: str) -> None:
        if act == "add":
            self._fresh_sources(number)
        said = self._killed(act, number * 1000)
        self._heard(said)
        self._check()

    def _fresh_sources(self, number: int) -> None:
        shutil.rmtree(self._sources)
        self._sources.mkdir()
        for file in range(150):
            size = 6_000_000 if file % 50 == 49 else self._dice.randrange(1, 20_000)
            data = hashlib.shake_128(f"{number} {file}".encode()).digest(size)
            (self._sources / f"{file:04}").write_bytes(data)

    def _killed(self, act: str, start: int) -> list[str]:
        command = [
            sys.executable,
            "-c",
            WORKER,
            str(self._vault),
            act,
            str(start),
            self._passphrases[-1],
            str(self._sources),
        ]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            first = process.stdout.readline()
            assert first == b"open\n", process.stderr.read().decode()
            time.sleep(self._dice.random() ** 2 * 0.25)
            self.kills["during" if process.poll() is None else "before"] += 1
            process.kill()  # SIGKILL; on Windows TerminateProcess
            rest = process.stdout.read().decode()
            errors = process.stderr.read().decode()
            process.wait()
            assert not errors, errors
        # A line cut off by the kill was not said.
        return [line for line in rest.split("\n")[:-1] if line]

    def _heard(self, lines: list[str]) -> None:
        for line in lines:
            word, _, more = line.partition(" ")
            if word == "saved":
                item, sha256 = more.split()
                self._saved[item] = sha256
            elif word == "noted":
                self._noted = int(more)
            elif word == "changing":
                self._passphrases = [*self._passphrases[-1:], more]
            elif word == "changed":
                self._passphrases = [more]

    def _check(self) -> None:
        with self._open() as vault:
            report = vault.verify()
            assert report.unchanged, report.problems
            items = {str(item.id): item for item in vault.items(Query(limit=0))}
            for item, sha256 in self._saved.items():
                found = items[item].content
                assert found is not None
                assert found.sha256 == sha256
            for item in self._dice.sample(sorted(self._saved), min(5, len(self._saved))):
                with vault.open_content(items[item].id) as stream:
                    assert hashlib.sha256(stream.read()).hexdigest() == self._saved[item]
            if self._noted >= 0:
                assert int(vault.item(vault.resolve("1")).note.split()[1]) >= self._noted
            # What was durable but not yet said counts from now on.
            self._saved = {item: str(one.content.sha256) for item, one in items.items() if one.content}

    def _open(self) -> Vault:
        """With the passphrase said last, or the one whose change was under way."""
        for passphrase in reversed(self._passphrases):
            try:
                # At once: whatever the killed process was starting must not keep her out of her vault.
                vault = Vault.open(self._vault, Passphrase(passphrase), kdf=FAST)
            except WrongSecretError:
                continue
            self._passphrases = [passphrase]
            return vault
        raise AssertionError("no passphrase opens the vault any more")


def main() -> None:
    """`python -m tests.hostile.crash [KILLS] [FOLDER]`."""
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    folder = Path(sys.argv[2] if len(sys.argv) > 2 else f"crash-{os.getpid()}")
    campaign = Campaign(folder, seed=kills)
    try:
        campaign.run(kills)
    finally:
        if len(sys.argv) <= 2:
            shutil.rmtree(folder)
    print(f"{kills} kills, {campaign.kills['during']} of them during the work: nothing said was lost")


if __name__ == "__main__":
    main()
