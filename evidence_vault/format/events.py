"""Custody events as canonical JSON, with sensitive details as salted digests in the manner of RFC 9901 (SD-JWT)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from evidence_vault.errors import CustodyError
from evidence_vault.format.canonical import b64, canonical_record, parse_record, unb64
from evidence_vault.model import Action, CaseId, Disclosure, Event, ItemId, Moment
from evidence_vault.ports import Entropy

VERSION = 1
SALT_SIZE = 16
_DECODER = json.JSONDecoder()
_TEXT = frozenset((str,))
_PLAIN = frozenset((str, int, bool))
_FIELDS = {"v", "seq", "time", "actor", "action", "item", "details", "_sd", "_sd_alg", "tool", "system", "salt"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An event before it has its place in the log. `secrets` go in as digests only; empty ones are left out."""

    action: Action
    item: ItemId | None = None
    case: CaseId | None = None
    details: Mapping[str, str | int | bool] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict)


def encode(
    draft: Draft, *, seq: int, moment: Moment, tool: str, system: str, entropy: Entropy
) -> tuple[bytes, tuple[Disclosure, ...]]:
    """The leaf's bytes and the disclosures that open its digests."""
    told = [(name, clean(value)) for name, value in draft.secrets.items() if value != ""]
    salts = _salts(entropy, len(told) + 1)
    disclosures = tuple(make_disclosure(name, value, next(salts)) for name, value in told)
    body: dict[str, Any] = {
        "_sd": sorted(digest(item.encoded) for item in disclosures),
        "_sd_alg": "sha-256",
        "action": draft.action.value,
        "actor": "owner",
        "details": dict(draft.details) | ({"case": draft.case} if draft.case else {}),
        "salt": b64(next(salts)),
        "seq": seq,
        "system": system,
        "time": {"clock": moment.clock.value, "offset": moment.offset_text, "utc": moment.utc_text},
        "tool": tool,
        "v": VERSION,
    }
    if draft.item is not None:
        body["item"] = draft.item
    return canonical_record(body), disclosures


def parse(data: bytes) -> Event:
    """A strict reading of one leaf. Raises CustodyError."""
    body = parse_record(data)
    try:
        if body["v"] != VERSION or body["_sd_alg"] != "sha-256" or not _FIELDS.issuperset(body):
            raise CustodyError("An event has a version or a field this app does not know.")
        return Event(
            seq=_count(body["seq"]),
            moment=Moment.parse(body["time"]["utc"], body["time"]["offset"], body["time"]["clock"]),
            action=Action(body["action"]),
            item=ItemId(_text(body["item"])) if "item" in body else None,
            details=_details(body["details"]),
            digests=_digests(body["_sd"]),
            tool=str(body["tool"]),
            system=str(body["system"]),
            canonical=data,
        )
    except (KeyError, TypeError, ValueError, AttributeError, IndexError, OverflowError) as error:
        raise CustodyError("An event is not of the documented form.") from error


def make_disclosure(name: str, value: str, salt: bytes) -> Disclosure:
    """base64url of the JSON array [salt, name, value] (RFC 9901 §4.2.1)."""
    return Disclosure(name=name, value=value, encoded=b64(orjson.dumps([b64(salt), name, value])))


def open_disclosure(encoded: str) -> Disclosure:
    """Read a disclosure back. Raises CustodyError."""
    try:
        text = unb64(encoded).decode("utf-8")
        array, end = _DECODER.raw_decode(text)
        salt, name, value = array
    except (ValueError, TypeError, RecursionError) as error:
        raise CustodyError("A disclosure is not of the documented form.") from error
    if end != len(text) or type(array) is not list or not type(salt) is type(name) is type(value) is str:
        raise CustodyError("A disclosure is not of the documented form.")
    return Disclosure(name=name, value=value, encoded=encoded)


def digest(encoded: str) -> str:
    """base64url of SHA-256 over the encoded disclosure's ASCII (RFC 9901 §4.2.3)."""
    return b64(hashlib.sha256(encoded.encode("ascii")).digest())


def clean(text: str) -> str:
    """`text` with lone surrogates (undecodable file names) written as escapes, so that JSON can hold it."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _salts(entropy: Entropy, count: int) -> Iterator[bytes]:
    """One call for all the salts of an event: each call lets another thread take the interpreter."""
    drawn = entropy(SALT_SIZE * count)
    return (drawn[start : start + SALT_SIZE] for start in range(0, len(drawn), SALT_SIZE))


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a count")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _details(found: Any) -> tuple[tuple[str, str | int | bool], ...]:  # noqa: ANN401
    """In the order of their names, which canonical form has already."""
    if not _PLAIN.issuperset(map(type, found.values())):
        raise ValueError("details hold plain values only")
    return tuple(found.items())


def _digests(found: Any) -> tuple[str, ...]:  # noqa: ANN401
    if type(found) is not list or not _TEXT.issuperset(map(type, found)):
        raise ValueError("digests are texts")
    return tuple(found)
