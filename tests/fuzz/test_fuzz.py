"""Every parser of ours on inputs nobody wrote: a short run always, hours with `make fuzz`."""

from __future__ import annotations

import os
import random
import sys
from pathlib import Path

import pytest

from tests.fuzz import run, table
from tests.fuzz.every import TARGETS, seeds_of
from tests.fuzz.targets_package import FILES
from tests.hostile.tally import tally

_DICE = b'\0\xff\n "{}[]:,-+0123456789azAZ=/\\'


def mutated(data: bytes, dice: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(dice.randint(1, 4)):
        place = dice.randrange(len(out) + 1)
        match dice.randrange(5):
            case 0:
                out[place:place] = bytes([dice.choice(_DICE)])
            case 1:
                del out[place : place + dice.randint(1, 8)]
            case 2 if place < len(out):
                out[place] ^= 1 << dice.randrange(8)
            case 3:
                out[place:place] = out[dice.randrange(len(out) + 1) :][: dice.randint(1, 40)]
            case _:
                out[place : place + 4] = dice.randbytes(4)
    return bytes(out)


@pytest.mark.parametrize("target", TARGETS)
def test_mutations_of_sound_inputs(target: str) -> None:
    dice = random.Random(target)
    inputs = seeds_of(target)
    for seed in [*inputs, b"", b"\0" * 64]:
        TARGETS[target](seed)
    times = 100 if target in FILES else 1000  # a whole package is checked each time
    for _ in range(times):
        TARGETS[target](mutated(dice.choice(inputs), dice))
    tally("fuzz executions", times)


FOUND = sorted(path for path in run.FOUND.rglob("*") if path.is_file() and path.parent.name in TARGETS)


@pytest.mark.parametrize("path", FOUND, ids=lambda path: f"{path.parent.name}-{path.name[:18]}")
def test_what_was_found_once_stays_mended(path: Path) -> None:
    TARGETS[path.parent.name](path.read_bytes())


def test_seeds_are_sound() -> None:
    """Mutations of something refused from the start would try nothing."""
    from evidence_vault.crypto.shares import combine
    from evidence_vault.custody.token import check_token
    from evidence_vault.format import header, journal
    from evidence_vault.format.events import open_disclosure, parse
    from evidence_vault.format.excerpt import parse_excerpt
    from tests.fuzz.targets_outside import DATA, SECRET, sound_request, trust
    from tests.fuzz.targets_package import sound, verified

    for target in TARGETS:
        assert all(seeds_of(target)), target
    assert header.parse(seeds_of("vault-header")[0])
    assert parse(seeds_of("event")[0])
    assert open_disclosure(seeds_of("disclosure")[0].decode())
    assert journal.decode(seeds_of("journal-entry")[0]).events
    assert parse_excerpt(seeds_of("excerpt")[0])
    assert check_token(sound_request(), (DATA / "test_tsa" / "response.tsr").read_bytes(), trust())
    assert combine(seeds_of("shares")[0].decode().split("\n")) == SECRET
    assert verified(sound()) == []


guided = pytest.mark.skipif(
    sys.platform != "linux" or sys.version_info >= (3, 14), reason="atheris has no wheel here"
)


@guided
def test_a_coverage_guided_fuzzer_runs_for_a_moment() -> None:
    ran = run.one("journal-entry", 20, runs=2000)
    assert ran.executions >= 2000
    assert ran.edges > 20


@guided
def test_a_fuzzer_that_sees_nothing_of_our_code_is_refused() -> None:
    """As all runs once were: the modules had been imported before they could be instrumented."""
    assert run.seen("journal-entry", "#2000 DONE cov: 44 ft: 60 corp: 1/1b", 20).edges == 44
    with pytest.raises(AssertionError, match="was blind"):
        run.seen("journal-entry", "stat::number_of_executed_units: 2000\n#2000 DONE corp: 1/1b", 20)


@guided
@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("target", TARGETS)
def test_a_coverage_guided_fuzzer_finds_nothing(target: str) -> None:
    assert run.one(target, int(os.environ.get("EVIDENCE_VAULT_FUZZ_SECONDS", "60"))).executions > 100


def test_the_table_is_of_these_targets_and_none_of_its_runs_was_blind() -> None:
    page = table.PAGE.read_text("utf-8")
    found = table.rows(page)
    assert found.keys() <= TARGETS.keys()
    assert len(found) > len(TARGETS) // 3
    for target, (seconds, executions, edges, commit) in found.items():
        numbers = [int(one.replace(",", "")) for one in (seconds, executions, edges)]
        assert all(numbers), target
        assert commit
    assert table.written(page, [], "") == page


def test_a_run_replaces_its_row_and_leaves_the_others() -> None:
    page = f"before\n{table.START}{table.END}after\n"
    once = table.written(page, [run.Ran("words", 60, 1234, 5), run.Ran("event", 30, 10, 7)], "a")
    again = table.written(once, [run.Ran("words", 90, 2000, 6)], "b")
    assert table.rows(again) == {"event": ["30", "10", "7", "a"], "words": ["90", "2,000", "6", "b"]}
    assert f"{table.TOGETHER} 120 | 2,010 |" in again
    assert again.startswith("before\n")
    assert again.endswith(f"{table.END}after\n")
