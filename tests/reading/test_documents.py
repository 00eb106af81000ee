"""PDF, video, text and archive facts, pinned for named and for made files."""

from __future__ import annotations

import io
import shutil
import subprocess
import wave
import zipfile
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from evidence_vault.model import FileFacts, MediaKind, ReadStatus
from evidence_vault.reading import FactReader
from evidence_vault.reading.parsers.pdf import iso_date
from tests.reading.conftest import Read
from tests.reading.made import apple_items, box, full, track, video

Files = Callable[[str], bytes]


def values(found: FileFacts, group: str) -> dict[str, str]:
    return {fact.name: fact.value for fact in found.facts if fact.group == group}


def test_a_word_document_with_an_attachment_on_its_page(read: Read, files: Files) -> None:
    found = read(files("pdf/pdfjs/annotation-fileattachment.pdf"))
    said = values(found, "pdf")
    assert (found.status, found.pages, found.kind) == (ReadStatus.READ, 1, MediaKind.PDF)
    assert (said["Version"], said["Producer"]) == ("1.5", "Microsoft® Word 2013")
    assert said["CreationDate"] == "2015-12-20T23:47:46+01:00"
    assert (said["Attachments"], said["Attachment"]) == ("1", "Test.txt")
    assert (said["JavaScript"], said["Signatures"], said["Encrypted"]) == ("none found", "0", "no")


@pytest.mark.parametrize(
    ("name", "status", "pages", "encrypted"),
    [
        ("qpdf/enc-R2,V1.pdf", ReadStatus.READ, 30, "yes, opens without a password"),
        ("qpdf/enc-XI-R6,V5,O=master.pdf", ReadStatus.READ, 30, "yes, opens without a password"),
        ("qpdf/V4-aes.pdf", ReadStatus.READ, 30, "yes, opens without a password"),
        ("qpdf/enc-long-password.pdf", ReadStatus.PARTLY, 0, "yes, with a password to open"),
        ("qpdf/enc-R3,V2,U=view,O=view.pdf", ReadStatus.PARTLY, 0, "yes, with a password to open"),
        ("qpdf/enc-XI-base.pdf", ReadStatus.READ, 30, "no"),
        ("pdfjs/helloworld-bad.pdf", ReadStatus.PARTLY, 1, "no"),
        ("qpdf/bad20.pdf", ReadStatus.PARTLY, 1, "no"),
        ("qpdf/issue-100.pdf", ReadStatus.FAILED, 0, None),
    ],
)
def test_encrypted_and_damaged_pdf(
    read: Read, files: Files, name: str, status: ReadStatus, pages: int, encrypted: str | None
) -> None:
    found = read(files(f"pdf/{name}"))
    assert (found.status, found.pages) == (status, pages)
    assert values(found, "pdf").get("Encrypted") == encrypted


def test_pdf_a_claims_are_read_as_claims(read: Read, data: Path) -> None:
    claims = [
        values(read(path.read_bytes()), "pdf").get("Claims to be") for path in (data / "pdf/verapdf").rglob("*.pdf")
    ]
    assert len(claims) > 20
    assert {"PDF/A-2b", "PDF/A-3b"} >= set(claims) - {None}
    assert claims.count("PDF/A-2b") + claims.count("PDF/A-3b") > 20


def made_pdf(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    with pikepdf.new() as document:
        document.add_blank_page()
        change(document)
        held = io.BytesIO()
        document.save(held, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return held.getvalue()


def open_action(document: pikepdf.Pdf) -> None:
    document.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")


def named_script(document: pikepdf.Pdf) -> None:
    document.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=["a", document.make_indirect(
        pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="1"))]))  # fmt: skip


def page_event(document: pikepdf.Pdf) -> None:
    document.pages[0].obj.AA = pikepdf.Dictionary(O=pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="1"))


@pytest.mark.parametrize("change", [open_action, named_script, page_event])
def test_scripts_are_found_wherever_they_hide(read: Read, change: Callable[[pikepdf.Pdf], None]) -> None:
    data = made_pdf(change)
    assert b"JavaScript" not in data  # packed into an object stream
    assert values(read(data), "pdf")["JavaScript"] == "present"


def signed(byte_range: list[int], *, depth: int = 0) -> bytes:
    def change(document: pikepdf.Pdf) -> None:
        value = pikepdf.Dictionary(
            Type=pikepdf.Name.Sig, ByteRange=byte_range, M="D:20260301143000Z", Name="A signer"
        )
        field = pikepdf.Dictionary(FT=pikepdf.Name.Sig, V=document.make_indirect(value))
        for _ in range(depth):
            field = pikepdf.Dictionary(Kids=[document.make_indirect(field)])
        document.Root.AcroForm = pikepdf.Dictionary(Fields=[document.make_indirect(field)])

    return made_pdf(change)


@pytest.mark.parametrize("depth", [0, 3])
def test_signatures_are_counted_and_their_reach_is_told(read: Read, depth: int) -> None:
    size = len(signed([0, 10, 20, 1000], depth=depth))
    for end, coverage in ((size, "yes"), (size - 100, "no, 100 bytes follow it"), (9000, "no, it names bytes")):
        data = signed([0, 10, 20, end - 20], depth=depth)
        data += b"\n" * (size - len(data))
        said = values(read(data), "pdf")
        assert said["Signatures"] == "1"
        assert said["Signature name"] == "A signer"
        assert said["Signature time, as stated"] == "2026-03-01T14:30:00Z"
        assert said["Signature covers the whole file"].startswith(coverage)
    assert "unusual" in values(read(signed([5, 10])), "pdf")["Signature covers the whole file"]


def test_incremental_saves_are_counted(read: Read, files: Files) -> None:
    plain = files("pdf/qpdf/enc-XI-base.pdf")
    assert values(read(plain), "pdf")["Times saved into the file"] == "1"
    position = plain.rindex(b"startxref")
    assert values(read(plain + plain[position:]), "pdf")["Times saved into the file"] == "2"
    with pikepdf.open(io.BytesIO(plain)) as document:
        held = io.BytesIO()
        document.save(held, linearize=True)
    assert values(read(held.getvalue()), "pdf")["Times saved into the file"] == "1"


def test_qpdf_counts_the_same_pages(read: Read, data: Path) -> None:
    if shutil.which("qpdf") is None:
        pytest.skip("qpdf is not installed")
    for path in sorted((data / "pdf").rglob("*.pdf"))[::4]:
        told = subprocess.run(["qpdf", "--show-npages", str(path)], capture_output=True, check=False)
        found = read(path.read_bytes())
        if told.returncode == 0 and found.status is ReadStatus.READ and found.kind is MediaKind.PDF:
            assert found.pages == int(told.stdout)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("D:20151220234746+01'00'", "2015-12-20T23:47:46+01:00"),
        ("D:20151220234746Z", "2015-12-20T23:47:46Z"),
        ("D:2015", "2015"),
        ("D:201512", "2015-12"),
        ("yesterday", "yesterday"),
        ("", ""),
    ],
)
def test_pdf_dates(text: str, expected: str) -> None:
    assert iso_date(text) == expected


def test_a_video_says_when_where_and_how_long(read: Read) -> None:
    found = read(video())
    said = values(found, "video")
    assert (found.status, found.kind) == (ReadStatus.READ, MediaKind.VIDEO)
    assert (found.width, found.height) == (1920, 1080)
    assert said["Creation time"] == "2024-05-31T11:33:20Z"
    assert said["Duration"] == "12.550 s"
    assert (said["Video coding"], said["Sound coding"]) == ("avc1", "mp4a")
    assert said["Position"] == "+41.8530+012.4888/"
    assert values(found, "gps")["Decimal position"] == "41.853000, 12.488800"


def test_a_video_held_upright_and_with_long_times(read: Read) -> None:
    found = read(video(sideways=True, version=1))
    assert (found.width, found.height) == (1080, 1920)
    assert values(found, "video")["Creation time"] == "2024-05-31T11:33:20Z"


def test_what_an_apple_device_says_about_itself(read: Read) -> None:
    items = {
        b"com.apple.quicktime.location.ISO6709": b"-33.8568+151.2153+004.000/",
        b"com.apple.quicktime.model": b"iPhone 15",
        b"com.apple.quicktime.creationdate": b"2026-03-01T14:30:00+0900",
        b"com.apple.quicktime.other": b"not kept",
    }
    found = read(video(extra=apple_items(items)))
    said = values(found, "video")
    assert (said["Model"], said["Creation date, as the device says"]) == ("iPhone 15", "2026-03-01T14:30:00+0900")
    assert "-33.856800, 151.215300" in {fact.value for fact in found.facts if fact.group == "gps"}
    assert "not kept" not in {fact.value for fact in found.facts}


class Counting(io.BytesIO):
    """Counts the bytes that are handed out."""

    given = 0

    def read(self, size: int | None = -1, /) -> bytes:
        data = super().read(size)
        self.given += len(data)
        return data


def test_the_media_of_a_large_video_is_never_read(reader: FactReader) -> None:
    data = (
        video()
        .replace(bytes(100_000), bytes(30_000_000))
        .replace((100_008).to_bytes(4, "big") + b"mdat", (30_000_008).to_bytes(4, "big") + b"mdat")
    )
    stream = Counting(data)
    found = reader.read(stream, len(data), "video/mp4")
    assert found.width == 1920
    assert stream.given < 1_000_000


def deep(levels: int) -> bytes:
    inner = b""
    for _ in range(levels):
        inner = box(b"moov", inner)
    return inner


@pytest.mark.parametrize(
    "tail",
    [
        b"",
        b"\x00\x00\x00\x01moov" + bytes(4),
        b"\x00\x00\x00\x01moov\xff\xff\xff\xff\xff\xff\xff\xff",
        b"\x00\x00\x00\x07moov",
        b"\x00\x00\x00\x00moov",
        b"\xff\xff\xff\xffmoov\x00\x00\x00\x08mvhd",
        box(b"moov", box(b"trak") * 5000),
        box(b"moov", track(b"vide", b"avc1", 0xFFFF, 0xFFFF, sideways=False)),
        box(b"moov", box(b"udta", box(b"\xa9xyz", b"\xff\xff\x00\x00+91+181/"))),
        box(b"moov", full(b"mvhd", b"\xff" * 16), full(b"meta", b"")),
        deep(500),
    ],
)
def test_damaged_boxes_do_no_harm(read: Read, tail: bytes) -> None:
    found = read(box(b"ftyp", b"isom", bytes(4)) + tail)
    assert found.status in {ReadStatus.READ, ReadStatus.PARTLY}
    assert values(found, "gps") == {}


def test_a_sound_says_how_long_it_is(read: Read) -> None:
    held = io.BytesIO()
    with wave.open(held, "wb") as sound:
        sound.setparams((2, 2, 8000, 0, "NONE", ""))
        sound.writeframes(bytes(4 * 12_000))
    said = values(read(held.getvalue()), "audio")
    assert (said["Duration"], said["Channels"]) == ("1.500 s", "2")


def zipped(*names: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        for name in names:
            made.writestr(zipfile.ZipInfo(name, (2026, 3, 1, 14, 30, 2)), b"12345")
    return held.getvalue()


@pytest.mark.parametrize(
    ("names", "looks"),
    [
        (("ChatExport_2026-03-01/result.json", "ChatExport_2026-03-01/photos/a.jpg"), "Telegram export (JSON)"),
        (("result.json", "photos/a.jpg"), "Telegram export (JSON)"),
        (("messages.html", "photos/a.jpg"), "Telegram export (HTML)"),
        (("WhatsApp Chat with somebody.txt", "IMG-1.jpg"), "WhatsApp export"),
        (("_chat.txt",), "WhatsApp export"),
        (("[Content_Types].xml", "word/document.xml"), "Word document"),
        (("a.txt", "b/result.json/x"), None),
    ],
)
def test_what_an_archive_looks_like(read: Read, names: tuple[str, ...], looks: str | None) -> None:
    said = values(read(zipped(*names)), "archive")
    assert said["Entries"] == str(len(names))
    assert said["Unpacked size"] == f"{5 * len(names)} bytes"
    assert said["Newest entry"] == "2026-03-01T14:30:02"
    assert said.get("Looks like") == looks


def test_an_archive_cut_short_is_said_to_be_damaged(read: Read) -> None:
    assert read(zipped("a", "b")[:-30]).status is ReadStatus.FAILED


@pytest.mark.parametrize(
    ("data", "encoding", "lines"),
    [
        ("一\n二\n三".encode(), "UTF-8", "3"),
        ("一\n二\n".encode("utf-16"), "UTF-16 LE", "2"),
        ("hello there\nall\n".encode("utf-16-be"), "UTF-16 BE", "2"),
        (b"\xef\xbb\xbfone", "UTF-8", "1"),
    ],
)
def test_text(read: Read, data: bytes, encoding: str, lines: str) -> None:
    said = values(read(data), "text")
    assert (said["Encoding"], said["Lines"]) == (encoding, lines)


def test_chinese_text_in_an_older_encoding(reader: FactReader) -> None:
    data = "没有人知道\n".encode("gb18030")
    said = values(reader.read(io.BytesIO(data), len(data), "text/plain"), "text")
    assert said["Encoding"] == "GB18030, probably"


def test_pages_say_their_title_and_address(read: Read) -> None:
    page = "<!doctype html><html><head><title>一 &amp; 二</title><link rel=canonical href='https://example.org/a'>"
    said = values(read(page.encode()), "text")
    assert (said["Title"], said["Canonical address"]) == ("一 & 二", "https://example.org/a")
    saved = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\n page\r\n"
        "Subject: =?utf-8?Q?=E4=B8=80?=\r\nDate: Sun, 1 Mar 2026 14:30:00 -0000\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related;\r\n\tboundary=x\r\n\r\nSubject: not this\r\n"
    )
    said = values(read(saved.encode()), "text")
    assert said["Title"] == "一"
    assert said["Address, as the file says"] == "https://example.org/ page"
