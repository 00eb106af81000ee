"""The texts of an exhibit by the names under which the log holds them, and an exhibit without some of them. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from evidence_vault.model import Case, Exhibit, FileFacts, Item, When

_CASE = {"case_name": "name", "case_reference": "reference", "case_summary": "summary"}


def texts_of(item: Item) -> dict[str, list[str]]:
    """Every text of an item that can be withheld, by name. An account or an address has several."""
    source, content, told, record = item.source, item.content, item.incident, item.record
    accounts = [text for one in item.accounts for text in (one.id, one.handle, one.account_id, one.name, one.note)]
    facts = item.facts.facts if item.facts else ()
    found = {"title": [item.title], "note": [item.note], "tags": list(item.tags), "accounts": accounts}
    found["facts"] = [text for fact in facts for text in (fact.name, fact.value)]
    if source:
        parts = (source.as_given, source.canonical, source.account, source.account_id, source.group, source.group_id)
        found["source"] = list(parts)
    if content:
        found |= {"file_name": [content.file_name], "modified": [content.modified]}
    if told:
        when = told.when
        found |= {"incident_text": [told.text], "incident_when": [when.text], "incident_start": [when.start]}
        found |= {"incident_end": [when.end], "incident_where": [told.where], "incident_who": [told.who]}
        found |= {"incident_witnesses": [told.witnesses]}
    if record:
        found |= {"record_what": [record.what], "record_reason": [record.reason]}
        found |= {"record_platform_time": [record.platform_time]}
    if item.screen_photo:
        found |= {"screen_device": [item.screen_photo.device], "screen_shown_on": [item.screen_photo.shown_on]}
    if item.taken:
        found["taken"] = [value for _, value in item.taken.facts]
    if item.posted:
        found |= {"posted": [item.posted.text], "posted_start": [item.posted.start], "posted_end": [item.posted.end]}
    if item.derived_from:
        found["derived_reason"] = [item.derived_from.reason]
    if item.texts:
        found["texts"] = [one.text for one in item.texts]
    return {name: [text for text in texts if text] for name, texts in found.items() if any(texts)}


def case_texts(case: Case) -> dict[str, list[str]]:
    """The same of a case."""
    return {name: [text] for name, where in _CASE.items() if (text := getattr(case, where))}


def blank_case(case: Case, names: Collection[str]) -> Case:
    """The case without these details, and without whom to contact if its name is withheld."""
    gone = {where: "" for name, where in _CASE.items() if name in names}
    return replace(case, **gone, withheld=tuple(sorted(names))) if gone else case  # type: ignore[arg-type]


def blank_exhibit(
    exhibit: Exhibit, names: Collection[str], *, content_withheld: bool, parts_withheld: bool = False
) -> Exhibit:
    """The exhibit without these details; without its bytes it also has no picture and nothing that the file says.

    If the list of an export is its content, it goes with the parts: it names every file.
    """
    listed = exhibit.item.parts is not None
    content = exhibit.item.content
    if parts_withheld and content and exhibit.item.parts and content.sha256 == exhibit.item.parts.manifest:
        content_withheld = True
    item = _blanked(exhibit.item, names)
    if content_withheld:
        item = replace(item, facts=None)
    elif "facts" in names and item.facts:
        item = replace(item, facts=_silent(item.facts))
    return replace(
        exhibit,
        item=item,
        withheld=tuple(sorted(names)),
        content_withheld=content_withheld,
        parts_withheld=listed and (parts_withheld or content_withheld),
    )


def _blanked(item: Item, names: Collection[str]) -> Item:
    def kept(name: str, value: str) -> str:
        return "" if name in names else value

    content, photo, origin = item.content, item.screen_photo, item.derived_from
    return replace(
        _told(item, kept),
        title=kept("title", item.title),
        note=kept("note", item.note),
        tags=() if "tags" in names else item.tags,
        accounts=() if "accounts" in names else item.accounts,
        source=None if "source" in names else item.source,
        content=content and replace(
            content, file_name=kept("file_name", content.file_name), modified=kept("modified", content.modified)
        ),
        screen_photo=photo and replace(
            photo, device=kept("screen_device", photo.device), shown_on=kept("screen_shown_on", photo.shown_on)
        ),
        derived_from=origin and replace(origin, reason=kept("derived_reason", origin.reason)),
        taken=None if "taken" in names else item.taken,
        texts=() if "texts" in names else item.texts,
    )  # fmt: skip


def _told(item: Item, kept: Callable[[str, str], str]) -> Item:
    told, record, posted = item.incident, item.record, item.posted
    return replace(
        item,
        incident=told and replace(
            told,
            text=kept("incident_text", told.text),
            where=kept("incident_where", told.where),
            who=kept("incident_who", told.who),
            witnesses=kept("incident_witnesses", told.witnesses),
            when=_when(told.when, kept, ("incident_when", "incident_start", "incident_end")),
        ),
        record=record and replace(
            record,
            what=kept("record_what", record.what),
            platform_time=kept("record_platform_time", record.platform_time),
            reason=kept("record_reason", record.reason),
        ),
        posted=posted and _when(posted, kept, ("posted", "posted_start", "posted_end")),
    )  # fmt: skip


def _when(when: When, kept: Callable[[str, str], str], names: tuple[str, str, str]) -> When:
    text, start, end = names
    return replace(when, text=kept(text, when.text), start=kept(start, when.start), end=kept(end, when.end))


def _silent(facts: FileFacts) -> FileFacts:
    """What kind of file it is, and the covered picture; nothing that the file says of itself."""
    return FileFacts(
        media_type=facts.media_type, kind=facts.kind, status=facts.status, reason=facts.reason, covered=facts.covered
    )
