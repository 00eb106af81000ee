"""Time-stamp requests and replies as bytes (RFC 3161 §2.4), and the order of a reply's certificates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, ClassVar

from evidence_vault.errors_outside import BadAuthorityError, TokenFormError
from evidence_vault.ports import Entropy

REQUEST_TYPE = "application/timestamp-query"
REPLY_TYPE = "application/timestamp-reply"
NONCE_SIZE = 16
MAX_CERTIFICATES = 24
"""More than any real reply holds; what a hostile one may make us look at."""


_NO_TIME = datetime.fromtimestamp(0, UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a request asked for. `nonce` is None and `policy` '' where it asked for none."""

    algorithm: str
    digest: bytes
    nonce: int | None
    policy: str


def encode_request(digest: bytes, *, policy: str, entropy: Entropy) -> bytes:
    """A TimeStampReq over a SHA-256 `digest`, with a 128-bit nonce, asking for the certificates (§2.4.1).

    Raises BadAuthorityError if `policy` is neither '' nor an object identifier.
    """
    from asn1crypto import tsp

    body: dict[str, Any] = {
        "version": 1,
        "message_imprint": {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": digest},
        # Neither zero nor negative, and always of the same length.
        "nonce": int.from_bytes(entropy(NONCE_SIZE), "big") >> 1 | 1 << (8 * NONCE_SIZE - 2),
        "cert_req": True,
    }
    try:
        if policy:
            body["req_policy"] = policy
        encoded: bytes = tsp.TimeStampReq(body).dump()
    except (ValueError, TypeError) as error:
        raise BadAuthorityError("The authority's policy is not an object identifier.") from error
    return encoded


def parse_request(data: bytes) -> Asked:
    """Read a request back. Raises TokenFormError."""
    from asn1crypto import tsp

    try:
        request = tsp.TimeStampReq.load(data, strict=True)
        imprint = request["message_imprint"]
        return Asked(
            algorithm=str(imprint["hash_algorithm"]["algorithm"].native),
            digest=bytes(imprint["hashed_message"].native),
            nonce=request["nonce"].native,
            policy=request["req_policy"].dotted if request["req_policy"].native else "",
        )
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
        raise TokenFormError("The stored request is not a time stamp request.") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a reply says, unchecked. `certificates` are DER, `signed_by` names the signer's (DER issuer, serial).

    `cert_hashes` are the digests by which the signature binds its certificate (RFC 5035: algorithm, digest).
    `orderly` is the reply with its certificates in DER order, for a library that insists on it.
    """

    status: int
    algorithm: str = ""
    digest: bytes = b""
    nonce: int | None = None
    policy: str = ""
    time: datetime = _NO_TIME
    certificates: tuple[bytes, ...] = ()
    signed_by: tuple[bytes, int] = (b"", 0)
    cert_hashes: tuple[tuple[str, bytes], ...] = ()
    orderly: bytes = b""


def parse_reply(data: bytes) -> Reply:
    """Read a TimeStampResp. Raises TokenFormError for anything that is none, or has other than one signer."""
    from asn1crypto import cms, core, tsp

    class Response(core.Sequence):  # type: ignore[misc]  # a token is optional (§2.4.2), which the library forgets
        _fields: ClassVar[list[Any]] = [
            ("status", tsp.PKIStatusInfo),
            ("time_stamp_token", cms.ContentInfo, {"optional": True}),
        ]

    try:
        reply = Response.load(data, strict=True)
        status = int(reply["status"]["status"].contents[0])
        token = reply["time_stamp_token"]
        return Reply(status=status) if isinstance(token, core.Void) else _parse_token(data, token["content"], status)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError, RecursionError) as error:
        raise TokenFormError from error


def _parse_token(data: bytes, signed: Any, status: int) -> Reply:  # noqa: ANN401 - asn1crypto's cms.SignedData
    info = signed["encap_content_info"]["content"].parsed
    (signer,) = signed["signer_infos"]
    sid = signer["sid"].chosen
    certificates = [one.chosen.dump() for one in _members(signed["certificates"])]
    if len(certificates) > MAX_CERTIFICATES or signed["encap_content_info"]["content_type"].native != "tst_info":
        raise ValueError("not a token, or too many certificates")
    imprint = info["message_imprint"]
    return Reply(
        status=status,
        algorithm=str(imprint["hash_algorithm"]["algorithm"].native),
        digest=bytes(imprint["hashed_message"].native),
        nonce=info["nonce"].native,
        policy=info["policy"].dotted,
        time=info["gen_time"].native,
        certificates=tuple(certificates),
        signed_by=(sid["issuer"].dump(), int(sid["serial_number"].native)),
        cert_hashes=_cert_hashes(signer),
        orderly=_orderly(data, certificates),
    )


def _members(values: Any) -> list[Any]:  # noqa: ANN401 - an asn1crypto set, or Void where it is absent
    return list(values) if values.contents is not None else []


def _cert_hashes(signer: Any) -> tuple[tuple[str, bytes], ...]:  # noqa: ANN401 - asn1crypto's cms.SignerInfo
    """The first ESSCertID or ESSCertIDv2 of each signing-certificate attribute: the signer's own certificate."""
    found = []
    for attribute in signer["signed_attrs"]:
        kind = attribute["type"].native
        if kind == "signing_certificate":
            found.append(("sha1", bytes(attribute["values"][0]["certs"][0]["cert_hash"].native)))
        elif kind == "signing_certificate_v2":
            first = attribute["values"][0]["certs"][0]
            algorithm = first["hash_algorithm"]["algorithm"].native or "sha256"
            found.append((str(algorithm), bytes(first["cert_hash"].native)))
    return tuple(found)


def _orderly(data: bytes, certificates: list[bytes]) -> bytes:
    """The reply with the set of certificates sorted, which no signature covers; every other byte stays.

    rfc3161-client refuses a set that is not in DER order (X.690 §11.6); `openssl ts -reply` writes such ones.
    """
    return data.replace(b"".join(certificates), b"".join(sorted(certificates)), 1) if certificates else data
