"""Which engine's words are taken; the lines of the optional one; and, where it is installed, its own readings."""

from __future__ import annotations

import importlib.util
import io
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PIL import Image

from evidence_vault.model import ReadStatus
from evidence_vault.reading import Recogniser
from evidence_vault.reading.parsers import engines, rapid
from evidence_vault.reading.parsers.engines import Engines
from evidence_vault.reading.parsers.tesseract import NoEngineError, Reading
from tests import pictures, words

SOME = Image.new("RGB", (8, 8))
installed = pytest.mark.skipif(
    importlib.util.find_spec("rapidocr_onnxruntime") is None, reason="the extra 'ocr' is not installed"
)


@dataclass
class Fake:
    """Reads the same words in every picture."""

    name: str
    found: Reading
    asked: list[Image.Image] = field(default_factory=list)

    def read(self, image: Image.Image) -> Reading:
        self.asked.append(image)
        return self.found


def absent() -> None:
    raise NoEngineError("absent")


@pytest.mark.parametrize(
    ("script", "taken"),
    [("chi_sim", "rapidocr 1"), ("eng", "rapidocr 1"), ("kor", "tesseract 5"), ("chi_tra", "tesseract 5")],
)
def test_each_script_is_read_by_the_engine_that_knows_it(script: str, taken: str) -> None:
    better, system = Fake("rapidocr 1", Reading("a", 90)), Fake("tesseract 5", Reading("b", 80, script))
    name, found = Engines(better, system).read(SOME)
    assert name == taken
    assert found is (better.found if taken == better.name else system.found)


def test_either_alone_reads_everything() -> None:
    only = Reading("a", 90, "kor")
    for name in ("rapidocr 1", "tesseract 5"):
        one = Fake(name, only)
        read = Engines(rapid=one) if name.startswith("rapid") else Engines(tesseract=one)
        assert read.read(SOME) == (name, only)


def test_the_better_engine_is_used_as_soon_as_it_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "Tesseract", absent)
    monkeypatch.setattr(engines, "RapidOcr", absent)
    with pytest.raises(NoEngineError):
        Engines()
    monkeypatch.setattr(engines, "RapidOcr", lambda: Fake("rapidocr 1", Reading("a", 90)))
    assert Engines().read(SOME)[0] == "rapidocr 1"


def test_a_broken_installation_costs_only_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise ImportError("libGL.so.1")

    monkeypatch.setattr(rapid.importlib.util, "find_spec", lambda _: object())
    monkeypatch.setattr(rapid, "_started", broken)
    with pytest.raises(NoEngineError):
        rapid.RapidOcr()
    monkeypatch.setattr(engines, "Tesseract", lambda: Fake("tesseract 5", Reading("b", 80, "chi_sim")))
    assert Engines().read(SOME)[0] == "tesseract 5"


def test_boxes_become_lines_in_reading_order() -> None:
    boxes = [
        (200.0, 12.0, 300.0, 32.0, "21:04", 0.9),
        (10.0, 60.0, 300.0, 80.0, "below", 0.9),
        (10.0, 10.0, 120.0, 30.0, "群主", 0.9),
    ]
    assert rapid.lines_of(boxes) == ["群主 21:04", "below"]
    assert rapid.lines_of([]) == []


@pytest.fixture(scope="module")
def reader() -> Iterator[Recogniser]:
    with Recogniser(words=True) as made:
        yield made


@installed
@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_it_reads_a_rendered_screenshot_in_the_confined_child(reader: Recogniser, language: str) -> None:
    lines = words.LINES[language][:3]
    data = pictures.png(words.screenshot(lines, language, 24, dark=False))
    found = reader.words(io.BytesIO(data), len(data), "image/png")
    assert found.status is ReadStatus.READ
    assert found.engine.startswith("rapidocr ")
    assert words.error_rate("".join(lines), found.text) <= 0.05, found.text
    with reader._pool.lend() as child:
        assert child.hello.refused >= {"open", "network", "process"}
        assert "seccomp" in child.hello.layers
