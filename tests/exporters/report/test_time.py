"""Reports with time from outside: PAdES B-T and B-LTA, what is said without an answer, and anchored entries apart."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pikepdf
import pytest
from pyhanko.pdf_utils.reader import PdfFileReader

from evidence_vault.custody.countersign import make_answer
from evidence_vault.errors import VaultError
from evidence_vault.errors_outside import BadAuthorityError, UnreachableError
from evidence_vault.format.anchor import answer_bytes
from evidence_vault.model import AddDetails, CaseId, Finding
from evidence_vault.ports import SystemClock
from evidence_vault.vault import Vault
from exporters.report.make import make_report
from exporters.report.options import Language, ReportOptions
from exporters.report.verify import verify_report
from tests.exporters.report.tools import run, text_of, vera
from tests.outside.authority import Authority
from tests.outside.support import NAME, FakeTransport, stamped
from tests.support import new_vault


@dataclass
class Case:
    """A vault with a token over its first exhibit, a counter-signature over the second, and a third after both."""

    vault: Vault
    case: CaseId
    authority: Authority

    def report(
        self, *, stamp: bool = True, long_term: bool = False, language: Language = "en",
        transport: FakeTransport | None = None,
    ) -> bytes:  # fmt: skip
        options = ReportOptions(language=language, time_stamp=NAME if stamp else "", long_term=long_term)
        transport = transport or FakeTransport(self.authority.reply)
        source = self.vault.time.source(NAME, transport) if stamp else None
        return make_report(self.vault, self.case, options, clock=SystemClock(), time=source)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    folder = tmp_path_factory.mktemp("timed")
    authority = Authority.usual(folder / "tsa")
    with new_vault(folder / "vault") as vault:
        made = vault.new_case("Quiet Harbour").id
        vault.add_bytes(b"first", "first.txt", AddDetails(case=made))
        stamped(vault, authority)
        vault.add_bytes(b"second", "second.txt", AddDetails(case=made))
        back = make_answer(vault.time.hand_over().stamped, name="Office of Ms. Park", time="2026-11-24T10:00:00Z")
        vault.time.add_counter_signature(answer_bytes(back))
        vault.add_bytes(b"third", "third.txt", AddDetails(case=made))
        yield Case(vault, made, authority)


@pytest.fixture(scope="module")
def stamped_pdf(case: Case) -> bytes:
    return case.report()


@pytest.fixture(scope="module")
def long_pdf(case: Case) -> bytes:
    return case.report(long_term=True, language="zh-Hans")


def words_of(pdf: bytes, tmp_path: Path) -> str:
    """Its letters alone: where a line breaks, a space or a hyphen comes or goes."""
    return letters(text_of(pdf, tmp_path))


def letters(text: str) -> str:
    return re.sub(r"[\s\-\u2010\u00ad]+", "", text)


def token_times(pdf: bytes) -> list[int]:
    """How many tokens lie in the signature itself, and how many document time stamps the file has."""
    reader = PdfFileReader(io.BytesIO(pdf))
    (signature,) = reader.embedded_regular_signatures
    inside = [one for one in signature.signer_info["unsigned_attrs"] or ()
              if one["type"].native == "signature_time_stamp_token"]  # fmt: skip
    return [len(inside), len(reader.embedded_timestamp_signatures)]


def test_each_level_holds_what_it_should(case: Case, stamped_pdf: bytes, long_pdf: bytes) -> None:
    assert token_times(case.report(stamp=False)) == [0, 0]
    assert token_times(stamped_pdf) == [1, 0]
    assert token_times(long_pdf) == [1, 1]
    with pikepdf.open(io.BytesIO(long_pdf)) as document:
        assert len(document.Root.DSS.Certs) >= 3


@pytest.mark.parametrize("level", ["stamped_pdf", "long_pdf"])
def test_both_read_back_and_say_which_time(level: str, request: pytest.FixtureRequest) -> None:
    pdf = request.getfixturevalue(level)
    verdict = verify_report(pdf)
    assert verdict.problems == ()
    assert verdict.unchanged
    said = [note.detail for note in verdict.notes]
    assert len(said) == (2 if level == "long_pdf" else 1)
    assert all("existed before 20" in one and "root only came with it" in one for one in said)


@pytest.mark.outside
@pytest.mark.parametrize("flavour", ["3a", "ua1"])
def test_conformity_survives(long_pdf: bytes, tmp_path: Path, flavour: str) -> None:
    """B-LTA begins with the whole B-T file and adds to it."""
    (tmp_path / "blta.pdf").write_bytes(long_pdf)
    assert [line[:4] for line in vera(flavour, tmp_path / "blta.pdf")] == ["PASS"]


@pytest.mark.outside
def test_others_find_the_signature_valid(stamped_pdf: bytes, long_pdf: bytes, tmp_path: Path) -> None:
    for name, pdf in (("bt", stamped_pdf), ("blta", long_pdf)):
        (tmp_path / name).write_bytes(pdf)
        assert "Signature is Valid" in run("pdfsig", str(tmp_path / name)).stdout
        assert "No syntax or stream encoding errors" in run("qpdf", "--check", str(tmp_path / name)).stdout


@pytest.mark.outside
def test_openssl_checks_the_token_inside(case: Case, stamped_pdf: bytes, tmp_path: Path) -> None:
    (signature,) = PdfFileReader(io.BytesIO(stamped_pdf)).embedded_regular_signatures
    token = signature.signer_info["unsigned_attrs"][0]["values"][0].dump()
    (tmp_path / "token.der").write_bytes(token)
    (tmp_path / "value").write_bytes(signature.signer_info["signature"].native)
    (tmp_path / "root.pem").write_text(case.authority.root_pem)
    done = subprocess.run(
        ("openssl", "ts", "-verify", "-data", "value", "-in", "token.der", "-token_in", "-CAfile", "root.pem"),
        cwd=tmp_path, capture_output=True, check=False,
    )  # fmt: skip
    assert b"Verification: OK" in done.stdout + done.stderr


def test_pyhanko_itself_finds_it_whole_with_the_authoritys_root(case: Case, long_pdf: bytes) -> None:
    from asn1crypto import pem, x509
    from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
    from pyhanko_certvalidator import ValidationContext

    _, _, der = pem.unarmor(case.authority.root_pem.encode())
    own = x509.Certificate.load(case.vault.signer.certificate)
    trust = ValidationContext(trust_roots=[x509.Certificate.load(der), own], allow_fetching=False)
    reader = PdfFileReader(io.BytesIO(long_pdf))
    status = validate_pdf_signature(
        reader.embedded_regular_signatures[0], signer_validation_context=trust, ts_validation_context=trust
    )
    assert status.bottom_line
    assert status.timestamp_validity is not None
    assert status.timestamp_validity.trusted
    assert validate_pdf_timestamp(reader.embedded_timestamp_signatures[0], validation_context=trust).trusted


@pytest.mark.parametrize("answers", [0, 1])
def test_without_an_answer_it_is_made_without_and_says_so(case: Case, tmp_path: Path, answers: int) -> None:
    """Not even once, or once and then no more: in both cases a whole B-B report."""
    asked: list[bytes] = []

    def reply(request: bytes) -> bytes:
        asked.append(request)
        if len(asked) > answers:
            raise UnreachableError
        return case.authority.reply(request)

    pdf = case.report(transport=FakeTransport(reply))
    assert token_times(pdf) == [0, 0]
    assert verify_report(pdf).unchanged
    assert letters("gave none that holds (network-unreachable)") in words_of(pdf, tmp_path)


@pytest.mark.parametrize("garbage", [b"", b"<html>"])
def test_a_bad_answer_is_no_answer(case: Case, tmp_path: Path, garbage: bytes) -> None:
    pdf = case.report(transport=FakeTransport(lambda request: garbage))
    assert token_times(pdf) == [0, 0]
    assert "(token-form)" in text_of(pdf, tmp_path)


def test_an_authority_that_is_off_is_not_asked(case: Case) -> None:
    with pytest.raises(BadAuthorityError):
        case.vault.time.source("FreeTSA", FakeTransport(VaultError()))
    with pytest.raises(ValueError, match="authority"):
        ReportOptions(long_term=True)


def test_what_was_stamped_and_what_was_not_is_told_apart(stamped_pdf: bytes, tmp_path: Path) -> None:
    text = words_of(stamped_pdf, tmp_path)
    first, second, third = text.split(letters("Existed before …"))[1:4]
    assert letters("says the time stamp authority “Loopback” (anchor 1)") in first
    assert letters("says “Office of Ms. Park”, who counter-signed") in first
    assert "Loopback" not in second.split(letters("Came from"))[0]
    assert letters("as much as that person’s word") in second
    assert third.startswith(letters("Not yet."))
    anchored, rest = text.split(letters("Not yet anchored in time"))[:2]
    assert letters("Anchored in time Entries 0 to 2: Existed before") in anchored
    assert letters("none covers these files yet") not in text
    assert letters("No outside time stamp covers these entries yet") in rest


def test_a_report_without_any_anchor_says_that_nothing_is_covered(tmp_path: Path) -> None:
    with new_vault(tmp_path / "vault") as vault:
        case = vault.new_case("Plain").id
        vault.add_bytes(b"one", "one.txt", AddDetails(case=case))
        pdf = make_report(vault, case, ReportOptions(), clock=SystemClock())
    text = words_of(pdf, tmp_path)
    assert letters("No outside time stamp covers any entry of the log yet") in text
    assert letters("Anchored in time Entries") not in text


def test_damage_to_stamped_reports(stamped_pdf: bytes, long_pdf: bytes) -> None:
    for pdf in (stamped_pdf, long_pdf):
        for place in (len(pdf) // 3, len(pdf) // 2):
            damaged = bytearray(pdf)
            damaged[place] ^= 1
            assert not verify_report(bytes(damaged)).unchanged
        assert not verify_report(pdf + b"\n% more\n").unchanged
        assert not verify_report(pdf[:-200]).unchanged


def test_the_closing_time_stamp_can_be_cut_off_only_as_a_whole(long_pdf: bytes) -> None:
    """What is left is then what was signed: B-T. An end in between leaves something that nothing covers."""
    ends = [match.end() for match in re.finditer(rb"%%EOF\r?\n?", long_pdf)]
    held = [end for end in ends if verify_report(long_pdf[:end]).unchanged]
    assert [token_times(long_pdf[:end]) for end in held] == [[1, 0], [1, 1]]
    assert held[-1] == len(long_pdf)


def test_a_token_of_another_signature(case: Case, stamped_pdf: bytes) -> None:
    """The token sits outside what the signature covers: swapped for another's it must not hold."""
    other = case.report()
    mine, theirs = (PdfFileReader(io.BytesIO(pdf)).embedded_regular_signatures[0] for pdf in (stamped_pdf, other))
    contents = mine.signed_data.copy()
    contents["signer_infos"][0]["unsigned_attrs"] = theirs.signer_info["unsigned_attrs"]
    from asn1crypto import cms

    forged = cms.ContentInfo({"content_type": "signed_data", "content": contents}).dump().hex().encode()
    _, start, end, _ = (int(one) for one in mine.byte_range)
    gap = b"<" + forged.ljust(end - start - 2, b"0") + b">"
    assert len(gap) == end - start
    verdict = verify_report(stamped_pdf[:start] + gap + stamped_pdf[end:])
    assert [problem.finding for problem in verdict.problems] == [Finding.ANCHOR_BROKEN]
