"""A helper's part in an addition: files sealed one after another; each read once, hashed, encrypted, written, synced.

    job     the recipient's public key, then for each file: its path, where to write, the file key
    answer  for each file seven parts: how it ended, sha256, size, sealed sha256, sealed size, time of change, the
            first bytes; for a file that was declined: how it ended, code, what, next step, and three empty ones

What is asked for is a public key and keys that serve for one file each: a helper could decrypt nothing of the vault.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path

from evidence_vault.crypto.age.outgoing import AgeFile, Block
from evidence_vault.crypto.age.recipients import Recipient
from evidence_vault.errors import DiskFullError, DriveError, UnreadableSourceError
from evidence_vault.sources.files import HEAD, open_source
from evidence_vault.store.objectfile import NewFile

DONE, DECLINED, FULL, DRIVE = b"done", b"declined", b"full", b"drive"
FIELDS = 7

Ended = tuple[list[bytes], NewFile | None]
"""The parts of an answer, and the file that is still to be synced."""


class Sealer:
    """Uses two blocks again and again: which chunk is the last must be known before it is sealed."""

    def __init__(self) -> None:
        self._blocks = (Block(), Block())
        self._recipient: Recipient | None = None

    def seal(self, parts: Sequence[bytes]) -> list[bytes]:
        """Seal the files of one job; they are synced together at its end, when the disk has begun to write them all.

        The first sync of several then commits the file system's journal for all of them.
        """
        recipient = self._recipient_of(parts[0])
        with ExitStack() as files:
            ended = [
                self._one(recipient, Path(os.fsdecode(path)), os.fsdecode(place), key, files)
                for path, place, key in zip(parts[1::3], parts[2::3], parts[3::3], strict=True)
            ]
            return [part for fields, file in ended for part in _synced(fields, file)]

    def _recipient_of(self, public: bytes) -> Recipient:
        """The same as for the last job, as a rule: making it costs a key agreement."""
        if self._recipient is None or self._recipient.public != public:
            self._recipient = Recipient.from_public(public)
        return self._recipient

    def _one(self, recipient: Recipient, path: Path, place: str, key: bytes, files: ExitStack) -> Ended:
        try:
            file = files.enter_context(NewFile(place))
            return self._sealed(recipient, path, file, key), file
        except UnreadableSourceError as error:
            told = (error.code, error.what, error.next_step)
            return [DECLINED, *(text.encode() for text in told), b"", b"", b""], None
        except (DiskFullError, DriveError) as error:
            return _failed(error), None

    def _sealed(self, recipient: Recipient, path: Path, file: NewFile, key: bytes) -> list[bytes]:
        source = open_source(path)
        with closing(source.stream):
            stream = source.reading()
            sealing = AgeFile(file, [recipient], os.urandom, file_key=key)
            block, following = self._blocks
            block.fill(stream)
            head = bytes(block.plain[:HEAD])
            while block.full:
                following.fill(stream)
                if following.size == 0:
                    break
                sealing.do_all(block, last=False)
                block, following = following, block
            sealing.do_all(block, last=True)
            file.begin_writing()
            sealed = sealing.result()
            source.check_unchanged(sealed.size)
        numbers = (sealed.sha256, str(sealed.size), sealed.sealed_sha256, str(sealed.sealed_size), source.modified)
        return [DONE, *(text.encode("ascii") for text in numbers), head]


def _synced(fields: list[bytes], file: NewFile | None) -> list[bytes]:
    if file is None:
        return fields
    try:
        file.sync()
    except (DiskFullError, DriveError) as error:
        return _failed(error)
    return fields


def _failed(error: DiskFullError | DriveError) -> list[bytes]:
    return [FULL if isinstance(error, DiskFullError) else DRIVE, *[b""] * (FIELDS - 1)]
