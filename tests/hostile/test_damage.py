"""The damage campaign for `evidence-vault verify`: each damage it claims to find is refused, by name."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path

import pytest

from evidence_vault.errors import PackageError
from exporters.package import verify_package
from tests.exporters.fakes import fake_signer
from tests.exporters.package import by_hand
from tests.hostile.package_damage import (
    HOLDS,
    OTHER_KEY,
    OUTSIDE,
    REFUSED,
    Damage,
    Samples,
    bag_files,
    damages,
    short,
)
from tests.hostile.package_samples import samples


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Samples:
    return samples(tmp_path_factory.mktemp("samples"))


def answer(folder: Path, package: bytes) -> str:
    """What `evidence-vault verify` says of these bytes."""
    path = folder / "package.zip"
    path.write_bytes(package)
    try:
        report = verify_package(path)
    except PackageError:
        return REFUSED
    if not report.unchanged:
        assert all(problem.subject and problem.detail for problem in report.problems)
        return REFUSED
    return HOLDS if report.fingerprint == fake_signer().fingerprint else OTHER_KEY


def _wrong(folder: Path, made: Samples, list_: list[Damage]) -> list[tuple[str, str]]:
    found = [(one.name, answer(folder, one.apply(made)), one.expected("verify")) for one in list_]
    return [(name, said) for name, said, expected in found if expected not in (said, OUTSIDE)]


def test_the_samples_themselves_hold(tmp_path: Path, made: Samples) -> None:
    assert [answer(tmp_path, one) for one in (made.good, made.older, made.other)] == [HOLDS, HOLDS, OTHER_KEY]


def test_a_few_damages_of_each_kind_are_refused(tmp_path: Path, made: Samples) -> None:
    chosen = short(made.good)
    assert len({one.kind for one in chosen}) >= 18
    assert _wrong(tmp_path, made, chosen) == []


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_all_damages_are_refused(tmp_path: Path, made: Samples) -> None:
    everything = damages(made.good)
    assert len(everything) > 200
    assert _wrong(tmp_path, made, everything) == []


def by_text(folder: Path, package: bytes, commands: list[str]) -> str:
    """What somebody concludes who unpacks these bytes and follows the text of an undamaged package."""
    where = folder / hashlib.sha256(package).hexdigest()
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        archive.extractall(where)
    (top,) = where.iterdir()
    return by_hand.follow(commands, top, fake_signer().fingerprint)


def _wrong_by_text(folder: Path, made: Samples, list_: list[Damage]) -> list[tuple[str, str]]:
    if missing := by_hand.missing_tools():
        pytest.skip(f"needs {', '.join(missing)}")
    commands = by_hand.blocks(bag_files(made.good)["VERIFY.txt"].decode("utf-8"))
    wrong = []
    for one in list_:
        expected = one.expected("text")
        if expected != OUTSIDE and (said := by_text(folder, one.apply(made), commands)) != expected:
            wrong.append((one.name, said))
    return wrong


def test_the_text_comes_to_the_same_end_for_one_damage_of_each_kind(tmp_path: Path, made: Samples) -> None:
    first = {one.kind: one for one in reversed(short(made.good)) if one.expected("text") != OUTSIDE}
    assert len(first) >= 13
    assert _wrong_by_text(tmp_path, made, list(first.values())) == []


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_the_text_refuses_every_damage_it_claims_to_find(tmp_path: Path, made: Samples) -> None:
    everything = damages(made.good)
    assert sum(one.expected("text") == REFUSED for one in everything) > 170
    assert _wrong_by_text(tmp_path, made, everything) == []
