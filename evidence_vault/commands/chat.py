"""Commands about chat exports: chat VAULT import|read|list|show|search|excerpt|text|guide."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from evidence_vault.commands.adding import InCase, Note, SourceUrl, Tags, Title
from evidence_vault.commands.secrets import AT_A_PROMPT, SecretOptions, open_vault, takes_secrets
from evidence_vault.commands.terminal import acts, err, interruptible, out, out_json, progress_bar
from evidence_vault.commands.vaults import AsJson, VaultPath
from evidence_vault.errors import NotFoundError, UsageError
from evidence_vault.model.kinds import TextKind
from evidence_vault.sources.chat_words import finding_text

if TYPE_CHECKING:
    from evidence_vault.model import Chat, ChatFinding, ChatMessage, ChatsRead, ExportSaved
    from evidence_vault.vault import Vault

chat = typer.Typer(
    rich_markup_mode=None,
    help="Chat exports: chat VAULT import|read|list|show|search|excerpt|text|guide.",
    no_args_is_help=True,
)
ChatArgument = Annotated[str, typer.Argument(metavar="CHAT", help="An id, its beginning, or a place in the list.")]
DateOrder = Annotated[
    Literal["", "dmy", "mdy", "ymd"],
    typer.Option("--date-order", help="The order of day, month and year, where the file does not show it."),
]


@chat.callback()
def _of_vault(context: typer.Context, vault: VaultPath) -> None:
    """Chat exports: chat VAULT import|read|list|show|search|excerpt|text|guide."""
    context.obj = vault


@acts
@takes_secrets
def import_chat(
    context: typer.Context,
    path: Annotated[Path, typer.Argument(metavar="PATH", help="A folder, a ZIP or a file that a chat app exported.")],
    case: InCase = "",
    date_order: DateOrder = "",
    source_url: SourceUrl = "",
    note: Note = "",
    tag: Tags = None,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Keep an export byte for byte, then read its chats. Prints `saved` before anything is read."""
    from evidence_vault.model import AddDetails, ChatOptions, ExportSaved
    from evidence_vault.reading.chat_host import ChatReader

    with open_vault(context.obj, secrets) as opened, ChatReader() as reader:
        details = AddDetails(
            case=opened.find_case(case).id if case else None,
            source_url=source_url,
            note=note,
            tags=tuple(tag or ()),
        )
        with interruptible() as cancel, progress_bar() as progress:
            options = ChatOptions(date_order=date_order)
            for said in opened.import_chat(path, reader, details, options, progress=progress, cancel=cancel):
                if isinstance(said, ExportSaved):
                    _saved(said, path.name, as_json=as_json)
                else:
                    _told(said, as_json=as_json)


@acts
@takes_secrets
def read_chat(
    context: typer.Context,
    item: Annotated[str, typer.Argument(metavar="ITEM", help="An export: a number, an id, or its beginning.")],
    date_order: DateOrder = "",
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Read the chats of a kept export again, for example with another order of dates."""
    from evidence_vault.model import ChatOptions
    from evidence_vault.reading.chat_host import ChatReader

    with open_vault(context.obj, secrets) as opened, ChatReader() as reader:
        item_id = opened.resolve(item)
        with interruptible() as cancel, progress_bar() as progress:
            options = ChatOptions(date_order=date_order)
            read = opened.read_chats(item_id, reader, options, progress=progress, cancel=cancel)
        _told(read, as_json=as_json)


@acts
@takes_secrets
def list_chats(context: typer.Context, secrets: SecretOptions = AT_A_PROMPT, as_json: AsJson = False) -> None:
    """List the chats that were read."""
    with open_vault(context.obj, secrets) as opened:
        found = opened.chats()
        if as_json:
            out_json([chat_json(one) for one in found])
            return
        for one in found:
            out(_chat_line(one))


@acts
@takes_secrets
def show_chat(
    context: typer.Context,
    chat_name: ChatArgument,
    after: Annotated[int, typer.Option("--after", metavar="N", help="Only messages after this number.")] = 0,
    limit: Annotated[int, typer.Option("--limit", metavar="N", help="At most so many messages.")] = 50,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Show who is in a chat, what is to be known about it, and its messages by page."""
    with open_vault(context.obj, secrets) as opened:
        one = find_chat(opened, chat_name)
        people = opened.participants(one.id)
        said = opened.messages(one.id, after=after, limit=limit) if limit > 0 else []
        if as_json:
            shown = {"participants": [asdict(person) for person in people], "shown": [message_json(m) for m in said]}
            out_json(chat_json(one) | shown)
            return
        out(_chat_line(one))
        for person in people:
            out(f"person   {person.sender or '-'}  {person.messages}  {', '.join(use.name for use in person.names)}")
        _findings(one.findings)
        for message in said:
            out(message_line(message))


@acts
@takes_secrets
def search_chats(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="Every word must occur, anywhere, in any script.")],
    chat_name: Annotated[str, typer.Option("--chat", metavar="CHAT", help="Only in this chat.")] = "",
    limit: Annotated[int, typer.Option("--limit", metavar="N", help="At most so many, up to 500.")] = 50,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Search the messages of every chat; the newest number first."""
    from evidence_vault.model import MessageQuery

    with open_vault(context.obj, secrets) as opened:
        only = find_chat(opened, chat_name).id if chat_name else None
        hits = opened.search_messages(MessageQuery(text=text, chat=only, limit=limit))
        if as_json:
            out_json([{"chat": hit.chat, "message": message_json(hit.message)} for hit in hits])
            return
        for hit in hits:
            out(f"{hit.chat[:8]}  {message_line(hit.message)}")


@acts
@takes_secrets
def excerpt(
    context: typer.Context,
    chat_name: ChatArgument,
    first: Annotated[int, typer.Argument(metavar="FIRST", help="Number of the first message.")],
    last: Annotated[
        int | None, typer.Argument(metavar="LAST", help="Number of the last; without it, only one.")
    ] = None,
    before: Annotated[int, typer.Option("--before", metavar="N", help="Also so many messages before.")] = 3,
    after: Annotated[int, typer.Option("--after", metavar="N", help="Also so many messages after.")] = 3,
    case: InCase = "",
    title: Title = "",
    note: Note = "",
    tag: Tags = None,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Make a message, or a span of messages, an item of its own that can be an exhibit."""
    from evidence_vault.model import AddDetails

    with open_vault(context.obj, secrets) as opened:
        details = AddDetails(
            case=opened.find_case(case).id if case else None, title=title, note=note, tags=tuple(tag or ())
        )
        one = find_chat(opened, chat_name)
        saved = opened.add_excerpt(
            one.id, first, last if last is not None else first, before=before, after=after, details=details
        )
        out(f"saved {saved.id} {saved.sha256 or '-'} {saved.name}")


@acts
@takes_secrets
def text(
    context: typer.Context,
    item: Annotated[str, typer.Argument(metavar="ITEM", help="A number, an id, or the beginning of one.")],
    kind: Annotated[TextKind, typer.Option(help="What the text is.")],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="UTF-8 text.")],
    language: Annotated[str, typer.Option("--lang", metavar="TAG", help="Its language, such as zh-Hans or ko.")] = "",
    by: Annotated[str, typer.Option("--by", metavar="TEXT", help="Who wrote it.")] = "",
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Put a transcript, a translation or a glossary beside an item; one of the same kind and language is replaced."""
    from evidence_vault.model import ItemText

    try:
        words = file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("The text could not be read.", next_step="Check the file; it must be UTF-8 text.") from error
    with open_vault(context.obj, secrets) as opened:
        found = opened.item(opened.resolve(item))
        others = [one for one in found.texts if (one.kind, one.language) != (kind, language)]
        opened.set_texts(found.id, [*others, ItemText(kind=kind, text=words, language=language, by=by)])
        out(f"changed {found.id}")


def guide(
    lang: Annotated[
        Literal["en", "zh-Hans", "zh-Hant", "ko"], typer.Option("--lang", help="The guide's language.")
    ] = "en",
) -> None:
    """Say how to make a good export in each app, and what to take care of. Opens nothing."""
    from evidence_vault.sources.guides import export_guide

    for line in export_guide(lang).splitlines():
        out(line)


def find_chat(vault: Vault, text: str) -> Chat:
    """The chat with this place in the list, id, or unique beginning of one. Raises NotFoundError."""
    every = vault.chats()
    if text.isascii() and text.isdigit() and 0 < int(text[:9]) <= len(every):
        return every[int(text) - 1]
    found = [one for one in every if one.id.startswith(text.lower())] if text else []
    if len(found) != 1:
        raise NotFoundError("There is no such chat in the vault.", next_step="List the chats and use an id from it.")
    return found[0]


def chat_json(one: Chat) -> dict[str, Any]:
    """A chat as stable JSON."""
    return asdict(one)


def message_json(message: ChatMessage) -> dict[str, Any]:
    """A message as stable JSON; `utc` is null where the file names no zone."""
    return asdict(message) | {"utc": utc_text(message)}


def utc_text(message: ChatMessage) -> str | None:
    """RFC 3339 in UTC, or None for a clock of an unknown zone."""
    from evidence_vault.model import TimeBasis

    if message.ms is None or message.basis not in {TimeBasis.UTC, TimeBasis.OFFSET}:
        return None
    try:
        return datetime.fromtimestamp(message.ms / 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    except (OverflowError, OSError, ValueError):
        return None


def message_line(message: ChatMessage) -> str:
    """One line: number, when, who, what."""
    when = utc_text(message) or message.local or "no time"
    said = message.text or message.action or message.kind.value
    files = "".join(f" [{media.kind}{' ' + media.missing.value if media.missing else ''}]" for media in message.media)
    who = message.name or message.sender or "-"
    return f"{message.number:>8}  {when}  {who}: {' '.join(said.split())}{files}"


def _saved(said: ExportSaved, name: str, *, as_json: bool) -> None:
    if as_json:
        out_json({"saved": asdict(said)})
        return
    out(f"saved {said.item} {said.sha256} {name}")
    out(f"files {said.files} {said.size}")
    for line in said.declined:
        err(f"not kept {line}")


def _told(read: ChatsRead, *, as_json: bool) -> None:
    if as_json:
        out_json({"read": asdict(read)})
        return
    counts = read.counts
    out(f"records {counts.records} parsed {counts.parsed} skipped {counts.skipped} repaired {counts.repaired}")
    out(f"media {counts.media_present} present {counts.media_missing} missing {counts.files_unnamed} unnamed")
    _findings(read.findings)
    for one in read.chats:
        out(_chat_line(one))
        _findings(one.findings)


def _findings(findings: tuple[ChatFinding, ...]) -> None:
    for finding in findings:
        out(f"note     {finding_text(finding)}")


def _chat_line(one: Chat) -> str:
    return f"chat {one.id} {one.messages} {one.format} {one.kind or '-'} {one.title}"


chat.command("import")(import_chat)
chat.command("read")(read_chat)
chat.command("list")(list_chats)
chat.command("show")(show_chat)
chat.command("search")(search_chats)
chat.command("excerpt")(excerpt)
chat.command("text")(text)
chat.command("guide")(guide)
