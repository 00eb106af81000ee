"""Commands that bring evidence in: add, link, incident, record, derive."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from evidence_vault.commands.secrets import (
    AT_A_PROMPT,
    SecretOptions,
    open_vault,
    takes_secrets,
)
from evidence_vault.commands.terminal import acts, err, interruptible, out, progress_bar
from evidence_vault.commands.vaults import VaultPath
from evidence_vault.errors import ReadingError, UnreadableSourceError, UsageError
from evidence_vault.model.kinds import DerivativeMethod

if TYPE_CHECKING:
    from evidence_vault.model import AddDetails, CaseId, ItemId, Saved
    from evidence_vault.vault import Vault

InCase = Annotated[str, typer.Option("--case", metavar="NAME", help="Put it in this case.")]
SourceUrl = Annotated[str, typer.Option("--source-url", metavar="URL", help="Where it was seen; kept as given.")]
Note = Annotated[str, typer.Option("--note", metavar="TEXT", help="Your own words about it.")]
Tags = Annotated[list[str] | None, typer.Option("--tag", metavar="TAG", help="May be given more than once.")]
Title = Annotated[str, typer.Option("--title", metavar="TEXT", help="A neutral title.")]

_COPY_MAX = 512 * 1024 * 1024


@acts
@takes_secrets
def add(
    vault: VaultPath,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files and folders.")],
    case: InCase = "",
    source_url: SourceUrl = "",
    note: Note = "",
    tag: Tags = None,
    screen_photo: Annotated[
        bool, typer.Option("--screen-photo", help="These are pictures of a screen, taken with another device.")
    ] = False,
    device: Annotated[str, typer.Option(metavar="TEXT", help="The device they were taken with.")] = "",
    read: Annotated[
        bool, typer.Option("--read/--no-read", help="Also note what the files say of themselves.")
    ] = True,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Save files. Prints `saved ID SHA-256 NAME` for each, once it is durable."""
    from evidence_vault.model import AddDetails, ScreenPhoto

    with open_vault(vault, secrets) as opened:
        details = AddDetails(
            case=_case_id(opened, case),
            source_url=source_url,
            note=note,
            tags=tuple(tag or ()),
            screen_photo=ScreenPhoto(device=device) if screen_photo or device else None,
        )
        saved, declined = _add_all(opened, paths, details)
        if read and saved:
            _read_facts(opened, saved)
    if declined:
        raise UnreadableSourceError(
            f"{declined} of the files were not added.",
            safe="All the others are saved.",
            next_step="See the lines above.",
        )


@acts
@takes_secrets
def link(
    vault: VaultPath,
    url: Annotated[str, typer.Argument(metavar="URL", help="The address, or the shared text around it.")],
    case: InCase = "",
    note: Note = "",
    title: Title = "",
    tag: Tags = None,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Save an address on its own. Nothing is fetched."""
    from evidence_vault.model import AddDetails

    with open_vault(vault, secrets) as opened:
        details = AddDetails(case=_case_id(opened, case), note=note, title=title, tags=tuple(tag or ()))
        _said(opened.add_link(url, details))


@acts
@takes_secrets
def incident(
    vault: VaultPath,
    when: Annotated[
        str, typer.Option(metavar="W", help="When: 2026-03-01 14:30, 'about 2026-03', a span, your words.")
    ],
    text: Annotated[str, typer.Option(metavar="T", help="What happened.")] = "",
    text_file: Annotated[str, typer.Option(metavar="F", help="Read it from a file; - for standard input.")] = "",
    where: Annotated[str, typer.Option(metavar="TEXT")] = "",
    who: Annotated[str, typer.Option(metavar="TEXT")] = "",
    witnesses: Annotated[str, typer.Option(metavar="TEXT")] = "",
    case: InCase = "",
    note: Note = "",
    title: Title = "",
    source_url: SourceUrl = "",
    tag: Tags = None,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Save what happened, in your own words."""
    from evidence_vault.model import AddDetails, Incident
    from evidence_vault.sources.when import parse_when

    if bool(text) == bool(text_file):
        raise UsageError("Give the text either with --text or with --text-file.")
    told = Incident(
        when=parse_when(when, strict=False),
        text=text or _read_text(text_file),
        where=where,
        who=who,
        witnesses=witnesses,
    )
    with open_vault(vault, secrets) as opened:
        details = AddDetails(
            case=_case_id(opened, case), note=note, title=title, source_url=source_url, tags=tuple(tag or ())
        )
        _said(opened.add_incident(told, details))


@acts
@takes_secrets
def record(
    vault: VaultPath,
    what: Annotated[str, typer.Option(metavar="TEXT", help="What kind of thing it is, in neutral words.")],
    source_url: SourceUrl = "",
    platform_time: Annotated[str, typer.Option(metavar="TEXT", help="The time the platform shows.")] = "",
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why it is not kept.")] = "",
    case: InCase = "",
    note: Note = "",
    title: Title = "",
    tag: Tags = None,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Record content that must not be kept: no picture, no thumbnail, no digest of it."""
    from evidence_vault.model import AddDetails, RecordOnly

    with open_vault(vault, secrets) as opened:
        details = AddDetails(
            case=_case_id(opened, case), note=note, title=title, source_url=source_url, tags=tuple(tag or ())
        )
        _said(opened.add_record(RecordOnly(what=what, platform_time=platform_time, reason=reason), details))


@acts
@takes_secrets
def derive(
    vault: VaultPath,
    item: Annotated[str, typer.Argument(metavar="ITEM", help="The original: a number, an id, or its beginning.")],
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The copy that was made from it.")],
    method: Annotated[DerivativeMethod, typer.Option(help="How it was made.")],
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why, in your own words.")] = "",
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Save a copy made from an item (covered, cropped, a transcript), bound to its original, which stays as it is."""
    data = _read_copy(file)
    with open_vault(vault, secrets) as opened:
        original = opened.resolve(item)
        _said(opened.add_derivative(original, data, file.name, method=method.value, reason=reason))


def _read_copy(file: Path) -> bytes:
    try:
        if file.stat().st_size > _COPY_MAX:
            raise UsageError("That file is too large for a copy.", next_step="Copies may have up to 512 MiB.")
        return file.read_bytes()
    except OSError as error:
        raise UnreadableSourceError from error


def _add_all(vault: Vault, paths: list[Path], details: AddDetails) -> tuple[list[ItemId], int]:
    from evidence_vault.model import Declined

    saved: list[ItemId] = []
    declined = 0
    with interruptible() as cancel, progress_bar() as progress:
        for result in vault.add_files(paths, details, progress=progress, cancel=cancel):
            if isinstance(result, Declined):
                declined += 1
                err(f"not added {result.path.name}: {result.what} {result.next_step}")
            else:
                _said(result)
                saved.append(result.id)
    return saved, declined


def _read_facts(vault: Vault, items: list[ItemId]) -> None:
    """A failure here costs previews only: the files are saved."""
    from evidence_vault.reading.host import FactReader

    reader = FactReader()
    try:
        with interruptible() as cancel, progress_bar() as progress:
            vault.read_facts(items, reader, progress=progress, cancel=cancel)
    finally:
        reader.close()
    _compare(vault, items)


def _compare(vault: Vault, items: list[ItemId]) -> None:
    """Say which of the new pictures were seen before. A failure here costs that alone."""
    from evidence_vault.reading.recognising import Recogniser

    try:
        with Recogniser() as reader, interruptible() as cancel, progress_bar() as progress:
            vault.compare_pictures(reader, items, progress=progress, cancel=cancel)
    except ReadingError as error:
        err(f"{error.what} The pictures were not compared.")
        return
    for item in items:
        for seen in vault.seen_before(item)[:1]:
            place = seen.place
            err(f"{vault.item(item).title}: looks like {place.item.number} {place.item.title}; not proof")


def _said(saved: Saved) -> None:
    out(f"saved {saved.id} {saved.sha256 or '-'} {saved.name}")


def _case_id(vault: Vault, name: str) -> CaseId | None:
    return vault.find_case(name).id if name else None


def _read_text(name: str) -> str:
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("The text could not be read.", next_step="Check the file; it must be UTF-8 text.") from error
