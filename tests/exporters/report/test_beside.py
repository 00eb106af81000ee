"""What goes beside a report: the sealed annex, working copies, volumes, versions; and hostile text in all of it."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pikepdf
import pytest

from evidence_vault.crypto.age import Identity, open_sealed
from evidence_vault.errors import UsageError, VaultError
from evidence_vault.format import events as event_format
from evidence_vault.model import Action, Exhibit, Incident, When
from evidence_vault.ports import NeverCancelled, NoProgress
from exporters.report import volumes
from exporters.report.beside import Beside, write_with
from exporters.report.gather import gather
from exporters.report.make import content_in, made_report, make_report, write_report
from exporters.report.options import ReportOptions
from exporters.report.verify import verify_report
from exporters.report.working_copy import working_copy
from tests.exporters.fakes import CASE, CountedEntropy, FakeSource, FixedClock, PillowReader
from tests.exporters.report.rich import RichSource, rich_options
from tests.exporters.report.tools import text_of

HOSTILE = (
    '#read("/etc/passwd") *b* $x$ @ref <label> \\ #{ }',
    "before \u202eevil\u202c after",
    "unassigned \u0378 and \U000e0001 tag",
    '=HYPERLINK("http://x.invalid";"y")',
    "w" * 10_000,
)


def hostile(one: Exhibit) -> Exhibit:
    """Every text of hers and of others is hostile."""
    text = HOSTILE[one.ordinal % len(HOSTILE)]
    item = replace(one.item, title=text, note=text)
    if one.item.incident:
        item = replace(item, incident=Incident(when=When(text=text, exact=True), text=text, where=text, who=text))
    return replace(one, item=item)


@pytest.mark.outside
@pytest.mark.parametrize(
    ("form", "language", "second"), [("cn", "zh-Hans", "en"), ("us", "en", ""), ("jp", "ja", "")]
)
def test_hostile_text_is_said_as_typed_or_shown_as_code_points(
    tmp_path: Path, form: str, language: Any, second: str
) -> None:
    source = FakeSource(6, alter=hostile)
    options = rich_options(form, language, second, prefix="#*" if form == "jp" else "")
    options = replace(options, purposes=((1, HOSTILE[0]), (2, HOSTILE[1])), costs=((HOSTILE[3], HOSTILE[0]),))
    pdf = make_report(source, CASE, options, clock=FixedClock())
    text = re.sub(r"\s+", "", text_of(pdf, tmp_path))
    assert '#read("/etc/passwd")*b*$x$@ref<label>\\#{}' in text
    assert "root:" not in text
    assert "before[U+202E]evil[U+202C]after" in text
    assert "unassigned[U+0378]and[U+E0001]tag" in text
    assert '=HYPERLINK("http://x.invalid";"y")' in text
    assert "w" * 300 in text


def test_a_working_copy_says_so_and_links_marks_to_rows() -> None:
    source = FakeSource(6, alter=hostile)
    gathered = gather(
        source, CASE, rich_options("uk", "en", prefix="AB/"), made=FixedClock().now(), reader=None,
        progress=NoProgress(), cancel=NeverCancelled(),
    )  # fmt: skip
    data = working_copy(gathered, "en")
    document = docx.Document(io.BytesIO(data))
    assert "Unsigned working copy" in document.sections[0].header.paragraphs[0].text
    styles = [one.style.name for one in document.paragraphs if one.style]
    assert [one for one in styles if one.startswith(("Title", "Heading"))] == ["Title", "Heading 1", "Heading 1"]
    raw = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    assert re.findall(r'w:name="(exhibit_\d+)"', raw) == [f"exhibit_{at}" for at in range(1, 7)]
    anchors = set(re.findall(r'w:anchor="(exhibit_\d+)"', raw))
    assert anchors == {f"exhibit_{at}" for at in range(1, 7)}
    cells = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert [row[0] for row in cells[1:]] == [f"AB/{at}" for at in range(1, 7)]
    first = source.exhibits(CASE)[0].item
    assert first.content
    assert cells[1][4] == first.content.sha256
    assert cells[1][1] == "before [U+202E]evil[U+202C] after"
    assert "w" * 10_000 in cells[4][1]


def test_the_annex_opens_for_its_reader_alone_and_is_named_in_the_report(tmp_path: Path) -> None:
    secret = CountedEntropy(b"annex")(32)
    identity = Identity.from_secret(secret)
    stranger = Identity.from_secret(bytes(32))
    annex, out = tmp_path / "annex.age", tmp_path / "report.pdf"
    found = write_with(
        RichSource(), CASE, rich_options("kr", "ko", picture_of=((2, "withheld"),)), destination=out,
        clock=FixedClock(), reader=PillowReader(),
        beside=Beside(annex=annex, annex_to=(str(identity.recipient),), docx=tmp_path / "copy.docx"),
    )  # fmt: skip
    assert [what for what, _ in found] == ["report", "annex", "working copy"]
    sealed = annex.read_bytes()
    assert b"%PDF" not in sealed
    with open_sealed(io.BytesIO(sealed), identity) as stream:
        pdf = stream.read()
    with pytest.raises(VaultError), open_sealed(io.BytesIO(sealed), stranger) as stream:
        stream.read()
    assert pictures(pdf) > pictures(out.read_bytes()) - 3
    assert all(is_coloured(one) for one in images(pdf))
    assert not any(is_coloured(one) for one in images(out.read_bytes()))
    with pikepdf.open(io.BytesIO(out.read_bytes())) as document:
        assert "report.json" in document.attachments
    told = content_in(
        gather(
            RichSource(), CASE, rich_options("kr", "ko"), made=FixedClock().now(), reader=None, progress=NoProgress(),
            cancel=NeverCancelled(),
        ),
        "x.pdf",
    )["exhibits"]["intro"]  # fmt: skip
    assert hashlib.sha256(sealed).hexdigest() not in told


def images(pdf: bytes) -> list[Any]:
    with pikepdf.open(io.BytesIO(pdf)) as document:
        found = [
            one for one in document.objects if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image"
        ]
        return [pikepdf.PdfImage(one).as_pil_image().convert("RGB") for one in found]


def pictures(pdf: bytes) -> int:
    return len(images(pdf))


def is_coloured(image: Any) -> bool:
    return any(max(pixel) - min(pixel) > 20 for pixel in image.resize((8, 8)).get_flattened_data())


@pytest.mark.outside
def test_the_report_names_the_annex_by_its_digest(tmp_path: Path) -> None:
    identity = Identity.from_secret(bytes(range(32)))
    annex, out = tmp_path / "a.age", tmp_path / "r.pdf"
    write_with(
        FakeSource(2), CASE, ReportOptions(), destination=out, clock=FixedClock(), reader=PillowReader(),
        beside=Beside(annex=annex, annex_to=(str(identity.recipient),)),
    )  # fmt: skip
    assert hashlib.sha256(annex.read_bytes()).hexdigest() in text_of(out.read_bytes(), tmp_path)


def test_an_annex_needs_a_reader_for_it_and_nothing_is_left_after_a_failure(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        write_with(
            FakeSource(1), CASE, ReportOptions(), destination=tmp_path / "r.pdf", clock=FixedClock(),
            beside=Beside(annex=tmp_path / "a"),
        )  # fmt: skip
    (tmp_path / "r.pdf").write_bytes(b"mine")
    with pytest.raises(VaultError):
        write_with(
            FakeSource(1), CASE, ReportOptions(), destination=tmp_path / "r.pdf", clock=FixedClock(),
            reader=PillowReader(),
            beside=Beside(annex=tmp_path / "a", annex_to=(str(Identity.from_secret(bytes(32)).recipient),)),
        )  # fmt: skip
    assert (tmp_path / "r.pdf").read_bytes() == b"mine"
    assert not (tmp_path / "a").exists()


@pytest.mark.outside
def test_a_long_report_comes_in_volumes_with_one_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(volumes, "MOST_IN_ONE", 5)
    monkeypatch.setattr(volumes, "PER_VOLUME", 4)
    source = FakeSource(7, 20)
    written = write_report(source, CASE, ReportOptions(), destination=tmp_path / "r.pdf", clock=FixedClock())
    files = [tmp_path / "r.pdf", tmp_path / "r-2.pdf", tmp_path / "r-3.pdf"]
    assert written.told["volumes"] == 3
    texts = []
    for path in files:
        assert verify_report(path).unchanged
        texts.append(text_of(path.read_bytes(), tmp_path))
    assert all(hashlib.sha256(path.read_bytes()).hexdigest() in texts[0] for path in files[1:])
    hashes = {one.item.content.sha256 for one in source.exhibits(CASE) if one.item.content}
    leaves = {hashlib.sha256(b"\0" + one.event.canonical).hexdigest() for one in source.custody(CASE).events}
    found = set(re.findall(r"\b[0-9a-f]{64}\b", "".join(texts[1:])))
    assert hashes | leaves <= found
    laid_out = text_of(files[0].read_bytes(), tmp_path, "-layout")
    index = re.findall(r"^ *(\d+) .*volume (\d), p\. (\d+)", laid_out, re.MULTILINE)
    assert [number for number, _, _ in index] == [str(at) for at in range(1, 8)]
    for number, volume, page in index:
        assert re.search(rf"Exhibit {number}\s", texts[int(volume) - 1].split("\f")[int(page) - 1])
    assert sum("zulu@example.invalid" in text for text in texts) == 1


class Remembering(RichSource):
    """After a first report was recorded."""

    told: Any = None

    def _draft(self, seq: int) -> event_format.Draft:
        if self.told is not None and seq == self._events_wanted - 6:
            details, kept = self.told
            return event_format.Draft(
                action=Action.EXPORTED, case=CASE, details=details, secrets={"report_state": kept}
            )
        return super()._draft(seq)


def test_the_next_version_says_what_changed_and_keeps_every_number() -> None:
    first = made_report(RichSource(), CASE, rich_options("jp", "ja", ordinals=(1, 3, 5)), clock=FixedClock())
    assert first.version.number == 1
    marks = {one.exhibit.ordinal: one.mark for one in first.gathered.entries}
    assert marks == {1: "甲1", 3: "甲2", 5: "甲3"}
    source = Remembering()
    source.told = (first.version.details(), first.version.as_text())
    one = source._exhibits[4]
    source._exhibits[4] = replace(one, item=replace(one.item, title="Another title"))
    options = rich_options("jp", "ja", ordinals=(2, 3, 5, 14), statement="1. Mine.")
    later = gather(
        source, CASE, options, made=FixedClock().now(), reader=None, progress=NoProgress(), cancel=NeverCancelled()
    )
    marks = {each.exhibit.ordinal: each.mark for each in later.entries}
    assert (marks[3], marks[5]) == ("甲2", "甲3")
    assert marks[2] == "甲4"
    assert later.version.number == 2
    rows = dict(map(tuple, content_in(later, "r.pdf")["summary"]["rows"][-3:]))  # type: ignore[arg-type]
    said = next(value for value in rows.values() if "第 2 版" in str(value))
    assert "除外：甲1" in said
    assert "説明の変更：甲3" in said
    assert "甲4" in said
    assert "陳述を変更" in said
    assert first.version.document in said


def test_the_kept_state_never_leaves_with_a_report() -> None:
    source = Remembering()
    source.told = ({"report_form": "jp", "report_version": 1, "document": "D"}, '{"secret": "state"}')
    made = made_report(source, CASE, rich_options("uk", "en"), clock=FixedClock())
    assert not any(each.name == "report_state" for one in made.gathered.custody.events for each in one.disclosures)
    assert made.version.number == 1
