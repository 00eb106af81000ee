"""The command line `evidence-vault`: puts vault and exporters together, with cli_report.py and cli_requests.py.

Exit status: 0 it holds or is done, 1 something does not verify, 2 wrong use or unreadable input, 3 refused.
"""

from __future__ import annotations

import os
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from evidence_vault import __version__, cli_report, cli_requests
from evidence_vault.commands import (
    accounts,
    adding,
    backups,
    capture,
    cases,
    chat,
    comparing,
    hints,
    library,
    outside,
    recognising,
    vaults,
)
from evidence_vault.commands.exporting import (
    AgeForm,
    HeldAlready,
    HeldByRecipient,
    Identity,
    InCase,
    InTheClear,
    Language,
    OutFile,
    PassphraseOut,
    Pictures,
    To,
    VerifyLanguage,
    hand_over,
    pictures_from,
    recorded,
    refuse_existing,
)
from evidence_vault.commands.forms import (
    NEUTRAL,
    FormOptions,
    check_languages,
    takes_form,
)
from evidence_vault.commands.secrets import (
    AT_A_PROMPT,
    SecretOptions,
    open_vault,
    read_secret,
    read_start,
    takes_secrets,
)
from evidence_vault.commands.shapes import report_json, report_lines
from evidence_vault.commands.showing import (
    Exhibits,
    Keep,
    LargestPart,
    Withhold,
    WithholdContent,
    WithoutParts,
    ordinals,
    policy,
    tell_large_parts,
)
from evidence_vault.commands.terminal import acts, at_the_edge, interruptible, out, out_json, progress_bar
from evidence_vault.commands.vaults import AsJson, VaultPath
from evidence_vault.errors import CustodyError, NotAVaultError, UsageError
from evidence_vault.ports import NeverCancelled, NoProgress, SystemClock

if TYPE_CHECKING:
    from evidence_vault.format.fingerprint import Fingerprint
    from evidence_vault.model import VerifyReport
    from evidence_vault.ports import CancelToken, Progress
    from exporters.package import Protection

app = typer.Typer(
    name="evidence-vault",
    help="Keep digital evidence in a locally encrypted vault, with a custody log anyone can check.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

_CHECKPOINT_MAX = 4096


@app.command()
@acts
@takes_form
@takes_secrets
def export(
    vault: VaultPath,
    case: InCase,
    out_file: OutFile,
    to: To = None,
    passphrase_out: PassphraseOut = None,
    age_passphrase: AgeForm = False,
    clear: InTheClear = False,
    lang: Language = "en",
    verify_lang: VerifyLanguage = None,
    form: FormOptions = NEUTRAL,
    pictures: Pictures = "covered",
    contact_page: Identity = True,
    exhibits: Exhibits = "",
    withhold: Withhold = None,
    keep: Keep = None,
    withhold_content: WithholdContent = "",
    without_parts: WithoutParts = "",
    largest_part: LargestPart = 0,
    extends: HeldByRecipient = None,
    time_stamp: outside.TimeStamp = "",
    long_term: outside.LongTerm = False,
    yes: outside.Yes = False,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Write the package of a case: report, exhibits and custody log. Read back and verified before 'done' is said."""
    from exporters.package import write_package
    from exporters.package.parts import parts_sizes
    from exporters.report.forms import form as declared
    from exporters.report.make import made_report
    from exporters.report.options import ReportOptions
    from exporters.showing import Shown

    refuse_existing(out_file)
    protection, passphrase = _protection(to or [], passphrase_out, age=age_passphrase, clear=clear)
    outside.check_long_term(time_stamp, long_term=long_term)
    check_languages(declared(form.form).languages, lang, *([form.second] if form.second else []))
    chosen = ReportOptions(
        language=lang, pictures=pictures, identity_page=contact_page, ordinals=ordinals(exhibits),
        policy=form.policy(
            policy(withhold, keep, withhold_content, without_parts=without_parts, largest_part=largest_part)
        ),
        time_stamp=time_stamp, long_term=long_term, **form.report_options(),
    )  # fmt: skip
    with open_vault(vault, secrets) as opened, interruptible() as cancel, progress_bar() as progress:
        case_id = opened.find_case(case).id
        showing = chosen.showing
        tell_large_parts(parts_sizes(Shown(opened, case_id, showing), case_id))
        held = tuple(opened.known_checkpoint(_kept_outside(old)).size for old in extends or ())
        time = outside.source(opened, time_stamp, cancel, yes=yes)
        with pictures_from(form.shows(pictures)) as reader:
            made = made_report(
                opened, case_id, chosen, clock=SystemClock(), reader=reader, time=time, progress=progress,
                cancel=cancel,
            )  # fmt: skip
        written = write_package(
            opened, case_id, out_file, report=made.pdf, protection=protection,
            language=verify_lang or ("en" if lang == "ja" else lang), clock=SystemClock(), progress=progress,
            cancel=cancel, entropy=os.urandom, showing=replace(showing, earlier=held),
        )  # fmt: skip
        hand_over(passphrase, passphrase_out)
        written = replace(written, told=made.version.details(), kept=made.version.as_text())
        recorded(opened, case_id, written, f"package {type(protection).__name__}")


@app.command()
@acts
@takes_secrets
def lists(
    vault: VaultPath,
    case: InCase,
    out_folder: Annotated[Path, typer.Option("--out", metavar="FOLDER", help="A new folder.")],
    exhibits: Exhibits = "",
    withhold: Withhold = None,
    keep: Keep = None,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Write a case's lists for other programs, readable by anyone: exhibits, events and identifiers as CSV and XLSX,
    and CASE/UCO JSON-LD. No exhibit's file is among them."""
    from evidence_vault.model import Showing
    from exporters.lists.write import write_lists

    refuse_existing(out_folder)
    showing = Showing(ordinals=ordinals(exhibits), policy=policy(withhold, keep, ""))
    with open_vault(vault, secrets) as opened:
        case_id = opened.find_case(case).id
        written = write_lists(opened, case_id, out_folder, clock=SystemClock(), showing=showing)
        recorded(opened, case_id, written, "lists")


@app.command()
@acts
@takes_secrets
def verify(
    path: Annotated[Path, typer.Argument(metavar="VAULT|PACKAGE|REPORT", help="What to check.")],
    quick: Annotated[
        bool, typer.Option("--quick", help="A vault: check ciphertext digests, decrypt nothing.")
    ] = False,
    against: Annotated[
        str,
        typer.Option(
            metavar="CHECKPOINT", help="A package, a checkpoint file or a written-down fingerprint kept outside."
        ),
    ] = "",
    extends: HeldAlready = None,
    identity_file: Annotated[
        Path | None, typer.Option(metavar="FILE", help="An age package: the file with the AGE-SECRET-KEY.")
    ] = None,
    secrets: SecretOptions = AT_A_PROMPT,
    as_json: AsJson = False,
) -> None:
    """Check a vault, a package or a report, and say exactly what does not hold."""
    kept = _kept_outside(against) if against else None
    with interruptible() as cancel, progress_bar() as progress:
        if (path / "header").is_file() or (path / "header.copy").is_file():
            if extends:
                raise UsageError("--extends is for a package.", next_step="For a vault, use --against.")
            with open_vault(path, secrets) as opened:
                found = opened.verify(deep=not quick, against=kept, progress=progress, cancel=cancel)
        elif kept is not None:
            raise UsageError(
                "--against is for a vault.", next_step="Give the vault's folder, or use --extends for a package."
            )
        else:
            held = tuple(_kept_outside(old) for old in extends or ())
            found = _verify_export(path, secrets, identity_file, progress, cancel, held)
    if as_json:
        out_json(report_json(found))
    else:
        for line in report_lines(found):
            out(line)
    raise SystemExit(0 if found.unchanged else 1)


@app.command()
def version() -> None:
    """Print the version."""
    out(f"evidence-vault {__version__}")


_ADDING = (vaults.init, adding.add, adding.link, adding.incident, adding.record, adding.derive, cases.case)
for _command in (
    *_ADDING,
    library.show,
    library.search,
    library.get,
    library.edit,
    hints.hints,
    recognising.recognise,
    recognising.hashes,
    recognising.find,
    outside.countersign,
    capture.capture,
    cli_report.report,
    cli_report.statement,
):
    app.command()(_command)
app.command("list")(library.list_items)
_GROUPS = (
    ("account", accounts.account),
    ("key", vaults.keys),
    ("chat", chat.chat),
    ("time", outside.time),
    ("request", cli_requests.request),
)
for _name, _group in _GROUPS:
    app.add_typer(_group, name=_name)
backups.register(app)
comparing.register(app, lambda: import_module("exporters.linkage"))


def _protection(
    recipients: list[str], passphrase_out: Path | None, *, age: bool, clear: bool
) -> tuple[Protection, str]:
    from exporters.package import AgePassphrase, Clear, ToRecipients, WithPassphrase, generate_passphrase

    if sum((bool(recipients), passphrase_out is not None or age, clear)) > 1:
        raise UsageError("Choose one of --to, --clear, and a passphrase.")
    if clear:
        return Clear(), ""
    if recipients:
        return ToRecipients(tuple(recipients)), ""
    if passphrase_out is not None:
        refuse_existing(passphrase_out)
    passphrase = generate_passphrase(os.urandom)
    return (AgePassphrase if age else WithPassphrase)(passphrase), passphrase


def _kept_outside(text: str) -> Fingerprint:
    """A checkpoint kept outside: a file with one, a clear package, or a fingerprint as written down."""
    from evidence_vault.format.fingerprint import Fingerprint, parse_fingerprint

    path = Path(text)
    if not path.exists():
        try:
            return parse_fingerprint(text)
        except CustodyError as error:
            raise UsageError(error.what, next_step=error.next_step) from error
    start = read_start(path, _CHECKPOINT_MAX) if path.is_file() else b""
    if start.startswith(b"evidence-vault-anchor/1\n"):  # as it is handed over: the checkpoint comes after the salt
        start = start.split(b"\n", 2)[2]
    if start.startswith(b"evidence-vault/"):
        return Fingerprint.of_body(start.split(b"\n\n")[0].rstrip(b"\n") + b"\n")
    found = _verify_export(path, SecretOptions(), None, NoProgress(), NeverCancelled())
    if found.checkpoint is None:
        raise CustodyError("There is no checkpoint in that file.")
    return Fingerprint.of_body(found.checkpoint.body)


def _verify_export(
    path: Path,
    options: SecretOptions,
    identity_file: Path | None,
    progress: Progress,
    cancel: CancelToken,
    extends: tuple[Fingerprint, ...] = (),
) -> VerifyReport:
    from exporters.package import verify_package
    from exporters.report.verify import verify_report

    if path.is_dir() and not (path / "bagit.txt").is_file() and not any(path.glob("*/bagit.txt")):
        raise NotAVaultError("There is neither a vault nor a package in that folder.")
    if not path.exists():
        raise NotAVaultError("There is nothing at that path.", next_step="Check the path.")
    if path.is_file() and read_start(path) == b"%PDF-":
        if extends:
            raise UsageError("--extends is for a package.", next_step="Give the package the report came with.")
        return verify_report(path, progress=progress)
    given = options.file is not None or options.fd is not None
    return verify_package(
        path,
        passphrase=read_secret(options.file, options.fd) if given else None,
        identity=read_secret(identity_file, None) if identity_file else None,
        progress=progress,
        cancel=cancel,
        extends=extends,
    )


def main() -> None:
    """The entry point."""
    at_the_edge(app)


if __name__ == "__main__":
    main()
