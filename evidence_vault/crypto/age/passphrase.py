"""The scrypt recipient of age: a file key wrapped by a passphrase (C2SP age, 'The scrypt recipient type')."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from evidence_vault.crypto.age.faults import AgeDamagedError, Fault
from evidence_vault.crypto.age.header import Stanza, decode_base64, encode_base64
from evidence_vault.crypto.age.recipients import FILE_KEY_SIZE
from evidence_vault.model.secret import NeverPickled
from evidence_vault.ports import Entropy

_TYPE = "scrypt"
_LABEL = b"age-encryption.org/v1/scrypt"
_SALT = 16
_ZERO_NONCE = bytes(12)
WORK = 18
"""log2 of scrypt's N: 256 MiB and about a second, as age itself takes."""
MAX_WORK = 20
"""More is refused before it is tried: a gibibyte is asked of nobody who only opens a file."""


@dataclass(frozen=True, slots=True)
class PassphraseRecipient(NeverPickled):
    """Whoever knows the passphrase; it must be the only recipient of its file. `work` is log2 of scrypt's N."""

    passphrase: str = field(repr=False)
    work: int = WORK

    def wrap(self, file_key: bytes, entropy: Entropy) -> Stanza:
        """The file key wrapped under a fresh salt of 16 bytes."""
        salt = entropy(_SALT)
        body = ChaCha20Poly1305(_key(self.passphrase, salt, self.work)).encrypt(_ZERO_NONCE, file_key, None)
        return Stanza(args=(_TYPE, encode_base64(salt), str(self.work)), body=body)


@dataclass(frozen=True, slots=True)
class PassphraseIdentity(NeverPickled):
    """The same passphrase, to open with."""

    passphrase: str = field(repr=False)

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes:
        """The file key. Raises ObjectDamagedError (fault HEADER; NO_MATCH for another passphrase or recipient)."""
        found = [stanza for stanza in stanzas if stanza.args[0] == _TYPE]
        if found and len(stanzas) > 1:
            raise AgeDamagedError(Fault.HEADER, "an scrypt stanza is not alone")
        if not found:
            raise AgeDamagedError(Fault.NO_MATCH, "the file is for recipients, not for a passphrase")
        salt, work = _read(found[0])
        try:
            return ChaCha20Poly1305(_key(self.passphrase, salt, work)).decrypt(_ZERO_NONCE, found[0].body, None)
        except InvalidTag as error:
            raise AgeDamagedError(Fault.NO_MATCH, "another passphrase") from error


def _read(stanza: Stanza) -> tuple[bytes, int]:
    """Salt and work of a well-formed stanza."""
    salt = decode_base64(stanza.args[1]) if len(stanza.args) == 3 else b""
    work = stanza.args[2] if len(stanza.args) == 3 else ""
    plain = work.isascii() and work.isdigit() and not work.startswith("0") and len(work) <= 2
    if len(salt) != _SALT or not plain or len(stanza.body) != FILE_KEY_SIZE + 16:
        raise AgeDamagedError(Fault.HEADER, "malformed scrypt stanza")
    if int(work) > MAX_WORK:
        raise AgeDamagedError(Fault.HEADER, "the scrypt stanza asks for too much work")
    return salt, int(work)


def _key(passphrase: str, salt: bytes, work: int) -> bytes:
    return Scrypt(salt=_LABEL + salt, length=32, n=1 << work, r=8, p=1).derive(passphrase.encode("utf-8"))
