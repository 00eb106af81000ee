"""Damages to what ties a package to others: earlier checkpoints, and the log as a whole."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.hostile.package_damage import OUTSIDE, Damage, Files, Samples, bag_files

EARLIER = "data/custody/checkpoints.jsonl"
Line = dict[str, Any]


def _by_owner(change: Callable[[list[Line]], list[Line]]) -> Callable[[Files, Samples], Files]:
    def changed(files: Files, samples: Samples) -> Files:
        lines = change([json.loads(line) for line in files[EARLIER].splitlines()])
        new = b"".join(json.dumps(line, separators=(",", ":")).encode() + b"\n" for line in lines)
        return samples.owner(dict(files) | {EARLIER: new})

    return changed


def _node(lines: list[Line]) -> list[Line]:
    node = lines[-1]["proof"][-1]
    lines[-1]["proof"][-1] = ("0" if node[0] != "0" else "1") + node[1:]
    return lines


def _size(lines: list[Line]) -> list[Line]:
    lines[-1]["size"] += 1
    return lines


def _signature(lines: list[Line]) -> list[Line]:
    lines[-1]["ecdsa"] = lines[0]["ecdsa"]
    return lines


def _twice(lines: list[Line]) -> list[Line]:
    return [*lines, lines[-1]]


def _older_log(files: Files, samples: Samples) -> Files:
    """Events and proofs as they are, under the older checkpoint, signed by the owner."""
    names = ("checkpoint.txt", "checkpoint.sig", "checkpoint.note")
    older = bag_files(samples.older)
    return samples.owner(dict(files) | {f"data/custody/{name}": older[f"data/custody/{name}"] for name in names})


_NO_TEXT = {"text": OUTSIDE}
DAMAGES = [
    *(
        Damage(name=f"earlier: {name}", kind="earlier", files=_by_owner(change), expects=_NO_TEXT)
        for name, change in (
            ("a node of a consistency proof changed", _node),
            ("another size", _size),
            ("another checkpoint's signature", _signature),
            ("there twice", _twice),
        )
    ),
    Damage(name="older: the older checkpoint under the newer events", kind="older", files=_older_log),
]
