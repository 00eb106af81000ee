"""Damages to outside time: tokens and counter-signatures changed, exchanged, taken from elsewhere, or taken out.

All are signed again by the owner: changed by anybody else, they are files like any other.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from exporters.package.anchor_files import FOLDER, anchor_files
from tests.hostile.package_damage import CHECKERS, HOLDS, OUTSIDE, Damage, Files, Samples, bag_files

TOKEN, ANOTHER, SIGNED = (f"{FOLDER}{number:04d}/" for number in (1, 2, 3))
Change = Callable[[Files, Samples], Files]


def _one(name: str, change: Callable[[bytes], bytes]) -> Change:
    return lambda files, samples: files | {name: change(files[name])}


def _flip(data: bytes) -> bytes:
    return data[:-40] + bytes([data[-40] ^ 1]) + data[-39:]


def _time_in_token(data: bytes) -> bytes:
    """The GeneralizedTime inside the signed content, ten years earlier."""
    place = data.index(b"\x18\x0f20") + 2
    return data[:place] + b"2016" + data[place + 4 :]


def _nonce(data: bytes) -> bytes:
    """Another nonce asked for than was answered: the last INTEGER before certReq."""
    return data[:-6] + bytes([data[-6] ^ 1]) + data[-5:]


def _json(**changed: Any) -> Callable[[bytes], bytes]:
    return lambda data: json.dumps(json.loads(data) | changed, separators=(",", ":")).encode() + b"\n"


def _longer_proof(data: bytes) -> bytes:
    told = json.loads(data)
    return json.dumps(told | {"proof": [*told["proof"], "0" * 64]}).encode()


def _copied(source: str, *names: str) -> Change:
    return lambda files, samples: files | {TOKEN + name: files[source + name] for name in names}


def _without(*names: str) -> Change:
    return lambda files, samples: {name: data for name, data in files.items() if not name.startswith(names)}


def _of_another_vault(files: Files, samples: Samples) -> Files:
    theirs = bag_files(samples.other)
    return files | {name: theirs[name] for name in files if name.startswith(TOKEN)}


def _another_root(files: Files, samples: Samples) -> Files:
    """The token left, and another authority's certificates told to be its chain."""
    chain = samples.rival.root.pem
    return files | {TOKEN + "chain.pem": chain, TOKEN + "chain-root.pem": chain}


def _by_rival(files: Files, samples: Samples) -> Files:
    """The same checkpoint, stamped by an authority that she runs herself."""
    from tests.hostile.anchored import TOKEN_OVER, token_anchor

    given = (files[TOKEN + name] for name in ("stamped.txt", "request.tsq"))
    anchor = token_anchor(1, TOKEN_OVER, *given, samples.rival)
    made = anchor_files([replace(samples.proven, anchor=anchor)], 24)
    return files | {name: data for name, data in made.items() if name in files}


def _own_witness(files: Files, samples: Samples) -> Files:
    """The counter-signature made with the package's own key, and no statement."""
    from tests.exporters.fakes import fake_signer

    new = {
        SIGNED + "countersignature.sig": fake_signer().sign(files[SIGNED + "stamped.txt"]),
        SIGNED + "countersigner-public-key.pem": files["data/custody/signer-public-key.pem"],
    }
    told = _json(time_known_by="recorded")(files[SIGNED + "anchor.json"])
    kept = _without(SIGNED + "countersigner.")(files, samples)
    return kept | new | {SIGNED + "anchor.json": told}


def _root_garbled(data: bytes) -> bytes:
    return b"-----BEGIN CERTIFICATE-----\n" + base64.b64encode(b"no certificate") + b"\n-----END CERTIFICATE-----\n"


def _judge(data: bytes) -> bytes:
    return data.replace(b"A lawyer", b"A judge")


_GARBLED = b"<!doctype html><title>502 Bad Gateway</title>\n"
_NO_TEXT = {"text": OUTSIDE}
"""VERIFY.txt lets openssl look at token, chain, counter-signature and stamped checkpoint, and compares no JSON."""
_STATED = dict.fromkeys(CHECKERS, HOLDS)

_TOKENS: tuple[tuple[str, Change, dict[str, str]], ...] = (
    ("one bit of the reply", _one(TOKEN + "reply.tsr", _flip), {}),
    ("another time inside the token", _one(TOKEN + "reply.tsr", _time_in_token), {}),
    ("the reply cut short", _one(TOKEN + "reply.tsr", lambda data: data[:-100]), {}),
    ("a web page in place of the reply", _one(TOKEN + "reply.tsr", lambda data: _GARBLED), {}),
    ("the reply emptied", _one(TOKEN + "reply.tsr", lambda data: b""), {}),
    ("the reply over another checkpoint", _copied(ANOTHER, "reply.tsr"), {}),
    ("request and reply over another checkpoint", _copied(ANOTHER, "reply.tsr", "request.tsq"), {}),
    ("everything of another vault's token", _of_another_vault, {}),
    ("another authority's root", _another_root, {}),
    ("a root that is no certificate", _one(TOKEN + "chain-root.pem", _root_garbled), {}),
    ("another nonce in the request", _one(TOKEN + "request.tsq", _nonce), _NO_TEXT),
    ("the request emptied", _one(TOKEN + "request.tsq", lambda data: b""), _NO_TEXT),
    ("the reply taken out", _without(TOKEN + "reply.tsr"), _NO_TEXT),
    ("what was stamped changed", _one(TOKEN + "stamped.txt", lambda data: data.replace(b"salt ", b"salt 0", 1)), {}),
    ("the stamped checkpoint's signature", _one(TOKEN + "checkpoint.sig", _flip), {}),
    ("another time told in anchor.json", _one(TOKEN + "anchor.json", _json(time="2020-01-01T00:00:00Z")), _NO_TEXT),
    ("more events told to be covered", _one(TOKEN + "anchor.json", _json(size=24)), _NO_TEXT),
    ("another policy told", _one(TOKEN + "anchor.json", _json(policy="1.2.3.4.5.6")), _NO_TEXT),
    ("its consistency proof", _one(TOKEN + "consistency.json", _longer_proof), _NO_TEXT),
)  # fmt: skip
_SIGNATURES: tuple[tuple[str, Change, dict[str, str]], ...] = (
    ("one bit of it", _one(SIGNED + "countersignature.sig", lambda data: data[:-1] + bytes([data[-1] ^ 1])), {}),
    ("over another checkpoint", lambda files, _: files | {SIGNED + "stamped.txt": files[TOKEN + "stamped.txt"]}, {}),
    ("by the package's own key", _own_witness, _NO_TEXT),
    ("another name of the signer", _one(SIGNED + "countersigner.txt", _judge), _NO_TEXT),
    ("another time told in anchor.json", _one(SIGNED + "anchor.json", _json(time="2020-01-01T00:00:00Z")), _NO_TEXT),
    ("the signature taken out", _without(SIGNED + "countersignature.sig"), _NO_TEXT),
)  # fmt: skip


def _by_owner(change: Change) -> Change:
    return lambda files, samples: samples.owner(change(dict(files), samples))


DAMAGES = [
    *(Damage(name=f"token: {name}", kind="token", files=_by_owner(change), expects=expects)
      for name, change, expects in _TOKENS),
    *(Damage(name=f"counter-signature: {name}", kind="counter-signature", files=_by_owner(change), expects=expects)
      for name, change, expects in _SIGNATURES),
    Damage(name="token: by her own authority", kind="own authority", files=_by_owner(_by_rival), expects=_STATED),
    Damage(name="anchors: all taken out", kind="no anchor", files=_by_owner(_without(FOLDER)), expects=_STATED),
]  # fmt: skip
