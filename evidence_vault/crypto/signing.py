"""The vault's signing keys, derived from the master key: ECDSA P-256 with a self-issued certificate, and Ed25519."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from evidence_vault.crypto.keys import MasterKey
from evidence_vault.model.secret import NeverPickled
from evidence_vault.ports import Bytes

if TYPE_CHECKING:
    from cryptography.x509 import KeyUsage

_P256_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
_VALID_YEARS = 20


class VaultSigner(NeverPickled):
    """Signs with ECDSA P-256 and shows its certificate; the private key stays inside (ports.Signer)."""

    __slots__ = ("_certificate", "_key")

    def __init__(self, key: ec.EllipticCurvePrivateKey, certificate: bytes) -> None:
        self._key = key
        self._certificate = certificate

    def __repr__(self) -> str:
        return f"VaultSigner({self.fingerprint[:16]})"

    @property
    def certificate(self) -> bytes:
        """The self-issued X.509 certificate, DER."""
        return self._certificate

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the SubjectPublicKeyInfo, 64 lowercase hexadecimal digits."""
        return hashlib.sha256(public_key_info(self._key)).hexdigest()

    def sign(self, data: Bytes, /) -> bytes:
        """A DER-encoded ECDSA signature over SHA-256 of `data`."""
        return self._key.sign(bytes(data), ec.ECDSA(SHA256()))


def p256_key(master: MasterKey) -> ec.EllipticCurvePrivateKey:
    """The P-256 key by extra random bits (FIPS 186-5 A.2.1): 48 derived bytes modulo n-1, plus one."""
    wide = int.from_bytes(master.subkey("signing-p256", 48), "big")
    return ec.derive_private_key(wide % (_P256_ORDER - 1) + 1, ec.SECP256R1())


def note_key(master: MasterKey) -> Ed25519PrivateKey:
    """The Ed25519 key that signs checkpoint notes."""
    return Ed25519PrivateKey.from_private_bytes(master.subkey("checkpoint-ed25519"))


def public_key_info(key: ec.EllipticCurvePrivateKey) -> bytes:
    """DER SubjectPublicKeyInfo (RFC 5280 §4.1)."""
    return key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def self_issued_certificate(key: ec.EllipticCurvePrivateKey, label: str, serial: int, now: datetime) -> bytes:
    """A self-issued certificate for `label` (a name or a pseudonym), DER, valid from `now` for 20 years.

    Key usage is digital signature and content commitment, so that PDF readers accept it for documents.
    """
    from cryptography import x509
    from cryptography.x509.oid import NameOID

    start = now.astimezone(UTC).replace(microsecond=0)
    # X.520 allows 64 characters; the library counts the bytes of the UTF-8, so a Chinese name of 22 is cut there.
    shown = label.encode("utf-8", "backslashreplace")[:64].decode("utf-8", "ignore")
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, shown)])
    public = key.public_key()
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(public)
        .serial_number(serial)
        .not_valid_before(start - timedelta(minutes=5))
        .not_valid_after(start + timedelta(days=365 * _VALID_YEARS))
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_document_signing(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )
    return builder.sign(key, SHA256()).public_bytes(Encoding.DER)


def _document_signing() -> KeyUsage:
    from cryptography import x509

    return x509.KeyUsage(
        digital_signature=True, content_commitment=True, key_encipherment=False, data_encipherment=False,
        key_agreement=False, key_cert_sign=False, crl_sign=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
