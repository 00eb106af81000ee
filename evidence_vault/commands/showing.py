"""The options that say what a recipient is shown: which exhibits, and which details are withheld."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated

import typer

from evidence_vault.errors import UsageError
from evidence_vault.model import DETAILS, PRESETS, DisclosurePolicy, PartsSize

Exhibits = Annotated[str, typer.Option("--exhibits", metavar="1,3-5", help="Only these exhibits of the case.")]
Withhold = Annotated[
    list[str] | None,
    typer.Option(
        "--withhold",
        metavar="[1,3-5:]NAME,…",
        help="Details not to be shown, of all exhibits or of these: names such as note, source, file_name, accounts,"
        f" or a group: {', '.join(PRESETS)}. May be given more than once.",
    ),
]
Keep = Annotated[
    list[str] | None,
    typer.Option("--keep", metavar="1,3-5:NAME,…", help="Show these of these exhibits in spite of --withhold."),
]
WithholdContent = Annotated[
    str, typer.Option("--withhold-content", metavar="1,3-5", help="Do not hand over the files of these exhibits.")
]
WithoutParts = Annotated[
    str,
    typer.Option(
        "--without-parts",
        metavar="1,3-5",
        help="Name the parts of these saved pages, chat exports and excerpts, but do not hand them over.",
    ),
]
LargestPart = Annotated[
    int,
    typer.Option("--largest-part", metavar="MIB", min=0, help="Hand over no part larger than this; 0: all of them."),
]
_MOST = 1_000_000
_LARGE = 500 << 20


def ordinals(text: str) -> tuple[int, ...]:
    """Exhibit numbers from '1,3-5'; empty for ''. Raises UsageError."""
    found: set[int] = set()
    for part in filter(None, (part.strip() for part in text.split(","))):
        first, dash, last = part.partition("-")
        if not (first.isascii() and first.isdigit() and (not dash or (last.isascii() and last.isdigit()))):
            raise UsageError("Those are not exhibit numbers.", next_step="Write them as 1,3-5.")
        start, end = int(first), int(last or first)
        if not 0 < start <= end <= _MOST:
            raise UsageError("Those are not exhibit numbers.", next_step="Write them as 1,3-5.")
        found.update(range(start, end + 1))
    return tuple(sorted(found))


def policy(
    withhold: Sequence[str] | None,
    keep: Sequence[str] | None,
    content: str,
    *,
    without_parts: str = "",
    largest_part: int = 0,
) -> DisclosurePolicy:
    """What the options ask for. Raises UsageError for what is not known."""
    names: frozenset[str] = frozenset()
    also: dict[int, frozenset[str]] = {}
    kept: dict[int, frozenset[str]] = {}
    for text in withhold or ():
        which, these = _read(text)
        if not which:
            names |= these
        for number in which:
            also[number] = also.get(number, frozenset()) | these
    for text in keep or ():
        which, these = _read(text)
        if not which:
            raise UsageError("--keep needs exhibit numbers.", next_step="Write it as 3:note.")
        for number in which:
            kept[number] = kept.get(number, frozenset()) | these
    return DisclosurePolicy(
        names=names,
        also=also,
        kept=kept,
        content=frozenset(ordinals(content)),
        parts=frozenset(ordinals(without_parts)),
        largest_part=largest_part << 20,
    )


def tell_large_parts(sizes: Iterable[PartsSize]) -> None:
    """Say on the terminal which exhibits have parts that make a package hard to carry, and how to leave them out."""
    for one in sizes:
        if one.size > _LARGE:
            typer.echo(
                f"The parts of exhibit {one.ordinal} come to {one.size >> 20:,} MiB in {one.files} files; the largest"
                f" has {one.largest >> 20:,} MiB. They can be left out with --without-parts {one.ordinal} or"
                " --largest-part.",
                err=True,
            )


def _read(text: str) -> tuple[tuple[int, ...], frozenset[str]]:
    numbers, colon, names = text.rpartition(":")
    if colon and not numbers.strip():
        raise UsageError("Those are not exhibit numbers.", next_step="Write them as 1,3-5.")
    return ordinals(numbers), _names(part.strip() for part in names.split(","))


def _names(parts: Iterable[str]) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for part in parts:
        if part not in PRESETS and part not in DETAILS:
            raise UsageError(
                "That is no detail that can be withheld.", next_step=f"Choose from: {', '.join(sorted(DETAILS))}."
            )
        found |= PRESETS.get(part, frozenset({part}))
    return found
