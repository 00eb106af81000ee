"""A draft from what she said and from the exhibits: the letter's blocks, and what is for her eyes alone. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from evidence_vault.errors import UsageError
from evidence_vault.model import Contact, Exhibit, ListedHash, Moment, RequestSaid
from exporters.requests import plain
from exporters.requests.rules import Element, Rule, rule_of
from exporters.requests.texts import LANGUAGES, RequestLanguage, RequestTexts, request_texts

_HOLE = re.compile(r"\{(\w+)\}|\[\[(.+?)\]\]")
_SAVED_ON = "%Y-%m-%d %H:%M"
_LONGEST_TITLE = 200


class Kind(StrEnum):
    """Whose words a piece of text are: the program's, hers or a platform's, or nobody's yet."""

    OURS = "ours"
    OUTSIDE = "outside"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a line. `field` names what a blank stands for."""

    text: str
    kind: Kind = Kind.OURS
    field: str = ""


Line = tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """`kind`: heading, say, list, confirm or sign. `second` holds the same lines in the second language, or nothing.

    `element` is the name of the rule's element that it is part of, '' for what the program adds.
    """

    kind: str
    lines: tuple[Line, ...]
    second: tuple[Line, ...] = ()
    element: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftFacts:
    """What a draft is made from. `contact` is None where her name stays blank; `values` are those of the files."""

    said: RequestSaid
    exhibits: tuple[Exhibit, ...]
    made: Moment
    contact: Contact | None = None
    police: str = ""
    values: tuple[ListedHash, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDraft:
    """A draft. `letter` is what may be sent once its blanks are filled in; `notes` are hers alone."""

    rule: Rule
    language: RequestLanguage
    second: RequestLanguage | None
    notes_language: RequestLanguage
    title: Line
    title_second: Line
    made: Moment
    letter: tuple[Block, ...]
    notes: tuple[Block, ...]

    @property
    def blanks(self) -> tuple[Piece, ...]:
        """Every blank of the letter, each once, in order."""
        pieces = (piece for block in self.letter for line in block.lines for piece in line)
        return tuple({one.field or one.text: one for one in pieces if one.kind is Kind.BLANK}.values())


def language_of(text: str) -> RequestLanguage | None:
    """`text` if it is a language of drafts."""
    return next((one for one in LANGUAGES if one == text), None)


def make_draft(facts: DraftFacts, *, notes_language: RequestLanguage | None = None) -> RequestDraft:
    """The draft. Raises UsageError for a rule that is not known or a language that it is not made in."""
    rule = rule_of(facts.said.rule)
    language = language_of(facts.said.language) or rule.languages[0]
    second = language_of(facts.said.second)
    if {language, second} - {None} - set(rule.languages) or second == language:
        raise UsageError(
            "This request is not made in that language.", next_step=f"Its languages are: {', '.join(rule.languages)}."
        )
    hers = notes_language or second or language
    first = _Writer(rule, facts, request_texts(language))
    other = _Writer(rule, facts, request_texts(second)) if second else None
    letter = tuple(_together(first.letter(), other.letter() if other else ()))
    notes = tuple(_Writer(rule, facts, request_texts(hers)).notes(letter))
    return RequestDraft(
        rule=rule, language=language, second=second, notes_language=hers, made=facts.made, letter=letter, notes=notes,
        title=first.title(), title_second=other.title() if other else (),
    )  # fmt: skip


def _together(first: Sequence[Block], second: Sequence[Block]) -> Iterator[Block]:
    """Each block with the same one in the second language; what is the same in both stands once."""
    if not second:
        yield from first
        return
    for one, other in zip(first, second, strict=True):
        alike = one.kind == "list" or one.lines == other.lines
        yield one if alike else Block(kind=one.kind, lines=one.lines, second=other.lines, element=one.element)


class _Writer:
    """One draft in one language."""

    def __init__(self, rule: Rule, facts: DraftFacts, texts: RequestTexts) -> None:
        self._rule, self._facts, self._t = rule, facts, texts
        self._words: Mapping[str, str] = dict(facts.said.words)

    def title(self) -> Line:
        """What the letter is called."""
        return (Piece(self._t.parts("rules", self._rule.id)[1]),)

    def letter(self) -> list[Block]:
        """To whom, by which rule, and every element."""
        blocks = [] if self._rule.bring else [self._say(self._to()), self._say(self._dated())]
        for one in self._rule.elements:
            if not one.only_if or self._answer(one.only_if):
                blocks += self._element(one)
        return blocks

    def _to(self) -> Line:
        return (Piece(self._shared("to") + self._shared("colon")), *self._fill("{platform}"))

    def _dated(self) -> Line:
        rule = f"{self._shared('law')}{self._shared('colon')}{self._rule.law}"
        made = f"{self._shared('draft_made')}{self._shared('colon')}{self._facts.made.local:%Y-%m-%d}"
        return (Piece(f"{rule} · {made}"),)

    def _element(self, one: Element) -> list[Block]:
        heading, sentence = self._t.parts("elements", one.text)
        blocks = [
            Block(kind="heading", lines=((Piece(heading),),), element=one.name),
            Block(kind="say", lines=(tuple(self._fill(sentence)),), element=one.name),
        ]
        if one.links:
            links = tuple(self._links(one)) or (self._blank("address"),)
            blocks.append(Block(kind="list", lines=links, element=one.name))
        if one.values:
            lines = tuple(self._values()) or ((Piece(self._shared("values_none")),),)
            blocks.append(Block(kind="list", lines=lines, element=one.name))
        if one.sign:
            blocks.append(Block(kind="sign", lines=tuple(self._to_sign(name) for name in one.sign), element=one.name))
        return blocks

    def _to_sign(self, name: str) -> Line:
        """A line to fill in by hand; her name stands there if she wants it in."""
        label = self._shared("sign_name") if name == "name" else self._t("fields", name)
        answer = self._answer(name)
        return (Piece(label), Piece(answer, Kind.OUTSIDE)) if answer else (Piece(label, Kind.BLANK, name),)

    def _links(self, element: Element) -> Iterator[Line]:
        for one in self._facts.exhibits:
            address = one.item.source
            mark = Piece(self._t("shared", "exhibit", mark=one.ordinal) + self._shared("colon"))
            if address is None or not address.as_given.strip():
                yield (mark, *self._blank("address"))
                continue
            given = address.as_given.strip()
            yield (mark, Piece(plain.one_line(given), Kind.OUTSIDE), *self._beside(one, given, titled=element.titles))

    def _beside(self, exhibit: Exhibit, given: str, *, titled: bool) -> Iterator[Piece]:
        """The address as it is opened, and what else helps to find it, where the address does not show it."""
        source, posted = exhibit.item.source, exhibit.item.posted
        parts = [("exact", plain.exact(given, source.host if source else ""))]
        parts += [("title", _cut(exhibit.item.title))] if titled else []
        parts += [("group", source.group or source.group_id), ("message", source.post_id)] if source else []
        parts += [("account", source.account)] if source else []
        parts += [("shown", posted.text)] if posted else []
        yield Piece(" (" + self._t("shared", "seen_on", moment=f"{exhibit.item.saved.utc:{_SAVED_ON}}"))
        for name, text in parts:
            if text and text not in given:
                before, after = self._shared(name).split("{text}")
                yield from (Piece("; " + before), Piece(plain.one_line(text), Kind.OUTSIDE), Piece(after))
        yield Piece(")")

    def _values(self) -> Iterator[Line]:
        ordinals = {one.item.id: one.ordinal for one in self._facts.exhibits}
        for one in self._facts.values:
            if one.item in ordinals:
                mark = self._t("shared", "exhibit", mark=ordinals[one.item]) + self._shared("colon")
                values = [("values_sha256", one.sha256), ("values_md5", one.md5), ("values_pdq", one.value)]
                said = "; ".join(f"{self._shared(name)} {text}" for name, text in values if text)
                yield (Piece(mark), Piece(said, Kind.OUTSIDE))

    def _fill(self, sentence: str) -> Iterator[Piece]:
        at = 0
        for hole in _HOLE.finditer(sentence):
            if hole.start() > at:
                yield Piece(sentence[at : hole.start()])
            yield from self._hole(hole[1]) if hole[1] else (Piece(hole[2], Kind.BLANK),)
            at = hole.end()
        if at < len(sentence):
            yield Piece(sentence[at:])

    def _hole(self, name: str) -> Iterator[Piece]:
        if name in {"capacity", "owner"}:
            which = "agent" if self._answer("acting_for") else "self"
            yield from self._fill(self._t.parts("elements", f"{name}_{which}")[1])
        elif answer := self._answer(name):
            yield Piece(answer, Kind.OUTSIDE)
        else:
            yield from self._blank(name)

    def _answer(self, name: str) -> str:
        """What she said, or what the case says of her; '' where nothing is known or it is to stay blank."""
        facts = self._facts
        contact = facts.contact or Contact()
        reached = "; ".join(part for part in (contact.address, contact.phone, contact.email) if part)
        known = {
            "platform": facts.said.platform or self._rule.platform, "police": facts.police, "name": contact.name,
            "contact": reached, "email": contact.email,
        }  # fmt: skip
        return (self._words.get(name, "") or known.get(name, "")).strip()

    def _blank(self, name: str) -> Line:
        return (Piece(self._t("fields", name), Kind.BLANK, name),)

    def _shared(self, name: str) -> str:
        return self._t("shared", name)

    def _say(self, line: Line) -> Block:
        return Block(kind="say", lines=(line,))

    def notes(self, letter: Sequence[Block]) -> Iterator[Block]:
        """What she should know before she sends it, in her language."""
        yield self._say(self._our("notes_take_off"))
        yield self._note("save_first_minors" if self._rule.minors else "save_first")
        yield from self._missing()
        yield self._note(f"name_{self._rule.name_reaches}")
        if not self._rule.minors:
            yield self._note("minors_not")
        yield from self._titled("where", [self._channel(one.name, one.address) for one in self._rule.channels])
        for name in self._rule.notes:
            yield self._say((Piece(self._t("notes", name)),))
        yield from self._titled("blanks", list(self._open(letter)) or [self._our("blanks_none")])
        facts = [(Piece(f"{self._t('unverified', one.name)} ({one.source})"),) for one in self._rule.unverified]
        intro = self._t("shared", "confirm_intro", read=self._rule.read)
        yield Block(kind="heading", lines=(self._our("confirm"),))
        yield Block(kind="confirm", lines=((Piece(intro),), *facts))
        yield self._say(self._our("after"))

    def _note(self, name: str) -> Block:
        return Block(kind="note", lines=(self._our(name),))

    def _our(self, name: str) -> Line:
        return (Piece(self._shared(name)),)

    def _titled(self, heading: str, lines: Sequence[Line]) -> Iterator[Block]:
        yield Block(kind="heading", lines=(self._our(heading),))
        yield Block(kind="list", lines=tuple(lines))

    def _channel(self, name: str, address: str) -> Line:
        said = self._t("channels", name)
        return (Piece(address, Kind.OUTSIDE), Piece(f" – {said}")) if address else (Piece(said),)

    def _missing(self) -> Iterator[Block]:
        """Exhibits of which nothing but the address is kept, and those without an address."""
        exhibits = self._facts.exhibits
        bare = [] if self._rule.minors or self._rule.bring else [one for one in exhibits if one.item.content is None]
        nowhere = [] if self._rule.bring else [one for one in exhibits if not one.item.source]
        for name, found in (("not_saved", bare), ("no_address", nowhere)):
            if found:
                marks = ", ".join(str(one.ordinal) for one in found)
                yield Block(kind="note", lines=((Piece(self._t("shared", name, marks=marks)),),))

    def _open(self, letter: Sequence[Block]) -> Iterator[Line]:
        pieces = (piece for block in letter for line in block.lines for piece in line if piece.kind is Kind.BLANK)
        found = {one.field or one.text: one for one in pieces}
        for one in found.values():
            yield (Piece(self._t("fields", one.field) if one.field else one.text),)


def _cut(title: str) -> str:
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1] + "…"
