"""Without any network: a checkpoint handed over, and what comes back from the app or from two lines of openssl."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from evidence_vault.custody.countersign import make_answer
from evidence_vault.errors_outside import CounterSignatureRefusedError
from evidence_vault.format.anchor import Answer, answer_bytes, parse_answer
from evidence_vault.model import AnchorKind, Finding, TimeKnownBy
from evidence_vault.vault import Vault
from tests.support import add_text, new_vault

THEN = "2026-11-24T10:00:00Z"


def given_back(vault: Vault, name: str = "Office of Ms. Park") -> bytes:
    return answer_bytes(make_answer(vault.time.hand_over().stamped, name=name, time=THEN))


def test_the_same_checkpoint_is_handed_over_as_the_same_bytes(vault: Vault) -> None:
    first, second = vault.time.hand_over(), vault.time.hand_over()
    assert first == second
    assert first.fingerprint.startswith("1-")
    add_text(vault, "more")
    assert vault.time.hand_over().stamped != first.stamped


def test_an_answer_from_the_app_is_kept_and_checked_again(vault: Vault) -> None:
    add_text(vault, "first")
    back = given_back(vault)
    add_text(vault, "second")
    anchor = vault.time.add_counter_signature(back)
    assert (anchor.kind, anchor.size, anchor.authority) == (AnchorKind.COUNTER_SIGNATURE, 2, "Office of Ms. Park")
    assert (anchor.time, anchor.known_by) == (THEN, TimeKnownBy.SIGNER)
    report = vault.verify()
    assert report.problems == ()
    assert (report.events, report.anchored_size) == (4, 2)
    assert len(report.anchors[0].key_sha256) == 64
    with pytest.raises(CounterSignatureRefusedError, match="kept already"):
        vault.time.add_counter_signature(back)


@pytest.mark.outside
@pytest.mark.parametrize("kind", ["P-256", "Ed25519"])
def test_an_answer_by_openssl(vault: Vault, tmp_path: Path, kind: str) -> None:
    """The lines that stand on the page that is handed over."""
    (tmp_path / "checkpoint.txt").write_bytes(vault.time.hand_over().stamped)
    lines = {
        "P-256": "openssl ecparam -name prime256v1 -genkey -noout -out my-key.pem\n"
        "(openssl dgst -sha256 -sign my-key.pem checkpoint.txt | openssl base64; openssl pkey -in my-key.pem -pubout)"
        " > answer.txt",
        "Ed25519": "openssl genpkey -algorithm ed25519 -out my-key.pem\n"
        "openssl pkeyutl -sign -rawin -inkey my-key.pem -in checkpoint.txt -out s;"
        " (openssl base64 -in s; openssl pkey -in my-key.pem -pubout) > answer.txt",
    }
    subprocess.run(["sh", "-ec", lines[kind]], cwd=tmp_path, check=True, capture_output=True)
    anchor = vault.time.add_counter_signature((tmp_path / "answer.txt").read_bytes(), name="Min-ji")
    assert (anchor.authority, anchor.known_by) == ("Min-ji", TimeKnownBy.RECORDED)
    assert vault.verify().anchored_size == 1


def answer_by(key: ec.EllipticCurvePrivateKey, stamped: bytes) -> bytes:
    public = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return answer_bytes(Answer(signature=key.sign(stamped, ec.ECDSA(SHA256())), public_key=public, stamped=stamped))


def damaged(back: bytes, **changes: str) -> bytes:
    return json.dumps(json.loads(back) | changes).encode()


def test_what_is_refused(vault: Vault, tmp_path: Path) -> None:
    back = given_back(vault)
    with new_vault(tmp_path / "other") as other:
        foreign = given_back(other)
    other_name = json.loads(back)["statement"].replace("Ms. Park", "Ms. Lee")
    other_curve = ec.generate_private_key(ec.SECP384R1())
    weak = rsa.generate_private_key(65537, 2048).public_key()
    weak_pem = weak.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    stamped = vault.time.hand_over().stamped
    own = answer_bytes(
        Answer(
            signature=vault.signer.sign(stamped),
            public_key=subject_key(vault),
            stamped=stamped,
        )
    )
    for bad in (
        b"", b"{}", b"x" * 70_000, b"[" * 60_000, foreign, back[:-40], answer_by(other_curve, stamped), own,
        damaged(back, stamped=stamped.decode().replace("salt", "sult")), damaged(back, statement=other_name),
        damaged(back, statement=""), damaged(back, statement_signature=""), damaged(back, signature="AAAA"),
        damaged(back, signature="not base64"), damaged(back, public_key="x"), damaged(back, public_key=weak_pem),
        damaged(back, version=2), damaged(back, format="other"),  # type: ignore[arg-type]
    ):  # fmt: skip
        with pytest.raises(CounterSignatureRefusedError):
            vault.time.add_counter_signature(bad)
    assert vault.time.anchors() == []
    assert len(vault.events()) == 1


def subject_key(vault: Vault) -> bytes:
    from cryptography.x509 import load_der_x509_certificate

    key = load_der_x509_certificate(vault.signer.certificate).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def test_only_a_checkpoint_can_be_signed() -> None:
    for other in (b"", b"hello", b"evidence-vault-anchor/1\nsalt 00\n"):
        with pytest.raises(CounterSignatureRefusedError):
            make_answer(other, name="", time=THEN)


@pytest.mark.parametrize("name", ["two\nlines", "x" * 201, "bell\x07"])
def test_names_that_are_none(vault: Vault, name: str) -> None:
    with pytest.raises(CounterSignatureRefusedError):
        given_back(vault, name)
    with pytest.raises(CounterSignatureRefusedError):
        vault.time.add_counter_signature(given_back(vault), name=name)


def test_an_answer_survives_its_trip() -> None:
    answer = Answer(
        signature=b"s", public_key=b"k\n", stamped=b"a\n", statement="名字\n".encode(), statement_signature=b"t"
    )
    assert parse_answer(answer_bytes(answer)) == answer


def test_a_changed_counter_signature_is_named(vault: Vault) -> None:
    vault.time.add_counter_signature(given_back(vault))
    with vault._core.index.transaction() as writer:
        writer.execute("UPDATE anchor SET statement = x''")
    (problem,) = vault.verify().problems
    assert (problem.finding, problem.subject) == (Finding.ANCHOR_BROKEN, "anchor 1")
