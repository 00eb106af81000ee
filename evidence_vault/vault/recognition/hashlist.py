"""A list of hashes to take to a service that finds copies: PDQ values, SHA-256 and MD5 of pictures and videos."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Sequence

from evidence_vault.format.events import Draft, clean
from evidence_vault.model import LEAST_QUALITY, Action, CaseId, ItemId, ListedHash, ObjectId, Sha256
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from evidence_vault.vault.core import Core
from evidence_vault.vault.recognition.places import NOT_DERIVED, places
from evidence_vault.vault.recognition.queue import TEXTS

COLUMNS = ("item", "number", "path", "sha256", "md5", "pdq", "quality", "at_ms")
WHAT = TEXTS["hashes"]
_BLOCK = 1 << 20
_RISKY = ("=", "+", "-", "@", "\t", "\r", " ", "＝", "＋", "－", "＠", "'")
"""What a spreadsheet might take for a formula gets an apostrophe before it (OWASP, 'CSV Injection')."""


def hash_list(core: Core, case: CaseId | None, *, progress: Progress, cancel: CancelToken) -> list[ListedHash]:
    """Every picture and video of the vault's items (or a case's) that was looked at, a line for each place and value.

    Reads each file once, for its MD5. Raises UserCancelled, ObjectError.
    """
    wanted = _numbers(core, case)
    rows = core.index.rows(
        "SELECT recognised.object, object.id, coalesce(hex(substr(forms, 1, 32)), ''), coalesce(quality, 0),"
        " coalesce(at_ms, -1) FROM recognised JOIN object ON object.sha256 = recognised.object"
        " LEFT JOIN picture_print ON picture_print.recognised = recognised.number AND quality >= ?"
        " WHERE recognised.prints NOT IN ('', 'not-tried') ORDER BY recognised.number, picture_print.number",
        (LEAST_QUALITY,),
    )
    held = places(core.index, sorted({row[0] for row in rows}))
    names = {sha256: name for sha256, name, *_ in rows if any(number in wanted for number, _ in held.get(sha256, ()))}
    digests: dict[str, str] = {}
    for done, (sha256, name) in enumerate(names.items()):
        progress(done=done, total=len(names), what=WHAT)
        digests[sha256] = _md5(core, ObjectId(name), cancel)
    found = [
        ListedHash(
            item=wanted[number], number=number, path=path, sha256=Sha256(sha256), md5=digests[sha256],
            value=value.lower(), quality=quality, at_ms=at_ms,
        )
        for sha256, _, value, quality, at_ms in rows
        for number, path in held.get(sha256, ())
        if number in wanted
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one.number, one.path, one.at_ms))


def as_csv(listed: Sequence[ListedHash]) -> bytes:
    """CSV in UTF-8 with a first line that names the columns (RFC 4180)."""
    held = io.StringIO()
    writer = csv.writer(held)
    writer.writerow(COLUMNS)
    for one in listed:
        place = one.at_ms if one.at_ms >= 0 else ""
        quality = one.quality if one.value else ""
        path = "'" + one.path if one.path.startswith(_RISKY) else one.path
        writer.writerow((one.item, one.number, path, one.sha256, one.md5, one.value, quality, place))
    return held.getvalue().encode("utf-8")


def as_values(listed: Sequence[ListedHash]) -> bytes:
    """PDQ values alone, each once, one a line, as the tools of ThreatExchange read them."""
    values = dict.fromkeys(one.value for one in listed if one.value)
    return "".join(f"{value}\n" for value in values).encode("ascii")


def record(core: Core, case: CaseId | None, *, sha256: Sha256, lines: int, destination_name: str) -> None:
    """Record that a list of hashes was written: it can leave her hands, as an export does."""
    draft = Draft(
        action=Action.SEARCHED_FOR_MATCH,
        case=case,
        details={"list": "hashes", "sha256": sha256, "lines": lines},
        secrets={"destination_name": clean(destination_name)},
    )
    with core.commit() as commit:
        commit.record(draft)


def _md5(core: Core, name: ObjectId, cancel: CancelToken) -> str:
    digest = hashlib.md5(usedforsecurity=False)
    with core.objects.open(name) as stream:
        while part := stream.read(_BLOCK):
            check_cancelled(cancel)
            digest.update(part)
    return digest.hexdigest()


def _numbers(core: Core, case: CaseId | None) -> dict[int, ItemId]:
    sql, values = f"SELECT number, id FROM item WHERE {NOT_DERIVED}", list[str]()  # noqa: S608 - constants
    if case is not None:
        sql += (
            " AND number IN (SELECT item FROM exhibit JOIN casefile ON casefile.number = exhibit.casefile"
            " WHERE casefile.id = ?)"
        )
        values.append(case)
    return {number: ItemId(name) for number, name in core.index.rows(sql, values)}
