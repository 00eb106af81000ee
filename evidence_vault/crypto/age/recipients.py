"""X25519 recipients and identities of age, and how they wrap a file key (C2SP age, 'The X25519 recipient type')."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from evidence_vault.crypto.age.faults import AgeDamagedError, Fault
from evidence_vault.crypto.age.header import Stanza, decode_base64, encode_base64
from evidence_vault.errors import BadRecipientError, UsageError
from evidence_vault.model.secret import NeverPickled
from evidence_vault.ports import Entropy

FILE_KEY_SIZE = 16
_TYPE = "X25519"
_INFO = b"age-encryption.org/v1/X25519"
_ZERO_NONCE = bytes(12)
_WRAPPED_SIZE = FILE_KEY_SIZE + 16
_PUBLIC_PREFIX = "age"
_SECRET_PREFIX = "age-secret-key-"  # noqa: S105 - the public name of a text form, not a secret


def hkdf_sha256(*, key: bytes, salt: bytes, info: bytes) -> bytes:
    """32 bytes of HKDF-SHA-256 (RFC 5869), as every key of an age file is derived."""
    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(key)


def _bech32_bytes(prefix: str, text: str) -> bytes | None:
    """The 32 bytes in a Bech32 text of this prefix (BIP 173), or None."""
    import bech32

    found, words = bech32.bech32_decode(text) if len(text) <= 128 else (None, None)
    data = bech32.convertbits(words, 5, 8, pad=False) if found == prefix and words else None
    return bytes(data) if data and len(data) == 32 else None


def _bech32_text(prefix: str, data: bytes) -> str:
    import bech32

    words = bech32.convertbits(data, 8, 5) or []  # None only for input that is not bytes
    return str(bech32.bech32_encode(prefix, words))


class Wraps(Protocol):
    """A recipient of any type."""

    def wrap(self, file_key: bytes, entropy: Entropy, /) -> Stanza:
        """The file key wrapped for whoever it is."""


class Unwraps(Protocol):
    """What opens a file."""

    def unwrap(self, stanzas: Sequence[Stanza], /) -> bytes:
        """The file key. Raises ObjectDamagedError (fault HEADER or NO_MATCH)."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """An X25519 public key, 32 bytes. Build it with `parse` or `from_public`."""

    public: bytes

    def __post_init__(self) -> None:
        """Refuse keys of low order now, before any destination is opened (RFC 7748 §6.1)."""
        try:
            X25519PrivateKey.from_private_bytes(b"\x01" * 32).exchange(X25519PublicKey.from_public_bytes(self.public))
        except ValueError as error:
            raise BadRecipientError from error

    @classmethod
    def from_public(cls, public: bytes) -> Recipient:
        """From 32 raw bytes. Raises BadRecipientError."""
        return cls(bytes(public))

    @classmethod
    def parse(cls, text: str) -> Recipient:
        """From its text form, age1… in lower case; spaces around it are dropped. Raises BadRecipientError."""
        text = text.strip()
        public = _bech32_bytes(_PUBLIC_PREFIX, text)
        if public is None or text != text.lower():
            raise BadRecipientError
        return cls(public)

    def __str__(self) -> str:
        return _bech32_text(_PUBLIC_PREFIX, self.public)

    def wrap(self, file_key: bytes, entropy: Entropy) -> Stanza:
        """The file key wrapped for this recipient, under a fresh ephemeral key of 32 bytes from `entropy`."""
        ephemeral = X25519PrivateKey.from_private_bytes(entropy(32))
        share = ephemeral.public_key().public_bytes_raw()
        shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(self.public))
        key = hkdf_sha256(key=shared, salt=share + self.public, info=_INFO)
        body = ChaCha20Poly1305(key).encrypt(_ZERO_NONCE, file_key, None)
        return Stanza(args=(_TYPE, encode_base64(share)), body=body)


@dataclass(frozen=True, slots=True)
class Identity(NeverPickled):
    """An X25519 secret key. It never prints itself; `secret_text` is the one way to see it."""

    _key: X25519PrivateKey = field(repr=False, compare=False)
    recipient: Recipient

    @classmethod
    def from_secret(cls, secret: bytes | bytearray | memoryview) -> Identity:
        """From 32 raw bytes, which the caller may wipe afterwards. Raises UsageError for another length."""
        try:
            key = X25519PrivateKey.from_private_bytes(secret)
        except ValueError as error:
            raise UsageError("That is not a valid age secret key.") from error
        return cls(key, Recipient(key.public_key().public_bytes_raw()))

    @classmethod
    def parse(cls, text: str) -> Identity:
        """From AGE-SECRET-KEY-1… in capitals; spaces around it are dropped. Raises UsageError."""
        text = text.strip()
        secret = _bech32_bytes(_SECRET_PREFIX, text)
        if secret is None or text != text.upper():
            raise UsageError("That is not a valid age secret key (it should begin with AGE-SECRET-KEY-1).")
        return cls.from_secret(secret)

    def secret_text(self) -> str:
        """AGE-SECRET-KEY-1…, for the one screen that hands her the key to open her files with any age tool."""
        return _bech32_text(_SECRET_PREFIX, self._key.private_bytes_raw()).upper()

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes:
        """The file key. Stanzas of other types are passed over; a malformed X25519 stanza damages the file.

        Raises ObjectDamagedError (fault HEADER or NO_MATCH).
        """
        if len(stanzas) > 1 and any(stanza.args[0] == "scrypt" for stanza in stanzas):
            raise AgeDamagedError(Fault.HEADER, "an scrypt stanza is not alone")
        opened = [self._unwrap_one(stanza) for stanza in stanzas if stanza.args[0] == _TYPE]
        file_key = next((key for key in opened if key is not None), None)
        if file_key is None:
            raise AgeDamagedError(Fault.NO_MATCH, "no stanza opens with this identity")
        return file_key

    def _unwrap_one(self, stanza: Stanza) -> bytes | None:
        share = decode_base64(stanza.args[1]) if len(stanza.args) == 2 else b""
        if len(share) != 32 or len(stanza.body) != _WRAPPED_SIZE:
            raise AgeDamagedError(Fault.HEADER, "malformed X25519 stanza")
        try:
            shared = self._key.exchange(X25519PublicKey.from_public_bytes(share))
        except ValueError as error:  # the all-zero shared secret of a low-order share
            raise AgeDamagedError(Fault.HEADER, "low-order share") from error
        key = hkdf_sha256(key=shared, salt=share + self.recipient.public, info=_INFO)
        try:
            return ChaCha20Poly1305(key).decrypt(_ZERO_NONCE, stanza.body, None)
        except InvalidTag:
            return None
