"""Other people's tools that keep the same files: encrypted archives and backups.

Each side ends when its bytes are on the disk: after a tool that does not wait for it, one sync is counted. A tool
that is not installed has no row: `apt-get install age p7zip-full restic borgbackup` brings them.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.files import MIB, make_file, make_files
from bench.measure import Row, paired, seconds
from bench.vaults import add_all, new_vault

_AGE_KEY = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
_SECRET = "four calm words here"
_PAIRS = 3


@dataclass(frozen=True, slots=True)
class Peer:
    """A tool's commands, as shell lines in a folder where `sources` lies; it writes to `kept`."""

    needs: tuple[str, ...]
    shown: str
    keep: str
    prepare: str = "true"
    open: str = ""
    check: str = ""
    waits: bool = False


PEERS = (
    Peer(
        ("sha256sum", "age"),
        "sha256sum && age",
        f"mkdir kept && sha256sum sources/* > kept/sums && tar -c sources | age -r {_AGE_KEY} -o kept/all.age",
    ),
    Peer(
        ("7z",), "7z a -mx0 -p", f"7z a -mx0 -mhe=on '-p{_SECRET}' kept/all.7z sources", "mkdir kept",
        check=f"7z t '-p{_SECRET}' kept/all.7z",
    ),
    Peer(
        ("restic",), "restic backup", "restic -q -r kept --no-cache backup sources", "restic -q -r kept init",
        "restic -q -r kept --no-cache cat config", "restic -q -r kept --no-cache check --read-data", waits=True,
    ),
    Peer(
        ("borg",), "borg create", "borg create kept::one sources",
        "borg init --encryption repokey-blake2 kept 2>borg.said || { cat borg.said; false; }",
        "borg list kept", "borg check --verify-data kept", waits=True,
    ),
)  # fmt: skip


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Rows for many files and for one film (fewer and shorter if small)."""
    count, mib = (100, 64) if small else (500, 256)
    many = _Side(folder / "many", lambda place: make_files(place, count, 300_000))
    yield from many.rows(f"{count:,} files of 300 KB")
    film = _Side(folder / "film", lambda place: [make_file(_made(place) / "film.mp4", mib * MIB, seed=3)])
    yield from film.rows(f"a film of {mib} MiB")


class _Side:
    """A vault and, beside it, whatever a tool keeps; both forget what they kept after each turn."""

    def __init__(self, folder: Path, make: Callable[[Path], list[Path]]) -> None:
        folder.mkdir()
        self.folder, self.sources = folder, make(folder / "sources")
        self.vault = new_vault(folder / "vault")

    def rows(self, named: str) -> Iterator[Row]:
        """Keeping and checking, against every tool that is here."""
        for peer in PEERS:
            if all(map(shutil.which, peer.needs)):
                yield self._keeping(peer, named)
                if peer.check:
                    yield self._checking(peer, named)
                self._forget()

    def _keeping(self, peer: Peer, named: str) -> Row:
        def prepared() -> None:
            self._forget()
            self._shell(peer.prepare)

        def theirs() -> None:
            self._shell(peer.keep)
            if not peer.waits:
                os.sync()

        prepared()
        opening = self._opening(peer)
        _, ours, other = paired(lambda: add_all(self.vault, self.sources), theirs, pairs=_PAIRS, after=prepared)
        return _row(f"keep {named}: against `{peer.shown}`", ours, other - opening, opening)

    def _checking(self, peer: Peer, named: str) -> Row:
        """Every byte decrypted and compared, on both sides."""
        add_all(self.vault, self.sources)
        self._shell(peer.keep)
        opening = self._opening(peer)
        _, ours, other = paired(self._verify, lambda: self._shell(peer.check), pairs=_PAIRS)
        return _row(f"check {named}, deep: against `{_first(peer.check)}`", ours, other - opening, opening)

    def _opening(self, peer: Peer) -> float:
        """Seconds of the tool's own key derivation, which the bench's vault does not pay: it is open."""
        return min(seconds(lambda: self._shell(peer.open)) for _ in range(3)) if peer.open else 0.0

    def _verify(self) -> None:
        report = self.vault.verify(deep=True)
        if not report.unchanged or report.problems:
            raise AssertionError("the vault of the bench does not verify")

    def _forget(self) -> None:
        self.vault.lock()
        for name in ("vault", "kept", "borg"):
            shutil.rmtree(self.folder / name, ignore_errors=True)
        self.vault = new_vault(self.folder / "vault")

    def _shell(self, line: str) -> None:
        subprocess.run(
            line, shell=True, check=True, cwd=self.folder, env=_environment(self.folder), stdout=subprocess.DEVNULL
        )


def _environment(folder: Path) -> Mapping[str, str]:
    """Secrets and folders of the tools: nothing of theirs outside the bench's own place."""
    own = {"RESTIC_PASSWORD": _SECRET, "BORG_PASSPHRASE": _SECRET, "BORG_BASE_DIR": str(folder / "borg")}
    return {**os.environ, **own}


def _row(what: str, ours: float, theirs: float, opening: float) -> Row:
    note = f"{ours:.2f} s against {theirs:.2f}"
    return Row(
        what=what, value=theirs / ours, note=note + (f", its opening of {opening:.1f} s left out" if opening else "")
    )


def _first(line: str) -> str:
    """The tool and its verb, for the table."""
    words = [word for word in line.split() if not word.startswith(("-", "kept", "'", "words", "calm", "here"))]
    return " ".join(words[:2])


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder
