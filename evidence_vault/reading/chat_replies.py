"""Check what the child says of a chat as if an attacker had written it: exact forms and types, closed lists. Pure."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from evidence_vault.model import Sha256
from evidence_vault.model.chats import ChatMedia, Entity, Forward, MessageKind, Missing, Reaction, TimeBasis
from evidence_vault.reading.checks import BadReplyError

MAX_TEXT: Final = 256 * 1024
MAX_LABEL: Final = 300
MAX_VALUE: Final = 2000
MAX_LIST: Final = 1000
_KINDS: Final = {kind.value: kind for kind in MessageKind}
_BASES: Final = {basis.value: basis for basis in TimeBasis}
_MISSING: Final = {why.value: why for why in Missing} | {None: Missing.NO}
_EXTRAS: Final = frozenset(
    ["entities", "media", "reply", "forward", "reactions", "action", "details", "unknown", "repairs", "flags"]
)
_MEDIA: Final = frozenset(["kind", "path", "why", "name", "size", "mime", "seconds", "flags", "sha256"])
_HEAD: Final = frozenset(["id", "title", "kind", "details", "newest_first", "again"])
_REPLY: Final = frozenset(["format", "platform", "records", "skipped", "repaired"])
_MOST: Final = 1 << 53
_HEX: Final = frozenset("0123456789abcdef")
_CODE: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789- ")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatHead:
    """The chat to which the messages after it belong; `again`: more was learnt of the one before."""

    id: str
    title: str
    kind: str
    details: tuple[tuple[str, str], ...]
    newest_first: bool
    again: bool


@dataclass(frozen=True, slots=True)
class ChatTold:
    """A finding about the file."""

    code: str
    count: int
    value: str


@dataclass(frozen=True, slots=True)
class ReadMessage:
    """One record; `extra` is None for most."""

    kind: MessageKind
    id: str
    sender: str
    name: str
    ms: int | None
    local: str
    basis: TimeBasis
    edited: int | None
    text: str
    offset: int
    length: int
    line: int
    extra: ReadExtra | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadExtra:
    """What only some messages have. `raw` is the checked JSON object itself, for keeping."""

    raw: dict[str, Any]
    entities: tuple[Entity, ...] = ()
    media: tuple[ChatMedia, ...] = ()
    reply_to: str = ""
    reply_chat: str = ""
    forward: Forward | None = None
    reactions: tuple[Reaction, ...] = ()
    action: str = ""
    details: tuple[tuple[str, str], ...] = ()
    unknown: tuple[str, ...] = ()
    repairs: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatDone:
    """The closing reply; `format` is '' if the file is no chat."""

    format: str
    platform: str
    records: int
    skipped: int
    repaired: int


Entry = ChatHead | ChatTold | ReadMessage


def parse_batch(body: bytes, size: int) -> list[Entry]:
    """The entries of a batch about a file of `size` bytes. Raises BadReplyError."""
    try:
        values = json.loads(body.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise BadReplyError("not JSON") from error
    if type(values) is not list:
        raise BadReplyError("not a batch")
    try:
        return [_entry(value, size) for value in values]
    except TypeError as error:  # a list where a word of a closed list belongs
        raise BadReplyError("not of the expected types") from error


def parse_done(body: bytes) -> ChatDone:
    """The closing reply. Raises BadReplyError."""
    try:
        value = json.loads(body.decode("ascii"))
    except (ValueError, RecursionError) as error:
        raise BadReplyError("not JSON") from error
    _exactly(value, _REPLY)
    numbers = {name: _number(value[name], _MOST) for name in ("records", "skipped", "repaired")}
    if numbers["skipped"] + numbers["repaired"] > numbers["records"]:
        raise BadReplyError("counts that do not add up")
    return ChatDone(format=_code(value["format"]), platform=_code(value["platform"]), **numbers)


def _entry(value: Any, size: int) -> Entry:  # noqa: ANN401 - whatever the child sent
    if type(value) is not list or not value:
        raise BadReplyError("not an entry")
    if value[0] == "m" and len(value) == 14:
        return _message(value, size)
    if value[0] == "h" and len(value) == 2:
        return _head(value[1])
    if value[0] == "t" and len(value) == 4:
        return ChatTold(_code(value[1]), _number(value[2], _MOST), _text(value[3], MAX_LABEL))
    raise BadReplyError("an unknown entry")


def _message(value: list[Any], size: int) -> ReadMessage:
    _, kind, id_, sender, name, ms, local, basis, edited, text, offset, length, line, extra = value
    if kind not in _KINDS or basis not in _BASES:
        raise BadReplyError("an unknown kind")
    if not (type(offset) is int and type(length) is int and offset >= 0 and length >= 0 and offset + length <= size):
        raise BadReplyError("a place outside the file")
    return ReadMessage(
        _KINDS[kind],
        _text(id_, MAX_LABEL),
        _text(sender, MAX_LABEL),
        _text(name, MAX_LABEL),
        _moment(ms),
        _text(local, MAX_LABEL),
        _BASES[basis],
        _moment(edited),
        _text(text, MAX_TEXT),
        offset,
        length,
        _number(line, _MOST),
        None if extra is None else parse_extra(extra),
    )


def parse_extra(value: Any) -> ReadExtra:  # noqa: ANN401 - any JSON value
    """The extras of a message, from the child or as they were kept. Raises BadReplyError."""
    if type(value) is not dict or not value.keys() <= _EXTRAS:
        raise BadReplyError("unknown extras")
    reply = _texts(value.get("reply", ["", ""]), 2)
    return ReadExtra(
        raw=value,
        entities=tuple(_entity(one) for one in _list(value, "entities")),
        media=tuple(_media(one) for one in _list(value, "media")),
        reply_to=reply[0],
        reply_chat=reply[1],
        forward=Forward(*_texts(value["forward"], 3)) if "forward" in value else None,
        reactions=tuple(_reaction(one) for one in _list(value, "reactions")),
        action=_text(value.get("action", ""), MAX_LABEL),
        details=_pairs(value.get("details", [])),
        unknown=tuple(_text(one, MAX_LABEL) for one in _list(value, "unknown")),
        repairs=tuple(_code(one) for one in _list(value, "repairs")),
        flags=tuple(_code(one) for one in _list(value, "flags")),
    )


def _head(value: Any) -> ChatHead:  # noqa: ANN401
    _exactly(value, _HEAD)
    if type(value["newest_first"]) is not bool or type(value["again"]) is not bool:
        raise BadReplyError("not yes or no")
    return ChatHead(
        id=_text(value["id"], MAX_LABEL),
        title=_text(value["title"], MAX_LABEL),
        kind=_text(value["kind"], MAX_LABEL),
        details=_pairs(value["details"]),
        newest_first=value["newest_first"],
        again=value["again"],
    )


def _media(value: Any) -> ChatMedia:  # noqa: ANN401
    if type(value) is not dict or not value.keys() <= _MEDIA or value.get("why") not in _MISSING:
        raise BadReplyError("not a file of a message")
    return ChatMedia(
        kind=_code(value.get("kind")),
        path=_text(value.get("path", ""), MAX_VALUE),
        name=_text(value.get("name", ""), MAX_LABEL),
        size=_number(value.get("size", 0), _MOST),
        media_type=_text(value.get("mime", ""), MAX_LABEL),
        seconds=_number(value.get("seconds", 0), _MOST),
        missing=_MISSING[value.get("why")],
        flags=tuple(_code(one) for one in _list(value, "flags")),
        sha256=_sha256(value["sha256"]) if "sha256" in value else None,
    )


def _sha256(value: Any) -> Sha256:  # noqa: ANN401
    if type(value) is not str or len(value) != 64 or not _HEX.issuperset(value):
        raise BadReplyError("not a digest")
    return Sha256(value)


def _entity(value: Any) -> Entity:  # noqa: ANN401
    if type(value) is not list or len(value) != 4:
        raise BadReplyError("not a marked part")
    kind, start, length, extra = value
    return Entity(_text(kind, MAX_LABEL), _number(start, _MOST), _number(length, _MOST), _text(extra, MAX_VALUE))


def _reaction(value: Any) -> Reaction:  # noqa: ANN401
    if type(value) is not list or len(value) != 3 or type(value[2]) is not list or len(value[2]) > MAX_LIST:
        raise BadReplyError("not a reaction")
    names = tuple(_text(one, MAX_LABEL) for one in value[2])
    return Reaction(_text(value[0], MAX_LABEL), _number(value[1], _MOST), names)


def _pairs(value: Any) -> tuple[tuple[str, str], ...]:  # noqa: ANN401
    if type(value) is not list or len(value) > MAX_LIST:
        raise BadReplyError("not a list of pairs")
    pairs = [_texts(one, 2) for one in value]
    return tuple((name, said) for name, said in pairs)


def _texts(value: Any, count: int) -> list[str]:  # noqa: ANN401
    if type(value) is not list or len(value) != count:
        raise BadReplyError("not a list of texts")
    return [_text(one, MAX_VALUE) for one in value]


def _list(value: dict[str, Any], name: str) -> list[Any]:
    found = value.get(name, [])
    if type(found) is not list or len(found) > MAX_LIST:
        raise BadReplyError("not a list")
    return found


def _text(value: Any, most: int) -> str:  # noqa: ANN401
    """Any characters but NUL and surrogates: what people wrote stays; showing it safely is the shower's part."""
    if type(value) is not str or len(value) > most:
        raise BadReplyError("not a text, or too long")
    if "\0" in value or not (value.isascii() or _encodable(value)):
        raise BadReplyError("a text that cannot be kept")
    return value


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _code(value: Any) -> str:  # noqa: ANN401
    if type(value) is not str or len(value) > 60 or not _CODE.issuperset(value):
        raise BadReplyError("not a code")
    return value


def _number(value: Any, most: int) -> int:  # noqa: ANN401
    if type(value) is not int or not 0 <= value <= most:
        raise BadReplyError("a number out of bounds")
    return value


def _moment(value: Any) -> int | None:  # noqa: ANN401
    if value is None:
        return None
    if type(value) is not int or not -_MOST < value < _MOST:
        raise BadReplyError("a time out of bounds")
    return value


def _exactly(value: Any, names: frozenset[str]) -> None:  # noqa: ANN401
    if type(value) is not dict or value.keys() != names:
        raise BadReplyError("not the expected fields")
