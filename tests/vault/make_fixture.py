"""Make tests/data/vaults/<version>.zip anew: a vault of this version with a bit of everything, and a backup.

`python -m tests.vault.make_fixture`. Only for a version that is not released: a released one's stays as it is
(tests/vault/test_versions.py). Made-up words; secrets are written beside it, since it protects nobody.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile  # noqa: TID251 - a made-up vault
import zipfile
from pathlib import Path
from typing import Any

from evidence_vault import __version__
from evidence_vault.custody.countersign import make_answer
from evidence_vault.format.anchor import answer_bytes
from evidence_vault.model import (
    AddDetails,
    DerivativeMethod,
    Event,
    Incident,
    Item,
    Query,
    RecordOnly,
)
from evidence_vault.ports import NeverCancelled, NoProgress, SystemClock
from evidence_vault.sources.when import parse_when
from evidence_vault.vault import Vault
from exporters.package import Clear, write_package
from tests.exporters.package.small_report import small_report
from tests.reading.made import picture
from tests.support import WORD, content, new_vault

PLACE = Path(__file__).parents[1] / "data" / "vaults"
SCHEMA = Path(__file__).parents[2] / "evidence_vault" / "store" / "schema.sql"


def told(vault: Vault) -> dict[str, Any]:
    """What a vault says of itself, as it must still say years later."""
    items = sorted(vault.items(Query()), key=lambda item: item.id)
    return {
        "vault": vault.vault_id,
        "fingerprint": vault.signer.fingerprint,
        "items": [_item(vault, item) for item in items],
        "events": [_event(one.event) for one in vault.events()],
        "cases": [[case.name, case.reference, case.item_count] for case in vault.cases()],
        "accounts": [[account.platform, account.handle] for account in vault.accounts()],
        "slots": sorted(slot.kind.value for slot in vault.slots()),
    }


def _item(vault: Vault, item: Item) -> dict[str, Any]:
    data = content(vault, item.id) if item.content else b""
    return {
        "id": item.id, "kind": item.kind.value, "title": item.title, "note": item.note, "tags": list(item.tags),
        "sha256": hashlib.sha256(data).hexdigest(),
    }  # fmt: skip


def _event(event: Event) -> list[Any]:
    return [event.seq, event.action.value, hashlib.sha256(event.canonical).hexdigest()]


def schema_digest() -> str:
    """By which an index of this very form is known."""
    return hashlib.sha256(SCHEMA.read_bytes()).hexdigest()


def make(folder: Path) -> dict[str, Any]:
    """The vault, its backup and a package in `folder`; what is in them, and every secret."""
    with new_vault(folder / "vault", label="Fixture") as vault:
        words = vault.add_recovery_words()
        sheets = [" ".join(sheet.words) for sheet in vault.add_recovery_shares()]
        case = vault.new_case("Quiet Harbour 静港", reference="POL-1", summary="made up")
        details = AddDetails(case=case.id, note="a note 备注", tags=("harbour", "박"))
        shown = vault.add_bytes(picture(), "picture 照片.jpg", details)
        vault.add_bytes("些 words\n".encode() * 100, "words.txt", AddDetails(case=case.id))
        vault.add_derivative(shown.id, picture(size=(20, 10)), "covered.jpg", method=DerivativeMethod.COVERED)
        vault.add_link("https://t.me/example/1", AddDetails(case=case.id))
        vault.add_incident(Incident(when=parse_when("2026-03-01"), text="what happened 事情"), details)
        vault.add_record(RecordOnly(what="seen, not kept"), AddDetails(case=case.id))
        handed = vault.time.hand_over()
        answer = make_answer(handed.stamped, name="A", time="2026-11-24T10:00:00Z")
        vault.time.add_counter_signature(answer_bytes(answer))
        vault.describe(shown.id, note="another note")
        write_package(
            vault, case.id, folder / "package.zip", report=small_report(vault, case.id), protection=Clear(),
            language="en", clock=SystemClock(), progress=NoProgress(), cancel=NeverCancelled(), entropy=os.urandom,
        )  # fmt: skip
        vault.back_up(folder / "backup")
        return {
            "version": __version__, "schema": schema_digest(), "passphrase": WORD, "words": words, "shares": sheets,
            "told": told(vault),
        }  # fmt: skip


def main() -> None:
    PLACE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="fixture-") as made:
        folder = Path(made)
        about = make(folder)
        (folder / "about.json").write_text(json.dumps(about, ensure_ascii=False, indent=1), encoding="utf-8")
        path = PLACE / f"{__version__}.zip"
        with zipfile.ZipFile(path.with_suffix(".part"), "w", zipfile.ZIP_DEFLATED) as out:
            for one in sorted(folder.rglob("*")):
                out.write(one, one.relative_to(folder))
        shutil.move(path.with_suffix(".part"), path)
        print(f"{path.name}: {path.stat().st_size} bytes, {len(about['told']['items'])} items")


if __name__ == "__main__":
    main()
