"""Reading the chats of a kept export: a copy of its files goes to the confined child, checked rows come back.

Rows go in by bounded transactions that let others write between them; they are shown only once the last one says so.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import IO, Protocol, cast

from evidence_vault.errors import DateOrderError, NotAChatError, NotFoundError, ReadingError, VaultBusyError
from evidence_vault.format.canonical import canonical_record
from evidence_vault.format.events import Draft
from evidence_vault.model import (
    Action,
    ChatCounts,
    ChatFinding,
    ChatOptions,
    ChatsRead,
    ItemId,
    Missing,
    ObjectId,
    TimeBasis,
)
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from evidence_vault.reading.chat_replies import ChatDone, ChatHead, ChatTold, Entry
from evidence_vault.sources.exports import ChatFile, Contents, chat_files, title_from
from evidence_vault.store.index import Writer
from evidence_vault.vault.chats import clearing, listing
from evidence_vault.vault.chats.building import Builder, ChatDraft, Numbers, Rows
from evidence_vault.vault.chats.findings import findings_of
from evidence_vault.vault.core import Core

_CHECK_EVERY = 2000
_INSERT_MESSAGE = "INSERT INTO chat_message VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


class MessageReader(Protocol):
    """Reads one file of an export in the confined child."""

    def messages(self, stream: IO[bytes], size: int, options: ChatOptions, /) -> Iterator[Entry | ChatDone]:
        """What the file says; the last entry is a ChatDone. Raises ReadingError where the child ends."""


def read_export(
    core: Core,
    item_id: ItemId,
    reader: MessageReader,
    options: ChatOptions,
    *,
    progress: Progress,
    cancel: CancelToken,
) -> ChatsRead:
    """Read the chats of a kept export, anew if they were read before.

    Raises NotFoundError, NotAChatError, DateOrderError where she must say in which order dates stand, UserCancelled,
    ReadingError where no child can be used, VaultBusyError while another export is being read. The export itself
    stays kept whatever happens, and what was read before stays until the new reading is whole.
    """
    number = _item_number(core, item_id)
    if not core.reading_chats.acquire(blocking=False):
        raise VaultBusyError("Another export is being read.", next_step="Wait until it is done, then try again.")
    try:
        clearing.clear_unready(core)
        return _Reading(core, item_id, number, options, progress, cancel).run(reader)
    except BaseException:
        if not core.locked:
            clearing.clear_unready(core)
        raise
    finally:
        core.reading_chats.release()


def _item_number(core: Core, item_id: ItemId) -> int:
    row = core.index.row("SELECT number FROM item WHERE id = ? AND kind = 'chat-export'", (item_id,))
    if row is None:
        raise NotFoundError("There is no such chat export in the vault.")
    return int(row[0])


class _Reading:
    """One reading of one export."""

    def __init__(
        self, core: Core, item_id: ItemId, item: int, options: ChatOptions, progress: Progress, cancel: CancelToken
    ) -> None:
        self._core = core
        self._item_id, self._item, self._options = item_id, item, options
        self._progress, self._cancel = progress, cancel
        self._files = {
            path: (sha256, size)
            for path, sha256, size in core.index.rows(
                "SELECT path, object, size FROM part WHERE item = ? AND (role = 'file' OR NOT EXISTS"
                " (SELECT 1 FROM part AS other WHERE other.item = part.item AND other.role = 'file'))",
                (item,),
            )
        }
        self._contents = Contents(self._files)
        self._formats: Counter[tuple[str, str]] = Counter()
        self._read: list[str] = []
        self._told: list[ChatFinding] = []
        self._done = 0

    def run(self, reader: MessageReader) -> ChatsRead:
        chosen = chat_files(self._files)
        total = sum(self._files[one.path][1] for one in chosen)
        self._import = self._begin()
        builder = Builder(self._contents, self._numbers(), self._store)
        failed: ReadingError | None = None
        for one in chosen:
            check_cancelled(self._cancel)
            try:
                self._file(reader, builder, one, total)
            except ReadingError as error:
                failed = error
                self._told.append(ChatFinding("reader-stopped", 1))
        if not self._formats:
            raise failed or NotAChatError
        builder.flush()
        check_cancelled(self._cancel)
        return self._finish(builder)

    def _begin(self) -> int:
        with self._core.index.transaction() as writer:
            row = writer.execute("SELECT coalesce(max(number), 0) + 1 FROM chat_message")[0]
            self._low = int(row[0])
            writer.execute("INSERT INTO chat_import (item, low) VALUES (?, ?)", (self._item, self._low))
            return writer.last_rowid()

    def _numbers(self) -> Numbers:
        """After everything that ever had a number; ids of removed rows are not given out again (AUTOINCREMENT)."""
        index = self._core.index
        used: dict[str, int] = dict(
            index.rows("SELECT name, seq FROM sqlite_sequence WHERE name IN ('chat', 'chat_name')")
        )
        return Numbers(chat=int(used.get("chat", 0)) + 1, name=int(used.get("chat_name", 0)) + 1, message=self._low)

    def _file(self, reader: MessageReader, builder: Builder, one: ChatFile, total: int) -> None:
        sha256, size = self._files[one.path]
        row = self._core.index.row("SELECT id FROM object WHERE sha256 = ?", (sha256,))
        assert row is not None  # noqa: S101 - a foreign key holds it
        source = self._begin_source(one.path)
        builder.begin_file(one.path, one.group, source, size)
        with self._core.objects.open(ObjectId(row[0])) as stream:
            heard = _Heard(cast("IO[bytes]", stream), self._progress, self._done, total)
            for position, entry in enumerate(reader.messages(cast("IO[bytes]", heard), size, self._options)):
                if position % _CHECK_EVERY == 0:
                    check_cancelled(self._cancel)
                self._entry(builder, entry, one.path)
        self._done += size
        builder.flush()
        first, last, step = builder.end_file(size)
        with self._core.index.transaction() as writer:
            writer.execute(
                "UPDATE chat_source SET first = ?, last = ?, newest_first = ? WHERE number = ?",
                (first, last, int(step < 0), source),
            )

    def _entry(self, builder: Builder, entry: Entry | ChatDone, path: str) -> None:
        if isinstance(entry, ChatHead):
            builder.head(entry)
        elif isinstance(entry, ChatTold):
            if entry.code == "date-order-unknown":
                raise DateOrderError
            builder.tell(entry)
        elif isinstance(entry, ChatDone):
            if entry.format:
                self._formats[entry.format, entry.platform] += 1
                self._read.append(path)
        else:
            builder.message(entry)

    def _begin_source(self, path: str) -> int:
        with self._core.index.transaction() as writer:
            writer.execute("INSERT INTO chat_source (import, path) VALUES (?, ?)", (self._import, path))
            return writer.last_rowid()

    def _store(self, rows: Rows) -> None:
        with self._core.index.transaction() as writer:
            writer.many(
                "INSERT INTO chat_name (number, import, sender, name) VALUES (?, ?, ?, ?)",
                [(number, self._import, sender, name) for number, sender, name in rows.names],
            )
            writer.many(_INSERT_MESSAGE, rows.messages)
            writer.many("INSERT INTO search_message (rowid, text) VALUES (?, ?)", rows.search)

    def _finish(self, builder: Builder) -> ChatsRead:
        (format_, platform), _ = self._formats.most_common(1)[0]
        media: Counter[Missing] = Counter()
        for chat in builder.chats:
            media.update(chat.media)
        unnamed = self._contents.unnamed(self._read)
        counts = ChatCounts(
            records=builder.records,
            parsed=builder.records - builder.skipped,
            skipped=builder.skipped,
            repaired=builder.repaired,
            media_present=media[Missing.NO],
            media_missing=sum(media.values()) - media[Missing.NO],
            files=len(self._files),
            files_unnamed=len(unnamed),
        )
        findings = tuple(self._findings(builder, format_, len(unnamed)))
        with self._core.commit() as commit:
            self._insert_chats(commit.writer, builder)
            commit.writer.execute(
                "UPDATE chat_import SET ready = 1, format = ?, platform = ?, counts = ?, findings = ?"
                " WHERE number = ?",
                (format_, platform, listing.counts_json(counts), listing.findings_json(findings), self._import),
            )
            commit.writer.execute(
                "UPDATE chat_import SET ready = 0 WHERE item = ? AND number <> ?", (self._item, self._import)
            )
            commit.writer.execute("UPDATE item SET platform = ? WHERE number = ?", (platform, self._item))
            commit.record(self._event(builder, format_, counts, findings))
        clearing.clear_unready(self._core)
        return ChatsRead(
            item=self._item_id,
            chats=tuple(listing.chats(self._core, item=self._item_id)),
            counts=counts,
            findings=findings,
        )

    def _event(self, builder: Builder, format_: str, counts: ChatCounts, findings: Sequence[ChatFinding]) -> Draft:
        return Draft(
            action=Action.DERIVED,
            item=self._item_id,
            details={
                "derivative": "chats",
                "format": format_,
                "records": counts.records,
                "parsed": counts.parsed,
                "skipped": counts.skipped,
                "repaired": counts.repaired,
                "messages_sha256": builder.digest.hexdigest(),
                "date_order": self._options.date_order,
                "findings": canonical_record({"findings": listing.findings_values(findings)}).decode(),
            },
        )

    def _findings(self, builder: Builder, format_: str, unnamed: int) -> Iterator[ChatFinding]:
        yield from builder.told
        yield from self._told
        if format_.startswith("wechat-"):
            yield ChatFinding("third-party-tool")
        if self._contents.clashes:
            yield ChatFinding("name-case", self._contents.clashes)
        if unnamed:
            yield ChatFinding("files-unnamed", unnamed)
        if builder.repaired:
            repairs: Counter[str] = Counter()
            for chat in builder.chats:
                repairs.update(chat.repairs)
            for code, count in sorted(repairs.items()):
                yield ChatFinding("repaired", count, code)

    def _insert_chats(self, writer: Writer, builder: Builder) -> None:
        for chat in builder.chats:
            writer.execute(
                "INSERT INTO chat (number, id, import, platform_id, title, kind, first, last, messages, first_ms,"
                " last_ms, basis, findings, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                self._chat_row(chat, builder.own),
            )
            writer.many(
                "INSERT INTO chat_member (chat, name, first, messages) VALUES (?, ?, ?, ?)",
                [(chat.number, name, first, count) for name, (first, count) in chat.members.items()],
            )

    def _chat_row(self, chat: ChatDraft, own: str) -> tuple[object, ...]:
        head = chat.head
        basis = chat.bases.most_common(1)[0][0] if chat.bases else TimeBasis.NONE
        findings = findings_of(chat, own)
        title = head.title or title_from(chat.path)
        return (
            chat.number, self._core.new_id(), self._import, head.id, title, head.kind, chat.first, chat.last,
            chat.messages, chat.first_ms, chat.last_ms, basis.value, listing.findings_json(findings),
            json.dumps(head.details, ensure_ascii=False),
        )  # fmt: skip


class _Heard:
    """The decrypted file on its way to the child, counted for the progress bar by how far it was read."""

    def __init__(self, stream: IO[bytes], progress: Progress, done: int, total: int) -> None:
        self._stream, self._progress, self._done, self._total = stream, progress, done, total

    def seek(self, offset: int) -> int:
        return self._stream.seek(offset)

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self._progress(
            done=min(self._done + self._stream.tell(), self._total), total=self._total, what="Reading the chats"
        )
        return data
