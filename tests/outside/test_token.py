"""Replies of real authorities: what holds, and every way in which one does not, by its name."""

from __future__ import annotations

import hashlib
import itertools
import os
from pathlib import Path

import pytest
from asn1crypto import tsp
from cryptography.x509.oid import ExtendedKeyUsageOID

from evidence_vault.custody.chain import Trust
from evidence_vault.custody.token import CheckedToken, check_token
from evidence_vault.custody.tsp import encode_request, parse_reply, parse_request
from evidence_vault.errors_outside import (
    TokenDigestError,
    TokenExpiredError,
    TokenFormError,
    TokenNonceError,
    TokenPolicyError,
    TokenRefusedError,
    TokenSignatureError,
    TokenSignerError,
    TokenStatusError,
)
from tests.outside.authority import OTHER_POLICY, POLICY, STAMPING, Authority, Made, make, openssl_holds

DIGEST = hashlib.sha256(b"what was stamped").digest()
ROOT = make("Root", ca=True)


def request(policy: str = "", digest: bytes = DIGEST) -> bytes:
    return encode_request(digest, policy=policy, entropy=os.urandom)


def check(asked: bytes, reply: bytes, roots: str) -> CheckedToken:
    return check_token(asked, reply, Trust.of_pem(roots.encode()))


def recorded(data: Path, reply: str, chain: str) -> tuple[bytes, bytes, Trust]:
    """A recorded reply with a request that asks for what it answers."""
    raw = (data / "rfc3161" / reply).read_bytes()
    said = parse_reply(raw)
    imprint = {"hash_algorithm": {"algorithm": said.algorithm}, "hashed_message": said.digest}
    asked = tsp.TimeStampReq({"version": 1, "message_imprint": imprint, "nonce": said.nonce, "cert_req": True}).dump()
    pem = (data / "rfc3161" / chain).read_bytes() if chain else b""
    return asked, raw, Trust.of_pem(pem)


def test_the_request_is_what_the_rfc_says() -> None:
    asked = parse_request(request(POLICY))
    assert (asked.algorithm, asked.digest, asked.policy) == ("sha256", DIGEST, POLICY)
    assert asked.nonce is not None
    assert asked.nonce.bit_length() == 127
    assert parse_request(request()).nonce != asked.nonce
    assert tsp.TimeStampReq.load(request())["cert_req"].native is True


@pytest.mark.parametrize(
    ("reply", "chain", "length", "time"),
    [
        ("test_tsa/response.tsr", "test_tsa/ts_chain.pem", 3, "2024-10-08T15:40:32Z"),
        ("test_tsa/response-injected-certs.tsr", "test_tsa/ts_chain.pem", 3, "2024-10-08T15:40:32Z"),
        ("sigstage/response-sha256.tsr", "sigstage/ts_chain.pem", 2, "2025-05-09T11:58:55Z"),
        ("sigstage/response-sha384.tsr", "sigstage/ts_chain.pem", 2, "2025-05-09T11:58:55Z"),
        ("sigstage/response-sha512.tsr", "sigstage/ts_chain.pem", 2, "2025-05-09T11:58:56Z"),
        ("sigstage/response-no-embedded-cert.tsr", "sigstage/ts_chain.pem", 2, "2025-06-18T08:13:02Z"),
        # Its signer's certificate has ended since; at the stated time it was valid, and that is what counts.
        ("sigstore.mock/response-expired.tsr", "sigstore.mock/ts_chain.pem", 2, "2023-02-01T00:00:00Z"),
        # A public authority under a root that comes with the app, with intermediates out of DER order.
        ("identrust/issue-104.tsr", "", 3, "2025-03-11T08:52:08Z"),
    ],
)
def test_recorded_replies_hold(data: Path, reply: str, chain: str, length: int, time: str) -> None:
    checked = check_token(*recorded(data, reply, chain))
    assert (len(checked.chain), checked.time_text) == (length, time)


@pytest.mark.parametrize(
    ("reply", "chain", "error"),
    [
        ("sigstage/response-invalid-signature.tsr", "sigstage/ts_chain.pem", TokenSignatureError),
        ("sigstage/response-sha256.tsr", "test_tsa/ts_chain.pem", TokenSignerError),
        ("test_tsa/response.tsr", "", TokenSignerError),
        ("sigstage/response-no-embedded-cert.tsr", "", TokenSignerError),
    ],
)
def test_recorded_replies_that_do_not(data: Path, reply: str, chain: str, error: type[TokenRefusedError]) -> None:
    with pytest.raises(error):
        check_token(*recorded(data, reply, chain))


def test_recorded_requests_with_replies_to_others(data: Path) -> None:
    folder = data / "rfc3161/test_tsa"
    trust = Trust.of_pem((folder / "ts_chain.pem").read_bytes())
    right = (folder / "request.der").read_bytes()
    assert check_token(right, (folder / "response.tsr").read_bytes(), trust).policy == "1.3.6.1.4.1.57264.2"
    with pytest.raises(TokenNonceError):
        check_token((folder / "other_request.der").read_bytes(), (folder / "response.tsr").read_bytes(), trust)


def test_an_authority_of_our_own_and_openssl_agrees(authority: Authority, tmp_path: Path) -> None:
    asked = request()
    reply = authority.reply(asked)
    checked = check(asked, reply, authority.root_pem)
    assert checked.policy == POLICY
    assert [one.subject.rfc4514_string() for one in checked.chain] == [
        "CN=Loopback Time", "CN=Loopback Issuing", "CN=Loopback Root",
    ]  # fmt: skip
    held = {"reply": reply, "chain": checked.chain_pem}
    assert openssl_holds(tmp_path / "good", stamped=b"what was stamped", **held)
    assert not openssl_holds(tmp_path / "bad", stamped=b"what was not", **held)


def test_certificates_out_of_order_are_sorted_in_a_copy_alone(authority: Authority) -> None:
    """`openssl ts -reply` writes them as given; every order must do, and no byte of the reply may change."""
    asked = request()
    reply = authority.reply(asked)
    said = parse_reply(reply)
    for order in itertools.permutations(said.certificates):
        shuffled = reply.replace(b"".join(said.certificates), b"".join(order))
        assert list(parse_reply(shuffled).certificates) == list(order)
        assert list(parse_reply(parse_reply(shuffled).orderly).certificates) == sorted(order)
        assert len(parse_reply(shuffled).orderly) == len(reply)
        assert check(asked, shuffled, authority.root_pem).time == said.time


def test_wrong_digest_nonce_and_policy(authority: Authority) -> None:
    asked = request()
    reply = authority.reply(asked)
    with pytest.raises(TokenDigestError):
        check(request(digest=hashlib.sha256(b"other").digest()), reply, authority.root_pem)
    with pytest.raises(TokenNonceError):
        check(request(), reply, authority.root_pem)
    imprint = {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": DIGEST}
    nonce = parse_request(asked).nonce
    other = {"version": 1, "message_imprint": imprint, "nonce": nonce, "req_policy": OTHER_POLICY}
    with pytest.raises(TokenPolicyError):
        check(tsp.TimeStampReq(other).dump(), reply, authority.root_pem)


def test_an_error_status(authority: Authority) -> None:
    asked = request("1.9.9.9")  # a policy the authority does not have
    with pytest.raises(TokenStatusError):
        check(asked, authority.reply(asked), authority.root_pem)


@pytest.mark.parametrize(
    ("named", "error"),
    [
        ("strange-root", TokenSignerError),
        ("expired", TokenExpiredError),
        ("not-yet", TokenExpiredError),
        ("expired-issuer", TokenExpiredError),
        ("issuer-is-no-authority", TokenSignatureError),
    ],
)
def test_signers_that_may_not(tmp_path: Path, named: str, error: type[TokenRefusedError]) -> None:
    authority = Authority(tmp_path / "tsa", *bad_signer(named))
    asked = request()
    with pytest.raises(error):
        check(asked, authority.reply(asked), ROOT.pem.decode())


def bad_signer(named: str) -> tuple[Made, tuple[Made, ...]]:
    if named == "strange-root":
        strange = make("Root", ca=True)  # the same name, another key
        return make("Time", strange, usages=STAMPING), (strange,)
    if named == "expired-issuer":
        issuer = make("Issuing", ROOT, ca=True, days=(-20, -1))
        return make("Time", issuer, usages=STAMPING), (issuer, ROOT)
    if named == "issuer-is-no-authority":
        issuer = make("Issuing", ROOT, ca=False)
        return make("Time", issuer, usages=STAMPING), (issuer, ROOT)
    days = (-20, -1) if named == "expired" else (5, 20)
    return make("Time", ROOT, usages=STAMPING, days=days), (ROOT,)


@pytest.mark.parametrize("named", ["no-usage", "not-critical", "other-usage-too"])
def test_signers_for_other_purposes(tmp_path: Path, named: str) -> None:
    """openssl will not sign with these, so a good token gets the bad twin of its certificate."""
    good = make("Time", ROOT, usages=STAMPING)
    asked = request()
    reply = Authority(tmp_path / "tsa", good, (ROOT,)).reply(asked)
    assert check(asked, reply, ROOT.pem.decode())
    usages = {"no-usage": (), "not-critical": STAMPING}.get(named, (*STAMPING, ExtendedKeyUsageOID.SERVER_AUTH))
    twin = make("Time", ROOT, usages=usages, critical=named != "not-critical", like=good)
    with pytest.raises(TokenSignerError, match="not for time stamps|not signed by an authority"):
        check(asked, with_certificates(reply, twin, ROOT), ROOT.pem.decode())


def test_a_twin_of_the_signers_certificate(tmp_path: Path) -> None:
    """Same key, name and number, good for time stamps, but not the one that the signature is bound to."""
    good = make("Time", ROOT, usages=STAMPING)
    asked = request()
    reply = Authority(tmp_path / "tsa", good, (ROOT,)).reply(asked)
    twin = make("Time", ROOT, usages=STAMPING, days=(-5, 9), like=good)
    with pytest.raises(TokenSignerError):
        check(asked, with_certificates(reply, twin, ROOT), ROOT.pem.decode())


def with_certificates(reply: bytes, *certificates: Made) -> bytes:
    """The reply with other certificates beside it: no signature covers them."""
    from asn1crypto import cms, x509
    from cryptography.hazmat.primitives.serialization import Encoding

    parsed = tsp.TimeStampResp.load(reply)
    ders = [one.certificate.public_bytes(Encoding.DER) for one in certificates]
    choices = [cms.CertificateChoices("certificate", x509.Certificate.load(der)) for der in ders]
    parsed["time_stamp_token"]["content"]["certificates"] = cms.CertificateSet(choices)
    return bytes(parsed.dump(force=True))


def test_bits_of_a_reply(authority: Authority) -> None:
    """Every flipped byte is refused by a name of ours, or changes nothing that is signed."""
    asked = request()
    reply = authority.reply(asked)
    kept = check(asked, reply, authority.root_pem)
    accepted = 0
    for place in range(0, len(reply), 7):
        damaged = bytearray(reply)
        damaged[place] ^= 1 << place % 8
        try:
            now = check(asked, bytes(damaged), authority.root_pem)
        except TokenRefusedError:
            continue
        accepted += 1
        assert (now.time, now.policy, now.chain[0]) == (kept.time, kept.policy, kept.chain[0])
    assert accepted < len(reply) // 7 // 4


@pytest.mark.parametrize("junk", [b"", b"\x30", b"<html>busy</html>", b"\x30\x03\x02\x01\x00", os.urandom(300)])
def test_garbage(junk: bytes) -> None:
    with pytest.raises(TokenFormError):
        check(request(), junk, ROOT.pem.decode())


def test_a_reply_cut_short(authority: Authority) -> None:
    asked = request()
    reply = authority.reply(asked)
    for end in range(0, len(reply), 97):
        with pytest.raises(TokenFormError):
            check(asked, reply[:end], authority.root_pem)
