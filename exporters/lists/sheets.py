"""Tables as CSV and XLSX, with no cell that a spreadsheet would take for a formula or an address."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from exporters.lists.tables import Cell, Table

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "'")
"""What makes Excel or LibreOffice take a cell for a formula (OWASP, 'CSV Injection'), and our own escape sign."""
_MOST = 32_767
"""Characters that a cell of a spreadsheet can hold (Excel's specification)."""
_CUT = " […]"
_MOST_ROWS = 1_048_576


def is_risky(text: str) -> bool:
    """Whether a spreadsheet could take this text for a formula."""
    return text.lstrip(" ").startswith(_RISKY)


def csv_cell(value: object) -> str:
    """The text with an apostrophe before what is risky, and without NUL."""
    text = str(value).replace("\0", "")
    return "'" + text if is_risky(text) else text


def csv_bytes(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> bytes:
    """RFC 4180 with CRLF, every cell quoted, after a byte order mark, without which Excel garbles Chinese."""
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([csv_cell(value) for value in row])
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "replace")


def table_csv(table: Table) -> bytes:
    """The table as CSV."""
    return csv_bytes(table.columns, table.rows)


def workbook(tables: Sequence[Table], made: datetime) -> bytes:
    """One XLSX with a sheet a table, made in memory alone; the same tables and moment give the same bytes.

    Every text is written as text: never as a formula, a link or a number. A text that a spreadsheet might take for a
    formula once it is edited has the mark that keeps it text. What is longer than a cell is cut, and says so.
    """
    import xlsxwriter

    out = io.BytesIO()
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, {"in_memory": True, **plain})
    book.set_properties({"created": made.replace(tzinfo=None)})
    head = book.add_format({"bold": True, "bottom": 1})
    text = book.add_format({"num_format": "@", "valign": "top"})
    marked = book.add_format({"num_format": "@", "valign": "top", "quote_prefix": True})
    for table in tables:
        sheet = book.add_worksheet(table.name)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, len(table.columns) - 1, 22)
        for column, name in enumerate(table.columns):
            sheet.write_string(0, column, name, head)
        for number, row in enumerate(table.rows[: _MOST_ROWS - 1], 1):
            _write(sheet, number, row, text, marked)
    book.close()
    return out.getvalue()


def _write(sheet: Worksheet, number: int, row: Sequence[Cell], text: Format, marked: Format) -> None:
    for column, value in enumerate(row):
        if isinstance(value, int):
            sheet.write_number(number, column, value)
        elif value:
            told = value.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
            short = told if len(told) <= _MOST else told[: _MOST - len(_CUT)] + _CUT
            sheet.write_string(number, column, short, marked if is_risky(short) else text)
