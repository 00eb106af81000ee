"""Shared by the tests of age files: identities, sealing in memory, and the C2SP test kit's own file form."""

from __future__ import annotations

import contextlib
import hashlib
import io
import zlib
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from evidence_vault.crypto.age import AgeDamagedError, Identity, open_sealed, seal
from evidence_vault.crypto.age.header import parse_header
from evidence_vault.crypto.age.stream import NONCE_SIZE, SEALED_CHUNK, TAG, open_block, payload_cipher

KIT = Path(__file__).parents[1] / "data" / "age" / "testdata"
IDENTITY = Identity.from_secret(bytes(range(32)))
OTHER = Identity.from_secret(bytes(range(1, 33)))


class CountedEntropy:
    """Reproducible bytes, for tests that compare whole files."""

    def __init__(self, seed: bytes = b"seed") -> None:
        self._seed = seed
        self._drawn = 0

    def __call__(self, size: int, /) -> bytes:
        self._drawn += 1
        return hashlib.shake_256(self._seed + self._drawn.to_bytes(4, "big")).digest(size)


def content(size: int) -> bytes:
    """Bytes in which no two chunks are alike."""
    return hashlib.shake_128(b"content").digest(size)


def sealed(data: bytes, *identities: Identity) -> bytes:
    """An age file in memory."""
    sink = io.BytesIO()
    seal(io.BytesIO(data), sink, [identity.recipient for identity in identities or (IDENTITY,)])
    return sink.getvalue()


def opened(data: bytes, identity: Identity = IDENTITY) -> bytes:
    """The whole content of an age file in memory."""
    with open_sealed(io.BytesIO(data), identity) as reader:
        return reader.read()


@dataclass(frozen=True)
class Vector:
    """One file of the test kit (tests/data/age/README.md)."""

    name: str
    expect: str
    payload: str
    identities: tuple[str, ...]
    passphrases: tuple[str, ...]
    armored: bool
    file_key: bytes
    data: bytes


def load_vector(path: Path) -> Vector:
    head, _, data = path.read_bytes().partition(b"\n\n")
    fields: dict[str, list[str]] = {}
    for line in head.decode().splitlines():
        key, _, value = line.partition(": ")
        fields.setdefault(key, []).append(value)
    assert set(fields) <= {
        "expect",
        "payload",
        "file key",
        "identity",
        "passphrase",
        "armored",
        "compressed",
        "comment",
    }
    if "compressed" in fields:
        assert fields["compressed"] == ["zlib"]
        data = zlib.decompress(data)
    return Vector(
        name=path.name,
        expect=fields["expect"][0],
        payload=fields.get("payload", [""])[0],
        identities=tuple(fields.get("identity", [])),
        passphrases=tuple(fields.get("passphrase", [])),
        armored="armored" in fields,
        file_key=bytes.fromhex(fields.get("file key", [""])[0]),
        data=data,
    )


def authentic_start(vector: Vector) -> bytes:
    """What a streaming reader would release before it meets damage: each chunk as a middle or last one."""
    header = parse_header(vector.data)
    start = header.size + NONCE_SIZE
    cipher = payload_cipher(vector.file_key, vector.data[header.size : start])
    released = b""
    for index, offset in enumerate(range(start, len(vector.data), SEALED_CHUNK)):
        piece = memoryview(vector.data)[offset : offset + SEALED_CHUNK]
        plain, last = _open_one(cipher, index, piece)
        if plain is None or (last and index and not plain):
            break
        released += plain
        if last:
            break
    return released


def _open_one(cipher: ChaCha20Poly1305, index: int, piece: memoryview) -> tuple[bytes | None, bool]:
    full = len(piece) == SEALED_CHUNK
    for last in (False, True) if full else (True,):
        plain = memoryview(bytearray(max(0, len(piece) - TAG)))
        if len(piece) >= TAG:
            with contextlib.suppress(AgeDamagedError):
                open_block(cipher, index, piece, plain, last=last)
                return bytes(plain), last
    return None, False
