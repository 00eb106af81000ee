"""Telegram Desktop exports made to its documented schema, every field of it, the same for the same seed."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

START = 1_767_225_600  # 2026-01-01T00:00:00Z
ZONE = timezone(timedelta(hours=8))
PEOPLE = (("user100", "小雨"), ("user200", "Bob"), ("user300", "김민지"), ("user400", "أمل"), ("user500", "Zoë 🦊"))
WORDS = (
    "照片", "群里", "有人", "转发", "收费", "资源", "老地方", "上车", "신고", "사진", "단체방", "유포", "캡처",
    "지워", "hello", "file", "link", "police", "group", "sold", "new", "join", "price", "مرحبا", "صور", "بيع", "👍🏽",
    "👩‍👩‍👧", "日本語", "テスト",
)  # fmt: skip
KINDS = ("plain", "bold", "italic", "code", "pre", "mention", "hashtag", "link", "text_link", "mention_name", "email",
         "phone", "cashtag", "underline", "strikethrough", "blockquote", "bank_card", "spoiler", "custom_emoji",
         "bot_command", "unknown")  # fmt: skip
ACTIONS: tuple[dict[str, Any], ...] = (
    {"action": "create_group", "title": "交流群", "members": ["Bob", "小雨"]},
    {"action": "edit_group_title", "title": "交流群 2"},
    {"action": "edit_group_photo", "photo": "photos/photo_0@01-01-2026_00-00-00.jpg", "width": 640, "height": 640},
    {"action": "invite_members", "members": ["김민지", None]},
    {"action": "remove_members", "members": ["김민지"]},
    {"action": "join_group_by_link", "inviter": "Bob"},
    {"action": "set_messages_ttl", "period": 86400},
    {"action": "pin_message", "message_id": 3},
    {"action": "clear_history"},
    {"action": "take_screenshot"},
    {"action": "phone_call", "duration_seconds": 12, "discard_reason": "hangup"},
    {"action": "something_new_in_2027", "whatever": {"deep": [1, 2]}},
)
PLACEHOLDERS = (
    "(File not included. Change data exporting settings to download.)",
    "(File exceeds maximum size. Change data exporting settings to download.)",
    "(File unavailable, please try again later)",
)


class Maker:
    """Messages with growing ids and times; `files` are the paths of media that exist, with their bytes."""

    def __init__(self, seed: int = 1, *, first_id: int = 1, writers: int = len(PEOPLE)) -> None:
        self._random = random.Random(seed)
        self._id, self._time = first_id - 1, START
        self._people = PEOPLE[:writers]
        self.files: dict[str, bytes] = {}

    def message(self, **fields: Any) -> dict[str, Any]:
        """A plain message, with what every message has."""
        who, name = self._random.choice(self._people)
        text = self._words()
        return {
            **self._always("message"),
            "from": name,
            "from_id": who,
            "text": text,
            "text_entities": [{"type": "plain", "text": text}] if text else [],
            **fields,
        }

    def service(self, **fields: Any) -> dict[str, Any]:
        """A service record."""
        who, name = self._random.choice(self._people)
        return {**self._always("service"), "actor": name, "actor_id": who, **fields, "text": "", "text_entities": []}

    def anything(self) -> dict[str, Any]:
        """Mostly plain messages, and now and then one of every other kind."""
        pick = self._random.random()
        if pick < 0.7:
            return self.message()
        return self._random.choice(self.every_form())()

    def every_form(self) -> list[Any]:
        """A function for each form a record can have."""
        forms = [lambda action=action: self.service(**action) for action in ACTIONS]
        forms += [
            self.marked,
            self.photo,
            self.document,
            self.voice,
            self.sticker,
            self.poll,
            self.forward,
            self.reply,
        ]
        forms += [
            self.edited,
            self.reacted,
            self.place,
            self.contact,
            self.deleted_account,
            self.paid,
            self.unsupported,
        ]
        forms += [lambda word=word: self.missing(word) for word in PLACEHOLDERS]
        return [*forms, self.reply, self.unsupported, self.unknown_keys, self.self_destruct, self.todo, self.bot]

    def marked(self) -> dict[str, Any]:
        parts: list[Any] = []
        for kind in KINDS:
            part = {"type": kind, "text": self._random.choice(WORDS)}
            extra = {"text_link": {"href": "https://t.example/x"}, "mention_name": {"user_id": 200},
                     "pre": {"language": "py"}, "custom_emoji": {"document_id": "5"},
                     "blockquote": {"collapsed": False}}.get(kind, {})  # fmt: skip
            parts.append({**part, **extra})
        mixed = [part["text"] if part["type"] == "plain" else part for part in parts]
        return self.message(text=mixed, text_entities=parts)

    def photo(self) -> dict[str, Any]:
        path = self._file(f"photos/photo_{self._id}@01-01-2026_00-00-00.jpg")
        size = len(self.files[path])
        return self.message(photo=path, photo_file_size=size, width=1280, height=720, media_spoiler=True)

    def document(self) -> dict[str, Any]:
        path = self._file(f"files/report {self._id}.pdf")
        thumb = self._file(f"files/report {self._id}.pdf_thumb.jpg")
        return self.message(
            file=path, file_name=f"report {self._id}.pdf", file_size=len(self.files[path]), thumbnail=thumb,
            thumbnail_file_size=len(self.files[thumb]), mime_type="application/pdf",
        )  # fmt: skip

    def voice(self) -> dict[str, Any]:
        path = self._file(f"voice_messages/audio_{self._id}@01-01-2026.ogg")
        return self.message(file=path, media_type="voice_message", mime_type="audio/ogg", duration_seconds=7)

    def sticker(self) -> dict[str, Any]:
        path = self._file(f"stickers/sticker_{self._id}.webp")
        return self.message(file=path, media_type="sticker", sticker_emoji="😀", width=512, height=512)

    def missing(self, words: str) -> dict[str, Any]:
        return self.message(file=words, file_name="clip.mp4", file_size=9_000_000, media_type="video_file")

    def self_destruct(self) -> dict[str, Any]:
        return self.message(photo=PLACEHOLDERS[0], photo_file_size=1, self_destruct_period_seconds=10)

    def paid(self) -> dict[str, Any]:
        return self.message(paid_stars_amount=50)

    def poll(self) -> dict[str, Any]:
        answers = [{"text": "上车", "voters": 2, "chosen": False}, {"text": "no", "voters": 1, "chosen": True}]
        return self.message(poll={"question": "Who?", "closed": True, "total_voters": 3, "answers": answers})

    def todo(self) -> dict[str, Any]:
        return self.message(todo_list={"title": "list", "answers": [{"text": "a", "id": 1}]})

    def forward(self) -> dict[str, Any]:
        return self.message(forwarded_from="老地方频道", saved_from="Bob")

    def reply(self) -> dict[str, Any]:
        return self.message(reply_to_message_id=max(1, self._id - 2), reply_to_peer_id="channel77")

    def edited(self) -> dict[str, Any]:
        return self.message(edited=_local(self._time + 60), edited_unixtime=str(self._time + 60))

    def reacted(self) -> dict[str, Any]:
        recent = [{"from": "Bob", "from_id": "user200", "date": _local(self._time)}]
        return self.message(
            reactions=[
                {"type": "emoji", "count": 3, "emoji": "🔥", "recent": recent},
                {"type": "custom_emoji", "count": 1, "document_id": "stickers/x.webp"},
                {"type": "paid", "count": 2},
            ]
        )

    def place(self) -> dict[str, Any]:
        where = {"latitude": 31.2, "longitude": 121.5}
        return self.message(
            location_information=where, place_name="人民广场", address="x", live_location_period_seconds=5
        )

    def contact(self) -> dict[str, Any]:
        card = self._file(f"contacts/contact_{self._id}.vcard")
        who = {"first_name": "B", "last_name": "", "phone_number": "+10000"}
        return self.message(contact_information=who, contact_vcard=card)

    def bot(self) -> dict[str, Any]:
        buttons = [[{"type": "url", "text": "Open", "data": "https://t.example"}]]
        return self.message(via_bot="@bot", inline_bot_buttons=buttons, author="admin", game_title="g")

    def deleted_account(self) -> dict[str, Any]:
        return self.message(**{"from": None, "from_id": "user999"})

    def unsupported(self) -> dict[str, Any]:
        self._id += 1
        return {"id": self._id, "type": "unsupported"}

    def unknown_keys(self) -> dict[str, Any]:
        return self.message(from_the_future={"a": [1, None]}, another=True)

    def _always(self, kind: str) -> dict[str, Any]:
        self._id += 1
        self._time += self._random.randrange(1, 600)
        return {"id": self._id, "type": kind, "date": _local(self._time), "date_unixtime": str(self._time)}

    def _words(self) -> str:
        return " ".join(self._random.choices(WORDS, k=self._random.randrange(1, 14)))

    def _file(self, path: str) -> str:
        self.files[path] = f"bytes of {path}".encode() * self._random.randrange(1, 9)
        return path


def _local(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).astimezone(ZONE).strftime("%Y-%m-%dT%H:%M:%S")


def chat(maker: Maker, count: int, *, kind: str = "private_supergroup", name: str = "交流群") -> dict[str, Any]:
    """A chat in which every form occurs, then `count` records of any form."""
    every = [form() for form in maker.every_form()]
    return {"name": name, "type": kind, "id": 1234567, "messages": every + [maker.anything() for _ in range(count)]}


def account(*chats: dict[str, Any], own: int = 100, left: tuple[dict[str, Any], ...] = ()) -> dict[str, Any]:
    """The root of an account export."""
    return {
        "about": "Here is the data you requested.",
        "personal_information": {"user_id": own, "first_name": "小雨", "phone_number": "+1", "bio": ""},
        "profile_pictures": [],
        "contacts": {"about": "", "list": [{"first_name": "Bob", "phone_number": "+2", "date": "x"}]},
        "chats": {"about": "", "list": list(chats)},
        "left_chats": {"about": "", "list": list(left)},
    }


def write(folder: Path, root: dict[str, Any], files: dict[str, bytes], *, beside: str = "") -> Path:
    """The export as a folder; `beside` is the chat's own folder in an account export."""
    folder.mkdir(parents=True)
    (folder / "result.json").write_bytes(json.dumps(root, ensure_ascii=False, indent=1).encode())
    for path, data in files.items():
        target = folder / beside / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return folder


def stream(path: Path, count: int, seed: int = 7) -> None:
    """A single chat of `count` messages, written as it is made."""
    with path.open("w", encoding="utf-8") as file:
        file.write('{\n "name": "large",\n "type": "private_supergroup",\n "id": 42,\n "messages": [')
        for number, text in enumerate(_bodies(count, seed)):
            file.write(",\n" if number else "\n")
            file.write(text)
        file.write("\n ]\n}")


def _bodies(count: int, seed: int) -> Iterator[str]:
    """Records with ids of their own around a thousand prepared ones, so that a million take seconds to write."""
    maker = Maker(seed)
    made = [json.dumps(maker.anything(), ensure_ascii=False, indent=1) for _ in range(1000)]
    for number in range(count):
        head, _, rest = made[number * 7919 % 1000].partition(",")
        yield f'{{\n "id": {number + 1},{rest}'
        del head
