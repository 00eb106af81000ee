"""Counter-signatures: somebody else's key over a checkpoint, made in this app or with two lines of `openssl`."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

from evidence_vault.errors import CustodyError
from evidence_vault.errors_outside import CounterSignatureRefusedError
from evidence_vault.format import anchor as form
from evidence_vault.format.anchor import Answer, Statement

PublicKey = ec.EllipticCurvePublicKey | Ed25519PublicKey


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedCounterSignature:
    """A counter-signature that holds. `key_pem` is the plain public key, `fingerprint` SHA-256 of its DER.

    `statement` is None where the signer said nothing of name and time.
    """

    key_pem: bytes
    fingerprint: str
    statement: Statement | None


def make_answer(stamped: bytes, *, name: str, time: str) -> Answer:
    """Sign a checkpoint that was handed over, with a P-256 key made for this and forgotten afterwards.

    Nobody but the answer's holder can then be asked to sign again with it: what counts is the person who keeps the
    answer's fingerprint. Raises CounterSignatureRefusedError if `stamped` is no checkpoint.
    """
    try:
        form.parse_stamped(stamped)
    except CustodyError as error:
        raise CounterSignatureRefusedError("That file is not a checkpoint of a vault.") from error
    key = ec.generate_private_key(ec.SECP256R1())
    statement = form.statement_text(name, time, stamped)
    return Answer(
        signature=key.sign(stamped, ec.ECDSA(SHA256())),
        public_key=key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo),
        stamped=stamped,
        statement=statement,
        statement_signature=key.sign(statement, ec.ECDSA(SHA256())),
    )


def check(
    stamped: bytes, signature: bytes, public_key: bytes, statement: bytes, statement_signature: bytes
) -> CheckedCounterSignature:
    """Check a counter-signature over `stamped`. Raises CounterSignatureRefusedError."""
    key = load_key(public_key)
    if not holds(key, signature, stamped):
        raise CounterSignatureRefusedError("The counter-signature does not hold.")
    said = None
    if statement or statement_signature:
        said = form.parse_statement(statement)
        if not holds(key, statement_signature, statement) or said.stamped_sha256 != sha256(stamped).hexdigest():
            raise CounterSignatureRefusedError("What the counter-signer says does not hold.")
    return CheckedCounterSignature(key_pem=key_pem(key), fingerprint=key_fingerprint(key), statement=said)


def load_key(pem: bytes) -> PublicKey:
    """A P-256 or Ed25519 key, from a public key or a certificate in PEM. Raises CounterSignatureRefusedError."""
    try:
        key: object = (
            x509.load_pem_x509_certificate(pem).public_key()
            if b"BEGIN CERTIFICATE" in pem
            else load_pem_public_key(pem)
        )
    except (ValueError, TypeError, UnsupportedAlgorithm, x509.InvalidVersion) as error:
        raise CounterSignatureRefusedError("The counter-signer's key cannot be read.") from error
    if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1):
        return key
    if isinstance(key, Ed25519PublicKey):
        return key
    raise CounterSignatureRefusedError("The counter-signer's key is neither P-256 nor Ed25519.")


def holds(key: PublicKey, signature: bytes, data: bytes) -> bool:
    """Whether `signature` is the key's over `data`: ECDSA with SHA-256 in DER, or Ed25519."""
    try:
        if isinstance(key, Ed25519PublicKey):
            key.verify(signature, data)
        else:
            key.verify(signature, data, ec.ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True


def key_pem(key: PublicKey) -> bytes:
    """The public key in PEM."""
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def key_fingerprint(key: PublicKey) -> str:
    """SHA-256 of the DER SubjectPublicKeyInfo."""
    return sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()
