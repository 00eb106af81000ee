"""The custody part of a package as files (docs/format-package.md, 'Custody'): values to bytes, and back. Pure."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from typing import Any

from evidence_vault.custody.merkle import leaf_hash
from evidence_vault.model import CustodyExtract, DisclosedEvent, EarlierCheckpoint

FOLDER = "data/custody/"
EVENTS = FOLDER + "events.jsonl"
PROOFS = FOLDER + "proofs.jsonl"
DISCLOSURES = FOLDER + "disclosures.jsonl"
BODY = FOLDER + "checkpoint.txt"
NOTE = FOLDER + "checkpoint.note"
NOTE_KEY = FOLDER + "checkpoint-key.txt"
EARLIER = FOLDER + "checkpoints.jsonl"
CHECKPOINT_SIGNATURE = FOLDER + "checkpoint.sig"
CERTIFICATE = FOLDER + "signer-certificate.pem"
PUBLIC_KEY = FOLDER + "signer-public-key.pem"


def custody_files(extract: CustodyExtract) -> Mapping[str, bytes]:
    """Path in the bag to content."""
    checkpoint = extract.checkpoint
    return {
        EVENTS: b"".join(one.event.canonical + b"\n" for one in extract.events),
        PROOFS: b"".join(_line(_proof(one)) for one in extract.events),
        DISCLOSURES: b"".join(_line(_disclosed(one)) for one in extract.events if one.disclosures),
        EARLIER: b"".join(_line(_earlier(one)) for one in extract.earlier),
        BODY: checkpoint.body,
        NOTE: checkpoint.note,
        NOTE_KEY: extract.note_key.encode("utf-8") + b"\n",
        CHECKPOINT_SIGNATURE: checkpoint.ecdsa,
        CERTIFICATE: certificate_pem(checkpoint.certificate),
        PUBLIC_KEY: public_key_pem(checkpoint.certificate),
    }


def certificate_pem(der: bytes) -> bytes:
    """The certificate in PEM."""
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding

    return x509.load_der_x509_certificate(der).public_bytes(Encoding.PEM)


def public_key_pem(der: bytes) -> bytes:
    """The certificate's public key in PEM, for `openssl dgst -verify`."""
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    key = x509.load_der_x509_certificate(der).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def parse_lines(data: bytes) -> Iterator[tuple[int, dict[str, Any] | None]]:
    """Line number and JSON object of each line; None where a line is not one."""
    for number, line in enumerate(data.split(b"\n")[:-1], 1):
        try:
            value = json.loads(line)
        except (ValueError, RecursionError):
            value = None
        yield number, value if isinstance(value, dict) else None


def _proof(one: DisclosedEvent) -> dict[str, object]:
    leaf = leaf_hash(one.event.canonical)
    return {"seq": one.event.seq, "leaf": leaf.hex(), "proof": [node.hex() for node in one.proof]}


def _disclosed(one: DisclosedEvent) -> dict[str, object]:
    return {"seq": one.event.seq, "disclosures": [each.encoded for each in one.disclosures]}


def _earlier(one: EarlierCheckpoint) -> dict[str, object]:
    return {
        "size": one.size,
        "body": one.body.decode("utf-8"),
        "ecdsa": base64.b64encode(one.ecdsa).decode("ascii"),
        "proof": [node.hex() for node in one.proof],
    }


def _line(value: Mapping[str, object]) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode("ascii") + b"\n"
