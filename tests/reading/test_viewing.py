"""Looking at videos, sounds, pages and texts through the confined child."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_vault.errors import ReadingError
from evidence_vault.reading import HEAD_SIZE, Frames, MediaViewer, sniff
from evidence_vault.reading.limits import TEXT_PAGE_BYTES
from evidence_vault.reading.reasons import TEXTS, Reason
from tests.reading import moving


@pytest.fixture(scope="module")
def viewer() -> Iterator[MediaViewer]:
    with MediaViewer() as made:
        yield made


def frames(
    viewer: MediaViewer, data: bytes, *, at: int = 0, count: int = 4, side: int = 160, token: int = 7
) -> Frames:
    kind = sniff(data[:HEAD_SIZE]).media_type
    return viewer.frames(io.BytesIO(data), len(data), kind, at=at, count=count, side=side, token=token)


def grey(shown: Frames, number: int = 0) -> int:
    picture = shown.pictures[number]
    return picture.rgb[3 * (picture.width * (picture.height // 2) + picture.width // 2)]


def refused(reason: Reason) -> pytest.RaisesExc[ReadingError]:
    return pytest.RaisesExc(ReadingError, check=lambda error: TEXTS[reason] in (error.what, str(error)))


@pytest.mark.parametrize(
    ("codec", "container"), [("libx264", "mp4"), ("libx264", "matroska"), ("mpeg4", "avi"), ("libvpx", "webm")]
)
def test_pictures_come_in_order_and_from_anywhere(viewer: MediaViewer, codec: str, container: str) -> None:
    data = moving.video(codec=codec, container=container, seconds=3, size=(96, 64), sound=False)
    shown = frames(viewer, data, token=hash((codec, container)) & 0xFFFF)
    assert len(shown.pictures) == 4
    assert list(shown.times) == sorted(shown.times)
    assert (shown.pictures[0].width, shown.pictures[0].height) == (96, 64)
    later = frames(viewer, data, at=2000, token=hash((codec, container)) & 0xFFFF)
    assert abs(later.times[0] - 2000) < 100
    assert grey(later) - grey(shown) > 60
    assert 2700 <= later.duration <= 3300


def test_playing_on_gives_every_picture_once(viewer: MediaViewer) -> None:
    data = moving.video(seconds=2, size=(64, 48), every=12)
    at, times, greys = 0, list[int](), list[int]()
    while True:
        shown = frames(viewer, data, at=at, count=10, token=11)
        fresh = [n for n, time in enumerate(shown.times) if not times or time > times[-1]]
        if not fresh:
            break
        times += [shown.times[n] for n in fresh]
        greys += [grey(shown, n) for n in fresh]
        at = times[-1] + 1000 // moving.RATE + 1
    assert len(times) == 2 * moving.RATE
    assert greys == sorted(greys)
    assert shown.has_sound


def test_a_child_that_died_between_answers_is_replaced_and_goes_on(viewer: MediaViewer) -> None:
    data = moving.video(seconds=2, size=(64, 48), sound=False)
    before = frames(viewer, data, at=1000, token=12)
    with viewer._pool.lend() as child:
        child.kill()
    assert frames(viewer, data, at=1000, token=12) == before


def test_a_picture_is_made_no_larger_than_asked(viewer: MediaViewer) -> None:
    shown = frames(viewer, moving.video(seconds=1, size=(640, 360), sound=False), side=200, count=1, token=13)
    assert (shown.pictures[0].width, shown.pictures[0].height) == (200, 112)


def test_an_unknown_coding_says_so(viewer: MediaViewer) -> None:
    data = moving.video(seconds=1, size=(64, 48), sound=False).replace(b"avc1", b"zzz1")
    with refused(Reason.NO_CODEC):
        frames(viewer, data, token=14)


def test_cut_and_scrambled_videos_are_refused_and_the_next_one_shows(viewer: MediaViewer) -> None:
    whole = moving.video(seconds=1, size=(64, 48), sound=False)
    for number, bad in enumerate((whole[:200], whole[:40] + bytes(len(whole) - 40), b"\x1aE\xdf\xa3" + bytes(5000))):
        with pytest.raises(ReadingError):
            frames(viewer, bad, token=20 + number)
    assert frames(viewer, whole, token=30).pictures


@pytest.mark.parametrize("where", range(60, 3000, 230))
def test_a_damaged_byte_costs_no_more_than_the_answer(viewer: MediaViewer, where: int) -> None:
    data = bytearray(moving.video(seconds=1, size=(64, 48), sound=False))
    data[where : where + 4] = b"\xff\x7f\x00\xff"
    try:
        assert len(frames(viewer, bytes(data), token=100 + where).pictures) <= 4
    except ReadingError as error:
        assert error.what  # noqa: PT017 - either outcome is right, but it must say why


def test_loudness_is_drawn_from_where_it_begins(viewer: MediaViewer) -> None:
    data = moving.wave(2)
    found = viewer.levels(io.BytesIO(data), len(data), "audio/wav", at=0, count=100, token=40)
    assert len(found.levels) == 40
    assert max(found.levels[:19]) == 0
    assert min(found.levels[21:39]) > 140
    later = viewer.levels(io.BytesIO(data), len(data), "audio/wav", at=1500, count=100, token=40)
    assert 8 <= len(later.levels) <= 12


def test_a_page_of_a_pdf_is_drawn(viewer: MediaViewer, data: Path) -> None:
    pdf = (data / "pdf" / "pdfjs" / "attachment.pdf").read_bytes()
    shown = viewer.page(io.BytesIO(pdf), len(pdf), number=0, side=500)
    assert max(shown.picture.width, shown.picture.height) in range(480, 501)
    assert len(set(shown.picture.rgb)) > 20
    assert shown.picture.rgb[:3] == b"\xff\xff\xff"
    with refused(Reason.NO_SUCH_PLACE):
        viewer.page(io.BytesIO(pdf), len(pdf), number=shown.pages, side=500)


def test_a_locked_pdf_says_so(viewer: MediaViewer, data: Path) -> None:
    pdf = (data / "pdf" / "qpdf" / "enc-R3,V2,U=view,O=view.pdf").read_bytes()
    with refused(Reason.NEEDS_PASSWORD):
        viewer.page(io.BytesIO(pdf), len(pdf), number=0, side=500)


def test_bad_pdfs_cost_a_page_and_no_more(viewer: MediaViewer, data: Path) -> None:
    drawn = 0
    for path in sorted((data / "pdf" / "qpdf").glob("bad*.pdf")):
        pdf = path.read_bytes()
        try:
            drawn += bool(viewer.page(io.BytesIO(pdf), len(pdf), number=0, side=100).pages)
        except ReadingError:
            continue
    assert drawn
    good = (data / "pdf" / "pdfjs" / "attachment.pdf").read_bytes()
    assert viewer.page(io.BytesIO(good), len(good), number=0, side=100).pages


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "gb18030", "utf-8-sig"])
@pytest.mark.parametrize("lines", [True, False])
def test_all_pages_of_a_text_together_are_the_text(viewer: MediaViewer, encoding: str, *, lines: bool) -> None:
    one = "收到的消息 message 메시지 🙂 0123456789"
    text = ("\n" if lines else " ").join(f"{number} {one}" for number in range(2500))
    data = text.encode(encoding)
    first = viewer.text(io.BytesIO(data), len(data), "text/plain", number=0)
    pages = [
        first,
        *(viewer.text(io.BytesIO(data), len(data), "text/plain", number=n) for n in range(1, first.pages)),
    ]
    assert len(pages) == -(-len(data) // TEXT_PAGE_BYTES) > 2
    assert "".join(page.text for page in pages) == text
    with refused(Reason.NO_SUCH_PLACE):
        viewer.text(io.BytesIO(data), len(data), "text/plain", number=first.pages)


def test_the_end_of_a_huge_text_is_read_without_its_beginning(viewer: MediaViewer) -> None:
    stream = _Huge(3 << 30)
    last = (3 << 30) // TEXT_PAGE_BYTES - 1
    shown = viewer.text(stream, 3 << 30, "text/plain", number=last)
    assert shown.text.endswith("the end\n")
    assert stream.given < 1 << 20


def test_control_characters_and_reversed_words_are_not_shown(viewer: MediaViewer) -> None:
    data = "a\x1b[31m\x00b\u202egnp.exe\r\nnext".encode()
    shown = viewer.text(io.BytesIO(data), len(data), "text/plain", number=0)
    assert shown.text == "a\ufffd[31m\ufffdb\ufffdgnp.exe\nnext"


class _Huge(io.RawIOBase):
    """As many bytes as are said, made when they are read."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.given, self._at, self._size = 0, 0, size

    def seek(self, offset: int, whence: int = 0) -> int:
        self._at = offset if whence == 0 else self._size + offset
        return self._at

    def read(self, size: int = -1) -> bytes:
        end = min(self._size, self._at + size)
        made = bytearray(b"line after line\n" * ((end - self._at) // 16 + 2))[: end - self._at]
        if end == self._size:
            made[-8:] = b"the end\n"
        self._at, self.given = end, self.given + len(made)
        return bytes(made)
