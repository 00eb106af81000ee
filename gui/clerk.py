"""The exporters behind the window's ExportDoor: reports and packages. With app.py the only part of the window that
imports them."""

from __future__ import annotations

import os
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from evidence_vault.errors import WouldOverwriteError
from evidence_vault.model import CaseId, DisclosurePolicy
from evidence_vault.model.disclosing import OF_OTHERS
from evidence_vault.ports import CancelToken, Progress, SystemClock
from gui.doors import ConfinedPictures, real
from gui.ports import Exported, ExportRequest, OpenVault, PictureMode, Protection, ReportForm, Withhold
from gui.ports_statement import StatementGuide, StatementPiece

if TYPE_CHECKING:
    from evidence_vault.reading import FactReader
    from evidence_vault.vault import Vault
    from exporters.common import WrittenExport
    from exporters.package import Protection as Closing
    from exporters.report.options import Language, ReportOptions

LANGUAGES: dict[str, Language] = {"en": "en", "zh_CN": "zh-Hans", "zh_TW": "zh-Hant", "ko": "ko", "ja": "ja"}
"""The report's languages by the window's names for them."""


class Clerk:
    """The exporters behind the window's ExportDoor."""

    def __init__(self, pictures: ConfinedPictures) -> None:
        self._pictures = pictures

    @property
    def withholds(self) -> tuple[Withhold, ...]:
        """What a package can leave out and still be checked."""
        return tuple(Withhold)

    @property
    def forms(self) -> tuple[ReportForm, ...]:
        """Every form, its languages named as the window names them."""
        from exporters.report.forms import forms

        ours: dict[str, str] = {theirs: name for name, theirs in LANGUAGES.items()}
        return tuple(
            ReportForm(
                id=one.id,
                called={ours[name]: text for name, text in one.names.items()},
                languages=tuple(ours[name] for name in one.languages),
                statement=one.has_statement,
            )
            for one in forms()
        )

    def export(
        self, vault: OpenVault, request: ExportRequest, *, progress: Progress, cancel: CancelToken
    ) -> Exported:
        """Make the report, and the package around it if asked; note it in the custody log once it was read back."""
        if request.destination.exists():
            raise WouldOverwriteError
        opened = real(vault)
        _keep_typed(opened, request)
        closing, passphrase = _closing(request)
        if request.package:
            files = [(f"package {type(closing).__name__}", self._package(opened, request, closing, progress, cancel))]
        else:
            files = self._report(opened, request, progress, cancel)
        for form, one in files:
            opened.record_export(
                request.case,
                form=form,
                sha256=one.sha256,
                size=one.size,
                destination_name=one.path.name,
                checkpoint_size=one.checkpoint_size,
                told=one.told,
                kept=one.kept,
            )
        written = files[0][1]
        return Exported(
            destination=written.path,
            size=written.size,
            sha256=written.sha256,
            fingerprint=opened.signer.fingerprint,
            passphrase=passphrase if request.package else "",
            beside=_volumes(written) + tuple(one.path for _, one in files[1:]),
        )

    def _report(
        self, vault: Vault, request: ExportRequest, progress: Progress, cancel: CancelToken
    ) -> list[tuple[str, WrittenExport]]:
        """The report first; what lies beside it after it."""
        from exporters.report.beside import Beside, write_with

        annex, copy = annex_path(request), copy_path(request)
        if any(path.exists() for path in (annex, copy) if path):
            raise WouldOverwriteError
        files = write_with(
            vault,
            request.case,
            _options(vault, request),
            destination=request.destination,
            clock=SystemClock(),
            reader=self._reader(request),
            progress=progress,
            cancel=cancel,
            beside=Beside(annex=annex, annex_to=(request.annex_to,) if annex else (), docx=copy),
        )
        return [(f"{what} {request.pictures}", one) for what, one in files]

    def _package(
        self, vault: Vault, request: ExportRequest, closing: Closing, progress: Progress, cancel: CancelToken
    ) -> WrittenExport:
        from exporters.package import write_package
        from exporters.report.make import made_report

        options = _options(vault, request)
        made = made_report(
            vault,
            request.case,
            options,
            clock=SystemClock(),
            reader=self._reader(request),
            progress=progress,
            cancel=cancel,
        )
        written = write_package(
            vault,
            request.case,
            request.destination,
            report=made.pdf,
            protection=closing,
            language="en" if options.language == "ja" else options.language,
            clock=SystemClock(),
            progress=progress,
            cancel=cancel,
            entropy=os.urandom,
            showing=options.showing,
        )
        return replace(written, told=made.version.details(), kept=made.version.as_text())

    def _reader(self, request: ExportRequest) -> FactReader | None:
        ways = {request.pictures, *(way for _, way in request.picture_of)}
        return self._pictures.reader if ways != {PictureMode.WITHHELD} or request.annex_to else None


def annex_path(request: ExportRequest) -> Path | None:
    """Where the sealed annex of a report goes: beside it."""
    name = request.destination.stem + "-2.age"
    return request.destination.with_name(name) if request.annex_to and not request.package else None


def copy_path(request: ExportRequest) -> Path | None:
    """Where the unsigned working copy goes."""
    wanted = request.working_copy and not request.package
    return request.destination.with_suffix(".docx") if wanted else None


def _volumes(written: WrittenExport) -> tuple[Path, ...]:
    """The further volumes of a long report."""
    from exporters.report.volumes import volume_name

    last = int(written.told.get("volumes", 1))
    return tuple(written.path.with_name(volume_name(written.path.name, at)) for at in range(2, last + 1))


def _keep_typed(vault: Vault, request: ExportRequest) -> None:
    """What she typed and has not kept as a version becomes one: a report prints versions only."""
    from exporters.report.forms import form

    if form(request.form).has_statement:
        for name in filter(None, (request.language, request.second_language)):
            hers = vault.statement(request.case, language=LANGUAGES[name])
            if hers.typed is not None:
                vault.keep_statement(request.case, hers.typed, language=LANGUAGES[name])


class StatementDrafts:
    """What the clerk drafts of her statement, behind the window's StatementDoor."""

    def guide(
        self, vault: OpenVault, case: CaseId, language: str, *, progress: Progress, cancel: CancelToken
    ) -> StatementGuide:
        """See StatementDoor. Witnesses are left out: a desk's form would not print a text that names them."""
        from exporters.report.options import ReportOptions
        from exporters.report.statement_text import statement_guide

        found = {name for name in LANGUAGES.values() if name == language}
        options = ReportOptions(
            language=found.pop(), pictures="withheld", recheck=False, policy=DisclosurePolicy(names=OF_OTHERS)
        )
        draft, pieces = statement_guide(
            real(vault), case, options, clock=SystemClock(), progress=progress, cancel=cancel
        )
        return StatementGuide(draft=draft, pieces=tuple(StatementPiece(**asdict(one)) for one in pieces))


def _options(vault: Vault, request: ExportRequest) -> ReportOptions:
    from exporters.report.options import ReportOptions

    return ReportOptions(
        form=request.form,
        language=LANGUAGES[request.language],
        second=LANGUAGES[request.second_language] if request.second_language else "",
        pictures=request.pictures.value,
        picture_of=tuple((number, way.value) for number, way in request.picture_of),
        purposes=request.purposes,
        identity_page=request.contact_page,
        ordinals=request.ordinals,
        notes=request.notes,
        recheck=request.recheck,
        policy=_policy(vault, request),
    )


def _policy(vault: Vault, request: ExportRequest) -> DisclosurePolicy:
    """The groups she ticked, as names of details; 'originals' holds back the bytes of every exhibit."""
    from evidence_vault.model import PRESETS

    groups = [PRESETS[one.value] for one in request.withhold if one is not Withhold.ORIGINALS]
    if request.form != "neutral" and not request.name_witnesses:
        groups.append(OF_OTHERS)
    held_back = Withhold.ORIGINALS in request.withhold
    numbers = (one.ordinal for one in vault.exhibits(request.case, request.ordinals)) if held_back else ()
    return DisclosurePolicy(names=frozenset().union(*groups), content=frozenset(numbers))


def _closing(request: ExportRequest) -> tuple[Closing, str]:
    """How the package is closed, and the passphrase made for it or ''."""
    from exporters.package import Clear, ToRecipients, WithPassphrase, generate_passphrase

    if request.protection is Protection.CLEAR:
        return Clear(), ""
    if request.protection is Protection.AGE:
        return ToRecipients((request.recipient,)), ""
    passphrase = generate_passphrase(os.urandom)
    return WithPassphrase(passphrase), passphrase
