"""One age file on its way out: the reused blocks of content and ciphertext, the key, the chunks, the digests."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from evidence_vault.crypto.age.header import encode_header, encode_unsigned
from evidence_vault.crypto.age.recipients import FILE_KEY_SIZE, Wraps
from evidence_vault.crypto.age.stream import CHUNK, NONCE_SIZE, SEALED_CHUNK, header_mac, payload_cipher, seal_block
from evidence_vault.errors import BadRecipientError
from evidence_vault.ports import Entropy

if TYPE_CHECKING:
    from evidence_vault.model import Sha256

BLOCK_CHUNKS = 16
BLOCK = BLOCK_CHUNKS * CHUNK
"""1 MiB: `hashlib` scales over two threads only from blocks of this size."""


class Source(Protocol):
    """Content to be sealed: any binary file, buffered or not."""

    def readinto(self, buffer: memoryview, /) -> int | None:
        """Bytes read; 0 at the end."""


class Sink(Protocol):
    """Where an age file goes: any binary file. A short write is continued."""

    def write(self, data: memoryview, /) -> int | None:
        """Bytes taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """What one pass learned: digest and length in bytes of the content, and of the age file around it."""

    sha256: Sha256
    size: int
    sealed_sha256: Sha256
    sealed_size: int


class Block:
    """One mebibyte of content and its ciphertext, used again and again."""

    __slots__ = ("_plain", "_sealed", "sealed_size", "size")

    def __init__(self) -> None:
        self._plain = memoryview(bytearray(BLOCK))
        self._sealed = memoryview(bytearray(BLOCK_CHUNKS * SEALED_CHUNK))
        self.size = 0
        self.sealed_size = 0

    @property
    def full(self) -> bool:
        """Whether it holds a whole mebibyte of content."""
        return self.size == BLOCK

    @property
    def plain(self) -> memoryview:
        """The content it holds."""
        return self._plain[: self.size]

    @property
    def sealed(self) -> memoryview:
        """The ciphertext of that content, once sealed."""
        return self._sealed[: self.sealed_size]

    def fill(self, source: Source) -> None:
        """Read until the block is full or the source ends; raises whatever the source raises."""
        self.size = 0
        while not self.full:
            count = source.readinto(self._plain[self.size :])
            if count is None:
                raise BlockingIOError("the source has no bytes yet")
            if count == 0:
                return
            self.size += count

    def take(self, data: memoryview) -> int:
        """Append what fits of `data`; returns how much that was."""
        count = min(len(data), BLOCK - self.size)
        self._plain[self.size : self.size + count] = data[:count]
        self.size += count
        return count

    def wipe(self) -> None:
        """Overwrite the content; the ciphertext is no secret."""
        self._plain[:] = bytes(BLOCK)
        self.size = 0

    def seal(self, cipher: ChaCha20Poly1305, first_chunk: int, *, last: bool) -> None:
        """Encrypt what it holds, as chunks numbered from `first_chunk`."""
        self.sealed_size = seal_block(cipher, first_chunk, self.plain, self._sealed, last=last)


class _Writeback:
    """Asks Linux to begin writing out what was just written, so that the closing fsync finds little to do.

    POSIX_FADV_DONTNEED starts writeback without waiting for it and gives clean pages back (measured: a gibibyte
    sealed and synced in four fifths of the time). A hint only: elsewhere, and for a sink without a file descriptor,
    nothing is done.
    """

    _STEP = 16 * 1024 * 1024

    def __init__(self, sink: object) -> None:
        self._descriptor = _descriptor(sink)
        self._begun = 0

    def written(self, size: int) -> None:
        """`size` bytes have been written so far."""
        if self._descriptor is not None and size - self._begun >= self._STEP:
            with contextlib.suppress(OSError):  # a hint that fails costs nothing but speed
                os.posix_fadvise(self._descriptor, self._begun, size - self._begun, os.POSIX_FADV_DONTNEED)
            self._begun = size


def _descriptor(sink: object) -> int | None:
    fileno = getattr(sink, "fileno", None)
    if fileno is None or not hasattr(os, "posix_fadvise"):
        return None
    try:
        return int(fileno())
    except OSError:  # io.UnsupportedOperation of a file in memory
        return None


class AgeFile:
    """One age file being written: its key, how many chunks it has, and the running digests.

    `file_key` is 16 bytes that serve for this file alone; without it they are drawn from `entropy`.
    """

    def __init__(
        self, sink: Sink, recipients: Sequence[Wraps], entropy: Entropy, *, file_key: bytes | None = None
    ) -> None:
        if not recipients:
            raise BadRecipientError("There is nobody to encrypt for.")
        self._sink = sink
        self._plain_hash = hashlib.sha256()
        self._sealed_hash = hashlib.sha256()
        self._size = 0
        self._sealed_size = 0
        self._chunks = 0
        self._writeback = _Writeback(sink)
        self._begin(recipients, entropy, file_key or entropy(FILE_KEY_SIZE))

    def _begin(self, recipients: Sequence[Wraps], entropy: Entropy, file_key: bytes) -> None:
        stanzas = tuple(recipient.wrap(file_key, entropy) for recipient in recipients)
        nonce = entropy(NONCE_SIZE)
        self._cipher = payload_cipher(file_key, nonce)
        start = encode_header(stanzas, header_mac(file_key, encode_unsigned(stanzas))) + nonce
        self._write(memoryview(start))
        self._sealed_hash.update(start)

    def _write(self, data: memoryview) -> None:
        self._sealed_size += len(data)
        while data:
            count = self._sink.write(data)
            if count is None:
                raise BlockingIOError("the destination takes no bytes now")
            data = data[count:]
        self._writeback.written(self._sealed_size)

    def seal(self, block: Block, *, last: bool) -> None:
        """Encrypt the next block; only the last may be less than full."""
        block.seal(self._cipher, self._chunks, last=last)
        self._chunks += BLOCK_CHUNKS
        self._size += block.size

    def write(self, block: Block) -> None:
        """Write a sealed block."""
        self._write(block.sealed)

    def hash_content(self, block: Block) -> None:
        """Take a block's content into its digest."""
        self._plain_hash.update(block.plain)

    def hash_sealed(self, block: Block) -> None:
        """Take a sealed block's ciphertext into its digest."""
        self._sealed_hash.update(block.sealed)

    def do_all(self, block: Block, *, last: bool) -> None:
        """Seal, write and hash in this thread."""
        self.seal(block, last=last)
        self.write(block)
        self.hash_content(block)
        self.hash_sealed(block)

    def result(self) -> Sealed:
        """Digests and lengths of all that was written and hashed."""
        return Sealed(
            sha256=cast("Sha256", self._plain_hash.hexdigest()),
            size=self._size,
            sealed_sha256=cast("Sha256", self._sealed_hash.hexdigest()),
            sealed_size=self._sealed_size,
        )
