"""One exhibit's entry: what it is, where it was found, how it was saved, and three facts kept apart."""

from __future__ import annotations

from typing import Any

from evidence_vault.model import Address, Item
from exporters.report.conversation import Conversation
from exporters.report.gather import Entry, Gathered, Recheck
from exporters.report.part_words import parts_section
from exporters.report.time_words import TimeWords
from exporters.report.words import Words, kind_key, local, utc

_MAX_SAYS = 12
_MAX_SAYS_VALUE = 200
_ADDRESS_FIELDS = (
    ("source", "as_given"),
    ("canonical", "canonical"),
    ("platform", "platform"),
    ("account", "account"),
    ("account_id", "account_id"),
    ("group", "group"),
    ("group_id", "group_id"),
    ("post_id", "post_id"),
    ("comment_id", "comment_id"),
    ("invite", "invite"),
)


class EntryWords:
    """Puts entries into words."""

    def __init__(self, words: Words, gathered: Gathered, time: TimeWords) -> None:
        self._time = time
        self._w = words
        self._t = words.t
        self._g = gathered
        self._chats = Conversation(words)

    def entry(self, one: Entry, index: int) -> dict[str, Any]:
        """The layout's data for one exhibit; empty sections are left out."""
        t, item = self._t, one.item
        return {
            "mark": self._w.plain(one.mark),
            "title": self._title(one),
            "heading": t("exhibit", mark=self._w.plain(one.mark)),
            "picture": self._picture(one, index),
            "hash": item.content.sha256 if item.content else "",
            "hash_label": t("exhibits.sha256"),
            "facts": self._facts(one),
            "sections": [part for part in self._sections(one) if part["rows"] or part["text"]],
            "proof": {"heading": t("exhibits.proof_heading"), "rows": self.proof(one)},
        }

    def _title(self, one: Entry) -> Any:  # noqa: ANN401 - a value for the layout
        if "title" in one.exhibit.withheld:
            return self._t("withheld.mark")
        return self._w.line(one.item.title) if one.item.title else self._t("not_stated")

    def _picture(self, one: Entry, index: int) -> dict[str, Any] | None:
        t, way = self._t, self._g.options.picture_way(one.exhibit.ordinal)
        if one.picture is not None:
            return {
                "file": picture_name(index),
                "alt": t(f"exhibits.alt_{way}", mark=self._w.plain(one.mark)),
                "caption": self._caption(one),
                "wide": one.picture.width > one.picture.height,
                "shown": way == "shown",
            }
        facts = one.item.facts
        if one.item.content is None or facts is None:
            return None
        if way == "withheld":
            return {"file": "", "caption": t("exhibits.picture_withheld")} if facts.covered else None
        return {"file": "", "caption": t("exhibits.picture_unread", reason=t.named("reasons", facts.status.value))}

    def _caption(self, one: Entry) -> str:
        if one.stand_in:
            return self._t("derived.stand_in", mark=self._w.plain(one.stand_in))
        return self._t(f"exhibits.picture_{self._g.options.picture_way(one.exhibit.ordinal)}")

    def _chat_pictures(self, one: Entry) -> dict[str, dict[str, Any]]:
        """Each picture of its messages, by the file's SHA-256."""
        index, way = self._g.entries.index(one), self._g.options.picture_way(one.exhibit.ordinal)
        return {
            sha256: {"file": chat_picture_name(index, at), "alt": self._t(f"chat.alt_{way}", sha256=sha256[:16])}
            for at, (sha256, _) in enumerate(one.chat_pictures)
        }

    def _facts(self, one: Entry) -> list[list[Any]]:
        t, item, w = self._t, one.item, self._w
        rows: list[list[Any]] = [[t("exhibits.kind"), t.named("kinds", kind_key(item))]]
        if item.content:
            size = t("exhibits.size"), t("bytes", count=f"{item.content.size:,}")
            rows += [[t("exhibits.media_type"), w.line(item.content.media_type)], [*size]]
        facts = item.facts
        if facts and facts.width and facts.height:
            rows.append([t("exhibits.dimensions"), t("exhibits.pixels", width=facts.width, height=facts.height)])
        if facts and facts.pages:
            rows.append([t("exhibits.pages"), str(facts.pages)])
        if item.content and item.content.file_name:
            rows.append([t("exhibits.file_name"), w.line(item.content.file_name)])
        if item.content and item.content.modified:
            time = w.plain(item.content.modified)
            rows.append([t("exhibits.modified"), t("exhibits.modified_value", time=time)])
        if item.tags:
            rows.append([t("exhibits.tags"), w.line(t("list_separator").join(item.tags))])
        return rows

    def _sections(self, one: Entry) -> list[dict[str, Any]]:
        return [
            self._incident(one.item),
            *(self._chats.sections(one.excerpt, self._chat_pictures(one)) if one.excerpt else ()),
            *self._chats.texts(one.item),
            self._record(one.item),
            _section(self._t("exhibits.source_heading"), self._source(one.item)),
            _section(self._t("exhibits.capture_heading"), self._capture(one)),
            parts_section(self._w, one.item, one.parts, withheld=one.exhibit.parts_withheld),
            _section(self._t("derived.heading"), self._derived(one.item)),
            self._reposts(one),
            self._says(one.item),
            self._note(one.item),
            _section(self._t("withheld.heading"), self._withheld(one)),
        ]

    def _incident(self, item: Item) -> dict[str, Any]:
        t, told = self._t, item.incident
        if told is None:
            return _section("", [])
        when = t(
            "exhibits.when_exact" if told.when.exact else "exhibits.when_about", text=self._w.plain(told.when.text)
        )
        rows: list[list[Any]] = [[t("exhibits.when"), when]]
        for name in ("where", "who", "witnesses"):
            if value := getattr(told, name):
                rows.append([t(f"exhibits.{name}"), self._w.line(value)])
        return _section(t("exhibits.incident_heading"), rows, self._w.lines(told.text))

    def _record(self, item: Item) -> dict[str, Any]:
        t, record = self._t, item.record
        if record is None:
            return _section("", [])
        rows: list[list[Any]] = [[t("exhibits.record_what"), self._w.line(record.what)]]
        if record.platform_time:
            rows.append([t("exhibits.record_time"), self._w.line(record.platform_time)])
        if record.reason:
            rows.append([t("exhibits.record_reason"), self._w.line(record.reason)])
        return _section(t("exhibits.record_heading"), rows, {"lines": [t("exhibits.record_note")]})

    def _source(self, item: Item) -> list[list[Any]]:
        t = self._t
        rows = self._address(item.source) if item.source else []
        for account in item.accounts:
            platform = t.named("platforms", account.platform)
            known = " · ".join(part for part in (platform, account.handle, account.account_id, account.name) if part)
            rows.append([t("exhibits.known_account"), self._w.line(known)])
        if photo := item.screen_photo:
            rows += [[t("exhibits.photo_device"), self._w.line(photo.device)]] if photo.device else []
            rows += [[t("exhibits.photo_shown"), self._w.line(photo.shown_on)]] if photo.shown_on else []
        return rows + self._taken(item)

    def _taken(self, item: Item) -> list[list[Any]]:
        """How it came in, and what this computer or a browser said then."""
        if item.taken is None:
            return []
        t = self._t
        rows: list[list[Any]] = [[t("exhibits.taken"), t.named("taken_how", item.taken.how.value)]]
        return rows + [[t.named("taken_facts", name), self._w.line(value)] for name, value in item.taken.facts]

    def _address(self, address: Address) -> list[list[Any]]:
        rows: list[list[Any]] = []
        for label, name in _ADDRESS_FIELDS:
            value: str = getattr(address, name)
            if name == "platform" and value:
                value = self._t.named("platforms", value)
            if value and not (name == "canonical" and value == address.as_given):
                rows.append([self._t(f"exhibits.{label}"), self._w.line(value)])
        return rows

    def _capture(self, one: Entry) -> list[list[Any]]:
        t, saved = self._t, one.item.saved
        rows: list[list[Any]] = [
            [t("exhibits.saved_utc"), utc(saved)],
            [t("exhibits.saved_local"), local(saved)],
            [t("exhibits.clock"), t.named("clocks", saved.clock.value)],
        ]
        if one.recorded:
            rows += [
                [t("exhibits.saved_with"), self._w.line(f"{one.recorded.tool} · {one.recorded.system}")],
                [t("exhibits.event"), t("exhibits.event_value", seq=one.recorded.seq)],
            ]
        return rows

    def _derived(self, item: Item) -> list[list[Any]]:
        t, origin = self._t, item.derived_from
        if origin is None:
            return []
        mark = next((one.mark for one in self._g.entries if one.item.id == origin.item), "")
        rows: list[list[Any]] = [
            [t("derived.original"), t("exhibit", mark=self._w.plain(mark)) if mark else t("derived.not_shown")],
            [t("derived.sha256"), {"mono": origin.sha256}],
            [t("derived.method"), t.named("methods", origin.method.value)],
        ]
        return rows + ([[t("derived.reason"), self._w.line(origin.reason)]] if origin.reason else [])

    def _reposts(self, one: Entry) -> dict[str, Any]:
        """Other exhibits with the same picture: each with its place, its digest and what holds of it."""
        t = self._t
        others = [each for each in self._g.entries if each.under == one.mark]
        if not others:
            return _section("", [])
        rows = [[t("exhibit", mark=self._w.plain(each.mark)), {"lines": self._repost(each)}] for each in others]
        return _section(t("reposts.heading", count=len(others)), rows, {"lines": [t("reposts.note")]})

    def _repost(self, one: Entry) -> list[Any]:
        t, item, colon = self._t, one.item, self._t("colon")
        kept_back = [t.named("details", name) for name in one.exhibit.withheld]
        told = [
            (t("exhibits.file_name"), item.content.file_name if item.content else ""),
            *self._given(item),
            (t("exhibits.saved_utc"), utc(item.saved)),
            *((name, value) for name, value in self.proof(one)[:2]),
            (t("exhibits.note_heading"), item.note if self._g.options.notes else ""),
            (t("withheld.details"), t("list_separator").join(kept_back)),
        ]
        title = [self._title(one)] if item.title or "title" in one.exhibit.withheld else []
        lines = [self._w.line(f"{name}{colon}{value}") for name, value in told if value]
        return [*title, *_digest(t("exhibits.sha256"), colon, item), *lines]

    def _given(self, item: Item) -> list[tuple[str, str]]:
        """Where it was found, as she gave it, and the accounts she noted."""
        t = self._t
        address = [(t("exhibits.source"), item.source.as_given)] if item.source and item.source.as_given else []
        names = (one.handle or one.name or one.account_id for one in item.accounts)
        return address + [(t("exhibits.known_account"), name) for name in names if name]

    def _withheld(self, one: Entry) -> list[list[Any]]:
        t, exhibit = self._t, one.exhibit
        names = t("list_separator").join(t.named("details", name) for name in exhibit.withheld)
        rows: list[list[Any]] = [[t("withheld.details"), names]] if names else []
        return rows + ([[t("withheld.content"), t("withheld.content_value")]] if exhibit.content_withheld else [])

    def _says(self, item: Item) -> dict[str, Any]:
        t, facts = self._t, item.facts.facts if item.facts else ()
        rows: list[list[Any]] = [
            [self._w.line(fact.name), self._w.line(self._w.short(fact.value, _MAX_SAYS_VALUE))]
            for fact in facts[:_MAX_SAYS]
        ]
        if not rows:
            return _section("", [])
        more = len(facts) - len(rows)
        note = [t("exhibits.says_note")] + ([t("exhibits.says_more", count=more)] if more else [])
        return _section(t("exhibits.says_heading"), rows, {"lines": [" ".join(note)]})

    def _note(self, item: Item) -> dict[str, Any]:
        if not (item.note.strip() and self._g.options.notes):
            return _section("", [])
        return _section(self._t("exhibits.note_heading"), [], self._w.lines(item.note))

    def proof(self, one: Entry) -> list[list[str]]:
        """The three facts, each on its own: unchanged since it was saved, existed before, came from."""
        t = self._t
        return [
            [t("exhibits.unchanged"), self._unchanged(one)],
            [t("exhibits.before"), self._time.before(one.recorded)],
            [t("exhibits.origin"), self._origin(one.item)],
        ]

    def _unchanged(self, one: Entry) -> str:
        plain = {Recheck.DIFFERS: "differs", Recheck.UNREADABLE: "unreadable"}
        if one.recheck in plain:
            return self._t(f"exhibits.unchanged_{plain[one.recheck]}")
        key = {Recheck.SAME: "checked", Recheck.NOT_DONE: "unchecked", Recheck.NO_FILE: "record"}[one.recheck]
        if one.recorded is None:
            return self._t(f"exhibits.unchanged_{key}_only", time=utc(self._g.made))
        return self._t(f"exhibits.unchanged_{key}", seq=one.recorded.seq, time=utc(self._g.made))

    def _origin(self, item: Item) -> str:
        t, source = self._t, item.source
        signs = [
            t("exhibits.sign_address") if source and source.as_given else "",
            t("exhibits.sign_ids") if source and (source.account_id or source.group_id or source.post_id) else "",
            t("exhibits.sign_account", count=len(item.accounts)) if item.accounts else "",
            t("exhibits.sign_facts") if item.facts and item.facts.facts else "",
            t("exhibits.sign_photo") if item.screen_photo else "",
            t("exhibits.sign_witness") if item.incident and item.incident.witnesses else "",
        ]
        found = t("list_separator").join(sign for sign in signs if sign)
        return t("exhibits.origin_unproven", signs=found) if found else t("exhibits.origin_unproven_bare")


def _digest(name: str, colon: str, item: Item) -> list[str]:
    return [f"{name}{colon}", item.content.sha256] if item.content else []


def picture_name(index: int) -> str:
    """The in-memory file that holds the entry's picture."""
    return f"picture-{index}.svg"


def chat_picture_name(index: int, at: int) -> str:
    """The in-memory file that holds a picture of one of its messages."""
    return f"picture-{index}-{at}.svg"


def _section(heading: str, rows: list[list[Any]], text: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"heading": heading, "rows": rows, "text": text}
