"""Other people's programs check our packages, by exactly the commands that VERIFY.txt gives."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import bagit
import pytest

from evidence_vault.crypto.age import Identity
from evidence_vault.errors import WrongSecretError
from evidence_vault.model import DisclosurePolicy, Showing
from exporters.package import AgePassphrase, ToRecipients, verify_package
from exporters.package.instructions import LANGUAGES, commands
from tests.exporters.fakes import FakeSource, fake_signer
from tests.exporters.package import by_hand
from tests.exporters.package.support import IDENTITY, OWN_FILES, PASSPHRASE, members, write


def _need(*names: str) -> None:
    for name in names:
        if shutil.which(name) is None:
            pytest.skip(f"{name} is not installed")


@pytest.fixture(params=LANGUAGES)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    package = write(tmp_path / "p.zip", FakeSource(8), language=request.param).path
    with zipfile.ZipFile(package) as archive:
        archive.extractall(tmp_path)
    return tmp_path / "evidence-cccccccc"


def test_the_instructions_give_the_same_commands_in_each_language(folder: Path) -> None:
    text = (folder / "VERIFY.txt").read_bytes().decode("utf-8")
    assert text.count("\r\n") == text.count("\n")
    found = by_hand.blocks(text)
    named = ["\n".join(lines) for name, lines in commands().items() if not name.startswith("windows")]
    assert len(found) in {len(named), 2 * len(named)}
    assert found[-len(named) :] == found[: len(named)]
    assert set(found) == set(named)


def test_following_the_instructions_comes_to_the_right_end(tmp_path: Path) -> None:
    _need(*by_hand.NEEDED)
    with zipfile.ZipFile(write(tmp_path / "p.zip", FakeSource(8)).path) as archive:
        archive.extractall(tmp_path)
    folder = tmp_path / "evidence-cccccccc"
    half = by_hand.blocks((folder / "VERIFY.txt").read_bytes().decode("utf-8"))
    assert by_hand.follow(half, folder, fake_signer().fingerprint) == by_hand.HOLDS
    assert by_hand.follow(half[:3], folder, "0" * 64) == by_hand.OTHER_KEY
    (folder / "data/report.pdf").write_bytes(b"other")
    assert by_hand.follow(half, folder, fake_signer().fingerprint) == by_hand.REFUSED


def test_each_command_alone_finds_what_it_is_for(tmp_path: Path) -> None:
    _need(*by_hand.NEEDED)
    package = write(tmp_path / "p.zip", FakeSource(4)).path
    for name, path, change in _FOUND_BY:
        folder = tmp_path / name
        with zipfile.ZipFile(package) as archive:
            archive.extractall(folder)
        bag_folder = folder / "evidence-cccccccc"
        command = "\n".join(commands()[name])
        assert by_hand.follow([command], bag_folder, fake_signer().fingerprint) == by_hand.HOLDS, name
        (bag_folder / path).write_bytes(change((bag_folder / path).read_bytes()))
        assert by_hand.follow([command], bag_folder, fake_signer().fingerprint) == by_hand.REFUSED, name


_FOUND_BY: tuple[tuple[str, str, Callable[[bytes], bytes]], ...] = (
    ("certificate", "data/custody/signer-public-key.pem", lambda data: data.replace(b"E", b"F", 1)),
    ("lists", "manifest-sha256.txt", lambda data: data + b"\n"),
    ("files", "data/exhibits.csv", lambda data: data + b"\n"),
    ("checkpoint", "data/custody/checkpoint.txt", lambda data: data.replace(b"time", b"tine")),
    ("exhibits", "data/exhibits/0001-photo_1@27-02-2026_21-14-05.png", lambda data: data + b"\n"),
    ("events", "data/custody/events.jsonl", lambda data: data.replace(b"+08:00", b"+09:00", 1)),
    ("disclosures", "data/custody/disclosures.jsonl", lambda data: data.replace(b'["', b'["A', 1)),
)


def test_the_count_of_what_is_withheld_is_right(tmp_path: Path) -> None:
    _need(*by_hand.NEEDED)
    showing = Showing(policy=DisclosurePolicy(names=frozenset({"title", "source"})))
    with zipfile.ZipFile(write(tmp_path / "p.zip", FakeSource(7), showing=showing).path) as archive:
        archive.extractall(tmp_path)
    command = "\n".join(commands()["withheld"])
    run = ["bash", "-c", command]
    folder = tmp_path / "evidence-cccccccc"
    done = subprocess.run(run, cwd=folder, capture_output=True, text=True, check=True)
    report = verify_package(folder)
    notes = {note.subject: note.detail for note in report.notes}
    counts = [int(line.split()[2]) for line in done.stdout.splitlines()]
    assert counts == [0, 2, 1, 2, 1, 2, 2, 2]
    assert "withheld: source, title" in notes["exhibit 1"]


def test_the_instructions_show_the_fingerprint_and_fill_every_place(folder: Path) -> None:
    text = (folder / "VERIFY.txt").read_text(encoding="utf-8")
    assert fake_signer().fingerprint in text.replace(" ", "")
    assert not re.search(r"\{[a-z_]+\}", text)
    for word in ("court-admissible", "certified", "tamper-proof", "forensic"):
        assert word not in text.lower()


def test_the_library_of_congress_validator_accepts_it(folder: Path) -> None:
    bag = bagit.Bag(str(folder))
    assert bag.validate()
    assert bag.info["Evidence-Vault-Package-Version"] == "1"
    (folder / "data/report.pdf").write_bytes(b"other")
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(folder)).validate()


def test_the_age_form_opens_with_age(tmp_path: Path) -> None:
    _need("age")
    protection = ToRecipients((str(IDENTITY.recipient),))
    package = write(tmp_path / "p.age", protection=protection).path
    (tmp_path / "key.txt").write_text(IDENTITY.secret_text() + "\n")
    run = ["age", "-d", "-i", str(tmp_path / "key.txt"), "-o", str(tmp_path / "p.zip"), str(package)]
    assert subprocess.run(run, capture_output=True, check=False).returncode == 0
    assert verify_package(tmp_path / "p.zip").problems == ()
    assert len(members(tmp_path / "p.zip")) == OWN_FILES + 8
    assert package.read_bytes().count(b"-> X25519") == 1


def test_the_age_form_for_several_opens_with_each_key_alone(tmp_path: Path) -> None:
    _need("age")
    others = [Identity.from_secret(bytes([n]) * 32) for n in (7, 8)]
    protection = ToRecipients(tuple(str(one.recipient) for one in (IDENTITY, *others)))
    package = write(tmp_path / "p.age", protection=protection).path
    for number, one in enumerate((IDENTITY, *others)):
        (tmp_path / "key.txt").write_text(one.secret_text() + "\n")
        out = tmp_path / f"{number}.zip"
        run = ["age", "-d", "-i", str(tmp_path / "key.txt"), "-o", str(out), str(package)]
        assert subprocess.run(run, capture_output=True, check=False).returncode == 0
        assert verify_package(out).problems == ()


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="age asks for a passphrase at a terminal")
def test_the_age_form_with_a_passphrase_opens_with_age_and_the_passphrase(tmp_path: Path) -> None:
    _need("age")
    package = write(tmp_path / "p.age", protection=AgePassphrase(PASSPHRASE, 10)).path
    assert b"-> scrypt " in package.read_bytes()[:60]
    assert _at_a_terminal(["age", "-d", "-o", str(tmp_path / "p.zip"), str(package)], PASSPHRASE) == 0
    assert verify_package(tmp_path / "p.zip").problems == ()
    assert verify_package(package, passphrase=PASSPHRASE).problems == ()
    assert _at_a_terminal(["age", "-d", "-o", str(tmp_path / "q.zip"), str(package)], "another passphrase") != 0
    with pytest.raises(WrongSecretError):
        verify_package(package, passphrase="another passphrase")
    with pytest.raises(WrongSecretError):
        verify_package(package)


def _at_a_terminal(command: list[str], typed: str) -> int:
    """Run `command` with a terminal of its own, type one line once it asks, and return how it ended."""
    import pty

    child, terminal = pty.fork()
    if child == 0:
        os.execvp(command[0], command)
    said = b""
    while b"passphrase" not in said:
        said += os.read(terminal, 1000)
    os.write(terminal, typed.encode() + b"\n")
    with contextlib.suppress(OSError):  # Linux ends a terminal that nobody holds with an error
        while os.read(terminal, 1000):
            pass
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
