"""What the exporting commands share: options, refusing what is there, and the confined child for pictures."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, Protocol

import typer

from evidence_vault.commands.forms import LanguageName, PictureWay
from evidence_vault.commands.secrets import write_secret
from evidence_vault.commands.terminal import err, out
from evidence_vault.errors import WouldOverwriteError

if TYPE_CHECKING:
    from evidence_vault.model import CaseId, Sha256
    from evidence_vault.reading.host import FactReader
    from evidence_vault.vault import Vault

To = Annotated[list[str] | None, typer.Option("--to", metavar="age1…", help="For the owner of an age key.")]
PassphraseOut = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="Write the generated passphrase to a new file instead of the terminal."),
]
AgeForm = Annotated[
    bool, typer.Option("--age-passphrase", help="With a passphrase, as an age file instead of a ZIP.")
]
InTheClear = Annotated[bool, typer.Option("--clear", help="Not encrypted: anyone who finds the file can read it.")]
VerifyLanguage = Annotated[
    Literal["en", "zh-Hans", "zh-Hant", "ko"] | None,
    typer.Option("--verify-lang", help="The language of VERIFY.txt, if not that of the report."),
]
HeldByRecipient = Annotated[
    list[str] | None,
    typer.Option(
        "--extends",
        metavar="OLD",
        help="A checkpoint the recipient holds (package, checkpoint file or fingerprint): prove that this goes on"
        " from it. Those that left in exports are proven anyway.",
    ),
]
HeldAlready = Annotated[
    list[str] | None,
    typer.Option(
        "--extends",
        metavar="OLD",
        help="A package: what you hold already (package, checkpoint file or fingerprint); it must go on from it.",
    ),
]

InCase = Annotated[str, typer.Option("--case", metavar="C", help="The case's name or id.")]
Language = Annotated[LanguageName, typer.Option("--lang", help="The report's language, whatever the window's.")]
Pictures = Annotated[PictureWay, typer.Option("--pictures", help="How pictures appear in the report.")]
OutFile = Annotated[Path, typer.Option("--out", metavar="FILE", help="A new file; nothing is overwritten.")]
Identity = Annotated[bool, typer.Option("--contact-page/--no-contact-page", help="The detachable contact page.")]


class Written(Protocol):
    """What was written and read back (exporters.common.WrittenExport)."""

    @property
    def path(self) -> Path:
        """Where it lies."""

    @property
    def sha256(self) -> Sha256:
        """Of the whole file."""

    @property
    def size(self) -> int:
        """In bytes."""

    @property
    def checkpoint_size(self) -> int:
        """Events under the checkpoint in it."""

    @property
    def told(self) -> Mapping[str, str | int | bool]:
        """What the log says of it in the clear."""

    @property
    def kept(self) -> str:
        """What the next report has to know of it."""


def refuse_existing(*destinations: Path | None) -> None:
    """Say it before anyone waits. Raises WouldOverwriteError."""
    if any(one is not None and one.exists() for one in destinations):
        raise WouldOverwriteError


@contextlib.contextmanager
def pictures_from(pictures: str) -> Iterator[FactReader | None]:
    """The confined child, where anything is drawn of pictures; it starts with the first one it is given."""
    if pictures == "withheld":
        yield None
        return
    from evidence_vault.reading.host import FactReader

    reader = FactReader()
    try:
        yield reader
    finally:
        reader.close()


def recorded(vault: Vault, case_id: CaseId, written: Written, form: str) -> None:
    """Record the export in the log and say what was written."""
    vault.record_export(
        case_id,
        form=form,
        sha256=written.sha256,
        size=written.size,
        destination_name=written.path.name,
        checkpoint_size=written.checkpoint_size,
        told=written.told,
        kept=written.kept,
    )
    out(f"written {written.sha256} {written.path}")
    out(f"signer {vault.signer.fingerprint}")


def hand_over(passphrase: str, destination: Path | None) -> None:
    """Give out the package's passphrase once the package is whole."""
    if not passphrase:
        return
    if destination is None:
        out(f"passphrase {passphrase}")
    else:
        write_secret(destination, passphrase)
    err("Tell the recipient the passphrase by another way than the package.")
