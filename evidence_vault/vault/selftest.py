"""Known-answer tests of what a report relies on, run at the moment the report is made.

Sources: FIPS 180-4 example 'abc'; RFC 8439 §2.8.2; RFC 6962 empty tree; RFC 8785 §3.2.2 ordering.
"""

from __future__ import annotations

import hashlib
import io

from evidence_vault.custody.merkle import Frontier
from evidence_vault.errors import VaultError
from evidence_vault.format.canonical import canonical
from evidence_vault.model import SelfTest
from evidence_vault.ports import NeverCancelled
from evidence_vault.vault.core import Core

_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
_EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
_SUNSCREEN = (
    b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
    b"sunscreen would be it."
)
_SUNSCREEN_TAG = "1ae10b594f09e26a7e902ecbd0600691"


def self_test(core: Core) -> list[SelfTest]:
    """Each line is a stable English source text and whether it held just now."""
    return [
        SelfTest("SHA-256 gives the published value", hashlib.sha256(b"abc").hexdigest() == _ABC),
        SelfTest("ChaCha20-Poly1305 gives the published value", _cipher()),
        SelfTest("The log's hash tree gives the published value", Frontier().root().hex() == _EMPTY),
        SelfTest(
            "Canonical JSON gives the published order", canonical({"b": 1, "a": "é"}) == b'{"a":"\xc3\xa9","b":1}'
        ),
        SelfTest("A signature by the vault's key verifies and a changed text does not", _signature(core)),
        SelfTest("A file encrypted now decrypts to the same bytes", _round_trip(core)),
    ]


def _cipher() -> bool:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    key, nonce = bytes(range(0x80, 0xA0)), bytes.fromhex("070000004041424344454647")
    sealed = ChaCha20Poly1305(key).encrypt(nonce, _SUNSCREEN, bytes.fromhex("50515253c0c1c2c3c4c5c6c7"))
    return sealed[-16:].hex() == _SUNSCREEN_TAG


def _signature(core: Core) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.x509 import load_der_x509_certificate

    public = load_der_x509_certificate(core.signer.certificate).public_key()
    if not isinstance(public, ec.EllipticCurvePublicKey):
        return False
    signature = core.signer.sign(b"self-test")
    public.verify(signature, b"self-test", ec.ECDSA(SHA256()))
    try:
        public.verify(signature, b"self-tesu", ec.ECDSA(SHA256()))
    except InvalidSignature:
        return True
    return False


def _round_trip(core: Core) -> bool:
    sample = bytes(range(256)) * 300
    try:
        return core.objects.round_trip(io.BytesIO(sample), cancel=NeverCancelled()) == sample
    except VaultError:
        return False
