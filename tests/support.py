"""Shared by the vault's tests: quick vaults, a clock and random bytes that tests choose, made-up files."""

from __future__ import annotations

import hashlib
import itertools
import shutil
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from evidence_vault.model import AddDetails, Declined, ItemId, Moment, Problem, Saved
from evidence_vault.vault import Passphrase, Secret, Vault, fixed

FAST = fixed(64 * 1024, 1, 1)
"""The cheapest passphrase stretching that is accepted."""
WORD = "correct horse battery"
START = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


class FixedClock:
    """Every look at it is one second later; eight hours ahead of UTC unless told."""

    def __init__(self, start: datetime = START, offset_minutes: int = 480) -> None:
        self._ticks = itertools.count()
        self._start, self._offset = start, offset_minutes

    def now(self) -> Moment:
        return Moment(utc=self._start + timedelta(seconds=next(self._ticks)), offset_minutes=self._offset)


class SeededEntropy:
    """Bytes that look random and are the same for the same seed."""

    def __init__(self, seed: str) -> None:
        self._blocks = itertools.count()
        self._seed = seed.encode()

    def __call__(self, size: int, /) -> bytes:
        number = next(self._blocks).to_bytes(8, "big")
        return hashlib.shake_256(self._seed + number).digest(size)


class Cancel:
    """A CancelToken that says yes from the `after`-th time it is asked."""

    def __init__(self, after: int = 0) -> None:
        self.asked, self._after = 0, after

    @property
    def cancelled(self) -> bool:
        self.asked += 1
        return self.asked > self._after


def new_vault(folder: Path, passphrase: str = WORD, *, seed: str | None = None, label: str = "") -> Vault:
    """A quick new vault; with `seed` it is the same every time."""
    if seed is None:
        return Vault.create(folder, Passphrase(passphrase), label=label, kdf=FAST)
    return Vault.create(
        folder, Passphrase(passphrase), label=label, kdf=FAST, clock=FixedClock(), entropy=SeededEntropy(seed)
    )


def reopen(folder: Path, secret: Secret | str = WORD) -> Vault:
    """Open it again."""
    return Vault.open(folder, Passphrase(secret) if isinstance(secret, str) else secret, kdf=FAST)


def add(vault: Vault, *paths: Path, details: AddDetails | None = None) -> list[Saved]:
    """Add files that are all taken."""
    results = list(vault.add_files(paths, details or AddDetails()))
    assert not [one for one in results if isinstance(one, Declined)], results
    return [one for one in results if isinstance(one, Saved)]


def add_text(vault: Vault, text: str, name: str = "note.txt", details: AddDetails | None = None) -> ItemId:
    """Add a small text; returns its item's id."""
    return vault.add_bytes(text.encode(), name, details or AddDetails()).id


def content(vault: Vault, item: ItemId) -> bytes:
    """An item's original bytes, whole."""
    with vault.open_content(item) as stream:
        return stream.read()


def made_file(folder: Path, name: str, size: int, seed: str = "") -> Path:
    """A file of `size` bytes that do not repeat."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(hashlib.shake_128(f"{seed}{name}".encode()).digest(size))
    return path


def objects(vault: Vault) -> list[Path]:
    """Every file among the vault's objects, finished or not."""
    return [path for path in (vault.path / "objects").rglob("*") if path.is_file()]


def snapshot(vault_folder: Path, to: Path) -> Path:
    """The vault's files as they lie on the disk now, as after a power cut."""
    shutil.copytree(vault_folder, to, symlinks=True)
    return to


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its relative name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in _files(folder)}


def said(problems: Sequence[Problem]) -> set[tuple[str, str]]:
    """Problems as (finding, subject)."""
    return {(problem.finding.value, problem.subject) for problem in problems}


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
