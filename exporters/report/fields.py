"""The model's fields by name, each as one value in one language: what a form's rows and columns are filled with.

A form names a field and never a sentence; so nothing is typed twice, and what a rule asks for can be traced to its
source. '' means that the record does not hold it: the form then shows a blank for a person.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from evidence_vault.model import Account, Item, ItemKind, ScaleSaid
from exporters.report.exhibit_entry import EntryWords
from exporters.report.gather import Entry, Gathered, LoggedStep, Recheck
from exporters.report.time_words import TimeWords
from exporters.report.words import Words, kind_key, local, utc

Value = Any
_LONG = 300


class Fields:
    """Every field in one language."""

    def __init__(self, words: Words, gathered: Gathered, time: TimeWords) -> None:
        self.w, self.t, self._g, self._time = words, words.t, gathered, time
        self._entries = EntryWords(words, gathered, time)
        self._copies = {one.item.derived_from.item for one in gathered.entries if one.item.derived_from}

    def of_case(self, name: str) -> Value:
        """A field of the case, the report or the system. Raises KeyError for one that there is not."""
        return self._case[name]()

    def of_exhibit(self, name: str, one: Entry) -> Value:
        """A field of an exhibit. Raises KeyError."""
        return _EXHIBIT[name](self, one)

    def of_step(self, name: str, step: LoggedStep) -> Value:
        """A field of a log entry. Raises KeyError."""
        return _STEP[name](self, step)

    def of_scale(self, name: str, said: ScaleSaid) -> Value:
        """A field of a scale fact. Raises KeyError."""
        if name == "source":
            return self._mark_of(said.source)
        text: str = {"kind": self.t.named("scales", said.kind.value)}.get(name) or getattr(said, name)
        return self.w.line(text)

    def of_account(self, name: str, account: Account) -> Value:
        """A field of an account that was noted. Raises AttributeError."""
        if name == "platform":
            return self.t.named("platforms", account.platform)
        if name == "exhibits":
            marks = [one.mark for one in self._g.entries if account in one.item.accounts]
            return self.w.line(self.t("list_separator").join(marks))
        return self.w.line(getattr(account, name))

    @property
    def _case(self) -> Mapping[str, Callable[[], Value]]:
        g, w, t = self._g, self.w, self.t
        return {
            "name": lambda: w.line(g.case.name) if g.case.name else t("withheld.mark"),
            "reference": lambda: w.line(g.case.reference),
            "opened": lambda: local(g.case.opened),
            "summary": lambda: w.lines(g.case.summary) if g.case.summary.strip() else "",
            "made": lambda: f"{utc(g.made)} UTC ({local(g.made)})",
            "made_day": lambda: f"{g.made.local:%Y-%m-%d}",
            "document": lambda: g.document_id,
            "count": lambda: str(len(g.entries)),
            "files": lambda: str(sum(one.item.content is not None for one in g.entries)),
            "checkpoint": self._checkpoint,
            "fingerprint": lambda: {"mono": g.signer.fingerprint},
            "app": lambda: w.line(t("list_separator").join(sorted({one.event.tool for one in g.steps}))),
            "systems": lambda: w.line(t("list_separator").join(sorted({one.event.system for one in g.steps}))),
            "clock": lambda: t("system.clock_value"),
            "self_tests": self._self_tests,
            "recheck": self._recheck,
            "faults": self._faults,
            "time": self._time.summary,
            "document_time": lambda: self._time.document(g.stamped_by, g.stamp_failed)[1],
            "enclosed": lambda: t("form.enclosed"),
            "saved_span": self._saved_span,
            "supplied": self._supplied,
            "first_saved": lambda: utc(min((one.item.saved for one in g.entries), key=_moment)) if g.entries else "",
            "last_saved": lambda: utc(max((one.item.saved for one in g.entries), key=_moment)) if g.entries else "",
            "links": self._links,
            "accounts": self._accounts,
            "events": lambda: str(len(g.steps)),
        }

    def _saved_span(self) -> str:
        moments = [one.item.saved for one in self._g.entries]
        if not moments:
            return ""
        first, last = min(moments, key=_moment), max(moments, key=_moment)
        return self.t("form.saved_span", first=utc(first), last=utc(last))

    def _supplied(self) -> str:
        files = sum(one.item.content is not None for one in self._g.entries)
        return self.t("form.supplied", files=files, steps=len(self._g.steps))

    def _checkpoint(self) -> str:
        one = self._g.custody.checkpoint
        return self.t(
            "summary.checkpoint_value",
            size=one.size,
            moment=f"{datetime.fromisoformat(one.moment):%Y-%m-%d %H:%M:%S} UTC",
        )

    def _self_tests(self) -> str:
        good = sum(test.passed for test in self._g.self_tests)
        return self.t("form.self_tests", good=good, total=len(self._g.self_tests))

    def _recheck(self) -> str:
        kept = [one for one in self._g.entries if one.recheck is not Recheck.NO_FILE]
        if not self._g.options.recheck:
            return self.t("system.recheck_no")
        good = sum(one.recheck is Recheck.SAME for one in kept)
        return self.t("system.recheck_yes", good=good, total=len(kept))

    def _faults(self) -> str:
        """Everything that this report itself found wrong."""
        unproven = sum(not step.proven for step in self._g.steps)
        bad = {Recheck.DIFFERS, Recheck.UNREADABLE}
        files = [one.mark for one in self._g.entries if one.recheck in bad]
        failed = sum(not test.passed for test in self._g.self_tests)
        if not (unproven or files or failed):
            return self.t("form.no_faults")
        marks = self.w.plain(self.t("list_separator").join(files)) or self.t("none")
        return self.t("form.faults", steps=unproven, marks=marks, tests=failed)

    def _links(self) -> Value:
        found = dict.fromkeys(one.item.source.as_given for one in self._g.entries if one.item.source)
        return self.w.lines("\n".join(found)) if found else ""

    def _accounts(self) -> Value:
        return self.w.lines("\n".join(self._account(one) for one in self._g.accounts)) if self._g.accounts else ""

    def _account(self, one: Account) -> str:
        platform = self.t.named("platforms", one.platform)
        return " · ".join(part for part in (platform, one.handle, one.account_id, one.name) if part)

    def _mark_of(self, item: object) -> Value:
        return next((self.w.line(one.mark) for one in self._g.entries if one.item.id == item), "")

    def title(self, one: Entry) -> Value:
        """Its title, or that it is withheld."""
        if "title" in one.exhibit.withheld:
            return self.t("withheld.mark")
        return self.w.line(one.item.title)

    def shows(self, one: Entry) -> Value:
        """What is in it, in her words."""
        item = one.item
        if item.incident:
            return self.w.lines(self.w.short_lines(item.incident.text, _LONG)) if item.incident.text else ""
        if item.record:
            return self.w.line(item.record.what)
        if item.note and self._g.options.notes:
            return self.w.lines(self.w.short_lines(item.note, _LONG))
        return self.title(one)

    def stated(self, one: Entry) -> Value:
        """When it came to be or was posted, as the platform, the file or she says; never the time of saving."""
        item = one.item
        if item.posted and item.posted.text:
            return self.w.line(item.posted.text)
        if item.incident:
            return self.w.line(item.incident.when.text)
        if item.record:
            return self.w.line(item.record.platform_time)
        found = (fact.value for fact in (item.facts.facts if item.facts else ()) if "DateTimeOriginal" in fact.name)
        return self.w.line(next(found, ""))

    def author(self, one: Entry) -> Value:
        """The account that is said to have posted it: never a person. Of her own words: she herself."""
        item = one.item
        if item.incident:
            return self.t("form.author_self")
        if item.accounts:
            return self.w.line(self.t("list_separator").join(self._account(each) for each in item.accounts))
        if item.source and (item.source.account or item.source.group):
            return self.w.line(item.source.account or item.source.group)
        return ""

    def nature(self, one: Entry) -> Value:
        """Original or copy."""
        origin = one.item.derived_from
        if origin:
            mark = next((each.mark for each in self._g.entries if each.item.id == origin.item), "")
            return self.t("form.copy", mark=self.w.plain(mark) or self.t("derived.not_shown"))
        if one.item.content is None:
            return self.t("form.record")
        if one.item.kind is ItemKind.SCREEN_PHOTO:
            return self.t("form.photo_of_screen")
        return self.t("form.original")

    def purpose(self, one: Entry) -> Value:
        """What it is to show, if she said so."""
        return self.w.line(dict(self._g.options.purposes).get(one.exhibit.ordinal, ""))

    def whose_words(self, one: Entry) -> Value:
        """Whose words are in it."""
        if one.item.incident:
            return self.t("form.words_own")
        return self.t("form.words_of", who=self.w.plain(_plain(self.author(one))) or self.t("form.not_known"))

    def sensitive(self, one: Entry) -> Value:
        """How its picture appears here."""
        if one.item.facts is None or one.item.facts.covered is None:
            return self.t("form.no_picture")
        return self.t.named("form.picture_ways", self._g.options.picture_way(one.exhibit.ordinal))

    def proof(self, one: Entry, which: int) -> str:
        """One of the three facts, never merged: 0 unchanged, 1 existed before, 2 came from."""
        return str(self._entries.proof(one)[which][1])

    def kind(self, item: Item) -> str:
        """What kind of thing it is."""
        return self.t.named("kinds", kind_key(item))


def _moment(moment: Any) -> Any:  # noqa: ANN401 - a Moment's instant
    return moment.utc


def _plain(value: Value) -> str:
    """A value of outside text as one string."""
    if isinstance(value, dict):
        return "".join(value.get("run", ())) or " ".join(_plain(one) for one in value.get("lines", ()))
    return str(value)


def _method(fields: Fields, one: Entry) -> Value:
    return fields.w.line(f"{one.recorded.tool} · {one.recorded.system}") if one.recorded else ""


def _source(fields: Fields, one: Entry, name: str) -> Value:
    return fields.w.line(getattr(one.item.source, name)) if one.item.source else ""


def _made_of(fields: Fields, one: Entry) -> Value:
    size = one.item.content.size if one.item.content else 0
    return fields.t("bytes", count=f"{size:,}") if one.item.content else ""


def _where(fields: Fields, one: Entry) -> Value:
    if one.item.source:
        return fields.w.line(one.item.source.as_given)
    if one.item.incident and one.item.incident.where:
        return fields.w.line(one.item.incident.where)
    if one.item.screen_photo:
        return fields.w.line(one.item.screen_photo.shown_on)
    return ""


_EXHIBIT: Mapping[str, Callable[[Fields, Entry], Value]] = {
    "mark": lambda f, one: f.w.line(one.mark),
    "ordinal": lambda _, one: str(one.exhibit.ordinal),
    "title": Fields.title,
    "title_and_hash": lambda f, one: {
        "both": [f.title(one), {"mono": one.item.content.sha256} if one.item.content else f.t("list.no_file")]
    },
    "kind": lambda f, one: f.kind(one.item),
    "shows": Fields.shows,
    "source": _where,
    "url": lambda f, one: _source(f, one, "as_given"),
    "platform": lambda f, one: f.t.named("platforms", one.item.source.platform) if one.item.source else "",
    "group": lambda f, one: _source(f, one, "group"),
    "author": Fields.author,
    "stated": Fields.stated,
    "saved": lambda _, one: utc(one.item.saved),
    "saved_local": lambda _, one: local(one.item.saved),
    "sha256": lambda _, one: {"mono": one.item.content.sha256} if one.item.content else "",
    "size": _made_of,
    "media_type": lambda f, one: f.w.line(one.item.content.media_type) if one.item.content else "",
    "method": _method,
    "nature": Fields.nature,
    "purpose": Fields.purpose,
    "whose_words": Fields.whose_words,
    "sensitive": Fields.sensitive,
    "unchanged": lambda f, one: f.proof(one, 0),
    "before": lambda f, one: f.proof(one, 1),
    "origin": lambda f, one: f.proof(one, 2),
    "event": lambda f, one: f.t("exhibits.event_value", seq=one.recorded.seq) if one.recorded else "",
    "one": lambda _f, _one: "1",
}
_STEP: Mapping[str, Callable[[Fields, LoggedStep], Value]] = {
    "seq": lambda _, step: str(step.event.seq),
    "time": lambda _, step: utc(step.event.moment),
    "action": lambda f, step: f.t.named("actions", step.event.action.value),
    "mark": lambda f, step: f.w.line(step.mark),
    "leaf": lambda _, step: {"mono": step.leaf.hex()},
    "sha256": lambda _, step: next(({"mono": str(v)} for n, v in step.event.details if n == "sha256"), "–"),
}
