"""The report's facts in one language's words: plain lists and tables that the layout prints as they are."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from evidence_vault.model import Item
from exporters.report.exhibit_entry import EntryWords
from exporters.report.fields import Fields
from exporters.report.form_blocks import FormBlocks
from exporters.report.gather import Entry, Gathered, LoggedStep, Recheck
from exporters.report.request_lines import request_rows
from exporters.report.texts import Texts
from exporters.report.time_words import TimeWords
from exporters.report.version_words import marks_said, version_said
from exporters.report.volumes import WHOLE, Volume
from exporters.report.words import Words, kind_key, local, utc

_NAME_ON_COVER = 160
_NAME_IN_HEADER = 48
_MAX_WORDS_CELL = 160
_INDEX = ["auto", "1fr", "3.6cm"]


class Content:
    """Builds the layout's data for one report."""

    def __init__(
        self, gathered: Gathered, texts: Texts, *, strict: bool = False, second: bool = False, volume: Volume = WHOLE
    ) -> None:
        self._g = gathered
        self._t = texts
        self._second = second
        self._v = volume
        self._w = Words(texts, strict=strict)
        self._time = TimeWords(self._w, texts, gathered.anchors, gathered.custody.checkpoint.size)

    def data(self, file_name: str) -> dict[str, Any]:
        """Everything the layout needs. `file_name` stands in the commands of the verification page."""
        t, g = self._t, self._g
        entries = EntryWords(self._w, g, self._time)
        declared = g.options.form_declared
        own = FormBlocks(declared, g, self._w, Fields(self._w, g, self._time), second=self._second)
        return {
            "title": t("form.annex_title") if g.options.pictures_alone else declared.titles[t.language],
            "draft": t("form.draft") if declared.sections else "",
            "description": self._case_name(_NAME_ON_COVER),
            "footer": t("form.footer", number=g.version.number) if declared.sections else "",
            "own": (own.sections() if self._v.number == 1 else {}) | self._index(),
            "header": self._case_name(_NAME_IN_HEADER),
            "page": t("page"),
            "colon": t("colon"),
            "document": f"{t('document_id')} {g.document_id}",
            "summary": self._summary(),
            "stamp": self._stamp(),
            "words": self._words(),
            "list": self._list(),
            "timeline": self._timeline(),
            "exhibits": {
                "heading": t("exhibits.heading"),
                "intro": self._intro(),
                "entries": [
                    entries.entry(one, index) for index, one in enumerate(self._described()) if not one.under
                ],
            },
            "custody": self._custody(),
            "system": self._system(),
            "verify": self._verify(file_name),
            "contact": self._contact(),
        }

    def _volume_rows(self) -> list[list[Any]]:
        """Of a report in volumes, which one this is; of the first, the digests of the others."""
        t, volume = self._t, self._v
        if volume.of == 1:
            return []
        said = [t("form.volume", number=volume.number, of=volume.of)]
        said += [t("form.volume_digest", number=at, sha256=one) for at, one in enumerate(volume.digests, start=2)]
        return [[t("form.volumes"), {"lines": said}]]

    def _described(self) -> tuple[Entry, ...]:
        """The exhibits that have an entry here: in a report in volumes, those of this volume."""
        return () if self._v.of > 1 and self._v.number == 1 else self._g.entries

    def _index(self) -> dict[str, Any]:
        """Of a report in volumes, where each exhibit stands."""
        if self._v.of == 1 or self._v.number > 1:
            return {}
        t, places = self._t, dict(self._v.places)
        rows = [
            [
                self._w.plain(one.mark),
                self._title(one),
                t("form.place", volume=places[one.mark].volume, page=places[one.mark].page),
            ]
            for one in self._g.entries
        ]
        head = t.part("list.head")
        block = {"k": "table", "head": [head[0], t("list.heading"), t("form.volumes")], "rows": rows}
        section = {"heading": t("form.volumes"), "new_page": False, "blocks": [block | {"widths": _INDEX}]}
        return {"index": section}

    def _intro(self) -> str:
        options = self._g.options
        said = [self._t(_INTRO[options.pictures])]
        ways = ((one.mark, options.picture_way(one.exhibit.ordinal)) for one in self._g.entries)
        others = [mark for mark, way in ways if way != options.pictures]
        if others:
            said.append(self._t("form.picture_others", marks=marks_said(others, self._w)))
        if options.annex:
            said.append(self._t("form.annex", document=options.annex.document, sha256=options.annex.sha256))
        return self._t("statement.join").join(said)

    def _summary(self) -> dict[str, Any]:
        t, g = self._t, self._g
        checkpoint = g.custody.checkpoint
        size = t("summary.checkpoint_value", size=checkpoint.size, moment=_seconds(checkpoint.moment) + " UTC")
        rows: list[list[Any]] = [[t("summary.case"), self._case_name(_NAME_ON_COVER)]]
        if g.case.reference:
            rows.append([t("summary.reference"), self._w.short(g.case.reference, _NAME_ON_COVER)])
        rows += [
            [t("summary.period"), self._period()],
            [t("summary.holds"), self._counts()],
            [t("summary.made"), f"{utc(g.made)} UTC ({local(g.made)})"],
            [t("summary.checkpoint"), size],
            [t("summary.checkpoint_root"), {"mono": checkpoint.root.hex()}],
            [t("summary.fingerprint"), {"mono": g.signer.fingerprint}],
            [t("time.heading"), self._time.summary()],
            self._time.document(g.stamped_by, g.stamp_failed),
        ]
        if kept_back := sum(bool(one.exhibit.withheld or one.exhibit.content_withheld) for one in g.entries):
            rows.append([t("withheld.heading"), t("withheld.summary", count=kept_back)])
        if g.options.form_declared.sections or len(g.earlier):
            rows.append([t("form.version_heading"), version_said(self._g, self._w)])
        if g.statement_withheld and g.options.form_declared.has_statement:
            rows.append([t("statement.heading"), t("form.statement_withheld")])
        rows += self._volume_rows()
        partial = ""
        if len(g.entries) != g.exhibits_in_case and self._v.of == 1:
            partial = t("summary.partial", shown=len(g.entries), total=g.exhibits_in_case)
        return {
            **{key: t(f"summary.{key}") for key in _SUMMARY},
            "shows": t.part("summary.shows"),
            "shows_not": self._time.shows_not(),
            "rows": rows,
            "partial": partial,
        }

    def _case_name(self, limit: int) -> str:
        name = self._g.case.name
        return self._w.short(name, limit) if name else self._t("withheld.mark")

    def _period(self) -> str:
        saved = sorted((one.item.saved for one in self._g.entries), key=lambda moment: moment.utc)
        if not saved:
            return self._t("none")
        return self._t("summary.period_value", first=utc(saved[0]), last=utc(saved[-1]))

    def _counts(self) -> str:
        counts = Counter(kind_key(one.item) for one in self._g.entries)
        parts = [self._count(kind, count) for kind, count in counts.most_common()]
        return self._t("list_separator").join(parts) or self._t("none")

    def _count(self, kind: str, count: int) -> str:
        if self._t.language == "en" and count == 1:
            return f"1 {self._t.named('count_one', kind)}"
        return f"{count} {self._t.named('counts', kind)}"

    def _stamp(self) -> dict[str, str]:
        t, g = self._t, self._g
        print_ = g.signer.fingerprint
        return {
            "heading": t("stamp.heading", name=self._w.short(signer_label(g.signer.certificate), 60)),
            "time": t("stamp.time", time=f"{utc(g.made)} UTC"),
            "fingerprint": t("stamp.fingerprint", fingerprint=f"{print_[:16]}…{print_[-8:]}"),
            "hint": t("stamp.hint"),
        }

    def _words(self) -> dict[str, Any] | None:
        if not self._g.case.summary.strip():
            return None
        return {"heading": self._t("words.heading"), "text": self._w.lines(self._g.case.summary)}

    def _list(self) -> dict[str, Any]:
        t = self._t
        return {
            "heading": t("list.heading"),
            "intro": t("list.intro"),
            "head": t.part("list.head"),
            "rows": [self._list_row(one) for one in self._g.entries],
        }

    def _list_row(self, one: Entry) -> list[Any]:
        content = one.item.content
        value: Any = {"mono": content.sha256} if content else self._t("list.no_file")
        return [
            self._w.plain(one.mark),
            self._title(one),
            value,
            self._t.named("kinds", kind_key(one.item)),
            utc(one.item.saved),
        ]

    def _title(self, one: Entry) -> Any:  # noqa: ANN401 - a value for the layout
        if "title" in one.exhibit.withheld:
            return self._t("withheld.mark")
        return self._w.line(self._w.short(one.item.title, _MAX_WORDS_CELL))

    def _timeline(self) -> dict[str, Any]:
        t = self._t
        ordered = sorted(self._g.entries, key=lambda one: (one.item.saved.utc, one.exhibit.ordinal))
        told = sorted((one for one in ordered if one.item.incident), key=_stated_start)
        keys = ("heading", "intro", "saved_heading", "stated_heading")
        return {
            **{key: t(f"timeline.{key}") for key in keys},
            "saved_head": t.part("timeline.saved_head"),
            "saved": [self._saved_row(one) for one in ordered],
            "stated_head": t.part("timeline.stated_head"),
            "stated": [self._stated_row(one) for one in told],
            "requests_heading": t("requests.heading"),
            "requests_note": t("requests.note"),
            "requests_head": t.part("requests.head"),
            "requests": request_rows(self._g.requests, self._w),
        }

    def _saved_row(self, one: Entry) -> list[Any]:
        stated, by = _stated(one.item)
        whose = self._t(f"timeline.by_{by}") if by else "–"
        return [
            utc(one.item.saved),
            local(one.item.saved),
            self._w.plain(one.mark),
            self._w.line(self._w.short(stated, _MAX_WORDS_CELL)) if stated else "–",
            whose,
        ]

    def _stated_row(self, one: Entry) -> list[Any]:
        assert one.item.incident  # noqa: S101 - chosen so
        return [
            self._w.line(self._w.short(one.item.incident.when.text, _MAX_WORDS_CELL)) or self._t("withheld.mark"),
            self._w.plain(one.mark),
            self._title(one),
            self._w.line(self._w.short(one.item.incident.where, _MAX_WORDS_CELL)) if one.item.incident.where else "–",
        ]

    def _custody(self) -> dict[str, Any]:
        t, steps = self._t, self._g.steps
        unproven = sum(not step.proven for step in steps)
        verdict = t("custody.unproven", count=unproven) if unproven else t("custody.proven", count=len(steps))
        return {
            "heading": t("custody.heading"),
            "intro": t("custody.intro"),
            "head": t.part("custody.head"),
            "groups": self._step_groups() if self._v.of == 1 or self._v.number > 1 else [],
            "verdict": verdict,
        }

    def _step_groups(self) -> list[dict[str, Any]]:
        """Entries that a proof of time covers and those that none covers yet, apart."""
        t, covered = self._t, self._time.covered
        before = [self._step_row(step) for step in self._g.steps if step.event.seq < covered]
        after = [self._step_row(step) for step in self._g.steps if step.event.seq >= covered]
        groups = [{"heading": t("time.anchored"), "notes": self._time.lines(), "rows": before}] if before else []
        rest = {"heading": t("time.not_yet"), "notes": [t("time.not_yet_note")], "rows": after}
        return groups + ([rest] if after else [])

    def _step_row(self, step: LoggedStep) -> list[str]:
        event = step.event
        number = f"{event.seq}" if step.proven else f"{event.seq} *"
        action = self._t.named("actions", event.action.value)
        return [number, utc(event.moment), action, self._w.plain(step.mark) or "–", step.leaf.hex()]

    def _system(self) -> dict[str, Any]:
        t, g = self._t, self._g
        keys = ("heading", "method_heading", "facts_heading", "tests_heading", "limits_heading")
        failed = not all(test.passed for test in g.self_tests)
        return {
            **{key: t(f"system.{key}") for key in keys},
            "method": t.part("system.method"),
            "limits": t.part("system.limits"),
            "facts": self._system_facts(),
            "tests_head": t.part("system.tests_head"),
            "tests": [[t.named("self_tests", test.name), self._result(passed=test.passed)] for test in g.self_tests],
            "tests_failed": t("system.tests_failed") if failed else "",
        }

    def _result(self, *, passed: bool) -> str:
        return self._t("system.passed" if passed else "system.failed")

    def _system_facts(self) -> list[list[Any]]:
        t, g = self._t, self._g
        tools = sorted({step.event.tool for step in g.steps})
        systems = sorted({step.event.system for step in g.steps})
        kept = [one for one in g.entries if one.recheck is not Recheck.NO_FILE and not one.exhibit.content_withheld]
        good = sum(one.recheck is Recheck.SAME for one in kept)
        rechecked = t("system.recheck_no")
        if g.options.recheck:
            rechecked = t("system.recheck_yes", good=good, total=len(kept))
        return [
            [t("system.app"), self._w.line(t("list_separator").join(tools))],
            [t("system.systems"), self._w.line(t("list_separator").join(systems))],
            [t("system.vault"), {"mono": g.vault_id}],
            [t("system.clock"), t("system.clock_value")],
            [t("system.made"), f"{utc(g.made)} UTC ({local(g.made)})"],
            [t("system.pictures"), self._pictures()],
            [t("system.recheck"), rechecked],
        ]

    def _pictures(self) -> str:
        ways = Counter(self._g.options.picture_way(one.exhibit.ordinal) for one in self._g.entries)
        if len(ways) < 2:
            return self._t.named("pictures", self._g.options.pictures)
        return self._t("list_separator").join(
            f"{self._t.named('pictures', way)}: {count}" for way, count in ways.most_common()
        )

    def _verify(self, file_name: str) -> dict[str, Any]:
        t = self._t
        steps = [{**step, "code": step["code"].replace("{file}", file_name)} for step in t.part("verify.steps")]
        keys = ("heading", "intro", "attached")
        return {
            **{key: t(f"verify.{key}") for key in keys},
            "steps": steps,
            "fingerprint_label": t("summary.fingerprint"),
            "fingerprint": self._g.signer.fingerprint,
        }

    def _contact(self) -> dict[str, Any] | None:
        """The only place where contact data goes."""
        if not self._g.options.identity_page or self._v.number > 1:
            return None
        contact = self._g.case.contact
        fields = ("name", "role", "phone", "email", "address", "note")
        rows = [
            [self._t(f"contact.{one}"), self._w.lines(getattr(contact, one))]
            for one in fields
            if getattr(contact, one)
        ]
        if not rows:
            return None
        rows.append([self._t("contact.case"), self._g.document_id])
        return {"heading": self._t("contact.heading"), "intro": self._t("contact.intro"), "rows": rows}


_SUMMARY = (
    "heading", "about_heading", "about", "shows_heading", "shows_not_heading", "fingerprint_note", "contents",
)  # fmt: skip
_INTRO = {
    "covered": "exhibits.intro",
    "withheld": "exhibits.intro_withheld",
    "shown": "exhibits.intro_shown",
}


def signer_label(certificate: bytes) -> str:
    """The common name in a certificate."""
    from cryptography.x509 import load_der_x509_certificate
    from cryptography.x509.oid import NameOID

    names = load_der_x509_certificate(certificate).subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(names[0].value) if names else ""


def _seconds(moment: str) -> str:
    """RFC 3339 text to the second."""
    return f"{datetime.fromisoformat(moment):%Y-%m-%d %H:%M:%S}"


def _stated(item: Item) -> tuple[str, str]:
    """A time somebody states for this exhibit, and who: never mixed with the saved time."""
    if item.incident:
        return item.incident.when.text, "person"
    if item.record and item.record.platform_time:
        return item.record.platform_time, "platform"
    for fact in item.facts.facts if item.facts else ():
        if fact.name.endswith("DateTimeOriginal"):
            return fact.value, "file"
    return "", ""


def _stated_start(one: Entry) -> tuple[str, int]:
    assert one.item.incident  # noqa: S101 - chosen so
    return one.item.incident.when.start or "9999", one.exhibit.ordinal
