"""Outside time in a package: what is written, what a stranger's openssl says, and each way an anchor fails."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from evidence_vault.custody.countersign import make_answer
from evidence_vault.format.anchor import answer_bytes
from evidence_vault.model import AddDetails, AnchorKind, Finding, TimeKnownBy, VerifyReport, runs
from evidence_vault.ports import NeverCancelled, NoProgress, Signer, SystemClock
from exporters.package import Clear, bag, instructions, verify_package, write_package
from exporters.package.anchor_files import FOLDER
from tests.exporters.package.small_report import small_report
from tests.exporters.package.support import members, rezip, top
from tests.outside.authority import Authority
from tests.outside.support import stamped
from tests.support import new_vault

THEN = "2026-11-24T10:00:00Z"
Files = dict[str, bytes]


@dataclass
class Written:
    """A package with a token (1), a counter-signature (2) and an event after both."""

    path: Path
    files: Files
    signer: Signer
    case: str


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Written]:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    folder = tmp_path_factory.mktemp("anchors")
    authority = Authority.usual(folder / "tsa")
    with new_vault(folder / "vault") as vault:
        case = vault.new_case("Quiet Harbour")
        vault.add_bytes(b"first", "first.txt", AddDetails(case=case.id))
        stamped(vault, authority)
        vault.add_bytes(b"second", "second.txt", AddDetails(case=case.id))
        handed = vault.time.hand_over()
        back = answer_bytes(make_answer(handed.stamped, name="박 변호사", time=THEN))
        vault.time.add_counter_signature(back)
        vault.add_bytes(b"third", "third.txt", AddDetails(case=case.id))
        path = folder / "p.zip"
        write_package(
            vault, case.id, path, report=small_report(vault, case.id), protection=Clear(),
            language="en", clock=SystemClock(),
            progress=NoProgress(), cancel=NeverCancelled(), entropy=os.urandom,
        )  # fmt: skip
        yield Written(path=path, files=members(path), signer=vault.signer, case=case.id)


def anchor_file(written: Written, number: int, name: str) -> str:
    return f"{top(written.files)}{FOLDER}{number:04d}/{name}"


def test_what_is_written_and_what_verification_says(written: Written) -> None:
    names = {name.partition("anchors/")[2] for name in written.files if "anchors/" in name}
    always = ("anchor.json", "stamped.txt", "checkpoint.sig", "checkpoint.note", "consistency.json")
    token = (*always, "request.tsq", "reply.tsr", "chain.pem", "chain-root.pem")
    signed = (
        *always,
        "countersignature.sig",
        "countersigner-public-key.pem",
        "countersigner.txt",
        "countersigner.sig",
    )
    assert names == {f"0001/{name}" for name in token} | {f"0002/{name}" for name in signed}
    report = verify_package(written.path)
    assert report.problems == ()
    first, second = report.anchors
    assert (first.kind, first.covers, first.holds, first.root_known) == (AnchorKind.RFC3161, 3, True, False)
    assert (second.kind, second.covers, second.holds) == (AnchorKind.COUNTER_SIGNATURE, 5, True)
    assert (second.authority, second.time, second.known_by) == ("박 변호사", THEN, TimeKnownBy.SIGNER)
    assert report.anchored_size == 5
    assert report.checkpoint is not None
    assert report.checkpoint.size == 7
    assert [(run.first, run.last) for run in runs(report.anchors, AnchorKind.RFC3161)] == [(0, 2)]


def test_the_files_are_of_the_documented_form(written: Written) -> None:
    described = json.loads(written.files[anchor_file(written, 1, "anchor.json")])
    time = described.pop("time")
    assert described == {
        "format": "evidence-vault-anchor", "version": 1, "kind": "rfc3161", "number": 1, "size": 3,
        "authority": "Loopback", "time_known_by": "authority", "policy": "1.2.3.4.1", "qualified": False,
    }  # fmt: skip
    assert time.endswith("Z")
    stamped_text = written.files[anchor_file(written, 1, "stamped.txt")]
    lines = stamped_text.split(b"\n")
    assert (lines[0], lines[1][:5], len(lines[1]), len(lines)) == (b"evidence-vault-anchor/1", b"salt ", 69, 7)
    consistency = json.loads(written.files[anchor_file(written, 1, "consistency.json")])
    assert (consistency["first"], consistency["second"]) == (3, 7)


@pytest.mark.outside
def test_a_stranger_checks_both_with_openssl(written: Written, tmp_path: Path) -> None:
    for name, data in written.files.items():
        path = tmp_path / name.removeprefix(top(written.files))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    token, signed, custody = "data/custody/anchors/0001", "data/custody/anchors/0002", "data/custody"
    check = "openssl dgst -sha256 -verify"
    commands = (
        f"openssl ts -verify -data {token}/stamped.txt -in {token}/reply.tsr -CAfile {token}/chain-root.pem"  # noqa: ISC004
        f" -untrusted {token}/chain.pem",
        f"cd {signed}; {check} countersigner-public-key.pem -signature countersignature.sig stamped.txt",
        f"cd {signed}; {check} countersigner-public-key.pem -signature countersigner.sig countersigner.txt",
        f"tail -n 4 {token}/stamped.txt > body; {check} {custody}/signer-public-key.pem"  # noqa: ISC004
        f" -signature {token}/checkpoint.sig body",
        f"cd {signed}; test $(tail -n 1 countersigner.txt | cut -c 9-) ="  # noqa: ISC004
        " $(openssl dgst -sha256 -r stamped.txt | cut -c 1-64)",
    )
    for command in commands:
        done = subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, check=False)
        assert done.returncode == 0, (command, done.stdout, done.stderr)


@pytest.mark.outside
def test_the_commands_of_step_7_answer_as_the_text_says(written: Written, tmp_path: Path) -> None:
    for name, data in written.files.items():
        path = tmp_path / name.removeprefix(top(written.files))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    names = ("stamps", "roots", "counter-signatures", "stamped")
    commands = ["\n".join(instructions.commands()[name]) for name in names]
    said = [
        subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
        for command in commands
    ]
    assert "Verification: OK" in said[0]
    assert "Time stamp:" in said[0]
    assert "CN = Loopback Root" in said[1]
    assert (said[2], said[3]) == ("Verified OK\n", "Verified OK\n" * 2)
    (tmp_path / "data/custody/anchors/0001/stamped.txt").write_bytes(b"another")
    changed = [
        subprocess.run(["sh", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=False).stdout
        for command in commands
    ]
    assert "Verification: OK" not in changed[0]
    assert changed[3].count("Verified OK") == 1


# Damage that whoever holds the key could dress up: the bag is signed again, only the anchor's own check is left


def resigned(written: Written, path: Path, change: Callable[[Files], None]) -> VerifyReport:
    prefix = top(written.files)
    files = {name.removeprefix(prefix): data for name, data in written.files.items()}
    change(files)
    lists = (bag.MANIFEST, bag.MANIFEST + bag.SIGNATURE, bag.TAG_MANIFEST, bag.TAG_MANIFEST + bag.SIGNATURE)
    kept = {name: data for name, data in files.items() if name not in lists}

    def listed(names: list[str]) -> bytes:
        return bag.manifest(bag.Listed(name, hashlib.sha256(kept[name]).hexdigest()) for name in names)

    payload = [name for name in kept if name.startswith("data/")]
    size = sum(len(kept[name]) for name in payload)
    info = kept["bag-info.txt"].decode().split("\n")
    kept["bag-info.txt"] = "\n".join(
        f"Payload-Oxum: {size}.{len(payload)}" if line.startswith("Payload-Oxum") else line for line in info
    ).encode()
    tags = [name for name in kept if not name.startswith("data/")]
    kept[bag.MANIFEST] = listed(payload)
    kept[bag.MANIFEST + bag.SIGNATURE] = written.signer.sign(kept[bag.MANIFEST])
    kept[bag.TAG_MANIFEST] = listed([*tags, bag.MANIFEST, bag.MANIFEST + bag.SIGNATURE])
    kept[bag.TAG_MANIFEST + bag.SIGNATURE] = written.signer.sign(kept[bag.TAG_MANIFEST])
    return verify_package(rezip(path, {prefix + name: data for name, data in kept.items()}))


def test_signing_again_alone_changes_nothing(written: Written, tmp_path: Path) -> None:
    report = resigned(written, tmp_path / "same.zip", lambda files: None)
    assert report.problems == ()
    assert report.anchored_size == 5


def put(number: int, name: str, data: Callable[[bytes], bytes]) -> Callable[[Files], None]:
    def change(files: Files) -> None:
        path = f"{FOLDER}{number:04d}/{name}"
        files[path] = data(files[path])

    return change


def edit(which: int, file: str, /, **values: object) -> Callable[[Files], None]:
    return put(which, file, lambda data: json.dumps(json.loads(data) | values).encode())


def gone(number: int, name: str) -> Callable[[Files], None]:
    return lambda files: files.pop(f"{FOLDER}{number:04d}/{name}") and None


def flip(data: bytes) -> bytes:
    return data[:-3] + bytes([data[-3] ^ 1]) + data[-2:]


def own_key(written: Written) -> Callable[[Files], None]:
    """She signs her own checkpoint with the vault's own key and calls it a counter-signature."""

    def change(files: Files) -> None:
        folder = f"{FOLDER}0002/"
        files[folder + "countersignature.sig"] = written.signer.sign(files[folder + "stamped.txt"])
        files[folder + "countersigner-public-key.pem"] = files["data/custody/signer-public-key.pem"]
        files[folder + "countersigner.sig"] = written.signer.sign(files[folder + "countersigner.txt"])

    return change


def swapped(files: Files) -> None:
    """The token of one anchor under the number of the other."""
    for name in ("stamped.txt", "checkpoint.sig", "checkpoint.note", "consistency.json"):
        files[f"{FOLDER}0001/{name}"] = files[f"{FOLDER}0002/{name}"]


DAMAGES: dict[str, tuple[int, Callable[[Files], None]]] = {
    "reply flipped": (1, put(1, "reply.tsr", flip)),
    "reply cut": (1, put(1, "reply.tsr", lambda data: data[:200])),
    "reply empty": (1, put(1, "reply.tsr", lambda data: b"")),
    "request of another": (1, put(1, "request.tsq", lambda data: data[:-8] + flip(data[-8:-4]) + data[-4:])),
    "no chain": (1, put(1, "chain.pem", lambda data: b"")),
    "chain without root": (1, put(1, "chain.pem", lambda data: data[: data.rfind(b"-----BEGIN")])),
    "another root": (1, put(1, "chain-root.pem", flip)),
    "stamped with another salt": (1, put(1, "stamped.txt", lambda data: data.replace(b"salt ", b"salt 0", 1))),
    "stamped flipped": (1, put(1, "stamped.txt", flip)),
    "checkpoint signature": (1, put(1, "checkpoint.sig", flip)),
    "checkpoint note": (1, put(1, "checkpoint.note", flip)),
    "earlier time": (1, edit(1, "anchor.json", time="2020-01-01T00:00:00Z")),
    "larger size": (1, edit(1, "anchor.json", size=7)),
    "other policy": (1, edit(1, "anchor.json", policy="1.2.3")),
    "other kind": (1, edit(1, "anchor.json", kind="counter-signature")),
    "unknown kind": (1, edit(1, "anchor.json", kind="blockchain")),
    "unknown version": (1, edit(1, "anchor.json", version=2)),
    "another number": (1, edit(1, "anchor.json", number=9)),
    "not JSON": (1, put(1, "anchor.json", lambda data: b"{")),
    "proof broken": (1, edit(1, "consistency.json", proof=["00" * 32])),
    "proof between others": (1, edit(1, "consistency.json", second=6)),
    "no proof": (1, edit(1, "consistency.json", proof=[])),
    "swapped": (1, swapped),
    "no reply": (1, gone(1, "reply.tsr")),
    "no description": (1, gone(1, "anchor.json")),
    "counter-signature flipped": (2, put(2, "countersignature.sig", flip)),
    "counter-signer's time": (2, put(2, "countersigner.txt", lambda data: data.replace(b"2026", b"2025"))),
    "counter-signer's name": (2, put(2, "countersigner.txt", lambda data: data.replace(b"name ", b"name x"))),
    "statement unsigned": (2, gone(2, "countersigner.sig")),
    "statement gone": (2, gone(2, "countersigner.txt")),
}  # fmt: skip


@pytest.mark.parametrize("named", sorted(DAMAGES))
def test_damage_is_named_by_the_anchor(written: Written, tmp_path: Path, named: str) -> None:
    number, change = DAMAGES[named]
    report = resigned(written, tmp_path / "damaged.zip", change)
    about = {problem.subject for problem in report.problems if problem.finding is Finding.ANCHOR_BROKEN}
    assert about == {f"anchor {number}"}
    others = [one for one in report.anchors if one.number != number]
    assert all(one.holds for one in others)
    assert report.anchored_size == max(one.covers for one in others)


def test_the_vaults_own_key_is_no_witness(written: Written, tmp_path: Path) -> None:
    report = resigned(written, tmp_path / "own.zip", own_key(written))
    (problem,) = report.problems
    assert (problem.finding, problem.subject) == (Finding.ANCHOR_BROKEN, "anchor 2")
    assert "own witness" in problem.detail


def test_without_resigning_the_file_itself_is_named(written: Written, tmp_path: Path) -> None:
    path = anchor_file(written, 1, "reply.tsr")
    report = verify_package(rezip(tmp_path / "p.zip", written.files | {path: flip(written.files[path])}))
    found = {(problem.finding, problem.subject) for problem in report.problems}
    assert (Finding.FILE_CHANGED, path.removeprefix(top(written.files))) in found
    assert (Finding.ANCHOR_BROKEN, "anchor 1") in found


def test_a_vault_without_anchors_writes_none(tmp_path: Path) -> None:
    with new_vault(tmp_path / "vault") as vault:
        case = vault.new_case("Plain")
        vault.add_bytes(b"one", "one.txt", AddDetails(case=case.id))
        write_package(
            vault, case.id, tmp_path / "p.zip", report=small_report(vault, case.id), protection=Clear(),
            language="en", clock=SystemClock(),
            progress=NoProgress(), cancel=NeverCancelled(), entropy=os.urandom,
        )  # fmt: skip
    assert not [name for name in members(tmp_path / "p.zip") if "anchors/" in name]
    report = verify_package(tmp_path / "p.zip")
    assert (report.anchored_size, report.anchors) == (0, ())
