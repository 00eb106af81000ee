"""Links across packages as one table: digests and words alone, to be written as CSV or XLSX."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from exporters.common import write_new_file
from exporters.linkage.compare import Link, LinkKind
from exporters.linkage.read import PackageRead
from exporters.lists.sheets import table_csv, workbook
from exporters.lists.tables import Table

COLUMNS = (
    "link", "kind", "value", "package", "package holds", "signer", "exhibit", "item", "title", "sha256",
    "bits that differ",
)  # fmt: skip


def link_table(packages: Sequence[PackageRead], links: Sequence[Link]) -> Table:
    """A row for each exhibit of each link; rows of one link have one number."""
    rows = [
        (
            number, link.kind.value, link.value, packages[place].name, "yes" if packages[place].holds else "no",
            packages[place].signer, seen.exhibit, seen.item, seen.title, seen.sha256,
            distance if link.kind is LinkKind.PICTURE else "",
        )
        for number, link in enumerate(links, 1)
        for place, seen, distance in link.members
    ]  # fmt: skip
    return Table(name="links", columns=COLUMNS, rows=tuple(rows))


def write_table(table: Table, destination: Path) -> Path:
    """Write it as a new file: XLSX if the name ends so, else CSV. Raises WouldOverwriteError, DriveError."""
    as_workbook = destination.suffix.lower() == ".xlsx"
    data = workbook([table], datetime.now(UTC)) if as_workbook else table_csv(table)

    def produce(stream: BinaryIO) -> None:
        stream.write(data)

    write_new_file(destination, produce)
    return destination
