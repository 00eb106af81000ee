"""The command `request`: drafts of requests to platforms and what came of them. It sends nothing.

Beside cli.py and cli_report.py the only core module that may import the exporters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from evidence_vault.commands.exporting import InCase, refuse_existing
from evidence_vault.commands.forms import read_text
from evidence_vault.commands.requests import request_json, request_lines, rule_json
from evidence_vault.commands.secrets import AT_A_PROMPT, SecretOptions, open_vault, takes_secrets
from evidence_vault.commands.showing import ordinals
from evidence_vault.commands.terminal import acts, interruptible, out, out_json, progress_bar
from evidence_vault.commands.vaults import AsJson, VaultPath
from evidence_vault.errors import UsageError
from evidence_vault.ports import SystemClock

if TYPE_CHECKING:
    from evidence_vault.model import CaseId, ItemId, ListedHash, Moment, PlatformRequest, RequestSaid
    from evidence_vault.vault import Vault
    from exporters.requests.draft import RequestDraft

_ABOUT = "Requests to platforms: request VAULT rules|new|list|show|edit|draft|sent|receipt|reply|look."
request = typer.Typer(rich_markup_mode=None, help=_ABOUT, no_args_is_help=True)
DraftLanguage = Annotated[
    Literal["", "en", "zh-Hans", "zh-Hant", "ko"], typer.Option("--lang", help="The letter's; else the rule's own.")
]
SecondLanguage = Annotated[
    Literal["", "en", "zh-Hans", "zh-Hant", "ko"], typer.Option("--second-lang", help="A second one beside it.")
]
NotesLanguage = Annotated[
    Literal["", "en", "zh-Hans", "zh-Hant", "ko"], typer.Option("--notes-lang", help="Of what is for you alone.")
]
Which = Annotated[str, typer.Argument(metavar="REQUEST", help="Its number, its id, or the beginning of it.")]
RuleName = Annotated[str, typer.Option("--rule", metavar="RULE", help="One of those that 'rules' lists.")]
Platform = Annotated[str | None, typer.Option("--platform", metavar="NAME", help="To whom.")]
OfExhibits = Annotated[
    str | None, typer.Option("--exhibits", metavar="1,3-5", help="The exhibits whose addresses it is about.")
]
Say = Annotated[
    list[str] | None,
    typer.Option("--say", metavar="FIELD=TEXT", help="An answer; 'rules' lists the fields of each rule."),
]
NextLook = Annotated[
    str | None, typer.Option("--next-look", metavar="DAY", help="When to look again: 2026-03-01, or '' for never.")
]
At = Annotated[str, typer.Option("--at", metavar="TIME", help="When it happened, by this computer's zone; else now.")]
Channel = Annotated[str, typer.Option("--channel", metavar="TEXT", help="By which way.")]
Told = Annotated[str, typer.Option("--said", metavar="TEXT", help="What was said, or a number that was given.")]


@request.callback()
def _of_vault(context: typer.Context, vault: VaultPath) -> None:
    """Requests to platforms: request VAULT rules|new|list|show|edit|draft|sent|receipt|reply|look."""
    context.obj = vault


@acts
def list_rules(as_json: AsJson = False) -> None:
    """List the rules: what each asks for, in which languages, and where it goes. Opens no vault."""
    from exporters.requests.rules import rules
    from exporters.requests.texts import request_texts

    texts = request_texts("en")
    found = [rule_json(one, title=texts("rules", one.id)) for one in rules()]
    if as_json:
        out_json(found)
        return
    for one in found:
        out(f"{one['id']:<16} {one['title']}")
        out(f"{'':<16} {', '.join(one['languages'])}; fields: {', '.join(one['asks']) or 'none'}")


@acts
@takes_secrets
def new(
    context: typer.Context,
    case: InCase,
    rule: RuleName,
    exhibits: OfExhibits = None,
    platform: Platform = None,
    lang: DraftLanguage = "",
    second_lang: SecondLanguage = "",
    say: Say = None,
    next_look: NextLook = None,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Keep a new request as a draft. Save the pages first: 'add', 'capture'."""
    from evidence_vault.model import RequestSaid

    with open_vault(context.obj, secrets) as opened:
        case_id = opened.find_case(case).id
        said = RequestSaid(
            rule=rule, platform=platform or "", language=lang, second=second_lang,
            exhibits=_items(opened, case_id, exhibits), words=_answers(rule, say),
        )  # fmt: skip
        _check(said)
        made = opened.new_request(case_id, said)
        if next_look is not None:
            made = opened.edit_request(made.id, next_look=next_look)
        _tell(made, as_json=as_json)


@acts
@takes_secrets
def list_requests(
    context: typer.Context,
    case: Annotated[str, typer.Option("--case", metavar="C", help="Only of this case.")] = "",
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """List the requests with the rule's clock and the next look."""
    with open_vault(context.obj, secrets) as opened:
        found = opened.requests(opened.find_case(case).id if case else None)
        if as_json:
            out_json([_json(one) for one in found])
            return
        for one in found:
            _tell(one, as_json=False)


@acts
@takes_secrets
def show(context: typer.Context, which: Which, secrets: SecretOptions = AT_A_PROMPT, as_json: AsJson = False) -> None:
    """Show a request: its addresses, what was sent, answered and seen."""
    with open_vault(context.obj, secrets) as opened:
        found = opened.find_request(which)
        if as_json:
            out_json(_json(found))
            return
        for line in request_lines(_json(found), whole=True):
            out(line)


@acts
@takes_secrets
def edit(
    context: typer.Context,
    which: Which,
    exhibits: OfExhibits = None,
    platform: Platform = None,
    lang: Annotated[str | None, typer.Option("--lang", help="The letter's language.")] = None,
    second_lang: Annotated[str | None, typer.Option("--second-lang", help="A second one; '' for none.")] = None,
    say: Say = None,
    next_look: NextLook = None,
    closed: Annotated[bool | None, typer.Option("--closed/--open", help="Whether nothing more is expected.")] = None,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Change a draft, the next look, or whether it is closed. What was sent stays as it was sent."""
    with open_vault(context.obj, secrets) as opened:
        found = opened.find_request(which)
        before = found.said
        said = replace(
            before, platform=before.platform if platform is None else platform,
            language=before.language if lang is None else lang,
            second=before.second if second_lang is None else second_lang,
            exhibits=before.exhibits if exhibits is None else _items(opened, found.case, exhibits),
            words=tuple((dict(before.words) | dict(_answers(before.rule, say))).items()),
        )  # fmt: skip
        _check(said)
        _tell(opened.edit_request(found.id, said=said, next_look=next_look, closed=closed), as_json=as_json)


@acts
@takes_secrets
def draft(
    context: typer.Context,
    which: Which,
    out_file: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="A new file, readable by anyone; else it is printed.")
    ] = None,
    form: Annotated[Literal["text", "pdf"], typer.Option("--as", help="As text or as PDF.")] = "text",
    with_identity: Annotated[
        bool, typer.Option("--with-identity", help="With the name and contact details of the case; else blank.")
    ] = False,
    letter_alone: Annotated[
        bool, typer.Option("--letter-alone", help="Without the page that is for you alone.")
    ] = False,
    notes_lang: NotesLanguage = "",
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Draft the letter, as text or as PDF. It is sent to nobody and signed by nobody."""
    from exporters.requests.write import as_text, write_draft

    if form == "pdf" and out_file is None:
        raise UsageError("A PDF needs a file.", next_step="Give --out FILE, or leave out --as pdf.")
    refuse_existing(out_file)
    with open_vault(context.obj, secrets) as opened, interruptible() as cancel, progress_bar() as progress:
        found = opened.find_request(which)
        listed: Sequence[ListedHash] = ()
        if _needs_values(found):
            listed = opened.hash_list(found.case, progress=progress, cancel=cancel)
        made = _draft(opened, found, identity=with_identity, values=listed, notes_language=notes_lang)
        if out_file is None:
            for line in as_text(made, alone=letter_alone).rstrip("\n").split("\n"):
                out(line)
            return
        written = write_draft(made, out_file, form, alone=letter_alone, cancel=cancel)
        opened.record_export(
            found.case, form="request", sha256=written.sha256, size=written.size, destination_name=written.path.name
        )
        out(f"written {written.sha256} {written.path}")


@acts
@takes_secrets
def sent(
    context: typer.Context,
    which: Which,
    channel: Channel = "",
    at: At = "",
    said: Told = "",
    letter: Annotated[
        Path | None,
        typer.Option("--letter", metavar="FILE", help="The text as it was sent; else the draft."),
    ] = None,
    next_look: NextLook = None,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Note that you sent it: when and by which way. The addresses are kept as they are now."""
    from evidence_vault.model import StepKind, StepSaid
    from exporters.requests.rules import next_look_after, rule_of
    from exporters.requests.write import as_text

    with open_vault(context.obj, secrets) as opened:
        found = opened.find_request(which)
        moment = _moment(at)
        text = read_text(letter) if letter else as_text(_draft(opened, found), alone=True)
        step = StepSaid(kind=StepKind.SENT, at=moment, channel=channel, words=said, letter=text)
        day = next_look_after(rule_of(found.said.rule), moment) if next_look is None else next_look
        _tell(opened.note_step(found.id, step, next_look=day), as_json=as_json)


@acts
@takes_secrets
def receipt(
    context: typer.Context,
    which: Which,
    said: Told = "",
    channel: Channel = "",
    at: At = "",
    next_look: NextLook = None,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Note a receipt: a number, a mail that it came in."""
    _step(context.obj, which, "receipt", (channel, said, at, next_look), secrets, as_json=as_json)


@acts
@takes_secrets
def reply(
    context: typer.Context,
    which: Which,
    said: Told = "",
    channel: Channel = "",
    at: At = "",
    next_look: NextLook = None,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Note an answer."""
    _step(context.obj, which, "reply", (channel, said, at, next_look), secrets, as_json=as_json)


@acts
@takes_secrets
def look(
    context: typer.Context,
    which: Which,
    found: Annotated[Literal["there", "removed", "unclear"], typer.Option("--found", help="What is there now.")],
    exhibits: OfExhibits = None,
    said: Told = "",
    at: At = "",
    next_look: NextLook = None,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Note what you saw when you looked again; 'there' after 'removed' is kept as 'back'. Nothing is fetched."""
    from evidence_vault.model import Seen

    with open_vault(context.obj, secrets) as opened:
        about = opened.find_request(which)
        items = _items(opened, about.case, exhibits)
        _tell(
            opened.note_look(about.id, items, Seen(found), _moment(at), words=said, next_look=next_look),
            as_json=as_json,
        )


def _step(
    vault: Path,
    which: str,
    kind: Literal["receipt", "reply"],
    told: tuple[str, str, str, str | None],
    secrets: SecretOptions,
    *,
    as_json: bool,
) -> None:
    from evidence_vault.model import StepKind, StepSaid

    channel, words, at, next_look = told
    with open_vault(vault, secrets) as opened:
        step = StepSaid(kind=StepKind(kind), at=_moment(at), channel=channel, words=words)
        _tell(opened.note_step(opened.find_request(which).id, step, next_look=next_look), as_json=as_json)


def _items(opened: Vault, case_id: CaseId, exhibits: str | None) -> tuple[ItemId, ...]:
    wanted = ordinals(exhibits or "")
    return tuple(one.item.id for one in opened.exhibits(case_id, wanted)) if wanted else ()


def _answers(rule: str, say: Sequence[str] | None) -> tuple[tuple[str, str], ...]:
    """FIELD=TEXT. Raises UsageError for a field that the rule does not ask for."""
    from exporters.requests.rules import rule_of

    known = rule_of(rule).asks
    found = [one.partition("=")[::2] for one in say or ()]
    if any(name not in known or name == "platform" for name, _ in found):
        fields = ", ".join(one for one in known if one != "platform")
        raise UsageError("That rule has no such field.", next_step=f"Write --say FIELD=TEXT with one of: {fields}.")
    return tuple(found)


def _check(said: RequestSaid) -> None:
    """Refuse a rule or language that there is not, before anything is kept. Raises UsageError."""
    from exporters.requests.draft import DraftFacts, make_draft

    make_draft(DraftFacts(said=said, exhibits=(), made=SystemClock().now()))


def _needs_values(about: PlatformRequest) -> bool:
    from exporters.requests.rules import rule_of

    return any(one.values for one in rule_of(about.said.rule).elements)


def _draft(
    opened: Vault,
    about: PlatformRequest,
    *,
    identity: bool = False,
    values: Sequence[ListedHash] = (),
    notes_language: str = "",
) -> RequestDraft:
    from exporters.requests.draft import language_of
    from exporters.requests.write import draft_of

    now = SystemClock().now()
    hers = language_of(notes_language)
    return draft_of(opened, about, now=now, identity=identity, values=values, notes_language=hers)


def _moment(text: str) -> Moment:
    """A time by this computer's clock and zone. Raises UsageError for what is no exact time."""
    from evidence_vault.model import ClockSource, Moment
    from evidence_vault.sources.when import parse_when

    if not text:
        return SystemClock().now()
    when = parse_when(text, clock=SystemClock())
    if not when.start:
        raise UsageError("That time cannot be read.", next_step="Write it as 2026-03-01 14:30.")
    local = datetime.fromisoformat(when.start).astimezone()
    offset = local.utcoffset() or timedelta()
    minutes = int(offset.total_seconds() // 60)
    return Moment(utc=local.astimezone(UTC), offset_minutes=minutes, clock=ClockSource.STATED)


def _json(about: PlatformRequest) -> dict[str, object]:
    from exporters.requests.rules import clock_of

    return request_json(about, clock_of(about, SystemClock().now()))


def _tell(about: PlatformRequest, *, as_json: bool) -> None:
    if as_json:
        out_json(_json(about))
        return
    for line in request_lines(_json(about), whole=False):
        out(line)


for _name, _act in (
    ("rules", list_rules), ("new", new), ("list", list_requests), ("show", show), ("edit", edit), ("draft", draft),
    ("sent", sent), ("receipt", receipt), ("reply", reply), ("look", look),
):  # fmt: skip
    request.command(_name)(_act)
