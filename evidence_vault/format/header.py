"""The vault header: four lines of text, checksummed against accidents and authenticated against people.

    evidence-vault header 1
    {canonical JSON}
    hmac-sha256 <64 hex>      over the lines above, by the subkey 'header'
    sha256 <64 hex>           over the lines above

Bytes in, frozen values out; see docs/format.md.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from typing import Any

from evidence_vault.crypto.kdf import KdfParams
from evidence_vault.crypto.slots import NONCE_SIZE, WRAPPED_SIZE, Slot
from evidence_vault.errors import CustodyError, HeaderAlteredError, HeaderDamagedError, HeaderUnsupportedError
from evidence_vault.format.canonical import b64, canonical, parse_canonical, unb64
from evidence_vault.model import SlotId, SlotKind, VaultId

MAGIC = b"evidence-vault header "
VERSION = b"1"
MAX_SIZE = 64 * 1024
MAX_SLOTS = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """`generation` rises by one with every change; `recipient` is the vault's age public key."""

    vault_id: VaultId
    generation: int
    created: str
    recipient: str
    slots: tuple[Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedHeader:
    """A header whose checksum holds but which is not yet authenticated: `covered` is what `mac` covers."""

    header: Header
    covered: bytes
    mac: bytes

    def authenticate(self, key: bytes) -> Header:
        """The header, once the MAC holds. Raises HeaderAlteredError."""
        if not hmac.compare_digest(_mac(key, self.covered), self.mac):
            raise HeaderAlteredError
        return self.header


def encode(header: Header, key: bytes) -> bytes:
    """The file's bytes."""
    body = {
        "created": header.created,
        "generation": header.generation,
        "recipient": header.recipient,
        "slots": [_slot_to_json(slot) for slot in header.slots],
        "vault": header.vault_id,
    }
    covered = MAGIC + VERSION + b"\n" + canonical(body) + b"\n"
    with_mac = covered + b"hmac-sha256 " + _mac(key, covered).hex().encode() + b"\n"
    return with_mac + b"sha256 " + hashlib.sha256(with_mac).hexdigest().encode() + b"\n"


def parse(data: bytes) -> ParsedHeader:
    """Strict reading. Raises HeaderDamagedError or HeaderUnsupportedError by name."""
    if len(data) > MAX_SIZE or not data.startswith(MAGIC):
        raise HeaderDamagedError
    lines = data.split(b"\n")
    if len(lines) != 5 or lines[4] != b"":
        raise HeaderDamagedError("The vault's header is cut short or has something added.")
    with_mac = b"\n".join(lines[:3]) + b"\n"
    if lines[3] != b"sha256 " + hashlib.sha256(with_mac).hexdigest().encode():
        raise HeaderDamagedError
    if lines[0] != MAGIC + VERSION:
        raise HeaderUnsupportedError
    mac = _hex_line(lines[2], b"hmac-sha256 ")
    return ParsedHeader(header=_read_body(lines[1]), covered=b"\n".join(lines[:2]) + b"\n", mac=mac)


def _mac(key: bytes, covered: bytes) -> bytes:
    return hmac.new(key, covered, "sha256").digest()


def _hex_line(line: bytes, prefix: bytes) -> bytes:
    try:
        value = bytes.fromhex(line.removeprefix(prefix).decode("ascii"))
    except ValueError as error:
        raise HeaderDamagedError from error
    if not line.startswith(prefix) or len(value) != 32:
        raise HeaderDamagedError
    return value


def _read_body(line: bytes) -> Header:
    try:
        body = parse_canonical(line)
        header = Header(
            vault_id=VaultId(_hex_text(body["vault"], 16)),
            generation=_positive(body["generation"]),
            created=str(body["created"]),
            recipient=str(body["recipient"]),
            slots=tuple(_slot_from_json(slot) for slot in body["slots"]),
        )
    except HeaderUnsupportedError:
        raise
    except (CustodyError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise HeaderDamagedError from error
    if not 0 < len(header.slots) <= MAX_SLOTS:
        raise HeaderUnsupportedError
    return header


def _slot_to_json(slot: Slot) -> dict[str, Any]:
    body: dict[str, Any] = {
        "created": slot.created,
        "id": slot.id,
        "kind": slot.kind.value,
        "nonce": b64(slot.nonce),
        "wrapped": b64(slot.wrapped),
    }
    if slot.kdf is not None:
        body["kdf"] = {
            "lanes": slot.kdf.lanes,
            "memory_kib": slot.kdf.memory_kib,
            "name": "argon2id",
            "passes": slot.kdf.passes,
            "salt": b64(slot.kdf.salt),
        }
    return body


def _slot_from_json(body: dict[str, Any]) -> Slot:
    nonce, wrapped = unb64(body["nonce"]), unb64(body["wrapped"])
    if len(nonce) != NONCE_SIZE or len(wrapped) != WRAPPED_SIZE:
        raise ValueError("a slot has a nonce of 12 and a wrapped key of 48 bytes")
    return Slot(
        id=SlotId(_hex_text(body["id"], 8)),
        kind=SlotKind(body["kind"]),
        created=str(body["created"]),
        nonce=nonce,
        wrapped=wrapped,
        kdf=_kdf_from_json(body["kdf"]) if "kdf" in body else None,
    )


def _kdf_from_json(body: dict[str, Any]) -> KdfParams:
    if body["name"] != "argon2id":
        raise HeaderUnsupportedError
    return KdfParams(
        memory_kib=_positive(body["memory_kib"]),
        passes=_positive(body["passes"]),
        lanes=_positive(body["lanes"]),
        salt=unb64(body["salt"]),
    )


def _positive(value: object) -> int:
    if type(value) is not int or value < 1:
        raise ValueError("not a positive whole number")
    return value


def _hex_text(value: object, size: int) -> str:
    # bytes.fromhex passes over spaces, so the length of the text is held too.
    if not isinstance(value, str) or len(value) != 2 * size or bytes.fromhex(value).hex() != value:
        raise ValueError("not a lowercase hexadecimal id")
    return value
