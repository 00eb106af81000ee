"""Outside anchors as files of a package (docs/format-package.md, 'Anchors'): values to bytes, and back. Pure."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from evidence_vault.model import Anchor, AnchorKind, ProvenAnchor, TimeKnownBy

FOLDER = "data/custody/anchors/"
FORMAT, VERSION = "evidence-vault-anchor", 1
_PATH = re.compile(re.escape(FOLDER) + r"([0-9]{4,9})/([^/]+)\Z")
_TOKEN = {"request.tsq": "request", "reply.tsr": "reply", "chain.pem": "chain"}
_SIGNED = {"countersignature.sig": "signature", "countersigner-public-key.pem": "public_key"}
_SAID = {"countersigner.txt": "statement", "countersigner.sig": "statement_signature"}
_ALWAYS = ("anchor.json", "stamped.txt", "checkpoint.sig", "checkpoint.note", "consistency.json")
ROOT = "chain-root.pem"


def anchor_files(anchors: Iterable[ProvenAnchor], newest: int) -> Mapping[str, bytes]:
    """Path in the bag to content; `newest` is the size of the package's own checkpoint."""
    return {f"{FOLDER}{one.anchor.number:04d}/{name}": data for one in anchors for name, data in _files(one, newest)}


def _files(one: ProvenAnchor, newest: int) -> Iterable[tuple[str, bytes]]:
    anchor = one.anchor
    yield "anchor.json", _json(_described(anchor))
    yield "stamped.txt", anchor.stamped
    yield "checkpoint.sig", one.checkpoint.ecdsa
    yield "checkpoint.note", one.checkpoint.note
    yield "consistency.json", _json({
        "first": anchor.size, "second": newest, "proof": [node.hex() for node in one.proof],
    })  # fmt: skip
    for name, part in {**_parts(anchor.kind), **_SAID}.items():
        if data := getattr(anchor, part):
            yield name, data
    if anchor.kind is AnchorKind.RFC3161:
        yield ROOT, root_of(anchor.chain)


def _described(anchor: Anchor) -> dict[str, Any]:
    value: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "kind": anchor.kind.value,
        "number": anchor.number,
        "size": anchor.size,
        "authority": anchor.authority,
        "time": anchor.time,
        "time_known_by": anchor.known_by.value,
        "qualified": anchor.qualified,
    }
    return value | ({"policy": anchor.policy} if anchor.policy else {})


def root_of(chain: bytes) -> bytes:
    """The last certificate of a PEM chain: the one that `openssl ts -verify` is told to trust."""
    start = chain.rfind(b"-----BEGIN CERTIFICATE-----")
    return chain[start:] if start >= 0 else b""


def _parts(kind: AnchorKind) -> Mapping[str, str]:
    return _TOKEN if kind is AnchorKind.RFC3161 else _SIGNED


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorFiles:
    """One anchor as read from a package. `consistency` is (first, second, proof)."""

    anchor: Anchor
    checkpoint_signature: bytes
    checkpoint_note: bytes
    consistency: tuple[int, int, tuple[bytes, ...]]


def folders(names: Iterable[str]) -> dict[str, list[str]]:
    """The anchors' folders in a bag, with the names of the files in each."""
    found: dict[str, list[str]] = {}
    for name in sorted(names):
        if match := _PATH.match(name):
            found.setdefault(match.group(1), []).append(match.group(2))
    return found


def read_anchor(folder: str, names: Iterable[str], read: Callable[[str], bytes]) -> AnchorFiles:
    """Read one folder strictly. `read` takes a path in the bag. Raises ValueError naming the file that is amiss."""
    present = set(names)

    def file(name: str) -> bytes:
        return read(f"{FOLDER}{folder}/{name}")

    said = _object(file("anchor.json"), "anchor.json")
    try:
        kind = AnchorKind(said["kind"])
        right = (said["format"], said["version"], int(folder)) == (FORMAT, VERSION, said["number"])
        described = _text_fields(said)
        number, size, qualified = _count(said["number"]), _count(said["size"]), said.get("qualified", False) is True
        known_by = TimeKnownBy(said["time_known_by"])
    except (KeyError, ValueError, TypeError) as error:
        raise ValueError("anchor.json is not of the documented form") from error
    parts = _parts(kind)
    missing = [name for name in (*_ALWAYS, *parts) if name not in present]
    if missing or not right:
        raise ValueError(f"{missing[0]} is missing" if missing else "anchor.json is not about this anchor")
    wanted = {**parts} | {name: part for name, part in _SAID.items() if name in present}
    proofs: dict[str, Any] = {part: file(name) for name, part in wanted.items()}
    anchor = Anchor(
        number=number, kind=kind, size=size, known_by=known_by, qualified=qualified, stamped=file("stamped.txt"),
        **described, **proofs,
    )  # fmt: skip
    if kind is AnchorKind.RFC3161 and ROOT in present and file(ROOT) != root_of(anchor.chain):
        raise ValueError(f"{ROOT} is not the last certificate of chain.pem")
    return AnchorFiles(
        anchor=anchor,
        checkpoint_signature=file("checkpoint.sig"),
        checkpoint_note=file("checkpoint.note"),
        consistency=_consistency(file("consistency.json")),
    )


def _text_fields(said: Mapping[str, Any]) -> dict[str, Any]:
    found = {"authority": said["authority"], "time": said["time"], "policy": said.get("policy", "")}
    if not all(isinstance(value, str) for value in found.values()):
        raise TypeError("not text")
    return found


def _consistency(data: bytes) -> tuple[int, int, tuple[bytes, ...]]:
    said = _object(data, "consistency.json")
    try:
        proof = tuple(bytes.fromhex(node) for node in said["proof"])
        return _count(said["first"]), _count(said["second"]), proof
    except (KeyError, ValueError, TypeError) as error:
        raise ValueError("consistency.json is not of the documented form") from error


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a count")
    return value


def _object(data: bytes, name: str) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{name} is not JSON") from error
    if not isinstance(value, dict):
        raise ValueError(f"{name} is not a JSON object")  # noqa: TRY004 - said of a file, not of a type
    return value


def _json(value: Mapping[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n"
