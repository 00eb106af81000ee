"""One pass over all bytes of a package: the digest of every file, with the CRC beside it in another thread."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol, cast

from evidence_vault.crypto.age.lanes import Lanes
from evidence_vault.errors import ObjectError
from evidence_vault.model import Finding
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from exporters.package.findings import Findings
from exporters.package.opening import BagFiles

_BLOCK = 1 << 20
_RING = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """SHA-256 of each file that could be read; `size` counts all bytes read."""

    sha256: dict[str, str]
    size: int


@dataclass(slots=True)
class _Sums:
    sha256: hashlib._Hash = field(default_factory=hashlib.sha256)
    crc: int = 0

    def add_sha256(self, data: memoryview) -> None:
        self.sha256.update(data)

    def add_crc(self, data: memoryview) -> None:
        self.crc = zlib.crc32(data, self.crc)

    def works(self, *, with_crc: bool) -> dict[str, Callable[[memoryview], object]]:
        """What is to be done with each block."""
        works: dict[str, Callable[[memoryview], object]] = {"package-sha256": self.add_sha256}
        if with_crc:
            works["package-crc"] = self.add_crc
        return works


class Sweeper:
    """Reads files into digests, telling `progress` and asking `cancel` every mebibyte."""

    def __init__(self, files: BagFiles, findings: Findings, progress: Progress, cancel: CancelToken) -> None:
        self._files, self._findings, self._progress, self._cancel = files, findings, progress, cancel
        self._total = sum(files.size(name) for name in files.names)
        self._ring = [memoryview(bytearray(_BLOCK)) for _ in range(_RING)]
        self._done = 0

    def sweep(self, *, with_crc: bool) -> Swept:
        """All files. One that cannot be decrypted is named as changed, and has no digest."""
        found: dict[str, str] = {}
        for name in self._files.names:
            sums = _Sums()
            crc = self._files.crc(name) if with_crc else None
            try:
                self._read(name, sums, with_crc=crc is not None)
            except ObjectError:
                self._findings.add(
                    Finding.FILE_CHANGED, name, "it cannot be decrypted: its encrypted bytes were changed"
                )
                continue
            found[name] = sums.sha256.hexdigest()
            if crc is not None and crc != sums.crc:
                self._findings.structure(name, "the CRC-32 in the ZIP does not fit its content")
        return Swept(sha256=found, size=self._done)

    def _read(self, name: str, sums: _Sums, *, with_crc: bool) -> None:
        works = sums.works(with_crc=with_crc)
        with self._files.open(name) as stream:
            if self._files.size(name) <= _BLOCK or len(works) == 1:
                while data := self._next(stream, self._ring[0]):
                    for work in works.values():
                        work(data)
            else:
                self._read_long(stream, works)

    def _read_long(self, stream: BinaryIO, works: dict[str, Callable[[memoryview], object]]) -> None:
        with Lanes(works, room=_RING) as lanes:
            number = 0
            lanes.wait_for_room()
            while data := self._next(stream, self._ring[number % _RING]):
                lanes.give(data)
                number += 1
                lanes.wait_for_room()
            lanes.finish()

    def _next(self, stream: BinaryIO, room: memoryview) -> memoryview:
        check_cancelled(self._cancel)
        count = 0
        while count < len(room) and (more := cast("_Reads", stream).readinto(room[count:])):
            count += more
        self._done += count
        self._progress(done=self._done, total=self._total, what="Checking the package")
        return room[:count]


class _Reads(Protocol):
    """The one method of a binary stream that is used here; BinaryIO does not name it."""

    def readinto(self, buffer: memoryview, /) -> int:
        """Bytes read; 0 at the end."""
