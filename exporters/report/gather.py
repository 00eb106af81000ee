"""Everything a report says, gathered once from the source: checked, and with no words of any language in it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from evidence_vault.custody.merkle import leaf_hash
from evidence_vault.custody.proofs import verify_inclusion
from evidence_vault.errors import CustodyError, NotFoundError, ObjectError, ReadingError
from evidence_vault.format.excerpt import MOST_BYTES, parse_excerpt
from evidence_vault.model import (
    SHOW_ALL,
    Account,
    Action,
    AnchorState,
    Case,
    CaseId,
    CoveredPicture,
    CustodyExtract,
    DisclosedEvent,
    Event,
    Exhibit,
    Item,
    ItemId,
    ItemKind,
    MediaKind,
    Moment,
    Part,
    ScaleKind,
    ScaleSaid,
    SelfTest,
    VaultId,
)
from evidence_vault.model.disclosing import STATEMENT_TEXT
from evidence_vault.model.excerpts import Excerpt
from evidence_vault.ports import CancelToken, EvidenceSource, Progress, Signer, check_cancelled
from exporters.report.chat_pictures import chat_pictures
from exporters.report.forms import form
from exporters.report.history import Change, Version, change, given, said_of, short, versions
from exporters.report.numbering import Number, assign
from exporters.report.numbering import mark as marked
from exporters.report.options import Pictures, ReportOptions
from exporters.report.pictures import SHOWN_SIDE, PagePicture, PictureReader, covered_picture, shown_picture
from exporters.report.reposts import fold
from exporters.report.request_lines import RequestLine, request_lines
from exporters.report.time_words import anchor_states
from exporters.showing import Shown

_CHUNK = 1 << 20
_UNNUMBERED = Number(0, 0)
_FIRST = Version(form="neutral", number=1, document="", made="", numbers={}, said={})
_NOTHING = Change()


class Recheck(StrEnum):
    """What reading a kept file again showed."""

    NO_FILE = "no-file"
    NOT_DONE = "not-done"
    SAME = "same"
    DIFFERS = "differs"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One exhibit with what was found out about it. `recorded` is the log entry that holds its SHA-256, if shown.

    `stand_in`: the mark of the derivative whose picture is shown because the original's content is withheld.
    `chat_pictures`: pictures of the excerpt's messages by their files' SHA-256.
    `under`: the mark of the exhibit with the same picture under which this one is told (exporters/report/reposts.py).
    """

    exhibit: Exhibit
    mark: str
    recheck: Recheck
    recorded: Event | None
    picture: PagePicture | None
    picture_failed: bool = False
    stand_in: str = ""
    excerpt: Excerpt | None = None
    chat_pictures: tuple[tuple[str, PagePicture], ...] = ()
    parts: tuple[Part, ...] = ()
    number: Number = _UNNUMBERED
    under: str = ""

    @property
    def item(self) -> Item:
        """The exhibit's item."""
        return self.exhibit.item


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedStep:
    """One log entry. `proven`: its inclusion proof holds against the checkpoint."""

    event: Event
    leaf: bytes
    proven: bool
    mark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """A whole report's facts. `anchors`: those that hold. `stamped_by`: the authority that stamps the document,
    '' without; then `stamp_failed` is the code of the error if one was asked. `marks` of exhibits that are not in the
    report are not in it either. `scales` and `requests`: what the log discloses of how large it is and of requests to
    platforms; `statements`: her kept text by
    language; `statement_withheld`: she kept one that this report may not print, for something withheld stands in it;
    `version`: which version of this form this is, with what `changed` since the one before."""

    vault_id: VaultId
    case: Case
    options: ReportOptions
    made: Moment
    entries: tuple[Entry, ...]
    exhibits_in_case: int
    steps: tuple[LoggedStep, ...]
    custody: CustodyExtract
    self_tests: tuple[SelfTest, ...]
    signer: Signer
    anchors: tuple[AnchorState, ...] = ()
    stamped_by: str = ""
    stamp_failed: str = ""
    scales: tuple[ScaleSaid, ...] = ()
    statements: Mapping[str, str] = field(default_factory=dict)
    earlier: tuple[Version, ...] = ()
    version: Version = _FIRST
    changed: Change = _NOTHING
    requests: tuple[RequestLine, ...] = ()
    statement_withheld: bool = False

    @property
    def accounts(self) -> tuple[Account, ...]:
        """Every account noted for an exhibit shown, once."""
        return tuple({one.id: one for entry in self.entries for one in entry.item.accounts}.values())

    @property
    def document_id(self) -> str:
        """Twenty hexadecimal digits from the record, the case, the checkpoint, the time and the choices."""
        choices = f"{replace(self.options, policy=SHOW_ALL)!r} {self.options.policy.spelled()}"
        parts = (self.vault_id, self.case.id, self.made.utc_text, choices)
        whole = "\0".join(parts).encode() + self.custody.checkpoint.body
        digits = hashlib.sha256(whole).hexdigest()[:20].upper()
        return "-".join(digits[start : start + 5] for start in range(0, 20, 5))


def gather(
    source: EvidenceSource,
    case_id: CaseId,
    options: ReportOptions,
    *,
    made: Moment,
    reader: PictureReader | None,
    progress: Progress,
    cancel: CancelToken,
) -> Gathered:
    """Read what the report needs, each kept file once more if asked for. Raises NotFoundError, UserCancelled.

    From here on only what the report is to hold can be reached (exporters/showing.py).
    """
    source = Shown(source, case_id, options.showing)
    case = source.case(case_id)
    chosen = source.exhibits(case_id)
    custody = source.custody(case_id)
    made_before = versions(source.kept)
    numbers = _numbers(chosen, options, made_before)
    style = options.form_declared.numbering
    marks = {item: marked(number, style, options.prefix) for item, number in numbers.items()}
    steps = _steps(custody, marks)
    recorded = _recorded(steps)
    copies = {one.item.derived_from.item: one for one in reversed(chosen) if one.item.derived_from}
    entries = []
    for done, one in enumerate(chosen):
        check_cancelled(cancel)
        progress(done=done, total=len(chosen), what="Reading exhibits")
        stand_in = copies.get(one.item.id) if one.content_withheld else None
        came = recorded.get(one.item.id)
        standing = marks[stand_in.item.id] if stand_in else ""
        entry = _entry(source, one, options, marks[one.item.id], came, stand_in, standing, reader, cancel)
        entries.append(replace(entry, number=numbers[one.item.id]))
    if not options.form_declared.sections:
        entries = list(fold(source, entries))
    statements = _statements(source.kept)
    gathered = Gathered(
        vault_id=source.vault_id, case=case, options=options, made=made, entries=tuple(entries),
        exhibits_in_case=case.item_count, steps=steps, custody=custody, self_tests=tuple(source.self_test()),
        signer=source.signer, anchors=anchor_states(custody), scales=_scales(custody),
        statements={language: text for language, text in statements.items() if text},
        statement_withheld=statements.get(options.language, "") is None and not options.statement,
        earlier=tuple(one for one in made_before if one.form == options.form),
        requests=request_lines(custody, marks),
    )  # fmt: skip
    version = _version(gathered, numbers)
    before = gathered.earlier[-1] if gathered.earlier else None
    return replace(gathered, version=version, changed=change(before, version))


def _numbers(
    chosen: Sequence[Exhibit], options: ReportOptions, made_before: Sequence[Version]
) -> Mapping[ItemId, Number]:
    if options.form_declared.numbering.by_case:
        return {one.item.id: Number(one.ordinal, 0) for one in chosen}
    by_forms = [one for one in made_before if not form(one.form).numbering.by_case]
    return assign(chosen, given(by_forms))


def _version(gathered: Gathered, numbers: Mapping[ItemId, Number]) -> Version:
    options = gathered.options
    purposes = dict(options.purposes)
    choices = (options.languages, options.pictures, options.picture_of, options.notes, options.policy.spelled())
    statement = options.statement or gathered.statements.get(options.language, "")
    return Version(
        form=options.form, number=1 + max((one.number for one in gathered.earlier), default=0),
        document=gathered.document_id, made=gathered.made.utc_text, numbers=numbers,
        said={
            one.item.id: said_of(one.exhibit, purposes.get(one.exhibit.ordinal, "")) for one in gathered.entries
        },
        statement=short(statement), choices=short(repr(choices)),
    )  # fmt: skip


def _scales(custody: CustodyExtract) -> tuple[ScaleSaid, ...]:
    """What was noted and not taken back, as far as the log discloses it."""
    found: dict[str, ScaleSaid] = {}
    for one in custody.events:
        details = dict(one.event.details)
        if one.event.action is not Action.CASE_CHANGED or "scale" not in details:
            continue
        said = {each.name.removeprefix("scale_"): each.value for each in one.disclosures}
        if details.get("change") == "scale withdrawn":
            found.pop(str(details["scale"]), None)
        elif said.get("value") and said.get("kind") in set(ScaleKind):
            found[str(details["scale"])] = ScaleSaid(
                kind=ScaleKind(said["kind"]), value=said["value"], subject=said.get("subject", ""),
                seen=said.get("seen", ""), note=said.get("note", ""), source=one.event.item,
            )  # fmt: skip
    return tuple(found.values())


def _statements(kept: Sequence[DisclosedEvent]) -> dict[str, str | None]:
    """Her newest kept text in each language: '' where she took it back, None where something withheld is in it."""
    found: dict[str, str | None] = {}
    for one in kept:
        details = dict(one.event.details)
        if one.event.action is not Action.DESCRIBED or "language" not in details:
            continue
        withheld = None if details.get("change") == "statement" else ""
        said = (each.value for each in one.disclosures if each.name == STATEMENT_TEXT)
        found[str(details["language"])] = next(said, withheld)
    return found


def _steps(custody: CustodyExtract, marks: dict[ItemId, str]) -> tuple[LoggedStep, ...]:
    """The steps about what is shown, the case and the record itself."""
    return tuple(_step(one, custody, marks) for one in sorted(custody.events, key=lambda one: one.event.seq))


def _step(one: DisclosedEvent, custody: CustodyExtract, marks: dict[ItemId, str]) -> LoggedStep:
    leaf = leaf_hash(one.event.canonical)
    checkpoint = custody.checkpoint
    try:
        verify_inclusion(leaf=leaf, index=one.event.seq, size=checkpoint.size, proof=one.proof, root=checkpoint.root)
        proven = True
    except CustodyError:
        proven = False
    mark = marks.get(one.event.item, "") if one.event.item else ""
    return LoggedStep(event=one.event, leaf=leaf, proven=proven, mark=mark)


def _recorded(steps: Sequence[LoggedStep]) -> dict[ItemId, Event]:
    """For each item the first proven entry that says it was saved."""
    found: dict[ItemId, Event] = {}
    for step in steps:
        if step.proven and step.event.item and step.event.takes_in:
            found.setdefault(step.event.item, step.event)
    return found


def _entry(
    source: EvidenceSource,
    exhibit: Exhibit,
    options: ReportOptions,
    mark: str,
    recorded: Event | None,
    stand_in: Exhibit | None,
    standing: str,
    reader: PictureReader | None,
    cancel: CancelToken,
) -> Entry:
    content = exhibit.item.content
    if recorded and content and ("sha256", content.sha256) not in recorded.details:
        recorded = None
    recheck = Recheck.NO_FILE
    if content:
        reread = options.recheck and not exhibit.content_withheld
        recheck = _reread(source, exhibit.item, cancel) if reread else Recheck.NOT_DONE
    pictured = stand_in.item if stand_in else exhibit.item
    way = options.picture_way(exhibit.ordinal)
    picture, excerpt = _picture(source, pictured, way, reader), _excerpt(source, exhibit)
    return Entry(
        exhibit=exhibit, mark=mark, recheck=recheck, recorded=recorded, picture=picture,
        stand_in=standing, picture_failed=picture is None and way != "withheld", excerpt=excerpt,
        parts=_parts(source, exhibit),
        chat_pictures=chat_pictures(source, exhibit.item, excerpt, way, reader, cancel) if excerpt else (),
    )  # fmt: skip


def _parts(source: EvidenceSource, exhibit: Exhibit) -> tuple[Part, ...]:
    """What else was saved with it, as far as it is not withheld."""
    if exhibit.parts_withheld or exhibit.content_withheld or exhibit.item.content is None:
        return ()
    try:
        return tuple(source.parts(exhibit.item.id))
    except (ObjectError, NotFoundError):
        return ()


def _excerpt(source: EvidenceSource, exhibit: Exhibit) -> Excerpt | None:
    """The document of a part of a chat, if it is handed over and holds."""
    content = exhibit.item.content
    if exhibit.item.kind is not ItemKind.CHAT_EXCERPT or content is None or exhibit.content_withheld:
        return None
    try:
        with source.open_content(exhibit.item.id) as stream:
            return parse_excerpt(stream.read(MOST_BYTES + 1))
    except (ObjectError, NotFoundError, CustodyError):
        return None


def _reread(source: EvidenceSource, item: Item, cancel: CancelToken) -> Recheck:
    assert item.content  # noqa: S101 - the caller asked
    digest = hashlib.sha256()
    try:
        with source.open_content(item.id) as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
                check_cancelled(cancel)
    except (ObjectError, NotFoundError):
        return Recheck.UNREADABLE
    return Recheck.SAME if digest.hexdigest() == item.content.sha256 else Recheck.DIFFERS


def _picture(source: EvidenceSource, item: Item, way: Pictures, reader: PictureReader | None) -> PagePicture | None:
    covered = item.facts.covered if item.facts else None
    if way == "withheld" or item.content is None:
        return None
    if way == "shown" and reader is not None and _is_picture(item):
        try:
            with source.open_content(item.id) as stream:
                clear = reader.clear_picture(stream, item.content.size, item.content.media_type, max_side=SHOWN_SIDE)
        except (ReadingError, ObjectError, NotFoundError):
            return None
        return shown_picture(clear)
    return covered_picture(covered) if isinstance(covered, CoveredPicture) else None


def _is_picture(item: Item) -> bool:
    return item.facts is not None and item.facts.kind is MediaKind.PICTURE
