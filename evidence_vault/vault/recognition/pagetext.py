"""The text of saved pages made searchable: what the browser gave as the page's words, kept as a part of it."""

from __future__ import annotations

from typing import cast

from evidence_vault.model import ItemKind, ObjectId
from evidence_vault.reading.text import plain_lines
from evidence_vault.sources.web.parts import Role
from evidence_vault.store.bigrams import MAX_INDEXED, index_text
from evidence_vault.vault.core import Core
from evidence_vault.vault.recognition.finding import PAGE_ENGINE
from evidence_vault.vault.recognition.queue import row_of

_WAITING = (
    "SELECT DISTINCT part.object, object.id FROM part JOIN item ON item.number = part.item"
    " JOIN object ON object.sha256 = part.object LEFT JOIN recognised ON recognised.object = part.object"
    " WHERE item.kind = ? AND part.role = ? AND coalesce(recognised.words, '') = ''"
)


def index_pages(core: Core) -> int:
    """Index the pages whose text is not searchable yet; returns how many. Raises ObjectError for a damaged one."""
    waiting = core.index.rows(_WAITING, (ItemKind.WEB_PAGE.value, Role.TEXT.value))
    for sha256, name in waiting:
        with core.objects.open(ObjectId(name)) as stream:
            data = cast("bytes", stream.read(4 * MAX_INDEXED))
        text = plain_lines(data.decode("utf-8", "replace"))[:MAX_INDEXED]
        with core.commit() as commit:
            number = row_of(commit.writer, sha256)
            commit.writer.execute(
                "UPDATE recognised SET words = 'read', engine = ?, text = ? WHERE number = ?",
                (PAGE_ENGINE, text, number),
            )
            commit.writer.execute("DELETE FROM search_words WHERE rowid = ?", (number,))
            commit.writer.execute("INSERT INTO search_words (rowid, text) VALUES (?, ?)", (number, index_text(text)))
    return len(waiting)
