"""The part of the fake vault that holds chats, and a door that brings one in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evidence_vault.errors import CustodyError, NotFoundError
from evidence_vault.model import (
    AddDetails,
    Chat,
    ChatCounts,
    ChatFinding,
    ChatId,
    ChatMedia,
    ChatMessage,
    ChatOptions,
    ChatsRead,
    ExportSaved,
    ItemId,
    ItemKind,
    MessageHit,
    MessageKind,
    MessageQuery,
    Missing,
    NameUse,
    Participant,
    RawPlace,
    Saved,
    Sha256,
    TimeBasis,
)
from evidence_vault.model.excerpts import Excerpt

if TYPE_CHECKING:
    from tests.gui.fakes import FakeVault

_NO_DETAILS = AddDetails()


PICTURE = ChatMedia(kind="photo", path="photos/photo_1.jpg", sha256=Sha256("5a" * 32))
GONE = ChatMedia(kind="video", path="video_files/video_1.mp4", missing=Missing.TOO_LARGE)


def message(number: int, **more: Any) -> ChatMessage:
    """One message of a made conversation about a flat."""
    words = ("The heating is off again.", "אני אבוא מחר בבוקר", "房东说明天来修。", "집주인에게 말했어요 🙂")
    values: dict[str, Any] = {
        "number": number, "kind": MessageKind.MESSAGE, "id": str(1000 + number), "sender": f"user{number % 2}",
        "name": ("Ms. Example", "Mr. Sample")[number % 2], "ms": 1_770_000_000_000 + number * 60_000,
        "local": "", "basis": TimeBasis.UTC, "edited": None, "text": words[number % len(words)],
        "place": RawPlace("result.json", number * 100, 90),
        "media": (PICTURE, GONE) if number % 4 == 2 else (),
    }  # fmt: skip
    return ChatMessage(**(values | more))


@dataclass
class FakeChats:
    """Mixed into FakeVault: chats with `lengths` messages each."""

    kept_chats: list[Chat] = field(default_factory=list)
    conversation: dict[ChatId, list[ChatMessage]] = field(default_factory=dict)
    excerpts: list[tuple[ChatId, int, int, int, int]] = field(default_factory=list)

    def put_chat(self, title: str, messages: int, *findings: ChatFinding) -> Chat:
        """A chat, numbered after those before it."""
        start = 1 + sum(map(len, self.conversation.values()))
        chat_id = ChatId(f"chat{len(self.kept_chats):022d}")
        made = [message(number) for number in range(start, start + messages)]
        self.conversation[chat_id] = made
        chat = Chat(
            id=chat_id, item=ItemId("item0000000000000000000001"), format="telegram-json", platform="telegram",
            platform_id="1234", title=title, kind="private_group", first=start, last=start + messages - 1,
            messages=messages, first_ms=made[0].ms, last_ms=made[-1].ms, basis=TimeBasis.UTC, findings=findings,
        )  # fmt: skip
        self.kept_chats.append(chat)
        return chat

    def chats(self: FakeVault, item: ItemId | None = None) -> list[Chat]:  # type: ignore[misc]
        self._check()
        return [one for one in self.kept_chats if item is None or one.item == item]

    def chat(self: FakeVault, chat: ChatId) -> Chat:  # type: ignore[misc]
        self._check()
        for one in self.kept_chats:
            if one.id == chat:
                return one
        raise NotFoundError

    def chats_read(self: FakeVault, item: ItemId) -> ChatsRead | None:  # type: ignore[misc]
        self._check()
        return None

    def participants(self: FakeVault, chat: ChatId) -> list[Participant]:  # type: ignore[misc]
        self._check()
        return [
            Participant(sender="user0", names=(NameUse("Ms. Example", 2, 5),), messages=5),
            Participant(sender="user1", names=(NameUse("Mr. Sample", 1, 3), NameUse("Mr. S", 7, 2)), messages=5),
        ]

    def messages(  # type: ignore[misc]
        self: FakeVault, chat: ChatId, *, after: int = 0, before: int = 0, limit: int = 100, offset: int = 0
    ) -> list[ChatMessage]:
        self._check()
        found = [one for one in self.conversation[chat] if one.number > after and (not before or one.number < before)]
        return found[-limit:] if before and not after else found[offset : offset + limit]

    def add_excerpt(  # type: ignore[misc]
        self: FakeVault,
        chat: ChatId,
        first: int,
        last: int,
        *,
        before: int = 0,
        after: int = 0,
        details: AddDetails = _NO_DETAILS,
    ) -> Saved:
        self._check()
        self.excerpts.append((chat, first, last, before, after))
        return self._keep(ItemKind.CHAT_EXCERPT, details, data=b"{}", name="excerpt.json")

    def excerpt(self: FakeVault, item: ItemId) -> Excerpt:  # type: ignore[misc]
        self._check()
        raise CustodyError

    def search_messages(self: FakeVault, query: MessageQuery) -> list[MessageHit]:  # type: ignore[misc]
        self._check()
        return [
            MessageHit(chat, one)
            for chat, messages in self.conversation.items()
            for one in reversed(messages)
            if query.text.casefold() in one.text.casefold() and query.chat in {None, chat}
        ][: query.limit]


@dataclass
class FakeChatDoor:
    """Brings in a chat of forty messages. `fault` is raised after the export is kept."""

    fault: Exception | None = None
    asked: list[tuple[Path, ChatOptions]] = field(default_factory=list)
    closed: bool = False

    def import_chat(
        self, vault: Any, path: Path, details: AddDetails, options: ChatOptions, *, progress: Any, cancel: Any
    ) -> Iterator[ExportSaved | ChatsRead]:
        self.asked.append((path, options))
        saved = vault._keep(ItemKind.CHAT_EXPORT, details, data=b"export", name=path.name)
        yield ExportSaved(
            item=saved.id, number=saved.number, files=3, size=6, sha256=Sha256("0" * 64), declined=("linked.txt",)
        )
        if self.fault is not None:
            raise self.fault
        yield self.read_chats(vault, saved.id, options, progress=progress, cancel=cancel)

    def read_chats(self, vault: Any, item: ItemId, options: ChatOptions, *, progress: Any, cancel: Any) -> ChatsRead:
        progress(done=1, total=1, what="Reading messages")
        chat = vault.put_chat("Flat 12", 40, ChatFinding("id-gaps", 3, "2"))
        return ChatsRead(
            item=item,
            chats=(chat,),
            counts=ChatCounts(records=41, parsed=40, skipped=1, repaired=2),
            findings=(ChatFinding("repaired", 2, "control"),),
        )

    def guide(self, language: str) -> str:
        return "Open the chat, then export it.\n" * 20

    def close(self) -> None:
        self.closed = True
