"""The page's own token code on recorded replies of other people's authorities: it says what ours says."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import tsp

from evidence_vault.custody.chain import Trust
from evidence_vault.custody.token import CheckedToken, check_token
from evidence_vault.custody.tsp import parse_reply
from tests.page.browsers import PAGE

SCRIPT = Path(__file__).with_name("tokens.mjs")
pytestmark = pytest.mark.outside
REPLIES = (
    ("sigstage/response-sha256.tsr", "sigstage"),
    ("sigstage/response-no-embedded-cert.tsr", "sigstage"),
    ("sigstore.mock/response-expired.tsr", "sigstore.mock"),
)
REFUSED = (
    ("sigstage/response-invalid-signature.tsr", "sigstage", "cmsSignature"),
    ("sigstage/response-sha256.tsr", "test_tsa", "tokenChain"),
    ("sigstage/response-no-embedded-cert.tsr", "test_tsa", "cmsNoCertificate"),
    # We ask for SHA-256 and for nothing else, so nothing else is an answer.
    ("sigstage/response-sha384.tsr", "sigstage", "tokenImprint"),
    ("sigstage/response-sha512.tsr", "sigstage", "tokenImprint"),
    ("test_tsa/response.tsr", "test_tsa", "tokenImprint"),
    ("test_tsa/response-injected-certs.tsr", "test_tsa", "tokenImprint"),
)


def asked_for(raw: bytes) -> bytes:
    """A request that asks for what a recorded reply answers."""
    said = parse_reply(raw)
    imprint = {"hash_algorithm": {"algorithm": said.algorithm}, "hashed_message": said.digest}
    request = tsp.TimeStampReq({"version": 1, "message_imprint": imprint, "nonce": said.nonce, "cert_req": True})
    return bytes(request.dump())


def recorded(data: Path, reply: str) -> bytes:
    return (data / "rfc3161" / reply).read_bytes()


def roots(data: Path, chain: str) -> bytes:
    """The authority's certificates; none for one whose root comes with the app."""
    return b"" if chain == "identrust" else recorded(data, f"{chain}/ts_chain.pem")


def case(raw: bytes, chain: bytes, *, request: bytes = b"") -> dict[str, str]:
    """One reply, its request and the chain that a package holds of it, as the script reads them."""
    values = {"reply": raw, "request": request or asked_for(raw), "digest": parse_reply(raw).digest, "chain": chain}
    return {name: base64.b64encode(value).decode() for name, value in values.items()}


def page_says(cases: list[dict[str, str]]) -> list[dict[str, Any]]:
    """All of them, in one process."""
    if shutil.which("node") is None or not (PAGE.parent / "node_modules").is_dir():
        pytest.skip("node or the page's npm packages are not installed: run 'make setup'")
    done = subprocess.run(
        ["node", str(SCRIPT), str(PAGE.parent)], input=json.dumps(cases), capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return list(json.loads(done.stdout))


def by_us(data: Path, reply: str, chain: str) -> CheckedToken:
    raw = recorded(data, reply)
    return check_token(asked_for(raw), raw, Trust.of_pem(roots(data, chain)))


def test_recorded_replies_hold_as_they_do_for_us(data: Path) -> None:
    ours = [by_us(data, *one) for one in REPLIES]
    said = page_says(
        [case(recorded(data, reply), one.chain_pem) for (reply, _), one in zip(REPLIES, ours, strict=True)]
    )
    assert [(one.get("time"), one.get("policy"), one.get("chain")) for one in said] == [
        (one.time_text, one.policy, len(one.chain)) for one in ours
    ]


def test_recorded_replies_that_do_not_hold_are_refused_by_name(data: Path) -> None:
    said = page_says([case(recorded(data, reply), roots(data, chain)) for reply, chain, _ in REFUSED])
    assert [one.get("wrong") for one in said] == [wrong for _, _, wrong in REFUSED]


def test_a_reply_to_another_request_is_no_answer(data: Path) -> None:
    raw, chain = recorded(data, "sigstage/response-sha256.tsr"), roots(data, "sigstage")
    other = tsp.TimeStampReq.load(asked_for(raw))
    other["nonce"] = 4711
    held, refused = page_says([case(raw, chain), case(raw, chain, request=other.dump())])
    assert "time" in held
    assert refused == {"wrong": "tokenNonce"}


def test_no_flipped_byte_of_a_recorded_reply_says_anything_else(data: Path) -> None:
    """Refused, or not judged here, or the same time under the same root: what was flipped is signed by nobody."""
    raw = recorded(data, "sigstage/response-sha256.tsr")
    good = case(raw, by_us(data, "sigstage/response-sha256.tsr", "sigstage").chain_pem)
    flipped = [raw[:at] + bytes([raw[at] ^ 1]) + raw[at + 1 :] for at in range(0, len(raw), 4)]
    right, *said = page_says([good, *(good | {"reply": base64.b64encode(one).decode()} for one in flipped)])
    assert right["chain"] == 2
    assert not [one for one in said if "thrown" in one or ("time" in one and one != right)]
    assert sum("wrong" in one for one in said) > len(flipped) * 0.85
