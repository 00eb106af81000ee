"""Damages that were signed again: by the vault's own key, as a dishonest owner could, or by somebody else's."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

from exporters.lists.sheets import table_csv
from exporters.lists.tables import identifiers_table
from exporters.package.contents import exhibits_csv, pretty, single_json
from tests.hostile.package_damage import CHECKERS, OTHER_KEY, OUTSIDE, Damage, Files, Samples

JSON, CSV, IDENTIFIERS = "data/exhibits.json", "data/exhibits.csv", "data/identifiers.csv"
EVENTS, PROOFS, DISCLOSURES = (f"data/custody/{name}.jsonl" for name in ("events", "proofs", "disclosures"))
Row = dict[str, Any]


def _by_owner(change: Callable[[Files], Files]) -> Callable[[Files, Samples], Files]:
    return lambda files, samples: samples.owner(change(dict(files)))


def _rows(change: Callable[[list[Row]], None]) -> Callable[[Files], Files]:
    """exhibits.json changed, and the spreadsheet made to agree with it."""

    def changed(files: Files) -> Files:
        listed = json.loads(files[JSON])
        change(listed["exhibits"])
        files |= {JSON: pretty(listed), CSV: exhibits_csv(listed["exhibits"])}
        return files | {
            row["path"]: single_json(row) for row in listed["exhibits"] if "content" not in row and "path" in row
        }

    return changed


def _lines(name: str, change: Callable[[list[Row]], None]) -> Callable[[Files], Files]:
    def changed(files: Files) -> Files:
        lines = [json.loads(line) for line in files[name].splitlines()]
        change(lines)
        new = b"".join(json.dumps(line, separators=(",", ":")).encode() + b"\n" for line in lines)
        return files | {name: new}

    return changed


def _first(rows: list[Row], name: str) -> Row:
    return next(row for row in rows if name in row)


def _exhibit_replaced(files: Files) -> Files:
    """Other bytes in place of an exhibit, and every list made to fit."""
    import hashlib

    listed = json.loads(files[JSON])
    row = next(row for row in listed["exhibits"] if "content" in row and "path" in row)
    data = files[row["path"]] + b"\0"
    row["content"] |= {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
    return files | {row["path"]: data, JSON: pretty(listed), CSV: exhibits_csv(listed["exhibits"])}


def _event_edited(files: Files) -> Files:
    lines = files[EVENTS].splitlines(keepends=True)
    lines[1] = lines[1].replace(b'"offset":"+08:00"', b'"offset":"+09:00"')
    return files | {EVENTS: b"".join(lines)}


def _event_dropped(files: Files) -> Files:
    return files | {EVENTS: b"".join(files[EVENTS].splitlines(keepends=True)[:-1])}


def _proof_node(lines: list[Row]) -> None:
    node = lines[1]["proof"][0]
    lines[1]["proof"][0] = ("0" if node[0] != "0" else "1") + node[1:]


def _proof_short(lines: list[Row]) -> None:
    lines[1]["proof"].pop()


def _proof_leaf(lines: list[Row]) -> None:
    lines[1]["leaf"] = lines[0]["leaf"]


def _disclosure_told_otherwise(lines: list[Row]) -> None:
    salt, name, value = json.loads(base64.urlsafe_b64decode(lines[0]["disclosures"][0] + "=="))
    text = json.dumps([salt, name, value + "!"], ensure_ascii=False, separators=(",", ":"))
    lines[0]["disclosures"][0] = base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _withheld_unlisted(rows: list[Row]) -> None:
    del _first(rows, "withheld")["withheld"]


def _withheld_more(rows: list[Row]) -> None:
    next(row for row in rows if "withheld" not in row and "title" in row)["withheld"] = ["title"]


def _withheld_told(rows: list[Row]) -> None:
    row = _first(rows, "withheld")
    assert "note" in row["withheld"]
    row["note"] = "made up"


def _link(name: str, value: str) -> Callable[[list[Row]], None]:
    def change(rows: list[Row]) -> None:
        _first(rows, "derived_from")["derived_from"][name] = value

    return change


def _unlinked(rows: list[Row]) -> None:
    del _first(rows, "derived_from")["derived_from"]


def _title(rows: list[Row]) -> None:
    next(row for row in rows if "title" in row)["title"] += "!"


def _csv(files: Files) -> Files:
    return files | {CSV: files[CSV].replace(b"picture", b"Picture", 1).replace(b"Picture", b"Pictures", 1)}


def _appended(name: str) -> Callable[[Files], Files]:
    return lambda files: files | {name: files[name] + b"\n"}


def _text_beside(rows: list[Row]) -> None:
    row = _first(rows, "texts")
    row["texts"] = row["texts"].replace("as posted", "as never posted")


def _account(files: Files) -> Files:
    """Another handle of an account, in every list that tells it."""
    changed = _rows(_handle)(files)
    rows = json.loads(changed[JSON])["exhibits"]
    return changed | {IDENTIFIERS: table_csv(identifiers_table(rows))}


def _handle(rows: list[Row]) -> None:
    account = _first(rows, "accounts")["accounts"][0]
    for row in rows:
        for one in row.get("accounts", ()):
            if one["id"] == account["id"]:
                one["handle"] = "@somebody_else"


def _listed_twice(rows: list[Row]) -> None:
    rows.append(dict(rows[0]) | {"exhibit": 99, "item": rows[1]["item"]})


_NO_TEXT = {"text": OUTSIDE}
"""VERIFY.txt shows these lists and does not compare them: nobody reads JSON against JSON with openssl."""
_NOBODY = dict.fromkeys(CHECKERS, OUTSIDE)
"""Made by the owner for people to read: nothing but the signature over all files ties it to the rest."""

_OWNERS: tuple[tuple[str, str, Callable[[Files], Files], dict[str, str]], ...] = (
    ("exhibit", "an exhibit replaced, its lists made to fit", _exhibit_replaced, {}),
    ("proof", "a node of a proof changed", _lines(PROOFS, _proof_node), {}),
    ("proof", "a proof cut short", _lines(PROOFS, _proof_short), {}),
    ("proof", "a proof's leaf changed", _lines(PROOFS, _proof_leaf), {}),
    ("event", "an event edited", _event_edited, {}),
    ("event", "an event taken out, its proof left", _event_dropped, {}),
    ("disclosure", "a disclosure told otherwise", _lines(DISCLOSURES, _disclosure_told_otherwise), {}),
    ("list", "a title changed in the lists", _rows(_title), _NO_TEXT),
    ("list", "a text beside an exhibit changed in the lists", _rows(_text_beside), _NO_TEXT),
    ("list", "an account's handle changed in every list", _account, _NOBODY),
    ("list", "the spreadsheet changed alone", _csv, _NO_TEXT),
    ("list", "the events' spreadsheet changed alone", _appended("data/events.csv"), _NO_TEXT),
    ("list", "the identifiers' spreadsheet changed alone", _appended("data/identifiers.csv"), _NO_TEXT),
    ("list", "the workbook changed alone", _appended("data/lists.xlsx"), _NOBODY),
    ("list", "the CASE file changed alone", _appended("data/case-uco.jsonld"), _NOBODY),
    ("list", "an exhibit listed under another item's events", _rows(_listed_twice), _NO_TEXT),
    ("withheld", "what is withheld not listed", _rows(_withheld_unlisted), _NO_TEXT),
    ("withheld", "what is shown listed as withheld", _rows(_withheld_more), _NO_TEXT),
    ("withheld", "a withheld note made up", _rows(_withheld_told), _NO_TEXT),
    ("derivative", "derived from another item", _rows(_link("item", "a" * 26)), _NO_TEXT),
    ("derivative", "derived from other bytes", _rows(_link("sha256", "0" * 64)), _NO_TEXT),
    ("derivative", "derived by another method", _rows(_link("method", "translation")), _NO_TEXT),
    ("derivative", "not said to be derived", _rows(_unlinked), _NO_TEXT),
)  # fmt: skip


def _same_key_files(files: Files, samples: Samples) -> Files:
    """Signed by a stranger, the owner's key left in its place."""
    signed = samples.stranger(dict(files))
    kept = ("data/custody/signer-public-key.pem", "data/custody/signer-certificate.pem")
    return signed | {name: files[name] for name in kept}


def _stranger_keys(*replaced: str) -> Callable[[Files, Samples], Files]:
    """Lists signed by a stranger, with these key files made the stranger's, the checkpoint left as it was."""

    def change(files: Files, samples: Samples) -> Files:
        from exporters.package.custody_files import certificate_pem, public_key_pem
        from tests.exporters.fakes import fake_signer

        der = fake_signer("Somebody", 0xBAD).certificate
        mine = {"certificate": certificate_pem(der), "public-key": public_key_pem(der)}
        new = {f"data/custody/signer-{one}.pem": mine[one] for one in replaced}
        return samples.stranger(dict(files) | new)

    return change


DAMAGES = [
    *(
        Damage(name=f"owner: {name}", kind=kind, files=_by_owner(change), expects=expects)
        for kind, name, change, expects in _OWNERS
    ),
    Damage(name="re-signed: lists by a stranger, keys left", kind="re-signed", files=_same_key_files),
    Damage(
        name="re-signed: lists and key file by a stranger", kind="re-signed", files=_stranger_keys("public-key")
    ),
    Damage(
        name="re-signed: lists, key file and certificate by a stranger", kind="re-signed",
        files=_stranger_keys("public-key", "certificate"),
    ),
]  # fmt: skip
__all__ = ["DAMAGES", "OTHER_KEY"]
