"""The time stamps inside a signed report: over its signature (B-T), and over the whole document (B-LTA)."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from typing import Any

from evidence_vault.custody.chain import Trust, carried_roots, fingerprint_of, is_carried, load_ders
from evidence_vault.custody.token import check_token
from evidence_vault.custody.tsp import parse_reply


def silence() -> None:
    """The parsers' own messages quote what is in the file; nobody may find that in a log."""
    for name in ("pyhanko", "pyhanko_certvalidator", "pikepdf"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentStamp:
    """A time stamp that holds: RFC 3339 UTC text, and where its chain ends."""

    time: str
    root_known: bool
    root_sha256: str

    @property
    def sentence(self) -> str:
        """For the verdict's notes, in English."""
        root = (
            "its root is one that this app knows"
            if self.root_known
            else f"its root only came with it; compare its SHA-256 {self.root_sha256}"
        )
        return f"A time stamp inside says that this document's signature existed before {self.time}; {root}."


def signature_stamp(signature: Any) -> DocumentStamp | None:  # noqa: ANN401 - pyHanko's EmbeddedPdfSignature
    """The time stamp over the signature's value (RFC 3161 Appendix A), None if there is none.

    Raises TokenRefusedError by name if there is one and it does not hold.
    """
    for attribute in signature.signer_info["unsigned_attrs"] or ():
        if attribute["type"].native == "signature_time_stamp_token":
            value = signature.signer_info["signature"].native
            return _checked(attribute["values"][0], hashlib.sha256(value).digest())
    return None


def whole_stamp(signature: Any, data: bytes) -> DocumentStamp:  # noqa: ANN401 - pyHanko's EmbeddedPdfSignature
    """The document time stamp (ISO 32000-2 §12.8.5) over all of the file before it. Raises TokenRefusedError."""
    start, first, second, rest = (int(one) for one in signature.byte_range)
    covered = data[start : start + first] + data[second : second + rest]
    from asn1crypto import cms

    return _checked(cms.ContentInfo.load(signature.pkcs7_content), hashlib.sha256(covered).digest())


def _checked(token: Any, digest: bytes) -> DocumentStamp:  # noqa: ANN401 - asn1crypto's cms.ContentInfo
    """Check a bare token as the reply to a request for just this: the nonce was compared when it was received."""
    from asn1crypto import tsp

    reply = tsp.TimeStampResp({"status": {"status": "granted"}, "time_stamp_token": token}).dump()
    said = parse_reply(reply)
    imprint = {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": digest}
    request = tsp.TimeStampReq({"version": 1, "message_imprint": imprint, "nonce": said.nonce, "cert_req": True})
    own = tuple(one for one in load_ders(said.certificates) if one.subject == one.issuer)
    checked = check_token(request.dump(), reply, Trust(roots=carried_roots() + own))
    return DocumentStamp(
        time=checked.time_text, root_known=is_carried(checked.root), root_sha256=fingerprint_of(checked.root)
    )
