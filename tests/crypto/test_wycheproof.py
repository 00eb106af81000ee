"""Project Wycheproof's vectors for the primitives we use (tests/data/wycheproof, C2SP, Apache-2.0), called as we do.

There is no set for ChaCha20-Poly1305 itself; the one for XChaCha20-Poly1305 reaches it through HChaCha20 (written
out here, draft-irtf-cfrg-xchacha §2.2), edge cases of Poly1305 included.
"""

from __future__ import annotations

import hmac
import json
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from evidence_vault.crypto.age.recipients import hkdf_sha256

FOLDER = Path(__file__).parents[1] / "data" / "wycheproof"
Test = dict[str, Any]


def vectors(name: str, count: int) -> list[tuple[Test, Test]]:
    """(group, test) pairs; the count guards against a file that was cut."""
    data = json.loads((FOLDER / f"{name}_test.json").read_text("utf-8"))
    found = [(group, test) for group in data["testGroups"] for test in group["tests"]]
    assert len(found) == count == data["numberOfTests"]
    return found


def of(test: Test, *names: str) -> Iterator[bytes]:
    return (bytes.fromhex(test[name]) for name in names)


def label(test: Test) -> str:
    return f"tcId {test['tcId']}: {test['comment']} {test['flags']}"


def test_x25519() -> None:
    """All give the stated secret, or (low order) are refused, never an all-zero secret."""
    refused = 0
    for _, test in vectors("x25519", 518):
        public, private, shared = of(test, "public", "private", "shared")
        key = X25519PrivateKey.from_private_bytes(private)
        if shared == bytes(32):
            with pytest.raises(ValueError, match="shared"):
                key.exchange(X25519PublicKey.from_public_bytes(public))
            refused += 1
        else:
            assert key.exchange(X25519PublicKey.from_public_bytes(public)) == shared, label(test)
    assert refused > 10


def test_hkdf_sha256() -> None:
    ours = 0
    for _, test in vectors("hkdf_sha256", 86):
        ikm, salt, info, okm = of(test, "ikm", "salt", "info", "okm")
        if test["result"] == "invalid":
            with pytest.raises(ValueError, match="derive"):
                HKDF(algorithm=SHA256(), length=test["size"], salt=salt, info=info)
            continue
        assert HKDF(algorithm=SHA256(), length=test["size"], salt=salt, info=info).derive(ikm) == okm, label(test)
        if test["size"] >= 32:
            assert hkdf_sha256(key=ikm, salt=salt, info=info) == okm[:32], label(test)
            ours += 1
    assert ours > 30


def test_hmac_sha256() -> None:
    for group, test in vectors("hmac_sha256", 174):
        key, message, tag = of(test, "key", "msg", "tag")
        mac = hmac.digest(key, message, "sha256")[: group["tagSize"] // 8]
        assert hmac.compare_digest(mac, tag) == (test["result"] == "valid"), label(test)


def test_ed25519() -> None:
    for group, test in vectors("ed25519", 151):
        message, signature = of(test, "msg", "sig")
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(group["publicKey"]["pk"]))
        assert _holds(key, signature, message) == (test["result"] == "valid"), label(test)


def _holds(key: Ed25519PublicKey, signature: bytes, message: bytes) -> bool:
    try:
        key.verify(signature, message)
    except InvalidSignature:
        return False
    return True


def test_xchacha20_poly1305_through_our_cipher() -> None:
    for _, test in vectors("xchacha20_poly1305", 315):
        key, nonce, aad, plain, sealed, tag = of(test, "key", "iv", "aad", "msg", "ct", "tag")
        if len(nonce) != 24:
            assert test["result"] == "invalid"
            continue
        cipher, short = ChaCha20Poly1305(hchacha20(key, nonce[:16])), bytes(4) + nonce[16:]
        opened = bytearray(len(plain))
        if test["result"] == "valid":
            written = bytearray(len(plain) + 16)
            assert cipher.encrypt_into(short, plain, aad, written) == len(written)
            assert written == sealed + tag, label(test)
            assert cipher.decrypt_into(short, sealed + tag, aad, opened) == len(plain)
            assert opened == plain, label(test)
        else:
            with pytest.raises(InvalidTag):
                cipher.decrypt_into(short, sealed + tag, aad, opened)


def hchacha20(key: bytes, nonce: bytes) -> bytes:
    """Twenty rounds of ChaCha without the final addition; rows one and four of the state."""
    state = list(struct.unpack("<16I", b"expand 32-byte k" + key + nonce))
    columns = [(0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15)]
    diagonals = [(0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)]
    for quarter in (columns + diagonals) * 10:
        _quarter_round(state, *quarter)
    return struct.pack("<8I", *state[:4], *state[12:])


def _quarter_round(state: list[int], a: int, b: int, c: int, d: int) -> None:
    for first, second, third, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
        state[first] = (state[first] + state[second]) & 0xFFFFFFFF
        mixed = state[third] ^ state[first]
        state[third] = (mixed << turn | mixed >> (32 - turn)) & 0xFFFFFFFF


def test_hchacha20_itself() -> None:
    """draft-irtf-cfrg-xchacha-03 §2.2.1."""
    nonce = bytes.fromhex("000000090000004a0000000031415927")
    expected = "82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc"
    assert hchacha20(bytes(range(32)), nonce).hex() == expected
