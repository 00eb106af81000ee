"""compare: what several clients' packages have in common. What reads packages is passed in by the cli module."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from evidence_vault.commands.library import write_new
from evidence_vault.commands.terminal import acts, err, interruptible, out, out_json, progress_bar
from evidence_vault.commands.vaults import AsJson
from evidence_vault.errors import UsageError, WouldOverwriteError

NOT_PROOF = "A likeness and a shared account are leads. They prove neither who is shown nor who posted it."


def register(app: typer.Typer, linkage: Callable[[], Any]) -> None:
    """Add the command. `linkage` gives the module `exporters.linkage`, which this layer may not import."""

    @app.command()
    @acts
    def compare(
        packages: Annotated[list[Path], typer.Argument(metavar="PACKAGE...", help="Two or more packages.")],
        csv: Annotated[Path | None, typer.Option("--csv", metavar="FILE", help="Write the table as CSV.")] = None,
        xlsx: Annotated[Path | None, typer.Option("--xlsx", metavar="FILE", help="Write the table as XLSX.")] = None,
        passphrases: Annotated[
            Path | None,
            typer.Option(
                "--passphrases-file", metavar="FILE", help="A line for each package in turn, empty where none."
            ),
        ] = None,
        as_json: AsJson = False,
    ) -> None:
        """Show pictures, accounts and addresses that stand in several packages, without putting pictures together."""
        if len(packages) < 2:
            raise UsageError("There is nothing to compare one package with.", next_step="Give two packages or more.")
        if any(one is not None and one.exists() for one in (csv, xlsx)):
            raise WouldOverwriteError
        table = _compared(linkage(), packages, _lines(passphrases, len(packages)), as_json=as_json)
        if csv is not None:
            write_new(io.BytesIO(linkage().table_csv(table)), csv)
            out(f"written {csv}")
        if xlsx is not None:
            write_new(io.BytesIO(linkage().workbook([table], datetime.now(UTC))), xlsx)
            out(f"written {xlsx}")


def _compared(module: Any, packages: list[Path], given: list[str | None], *, as_json: bool) -> Any:  # noqa: ANN401
    from evidence_vault.reading.recognising import Recogniser

    with Recogniser() as reader, interruptible() as cancel, progress_bar() as progress:
        read = [
            module.read_package(path, reader, passphrase=word, progress=progress, cancel=cancel)
            for path, word in zip(packages, given, strict=True)
        ]
    for one in read:
        if not one.holds:
            err(f"{one.name}: does not hold; see verify")
        if one.not_compared:
            err(f"{one.name}: {one.not_compared} pictures could not be compared")
    links = module.linked(read)
    table = module.link_table(read, links)
    if as_json:
        out_json([dict(zip(table.columns, row, strict=True)) for row in table.rows])
        return table
    for row in table.rows:
        number, kind, value, package, _, _, exhibit, _, title, *_ = row
        out(f"{number:>4}  {kind:<24}  {package} exhibit {exhibit}  {title}  ({value})")
    err(NOT_PROOF)
    return table


def _lines(file: Path | None, count: int) -> list[str | None]:
    if file is None:
        return [None] * count
    lines = file.read_text(encoding="utf-8").splitlines()
    if len(lines) != count:
        raise UsageError(
            "The file needs one line for each package.", next_step="Leave a line empty where there is none."
        )
    return [line or None for line in lines]
