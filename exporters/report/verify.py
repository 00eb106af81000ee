"""Check a report: the PDF's signature over every byte, and that the attached facts agree with who signed.

A verdict, never an exception, for whatever the bytes may be: reports come back from strangers.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evidence_vault.errors import CustodyError, UnreadableSourceError
from evidence_vault.format.checkpoint import parse_body
from evidence_vault.model import Finding, Problem, SignedCheckpoint, VerifyReport
from evidence_vault.ports import NoProgress, Progress
from exporters.report.attachments import FACTS_NAME, FORMAT, VERSION

_MAX_FACTS = 256 << 20
_DOCUMENT = "document"
_NOTE_TIME = "No outside time stamp covers this document; its times are those of the computer that made it."


@dataclass(frozen=True, slots=True)
class _Facts:
    """What the attached report.json says."""

    certificate: bytes
    checkpoint: SignedCheckpoint
    exhibits: int
    events: int


class _Fault(Exception):  # noqa: N818 - not an error to anyone outside: it becomes a problem in the verdict
    def __init__(self, finding: Finding, subject: str, detail: str) -> None:
        super().__init__(detail)
        self.problem = Problem(finding=finding, subject=subject, detail=detail)


def verify_report(report: Path | bytes, *, progress: Progress | None = None) -> VerifyReport:
    """What holds and what does not. `fingerprint` is the signer's, to be compared by another way.

    Raises UnreadableSourceError if the file cannot be read at all.
    """
    progress = progress or NoProgress()
    data = report if isinstance(report, bytes) else _read(report)
    progress(done=0, total=len(data), what="Checking the report")
    _silence()
    problems: list[Problem] = []
    certificate = _collect(problems, lambda: _signature(data), b"")
    facts = _collect(problems, lambda: _facts(data), None) if certificate else None
    if certificate and facts and facts.certificate != certificate:
        detail = "The attached facts name another signer than the one who signed the document."
        problems.append(Problem(finding=Finding.SIGNATURE_BROKEN, subject=FACTS_NAME, detail=detail))
    progress(done=len(data), total=len(data), what="Checking the report")
    return VerifyReport(
        subject="report",
        unchanged=not problems,
        problems=tuple(problems),
        notes=(Problem(finding=Finding.STRUCTURE, subject=_DOCUMENT, detail=_NOTE_TIME),) if not problems else (),
        items=facts.exhibits if facts else 0,
        events=facts.events if facts else 0,
        files=1,
        bytes_read=len(data),
        checkpoint=facts.checkpoint if facts else None,
        fingerprint=_fingerprint(certificate) if certificate else "",
    )


def _silence() -> None:
    """The parsers' own messages quote what is in the file; nobody may find that in a log."""
    for name in ("pyhanko", "pyhanko_certvalidator", "pikepdf"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableSourceError from error


def _collect(problems: list[Problem], check: Any, nothing: Any) -> Any:  # noqa: ANN401
    """Run one check; whatever goes wrong in it becomes a problem."""
    try:
        return check()
    except _Fault as fault:
        problems.append(fault.problem)
    except Exception:  # noqa: BLE001 - the outer edge for hostile bytes: three parsers with errors of many kinds
        detail = "The file is damaged or is not a PDF this app can read."
        problems.append(Problem(finding=Finding.STRUCTURE, subject=_DOCUMENT, detail=detail))
    return nothing


def _signature(data: bytes) -> bytes:
    """The signer's certificate, DER, once the one signature holds over every byte of the file."""
    from pyhanko.pdf_utils.reader import PdfFileReader

    if b"%PDF-" not in data[:1024]:
        raise _Fault(Finding.STRUCTURE, _DOCUMENT, "This is not a PDF.")
    reader = PdfFileReader(io.BytesIO(data), strict=False)
    signatures = reader.embedded_signatures
    if not signatures:
        raise _Fault(Finding.SIGNATURE_BROKEN, _DOCUMENT, "This PDF is not signed.")
    if len(signatures) > 1:
        raise _Fault(Finding.SIGNATURE_BROKEN, _DOCUMENT, "Another signature was added to this PDF.")
    certificate: bytes = signatures[0].signer_cert.dump()
    _check_range(data, [int(one) for one in signatures[0].byte_range])
    _check_status(signatures[0], certificate)
    return certificate


def _check_range(data: bytes, byte_range: list[int]) -> None:
    """The signature must cover the file from its first to its last byte but for its own hexadecimal string."""
    start, first, second, rest = byte_range
    gap = data[first:second]
    whole = start == 0 and second + rest == len(data) and gap[:1] == b"<" and gap[-1:] == b">"
    if not whole or gap.count(b"<") != 1 or gap.count(b">") != 1:
        raise _Fault(
            Finding.SIGNATURE_BROKEN,
            _DOCUMENT,
            "Something was added to this PDF, or taken away, after it was signed.",
        )


def _check_status(signature: Any, certificate: bytes) -> None:  # noqa: ANN401 - pyHanko's EmbeddedPdfSignature
    from asn1crypto import x509
    from pyhanko.sign.fields import MDPPerm
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(trust_roots=[x509.Certificate.load(certificate)], allow_fetching=False)
    status = validate_pdf_signature(signature, signer_validation_context=context)
    if not status.intact:
        raise _Fault(Finding.SIGNATURE_BROKEN, _DOCUMENT, "The document was changed after it was signed.")
    if not status.valid:
        raise _Fault(Finding.SIGNATURE_BROKEN, _DOCUMENT, "The signature itself does not hold.")
    if status.coverage is not SignatureCoverageLevel.ENTIRE_FILE:
        raise _Fault(Finding.SIGNATURE_BROKEN, _DOCUMENT, "The signature does not cover the whole document.")
    if signature.docmdp_level is not MDPPerm.NO_CHANGES:
        raise _Fault(Finding.STRUCTURE, _DOCUMENT, "The signature allows later changes; our reports never do.")


def _facts(data: bytes) -> _Facts:
    import pikepdf

    with pikepdf.open(io.BytesIO(data)) as document:
        if FACTS_NAME not in document.attachments:
            raise _Fault(Finding.STRUCTURE, _DOCUMENT, "This PDF is signed, but it is not a report of this app.")
        raw = document.attachments[FACTS_NAME].get_file().read_bytes()
    try:
        return _parse_facts(json.loads(raw[:_MAX_FACTS]))
    except (ValueError, KeyError, TypeError, AttributeError, CustodyError) as error:
        raise _Fault(Finding.STRUCTURE, FACTS_NAME, "The attached facts are not of the documented form.") from error


def _parse_facts(facts: dict[str, Any]) -> _Facts:
    if facts["format"] != FORMAT or facts["version"] != VERSION:
        raise _Fault(Finding.STRUCTURE, FACTS_NAME, "The attached facts have a version this app does not know.")
    certificate = base64.b64decode(facts["certificate"], validate=True)
    said = facts["checkpoint"]
    body = str(said["body"]).encode("utf-8")
    read = parse_body(body)
    ecdsa = base64.b64decode(said["ecdsa"], validate=True)
    _check_checkpoint(certificate, ecdsa, body)
    checkpoint = SignedCheckpoint(
        origin=read.origin, size=read.size, root=read.root, moment=read.time, body=body,
        note=str(said["note"]).encode("utf-8"), ecdsa=ecdsa, certificate=certificate,
    )  # fmt: skip
    return _Facts(certificate, checkpoint, len(facts["exhibits"]), len(facts["events"]))


def _check_checkpoint(certificate: bytes, signature: bytes, body: bytes) -> None:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePublicKey
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.x509 import load_der_x509_certificate

    key = load_der_x509_certificate(certificate).public_key()
    try:
        if not isinstance(key, EllipticCurvePublicKey):
            raise InvalidSignature
        key.verify(signature, body, ECDSA(SHA256()))
    except InvalidSignature as error:
        detail = "The log's checkpoint is not signed by the key in the attached facts."
        raise _Fault(Finding.CHECKPOINT_ALTERED, FACTS_NAME, detail) from error


def _fingerprint(certificate: bytes) -> str:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
    from cryptography.x509 import load_der_x509_certificate

    key = load_der_x509_certificate(certificate).public_key()
    return hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()
