"""Reading age files at any position, without ever showing a byte that does not authenticate."""

from __future__ import annotations

import hmac
import io
from typing import BinaryIO

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from evidence_vault.crypto.age.faults import AgeDamagedError, Fault
from evidence_vault.crypto.age.header import MAX_HEADER, authenticated_part, find_end, parse_header
from evidence_vault.crypto.age.recipients import Unwraps
from evidence_vault.crypto.age.stream import (
    CHUNK,
    NONCE_SIZE,
    SEALED_CHUNK,
    Layout,
    header_mac,
    open_block,
    payload_cipher,
)

_AHEAD_CHUNKS = 16
"""A sequential reader gets a mebibyte at a time; a jump costs only the chunks it asks for."""
_FIRST_LOOK = 1024


def open_sealed(file: BinaryIO, identity: Unwraps) -> SealedReader:
    """A seekable, read-only view of the content of an age file; closing it closes `file`.

    The header, and then the LAST chunk, are checked now, so that a file cut short is refused before its first byte
    is shown. `file` is seekable and no one else moves it meanwhile; unbuffered is best. Raises ObjectDamagedError
    now or on reading, and the OSError of `file` as it is; `file` stays open if this raises.
    """
    return SealedReader(file, *open_payload(file, identity))


def open_payload(file: BinaryIO, identity: Unwraps) -> tuple[ChaCha20Poly1305, Layout]:
    """The payload's cipher and where its chunks lie, once the header authenticates. Raises as `open_sealed`."""
    header = parse_header(_read_header(file))
    file_key = identity.unwrap(header.stanzas)
    return _payload(file, file_key, header.authenticated, header.mac, header.size)


def open_payload_with(file: BinaryIO, file_key: bytes) -> tuple[ChaCha20Poly1305, Layout]:
    """The same for who knows the file key. Raises ObjectDamagedError, fault MAC also where it is not this file's."""
    return _payload(file, file_key, *authenticated_part(_read_header(file)))


def cipher_of(file_key: bytes, authenticated: bytes, mac: bytes, nonce: bytes) -> ChaCha20Poly1305:
    """The payload's cipher, if the header is the one made with this key. Raises ObjectDamagedError."""
    if not hmac.compare_digest(mac, header_mac(file_key, authenticated)):
        raise AgeDamagedError(Fault.MAC, "the header's MAC does not match")
    if len(nonce) != NONCE_SIZE:
        raise AgeDamagedError(Fault.HEADER, "no payload nonce")
    return payload_cipher(file_key, nonce)


def _payload(
    file: BinaryIO, file_key: bytes, authenticated: bytes, mac: bytes, size: int
) -> tuple[ChaCha20Poly1305, Layout]:
    end = file.seek(0, io.SEEK_END)
    file.seek(size)
    cipher = cipher_of(file_key, authenticated, mac, file.read(NONCE_SIZE))
    return cipher, Layout.of(start=size + NONCE_SIZE, end=end)


def _read_header(file: BinaryIO) -> bytes:
    """The beginning of the file, with the whole header in it if it has one."""
    file.seek(0)
    start = file.read(_FIRST_LOOK)
    if find_end(start) is None:
        file.seek(0)
        start = file.read(MAX_HEADER)
    return start


class SealedReader(io.RawIOBase):
    """The content of an age file. A read returns all that was asked for, short only at the end.

    Not for use from several threads; open the file once for each.
    """

    def __init__(self, file: BinaryIO, cipher: ChaCha20Poly1305, layout: Layout) -> None:
        super().__init__()
        self._file = file
        self._cipher = cipher
        self._layout = layout
        self._position = 0
        self._followed_on = 0
        ahead = min(_AHEAD_CHUNKS, layout.chunks)
        self._sealed = memoryview(bytearray(ahead * SEALED_CHUNK))
        self._plain = memoryview(bytearray(ahead * CHUNK))
        self._held_from = 0
        self._held_to = 0
        self._owns_file = False  # a refused file stays its opener's
        self._hold(layout.chunks - 1, 1)
        self._owns_file = True

    @property
    def size(self) -> int:
        """Length of the content in bytes, known and authenticated since opening."""
        return self._layout.size

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """Position in the content."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """As for any file; beyond the end is allowed and reads nothing there."""
        self._check_open()
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}.get(whence)
        if base is None or base + offset < 0:
            raise ValueError("there is no such position")
        self._position = base + offset
        return self._position

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        """Fill `buffer`; returns how much was filled. Raises ObjectDamagedError, having moved no position."""
        self._check_open()
        view = memoryview(buffer).cast("B")
        position = self._position
        wanted = max(0, min(len(view), self.size - position))
        ahead = position == self._followed_on
        done = 0
        while done < wanted:
            done += self._some(position + done, view[done:wanted], ahead=ahead)
        self._position = self._followed_on = position + done
        return done

    def readall(self) -> bytes:
        """Everything from here on, in memory: for small content."""
        rest = bytearray(max(0, self.size - self._position))
        self.readinto(rest)
        return bytes(rest)

    def close(self) -> None:
        """Close, and the file below."""
        if not self.closed and self._owns_file:
            self._file.close()
        super().close()

    def _check_open(self) -> None:
        if self.closed:
            raise ValueError("I/O operation on closed file")

    def _some(self, position: int, out: memoryview, *, ahead: bool) -> int:
        """Part of what is wanted: out of the held chunks, straight from the file, or by holding others."""
        if not self._held_from <= position < self._held_to:
            chunk, within = divmod(position, CHUNK)
            whole = min(len(out) // CHUNK, _AHEAD_CHUNKS)
            if within == 0 and whole:
                return self._open(chunk, whole, out[: whole * CHUNK])
            needed = _AHEAD_CHUNKS if ahead else -(-(within + len(out)) // CHUNK)
            self._hold(chunk, min(needed, _AHEAD_CHUNKS, self._layout.chunks - chunk))
        count = min(len(out), self._held_to - position)
        start = position - self._held_from
        out[:count] = self._plain[start : start + count]
        return count

    def _hold(self, chunk: int, count: int) -> None:
        self._held_from = self._held_to = 0
        size = self._open(chunk, count, self._plain)
        self._held_from = chunk * CHUNK
        self._held_to = self._held_from + size

    def _open(self, chunk: int, count: int, out: memoryview) -> int:
        """Decrypt `count` chunks from `chunk` on into `out`."""
        start = self._layout.offset(chunk)
        sealed = self._sealed[: self._layout.offset(chunk + count) - start]
        self._file.seek(start)
        filled = 0
        while filled < len(sealed):
            got = self._file.readinto(sealed[filled:])  # type: ignore[attr-defined]
            if not got:
                raise AgeDamagedError(Fault.PAYLOAD, "the file became shorter while it was read")
            filled += got
        return open_block(self._cipher, chunk, sealed, out, last=chunk + count == self._layout.chunks)
