"""Words in pictures, read by the engine in the confined child; and what a lying child may not say."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator

import pytest

from evidence_vault.model import ReadStatus, WordsRead
from evidence_vault.reading import HEAD_SIZE, Recogniser, sniff
from evidence_vault.reading.checks import BadReplyError
from evidence_vault.reading.parsers import tesseract
from evidence_vault.reading.reasons import TEXTS, Reason
from evidence_vault.reading.recognising import _words
from tests import pictures, words


def _has_engine() -> bool:
    try:
        tesseract._loaded()
        tesseract._data_folder()
    except tesseract.NoEngineError:
        return False
    return True


engine = pytest.mark.skipif(not _has_engine(), reason="tesseract-ocr and its data are not installed")


@pytest.fixture(scope="module")
def reader() -> Iterator[Recogniser]:
    with Recogniser(words=True) as made:
        yield made


def read(reader: Recogniser, data: bytes) -> WordsRead:
    return reader.words(io.BytesIO(data), len(data), sniff(data[:HEAD_SIZE]).media_type)


@engine
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("language", sorted(words.LINES))
def test_a_rendered_screenshot_is_read(reader: Recogniser, language: str, dark: bool) -> None:
    lines = words.LINES[language][:3]
    found = read(reader, pictures.png(words.screenshot(lines, language, 24, dark=dark)))
    assert found.status is ReadStatus.READ
    assert found.engine.startswith("tesseract 5.")
    assert words.error_rate("".join(lines), found.text) <= 0.08, found.text


@engine
def test_the_child_with_the_engine_is_confined_as_the_others_are(reader: Recogniser) -> None:
    read(reader, pictures.png(pictures.made(1)))
    with reader._pool.lend() as child:
        assert child.hello.refused >= {"open", "network", "process"}
        assert "seccomp" in child.hello.layers


@engine
def test_a_picture_without_words_is_read_and_has_none(reader: Recogniser) -> None:
    found = read(reader, pictures.png(pictures.made(1).resize((64, 64))))
    assert (found.status, found.confidence) == (ReadStatus.READ, found.confidence)
    assert len(found.text) < 20


def test_without_an_engine_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    with Recogniser(words=False) as without:
        found = read(without, pictures.png(pictures.made(1)))
    assert (found.status, found.reason) == (ReadStatus.NOT_TRIED, TEXTS[Reason.NO_ENGINE])
    monkeypatch.setattr(tesseract, "FOLDERS", ("/absent",))
    with pytest.raises(tesseract.NoEngineError):
        tesseract._data_folder()
    monkeypatch.setattr(tesseract, "LIBRARIES", ("libabsent.so",))
    with pytest.raises(tesseract.NoEngineError):
        tesseract._loaded()


def test_spaces_between_chinese_characters_go_and_others_stay() -> None:
    assert tesseract._tidy("你 好 ， 世 界\n\n hello  you \n오늘 밤 열 시") == "你好，世界\nhello  you\n오늘 밤 열 시"


GOOD = {"status": "read", "reason": "", "engine": "tesseract 5", "confidence": 90}


@pytest.mark.parametrize(
    ("fields", "held"),
    [
        (GOOD | {"engine": ""}, b"x"),
        (GOOD | {"engine": "x" * 101}, b"x"),
        (GOOD | {"engine": "a\u202eb"}, b"x"),
        (GOOD | {"confidence": 101}, b"x"),
        (GOOD, b"\xff"),
        (GOOD, "a\u202eb".encode()),
        (GOOD, b"a\x1b[2J"),
        (GOOD | {"more": 1}, b""),
        ({"status": "not-tried", "reason": "no-engine"}, b"x"),
    ],
)
def test_a_lying_child_is_not_believed(fields: object, held: bytes) -> None:
    with pytest.raises(BadReplyError):
        _words(json.dumps(fields).encode(), held)
    assert _words(json.dumps(GOOD).encode(), b"words").text == "words"
