"""The table of docs/verifying.md: which checker refuses which damage, from the list that the campaigns run.

python -m tests.hostile.damage_table          # writes it into the page
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.hostile.package_damage import CHECKERS, HOLDS, OTHER_KEY, OUTSIDE, REFUSED, Damage, damages
from tests.hostile.package_samples import samples

PAGE = Path(__file__).resolve().parents[2] / "docs/verifying.md"
START, END = "<!-- damage: made by tests/hostile/damage_table.py -->", "<!-- end of damage -->"
WORDS = {REFUSED: "refuses", HOLDS: "holds", OTHER_KEY: "other fingerprint", OUTSIDE: "not claimed"}
KINDS: Mapping[str, str] = {
    "bit": "one bit of a file flipped, for every file",
    "truncation": "a file's last byte cut off, for every file",
    "emptied": "a file emptied, for every file",
    "growth": "a byte put behind a file, for every file",
    "removal": "a file taken out, for every file",
    "addition": "a file put in",
    "swap": "files put in from an older package, or from another vault's",
    "older": "the older package, or its checkpoint, in place of the newer",
    "re-signed": "signed again with somebody else's key",
    "report": "the report exchanged or changed, and all lists signed again by the owner",
    "exhibit": "an exhibit replaced, and all lists signed again by the owner",
    "proof": "a proof changed, and signed again by the owner",
    "event": "an event changed or taken out, and signed again by the owner",
    "disclosure": "a disclosed detail told otherwise, and signed again by the owner",
    "list": "the lists say something else than the events, and signed again by the owner",
    "withheld": "what is withheld told otherwise, and signed again by the owner",
    "derivative": "a derivative bound to another original, and signed again by the owner",
    "earlier": "an earlier checkpoint or its proof changed, and signed again by the owner",
    "token": "a token changed, garbled, taken from elsewhere or told otherwise, and signed again by the owner",
    "counter-signature": "a counter-signature changed, exchanged or told otherwise, and signed again by the owner",
    "own authority": "a checkpoint stamped by an authority that the owner runs (its root's SHA-256 is shown)",
    "no anchor": "all outside time taken out, and signed again by the owner (told as not yet anchored)",
    "re-zipped": "packed again by another program",
    "twice": "a file twice in the ZIP, also in other letters or another Unicode form",
    "path": "paths that lead out of the folder, links, control characters",
    "structure": "the ZIP itself cut, lengthened, overlapping or contradicting itself",
}


def table(chosen: Iterable[Damage]) -> str:
    """Markdown: one row for each kind, in the order of the list."""
    kinds: dict[str, list[Damage]] = {}
    for one in chosen:
        kinds.setdefault(one.kind, []).append(one)
    lines = [
        "| damage | how many | `evidence-vault verify` | `VERIFY.txt` | `START-HERE.html` |",
        "| --- | ---: | --- | --- | --- |",
    ]
    for kind, those in kinds.items():
        cells = [_answers(those, checker) for checker in CHECKERS]
        lines.append(f"| {KINDS[kind]} | {len(those)} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _answers(those: list[Damage], checker: str) -> str:
    """One word where all expect the same; else each with its count."""
    counts: dict[str, int] = {}
    for one in those:
        counts[one.expected(checker)] = counts.get(one.expected(checker), 0) + 1
    if len(counts) == 1:
        return WORDS[next(iter(counts))]
    return ", ".join(f"{WORDS[answer]} {count}" for answer, count in counts.items())


def main() -> None:
    """Write the table between its marks."""
    folder = PAGE.parents[1] / "out/damage-table"
    folder.mkdir(parents=True)
    try:
        made = table(damages(samples(folder).good))
    finally:
        shutil.rmtree(folder)
    before, _, rest = PAGE.read_text("utf-8").partition(START)
    PAGE.write_text(f"{before}{START}\n{made}\n{END}{rest.partition(END)[2]}", "utf-8")


if __name__ == "__main__":
    main()
