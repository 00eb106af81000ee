"""The commands `report` and `statement`: beside cli.py the only core module that may import the exporters."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from evidence_vault.commands import outside
from evidence_vault.commands.exporting import (
    Identity,
    InCase,
    Language,
    OutFile,
    Pictures,
    pictures_from,
    recorded,
    refuse_existing,
)
from evidence_vault.commands.forms import (
    NEUTRAL,
    AnnexFile,
    AnnexTo,
    DocxFile,
    Form,
    FormOptions,
    check_languages,
    read_text,
    takes_form,
)
from evidence_vault.commands.secrets import AT_A_PROMPT, SecretOptions, open_vault, takes_secrets
from evidence_vault.commands.showing import (
    Exhibits,
    Keep,
    LargestPart,
    Withhold,
    WithholdContent,
    WithoutParts,
    ordinals,
    policy,
)
from evidence_vault.commands.terminal import acts, interruptible, out, progress_bar
from evidence_vault.commands.vaults import VaultPath
from evidence_vault.errors import NotFoundError
from evidence_vault.ports import SystemClock

if TYPE_CHECKING:
    from evidence_vault.model.statement import Statement


@acts
@takes_form
@takes_secrets
def report(
    vault: VaultPath,
    case: InCase,
    out_file: OutFile,
    form: FormOptions = NEUTRAL,
    lang: Language = "en",
    pictures: Pictures = "covered",
    contact_page: Identity = True,
    exhibits: Exhibits = "",
    withhold: Withhold = None,
    keep: Keep = None,
    withhold_content: WithholdContent = "",
    without_parts: WithoutParts = "",
    largest_part: LargestPart = 0,
    time_stamp: outside.TimeStamp = "",
    long_term: outside.LongTerm = False,
    annex: AnnexFile = None,
    annex_to: AnnexTo = None,
    docx: DocxFile = None,
    yes: outside.Yes = False,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Write a signed PDF report of a case, and check it after writing. A long one comes in volumes."""
    from exporters.report.beside import Beside, write_with
    from exporters.report.forms import form as declared
    from exporters.report.options import ReportOptions

    refuse_existing(out_file, annex, docx)
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
        time = outside.source(opened, time_stamp, cancel, yes=yes)
        with pictures_from("shown" if annex else form.shows(pictures)) as reader:
            files = write_with(
                opened, case_id, chosen, destination=out_file, clock=SystemClock(), reader=reader, time=time,
                progress=progress, cancel=cancel,
                beside=Beside(annex=annex, annex_to=tuple(annex_to or ()), docx=docx),
            )  # fmt: skip
        for what, written in files:
            recorded(opened, case_id, written, f"{what} {lang} {pictures}")


@acts
@takes_secrets
def statement(
    vault: VaultPath,
    case: InCase,
    form: Form = "neutral",
    lang: Language = "en",
    exhibits: Exhibits = "",
    out_file: Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Write it to a new file.")] = None,
    keep: Annotated[Path | None, typer.Option("--keep", metavar="FILE", help="Keep this text in the vault.")] = None,
    versions: Annotated[bool, typer.Option("--versions", help="List the versions that were kept.")] = False,
    version: Annotated[int, typer.Option("--version", metavar="N", help="Version N as it was kept.", min=0)] = 0,
    secrets: SecretOptions = AT_A_PROMPT,
) -> None:
    """Her statement as text to edit: what she has typed or kept, or a draft; or keep an edited one."""
    from exporters.report.forms import form as declared
    from exporters.report.options import ReportOptions
    from exporters.report.statement_text import statement_text, write_text

    check_languages(declared(form).languages, lang)
    options = ReportOptions(form=form, language=lang, ordinals=ordinals(exhibits), recheck=False)
    with open_vault(vault, secrets) as opened:
        case_id = opened.find_case(case).id
        if keep:
            opened.keep_statement(case_id, read_text(keep), language=lang)
            return
        hers = opened.statement(case_id, language=lang)
        if versions:
            _list_versions(hers)
            return
        kept = _version(hers, version) if version else hers.text
        text = kept or statement_text(opened, case_id, options, clock=SystemClock())
        if out_file:
            write_text(out_file, text)
            return
        for line in text.rstrip("\n").split("\n"):
            out(line)


def _version(hers: Statement, number: int) -> str:
    """The text of one version. Raises NotFoundError."""
    for one in hers.versions:
        if one.number == number:
            return one.text
    raise NotFoundError("There is no such version of the statement.", next_step="See --versions for those there are.")


def _list_versions(hers: Statement) -> None:
    """A line for each, oldest first: number, time, entry in the log, characters; then what is typed and not kept."""
    for one in hers.versions:
        out(f"{one.number}  {one.kept.utc_text}  {one.seq}  {len(one.text)}")
    if hers.typed is not None:
        out(f"-  -  -  {len(hers.typed)}")
