"""A vault as one recipient may see it: given this, exporters cannot even reach what is withheld."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import IO

from evidence_vault.errors import NotFoundError
from evidence_vault.model import (
    CASE_DETAILS,
    NEVER_SHOWN,
    Action,
    Case,
    CaseId,
    CustodyExtract,
    DisclosedEvent,
    Exhibit,
    Fold,
    Item,
    ItemId,
    ItemKind,
    Part,
    SelfTest,
    Showing,
    VaultId,
)
from evidence_vault.model.disclosing import STATEMENT_TEXT, STATEMENT_WITHDRAWN
from evidence_vault.ports import EvidenceSource, Signer
from exporters.blanks import blank_case, blank_exhibit, case_texts, texts_of

Place = tuple[ItemId | None, str]
"""A detail: of an item, or (None) of the case; and its name."""
_LEAST = 4
"""A shorter text stands in too much else to be looked for: a letter for each, as `_weight` counts them."""
_IDEOGRAPHS = 0x2E80
_PAGE = 500
_SPREADS = frozenset({
    "title", "note", "tags", "accounts", "source", "file_name", "incident_text", "incident_where", "incident_who",
    "incident_witnesses", "record_what", "derived_reason", "case_name", "case_reference",
})  # fmt: skip
"""Details that tell who or where: where one of them stands inside another detail, that one is withheld as well."""


class Shown:
    """An EvidenceSource of one case and one recipient; asked for another case, it has none."""

    def __init__(self, source: EvidenceSource, case_id: CaseId, showing: Showing) -> None:
        self._source, self._case_id, self._showing = source, case_id, showing
        self._parts: dict[ItemId, Sequence[Part]] = {}
        self._named_only: dict[ItemId, frozenset[str]] = {}

    @property
    def vault_id(self) -> VaultId:
        """The vault's id."""
        return self._source.vault_id

    @property
    def signer(self) -> Signer:
        """Signs what is handed over."""
        return self._source.signer

    def self_test(self) -> Sequence[SelfTest]:
        """Known-answer tests, run now."""
        return self._source.self_test()

    def case(self, case_id: CaseId) -> Case:
        """The case without its withheld details. Raises NotFoundError."""
        case = self._source.case(self._checked(case_id))
        return blank_case(case, self._view.of(None) & case_texts(case).keys())

    def exhibits(self, case_id: CaseId, ordinals: Sequence[int] = ()) -> Sequence[Exhibit]:
        """The exhibits shown, each without its withheld details. Raises NotFoundError."""
        self._checked(case_id)
        found = [one for one in self._view.exhibits if not ordinals or one.ordinal in ordinals]
        if ordinals and len(found) != len(set(ordinals)):
            raise NotFoundError("The case has no exhibit with one of the numbers asked for.")
        return found

    @property
    def kept(self) -> tuple[DisclosedEvent, ...]:
        """What the record keeps for its owner: earlier reports, and the versions of her statement; one in which
        something withheld stands is without its text.

        For the report's own reckoning; nothing of it may be printed but what a form asks for.
        """
        return self._view.kept

    def open_content(self, item_id: ItemId) -> IO[bytes]:
        """The original bytes. Raises NotFoundError if they are withheld or not shown."""
        if item_id not in self._view.open_items:
            raise NotFoundError("That exhibit's content is withheld.")
        return self._source.open_content(item_id)

    def folds(self, numbers: Sequence[int] = ()) -> list[Fold]:
        """Exhibits that look like the same picture, of those alone whose content is shown."""
        shown = {one.item.number for one in self._view.exhibits if one.item.id in self._view.open_items}
        wanted = [one for one in numbers or sorted(shown) if one in shown]
        pages = (wanted[start : start + _PAGE] for start in range(0, len(wanted), _PAGE))
        found = dict.fromkeys(fold.own for page in pages for fold in self._source.folds(page))
        groups = (tuple(one for one in own if one in shown) for own in found)
        return [Fold(lead=one[0], numbers=one, places=len(one), own=one) for one in groups if len(one) > 1]

    def parts(self, item_id: ItemId) -> Sequence[Part]:
        """The parts of an exhibit, those marked that are only named. Raises NotFoundError if they are withheld."""
        ordinal = self._view.open_parts.get(item_id)
        if ordinal is None:
            raise NotFoundError("That exhibit's parts are withheld.")
        if item_id not in self._parts:
            policy, found = self._showing.policy, self._source.parts(item_id)
            if ordinal in policy.parts:
                found = [replace(one, left_out=True) for one in found]
            elif policy.largest_part:
                found = [replace(one, left_out=one.size > policy.largest_part) for one in found]
            self._parts[item_id] = found
        return self._parts[item_id]

    def open_part(self, item_id: ItemId, path: str) -> IO[bytes]:
        """The bytes of one part. Raises NotFoundError if they are withheld, left out or not there."""
        if item_id not in self._view.open_parts:
            raise NotFoundError("That exhibit's parts are withheld.")
        if path and path in self._left_out(item_id):
            raise NotFoundError("That part is not handed over.")
        return self._source.open_part(item_id, path)

    def _left_out(self, item_id: ItemId) -> frozenset[str]:
        if item_id not in self._named_only:
            self._named_only[item_id] = frozenset(one.path for one in self.parts(item_id) if one.left_out)
        return self._named_only[item_id]

    def custody(self, case_id: CaseId, ordinals: Sequence[int] = (), earlier: Sequence[int] = ()) -> CustodyExtract:
        """The events of what is shown, without the disclosures of what is withheld."""
        self._checked(case_id)
        if not ordinals:
            return self._view.custody
        left_out = {one.item.id for one in self._view.exhibits if one.ordinal not in ordinals}
        events = tuple(one for one in self._view.custody.events if one.event.item not in left_out)
        return replace(self._view.custody, events=events)

    def _checked(self, case_id: CaseId) -> CaseId:
        if case_id != self._case_id:
            raise NotFoundError("There is no such case in the vault.")
        return case_id

    @cached_property
    def _view(self) -> _View:
        return _look(self._source, self._case_id, self._showing)


@dataclass(frozen=True, slots=True, kw_only=True)
class _View:
    """Everything of the case that may be seen."""

    exhibits: tuple[Exhibit, ...]
    custody: CustodyExtract
    open_items: frozenset[ItemId]
    open_parts: Mapping[ItemId, int]
    kept: tuple[DisclosedEvent, ...]
    names: Mapping[ItemId | None, frozenset[str]]

    def of(self, item: ItemId | None) -> frozenset[str]:
        return self.names.get(item, frozenset())


def _look(source: EvidenceSource, case_id: CaseId, showing: Showing) -> _View:
    exhibits = source.exhibits(case_id, showing.ordinals)
    custody = source.custody(case_id, showing.ordinals, showing.earlier)
    policy = showing.policy
    texts = _texts(source.case(case_id), exhibits, custody)
    wanted: dict[ItemId | None, frozenset[str]] = {one.item.id: policy.withheld(one.ordinal) for one in exhibits}
    wanted[None] = policy.names & CASE_DETAILS
    names = _spread(texts, wanted) if policy.withholds else wanted
    present = _present(texts)
    secrets = set(_secrets(texts, names)) if policy.withholds else set()
    shown = tuple(
        blank_exhibit(
            one,
            (names[one.item.id] | NEVER_SHOWN) & present.get(one.item.id, set()),
            content_withheld=one.ordinal in policy.content and one.item.content is not None,
            parts_withheld=_parts_tell(source, one.item, names[one.item.id], secrets),
        )
        for one in exhibits
    )  # fmt: skip
    return _View(
        exhibits=shown,
        custody=replace(custody, events=tuple(_disclosed(one, names) for one in _without_others(custody, showing))),
        kept=tuple(_kept(one, secrets) for one in custody.events if one.event.item is None and _is_kept(one)),
        open_items=frozenset(one.item.id for one in shown if one.item.content and not one.content_withheld),
        open_parts={
            one.item.id: one.ordinal
            for one in shown
            if one.item.content and not one.content_withheld and not one.parts_withheld
        },
        names=names,
    )


def _is_kept(one: DisclosedEvent) -> bool:
    """Whether it is for the owner's own reckoning: a report made, a version of her statement."""
    withdrawn = dict(one.event.details).get("change") == STATEMENT_WITHDRAWN
    return withdrawn or any(each.name in NEVER_SHOWN for each in one.disclosures)


def _kept(one: DisclosedEvent, secrets: set[str]) -> DisclosedEvent:
    """The event; without the text of a version of her statement in which something withheld stands word for word."""
    shown = tuple(
        each
        for each in one.disclosures
        if each.name != STATEMENT_TEXT or not any(secret in each.value.casefold() for secret in secrets)
    )
    return replace(one, disclosures=shown)


def _parts_tell(source: EvidenceSource, item: Item, names: frozenset[str], secrets: set[str]) -> bool:
    """Whether a list of parts would tell what is withheld: it names files, and of a page the address."""
    if item.parts is None or not (secrets or names):
        return False
    if item.kind is ItemKind.WEB_PAGE and "source" in names:
        return True
    with source.open_part(item.id, "") as stream:
        listed = "\0".join(_strings(json.loads(stream.read()))).casefold()
    return any(text in listed for text in secrets)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _strings(one)


def _present(texts: Mapping[Place, list[str]]) -> dict[ItemId | None, set[str]]:
    """The details that there are of each item."""
    found: dict[ItemId | None, set[str]] = {}
    for item, name in texts:
        found.setdefault(item, set()).add(name)
    return found


def _disclosed(one: DisclosedEvent, names: Mapping[ItemId | None, frozenset[str]]) -> DisclosedEvent:
    """The event with what may be shown of it: an item that is not shown discloses nothing."""
    item = one.event.item
    if item is not None and item not in names:
        return replace(one, disclosures=())
    kept = tuple(
        each
        for each in one.disclosures
        if each.name not in names.get(item, frozenset())
        and each.name not in NEVER_SHOWN
        and not each.name.startswith("contact_")
    )
    return replace(one, disclosures=kept)


def _without_others(custody: CustodyExtract, showing: Showing) -> Iterator[DisclosedEvent]:
    """Where only some exhibits are shown, events of requests that name none of them disclose nothing."""
    about = {dict(one.event.details).get("request") for one in custody.events if one.event.item is not None}
    for one in custody.events:
        of_case = one.event.action is Action.REQUESTED and one.event.item is None
        apart = showing.ordinals and of_case and dict(one.event.details).get("request") not in about
        yield replace(one, disclosures=()) if apart else one


def _texts(case: Case, exhibits: Sequence[Exhibit], custody: CustodyExtract) -> dict[Place, list[str]]:
    """Every text there is, present and past, by its place."""
    found: dict[Place, list[str]] = {(None, name): texts for name, texts in case_texts(case).items()}
    for one in exhibits:
        found |= {(one.item.id, name): texts for name, texts in texts_of(one.item).items()}
    for event in custody.events:
        for each in event.disclosures:
            found.setdefault((event.event.item, each.name), []).append(each.value)
    return found


def _spread(
    texts: Mapping[Place, list[str]], wanted: Mapping[ItemId | None, frozenset[str]]
) -> dict[ItemId | None, frozenset[str]]:
    """`wanted`, and every detail in which a withheld one stands word for word; until there is no more to add."""
    names = dict(wanted)
    find = _finder(texts)
    done: set[str] = set()
    while True:
        secrets = {text for text in _secrets(texts, names) if text not in done}
        added = {place for text in secrets for place in find(text)} | _told_titles(texts, names)
        fresh = {(item, name) for item, name in added if item in names and name not in names[item]}
        done |= secrets
        for item, name in fresh:
            names[item] |= {name}
        if not fresh:
            return names


def _secrets(texts: Mapping[Place, list[str]], names: Mapping[ItemId | None, frozenset[str]]) -> Iterator[str]:
    for (item, name), found in texts.items():
        if name in _SPREADS and name in names.get(item, frozenset()):
            for text in found:
                lines = text.split("\n") if name in {"tags", "accounts"} else [text]
                yield from (line.strip().casefold() for line in lines if _weight(line.strip()) >= _LEAST)


def _weight(text: str) -> int:
    """Its length; a Chinese or Korean character counts twice, for a name there is two of them long."""
    return sum(1 + (ord(one) >= _IDEOGRAPHS) for one in text)


def _told_titles(texts: Mapping[Place, list[str]], names: Mapping[ItemId | None, frozenset[str]]) -> set[Place]:
    """A title is often the beginning of something else: of an incident's words, of an address."""
    found: set[Place] = set()
    for (item, name), titles in texts.items():
        if name == "title":
            hidden = "\n".join(
                text for gone in names.get(item, ()) for text in texts.get((item, gone), ()) if gone in _SPREADS
            ).casefold()
            if any(title.rstrip("…").strip().casefold() in hidden for title in titles):
                found.add((item, name))
    return found


def _finder(texts: Mapping[Place, list[str]]) -> Callable[[str], list[Place]]:
    """Where a text stands, in any case of letters: one search through everything."""
    places: list[Place] = []
    starts: list[int] = []
    parts: list[str] = []
    at = 0
    for place, found in texts.items():
        for text in found:
            part = text.casefold() + "\0"
            places.append(place)
            starts.append(at)
            parts.append(part)
            at += len(part)
    everything = "".join(parts)

    def find(text: str) -> list[Place]:
        hits: list[Place] = []
        at = everything.find(text)
        while at >= 0:
            which = bisect_right(starts, at) - 1
            hits.append(places[which])
            at = everything.find(text, starts[which + 1]) if which + 1 < len(starts) else -1
        return hits

    return find
