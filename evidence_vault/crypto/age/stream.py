"""The payload of an age v1 file: 64 KiB chunks of ChaCha20-Poly1305 in the STREAM form (C2SP age, 'Payload')."""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from evidence_vault.crypto.age.faults import AgeDamagedError, Fault
from evidence_vault.crypto.age.recipients import hkdf_sha256

CHUNK = 64 * 1024
TAG = 16
SEALED_CHUNK = CHUNK + TAG
NONCE_SIZE = 16
_LAST = b"\x01"
_MORE = b"\x00"


def header_mac(file_key: bytes, authenticated: bytes) -> bytes:
    """HMAC-SHA-256 (RFC 2104) of the header up to '---', under the key 'header'."""
    return hmac.digest(hkdf_sha256(key=file_key, salt=b"", info=b"header"), authenticated, "sha256")


def payload_cipher(file_key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    """The cipher of all chunks of one file; `nonce` is the 16 bytes after the header."""
    return ChaCha20Poly1305(hkdf_sha256(key=file_key, salt=nonce, info=b"payload"))


def chunk_nonce(index: int, *, last: bool) -> bytes:
    """12 bytes: the chunk's number, 11 bytes big endian, then 1 for the final chunk."""
    return index.to_bytes(11, "big") + (_LAST if last else _MORE)


def seal_block(cipher: ChaCha20Poly1305, first: int, plain: memoryview, sealed: memoryview, *, last: bool) -> int:
    """Encrypt `plain` as chunks numbered from `first` into `sealed`; returns the bytes written there.

    Unless `last`, `plain` is a whole number of chunks. An empty last block is one empty chunk.
    """
    size = len(plain)
    written = 0
    for offset in range(0, max(size, 1), CHUNK):
        end = min(offset + CHUNK, size)
        nonce = chunk_nonce(first, last=last and end == size)
        written += cipher.encrypt_into(nonce, plain[offset:end], None, sealed[written : written + end - offset + TAG])
        first += 1
    return written


def open_block(cipher: ChaCha20Poly1305, first: int, sealed: memoryview, plain: memoryview, *, last: bool) -> int:
    """Decrypt the chunks in `sealed`, numbered from `first`, into `plain`; returns the bytes written there.

    Raises ObjectDamagedError (fault PAYLOAD) at the first chunk that does not hold; `plain` is then all zeros, so
    that nothing unauthenticated stays in a caller's buffer.
    """
    size = len(sealed)
    written = 0
    try:
        for offset in range(0, size, SEALED_CHUNK):
            end = min(offset + SEALED_CHUNK, size)
            nonce = chunk_nonce(first, last=last and end == size)
            written += cipher.decrypt_into(
                nonce, sealed[offset:end], None, plain[written : written + end - offset - TAG]
            )
            first += 1
    except InvalidTag as error:
        plain[:] = bytes(len(plain))
        raise AgeDamagedError(Fault.PAYLOAD, f"chunk {first} does not authenticate") from error
    return written


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where the chunks of a payload lie. `start` is the file offset of the first one; `size` is the plaintext's."""

    start: int
    chunks: int
    size: int

    @classmethod
    def of(cls, *, start: int, end: int) -> Layout:
        """From the file offsets of the first chunk and of the end of the file.

        Raises ObjectDamagedError (fault PAYLOAD) for lengths that no payload has.
        """
        sealed = end - start
        chunks = -(-sealed // SEALED_CHUNK)
        tail = sealed - (chunks - 1) * SEALED_CHUNK
        if sealed < TAG or tail < TAG or (tail == TAG and chunks > 1):
            raise AgeDamagedError(Fault.PAYLOAD, "the length is not that of a payload")
        return cls(start=start, chunks=chunks, size=sealed - chunks * TAG)

    def offset(self, chunk: int) -> int:
        """File offset of this chunk; of the end of the file for `chunks`."""
        return self.start + (self.size + self.chunks * TAG if chunk == self.chunks else chunk * SEALED_CHUNK)


def sealed_size(size: int, header_size: int) -> int:
    """Length of the whole age file around `size` bytes of content."""
    return header_size + NONCE_SIZE + size + max(1, -(-size // CHUNK)) * TAG
