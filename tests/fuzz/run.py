"""Coverage-guided fuzzing with atheris: `python -m tests.fuzz.run SECONDS [TARGET...]`; `make fuzz` for long.

What is found is put into tests/fuzz/found/<target>/ and is a fixture from then on. Prints the executions.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile  # noqa: TID251 - inputs that a fuzzer made up
from pathlib import Path

from tests.hostile.tally import tally

FOUND = Path(__file__).parent / "found"


def one(target: str, seconds: int, runs: int = -1) -> int:
    """Fuzz one target in a process of its own; returns the executions. Raises AssertionError with what was found."""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        words = [sys.executable, "-m", "tests.fuzz.run", "--child", target, folder, str(seconds), str(runs)]
        done = subprocess.run(words, capture_output=True, check=False, timeout=seconds + 120)
        said = done.stderr.decode("utf-8", "replace") + done.stdout.decode("utf-8", "replace")
        crashes = [path for path in Path(folder).iterdir() if path.name.startswith(("crash-", "timeout-", "oom-"))]
        for crash in crashes:
            (FOUND / target).mkdir(parents=True, exist_ok=True)
            shutil.copy(crash, FOUND / target / crash.name)
        assert not crashes, f"{target}: {[path.name for path in crashes]}\n{said[-3000:]}"
        assert done.returncode == 0, said[-3000:]
        counted = re.findall(r"stat::number_of_executed_units:\s*(\d+)", said)
        executions = int(counted[-1]) if counted else 0
        tally("fuzz executions", executions)
        return executions


def child(target: str, folder: str, seconds: str, runs: str) -> None:
    """The fuzzing process."""
    import atheris

    with atheris.instrument_imports(include=["evidence_vault", "exporters"]):
        from tests.fuzz.every import TARGETS, longest, seeds_of
    corpus = Path(folder) / "corpus"
    corpus.mkdir()
    starts = seeds_of(target)
    for number, seed in enumerate(starts):
        (corpus / str(number)).write_bytes(seed)
    options = [
        "-print_final_stats=1",
        f"-artifact_prefix={folder}/",
        "-rss_limit_mb=1500",
        "-timeout=20",
        f"-max_len={longest(starts)}",
    ]
    atheris.Setup(
        ["fuzz", str(corpus), *options, f"-max_total_time={seconds}", f"-runs={runs}"],
        TARGETS[target],
    )
    atheris.Fuzz()


def main() -> None:
    from tests.fuzz.every import TARGETS

    if sys.argv[1:2] == ["--child"]:
        child(*sys.argv[2:6])
        return
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    total = 0
    for target in sys.argv[2:] or TARGETS:
        count = one(target, seconds)
        total += count
        print(f"{target}: {count} executions, nothing found", flush=True)
    print(f"{total} executions")


if __name__ == "__main__":
    main()
