"""The signing keys: derived, steady, and a certificate that other programs accept."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from evidence_vault.crypto.keys import MasterKey
from evidence_vault.crypto.signing import VaultSigner, note_key, p256_key, self_issued_certificate
from evidence_vault.model import VaultId

MASTER = MasterKey(bytes(range(32)), VaultId("ab" * 16))
NOW = datetime(2026, 3, 1, 9, 30, 15, 5, tzinfo=UTC)
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


def signer(label: str = "Vault a1") -> VaultSigner:
    key = p256_key(MASTER)
    return VaultSigner(key, self_issued_certificate(key, label, 7, NOW))


def test_the_same_master_key_gives_the_same_keys() -> None:
    again = MasterKey(bytes(range(32)), VaultId("ab" * 16))
    assert p256_key(MASTER).private_numbers() == p256_key(again).private_numbers()
    assert note_key(MASTER).public_key() == note_key(again).public_key()
    other = MasterKey(bytes(range(32)), VaultId("cd" * 16))
    assert p256_key(MASTER).private_numbers() != p256_key(other).private_numbers()


def test_the_private_number_is_drawn_with_extra_bits() -> None:
    # FIPS 186-5 A.2.1: (c mod n-1) + 1, c of 64 bits more than n.
    wide = int.from_bytes(MASTER.subkey("signing-p256", 48), "big")
    assert p256_key(MASTER).private_numbers().private_value == wide % (ORDER - 1) + 1


def test_a_signature_holds_and_another_text_does_not() -> None:
    one = signer()
    public = x509.load_der_x509_certificate(one.certificate).public_key()
    assert isinstance(public, ec.EllipticCurvePublicKey)
    signature = one.sign(b"checkpoint")
    public.verify(signature, b"checkpoint", ec.ECDSA(SHA256()))
    with pytest.raises(InvalidSignature):
        public.verify(signature, b"checkpoinT", ec.ECDSA(SHA256()))


def test_the_fingerprint_is_that_of_the_public_key() -> None:
    one = signer()
    info = (
        x509.load_der_x509_certificate(one.certificate)
        .public_key()
        .public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    )
    assert one.fingerprint == hashlib.sha256(info).hexdigest()
    assert repr(one) == f"VaultSigner({one.fingerprint[:16]})"


def test_the_certificate_says_what_it_is_for() -> None:
    found = x509.load_der_x509_certificate(signer().certificate)
    assert found.subject == found.issuer
    assert not found.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    usage = found.extensions.get_extension_for_class(x509.KeyUsage).value
    assert usage.digital_signature
    assert usage.content_commitment
    assert not usage.key_cert_sign
    assert found.not_valid_before_utc <= NOW <= found.not_valid_after_utc
    assert found.not_valid_after_utc.year == 2046


@pytest.mark.parametrize("label", ["a" * 200, "张" * 40, "민" * 64, "é" * 64, "😀" * 20, "张三 (化名)", "\udcff"])
def test_any_label_becomes_a_certificate(label: str) -> None:
    # X.520 allows 64; the library counts the bytes of its UTF-8.
    found = x509.load_der_x509_certificate(signer(label).certificate)
    name = found.subject.rdns[0].rfc4514_string()
    assert name.startswith("CN=")
    shown = found.subject.get_attributes_for_oid(x509.NameOID.COMMON_NAME)[0].value
    assert isinstance(shown, str)
    assert 0 < len(shown.encode()) <= 64
    assert label.startswith(shown) or "\udcff" in label


def test_openssl_accepts_certificate_and_signature(tmp_path: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    one = signer("张三")
    (tmp_path / "c.der").write_bytes(one.certificate)
    (tmp_path / "s").write_bytes(one.sign(b"text"))
    (tmp_path / "t").write_bytes(b"text")
    public = subprocess.run(
        ["openssl", "x509", "-inform", "DER", "-in", "c.der", "-pubkey", "-noout"],
        cwd=tmp_path,
        check=True,
        capture_output=True,
    ).stdout
    (tmp_path / "p").write_bytes(public)
    check = ["openssl", "dgst", "-sha256", "-verify", "p", "-signature", "s", "t"]
    assert b"OK" in subprocess.run(check, cwd=tmp_path, check=True, capture_output=True).stdout
    (tmp_path / "t").write_bytes(b"texT")
    assert subprocess.run(check, cwd=tmp_path, check=False, capture_output=True).returncode != 0
