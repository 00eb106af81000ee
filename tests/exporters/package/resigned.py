"""Signing a changed package again: by the vault's own key, as its owner could, or by somebody else's."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from evidence_vault.ports import Signer
from exporters.package import bag
from exporters.package.names import clash_key
from tests.exporters.fakes import fake_signer


def resigned(files: Mapping[str, bytes], signer: Signer | None = None) -> dict[str, bytes]:
    """`files` (by full member name) with Payload-Oxum, both lists and both signatures made anew."""
    signer = signer or fake_signer()
    folder = next(iter(files)).split("/")[0] + "/"
    inside = {name.removeprefix(folder): data for name, data in files.items()}
    payload = {name: data for name, data in inside.items() if name.startswith("data/")}
    inside["bag-info.txt"] = _counted(inside["bag-info.txt"], payload)
    inside[bag.MANIFEST] = _listed(payload)
    inside[bag.MANIFEST + bag.SIGNATURE] = signer.sign(inside[bag.MANIFEST])
    own = {bag.TAG_MANIFEST, bag.TAG_MANIFEST + bag.SIGNATURE}
    tags = {name: data for name, data in inside.items() if not name.startswith("data/") and name not in own}
    inside[bag.TAG_MANIFEST] = _listed(tags)
    inside[bag.TAG_MANIFEST + bag.SIGNATURE] = signer.sign(inside[bag.TAG_MANIFEST])
    return {folder + name: data for name, data in inside.items()}


def _listed(files: Mapping[str, bytes]) -> bytes:
    assert len({clash_key(name) for name in files}) == len(files)
    return bag.manifest(bag.Listed(name, hashlib.sha256(data).hexdigest()) for name, data in files.items())


def _counted(info: bytes, payload: Mapping[str, bytes]) -> bytes:
    total = f"Payload-Oxum: {sum(map(len, payload.values()))}.{len(payload)}".encode()
    lines = info.split(b"\n")
    return b"\n".join(total if line.startswith(b"Payload-Oxum:") else line for line in lines)
