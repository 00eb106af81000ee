"""A package straight out of a real vault: what its events disclose is what the lists say, also after changes."""

from __future__ import annotations

import os
from pathlib import Path

from evidence_vault.model import AddDetails, Incident, RecordOnly, When
from evidence_vault.ports import NeverCancelled, NoProgress, SystemClock
from exporters.package import Clear, verify_package, write_package
from tests.exporters.package.small_report import small_report
from tests.support import new_vault


def test_a_real_vault_gives_a_package_that_holds(tmp_path: Path) -> None:
    with new_vault(tmp_path / "vault") as vault:
        case = vault.new_case("Quiet Harbour")
        details = AddDetails(
            case=case.id, note="first", tags=("b", "a"), source_url="https://t.me/quiet_harbour/7?single"
        )
        saved = vault.add_bytes(b"a picture", "群成员 photo.png", details)
        vault.add_bytes(b"", "empty.bin", details)
        vault.add_link("https://weibo.com/1234567890/Nx00001", AddDetails(case=case.id))
        when = When(text="about noon", exact=False, start="2026-03-01T12:00:00")
        vault.add_incident(Incident(when=when, text="It was posted again.", who="unknown"), AddDetails(case=case.id))
        vault.add_record(RecordOnly(what="not kept", reason="age not sure"), AddDetails(case=case.id))
        account = vault.new_account("telegram", "@keeper")
        vault.describe(saved.id, title="Member list", note="", tags=("c",), accounts=(account.id,))
        written = write_package(
            vault, case.id, tmp_path / "p.zip", report=small_report(vault, case.id), protection=Clear(),
            language="en", clock=SystemClock(),
            progress=NoProgress(), cancel=NeverCancelled(), entropy=os.urandom,
        )  # fmt: skip
        report = verify_package(written.path)
        assert report.problems == ()
        assert report.items == 5
        assert report.fingerprint == vault.signer.fingerprint
        assert report.checkpoint is not None
        assert report.checkpoint.body == vault.checkpoint().body
