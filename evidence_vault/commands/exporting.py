"""What the exporting commands share: options, refusing what is there, and the confined child for pictures."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from evidence_vault.errors import WouldOverwriteError

if TYPE_CHECKING:
    from evidence_vault.reading.host import FactReader

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


def refuse_existing(destination: Path) -> None:
    """Say it before anyone waits. Raises WouldOverwriteError."""
    if destination.exists():
        raise WouldOverwriteError


@contextlib.contextmanager
def pictures_from(pictures: str) -> Iterator[FactReader | None]:
    """The confined child, only where pictures are to be shown."""
    if pictures != "shown":
        yield None
        return
    from evidence_vault.reading.host import FactReader

    reader = FactReader()
    try:
        yield reader
    finally:
        reader.close()
