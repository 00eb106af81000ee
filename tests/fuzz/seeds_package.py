"""A small sound package from a real vault, in memory, for targets that replace one of its files."""

from __future__ import annotations

import os
import tempfile  # noqa: TID251 - a made-up vault
from functools import lru_cache
from pathlib import Path

from evidence_vault.custody.countersign import make_answer
from evidence_vault.format import anchor as form
from evidence_vault.model import AddDetails, Showing
from evidence_vault.ports import NeverCancelled, NoProgress, SystemClock
from exporters.package import Clear, write_package
from exporters.package.page import NAME as PAGE
from tests.exporters.package.resigned import resigned
from tests.exporters.package.small_report import small_report
from tests.exporters.package.support import members, top
from tests.fuzz.targets_package import FILES
from tests.support import new_vault


@lru_cache(maxsize=1)
def bag_files() -> dict[str, bytes]:
    """Path in the bag to content. Two exhibits, a counter-signature and an earlier checkpoint."""
    with tempfile.TemporaryDirectory(prefix="fuzz-package-") as folder, new_vault(Path(folder) / "vault") as vault:
        case = vault.new_case("Quiet Harbour")
        vault.add_bytes(b"first", "first.txt", AddDetails(case=case.id, note="a note"))
        handed = vault.time.hand_over()
        answer = make_answer(handed.stamped, name="A", time="2026-11-24T10:00:00Z")
        vault.time.add_counter_signature(form.answer_bytes(answer))
        vault.add_bytes(b"second", "second.txt", AddDetails(case=case.id))
        path = Path(folder) / "p.zip"
        showing = Showing(earlier=(form.parse_stamped(handed.stamped).size,))
        write_package(
            vault, case.id, path, report=small_report(vault, case.id, showing), protection=Clear(), language="en",
            clock=SystemClock(), progress=NoProgress(), cancel=NeverCancelled(), entropy=os.urandom,
            showing=showing,
        )  # fmt: skip
        files = members(path)
        small = resigned({**files, top(files) + PAGE: b"x"}, vault.signer)
    return {name.removeprefix(top(small)): data for name, data in small.items()}


def package_seeds() -> dict[str, list[bytes]]:
    """By target."""
    files = bag_files()
    return {target: [files[name]] for target, name in FILES.items()} | {
        "manifest-lines": [files["manifest-sha256.txt"]],
        "member-name": [b"data/a.txt", "data/证据 1.png".encode(), b"CON", b"a/../b", b"C:\\x"],
    }
