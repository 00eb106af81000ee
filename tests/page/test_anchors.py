"""Outside time in the page: what holds, how far it says so, and each damage named as our own checker names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from evidence_vault.model import VerifyReport
from tests.exporters.package.support import members, top
from tests.exporters.package.test_anchors import DAMAGES, Written, own_key, resigned, written
from tests.page.browsers import Browser, Chromium
from tests.page.test_page import findings

__all__ = ["written"]


def told(report: VerifyReport) -> set[tuple[str, str]]:
    return {(one.finding.value, one.subject) for one in report.problems}


@pytest.mark.outside
def test_a_token_and_a_counter_signature_hold_and_it_says_how_far(browser: Browser, written: Written) -> None:
    result = browser.check([written.path])
    assert (result["state"], result["problems"]) == ("holds-not-anchored", [])
    assert result["anchoredSize"] == 5
    token, signed = result["anchors"]
    assert (token["kind"], token["state"], token["size"], token["rootKnown"]) == ("rfc3161", "partly", 3, False)
    assert token["said"]["key"] == "anchorRoot"
    assert token["chain"]["names"][-1] == "Loopback Root"
    assert len(token["chain"]["rootSha256"]) == 64
    assert (signed["kind"], signed["state"], signed["size"]) == ("counter-signature", "partly", 5)
    assert (signed["authority"], signed["knownBy"]) == ("박 변호사", "signer")
    marks = browser.run(
        "return [...document.querySelectorAll('.exhibit')].map((one) => one.querySelectorAll('.mark.open').length)"
    )
    assert marks == [0, 0, 1]  # the third exhibit came after both


@pytest.mark.outside
@pytest.mark.parametrize("named", sorted(DAMAGES))
def test_damage_to_an_anchor_is_named_as_our_checker_does(
    a_chromium: Chromium, written: Written, tmp_path: Path, named: str
) -> None:
    number, change = DAMAGES[named]
    report = resigned(written, tmp_path / "damaged.zip", change)
    result = a_chromium.check([tmp_path / "damaged.zip"])
    assert findings(result) == told(report)
    assert ("anchor-broken", f"anchor {number}") in findings(result)
    assert result["anchoredSize"] == report.anchored_size
    assert [one["state"] for one in result["anchors"] if one["number"] == number] == ["changed"]


@pytest.mark.outside
def test_the_packages_own_key_is_no_witness(a_chromium: Chromium, written: Written, tmp_path: Path) -> None:
    resigned(written, tmp_path / "own.zip", own_key(written))
    result = a_chromium.check([tmp_path / "own.zip"])
    assert findings(result) == {("anchor-broken", "anchor 2")}
    assert result["problems"][0]["detail"]["key"] == "counterOwn"


@pytest.mark.outside
def test_everything_before_an_anchor_holds_without_reserve(
    a_chromium: Chromium, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    """With all exhibits taken in before the stamp, the state is the plain 'holds'."""
    import os
    import shutil

    from evidence_vault.model import AddDetails
    from evidence_vault.ports import NeverCancelled, NoProgress, SystemClock
    from exporters.package import Clear, write_package
    from tests.exporters.package.small_report import small_report
    from tests.outside.authority import Authority
    from tests.outside.support import stamped
    from tests.support import new_vault

    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    with new_vault(tmp_path / "vault") as vault:
        case = vault.new_case("Quiet Harbour")
        vault.add_bytes(b"first", "first.txt", AddDetails(case=case.id))
        stamped(vault, Authority.usual(tmp_path / "tsa"))
        write_package(
            vault, case.id, tmp_path / "p.zip", report=small_report(vault, case.id), protection=Clear(),
            language="en", clock=SystemClock(),
            progress=NoProgress(), cancel=NeverCancelled(), entropy=os.urandom,
        )  # fmt: skip
    result = a_chromium.check([tmp_path / "p.zip"])
    assert (result["state"], result["problems"]) == ("holds", [])
    files = members(tmp_path / "p.zip")
    assert top(files) + "data/custody/anchors/0001/reply.tsr" in files
