"""Events, identifiers and parts as tables: plain rows of text and numbers, made from what a package holds. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from evidence_vault.custody.merkle import leaf_hash
from evidence_vault.model import Disclosure, Event

Row = Mapping[str, Any]
"""One exhibit as in exhibits.json."""
Cell = str | int


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A name, the columns' names, and rows of as many cells."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


EVENT_COLUMNS = (
    "event", "utc", "offset", "clock", "action", "exhibit", "item", "details", "disclosed", "withheld", "tool",
    "system", "leaf_sha256",
)  # fmt: skip
IDENTIFIER_COLUMNS = (
    "exhibit", "platform", "identifier", "value", "address", "posted", "saved_utc", "sha256", "item",
)  # fmt: skip
PART_COLUMNS = ("exhibit", "part", "role", "size", "sha256", "file", "in", "left_out", "item")
_OF_ADDRESS = (
    ("account", "account"), ("account id", "account_id"), ("chat or group", "group"),
    ("chat or group id", "group_id"), ("message or post id", "post_id"), ("comment id", "comment_id"),
    ("invitation", "invite"), ("address", "canonical"),
)  # fmt: skip
_OF_ACCOUNT = (("account", "handle"), ("account id", "account_id"), ("account's name", "name"))


def events_table(rows: Iterable[Row], events: Sequence[tuple[Event, Sequence[Disclosure]]]) -> Table:
    """One row an event. `withheld` counts its details that are not disclosed."""
    exhibits = {row["item"]: row["exhibit"] for row in rows}
    made = tuple(_event(event, told, exhibits) for event, told in events)
    return Table(name="Events", columns=EVENT_COLUMNS, rows=made)


def _event(event: Event, told: Sequence[Disclosure], exhibits: Mapping[str, int]) -> tuple[Cell, ...]:
    moment, item = event.moment, event.item or ""
    return (
        event.seq, moment.utc_text, f"UTC{moment.offset_text}", moment.clock.value, event.action.value,
        exhibits.get(item, ""), item, "; ".join(f"{name}={value}" for name, value in event.details),
        "\n".join(f"{one.name}: {one.value}" for one in told),
        len(event.digests) - len({one.encoded for one in told}),
        event.tool, event.system, leaf_hash(event.canonical).hex(),
    )  # fmt: skip


def identifiers_table(rows: Iterable[Row]) -> Table:
    """One row an identifier that a platform can be asked about: of the address, and of accounts noted with it.

    Times are UTC as the computer's clock gave them; `posted` is what the platform showed, in her words.
    """
    made = tuple(line for row in rows for line in _identifiers(row))
    return Table(name="Identifiers", columns=IDENTIFIER_COLUMNS, rows=made)


def _identifiers(row: Row) -> Iterator[tuple[Cell, ...]]:
    source = row.get("source", {})
    for platform, kind, value in dict.fromkeys(_named(row)):
        yield (
            row["exhibit"], platform, kind, value, source.get("as_given", ""), row.get("posted", {}).get("text", ""),
            row["saved"]["utc"], row.get("content", {}).get("sha256", ""), row["item"],
        )  # fmt: skip


def parts_table(rows: Iterable[Row]) -> Table:
    """One row a part: of a saved page, a file of a chat export, a picture of an excerpt. `file` is where it lies in
    the package, `in` the file that holds it; `left_out` 'yes' if it is told of and not handed over."""
    made = tuple(
        (
            row["exhibit"], one["path"], one["role"], one["size"], one["sha256"], one.get("file", ""),
            one.get("in", ""), "yes" if one.get("left_out") is True else "", row["item"],
        )
        for row in rows
        for one in row.get("parts", {}).get("files", ())
    )  # fmt: skip
    return Table(name="Parts", columns=PART_COLUMNS, rows=made)


def _named(row: Row) -> Iterator[tuple[str, str, str]]:
    source = row.get("source", {})
    for kind, name in _OF_ADDRESS:
        if source.get(name):
            yield source.get("platform", ""), kind, source[name]
    if source.get("as_given") and not source.get("canonical"):
        yield source.get("platform", ""), "address", source["as_given"]
    for account in row.get("accounts", ()):
        for kind, name in _OF_ACCOUNT:
            if account.get(name):
                yield account.get("platform", ""), kind, account[name]
