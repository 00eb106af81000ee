"""Messages as they are read in the window: who, when, the words, and what is said about them. No widgets here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from evidence_vault.model import (
    Chat,
    ChatFinding,
    ChatMedia,
    ChatMessage,
    MessageKind,
    Participant,
    Sha256,
    TimeBasis,
)
from evidence_vault.model.excerpts import Excerpt, ExcerptMedia, ExcerptMessage
from gui import texts
from gui.kept_files import KeptFile
from gui.noop import QT_TRANSLATE_NOOP
from gui.visible import visible

_MISSING = {
    "not-included": QT_TRANSLATE_NOOP("conversation", "left out of the export"),
    "too-large": QT_TRANSLATE_NOOP("conversation", "larger than the export allowed"),
    "unavailable": QT_TRANSLATE_NOOP("conversation", "no longer available when it was exported"),
    "omitted": QT_TRANSLATE_NOOP("conversation", "left out by the app"),
    "not-there": QT_TRANSLATE_NOOP("conversation", "named, but not in the export"),
    "unsafe-path": QT_TRANSLATE_NOOP("conversation", "named by an unsafe path"),
    "only-link": QT_TRANSLATE_NOOP("conversation", "only a link"),
    "paid": QT_TRANSLATE_NOOP("conversation", "had to be paid for"),
    "self-destruct": QT_TRANSLATE_NOOP("conversation", "deleted itself"),
}
SHORT_DIGEST = 16
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One message. `number` is its place in the vault (0 in an excerpt); `chosen` is False for what stands around.

    `files` are those it names that are kept; each is covered until she holds it.
    """

    number: int
    who: str
    when: str
    words: str
    notes: tuple[str, ...] = ()
    service: bool = False
    chosen: bool = True
    files: tuple[KeptFile, ...] = ()

    @property
    def spoken(self) -> str:
        """The whole of it, as a screen reader says it."""
        return "\n".join(part for part in (f"{self.who} · {self.when}", self.words, *self.notes) if part.strip(" ·"))


def line_of(message: ChatMessage) -> Line:
    """A message of a chat that was read."""
    who = visible(message.name or message.sender)
    return Line(
        number=message.number,
        who=who or translate("conversation", "No sender given"),
        when=when_said(message.ms, message.local, message.basis),
        words=visible(message.text),
        notes=tuple(_notes(message)),
        service=message.kind is not MessageKind.MESSAGE,
        files=_files(message.media),
    )


def lines_of_excerpt(excerpt: Excerpt) -> list[Line]:
    """Those of a part that was made an exhibit; people also by their letters, as in the report."""
    return [_excerpt_line(one) for one in excerpt.messages]


def _excerpt_line(one: ExcerptMessage) -> Line:
    name = visible(one.name)
    who = (
        f"{one.who} · {name}" if one.who and name else one.who or name or translate("conversation", "No sender given")
    )
    place = translate("conversation", "In the original: {file}, from byte {offset}").format(
        file=visible(one.file), offset=one.offset
    )
    return Line(
        number=0,
        who=who,
        when=_excerpt_when(one),
        words=visible(one.text),
        notes=(*_excerpt_notes(one), place),
        service=one.kind != MessageKind.MESSAGE.value,
        chosen=one.chosen,
        files=_files(one.media),
    )


def _files(media: Sequence[ChatMedia | ExcerptMedia]) -> tuple[KeptFile, ...]:
    found = {
        one.sha256: KeptFile(sha256=Sha256(one.sha256), name=visible(one.name or one.path), kind=one.kind)
        for one in reversed(media)
        if one.sha256
    }
    return tuple(reversed(found.values()))


def _excerpt_when(one: ExcerptMessage) -> str:
    return one.utc or visible(one.local)


def _excerpt_notes(one: ExcerptMessage) -> Iterator[str]:
    if one.action:
        yield _action(one.action, one.details)
    if one.reply_to:
        yield translate("conversation", "In reply to: {what}").format(what=visible(one.reply_words or one.reply_to))
    if one.forward:
        yield translate("conversation", "Forwarded from: {what}").format(what=visible(one.forward))
    yield from (_media_said(media) for media in one.media)
    if one.edited:
        yield translate("conversation", "Edited: {when}").format(when=one.edited)
    if one.reactions:
        yield _reactions([(label, count) for label, count in one.reactions])


def when_said(ms: int | None, local: str, basis: TimeBasis) -> str:
    """A message's time with what it stands on: UTC where the export holds that, otherwise as the device wrote it."""
    if basis in {TimeBasis.UTC, TimeBasis.OFFSET} and ms is not None:
        try:
            return f"{datetime.fromtimestamp(ms / 1000, UTC):%Y-%m-%d %H:%M:%S} UTC"
        except (ValueError, OverflowError, OSError):
            return visible(local)
    return visible(local) or translate("conversation", "No time given")


def _notes(message: ChatMessage) -> Iterator[str]:
    if message.kind is MessageKind.UNREADABLE:
        yield translate("conversation", "This record could not be read. The original is kept.")
    if message.action:
        yield _action(message.action, message.details)
    if message.reply_to:
        yield translate("conversation", "In reply to: {what}").format(what=visible(message.reply_to))
    if message.forward is not None:
        said = message.forward.name or message.forward.id or message.forward.local
        yield translate("conversation", "Forwarded from: {what}").format(what=visible(said))
    yield from (_media_said(media) for media in message.media)
    if message.edited is not None:
        yield translate("conversation", "Edited: {when}").format(when=when_said(message.edited, "", TimeBasis.UTC))
    if message.reactions:
        yield _reactions([(one.label, one.count) for one in message.reactions])


def _action(action: str, details: Sequence[tuple[str, str]]) -> str:
    told = ", ".join(f"{visible(name)}: {visible(value)}" for name, value in details)
    return f"{visible(action)} ({told})" if told else visible(action)


def _media_said(media: ChatMedia | ExcerptMedia) -> str:
    name = visible(media.name or media.path or media.kind)
    if media.sha256:
        said = translate("conversation", "File: {name}, kept, SHA-256 {digest}…")
        return said.format(name=name, digest=media.sha256[:SHORT_DIGEST])
    why = _MISSING.get(str(media.missing))
    return translate("conversation", "File: {name}: {why}").format(
        name=name, why=translate("conversation", why) if why else translate("conversation", "not in the export")
    )


def _reactions(reactions: Sequence[tuple[str, int]]) -> str:
    told = "  ".join(f"{visible(label)} {count}" for label, count in reactions)
    return translate("conversation", "Reactions: {told}").format(told=told)


def chat_title(chat: Chat) -> str:
    """Its name, or what stands for it."""
    return visible(chat.title) or visible(chat.platform_id) or translate("conversation", "A chat without a name")


def chat_said(chat: Chat) -> str:
    """A chat in a line: name, platform, how many messages, from when to when."""
    parts = [chat_title(chat), texts.platform_name(chat.platform)]
    parts.append(translate("conversation", "Messages: {count}").format(count=chat.messages))
    if chat.first_ms is not None and chat.last_ms is not None:
        first, last = (_day(one) for one in (chat.first_ms, chat.last_ms))
        if first and last:
            parts.append(first if first == last else f"{first} – {last}")
    return " · ".join(part for part in parts if part)


def _day(ms: int) -> str:
    try:
        return f"{datetime.fromtimestamp(ms / 1000, UTC):%Y-%m-%d}"
    except (ValueError, OverflowError, OSError):
        return ""


def person_said(person: Participant) -> str:
    """Who wrote, under which names, how much."""
    names = ", ".join(dict.fromkeys(visible(use.name) for use in person.names if use.name))
    who = names or translate("conversation", "No sender given")
    told = f"{who} ({visible(person.sender)})" if person.sender else who
    return translate("conversation", "{who}: {count} messages").format(who=told, count=person.messages)


def finding_said(finding: ChatFinding) -> str:
    """What was found in an export, in the window's language."""
    from evidence_vault.sources.chat_words import FINDINGS

    template = FINDINGS.get(finding.code)
    said = texts.core(template) if template else finding.code + " {count} {value}"
    return said.format(count=finding.count, value=visible(finding.value))
