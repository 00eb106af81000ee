"""Commands that recognise: recognise, hashes."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from evidence_vault.commands.library import Limit, OfCase, write_new
from evidence_vault.commands.recognised import found_json, found_line, recognised_json
from evidence_vault.commands.secrets import AT_A_PROMPT, SecretOptions, open_vault, takes_secrets
from evidence_vault.commands.terminal import acts, err, interruptible, out, out_json, progress_bar
from evidence_vault.commands.vaults import AsJson, VaultPath
from evidence_vault.errors import ReadingError, UsageError, WouldOverwriteError
from evidence_vault.model.ids import Sha256

if TYPE_CHECKING:
    from evidence_vault.model import Recognised
    from evidence_vault.vault import Vault

SERVICES = """\
What services that find copies accept, as far as it could be read (what is marked ? was not verified):

StopNCII.org             18 and over, pictures you are shown in. You choose the picture or video on your device;
                         the value is made there, and only the value leaves (PDQ for pictures, MD5 for videos). It
                         takes no finished list. You get a case number and a PIN that cannot be recovered: keep both.
                         Partners read: Facebook, Instagram, Threads, TikTok, Bumble, Reddit, OnlyFans, Aylo, Snap,
                         Niantic, Bing. Telegram is not among them.
Take It Down (NCMEC)     for pictures of somebody under 18, also of yourself then. The value is made on your device.
Platforms and helplines  some compare a list of PDQ values (--as values) with what they hold?: ask them first.
MD5 finds only files that are the same byte for byte. PDQ also finds copies that were resized, recompressed or
slightly changed; it does not find strong crops. Neither proves who is shown, who made it, or who posted it."""


@acts
@takes_secrets
def recognise(
    vault: VaultPath,
    also_words: Annotated[bool, typer.Option("--words/--no-words", help="Also read the words in pictures.")] = True,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Compare pictures with all others and read the words in them. Can be stopped, and goes on where it stopped."""
    with open_vault(vault, secrets) as opened:
        done = compare(opened)
        read = _read_words(opened) if also_words else None
        if as_json:
            out_json(recognised_json(done, read))
            return
        out(f"compared {done.prints} files, {done.seen_before} of them seen before, {done.failed} not readable")
        if read is not None:
            out(f"words in {read.words} pictures, read by {read.engine or 'a machine'}; {read.left} left")


@acts
@takes_secrets
def find(
    vault: VaultPath,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="Every word must occur, anywhere, in any script.")],
    limit: Limit = 50,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Search everything: titles, notes, addresses, chats, saved pages, and words that a machine read in pictures."""
    with open_vault(vault, secrets) as opened:
        found = opened.find(text, limit=limit or 200)
        if as_json:
            out_json([found_json(one) for one in found])
            return
        for one in found:
            out(found_line(one))


def _read_words(opened: Vault) -> Recognised | None:
    """Without an engine that is said on standard error, and nothing else is lost."""
    from evidence_vault.reading.recognising import Recogniser

    try:
        with Recogniser(words=True) as reader, interruptible() as cancel, progress_bar() as progress:
            return opened.read_words(reader, progress=progress, cancel=cancel)
    except ReadingError as error:
        err(f"{error.what} {error.next_step}")
        return None


def compare(opened: Vault) -> Recognised:
    """Make the prints that are missing, with a progress bar."""
    from evidence_vault.reading.recognising import Recogniser

    with Recogniser() as reader, interruptible() as cancel, progress_bar() as progress:
        return opened.compare_pictures(reader, progress=progress, cancel=cancel)


@acts
@takes_secrets
def hashes(
    vault: VaultPath,
    out_file: Annotated[Path | None, typer.Option("--out", metavar="FILE", help="A new file.")] = None,
    case: OfCase = "",
    form: Annotated[Literal["csv", "values"], typer.Option("--as", help="A table, or PDQ values alone.")] = "csv",
    services: Annotated[bool, typer.Option("--services", help="Say what services accept, and do nothing.")] = False,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Write the hashes of pictures and videos, for a service that finds copies. Nothing is sent anywhere."""
    from evidence_vault.vault.recognition.hashlist import as_csv, as_values

    if services:
        for line in SERVICES.splitlines():
            out(line)
        return
    if out_file is None:
        raise UsageError("The list needs a file to be written to.", next_step="Add --out FILE.")
    if out_file.exists():
        raise WouldOverwriteError
    with open_vault(vault, secrets) as opened:
        compare(opened)
        case_id = opened.find_case(case).id if case else None
        with interruptible() as cancel, progress_bar() as progress:
            listed = opened.hash_list(case_id, progress=progress, cancel=cancel)
        data = as_csv(listed) if form == "csv" else as_values(listed)
        write_new(io.BytesIO(data), out_file)
        sha256 = Sha256(hashlib.sha256(data).hexdigest())
        opened.record_hash_list(case_id, sha256=sha256, lines=len(listed), destination_name=out_file.name)
        out(f"written {sha256} {out_file}")
