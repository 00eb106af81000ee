"""Vaults, backups and packages of every format version there was: they open, verify and say what they always said."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from evidence_vault import __version__
from evidence_vault.errors import VaultError
from evidence_vault.vault import Passphrase, RecoveryShares, RecoveryWords, Secret, Vault
from exporters.package import verify_package
from tests.support import reopen
from tests.vault.make_fixture import PLACE, schema_digest, told

RELEASED: tuple[str, ...] = ()
"""Versions that people have vaults of. Their fixtures are never made again, and open as they are."""
VERSIONS = sorted(path.stem for path in PLACE.glob("*.zip"))


@pytest.fixture(params=VERSIONS)
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The fixture, unpacked."""
    with zipfile.ZipFile(PLACE / f"{request.param}.zip") as file:
        file.extractall(tmp_path / "kept")
    return tmp_path / "kept"


def about(kept: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((kept / "about.json").read_text(encoding="utf-8"))
    return found


def secrets(said: dict[str, Any]) -> list[Secret]:
    return [Passphrase(said["passphrase"]), RecoveryWords(said["words"]), RecoveryShares(said["shares"][1:])]


def made_fit(kept: Path) -> Path:
    """The vault's folder. Before a release an index may change its form: then it comes anew from the journal."""
    said, vault = about(kept), kept / "vault"
    if said["version"] not in RELEASED and said["schema"] != schema_digest():
        (vault / "index.db").unlink()
        Vault.rebuild(vault, Passphrase(said["passphrase"]))
    return vault


def test_every_version_is_kept() -> None:
    assert {*RELEASED, __version__} == set(VERSIONS), "python -m tests.vault.make_fixture"


def test_every_secret_opens_it_and_it_says_what_it_said(kept: Path) -> None:
    said, vault = about(kept), made_fit(kept)
    for secret in secrets(said):
        with reopen(vault, secret) as opened:
            assert json.loads(json.dumps(told(opened))) == said["told"]
    with reopen(vault, said["passphrase"]) as opened:
        report = opened.verify()
        assert report.unchanged, report.problems
        assert report.anchored_size > 0


def test_it_can_be_written_to(kept: Path) -> None:
    said, vault = about(kept), made_fit(kept)
    with reopen(vault, said["passphrase"]) as opened:
        first = next(one for one in said["told"]["items"] if one["note"] == "another note")
        opened.describe(first["id"], note="written years later")
        opened.change_passphrase(Passphrase("another one"), old=Passphrase(said["passphrase"]))
        assert opened.verify().unchanged
    with pytest.raises(VaultError):
        reopen(vault, said["passphrase"])
    reopen(vault, "another one").lock()


def test_its_index_comes_back_from_its_journal(kept: Path) -> None:
    said, vault = about(kept), kept / "vault"
    (vault / "index.db").unlink()
    Vault.rebuild(vault, RecoveryWords(said["words"]))
    with reopen(vault, said["passphrase"]) as opened:
        assert json.loads(json.dumps(told(opened))) == said["told"]


def test_its_backup_comes_back_and_its_package_holds(kept: Path, tmp_path: Path) -> None:
    said = about(kept)
    Vault.restore(kept / "backup", tmp_path / "back", RecoveryShares(said["shares"][:2]))
    with reopen(tmp_path / "back", said["passphrase"]) as opened:
        assert json.loads(json.dumps(told(opened)))["items"] == said["told"]["items"]
        assert opened.verify().unchanged
    report = verify_package(kept / "package.zip")
    assert report.unchanged, report.problems
    assert report.fingerprint == said["told"]["fingerprint"]
