"""The journal: every commit once more, outside the index, as a chain of encrypted frames (docs/format.md).

    evidence-vault journal 1 LF, 16 random bytes: the file's id
    frame*:  length (4 bytes, big-endian) | nonce (12 bytes) | ChaCha20-Poly1305 of an entry (`length` bytes)

Each frame is bound to the vault, to its number and to the hash of everything before it, so that frames cannot be
reordered, taken from another place or vault, or left out between two others. Pure: bytes in, frozen values out.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from evidence_vault.errors import JournalDamagedError
from evidence_vault.model import VaultId
from evidence_vault.ports import Entropy

MAGIC = b"evidence-vault journal 1\n"
ID_SIZE = 16
START = len(MAGIC) + ID_SIZE
MAX_FRAME = 1 << 30
NONCE_SIZE = 12
"""Random nonces: with 2**32 frames a repetition would still have odds of one in 2**33 (NIST SP 800-38D §8.3)."""

_LENGTH = struct.Struct(">I")
_SECTION = struct.Struct(">cI")
_TAG_SIZE = 16
_EVENT, _DISCLOSURE, _BODY, _NOTE, _ECDSA, _CHANGES = b"E", b"D", b"B", b"N", b"S", b"C"


@dataclass(frozen=True, slots=True)
class LoggedEvent:
    """One leaf and the disclosures that open its digests, as they were committed."""

    data: bytes
    disclosures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LoggedCheckpoint:
    """The signed parts of one checkpoint."""

    body: bytes
    note: bytes
    ecdsa: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One commit. `changes` is an SQLite patchset over every table but those of the log and of the search."""

    events: tuple[LoggedEvent, ...] = ()
    checkpoints: tuple[LoggedCheckpoint, ...] = ()
    changes: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a journal stands: `number` frames end at `offset`, and `chain` is the hash of everything up to there."""

    file_id: bytes
    number: int
    offset: int
    chain: bytes


def new_file(vault_id: VaultId, entropy: Entropy) -> tuple[bytes, Place]:
    """The first bytes of a new journal, and the place after them."""
    start = MAGIC + entropy(ID_SIZE)
    return start, read_start(start, vault_id)


def read_start(start: bytes, vault_id: VaultId) -> Place:
    """The place after the first `START` bytes. Raises JournalDamagedError."""
    if len(start) != START or not start.startswith(MAGIC):
        raise JournalDamagedError
    chain = sha256(start + bytes.fromhex(vault_id)).digest()
    return Place(file_id=start[len(MAGIC) :], number=0, offset=START, chain=chain)


def seal_entry(entry: Entry, key: bytes, vault_id: VaultId, at: Place, entropy: Entropy) -> tuple[bytes, Place]:
    """The frame that holds `entry` at `at`, and the place after it. Raises JournalDamagedError if it is too long."""
    plain = encode(entry)
    if len(plain) + _TAG_SIZE > MAX_FRAME:
        raise JournalDamagedError("One commit is too long for the vault's journal.")
    nonce = entropy(NONCE_SIZE)
    sealed = ChaCha20Poly1305(key).encrypt(nonce, plain, _bound_to(vault_id, at))
    frame = _LENGTH.pack(len(sealed)) + nonce + sealed
    return frame, _after(at, frame)


def read_entries(stream: IO[bytes], key: bytes, vault_id: VaultId, start: Place) -> Iterator[tuple[Entry, Place]]:
    """Every entry from `start` on, with the place after it. `stream` stands at `start.offset`.

    Ends at the end of the file. Raises JournalDamagedError at the first frame that is cut, was changed or does not
    follow the one before it; what was yielded before holds.
    """
    at = start
    while frame := _read_frame(stream):
        at, entry = _after(at, frame), _open(frame, key, vault_id, at)
        yield entry, at


def _read_frame(stream: IO[bytes]) -> bytes:
    head = _exactly(stream, _LENGTH.size)
    if not head:
        return b""
    if len(head) < _LENGTH.size:
        raise JournalDamagedError
    (length,) = _LENGTH.unpack(head)
    if not _TAG_SIZE <= length <= MAX_FRAME:
        raise JournalDamagedError
    rest = _exactly(stream, NONCE_SIZE + length)
    if len(rest) != NONCE_SIZE + length:
        raise JournalDamagedError
    return head + rest


def _exactly(stream: IO[bytes], size: int) -> bytes:
    """Up to `size` bytes, fewer only at the end: in parts, so that a false length costs no memory."""
    parts: list[bytes] = []
    while size and (part := stream.read(min(size, 1 << 20))):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _open(frame: bytes, key: bytes, vault_id: VaultId, at: Place) -> Entry:
    nonce, sealed = frame[_LENGTH.size : _LENGTH.size + NONCE_SIZE], frame[_LENGTH.size + NONCE_SIZE :]
    try:
        plain = ChaCha20Poly1305(key).decrypt(nonce, sealed, _bound_to(vault_id, at))
    except InvalidTag as error:
        raise JournalDamagedError from error
    return decode(plain)


def _bound_to(vault_id: VaultId, at: Place) -> bytes:
    return f"evidence-vault/1 journal {vault_id} {at.number} ".encode("ascii") + at.chain


def _after(at: Place, frame: bytes) -> Place:
    return Place(
        file_id=at.file_id,
        number=at.number + 1,
        offset=at.offset + len(frame),
        chain=sha256(at.chain + frame).digest(),
    )


def encode(entry: Entry) -> bytes:
    """Sections of a letter, a length (4 bytes, big-endian) and bytes; a disclosure belongs to the event before it."""
    parts: list[bytes] = []
    for event in entry.events:
        parts += _section(_EVENT, event.data)
        for disclosure in event.disclosures:
            parts += _section(_DISCLOSURE, disclosure.encode("ascii"))
    for one in entry.checkpoints:
        parts += [*_section(_BODY, one.body), *_section(_NOTE, one.note), *_section(_ECDSA, one.ecdsa)]
    if entry.changes:
        parts += _section(_CHANGES, entry.changes)
    return b"".join(parts)


def decode(plain: bytes) -> Entry:
    """Strict reverse of `encode`. Raises JournalDamagedError."""
    events: list[tuple[bytes, list[str]]] = []
    signed: list[bytes] = []
    changes = b""
    for kind, data in _sections(plain):
        if kind == _EVENT and not signed and not changes:
            events.append((data, []))
        elif kind == _DISCLOSURE and events and not signed and not changes:
            events[-1][1].append(_ascii(data))
        elif kind == (_BODY, _NOTE, _ECDSA)[len(signed) % 3] and not changes:
            signed.append(data)
        elif kind == _CHANGES and data and not changes:
            changes = data
        else:
            raise JournalDamagedError("An entry of the vault's journal is not of the documented form.")
    if len(signed) % 3:
        raise JournalDamagedError("An entry of the vault's journal is not of the documented form.")
    return Entry(
        events=tuple(LoggedEvent(data, tuple(told)) for data, told in events),
        checkpoints=tuple(LoggedCheckpoint(*signed[place : place + 3]) for place in range(0, len(signed), 3)),
        changes=changes,
    )


def _section(kind: bytes, data: bytes) -> tuple[bytes, bytes]:
    return _SECTION.pack(kind, len(data)), data


def _sections(plain: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = 0
    while place < len(plain):
        if len(plain) - place < _SECTION.size:
            raise JournalDamagedError
        kind, length = _SECTION.unpack_from(plain, place)
        place += _SECTION.size
        if length > len(plain) - place:
            raise JournalDamagedError
        yield kind, plain[place : place + length]
        place += length


def _ascii(data: bytes) -> str:
    try:
        return data.decode("ascii")
    except UnicodeDecodeError as error:
        raise JournalDamagedError from error
