"""A part of a chat as the report shows it: who is who, the words in order, what is missing, where it all lies.

Plain rows, never something that looks like a screenshot of the app.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from evidence_vault.model import Item
from evidence_vault.model.excerpts import Excerpt, ExcerptMessage
from exporters.report.words import Words

_MAX_WORDS = 20_000
"""Characters of one message that are printed; the exhibit's file holds all of them."""

_MAX_DETAIL = 300


class Conversation:
    """Puts an excerpt, and the texts beside an item, into the report's words."""

    def __init__(self, words: Words) -> None:
        self._w = words
        self._t = words.t

    def sections(
        self, excerpt: Excerpt, pictures: Mapping[str, Mapping[str, Any]] | None = None
    ) -> list[dict[str, Any]]:
        """The sections of an excerpt's entry; `pictures` of its messages by their files' SHA-256."""
        return [self._people(excerpt), self._messages(excerpt, pictures or {}), self._places(excerpt)]

    def texts(self, item: Item) -> list[dict[str, Any]]:
        """Transcript, translations and glossary: each with its language and who wrote it."""
        return [self._text(kind, one.language, one.by, one.text) for one in item.texts for kind in (one.kind.value,)]

    def _people(self, excerpt: Excerpt) -> dict[str, Any]:
        rows = []
        for person in excerpt.people:
            names = self._t("list_separator").join(person.names)
            known = " · ".join(part for part in (names, person.sender) if part)
            rows.append([person.label, self._w.line(known)])
        return {
            "heading": self._t("chat.people_heading"),
            "rows": rows,
            "text": {"lines": [self._t("chat.people_note")]},
        }

    def _messages(self, excerpt: Excerpt, pictures: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
        rows: list[list[Any]] = []
        for one in excerpt.messages:
            rows.append([self._head(one), self._said(one)])
            if seen := [dict(pictures[media.sha256]) for media in one.media if media.sha256 in pictures]:
                rows.append(["", {"images": seen}])
        notes = [self._t("chat.times_local" if excerpt.local_time else "chat.times_utc")]
        if excerpt.third_party:
            notes.append(self._t("chat.third_party"))
        return {"heading": self._t("chat.heading"), "rows": rows, "text": {"lines": [" ".join(notes)]}}

    def _head(self, one: ExcerptMessage) -> str:
        """Time, whether it only stands around the chosen part, and letter and name.

        The name comes last: after a right-to-left name the figures of a date would be set in another order.
        """
        name = self._w.short(one.name, 60)
        who = f"{one.who} · {name}" if one.who and name else one.who or self._t("chat.nobody")
        when = one.utc.replace("T", " ").replace("Z", " UTC") or self._w.short(one.local, 60).replace("T", " ")
        around = "" if one.chosen else f" {self._t('chat.around')}"
        return f"{when or self._t('chat.no_time')}{around} — {who}"

    def _said(self, one: ExcerptMessage) -> dict[str, Any]:
        lines: list[Any] = []
        if one.reply_to:
            words = f": {self._w.short(one.reply_words, 120)}" if one.reply_words else ""
            lines.append(self._t("chat.reply", number=self._w.short(one.reply_to, 40)) + words)
        if one.forward:
            lines.append(self._t("chat.forward", name=self._w.short(one.forward, _MAX_DETAIL)))
        text = one.text[:_MAX_WORDS]
        if text:
            lines += self._w.lines(text)["lines"]
        if len(one.text) > _MAX_WORDS:
            lines.append(self._t("chat.cut"))
        lines += [
            self._file(media.kind, media.name or media.path, media.sha256, media.missing) for media in one.media
        ]
        lines += self._more(one)
        return {"lines": lines or [self._t("chat.no_words")]}

    def _file(self, kind: str, name: str, sha256: str, missing: str) -> str:
        what = self._t.named("media", kind)
        shown = f"{what} {self._w.short(name, 120)}".strip()
        if sha256:
            return self._t("chat.file", what=shown, sha256=sha256)
        return self._t("chat.file_missing", what=shown, why=self._t.named("missing", missing))

    def _more(self, one: ExcerptMessage) -> list[str]:
        more = []
        if one.action:
            said = "; ".join(f"{name}: {value}" for name, value in one.details)
            more.append(self._t("chat.action", action=self._w.short(f"{one.action} {said}".strip(), _MAX_DETAIL)))
        elif one.details:
            said = "; ".join(f"{name}: {value}" for name, value in one.details)
            more.append(self._w.short(said, _MAX_DETAIL))
        if one.edited:
            more.append(self._t("chat.edited", time=one.edited.replace("T", " ").replace("Z", " UTC")))
        if one.reactions:
            counted = ", ".join(f"{self._w.short(label, 20)} {count}" for label, count in one.reactions)
            more.append(self._t("chat.reactions", reactions=counted))
        more += [self._t.named("chat_flags", flag) for flag in one.flags]
        if one.kind in {"unreadable", "unsupported"}:
            more.append(self._t.named("chat_flags", one.kind))
        if one.repairs:
            more.append(self._t("chat.repaired"))
        return more

    def _places(self, excerpt: Excerpt) -> dict[str, Any]:
        t, first, last = self._t, excerpt.messages[0], excerpt.messages[-1]
        rows: list[list[Any]] = [
            [t("chat.platform"), t.named("platforms", excerpt.platform)],
            [t("chat.title"), self._w.line(excerpt.title) if excerpt.title else "–"],
            [t("chat.format"), excerpt.format],
            [t("chat.manifest"), {"mono": excerpt.manifest}],
            [t("chat.place"), self._w.line(self._place(first, last))],
        ]
        return {"heading": t("chat.places_heading"), "rows": rows, "text": {"lines": [t("chat.places_note")]}}

    def _place(self, first: ExcerptMessage, last: ExcerptMessage) -> str:
        end = last.offset + last.length
        if first.file == last.file and end >= first.offset:
            return self._t("chat.place_value", file=first.file, start=first.offset, end=end)
        starts = (
            self._t("chat.place_value", file=m.file, start=m.offset, end=m.offset + m.length) for m in (first, last)
        )
        return " … ".join(starts)

    def _text(self, kind: str, language: str, by: str, text: str) -> dict[str, Any]:
        rows: list[list[Any]] = []
        if language:
            rows.append([self._t("beside.language"), self._w.line(language)])
        if by:
            rows.append([self._t("beside.by"), self._w.line(by)])
        return {"heading": self._t.named("beside_kinds", kind), "rows": rows, "text": self._w.lines(text)}
