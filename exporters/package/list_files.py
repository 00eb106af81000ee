"""The lists of a package for other people's tools, as files; each can be made again from the rest of the package."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from evidence_vault.model import Case, Disclosure, Event, Moment, VaultId
from exporters.lists.case_uco import case_jsonld
from exporters.lists.sheets import table_csv, workbook
from exporters.lists.tables import Row, events_table, identifiers_table, parts_table
from exporters.package.contents import exhibits_table

EVENTS = "data/events.csv"
IDENTIFIERS = "data/identifiers.csv"
PARTS = "data/parts.csv"
WORKBOOK = "data/lists.xlsx"
CASE_UCO = "data/case-uco.jsonld"
Told = Sequence[tuple[Event, Sequence[Disclosure]]]


def list_files(vault_id: VaultId, case: Case, rows: Sequence[Row], events: Told, now: Moment) -> Mapping[str, bytes]:
    """Path in the bag to content."""
    tables = csv_tables(rows, events)
    sheets = (exhibits_table(rows), parts_table(rows), events_table(rows, events), identifiers_table(rows))
    book = workbook(sheets, now.utc)
    return tables | {WORKBOOK: book, CASE_UCO: case_jsonld(vault_id, case, rows, events)}


def csv_tables(rows: Sequence[Row], events: Told) -> dict[str, bytes]:
    """Those that a reader makes again and compares."""
    return {
        EVENTS: table_csv(events_table(rows, events)),
        IDENTIFIERS: table_csv(identifiers_table(rows)),
        PARTS: table_csv(parts_table(rows)),
    }
