"""What several clients' packages have in common, without putting their pictures together."""

from exporters.linkage.compare import Link, LinkKind, linked
from exporters.linkage.read import PackageRead, Seen, read_alone, read_package
from exporters.linkage.table import COLUMNS, link_table, write_table
from exporters.lists.sheets import table_csv, workbook

__all__ = [
    "COLUMNS",
    "Link",
    "LinkKind",
    "PackageRead",
    "Seen",
    "link_table",
    "linked",
    "read_alone",
    "read_package",
    "table_csv",
    "workbook",
    "write_table",
]
