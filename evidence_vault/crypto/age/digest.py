"""Decrypting a whole age file only to hash its content: no byte is kept, and the buffers serve for the next file."""

from __future__ import annotations

import hashlib
from typing import BinaryIO

from evidence_vault.crypto.age.faults import AgeDamagedError, Fault
from evidence_vault.crypto.age.reader import open_payload
from evidence_vault.crypto.age.recipients import Identity
from evidence_vault.crypto.age.stream import CHUNK, SEALED_CHUNK, open_block
from evidence_vault.model import Sha256
from evidence_vault.ports import CancelToken, check_cancelled

_CHUNKS = 16


class SealedDigester:
    """Digests of content, one file after another. Not for use from several threads."""

    def __init__(self, identity: Identity) -> None:
        self._identity = identity
        self._sealed = memoryview(bytearray(_CHUNKS * SEALED_CHUNK))
        self._plain = memoryview(bytearray(_CHUNKS * CHUNK))

    def digest(self, file: BinaryIO, cancel: CancelToken) -> tuple[Sha256, int]:
        """SHA-256 and length in bytes of the content of `file`.

        Raises ObjectDamagedError, UserCancelled, and OSError as it is.
        """
        cipher, layout = open_payload(file, self._identity)
        file.seek(layout.start)
        digest, size = hashlib.sha256(), 0
        for first in range(0, layout.chunks, _CHUNKS):
            check_cancelled(cancel)
            after = min(first + _CHUNKS, layout.chunks)
            sealed = self._sealed[: layout.offset(after) - layout.offset(first)]
            _fill(file, sealed)
            count = open_block(cipher, first, sealed, self._plain, last=after == layout.chunks)
            digest.update(self._plain[:count])
            size += count
        return Sha256(digest.hexdigest()), size


def _fill(file: BinaryIO, buffer: memoryview) -> None:
    filled = 0
    while filled < len(buffer):
        got = file.readinto(buffer[filled:])  # type: ignore[attr-defined]
        if not got:
            raise AgeDamagedError(Fault.PAYLOAD, "the file became shorter while it was read")
        filled += got
