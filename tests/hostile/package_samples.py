"""The packages that damages are done to: one with withheld details and a derivative, an older one, a stranger's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from evidence_vault.crypto.signing import VaultSigner
from evidence_vault.model import (
    DerivativeMethod,
    DerivedFrom,
    DisclosurePolicy,
    Exhibit,
    ItemText,
    Showing,
    TextKind,
)  # fmt: skip
from tests.exporters.fakes import CASE, FakeSource, fake_signer, item_id
from tests.exporters.package.resigned import resigned
from tests.exporters.package.small_report import small_report
from tests.exporters.package.support import write
from tests.hostile.anchored import Anchored, OtherVault, usual_authority
from tests.hostile.package_damage import Files, Samples
from tests.outside.authority import Authority

POLICY = DisclosurePolicy(names=frozenset({"note"}), content=frozenset({1}))
"""The fifth exhibit has a note; the eighth is made to be derived from the first, whose bytes stay behind."""


def samples(folder: Path) -> Samples:
    """Written into `folder`, which must be empty. Skips by name where there is no `openssl` to be the authority."""
    authority = usual_authority(folder / "authority")
    good = Anchored(8, 24, authority, alter=_linked)
    return Samples(
        good=_package(folder, "good", good, earlier=(16,)),
        older=_package(folder, "older", FakeSource(8, 16, alter=_linked)),
        other=_package(folder, "other", OtherVault(9, 24, authority, alter=_linked)),
        rival=Authority.usual(folder / "rival"),
        proven=good.custody(CASE).anchors[0],
        owner=_signing(None),
        stranger=_signing(fake_signer("Somebody", 0xBAD)),
        reports={
            "stranger": small_report(good, showing=Showing(policy=POLICY), signer=fake_signer("Somebody", 0xBAD)),
            "other exhibits": small_report(good, showing=Showing(ordinals=(2, 3))),
        },
    )


def _package(folder: Path, name: str, source: FakeSource, earlier: tuple[int, ...] = ()) -> bytes:
    showing = Showing(policy=POLICY, earlier=earlier)
    return write(folder / f"{name}.zip", source, showing=showing).path.read_bytes()


def _linked(one: Exhibit) -> Exhibit:
    if one.ordinal == 2:
        beside = ItemText(kind=TextKind.TRANSLATION, text="The words as posted", language="en", by="a translator")
        return replace(one, item=replace(one.item, texts=(beside,)))
    if one.ordinal != 8:
        return one
    first = FakeSource(1).exhibits(one.item.cases[0])[0].item
    assert first.content is not None
    assert first.id == item_id(1)
    origin = DerivedFrom(
        item=first.id, sha256=first.content.sha256, method=DerivativeMethod.COVERED, reason="a face in it"
    )
    return replace(one, item=replace(one.item, derived_from=origin))


def _signing(signer: VaultSigner | None) -> Callable[[Files], Files]:
    def sign(files: Files) -> Files:
        full = resigned({f"top/{name}": data for name, data in files.items()}, signer)
        return {name.removeprefix("top/"): data for name, data in full.items()}

    return sign
