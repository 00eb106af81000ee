"""Her statement: a draft in the first person from the incidents and exhibits, and her edited text read back.

The text is plain: paragraphs with a blank line between them; a number at the beginning is hers to move, lines that
begin with '#' are for her and are not printed. `{exhibit 3}` stands for the mark that the form gives to exhibit 3 of
the case, `{sha256 3}` for its value, `[[…]]` for a place that she or somebody else fills in by hand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from evidence_vault.model import ItemId
from exporters.report.gather import Entry, Gathered
from exporters.report.texts import Texts
from exporters.report.words import Words, kind_key, utc

MOST_PARAGRAPHS = 2_000
_MOST_EXHIBITS = 60
_NUMBER = re.compile(r"^\s*\d{1,4}[.)．、]\s*")
_TOKEN = re.compile(r"\{(exhibit|sha256) (\d{1,7})\}|\[\[(.{1,400}?)\]\]", re.DOTALL)


def draft(gathered: Gathered, texts: Texts) -> str:
    """A draft as text: what she tells, then what she saved, then how; with blanks where only she knows."""
    told = sorted((one for one in gathered.entries if one.item.incident), key=_begun)
    kept = [one for one in gathered.entries if not one.item.incident]
    parts = [texts("statement.self", case=_safe(gathered.case.name) or texts("withheld.mark"))]
    parts += [f"[[{texts('statement.self_blank')}]]"]
    parts += [_told(one, texts) for one in told]
    if kept:
        parts.append(_overview(gathered, texts))
    tokens = {one.item.id: _token(one) for one in gathered.entries}
    parts += [_kept(one, tokens, texts) for one in kept[:_MOST_EXHIBITS]]
    if len(kept) > _MOST_EXHIBITS:
        parts.append(texts("statement.rest", count=len(kept) - _MOST_EXHIBITS))
    parts += [texts("statement.method"), texts("statement.not_altered"), f"[[{texts('statement.end_blank')}]]"]
    return "\n\n".join(f"{at}. {one}" for at, one in enumerate(parts, start=1)) + "\n"


def piecewise(gathered: Gathered, texts: Texts) -> list[tuple[int, str, str, str]]:
    """Of each exhibit by number: its number in the case, its token, its title, and a paragraph about it."""
    tokens = {one.item.id: _token(one) for one in gathered.entries}
    found = []
    for one in sorted(gathered.entries, key=lambda each: each.exhibit.ordinal):
        title = texts("withheld.mark") if "title" in one.exhibit.withheld else one.item.title
        said = _told(one, texts) if one.item.incident else _kept(one, tokens, texts)
        found.append((one.exhibit.ordinal, _token(one), title, said))
    return found


def help_lines(texts: Texts) -> str:
    """What stands above a draft that is written out, each line after a '#'."""
    return "".join(f"# {one}\n" for one in texts.part("statement.help")) + "\n"


def paragraphs(text: str) -> list[str]:
    """The numbered paragraphs of her text, without their numbers. At most MOST_PARAGRAPHS."""
    kept = "\n".join(line for line in text.replace("\r\n", "\n").split("\n") if not line.startswith("#"))
    found = (one.strip("\n ") for one in re.split(r"\n[ \t]*\n", kept))
    return [_NUMBER.sub("", one) for one in found if one][:MOST_PARAGRAPHS]


def printed(text: str, gathered: Gathered, words: Words) -> list[Any]:
    """Each paragraph as a value for the layout: marks and values filled in, blanks marked, the rest as typed."""
    by_number = {str(one.exhibit.ordinal): one for one in gathered.entries}
    return [{"mix": _parts(one, by_number, words)} for one in paragraphs(text)]


def _parts(text: str, by_number: dict[str, Entry], words: Words) -> list[Any]:
    found: list[Any] = []
    at = 0
    for token in _TOKEN.finditer(text):
        found += _plain(text[at : token.start()], words)
        found.append(_filled(token, by_number, words))
        at = token.end()
    return found + _plain(text[at:], words)


def _plain(text: str, words: Words) -> list[Any]:
    return [words.lines_kept(text)] if text else []


def _filled(token: re.Match[str], by_number: dict[str, Entry], words: Words) -> Any:  # noqa: ANN401 - a value
    if token[3]:
        return {"blank": words.plain(token[3])}
    one = by_number.get(token[2].lstrip("0"))
    if one is None:
        return {"blank": words.t("statement.no_exhibit", number=token[2])}
    if token[1] == "exhibit":
        return words.plain(words.t("exhibit", mark=one.mark))
    return {"mono": one.item.content.sha256} if one.item.content else words.t("list.no_file")


def _told(one: Entry, t: Texts) -> str:
    incident = one.item.incident
    assert incident  # noqa: S101 - chosen so
    key = "statement.told" if incident.when.exact else "statement.told_about"
    when = _safe(incident.when.text) or f"[[{t('form.not_known')}]]"
    said = [t(key, when=when, text=_safe(incident.text) or t("withheld.mark"))]
    if incident.where:
        said.append(t("statement.where", where=_open(incident.where)))
    if incident.who:
        said.append(t("statement.who", who=_open(incident.who)))
    if incident.witnesses:
        said.append(t("statement.witnesses", witnesses=_open(incident.witnesses)))
    elif "incident_witnesses" in one.exhibit.withheld:
        said.append(t("statement.witnesses_withheld"))
    return t("statement.join").join([*said, t("statement.produce", token=_token(one))])


def _kept(one: Entry, marks: Mapping[ItemId, str], t: Texts) -> str:
    item = one.item
    title = t("withheld.mark") if "title" in one.exhibit.withheld else _safe(item.title) or t("not_stated")
    said = [_begins(one, title, marks, t)]
    if item.source and not item.derived_from:
        said.append(t("statement.source", source=_safe(item.source.as_given)))
    said.append(t("statement.produce", token=_token(one)))
    if item.content:
        said.append(t("statement.value", token=f"{{sha256 {one.exhibit.ordinal}}}"))
    return t("statement.join").join(said)


def _begins(one: Entry, title: str, marks: Mapping[ItemId, str], t: Texts) -> str:
    """When it was saved, noted or, of a copy, made from what."""
    item, time = one.item, utc(one.item.saved)
    if item.record:
        return t("statement.record", time=time, kind=_open(item.record.what), title=title)
    if item.derived_from:
        origin = marks.get(item.derived_from.item, t("derived.not_shown"))
        method = t.named("methods", item.derived_from.method)
        return t("statement.copied", time=time, origin=origin, method=method, title=title)
    return t("statement.saved", time=time, kind=t.named("kinds", kind_key(item)), title=title)


def _overview(gathered: Gathered, t: Texts) -> str:
    moments = sorted((one.item.saved for one in gathered.entries), key=lambda moment: moment.utc)
    tools = sorted({step.event.tool for step in gathered.steps})
    return t(
        "statement.overview", first=utc(moments[0]), last=utc(moments[-1]), count=len(gathered.entries),
        tool=_safe(t("list_separator").join(tools)),
    )  # fmt: skip


def _token(one: Entry) -> str:
    return f"{{exhibit {one.exhibit.ordinal}}}"


def _safe(text: str) -> str:
    """Her text inside a draft: it must not begin a paragraph, a note or a token of ours."""
    joined = " ".join(line.strip() for line in text.replace("\r\n", "\n").split("\n") if line.strip())
    for mark in ("{exhibit", "{sha256", "[[", "]]"):
        joined = joined.replace(mark, f"{mark[0]} {mark[1:]}")
    return joined


def _open(text: str) -> str:
    """Her text without a full stop at its end, for a sentence of ours that goes on or ends after it."""
    return _safe(text).rstrip(" .。．") or _safe(text)


def _begun(one: Entry) -> tuple[str, int]:
    start = one.item.incident.when.start if one.item.incident else ""
    return start or "9999", one.exhibit.ordinal
