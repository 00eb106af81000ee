"""Whatever is changed in a package is found, and exactly what was changed is named."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from evidence_vault.model import Finding, VerifyReport
from exporters.package import ToRecipients, WithPassphrase, verify_package
from exporters.package.findings import Findings
from exporters.package.zipread import read_zip
from tests.exporters.fakes import FakeSource, fake_signer
from tests.exporters.package.support import IDENTITY, PASSPHRASE, members, rezip, subjects, top, write

FOLDER = "evidence-cccccccc/"
NAMES = (
    "bagit.txt", "bag-info.txt", "VERIFY.txt", "START-HERE.html", "manifest-sha256.txt", "manifest-sha256.txt.sig",
    "tagmanifest-sha256.txt", "tagmanifest-sha256.txt.sig", "data/report.pdf", "data/exhibits.json",
    "data/exhibits.csv",    "data/custody/events.jsonl",
    "data/custody/proofs.jsonl", "data/custody/disclosures.jsonl", "data/custody/checkpoints.jsonl",
    "data/custody/checkpoint.txt", "data/custody/checkpoint.note", "data/custody/checkpoint-key.txt",
    "data/custody/checkpoint.sig", "data/custody/signer-certificate.pem", "data/custody/signer-public-key.pem",
    "data/exhibits/0001-photo_1@27-02-2026_21-14-05.png", "data/exhibits/0004-incident.json",
)  # fmt: skip


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("package") / "p.zip").path


def _checked(tmp_path: Path, files: dict[str, bytes]) -> VerifyReport:
    return verify_package(rezip(tmp_path / "changed.zip", files))


def _named(report: VerifyReport) -> set[str]:
    """Files accused of anything that a file can be accused of."""
    kinds = (Finding.FILE_CHANGED, Finding.FILE_MISSING, Finding.FILE_ADDED)
    return set().union(*(subjects(report, kind) for kind in kinds))


def test_the_rezipped_package_itself_is_whole(tmp_path: Path, package: Path) -> None:
    report = _checked(tmp_path, members(package))
    assert report.problems == ()
    assert (report.items, report.files, report.events) == (8, len(members(package)), 9)
    assert report.fingerprint == fake_signer().fingerprint
    assert report.anchored_size == 0
    assert report.checkpoint is not None
    assert report.checkpoint.size == 9


def _flip(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


CHANGES: dict[str, Callable[[bytes], bytes]] = {
    "flipped": _flip,
    "cut": lambda data: data[:-1],
    "first byte gone": lambda data: data[1:],
    "emptied": lambda data: b"",
    "longer": lambda data: data + b"x",
    "newline added": lambda data: data + b"\n",
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_changed_file_and_no_other_is_named(tmp_path: Path, package: Path, name: str, change: str) -> None:
    files = members(package)
    files[FOLDER + name] = CHANGES[change](files[FOLDER + name])
    report = _checked(tmp_path, files)
    assert not report.unchanged
    assert subjects(report, Finding.FILE_CHANGED) == {name}
    assert _named(report) == {name}


@pytest.mark.parametrize("name", NAMES)
def test_a_removed_file_and_no_other_is_named(tmp_path: Path, package: Path, name: str) -> None:
    files = members(package)
    del files[FOLDER + name]
    report = _checked(tmp_path, files)
    assert subjects(report, Finding.FILE_MISSING) == {name}
    assert _named(report) == {name}


@pytest.mark.parametrize(
    "name", ["data/exhibits/0099-more.png", "data/more", "more.txt", "data/custody/events2.jsonl"]
)
def test_an_added_file_and_no_other_is_named(tmp_path: Path, package: Path, name: str) -> None:
    report = _checked(tmp_path, members(package) | {FOLDER + name: b"more"})
    assert subjects(report, Finding.FILE_ADDED) == {name}
    assert _named(report) == {name}


def test_a_file_beside_the_folder_is_named(tmp_path: Path, package: Path) -> None:
    report = _checked(tmp_path, members(package) | {"other/more.txt": b"more"})
    assert _named(report) == {"other/more.txt"}


def test_swapped_exhibits_are_both_named(tmp_path: Path, package: Path) -> None:
    files = members(package)
    one, two = (f"data/exhibits/000{n}-photo_{n}@27-02-2026_21-14-05.png" for n in (1, 7))
    files[FOLDER + one], files[FOLDER + two] = files[FOLDER + two], files[FOLDER + one]
    report = _checked(tmp_path, files)
    assert _named(report) == subjects(report, Finding.FILE_CHANGED) == {one, two}


def test_every_byte_of_both_lists_counts(tmp_path: Path, package: Path) -> None:
    for name in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        original = members(package)
        data = original[FOLDER + name]
        for at in range(0, len(data), 13):
            changed = data[:at] + bytes([data[at] ^ 2]) + data[at + 1 :]
            report = _checked(tmp_path, original | {FOLDER + name: changed})
            assert subjects(report, Finding.FILE_CHANGED) == {name}, at
            assert _named(report) == {name}, at


def _lines(files: dict[str, bytes], name: str) -> list[bytes]:
    return files[FOLDER + "data/custody/" + name].splitlines(keepends=True)


def _with_lines(files: dict[str, bytes], name: str, lines: list[bytes]) -> dict[str, bytes]:
    return files | {FOLDER + "data/custody/" + name: b"".join(lines)}


def test_an_altered_event_is_named(tmp_path: Path, package: Path) -> None:
    files = members(package)
    lines = _lines(files, "events.jsonl")
    lines[3] = lines[3].replace(b'"action":"collected"', b'"action":"viewed"')
    report = _checked(tmp_path, _with_lines(files, "events.jsonl", lines))
    assert subjects(report, Finding.EVENT_ALTERED) == {"event 3"}
    assert subjects(report, Finding.EVENT_MISSING) == {"exhibit 3"}


def test_an_event_in_another_spelling_is_altered(tmp_path: Path, package: Path) -> None:
    files = members(package)
    lines = _lines(files, "events.jsonl")
    lines[5] = lines[5].replace(b'"seq":5', b'"seq": 5')
    report = _checked(tmp_path, _with_lines(files, "events.jsonl", lines))
    assert subjects(report, Finding.EVENT_ALTERED) == {"event 5"}


def test_a_missing_and_a_doubled_event_are_named(tmp_path: Path, package: Path) -> None:
    files = members(package)
    lines = _lines(files, "events.jsonl")
    report = _checked(tmp_path, _with_lines(files, "events.jsonl", [*lines[:4], *lines[5:]]))
    assert "event 4" in subjects(report, Finding.EVENT_MISSING)
    report = _checked(tmp_path, _with_lines(files, "events.jsonl", [*lines[:5], lines[4], *lines[5:]]))
    assert subjects(report, Finding.EVENT_ALTERED) == {"event 4"}


def test_a_broken_proof_is_named(tmp_path: Path, package: Path) -> None:
    files = members(package)
    lines = _lines(files, "proofs.jsonl")
    lines[2] = lines[2].replace(b'"proof":["', b'"proof":["00').replace(b"00", b"", 0)
    report = _checked(tmp_path, _with_lines(files, "proofs.jsonl", lines))
    assert subjects(report, Finding.PROOF_BROKEN) == {"event 2"}


def test_a_disclosure_moved_to_another_event_is_named(tmp_path: Path, package: Path) -> None:
    files = members(package)
    lines = _lines(files, "disclosures.jsonl")
    lines[0] = lines[0].replace(b'"seq":1', b'"seq":2')
    report = _checked(tmp_path, _with_lines(files, "disclosures.jsonl", lines))
    assert subjects(report, Finding.EVENT_ALTERED) == {"event 2"}


def test_a_withheld_disclosure_is_no_damage_to_its_event(tmp_path: Path, package: Path) -> None:
    files = members(package)
    lines = _lines(files, "disclosures.jsonl")
    report = _checked(tmp_path, _with_lines(files, "disclosures.jsonl", lines[1:]))
    assert _named(report) == {"data/custody/disclosures.jsonl"}
    assert not subjects(report, Finding.EVENT_ALTERED)


class _Forger(FakeSource):
    """The same vault under a key of someone else: all agrees with itself, but the fingerprint differs."""

    @property
    def signer(self):
        return fake_signer("Someone else", 0xBAD)


def test_a_package_signed_by_another_key_shows_another_fingerprint(tmp_path: Path) -> None:
    report = verify_package(write(tmp_path / "p.zip", _Forger(8)).path)
    assert report.unchanged
    assert report.fingerprint == fake_signer("Someone else", 0xBAD).fingerprint != fake_signer().fingerprint


def test_a_package_stripped_of_its_signatures_does_not_hold(tmp_path: Path, package: Path) -> None:
    """Signatures that say nothing are not signatures that hold, even where every list agrees."""
    import hashlib

    files = members(package)
    name = FOLDER + "manifest-sha256.txt.sig"
    lists = FOLDER + "tagmanifest-sha256.txt"
    before, files[name] = hashlib.sha256(files[name]).hexdigest(), b""
    after = hashlib.sha256(b"").hexdigest()
    files[lists] = files[lists].replace(before.encode(), after.encode())
    files[lists + ".sig"] = b""
    report = _checked(tmp_path, files)
    assert subjects(report, Finding.SIGNATURE_BROKEN) == {"manifest-sha256.txt", "tagmanifest-sha256.txt"}


def test_lists_rewritten_without_the_key_are_found(tmp_path: Path, package: Path) -> None:
    """An attacker who repairs both lists still lacks the signature."""
    import hashlib

    files = members(package)
    name = "data/exhibits/0001-photo_1@27-02-2026_21-14-05.png"
    old = hashlib.sha256(files[FOLDER + name]).hexdigest().encode()
    files[FOLDER + name] += b"x"
    new = hashlib.sha256(files[FOLDER + name]).hexdigest().encode()
    before = hashlib.sha256(files[FOLDER + "manifest-sha256.txt"]).hexdigest().encode()
    files[FOLDER + "manifest-sha256.txt"] = files[FOLDER + "manifest-sha256.txt"].replace(old, new)
    after = hashlib.sha256(files[FOLDER + "manifest-sha256.txt"]).hexdigest().encode()
    key = FOLDER + "tagmanifest-sha256.txt"
    files[key] = files[key].replace(before, after)
    report = _checked(tmp_path, files)
    assert subjects(report, Finding.SIGNATURE_BROKEN) == {"manifest-sha256.txt", "tagmanifest-sha256.txt"}
    assert not report.unchanged
    assert name in subjects(report, Finding.ITEM_ALTERED) | subjects(report, Finding.FILE_CHANGED)


# --- the container, bit by bit ---


def _regions(path: Path) -> tuple[list[tuple[int, str]], int]:
    """Every byte offset that belongs to content, with the file it belongs to; and the size of the ZIP."""
    with path.open("rb") as file:
        found = read_zip(file, Findings())
    content = [
        (at, one.name.removeprefix(FOLDER))
        for one in found
        for at in range(one.data_offset, one.data_offset + one.size)
    ]
    return content, path.stat().st_size


def _flipped(tmp_path: Path, data: bytes, at: int) -> VerifyReport:
    target = tmp_path / "flipped.zip"
    target.write_bytes(data[:at] + bytes([data[at] ^ (1 << at % 8)]) + data[at + 1 :])
    return verify_package(target)


def _flip_all(tmp_path: Path, package: Path, *, content_step: int, other_step: int) -> None:
    data = package.read_bytes()
    content, size = _regions(package)
    inside = {at for at, _ in content}
    for at, name in content[::content_step]:
        report = _flipped(tmp_path, data, at)
        assert subjects(report, Finding.FILE_CHANGED) == {name}, at
        assert _named(report) == {name}, at
    for at in [at for at in range(2, size) if at not in inside][::other_step]:
        assert not _flipped(tmp_path, data, at).unchanged, at


def test_flipped_bits_all_over_the_zip_are_found(tmp_path: Path, package: Path) -> None:
    _flip_all(tmp_path, package, content_step=401, other_step=31)


@pytest.mark.long
def test_a_flipped_bit_in_any_byte_is_found(tmp_path: Path) -> None:
    small = write(tmp_path / "small.zip", FakeSource(4)).path
    _flip_all(tmp_path, small, content_step=7, other_step=1)


@pytest.mark.parametrize("keep", [0.05, 0.4, 0.6, 0.9, 0.999])
def test_a_cut_off_package_names_exactly_what_is_missing(tmp_path: Path, package: Path, keep: float) -> None:
    data = package.read_bytes()
    length = int(len(data) * keep)
    with package.open("rb") as file:
        found = read_zip(file, Findings())
    lost = {one.name.removeprefix(FOLDER) for one in found if one.end > length}
    (tmp_path / "cut.zip").write_bytes(data[:length])
    report = verify_package(tmp_path / "cut.zip")
    assert not report.unchanged
    assert "cut.zip" in subjects(report, Finding.STRUCTURE)
    if keep >= 0.4:
        assert subjects(report, Finding.FILE_MISSING) == lost
        assert not subjects(report, Finding.FILE_CHANGED)


@pytest.mark.parametrize(
    "spoil", [lambda data: data + b"x", lambda data: b"x" * 40 + data, lambda data: data[:200] + b"x" + data[200:]]
)
def test_bytes_put_behind_before_or_between_are_found(
    tmp_path: Path, package: Path, spoil: Callable[[bytes], bytes]
) -> None:
    (tmp_path / "odd.zip").write_bytes(spoil(package.read_bytes()))
    report = verify_package(tmp_path / "odd.zip")
    assert "odd.zip" in subjects(report, Finding.STRUCTURE)


# --- protected forms ---


@pytest.mark.parametrize("step", [97])
def test_flipped_bits_all_over_the_aes_form_are_found(tmp_path: Path, step: int) -> None:
    from evidence_vault.errors import VaultError

    package = write(tmp_path / "p.zip", FakeSource(3), protection=WithPassphrase(PASSPHRASE)).path
    data = package.read_bytes()
    for at in range(0, len(data), step):
        package.write_bytes(data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :])
        try:
            found = bool(verify_package(package, passphrase=PASSPHRASE).problems)
        except VaultError:
            found = at < 80  # the salt and the headers before it: no passphrase fits any more
        assert found, at


def test_a_flipped_bit_in_the_aes_form_names_the_exhibit(tmp_path: Path) -> None:
    package = write(tmp_path / "p.zip", FakeSource(3), protection=WithPassphrase(PASSPHRASE)).path
    data = bytearray(package.read_bytes())
    data[len(data) // 2] ^= 1
    package.write_bytes(data)
    report = verify_package(package, passphrase=PASSPHRASE)
    assert "p.zip" in subjects(report, Finding.STRUCTURE)
    assert len(subjects(report, Finding.FILE_CHANGED)) == 1


@pytest.mark.parametrize("step", [397])
def test_flipped_bits_all_over_the_age_form_are_found(tmp_path: Path, step: int) -> None:
    from evidence_vault.errors import VaultError

    protection = ToRecipients((str(IDENTITY.recipient),))
    package = write(tmp_path / "p.age", FakeSource(8), protection=protection).path
    data = package.read_bytes()
    for at in range(0, len(data), step):
        package.write_bytes(data[:at] + bytes([data[at] ^ 4]) + data[at + 1 :])
        try:
            found = bool(verify_package(package, identity=IDENTITY.secret_text()).problems)
        except VaultError:
            found = at < 200
        assert found, at


# --- unpacked ---


@pytest.fixture
def unpacked(tmp_path: Path, package: Path) -> Path:
    with zipfile.ZipFile(package) as archive:
        archive.extractall(tmp_path / "out")
    return tmp_path / "out" / top(members(package)).rstrip("/")


def test_an_unpacked_folder_is_read_as_well(unpacked: Path) -> None:
    assert verify_package(unpacked).problems == ()
    assert verify_package(unpacked.parent).problems == ()


def test_changes_in_a_folder_are_named(unpacked: Path) -> None:
    (unpacked / "data/report.pdf").write_bytes(b"other")
    (unpacked / "data/exhibits/0004-incident.json").unlink()
    (unpacked / "data/more.txt").write_bytes(b"more")
    report = verify_package(unpacked)
    assert subjects(report, Finding.FILE_CHANGED) == {"data/report.pdf"}
    assert subjects(report, Finding.FILE_MISSING) == {"data/exhibits/0004-incident.json"}
    assert subjects(report, Finding.FILE_ADDED) == {"data/more.txt"}


def test_a_link_in_a_folder_is_named_and_not_followed(tmp_path: Path, unpacked: Path) -> None:
    shutil.move(unpacked / "data/report.pdf", tmp_path / "elsewhere.pdf")
    (unpacked / "data/report.pdf").symlink_to(tmp_path / "elsewhere.pdf")
    report = verify_package(unpacked)
    assert subjects(report, Finding.STRUCTURE) == {"data/report.pdf"}
    assert subjects(report, Finding.FILE_MISSING) == {"data/report.pdf"}
