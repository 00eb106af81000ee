"""Removing the rows of readings that never became whole, or were replaced, in transactions that are each short."""

from __future__ import annotations

from evidence_vault.vault.core import Core

_PART = 5000


def clear_unready(core: Core) -> None:
    """Remove every row of imports that are not ready. Broken off, it goes on where it was the next time."""
    for number, low, high in core.index.rows(
        "SELECT number, low, (SELECT min(low) FROM chat_import AS later WHERE later.number > chat_import.number)"
        " FROM chat_import WHERE NOT ready ORDER BY number"
    ):
        _clear(core, number, low, high if high is not None else (1 << 62))


def _clear(core: Core, number: int, low: int, high: int) -> None:
    while True:
        with core.index.transaction() as writer:
            gone = writer.execute(
                "DELETE FROM chat_message WHERE number IN (SELECT number FROM chat_message"
                " WHERE number >= ? AND number < ? ORDER BY number LIMIT ?) RETURNING number",
                (low, high, _PART),
            )
            writer.many("DELETE FROM search_message WHERE rowid = ?", gone)
            if not gone:
                writer.execute(
                    "DELETE FROM chat_member WHERE chat IN (SELECT number FROM chat WHERE import = ?)", (number,)
                )
                for table in ("chat", "chat_name", "chat_source"):
                    writer.execute(f"DELETE FROM {table} WHERE import = ?", (number,))  # noqa: S608 - constants
                writer.execute("DELETE FROM chat_import WHERE number = ?", (number,))
                return
