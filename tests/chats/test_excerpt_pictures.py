"""Pictures of a part of a chat: covered in the report, whole in the package, and nowhere if they are withheld."""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from evidence_vault.model import AddDetails, CaseId, DisclosurePolicy, Showing
from evidence_vault.ports import NeverCancelled, NoProgress, SystemClock
from evidence_vault.reading.chat_host import ChatReader
from evidence_vault.reading.host import FactReader
from evidence_vault.vault import Vault
from exporters.report.chat_pictures import COVERED_SIDE
from exporters.report.make import made_report, make_report
from exporters.report.options import ReportOptions
from tests.chats.support import bring_in
from tests.pictures import jpeg, made

_JPEG = re.compile(rb"stream\r?\n(\xff\xd8\xff.*?)\r?\nendstream", re.DOTALL)


@pytest.fixture(scope="module")
def reader() -> Iterator[FactReader]:
    with FactReader() as one:
        yield one


@pytest.fixture
def pictures(tmp_path: Path) -> dict[str, bytes]:
    """Two pictures, and a file that only says it is one."""
    return {
        "photos/photo_1.jpg": jpeg(made(1)),
        "photos/photo_2.jpg": jpeg(made(2)),
        "photos/photo_3.jpg": b"\xff\xd8\xff\xe0 cut off",
    }


@pytest.fixture
def case(vault: Vault, tmp_path: Path, pictures: dict[str, bytes], chat_reader: ChatReader) -> CaseId:
    """An exhibit of a span whose messages name them, and one that is not there."""
    folder = tmp_path / "export"
    (folder / "photos").mkdir(parents=True)
    for name, data in pictures.items():
        (folder / name).write_bytes(data)
    named = [*pictures, "(File not included. Change data exporting settings to download.)"]
    messages = [
        {"id": at, "type": "message", "date": "2026-02-01T10:00:00", "date_unixtime": str(1_769_940_000 + at),
         "from": "Mr. Sample", "from_id": "user9", "text": f"Message {at}", "text_entities": [], "photo": name}
        for at, name in enumerate(named, 1)
    ]  # fmt: skip
    chat = {"name": "Flat 12", "type": "private_group", "id": 77, "messages": messages}
    (folder / "result.json").write_text(json.dumps(chat), encoding="utf-8")
    read = bring_in(vault, folder, chat_reader)[1].chats[0]
    said = vault.messages(read.id)
    opened = vault.new_case("C").id
    vault.add_excerpt(read.id, said[0].number, said[-1].number, details=AddDetails(case=opened))
    return opened


def drawn(pdf: bytes) -> list[Image.Image]:
    """Every JPEG that lies in the PDF."""
    return [Image.open(io.BytesIO(match.group(1))) for match in _JPEG.finditer(pdf)]


def words(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return "".join("".join(page.get_textpage().get_text_range().split()) for page in document)


def report(vault: Vault, case: CaseId, reader: FactReader, options: ReportOptions) -> bytes:
    return make_report(vault, case, options, clock=SystemClock(), reader=reader)


@pytest.mark.parametrize("languages", [("en", ""), ("zh-Hans", "en")])
def test_they_stand_in_the_conversation_covered_with_their_digests(
    vault: Vault, case: CaseId, reader: FactReader, pictures: dict[str, bytes], languages: tuple[str, str]
) -> None:
    options = ReportOptions(language=languages[0], second=languages[1])  # type: ignore[arg-type]
    pdf = report(vault, case, reader, options)
    seen = drawn(pdf)
    assert len(seen) == 2, "once each, in one language or two, and what is damaged not at all"
    for one in seen:
        assert one.convert("RGB").getextrema()[0] == one.convert("RGB").getextrema()[1]  # grey
        small = one.convert("L").resize((COVERED_SIDE, COVERED_SIDE)).resize(one.size, Image.Resampling.BICUBIC)
        rest = max(abs(a - b) for a, b in zip(small.tobytes(), one.convert("L").tobytes(), strict=True))
        assert rest < 64, "no detail that a dozen samples would not hold"
    for data in pictures.values():
        assert hashlib.sha256(data).hexdigest() in words(pdf)
    assert pdf.count(b"/Alt") >= 2


def test_they_are_as_they_are_only_where_she_chose_so(vault: Vault, case: CaseId, reader: FactReader) -> None:
    pdf = report(vault, case, reader, ReportOptions(pictures="shown"))
    first, second = (made(seed).convert("RGB").resize((40, 30)) for seed in (1, 2))
    for one, given in zip(drawn(pdf), (first, second), strict=True):
        seen = one.convert("RGB").resize((40, 30))
        off = [abs(a - b) for a, b in zip(seen.tobytes(), given.tobytes(), strict=True)]
        assert sum(off) / len(off) < 12
    assert drawn(report(vault, case, reader, ReportOptions(pictures="withheld"))) == []


@pytest.mark.parametrize("policy", [DisclosurePolicy(parts=frozenset({1})), DisclosurePolicy(largest_part=10)])
def test_what_is_not_handed_over_is_not_drawn(
    vault: Vault, case: CaseId, reader: FactReader, policy: DisclosurePolicy
) -> None:
    assert drawn(report(vault, case, reader, ReportOptions(policy=policy))) == []


def test_the_files_travel_in_the_package_with_what_binds_them(
    vault: Vault, case: CaseId, reader: FactReader, pictures: dict[str, bytes], tmp_path: Path
) -> None:
    from exporters.package import Clear, verify_package, write_package

    target = tmp_path / "out.zip"
    pdf = made_report(vault, case, ReportOptions(), clock=SystemClock(), reader=reader).pdf
    write_package(
        vault, case, target, report=pdf, protection=Clear(), language="en", clock=SystemClock(),
        progress=NoProgress(), cancel=NeverCancelled(), entropy=os.urandom, showing=Showing(),
    )  # fmt: skip
    found = verify_package(target, passphrase=None, identity=None, progress=NoProgress(), cancel=NeverCancelled())
    assert found.unchanged, found.problems
    with zipfile.ZipFile(target) as package:
        parts = [package.read(one) for one in package.namelist() if "/data/parts/" in f"/{one}"]
    assert sorted(parts) == sorted(pictures.values())
