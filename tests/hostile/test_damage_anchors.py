"""The damage campaign for proofs of outside time: by anybody, and by an owner who signs everything again."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from evidence_vault.custody.countersign import make_answer
from evidence_vault.format.anchor import answer_bytes
from evidence_vault.model import AddDetails
from evidence_vault.ports import NeverCancelled, NoProgress, Signer, SystemClock
from exporters.package import Clear, verify_package, write_package
from tests.exporters.package import by_hand
from tests.exporters.package.resigned import resigned
from tests.exporters.package.support import REPORT, members, rezip, top, zipped
from tests.outside.authority import Authority
from tests.outside.support import stamped
from tests.support import new_vault

pytestmark = pytest.mark.outside
ONE, TWO = "data/custody/anchors/0001/", "data/custody/anchors/0002/"


@dataclass
class Anchored:
    """A package with a token and a counter-signature, and who signed it."""

    files: dict[str, bytes]
    signer: Signer


@pytest.fixture(scope="module")
def anchored(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Anchored]:
    if missing := by_hand.missing_tools():
        pytest.skip(f"needs {', '.join(missing)}")
    folder = tmp_path_factory.mktemp("anchors")
    with new_vault(folder / "vault") as vault:
        case = vault.new_case("C").id
        vault.add_bytes(b"first", "first.txt", AddDetails(case=case))
        stamped(vault, Authority.usual(folder / "tsa"))
        vault.add_bytes(b"second", "second.txt", AddDetails(case=case))
        back = make_answer(vault.time.hand_over().stamped, name="A lawyer", time="2026-11-24T10:00:00Z")
        vault.time.add_counter_signature(answer_bytes(back))
        write_package(
            vault, case, folder / "p.zip", report=REPORT, protection=Clear(), language="en", clock=SystemClock(),
            progress=NoProgress(), cancel=NeverCancelled(), entropy=os.urandom,
        )  # fmt: skip
        yield Anchored(files=members(folder / "p.zip"), signer=vault.signer)


def _answers(folder: Path, anchored: Anchored, files: dict[str, bytes]) -> tuple[bool, str]:
    """Whether `evidence-vault verify` finds nothing, and where the commands of the text lead."""
    report = verify_package(rezip(folder / "changed.zip", files))
    with zipfile.ZipFile(io.BytesIO(zipped(files.items()))) as archive:
        archive.extractall(folder / "unpacked")
    text = anchored.files[top(anchored.files) + "VERIFY.txt"].decode("utf-8")
    where = folder / "unpacked" / top(files).rstrip("/")
    return report.unchanged, by_hand.follow(by_hand.blocks(text), where, anchored.signer.fingerprint)


def _flip(data: bytes) -> bytes:
    return data[:-40] + bytes([data[-40] ^ 1]) + data[-39:]


def _later(data: bytes) -> bytes:
    told = json.loads(data)
    told["time"] = "2020-01-01T00:00:00Z"
    return json.dumps(told).encode()


def _another_proof(data: bytes) -> bytes:
    told = json.loads(data)
    told["proof"] = [*told["proof"], "0" * 64]
    return json.dumps(told).encode()


def test_the_package_itself_holds(tmp_path: Path, anchored: Anchored) -> None:
    assert _answers(tmp_path, anchored, anchored.files) == (True, by_hand.HOLDS)
    assert verify_package(rezip(tmp_path / "q.zip", resigned(anchored.files, anchored.signer))).unchanged


def test_any_file_of_an_anchor_changed_by_anybody_is_refused_by_both(tmp_path: Path, anchored: Anchored) -> None:
    names = [name for name in anchored.files if "/anchors/" in name]
    assert len(names) == 18
    for number, name in enumerate(names):
        folder = tmp_path / str(number)
        folder.mkdir()
        files = anchored.files | {name: anchored.files[name][:-1]}
        assert _answers(folder, anchored, files) == (False, by_hand.REFUSED), name


@pytest.mark.parametrize(
    ("path", "change", "by_text"),
    [
        (ONE + "reply.tsr", _flip, True),
        (ONE + "stamped.txt", lambda data: data.replace(b"salt ", b"salt 0", 1), True),
        (ONE + "checkpoint.sig", _flip, True),
        (ONE + "anchor.json", _later, False),
        (ONE + "consistency.json", _another_proof, False),
        (TWO + "countersignature.sig", _flip, True),
        (TWO + "countersigner.txt", lambda data: data.replace(b"A lawyer", b"A judge"), False),
    ],
    ids=lambda one: one.rpartition("/")[2] if isinstance(one, str) else "",
)
def test_what_an_owner_changes_and_signs_again_is_refused(
    tmp_path: Path, anchored: Anchored, path: str, change: Callable[[bytes], bytes], *, by_text: bool
) -> None:
    name = top(anchored.files) + path
    files = resigned(anchored.files | {name: change(anchored.files[name])}, anchored.signer)
    unchanged, said = _answers(tmp_path, anchored, files)
    assert not unchanged
    assert (said == by_hand.REFUSED) is by_text
