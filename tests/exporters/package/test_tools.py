"""Other people's programs check our packages, by exactly the commands that VERIFY.txt gives."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import bagit
import pytest

from exporters.package import ToRecipients, verify_package
from exporters.package.instructions import LANGUAGES
from tests.exporters.fakes import FakeSource, fake_signer
from tests.exporters.package.support import IDENTITY, OWN_FILES, members, write


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


def _commands(folder: Path) -> list[str]:
    text = (folder / "VERIFY.txt").read_bytes().decode("utf-8")
    assert "\r\n" in text
    shell = ("openssl", "sha256sum", "find", "{", "grep")
    return [line.strip() for line in text.splitlines() if line.startswith("    ") and line.strip().startswith(shell)]


def _run(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["sh", "-c", command], cwd=folder, capture_output=True, text=True, check=False)


def test_every_command_of_the_instructions_answers_as_they_say(folder: Path) -> None:
    _need("openssl", "sha256sum", "find", "diff")
    commands = _commands(folder)
    assert len(commands) in {11, 22}
    answers = {command: _run(re.sub(r"grep -c \S+", "grep -c collected", command), folder) for command in commands}
    for command, answer in answers.items():
        assert answer.returncode == 0, (command, answer.stdout, answer.stderr)
        if "-verify" in command:
            assert answer.stdout.strip() == "Verified OK"
        if command.startswith("sha256sum -c"):
            assert all(line.endswith(": OK") for line in answer.stdout.splitlines())
        if command.startswith("find"):
            assert not answer.stdout
        if "-outform DER" in command:
            assert fake_signer().fingerprint in answer.stdout
        if "-noout -pubkey" in command:
            assert answer.stdout == (folder / "data/custody/signer-public-key.pem").read_text()
        if command.startswith("{"):
            first = (folder / "data/custody/proofs.jsonl").read_text().splitlines()[0]
            assert answer.stdout.split()[-1] in first


def test_the_commands_fail_on_a_changed_package(folder: Path) -> None:
    _need("openssl", "sha256sum", "find", "diff")
    (folder / "data/report.pdf").write_bytes(b"other")
    (folder / "data/more.txt").write_bytes(b"more")
    with (folder / "data/custody/checkpoint.txt").open("ab") as body:
        body.write(b"x")
    failed = [command for command in _commands(folder)[:11] if _run(command, folder).returncode]
    assert [one for one in failed if "sha256sum -c manifest" in one]
    assert [one for one in failed if one.startswith("find")]
    assert [one for one in failed if "checkpoint.sig" in one]


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
