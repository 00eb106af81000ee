"""verify_report says what is wrong, and never crashes."""

from __future__ import annotations

import io
import random
import re
from pathlib import Path

import pikepdf
import pytest

from evidence_vault import children
from evidence_vault.errors import UnreadableSourceError
from evidence_vault.model import Finding
from exporters.report.verify import verify_own, verify_report
from tests.exporters.fakes import fake_signer
from tests.exporters.report.tools import run

DATA = Path(__file__).parents[2] / "data" / "pdf"


def covered_bytes(pdf: bytes) -> list[int]:
    """The last ByteRange of the file."""
    found = re.findall(rb"/ByteRange \[(\d+) (\d+) (\d+) (\d+)", pdf)
    return [int(one) for one in found[-1]]


def test_a_good_report_holds(signed: dict[str, bytes]) -> None:
    for pdf in signed.values():
        verdict = verify_own(pdf)
        assert verdict.unchanged, verdict.problems
        assert verdict.fingerprint == fake_signer().fingerprint
        assert (verdict.items, verdict.events) == (9, 24)
        assert verdict.checkpoint is not None
        assert verdict.checkpoint.size == 24
        assert verdict.anchored_size == 0


def flips(pdf: bytes, count: int) -> list[bytes]:
    _, first, second, rest = covered_bytes(pdf)
    chance = random.Random(7)
    places = [chance.randrange(first) for _ in range(count * 3 // 4)]
    places += [chance.randrange(second, second + rest) for _ in range(count - len(places))]
    found = []
    for place in places:
        changed = bytearray(pdf)
        changed[place] ^= 1 << chance.randrange(8)
        found.append(bytes(changed))
    return found


def test_every_flipped_bit_is_found(english: bytes) -> None:
    for changed in flips(english, 60):
        assert not verify_own(changed).unchanged


@pytest.mark.outside
def test_pdfsig_agrees_on_flipped_bits(english: bytes, tmp_path: Path) -> None:
    path = tmp_path / "changed.pdf"
    for changed in flips(english, 40):
        path.write_bytes(changed)
        said = run("pdfsig", str(path), check=False).stdout
        assert not ("Signature is Valid" in said and "Total document signed" in said)


@pytest.mark.parametrize("cut", [1, 7, 700, 20_000])
def test_truncation_is_found(english: bytes, cut: int) -> None:
    assert not verify_own(english[:-cut]).unchanged


@pytest.mark.parametrize("added", [b"\n", b"% a remark\n", b"%%EOF\n", b"\0" * 4096])
def test_appended_bytes_are_found(english: bytes, added: bytes) -> None:
    verdict = verify_own(english + added)
    (problem,) = verdict.problems
    assert problem.finding in {Finding.SIGNATURE_BROKEN, Finding.STRUCTURE}


def test_an_incremental_edit_is_found(english: bytes) -> None:
    from pyhanko.pdf_utils.generic import TextStringObject, pdf_name
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    writer = IncrementalPdfFileWriter(io.BytesIO(english))
    writer.root[pdf_name("/Lang")] = TextStringObject("fr")
    writer.update_root()
    output = io.BytesIO()
    writer.write(output)
    assert not verify_own(output.getvalue()).unchanged


def test_a_resaved_report_is_found(english: bytes) -> None:
    output = io.BytesIO()
    with pikepdf.open(io.BytesIO(english)) as document:
        document.save(output)
    assert not verify_own(output.getvalue()).unchanged


def test_facts_of_another_signer_are_found(english: bytes) -> None:
    from exporters.report.sign import sign_pdf
    from exporters.report.typeset import typeset  # noqa: F401 - the parts a forger would use
    from tests.exporters.fakes import FixedClock

    blank = pikepdf.open(io.BytesIO(english))
    stripped = io.BytesIO()
    del blank.Root.AcroForm, blank.Root.Perms
    del blank.pages[0].Annots
    blank.save(stripped)
    stamp = io.BytesIO()
    with pikepdf.new() as page:
        page.add_blank_page(page_size=(470, 62))
        page.pages[0].Contents = page.make_stream(b"q Q")
        page.pages[0].Resources = pikepdf.Dictionary()
        page.save(stamp)
    forged = sign_pdf(
        stripped.getvalue(), stamp.getvalue(), fake_signer("Another", 99), when=FixedClock().now().utc, tooltip="x"
    )
    verdict = verify_own(forged)
    assert [(one.finding, one.subject) for one in verdict.problems] == [(Finding.SIGNATURE_BROKEN, "report.json")]
    assert verdict.fingerprint == fake_signer("Another", 99).fingerprint


def test_an_unsigned_pdf_is_said_plainly() -> None:
    output = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        document.save(output)
    (problem,) = verify_own(output.getvalue()).problems
    assert problem.detail == "This PDF is not signed."


@pytest.mark.parametrize(
    "junk", [b"", b"hello", b"%PDF-1.7\n", b"\0" * 2000, b"%PDF-1.7\n%%EOF\nstartxref\n-5\n%%EOF"]
)
def test_what_is_no_pdf_is_no_crash(junk: bytes) -> None:
    (problem,) = verify_own(junk).problems
    assert problem.finding in {Finding.STRUCTURE, Finding.SIGNATURE_BROKEN}


@pytest.mark.parametrize("path", sorted(DATA.rglob("*.pdf")), ids=lambda path: path.name)
def test_damaged_and_foreign_pdfs_are_no_crash(path: Path) -> None:
    verdict = verify_report(path)
    assert not verdict.unchanged
    assert verdict.problems


def test_a_missing_file_is_an_error_by_name(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSourceError):
        verify_report(tmp_path / "nothing.pdf")


def test_a_strangers_report_is_parsed_only_where_it_can_do_nothing(
    english: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of it is parsed in this process; a child that cannot be locked in reads nothing and says so."""
    from evidence_vault.errors import ReadingError
    from exporters.report import checking

    def refuse(*given: object) -> None:
        raise AssertionError("parsed in the process of the caller")

    monkeypatch.setattr(checking, "_signature", refuse)
    monkeypatch.setattr(checking, "_facts", refuse)
    assert verify_report(english).unchanged
    unlocked = (
        "import evidence_vault.reading.confine as door; door.Confinement.complete = False; from evidence_vault."
    )
    monkeypatch.setattr(children, "_BOOTSTRAP", children._BOOTSTRAP.replace("from evidence_vault.", unlocked))
    with pytest.raises(ReadingError):
        verify_report(english)


@pytest.mark.parametrize(
    "code",
    ["import os; os._exit(3)", "print('nonsense')", "print('{}')", "print('[1]')", "import sys; sys.stdin.read(1)"],
)
def test_a_child_that_dies_or_talks_nonsense_is_a_file_that_is_no_report(
    english: bytes, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:

    monkeypatch.setattr(children, "_BOOTSTRAP", code)
    found = verify_report(english)
    assert [one.subject for one in found.problems] == ["document"]


def test_a_child_that_never_answers_is_ended(english: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    from exporters.report import verify

    monkeypatch.setattr(children, "_BOOTSTRAP", "import time; time.sleep(60)")
    monkeypatch.setattr(verify, "_SECONDS", 0.5)
    assert not verify_report(english).unchanged
