"""Coverage-guided fuzzing with atheris: `python -m tests.fuzz.run SECONDS [--docs] [TARGET...]`, or `make fuzz`.

What is found is put into tests/fuzz/found/<target>/ and is a fixture from then on. What reached new code is kept in
.fuzz/<target>/ (not in the repository), and the next run goes on from there. Prints executions and edges reached;
`--docs` writes them into docs/reliability.md.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile  # noqa: TID251 - inputs that a fuzzer made up
from dataclasses import dataclass
from pathlib import Path

from tests.hostile.tally import tally

FOUND = Path(__file__).parent / "found"
ROOT = Path(__file__).parents[2]
KEPT = ROOT / ".fuzz"
HANGS = 300
"""Seconds for one input after which it counts as a hang, if it takes a minute of the processor's time once more."""
AGAIN = "import sys; from tests.fuzz.every import TARGETS; TARGETS[sys.argv[1]](open(sys.argv[2], 'rb').read())"


@dataclass(frozen=True)
class Ran:
    """One target's run. `edges`: places in our own code that were reached, as the instrumented modules count them."""

    target: str
    seconds: int
    executions: int
    edges: int


def one(target: str, seconds: int, runs: int = -1, kept: Path | None = None) -> Ran:
    """Fuzz one target in a process of its own. Raises AssertionError with what was found, or if it ran blind."""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        corpus = kept or Path(folder) / "corpus"
        corpus.mkdir(parents=True, exist_ok=True)
        words = [sys.executable, "-m", "tests.fuzz.run", "--child", target, folder, corpus, str(seconds), str(runs)]
        done = subprocess.run(
            list(map(os.fspath, words)), capture_output=True, check=False, timeout=2 * seconds + 3600, cwd=ROOT
        )
        said = done.stderr.decode("utf-8", "replace") + done.stdout.decode("utf-8", "replace")
        crashes = [path for path in Path(folder).iterdir() if path.name.startswith(("crash-", "oom-"))]
        slow = list(Path(folder).glob("timeout-*"))
        crashes += [path for path in slow if _hangs(target, path)]
        for crash in crashes:
            (FOUND / target).mkdir(parents=True, exist_ok=True)
            shutil.copy(crash, FOUND / target / crash.name)
        assert not crashes, f"{target}: {[path.name for path in crashes]}\n{said[-3000:]}"
        assert done.returncode == 0 or slow, said[-3000:]
    ran = seen(target, said, seconds)
    tally("fuzz executions", ran.executions)
    return ran


def _hangs(target: str, path: Path) -> bool:
    """Whether an input is slow by itself: the clock that stopped the fuzzer goes on while the computer sleeps."""
    words = ["sh", "-c", 'ulimit -t 60; exec "$@"', "sh", sys.executable, "-c", AGAIN, target, os.fspath(path)]
    return subprocess.run(words, check=False, cwd=ROOT).returncode != 0


def seen(target: str, said: str, seconds: int) -> Ran:
    """What a fuzzing process said of itself. Raises AssertionError if it reached none of our code."""
    executions = _last(r"stat::number_of_executed_units:\s*(\d+)", said)
    edges = _last(r"\bcov: (\d+)", said)
    assert edges, f"{target}: none of our code was instrumented, the fuzzer was blind\n{said[:3000]}"
    return Ran(target, seconds, executions, edges)


def _last(pattern: str, said: str) -> int:
    found = re.findall(pattern, said)
    return int(found[-1]) if found else 0


def child(target: str, folder: str, corpus: str, seconds: str, runs: str) -> None:
    """The fuzzing process. Only what is imported here is instrumented: nothing of ours may have been before."""
    import atheris

    assert not [name for name in sys.modules if name.startswith(("evidence_vault", "exporters"))]
    with atheris.instrument_imports(include=["evidence_vault", "exporters"]):
        from tests.fuzz.every import TARGETS, longest, seeds_of

        starts = seeds_of(target)
        for seed in starts:
            TARGETS[target](seed)  # what is imported only when it is used is instrumented too
    for number, seed in enumerate(starts):
        (Path(corpus) / f"seed-{number}").write_bytes(seed)
    options = [
        "-print_final_stats=1",
        f"-artifact_prefix={folder}/",
        "-rss_limit_mb=1500",
        f"-timeout={HANGS}",
        f"-max_len={longest(starts)}",
        f"-max_total_time={seconds}",
        f"-runs={runs}",
    ]
    atheris.Setup(["fuzz", corpus, *options], TARGETS[target])
    atheris.Fuzz()


def main() -> None:
    if sys.argv[1:2] == ["--child"]:
        child(*sys.argv[2:7])
        return
    from tests.fuzz.every import TARGETS
    from tests.fuzz.table import write

    words = [one for one in sys.argv[1:] if one != "--docs"]
    seconds = int(words[0]) if words else 60
    total, lost = 0, []
    for target in words[1:] or TARGETS:
        try:
            ran = one(target, seconds, kept=KEPT / target)
        except AssertionError as error:
            lost.append(target)
            print(error, flush=True)
            continue
        total += ran.executions
        print(f"{target}: {ran.executions} executions, {ran.edges} edges, nothing found", flush=True)
        if "--docs" in sys.argv:
            write(ran)
    print(f"{total} executions; found: {lost or 'nothing'}")
    raise SystemExit(bool(lost))


if __name__ == "__main__":
    main()
