"""Commands about outliving: backup, restore, rehearse, check."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from evidence_vault.commands.secrets import AT_A_PROMPT, SecretOptions, open_vault, secret_from, takes_secrets
from evidence_vault.commands.shapes import problem_json, problem_line, report_json, report_lines
from evidence_vault.commands.terminal import acts, interruptible, out, out_json, progress_bar
from evidence_vault.commands.vaults import AsJson, VaultPath
from evidence_vault.errors import DriveError, UsageError, WouldOverwriteError

if TYPE_CHECKING:
    from evidence_vault.model import Problem

BackupPath = Annotated[Path, typer.Argument(metavar="BACKUP", help="The backup's folder.")]
OfGeneration = Annotated[
    int | None, typer.Option("--generation", metavar="N", help="An earlier generation instead of the newest.")
]


@acts
@takes_secrets
def backup(
    vault: VaultPath,
    to: Annotated[Path, typer.Argument(metavar="DEST", help="A new folder, or this vault's backup.")],
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Make a backup, or bring one up to date: encrypted, only what is new, read back after writing."""
    with open_vault(vault, secrets) as opened, interruptible() as cancel, progress_bar() as progress:
        made = opened.back_up(to, progress=progress, cancel=cancel)
    if as_json:
        out_json(asdict(made) | {"problems": [problem_json(one) for one in made.problems]})
    else:
        out(f"generation {made.generation}: {made.objects} files, {made.copied} of them new")
        _say(made.problems)
    raise SystemExit(1 if made.problems else 0)


@acts
@takes_secrets
def restore(
    backup: BackupPath,
    place: Annotated[Path, typer.Argument(metavar="PLACE", help="A new or empty folder; with --item a new file.")],
    item: Annotated[str, typer.Option("--item", metavar="I", help="Only this item's file, decrypted.")] = "",
    generation: OfGeneration = None,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Restore a backup to a new place, or take one item's file out of it. The backup is only read."""
    from evidence_vault.vault import Vault

    with interruptible() as cancel, progress_bar() as progress:
        if item:
            if place.exists():
                raise WouldOverwriteError
            secret = secret_from(secrets)
            try:
                with place.open("xb") as file:
                    digest = Vault.take_from_backup(
                        backup, secret, item, file, generation=generation, progress=progress, cancel=cancel
                    )
            except OSError as error:
                raise DriveError from error
            except BaseException:
                place.unlink(missing_ok=True)
                raise
            out(f"written {digest} {place}")
            return
        done = Vault.restore(
            backup, place, secret_from(secrets), generation=generation, progress=progress, cancel=cancel
        )
    out(f"restored generation {done.generation} of {done.time}: {done.items} items, {done.objects} files")
    _say(done.problems)
    raise SystemExit(1 if done.problems else 0)


@acts
@takes_secrets
def rehearse(
    backup: BackupPath,
    count: Annotated[int, typer.Option("--files", metavar="N", min=0, help="How many files to decrypt.")] = 20,
    generation: OfGeneration = None,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Prove that this passphrase, these words or shares bring a backup back. Nothing is written anywhere."""
    from evidence_vault.vault import Vault

    with interruptible() as cancel, progress_bar() as progress:
        tried = Vault.rehearse(
            backup,
            secret_from(secrets),
            generation=generation,
            count=count,
            progress=progress,
            cancel=cancel,
        )
    out(f"generation {tried.generation} of {tried.time} opens with the {tried.opened_with}")
    out(f"{tried.items} items, {tried.objects} files; {tried.checked} of them decrypted")
    _say(tried.problems)
    raise SystemExit(1 if tried.problems else 0)


@acts
@takes_secrets
def check(
    vault: VaultPath,
    repair: Annotated[bool, typer.Option("--repair", help="Mend what can be mended; nothing is deleted.")] = False,
    from_backup: Annotated[
        Path | None, typer.Option("--from", metavar="BACKUP", help="A backup to take what is missing from.")
    ] = None,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Read everything in a vault, name what is damaged, list what nothing names; with --repair, mend it."""
    from evidence_vault.vault import Vault

    if from_backup is not None and not repair:
        raise UsageError("--from needs --repair.", next_step="Add --repair.")
    with interruptible() as cancel, progress_bar() as progress:
        done = Vault.check(
            vault, secret_from(secrets), repair=repair, backup=from_backup, progress=progress, cancel=cancel
        )
    if as_json:
        out_json(
            {
                "found": [problem_json(one) for one in done.found],
                "repaired": [str(one) for one in done.repaired],
                "left": report_json(done.left) if done.left else None,
            }
        )
    else:
        for problem in done.found:
            out(f"found {problem_line(problem)}")
        for repair_done in done.repaired:
            out(f"repaired {repair_done}")
        for line in report_lines(done.left) if done.left else ["the vault does not open"]:
            out(line)
    raise SystemExit(0 if done.left is not None and done.left.unchanged else 1)


def register(app: typer.Typer) -> None:
    """Offer the four commands."""
    for command in (backup, restore, rehearse, check):
        app.command()(command)


def _say(problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        out(problem_line(problem))
