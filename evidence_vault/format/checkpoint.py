"""Checkpoints of the custody log as text: C2SP tlog-checkpoint bodies, C2SP signed notes, and a form for paper.

Pure: text in, frozen values out. A body has exactly four lines, the fourth being an extension line:

    <origin> LF <size> LF <base64 of the root> LF "time " <RFC 3339 UTC> LF
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import NoReturn

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from evidence_vault.errors import CustodyError

MAX_NOTE = 64 * 1024
MAX_SIGNATURES = 32
"""C2SP signed-note asks verifiers to accept at least 16 signature lines."""

_ED25519 = b"\x01"
_DASH = "\N{EM DASH} "
_SIZE = re.compile(r"(?:0|[1-9][0-9]{0,17})\Z")
_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?Z\Z")
_KEY_ID = re.compile(r"[0-9a-f]{8}\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckpointBody:
    """What a body says. `root` is 32 bytes; `time` is RFC 3339 UTC text ending in Z, as it stands there."""

    origin: str
    size: int
    root: bytes
    time: str


def _bad(what: str, cause: Exception | None = None) -> NoReturn:
    raise CustodyError(what) from cause


def _is_line(text: str) -> bool:
    """A non-empty line without control or line-breaking characters, which readers might split differently."""
    return text.isprintable() and bool(text)


def checkpoint_body(origin: str, size: int, root: bytes, time_text: str) -> bytes:
    """The body to be signed. `time_text` is RFC 3339 UTC ending in Z. Raises CustodyError for anything else."""
    body = f"{origin}\n{size}\n{base64.b64encode(root).decode('ascii')}\ntime {time_text}\n".encode()
    parse_body(body)
    return body


def parse_body(body: bytes) -> CheckpointBody:
    """Read a body strictly: each accepted text has exactly one meaning. Raises CustodyError."""
    lines = _text(body).split("\n")
    if len(lines) != 5 or lines[4] or not all(_is_line(line) for line in lines[:4]):
        _bad("The checkpoint does not have its four lines.")
    origin, size, root, time = lines[:4]
    if not _SIZE.match(size):
        _bad("The checkpoint's number of events is not written as it should be.")
    if not time.startswith("time ") or not _is_time(time[5:]):
        _bad("The checkpoint's time is not written as it should be.")
    return CheckpointBody(origin=origin, size=int(size), root=_root(root), time=time[5:])


def _text(data: bytes) -> str:
    if len(data) > MAX_NOTE:
        _bad("The checkpoint is too long.")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        _bad("The checkpoint is not text.", error)


def _decode_base64(text: str, what: str) -> bytes:
    """Strict and canonical (RFC 4648 §3.5), with padding."""
    try:
        data = binascii.a2b_base64(text.encode("utf-8"), strict_mode=True)
    except binascii.Error as error:
        _bad(f"{what} is not base64.", error)
    if base64.b64encode(data).decode("ascii") != text:
        _bad(f"{what} is not written as it should be.")
    return data


def _root(text: str) -> bytes:
    root = _decode_base64(text, "The checkpoint's root")
    if len(root) != 32:
        _bad("The checkpoint's root is not 32 bytes long.")
    return root


def _is_time(text: str) -> bool:
    try:
        return bool(_TIME.match(text) and datetime.fromisoformat(text))
    except ValueError:
        return False


# --- signed notes (C2SP signed-note) ---


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteKey:
    """An Ed25519 verifier key: `public` is 32 bytes. Its text is name+hash+base64."""

    name: str
    public: bytes

    @property
    def key_id(self) -> bytes:
        """SHA-256(name || LF || 0x01 || public key), its first 4 bytes."""
        return sha256(self.name.encode() + b"\n" + _ED25519 + self.public).digest()[:4]

    def __str__(self) -> str:
        return f"{self.name}+{self.key_id.hex()}+{base64.b64encode(_ED25519 + self.public).decode('ascii')}"

    @classmethod
    def of(cls, name: str, public: Ed25519PublicKey) -> NoteKey:
        """The verifier key of a public key. Raises CustodyError for a name that notes do not allow."""
        return cls(name=_key_name(name), public=public.public_bytes_raw())

    @classmethod
    def parse(cls, text: str) -> NoteKey:
        """Read name+hash+base64 and check the hash. Raises CustodyError."""
        name, _, rest = text.partition("+")
        key_id, _, encoded = rest.partition("+")
        data = _decode_base64(encoded, "The note key")
        if len(data) != 33 or data[:1] != _ED25519:
            _bad("The note key is not an Ed25519 key.")
        key = cls(name=_key_name(name), public=data[1:])
        if not _KEY_ID.match(key_id) or key.key_id.hex() != key_id:
            _bad("The note key does not agree with its own short hash.")
        return key


def verifier_key(name: str, public: Ed25519PublicKey) -> str:
    """The verifier key as text, name+hash+base64. Raises CustodyError for a name that notes do not allow."""
    return str(NoteKey.of(name, public))


def _key_name(name: str) -> str:
    if not _is_line(name) or "+" in name or any(character.isspace() for character in name):
        _bad("The name of the note key holds a character that notes do not allow.")
    return name


def sign_note(body: bytes, name: str, private: Ed25519PrivateKey) -> bytes:
    """The signed note: body, blank line, one signature line. Raises CustodyError for a body no note can hold."""
    _check_note_text(_text(body))
    key = NoteKey.of(name, private.public_key())
    signature = base64.b64encode(key.key_id + private.sign(body)).decode("ascii")
    return body + f"\n{_DASH}{name} {signature}\n".encode()


def verify_note(note: bytes, vkey: str) -> bytes:
    """The note's text, once a signature by `vkey` over exactly it holds; signatures by others are passed over.

    Every signature line of this key must hold. Raises CustodyError.
    """
    key = NoteKey.parse(vkey)
    text, block = _split_note(_text(note))
    body = text.encode()
    ours = [
        signature for name, signature in map(_signature, block) if (name, signature[:4]) == (key.name, key.key_id)
    ]
    if not ours:
        _bad("The checkpoint is not signed by the expected key.")
    public = Ed25519PublicKey.from_public_bytes(key.public)
    for signature in ours:
        try:
            public.verify(signature[4:], body)
        except InvalidSignature as error:
            _bad("The checkpoint's signature does not hold: the checkpoint or the signature was changed.", error)
    return body


def _split_note(text: str) -> tuple[str, list[str]]:
    """The note's text with its newline, and the signature lines: the last empty line parts them."""
    body, gap, block = text.rpartition("\n\n")
    lines = block.split("\n")
    if not gap or lines.pop() or not 0 < len(lines) <= MAX_SIGNATURES:
        _bad("The checkpoint is not a signed note.")
    _check_note_text(body + "\n")
    _check_note_text(block)
    return body + "\n", lines


def _check_note_text(text: str) -> None:
    if not text.endswith("\n") or any(character < " " and character != "\n" for character in text):
        _bad("The checkpoint is not a signed note.")


def _signature(line: str) -> tuple[str, bytes]:
    name, _, encoded = line.removeprefix(_DASH).partition(" ")
    if not line.startswith(_DASH):
        _bad("The checkpoint has a line that is no signature.")
    signature = _decode_base64(encoded, "A signature of the checkpoint")
    if len(signature) < 5:
        _bad("A signature of the checkpoint is cut short.")
    return _key_name(name), signature
