"""Values as the stable JSON of `--json` (docs/command-line.md) and as lines for people."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from evidence_vault.model import Case, DisclosedEvent, Item, Problem, Run, ShareSheet, SlotInfo, VerifyReport


def item_json(item: Item) -> dict[str, Any]:
    """An item; absent parts are null."""
    return {
        "id": item.id,
        "number": item.number,
        "kind": item.kind.value,
        "title": item.title,
        "saved": {"utc": item.saved.utc_text, "offset": item.saved.offset_text, "clock": item.saved.clock.value},
        "content": asdict(item.content) if item.content else None,
        "source": asdict(item.source) if item.source else None,
        "note": item.note,
        "tags": list(item.tags),
        "accounts": [asdict(account) for account in item.accounts],
        "cases": list(item.cases),
        "incident": asdict(item.incident) if item.incident else None,
        "record": asdict(item.record) if item.record else None,
        "screen_photo": asdict(item.screen_photo) if item.screen_photo else None,
        "taken": {"how": item.taken.how.value, "facts": list(map(list, item.taken.facts))} if item.taken else None,
        "derived_from": asdict(item.derived_from) if item.derived_from else None,
        "parts": asdict(item.parts) if item.parts else None,
        "texts": [asdict(one) for one in item.texts],
        "file_says": _facts_json(item),
    }


def _facts_json(item: Item) -> dict[str, Any] | None:
    facts = item.facts
    if facts is None:
        return None
    return {
        "status": facts.status.value,
        "reason": facts.reason,
        "media_type": facts.media_type,
        "width": facts.width,
        "height": facts.height,
        "pages": facts.pages,
        "facts": [asdict(fact) for fact in facts.facts],
    }


def case_json(case: Case) -> dict[str, Any]:
    """A case with its contact."""
    return {
        "id": case.id,
        "name": case.name,
        "opened": {"utc": case.opened.utc_text, "offset": case.opened.offset_text},
        "reference": case.reference,
        "summary": case.summary,
        "contact": asdict(case.contact),
        "items": case.item_count,
    }


def event_json(one: DisclosedEvent) -> dict[str, Any]:
    """An event and what its disclosures say."""
    event = one.event
    return {
        "seq": event.seq,
        "utc": event.moment.utc_text,
        "offset": event.moment.offset_text,
        "action": event.action.value,
        "item": event.item,
        "details": dict(event.details),
        "disclosed": {disclosure.name: disclosure.value for disclosure in one.disclosures},
    }


def slot_json(slot: SlotInfo) -> dict[str, Any]:
    """A way in."""
    return {"id": slot.id, "kind": slot.kind.value, "created": slot.created, "kdf": slot.kdf}


def share_lines(sheet: ShareSheet) -> list[str]:
    """One recovery share as a sheet to print or copy down: the words numbered, three in a row."""
    numbered = [f"{place:2}. {word:<10}" for place, word in enumerate(sheet.words, 1)]
    rows = ["  ".join(numbered[start : start + 3]).rstrip() for start in range(0, len(numbered), 3)]
    return [
        f"RECOVERY SHARE {sheet.number} OF {sheet.made}",
        f"Any {sheet.needed} of the {sheet.made} shares open it. This one alone tells nothing.",
        f"Set {sheet.vault_id[:8]}, made {sheet.created[:10]}",
        "",
        *rows,
    ]


def report_json(report: VerifyReport) -> dict[str, Any]:
    """What verification found; the three facts stay apart."""
    return {
        "subject": report.subject,
        "unchanged_since_saved": report.unchanged,
        "existed_before": _existed_json(report),
        "origin": "never proven by this app",
        "problems": [problem_json(problem) for problem in report.problems],
        "notes": [problem_json(note) for note in report.notes],
        "items": report.items,
        "objects": report.objects,
        "files": report.files,
        "events": report.events,
        "bytes_read": report.bytes_read,
        "deep": report.deep,
        "fingerprint": report.fingerprint,
        "checkpoint": report.checkpoint.body.decode("utf-8") if report.checkpoint else None,
    }


def _existed_json(report: VerifyReport) -> dict[str, Any] | None:
    """Which events existed before which time from outside; null if none. The rest are not yet anchored."""
    from evidence_vault.model import AnchorKind, runs

    if report.anchored_size == 0:
        return None
    return {
        "events": report.anchored_size,
        "not_yet": max(0, _size(report) - report.anchored_size),
        "ranges": [
            {
                "kind": kind.value,
                "first": run.first,
                "last": run.last,
                "before": run.anchor.time,
                "anchor": run.anchor.number,
            }
            for kind in AnchorKind
            for run in runs(report.anchors, kind)
        ],
        "anchors": [asdict(anchor) for anchor in report.anchors],
    }


def _size(report: VerifyReport) -> int:
    return report.checkpoint.size if report.checkpoint else report.events


def problem_json(problem: Problem) -> dict[str, Any]:
    """A problem or a note."""
    return {
        "finding": problem.finding.value,
        "subject": problem.subject,
        "detail": problem.detail,
        "item": problem.item,
    }


def problem_line(problem: Problem) -> str:
    """A problem on one line."""
    return f"{problem.subject}: {problem.finding.value}: {problem.detail}"


def item_line(item: Item) -> str:
    """One line: number, short id, kind, when, title."""
    when = item.saved.local.strftime("%Y-%m-%d %H:%M")
    return f"{item.number:>6}  {item.id[:8]}  {item.kind.value:<12}  {when}  {item.title}"


def item_lines(item: Item) -> list[str]:
    """Everything about one item, a line each."""
    lines = [
        f"number      {item.number}",
        f"id          {item.id}",
        f"kind        {item.kind.value}",
        f"title       {item.title}",
        f"saved       {item.saved.utc_text} (local {item.saved.offset_text}, by the computer's clock)",
    ]
    if item.content:
        lines += [
            f"file        {item.content.file_name}",
            f"type        {item.content.media_type}",
            f"size        {item.content.size} bytes",
            f"SHA-256     {item.content.sha256}",
        ]
    if item.derived_from:
        lines += [f"made from   {item.derived_from.item} ({item.derived_from.method.value})"]
        lines += [f"reason      {item.derived_from.reason}"] if item.derived_from.reason else []
    if item.source:
        lines += [f"address     {item.source.as_given}", f"understood  {_understood(item)}"]
    if item.incident:
        exact = "exact" if item.incident.when.exact else "approximate"
        lines += [f"when        {item.incident.when.text} ({exact})"]
        lines += [f"{name:<12}{value}" for name, value in _incident_parts(item) if value]
    if item.record:
        lines += [f"record      {item.record.what}"]
    if item.note:
        lines += [f"note        {item.note}"]
    if item.tags:
        lines += [f"tags        {', '.join(item.tags)}"]
    lines += [
        f"file says   {fact.group} {fact.name}: {fact.value}" for fact in (item.facts.facts if item.facts else ())
    ]
    return lines


def _understood(item: Item) -> str:
    source = item.source
    if source is None or not source.platform:
        return "not recognised"
    parts = (source.account, source.group, source.group_id, source.post_id, source.invite)
    return " ".join([source.platform, source.kind.value, *(part for part in parts if part)])


def _incident_parts(item: Item) -> list[tuple[str, str]]:
    incident = item.incident
    if incident is None:
        return []
    return [
        ("what", incident.text),
        ("where", incident.where),
        ("who", incident.who),
        ("witnesses", incident.witnesses),
    ]


def report_lines(report: VerifyReport) -> list[str]:
    """The verdict for people: what does not hold, then the three facts, never merged."""
    lines = [f"problem  {problem_line(problem)}" for problem in report.problems]
    lines += [f"note     {note.subject}: {note.detail}" for note in report.notes]
    unchanged = "yes" if report.unchanged else "NO, see the problems above"
    lines += [
        f"checked  {report.items} items, {report.objects or report.files} files, {report.events} events",
        f"unchanged since it was saved: {unchanged}",
        *existed_lines(report),
        "came from that account or address: never proven by this app",
    ]
    if report.fingerprint:
        lines.append(f"fingerprint {report.fingerprint}")
    return lines


def existed_lines(report: VerifyReport) -> list[str]:
    """What outside proofs of time cover, each kind apart, and what they do not cover yet."""
    from evidence_vault.model import AnchorKind, runs

    if report.anchored_size == 0:
        return ["existed before a proven time: no outside time stamp covers it yet"]
    lines = [_run_line(run) for kind in AnchorKind for run in runs(report.anchors, kind)]
    rest = _size(report) - report.anchored_size
    return lines + ([f"not yet anchored in time: the newest {rest} events"] if rest > 0 else [])


def _run_line(run: Run) -> str:
    """Who says the time, and how far that was followed."""
    from evidence_vault.model import AnchorKind, TimeKnownBy

    anchor = run.anchor
    events = f"events {run.first} to {run.last}"
    if anchor.kind is AnchorKind.RFC3161:
        root = (
            "under a root that this app knows"
            if anchor.root_known
            else f"under a root that only came with it; compare its SHA-256 {anchor.root_sha256}"
        )
        return f"existed before {anchor.time}: {events}, says the authority {anchor.authority}, {root}"
    key = f"ask them; key {anchor.key_sha256}"
    if anchor.known_by is TimeKnownBy.SIGNER:
        return f"existed before {anchor.time}: {events}, says the counter-signer {anchor.authority}; {key}"
    return f"existed before a counter-signature, time not stated: {events}, {anchor.authority}; {key}"
