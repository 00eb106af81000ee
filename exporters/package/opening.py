"""A package as named files to be read, whatever it lies in: a ZIP, an AES ZIP, an age file, or an unpacked folder."""

from __future__ import annotations

import io
import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from evidence_vault.crypto.age import AgeDamagedError, Fault, PassphraseIdentity, Unwraps, open_sealed
from evidence_vault.errors import ObjectError, PackageError, WrongSecretError
from evidence_vault.model import Finding
from evidence_vault.ports import CancelToken
from exporters.package import zipread
from exporters.package.aes import DecryptingReader
from exporters.package.findings import Findings
from exporters.package.names import why_unsafe
from exporters.package.zipform import Member

_AGE = b"age-encryption.org/v1"
INNER = "package.zip"


class BagFiles(Protocol):
    """The files of a bag, by path below its top folder, in the best order to read them."""

    @property
    def names(self) -> Sequence[str]:
        """Paths."""

    def size(self, name: str) -> int:
        """Bytes."""

    def crc(self, name: str) -> int | None:
        """The CRC-32 that the container claims, if it has any."""

    def open(self, name: str) -> BinaryIO:
        """From its first byte; only one is read at a time, and it is not closed."""


@contextmanager
def open_package(
    path: Path, passphrase: str | None, identity: Unwraps | None, findings: Findings, cancel: CancelToken
) -> Iterator[BagFiles]:
    """The files of the package at `path`; what is wrong with its container goes to `findings`.

    Raises PackageError if it is no package at all, WrongSecretError without the right passphrase or identity.
    """
    if path.is_dir():
        yield FolderFiles(path, findings)
        return
    with path.open("rb") as file:
        yield _open_file(file, path.name, passphrase, identity, findings, cancel)


def _open_file(
    file: BinaryIO,
    name: str,
    passphrase: str | None,
    identity: Unwraps | None,
    findings: Findings,
    cancel: CancelToken,
) -> BagFiles:
    start = file.read(len(_AGE))
    if start == _AGE:
        key = identity or (PassphraseIdentity(passphrase) if passphrase is not None else None)
        inner = _open_age(file, name, key, findings)
        return ZipFiles(inner, _members(inner, name, findings), findings) if inner else ZipFiles(file, [], findings)
    if not start.startswith(b"PK"):
        _refuse_unless_zip(file)
        findings.structure(name, "something stands before the ZIP's first file")
    members = _members(file, name, findings)
    if len(members) == 1 and members[0].aes:
        return _open_aes(file, members[0], name, passphrase, findings, cancel)
    for member in members:
        if member.aes:
            findings.structure(member.name, "it is encrypted inside a package that is not")
    return ZipFiles(file, [member for member in members if not member.aes], findings)


def _refuse_unless_zip(file: BinaryIO) -> None:
    size = file.seek(0, io.SEEK_END)
    file.seek(max(0, size - 22))
    if file.read(4) != b"PK\5\6":
        raise PackageError(
            "That is not a package of this app: neither a ZIP nor an age file, or its start was changed."
        )


def _members(file: BinaryIO, name: str, findings: Findings) -> list[Member]:
    """By the ZIP's directory; where that is destroyed, by what each file says about itself."""
    try:
        return zipread.read_zip(file, findings)
    except zipread.BrokenZipError as error:
        findings.structure(name, f"the ZIP's directory cannot be used: {error}")
    except ObjectError:
        findings.structure(name, "the part of it that holds the ZIP's directory was changed and cannot be decrypted")
    try:
        return zipread.scan_zip(file)
    except ObjectError:
        return []


def _open_age(file: BinaryIO, name: str, identity: Unwraps | None, findings: Findings) -> BinaryIO | None:
    if identity is None:
        raise WrongSecretError(
            "This package is encrypted with age.", safe="Nothing was changed.",
            next_step="Open it with its passphrase, or with the secret key (AGE-SECRET-KEY-1…) of a recipient.",
        )  # fmt: skip
    try:
        return cast("BinaryIO", open_sealed(file, identity))
    except AgeDamagedError as error:
        if error.fault is Fault.NO_MATCH:
            raise WrongSecretError(
                "This package was not encrypted for that key or passphrase, or its beginning was changed.",
                safe="Nothing was changed.",
                next_step="Try again, or ask the sender how it is protected.",
            ) from error  # fmt: skip
        findings.structure(name, "it cannot be decrypted: it was changed or cut short")
        return None


def _open_aes(
    file: BinaryIO, member: Member, name: str, passphrase: str | None, findings: Findings, cancel: CancelToken
) -> BagFiles:
    if passphrase is None:
        raise WrongSecretError(
            "This package is protected by a passphrase.", safe="Nothing was changed.",
            next_step="Type the passphrase that the sender told you.",
        )  # fmt: skip
    reader = DecryptingReader(file, member.data_offset, member.stored, passphrase)
    inner = cast("BinaryIO", reader)
    if not reader.verifier_holds and inner.read(4) != b"PK\3\4":
        raise WrongSecretError(
            "That passphrase does not open this package, or its beginning was changed.", safe="Nothing was changed.",
            next_step="Type it again, in small letters with '-' between the words.",
        )  # fmt: skip
    if not reader.verifier_holds:
        findings.structure(name, "the passphrase check at its beginning was changed")
    if not reader.check(cancel):
        inner.seek(0)
        if inner.read(2) != b"PK" and not findings.problems:
            _refuse_all_wrong(reader)
        findings.structure(name, "its authentication code does not hold: the encrypted content was changed")
    if member.name != INNER:
        findings.structure(member.name, f"the encrypted file should be named {INNER}")
    return ZipFiles(inner, _members(inner, INNER, findings), findings)


def _refuse_all_wrong(reader: DecryptingReader) -> None:
    """One wrong passphrase in 65,536 passes the two check bytes; then nothing behind them makes sense either."""
    reader.seek(-22, io.SEEK_END)
    if cast("BinaryIO", reader).read(4) != b"PK\5\6":
        raise WrongSecretError("That passphrase does not open this package.", safe="Nothing was changed.")


class ZipFiles:
    """A bag in a ZIP: the members below its one top folder."""

    def __init__(self, file: BinaryIO, members: Sequence[Member], findings: Findings) -> None:
        self._file = file
        tops = {member.name.partition("/")[0] for member in members}
        top = next(iter(tops)) if len(tops) == 1 else _likely_top(members)
        self._members: dict[str, Member] = {}
        for member in members:
            folder, _, path = member.name.partition("/")
            if folder != top or not path:
                findings.add(Finding.FILE_ADDED, member.name, "it lies outside the package's folder")
            else:
                self._members.setdefault(path, member)
        self.names = tuple(self._members)

    def size(self, name: str) -> int:
        """Bytes."""
        return self._members[name].size

    def crc(self, name: str) -> int | None:
        """As the ZIP's directory says."""
        return self._members[name].crc

    def open(self, name: str) -> BinaryIO:
        """From its first byte."""
        member = self._members[name]
        return cast("BinaryIO", _Window(self._file, member.data_offset, member.size))


def _likely_top(members: Sequence[Member]) -> str:
    found = [
        m.name[: -len("/bagit.txt")] for m in members if m.name.count("/") == 1 and m.name.endswith("/bagit.txt")
    ]
    return found[0] if found else ""


class FolderFiles:
    """A bag that was unpacked. Links are named and never followed."""

    def __init__(self, path: Path, findings: Findings) -> None:
        self._paths: dict[str, Path] = {}
        top = path
        if not (path / "bagit.txt").exists():
            below = [one for one in path.iterdir() if one.is_dir() and not one.is_symlink()]
            top = below[0] if len(below) == 1 else path
        for found in sorted(_walk(top)):
            self._take(found, found.relative_to(top).as_posix(), findings)
        self.names = tuple(self._paths)

    def _take(self, found: Path, name: str, findings: Findings) -> None:
        mode = found.lstat().st_mode
        if not stat.S_ISREG(mode):
            kind = "a symbolic link" if stat.S_ISLNK(mode) else "not a plain file"
            findings.structure(name, f"it is {kind}")
        elif reason := why_unsafe(name):
            findings.structure(name, reason)
        else:
            self._paths[name] = found

    def size(self, name: str) -> int:
        """Bytes."""
        return self._paths[name].stat().st_size

    def crc(self, name: str) -> int | None:
        """A folder has none."""
        return None

    def open(self, name: str) -> BinaryIO:
        """From its first byte."""
        return self._paths[name].open("rb")


def _walk(top: Path) -> Iterator[Path]:
    with os.scandir(top) as found:
        entries = list(found)
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        else:
            yield Path(entry.path)


class _Window(io.RawIOBase):
    """`size` bytes of `file` from `offset`, read forward."""

    def __init__(self, file: BinaryIO, offset: int, size: int) -> None:
        super().__init__()
        self._file, self._left = file, size
        file.seek(offset)

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]  # the base says WriteableBuffer
        """Short only at the end."""
        view = memoryview(buffer).cast("B")[: self._left]
        count = cast("io.RawIOBase", self._file).readinto(view) or 0
        self._left -= count
        return count
