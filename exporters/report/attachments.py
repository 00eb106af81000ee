"""What is attached to a report: the same facts for machines, and what `openssl` needs for the checkpoint.

`report.json` is documented in docs/report.md. Contact data is never in it.
"""

from __future__ import annotations

import base64
import json
import textwrap
from dataclasses import dataclass
from typing import Any

from evidence_vault.model import SignedCheckpoint
from exporters.report.gather import Entry, Gathered, LoggedStep
from exporters.report.words import kind_key

FORMAT = "evidence-vault-report"
VERSION = 1
FACTS_NAME = "report.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """One associated file (PDF 2.0 §14.13): `relationship` as typst names it."""

    name: str
    data: bytes
    media_type: str
    description: str
    relationship: str

    def for_layout(self) -> dict[str, Any]:
        """As the layout wants it: bytes as numbers, which JSON can carry."""
        return {
            "name": self.name,
            "data": list(self.data),
            "type": self.media_type,
            "description": self.description,
            "relationship": self.relationship,
        }


def attachments(gathered: Gathered) -> tuple[Attachment, ...]:
    """The report's facts, the checkpoint, its signature and the certificate."""
    checkpoint = gathered.custody.checkpoint
    facts = json.dumps(_facts(gathered), ensure_ascii=True, indent=1, sort_keys=True).encode("ascii") + b"\n"
    return (
        _attachment(FACTS_NAME, facts, "application/json", "The report's facts for machines", "data"),
        _attachment("checkpoint.txt", checkpoint.body, "text/plain", "The log's checkpoint"),
        _attachment("checkpoint.sig", checkpoint.ecdsa, "application/octet-stream", "ECDSA signature, DER"),
        _attachment("certificate.pem", pem(checkpoint), "application/x-pem-file", "The signer's certificate"),
    )


def pem(checkpoint: SignedCheckpoint) -> bytes:
    """The certificate as PEM (RFC 7468)."""
    body = "\n".join(textwrap.wrap(base64.b64encode(checkpoint.certificate).decode("ascii"), 64))
    return f"-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n".encode("ascii")


def _attachment(
    name: str, data: bytes, media_type: str, description: str, relationship: str = "supplement"
) -> Attachment:
    return Attachment(name=name, data=data, media_type=media_type, description=description, relationship=relationship)


def _facts(gathered: Gathered) -> dict[str, Any]:
    checkpoint = gathered.custody.checkpoint
    return {
        "format": FORMAT,
        "version": VERSION,
        "document": gathered.document_id,
        "form": gathered.options.form,
        "form_version": gathered.version.number,
        "language": gathered.options.language,
        "second_language": gathered.options.second,
        "made": gathered.made.utc_text,
        "record": gathered.vault_id,
        "case": {"name": gathered.case.name, "reference": gathered.case.reference},
        "exhibits_in_case": gathered.exhibits_in_case,
        "exhibits": [_exhibit(one) for one in gathered.entries],
        "events": [_event(step) for step in gathered.steps],
        "checkpoint": {
            "body": checkpoint.body.decode("utf-8"),
            "note": checkpoint.note.decode("utf-8"),
            "note_key": gathered.custody.note_key,
            "ecdsa": base64.b64encode(checkpoint.ecdsa).decode("ascii"),
        },
        "certificate": base64.b64encode(checkpoint.certificate).decode("ascii"),
        "fingerprint": gathered.signer.fingerprint,
        "self_tests": [{"name": test.name, "passed": test.passed} for test in gathered.self_tests],
    }


def _exhibit(one: Entry) -> dict[str, Any]:
    item, content, origin = one.item, one.item.content, one.item.derived_from
    file = None
    if content:
        file = {"sha256": content.sha256, "size": content.size, "media_type": content.media_type}
    return {
        "ordinal": one.exhibit.ordinal,
        "mark": one.mark,
        "number": list(one.number),
        "item": item.id,
        "title": item.title,
        "kind": kind_key(item),
        "saved": {"utc": item.saved.utc_text, "offset": item.saved.offset_text, "clock": item.saved.clock.value},
        "file": file,
        "source": item.source.as_given if item.source else "",
        "recheck": one.recheck.value,
        "withheld": list(one.exhibit.withheld),
        "content_withheld": one.exhibit.content_withheld,
        "derived_from": {"item": origin.item, "sha256": origin.sha256, "method": origin.method.value}
        if origin
        else None,
        "event": one.recorded.seq if one.recorded else None,
    }


def _event(step: LoggedStep) -> dict[str, Any]:
    return {
        "seq": step.event.seq,
        "leaf": step.leaf.hex(),
        "action": step.event.action.value,
        "utc": step.event.moment.utc_text,
        "item": step.event.item,
        "proven": step.proven,
    }
