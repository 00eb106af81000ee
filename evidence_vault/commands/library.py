"""Commands that look at what is there: list, show, search, get, edit."""

from __future__ import annotations

import contextlib
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from evidence_vault.commands.adding import Note, SourceUrl, Tags, Title
from evidence_vault.commands.recognised import (
    fold_json,
    fold_words,
    sighting_json,
    sighting_line,
    word_lines,
    words_json,
)
from evidence_vault.commands.secrets import (
    AT_A_PROMPT,
    SecretOptions,
    open_vault,
    takes_secrets,
)
from evidence_vault.commands.shapes import event_json, item_json, item_line, item_lines
from evidence_vault.commands.terminal import acts, out, out_json
from evidence_vault.commands.vaults import AsJson, VaultPath
from evidence_vault.errors import WouldOverwriteError
from evidence_vault.model.kinds import ItemKind
from evidence_vault.store.atomic import drive_errors

if TYPE_CHECKING:
    from evidence_vault.model import Fold, Item, Query

ItemArgument = Annotated[str, typer.Argument(metavar="ITEM", help="A number, an id, or the beginning of one.")]
OfCase = Annotated[str, typer.Option("--case", metavar="NAME", help="Only this case.")]
Limit = Annotated[int, typer.Option("--limit", metavar="N", help="At most so many; 0 for all.")]
_BLOCK = 1024 * 1024


@acts
@takes_secrets
def list_items(
    vault: VaultPath,
    case: OfCase = "",
    kind: Annotated[ItemKind | None, typer.Option(help="Only this kind.")] = None,
    platform: Annotated[str, typer.Option(help="Only this platform, such as telegram.")] = "",
    tag: Annotated[str, typer.Option(help="Only items with this tag.")] = "",
    limit: Limit = 0,
    fold: Annotated[bool, typer.Option("--fold", help="One line for pictures that look the same.")] = False,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """List items, newest first."""
    from evidence_vault.model import Query

    query = Query(kind=kind, platform=platform, tag=tag, limit=limit)
    _print_items(vault, secrets, query, case, as_json=as_json, fold=fold)


@acts
@takes_secrets
def search(
    vault: VaultPath,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="Every word must occur, anywhere, in any script.")],
    case: OfCase = "",
    limit: Limit = 50,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Search titles, notes, addresses, file names and incidents."""
    from evidence_vault.model import Query

    _print_items(vault, secrets, Query(text=text, limit=limit), case, as_json=as_json)


@acts
@takes_secrets
def show(
    vault: VaultPath,
    item: ItemArgument,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Show one item and its custody events."""
    with open_vault(vault, secrets) as opened:
        found = opened.item(opened.resolve(item))
        events = opened.events(found.id)
        seen, read = opened.seen_before(found.id), opened.words_of(found.id)
        if as_json:
            told = {
                "events": [event_json(event) for event in events],
                "seen_before": [sighting_json(one) for one in seen],
                "words": words_json(read),
            }
            out_json(item_json(found) | told)
            return
        for line in [*item_lines(found), *map(sighting_line, seen), *word_lines(read)]:
            out(line)
        for one in events:
            out(f"event       {one.event.seq} {one.event.moment.utc_text} {one.event.action.value}")


@acts
@takes_secrets
def get(
    vault: VaultPath,
    item: ItemArgument,
    out_file: Annotated[str, typer.Option("--out", metavar="FILE|-", help="A new file, or - for standard output.")],
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Write the original, byte for byte. The copy is readable to anyone who can reach it."""
    destination = None if out_file == "-" else Path(out_file)
    if destination is not None and destination.exists():
        raise WouldOverwriteError
    with open_vault(vault, secrets) as opened:
        item_id = opened.resolve(item)
        with opened.open_content(item_id) as content:
            if destination is None:
                shutil.copyfileobj(content, sys.stdout.buffer, _BLOCK)
                sys.stdout.buffer.flush()
            else:
                write_new(content, destination)
        opened.record_copy(item_id, destination_name=destination.name if destination else "standard output")


@acts
@takes_secrets
def edit(
    vault: VaultPath,
    item: ItemArgument,
    title: Title = "",
    note: Annotated[str | None, Note.__metadata__[0]] = None,
    source_url: Annotated[str | None, SourceUrl.__metadata__[0]] = None,
    tag: Tags = None,
    case: Annotated[str, typer.Option("--case", metavar="NAME", help="Also put it in this case.")] = "",
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Change what you say about an item. The file never changes, and the log keeps what was said before."""
    with open_vault(vault, secrets) as opened:
        # Looked up first, so that a wrong name changes nothing.
        case_id = opened.find_case(case).id if case else None
        found = opened.describe(
            opened.resolve(item),
            title=title or None,
            note=note,
            source_url=source_url,
            tags=tuple(tag) if tag is not None else None,
        )
        if case_id:
            opened.put_in_case(case_id, [found.id])
        out(f"changed {found.id}")


def _print_items(
    vault: Path, options: SecretOptions, query: Query, case: str, *, as_json: bool, fold: bool = False
) -> None:
    from dataclasses import replace

    with open_vault(vault, options) as opened:
        wanted = replace(query, case=opened.find_case(case).id) if case else query
        found = opened.items(wanted)
        folds = {number: one for one in opened.folds() for number in one.numbers} if found else {}
        if as_json:
            out_json([item_json(item) | {"same_picture": fold_json(folds.get(item.number))} for item in found])
            return
        for item in found:
            same = folds.get(item.number)
            if not (fold and same and item.number != _shown_for(same, found)):
                out(item_line(item) + fold_words(same, item.number))


def _shown_for(fold: Fold, found: Sequence[Item]) -> int:
    """The first of a fold's items that is listed at all."""
    listed = {item.number for item in found}
    return next((number for number in fold.numbers if number in listed), 0)


def write_new(content: IO[bytes], destination: Path) -> None:
    """Whole or not there: a copy that breaks off is removed. Raises WouldOverwriteError, SystemFaultError."""
    with drive_errors():
        try:
            file = destination.open("xb")
        except FileExistsError as error:
            raise WouldOverwriteError from error
        with file:
            try:
                shutil.copyfileobj(content, file, _BLOCK)
                file.flush()
            except BaseException:
                # Unbuffered bytes would be written again on closing, and fail again.
                with contextlib.suppress(OSError):
                    file.close()
                destination.unlink()
                raise
