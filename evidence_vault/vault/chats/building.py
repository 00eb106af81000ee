"""From what the child said of an export to rows: people, places, files, counts."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from evidence_vault.model import ChatFinding, MessageKind, Missing, TimeBasis
from evidence_vault.reading.chat_replies import ChatHead, ChatTold, ReadMessage
from evidence_vault.sources.exports import Contents
from evidence_vault.store.bigrams import index_text

KIND_NUMBERS = {kind: number for number, kind in enumerate(MessageKind)}
BASIS_NUMBERS = {basis: number for number, basis in enumerate(TimeBasis)}
MOST_UNREADABLE = 10_000
"""Unreadable records of one file that get a row of their own; more are only counted."""

MOST_NAMES = 200_000
_ROWS = 8000


@dataclass(slots=True)
class ChatDraft:
    """A chat while it is being read."""

    number: int
    head: ChatHead
    path: str
    first: int = 0
    last: int = 0
    messages: int = 0
    first_ms: int | None = None
    last_ms: int | None = None
    bases: Counter[TimeBasis] = field(default_factory=Counter)
    members: dict[int, list[int]] = field(default_factory=dict)
    writers: set[str] = field(default_factory=set)
    actions: Counter[str] = field(default_factory=Counter)
    media: Counter[Missing] = field(default_factory=Counter)
    unreadable: int = 0
    repairs: Counter[str] = field(default_factory=Counter)
    flags: Counter[str] = field(default_factory=Counter)
    gaps: int = 0
    gone: int = 0
    last_id: int = 0
    ttl: str = ""
    told: list[ChatFinding] = field(default_factory=list)


@dataclass(slots=True)
class Rows:
    """What goes to the index in one transaction."""

    names: list[tuple[int, str, str]] = field(default_factory=list)
    messages: list[tuple[Any, ...]] = field(default_factory=list)
    search: list[tuple[int, str]] = field(default_factory=list)


class Builder:
    """Takes entries in order; hands full batches of rows to `store`."""

    def __init__(self, contents: Contents, numbers: Numbers, store: Callable[[Rows], None]) -> None:
        self._contents = contents
        self._numbers = numbers
        self._store = store
        self._rows = Rows()
        self._names: dict[tuple[str, str], int] = {}
        self._chat: ChatDraft | None = None
        self._group = ""
        self._path = ""
        self._source = 0
        self._step = 1
        self._first = self._last = 0
        self._unreadable = 0
        self.chats: list[ChatDraft] = []
        self.told: list[ChatFinding] = []
        self.own = ""
        self.records = self.skipped = self.repaired = 0
        self.digest = hashlib.sha256()

    def begin_file(self, path: str, group: str, source: int, size: int) -> None:
        """The next entries are from this file; files of one group continue one chat."""
        if group != self._group:
            self._chat = None
        self._path, self._group, self._source, self._unreadable = path, group, source, 0
        self._step = 1
        self._first = self._last = 0
        self._numbers.room(size)
        self.digest.update(f"file {path}\n".encode())

    def end_file(self, size: int) -> tuple[int, int, int]:
        """The lowest and the highest number of the file's messages, and in which direction they were counted."""
        self._numbers.done(size, self._step)
        return self._first, self._last, self._step

    def head(self, head: ChatHead) -> None:
        """A new chat, or more about the one at hand; the first head of a later file in a group is the same chat."""
        chat = self._chat
        continued = chat is not None and head.id in {"", chat.head.id} and self._in_group(chat)
        if chat is not None and (head.again or continued):
            chat.head = head if head.again or not chat.head.title else chat.head
        else:
            chat = ChatDraft(self._numbers.chat(), head, self._path)
            self.chats.append(chat)
            self._chat = chat
        self._step = -1 if head.newest_first else 1

    def _in_group(self, chat: ChatDraft) -> bool:
        return self._group != self._path and chat is self.chats[-1]

    def tell(self, told: ChatTold) -> None:
        """A finding about the file; the person's own id is kept for what it explains."""
        if told.code == "own-id":
            self.own = told.value
        elif self._chat is not None:
            self._chat.told.append(ChatFinding(told.code, told.count, told.value))
        else:
            self.told.append(ChatFinding(told.code, told.count, told.value))

    def message(self, said: ReadMessage) -> None:
        """One record."""
        if self._chat is None:
            self.head(ChatHead(id="", title="", kind="", details=(), newest_first=False, again=False))
        chat = self._chat
        assert chat is not None  # noqa: S101 - made above
        self._count(chat, said)
        if said.kind is MessageKind.UNREADABLE:
            self._unreadable += 1
            if self._unreadable > MOST_UNREADABLE:
                return
        extra = self._extra(chat, said)
        number = self._numbers.message(self._step)
        self._first = min(self._first or number, number)
        self._last = max(self._last, number)
        name = self._name(said.sender, said.name)
        self._digest(said, extra)
        self._see(chat, said, number, name)
        place = (self._source, said.offset, said.length, said.line)
        row = (number, chat.number, KIND_NUMBERS[said.kind], _stored_id(said.id), name, said.ms, said.local)
        self._rows.messages.append((*row, BASIS_NUMBERS[said.basis], said.edited, said.text, extra, *place))
        words = _words(said)
        if words:
            self._rows.search.append((number, index_text(words)))
        if len(self._rows.messages) >= _ROWS:
            self.flush()

    def flush(self) -> None:
        """Hand over what is held."""
        if self._rows.messages or self._rows.names:
            self._store(self._rows)
        self._rows = Rows()

    def _count(self, chat: ChatDraft, said: ReadMessage) -> None:
        self.records += 1
        if said.kind is MessageKind.UNREADABLE:
            self.skipped += 1
            chat.unreadable += 1
        elif said.extra is not None and said.extra.repairs:
            self.repaired += 1
            chat.repairs.update(said.extra.repairs)

    def _extra(self, chat: ChatDraft, said: ReadMessage) -> str | None:
        if said.extra is None:
            return None
        raw = said.extra.raw
        for media in raw.get("media", ()):
            self._reconcile(media)
            chat.media[Missing(media.get("why") or "")] += 1
        if said.extra.flags:
            chat.flags.update(flag for flag in said.extra.flags if flag not in {"edited-local"})
        return json.dumps(raw, ensure_ascii=False, separators=(",", ":"))

    def _reconcile(self, media: dict[str, Any]) -> None:
        """Named and present, or named and missing and why."""
        path = media.get("path", "")
        if not path or "sha256" in media:
            return
        if path.startswith(("http://", "https://")):
            media["why"] = Missing.ONLY_LINK.value
            return
        try:
            sha256, size = self._contents.find(path, self._path)
        except ValueError:
            media.setdefault("why", Missing.UNSAFE_PATH.value)
            return
        if not sha256:
            media.setdefault("why", Missing.NOT_THERE.value)
            return
        media.pop("why", None)
        media["sha256"] = sha256
        if media.get("size") and media["size"] != size:
            media.setdefault("flags", []).append("size-differs")

    def _name(self, sender: str, name: str) -> int:
        key = (sender, name)
        found = self._names.get(key)
        if found is None:
            if len(self._names) >= MOST_NAMES:
                return self._names.get(("", "")) or self._name("", "")
            found = self._names[key] = self._numbers.name()
            self._rows.names.append((found, sender, name))
        return found

    def _see(self, chat: ChatDraft, said: ReadMessage, number: int, name: int) -> None:
        chat.messages += 1
        chat.first = min(chat.first or number, number)
        chat.last = max(chat.last, number)
        member = chat.members.get(name)
        if member is None:
            chat.members[name] = [number, 1]
        else:
            member[0] = min(member[0], number)
            member[1] += 1
        if said.ms is not None:
            chat.first_ms = said.ms if chat.first_ms is None or said.ms < chat.first_ms else chat.first_ms
            chat.last_ms = said.ms if chat.last_ms is None or said.ms > chat.last_ms else chat.last_ms
        chat.bases[said.basis] += 1
        if said.kind is MessageKind.MESSAGE:
            if len(chat.writers) < 3:
                chat.writers.add(said.sender or said.name)
        elif said.extra is not None and said.extra.action:
            if len(chat.actions) < 1000:
                chat.actions[said.extra.action] += 1
            if said.extra.action == "set_messages_ttl":
                chat.ttl = dict(said.extra.details).get("period", "")
        self._gap(chat, said.id)

    def _gap(self, chat: ChatDraft, id_: str) -> None:
        if id_.isascii() and id_.isdigit() and len(id_) < 16:
            own = int(id_)
            if chat.last_id and own > chat.last_id + 1:
                chat.gaps += 1
                chat.gone += own - chat.last_id - 1
            chat.last_id = max(own, chat.last_id)

    def _digest(self, said: ReadMessage, extra: str | None) -> None:
        times = (said.ms, said.local, said.basis, said.edited)
        place = (said.offset, said.length, said.line)
        who = (said.sender, said.name) if (said.sender, said.name) in self._names else ("", "")
        self.digest.update(digest_line(said.kind, said.id, *who, *times, said.text, extra, *place))


class Numbers:
    """Gives out row numbers. Messages count up; for a file that is newest first they count down from its own room."""

    def __init__(self, *, chat: int, name: int, message: int) -> None:
        self._chat, self._name = chat, name
        self._next = message
        self._room = 0

    def chat(self) -> int:
        """A chat's number."""
        self._chat += 1
        return self._chat - 1

    def name(self) -> int:
        """A name's number."""
        self._name += 1
        return self._name - 1

    def room(self, size: int) -> None:
        """Before a file of so many bytes: numbers for as many records as it can have, should it count down."""
        self._room = self._next + size + 1

    def message(self, step: int) -> int:
        """A message's number."""
        if step > 0:
            self._next += 1
            return self._next - 1
        self._room -= 1
        return self._room

    def done(self, size: int, step: int) -> None:
        """After that file."""
        if step < 0:
            self._next += size + 1


def digest_line(*values: object) -> bytes:
    """One message in the digest of an import: its fields as a JSON array on a line (docs/format.md, Chats)."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def _stored_id(id_: str) -> int | str | None:
    if id_.isascii() and id_.isdigit() and len(id_) < 18 and (id_[0] != "0" or id_ == "0"):
        return int(id_)
    return id_ or None


def _words(said: ReadMessage) -> str:
    """What a search looks through: the text, names of files, and what a service record or a poll says."""
    extra = said.extra
    if extra is None:
        return said.text
    parts = [said.text, *(media.name for media in extra.media if media.name), *(value for _, value in extra.details)]
    return "\n".join(part for part in parts if part)
