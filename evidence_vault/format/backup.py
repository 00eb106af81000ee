"""One generation of a backup as text: what it holds, authenticated with a key of the vault (docs/format.md, Backup).

    evidence-vault backup 1
    {canonical JSON}
    hmac-sha256 <64 hex>

Bytes in, frozen values out.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from evidence_vault.errors import BackupDamagedError, CustodyError
from evidence_vault.format.canonical import canonical, parse_canonical
from evidence_vault.format.journal import ID_SIZE, Place
from evidence_vault.model import VaultId

MAGIC = b"evidence-vault backup 1\n"
MAX_SIZE = 64 * 1024
_MAC = b"hmac-sha256 "


@dataclass(frozen=True, slots=True, kw_only=True)
class Generation:
    """The vault as it was at `time`: `place` is how far its journal reached, `checkpoint` the newest body.

    `size` is in bytes: header, journal up to `place` and objects (0: not noted).
    """

    vault_id: VaultId
    number: int
    time: str
    header_sha256: str
    place: Place
    checkpoint: str
    objects: int
    size: int = 0


def encode(generation: Generation, key: bytes) -> bytes:
    """The file's bytes."""
    place = generation.place
    body = {
        "checkpoint": generation.checkpoint,
        "generation": generation.number,
        "header": generation.header_sha256,
        "journal": {
            "chain": place.chain.hex(),
            "file": place.file_id.hex(),
            "number": place.number,
            "offset": place.offset,
        },
        "objects": generation.objects,
        "size": generation.size,
        "time": generation.time,
        "vault": generation.vault_id,
    }
    covered = MAGIC + canonical(body) + b"\n"
    return covered + _MAC + hmac.new(key, covered, "sha256").hexdigest().encode() + b"\n"


def parse(data: bytes, key: bytes) -> Generation:
    """Strict reading of an authentic one. Raises BackupDamagedError."""
    covered, mac = _parts(data)
    expected = hmac.new(key, covered, "sha256").hexdigest().encode() + b"\n"
    if not hmac.compare_digest(expected, mac):
        raise BackupDamagedError
    return _generation(covered)


def claimed(data: bytes) -> Generation:
    """What a generation says of itself, to be shown before there is a key: nothing of it is proven.

    Raises BackupDamagedError if it is not of the documented form.
    """
    covered, _ = _parts(data)
    return _generation(covered)


def _parts(data: bytes) -> tuple[bytes, bytes]:
    covered, mark, mac = data.rpartition(_MAC)
    if len(data) > MAX_SIZE or not mark or not covered.startswith(MAGIC):
        raise BackupDamagedError
    return covered, mac


def _generation(covered: bytes) -> Generation:
    try:
        return _read(parse_canonical(covered[len(MAGIC) : -1]))
    except (CustodyError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise BackupDamagedError from error


def _read(body: dict[str, object]) -> Generation:
    journal = body["journal"]
    if not isinstance(journal, dict):
        raise TypeError("not a place")
    place = Place(
        file_id=_bytes(journal["file"], ID_SIZE),
        number=_count(journal["number"]),
        offset=_count(journal["offset"]),
        chain=_bytes(journal["chain"], 32),
    )
    return Generation(
        vault_id=VaultId(_bytes(body["vault"], 16).hex()),
        number=_count(body["generation"]),
        time=str(body["time"]),
        header_sha256=_bytes(body["header"], 32).hex(),
        place=place,
        checkpoint=str(body["checkpoint"]),
        objects=_count(body["objects"]),
        size=_count(body["size"]),
    )


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a count")
    return value


def _bytes(value: object, size: int) -> bytes:
    data = bytes.fromhex(value) if isinstance(value, str) else b""
    if len(data) != size or data.hex() != value:
        raise ValueError("not hexadecimal of that length")
    return data
