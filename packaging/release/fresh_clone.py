"""A newcomer's first ten minutes in a bare Debian: a fresh clone, `make run`, and some of `make test`; `make bare-test`.

    python packaging/release/fresh_clone.py [PYTEST ARGUMENT ...]

Only `make` is there beforehand. What is committed is what counts: the clone is made from HEAD. Needs root and debootstrap; Python's and
Debian's packages are fetched as this machine does it (BARE_ROOT_BIND names folders of this machine that are to be seen inside too).
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import bare_root  # noqa: E402

ROOT = HERE.parents[1]
SOME = [
    "tests/architecture",
    "tests/end_to_end",
    "tests/vault/test_adding.py",
    "tests/reading/test_confine.py",
    "tests/gui/test_gate.py",
]


def main(words: list[str]) -> int:
    """0 if both succeed."""
    with bare_root.fresh("clone") as root:
        root.install("make")
        place = root.folder / "root/evidence-vault"
        place.mkdir()
        packed = subprocess.run(["git", "-C", str(ROOT), "archive", "HEAD"], check=True, capture_output=True).stdout
        subprocess.run(["tar", "-x", "-C", str(place)], input=packed, check=True)
        for act in ("make -C evidence-vault run", f"make -C evidence-vault setup && {_tests(words)}"):
            started = time.monotonic()
            root.run("sh", "-c", act)
            print(f"{act}: {time.monotonic() - started:.0f} s", flush=True)
    print("A bare Debian is enough.")
    return 0


def _tests(words: list[str]) -> str:
    return f"sh evidence-vault/packaging/setup.sh test -n 2 {' '.join(words or SOME)}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
