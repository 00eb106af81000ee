"""The first minutes: the pages before the start, whom to turn to, a passphrase, the recovery sheet."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
import segno
from mnemonic import Mnemonic
from pikepdf import Pdf
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from evidence_vault.vault import new_passphrase_words
from gui import helplines, language
from gui.app import Papers
from gui.desk import Desk
from gui.operations import Operations, Reporter
from gui.paper import qr_image
from gui.printing import PrintRow
from gui.recovery_sheet import recovery_sheet
from gui.screens.create import CreateScreen
from gui.screens.helplines import HelplinesScreen
from gui.screens.welcome import PAGES, REHEARSAL, WelcomeScreen
from gui.settings_store import Settings
from gui.settings_table import COUNTRY, LANGUAGE, OWN_HELPLINES, WELCOMED
from gui.weak_words import as_typed, weak_words
from gui.widgets.strength import rate
from tests.gui.fakes import WORDS
from tests.gui.restyled import put


def words_of(screen: object) -> str:
    QApplication.processEvents()  # what a layout took in is shown in the next turn
    labels = screen.findChildren(QLabel)  # type: ignore[attr-defined]
    return "\n".join(one.text() for one in labels if one.isVisibleTo(screen))


@pytest.fixture
def welcome(desk: Desk, settings: Settings) -> WelcomeScreen:
    settings.put(WELCOMED, False)
    desk.window.gate.begin()
    screen = desk.window.gate.currentWidget()
    assert isinstance(screen, WelcomeScreen)
    return screen


def test_four_short_pages_lead_to_the_start(welcome: WelcomeScreen, settings: Settings) -> None:
    seen = []
    for _ in range(PAGES):
        seen.append(words_of(welcome))
        welcome.next.click()
    assert sum(len(page.split()) for page in seen[:3]) < 420, "a minute or two of reading; the list is only looked at"
    assert "Is this computer safe" in seen[0]
    assert "cannot protect you from spyware" in seen[1]
    assert "Shift key three times" in seen[2]
    assert "stopncii.org" in seen[3]
    assert settings.flag(WELCOMED)


def test_each_page_can_be_skipped_and_the_first_can_be_the_last(
    welcome: WelcomeScreen, desk: Desk, ended: list[str]
) -> None:
    for number in range(PAGES):
        welcome.show_at(number)
        assert welcome.skip.isVisibleTo(welcome)
    welcome.show_at(0)
    welcome.stop.click()
    assert ended == ["end"]
    assert not desk.window.isVisible()


def test_quick_exit_is_rehearsed_on_its_page_alone(welcome: WelcomeScreen, desk: Desk, ended: list[str]) -> None:
    welcome.show_at(REHEARSAL)
    desk._shift_counted(2)
    assert "2 of 3" in welcome.tried.text()
    desk.window.header.exit_button.click()
    assert "That is it" in welcome.tried.text()
    assert ended == []
    assert desk.window.isVisible()
    welcome.show_at(REHEARSAL + 1)
    desk.window.header.exit_button.click()
    assert ended == ["end"]


@pytest.mark.parametrize("one", helplines.entries(), ids=lambda one: one.id)
def test_every_helpline_has_a_source_a_day_and_all_languages(one: helplines.Helpline) -> None:
    assert one.sources
    assert re.fullmatch(r"20\d\d-\d\d-\d\d", one.read)
    assert set(one.names) == set(one.notes) == set(language.NAMES)
    assert all(one.names.values())
    assert len({bool(note) for note in one.notes.values()}) == 1
    assert one.ways or one.note("en")
    assert set(one.purposes) <= {"adults", "under-18", "removal"}


def test_helplines_by_country_and_her_own(desk: Desk, settings: Settings) -> None:
    desk.window.gate.show_helplines()
    screen = desk.window.gate.currentWidget()
    assert isinstance(screen, HelplinesScreen)
    screen.list.country.setCurrentIndex(screen.list.country.findData("TW"))
    screen.list.country.activated.emit(0)
    said = words_of(screen)
    assert "02-6605-7373 (09:00–22:00)" in said
    assert "stopncii.org" in said
    assert "d4u.stop.or.kr" not in said
    assert settings.text(COUNTRY) == "TW"
    screen.own.setPlainText("Aunt 555-0100")
    screen.keep.click()
    assert settings.text(OWN_HELPLINES) == "Aunt 555-0100"
    assert "Aunt 555-0100" in words_of(screen.list)
    put(settings, LANGUAGE, "ko")
    desk.window.gate.show_helplines()
    assert "성영상 처리 센터" in words_of(desk.window.gate.currentWidget())


def test_helplines_for_a_purpose() -> None:
    minors = helplines.for_country("US", purpose="under-18")
    assert [one.id for one in minors] == ["us-ncmec", "any-telegram-minors"]


def test_hangul_is_taken_apart_into_the_keys_that_write_it() -> None:
    assert as_typed("안녕") == "dkssud"
    assert as_typed("비밀번호") == "qlalfqjsgh"
    assert as_typed("값7") == "rkqt7"
    assert {"dkssud", "비밀번호", "woaini", "xiaoming", "saranghae"} <= set(weak_words())


@pytest.mark.parametrize(
    "weak",
    ["wangxiaoming", "dkssudgktpdy", "qlalfqjsgh", "saranghae1", "minjisoyeon", "ji32k7au4a83", "密码我爱你"],
)
def test_names_and_keyboard_habits_of_chinese_and_korean_are_weak(weak: str) -> None:
    from zxcvbn import zxcvbn

    judged = rate(weak)(Reporter(lambda *_: None))
    assert judged <= 2
    assert judged < zxcvbn(weak)["score"] or zxcvbn(weak)["score"] <= 1


def test_her_own_words_are_weak_and_unrelated_words_are_strong() -> None:
    reporter = Reporter(lambda *_: None)
    assert rate("kwiatkowskaaktenmappe", ("Aktenmappe", "kwiatkowska"))(reporter) <= 2
    assert rate("kwiatkowskaaktenmappe")(reporter) == 4
    assert rate("orbit-window-salt-cloud-maple-chair")(reporter) == 4


def test_six_words_come_evenly_from_the_list() -> None:
    listed = Mnemonic("english").wordlist
    assert new_passphrase_words(bytes) == "-".join([listed[0]] * 6)
    assert new_passphrase_words(lambda count: b"\xff" * count) == "-".join([listed[2047]] * 6)
    first = new_passphrase_words(lambda count: (5).to_bytes(count, "big"))
    assert first.split("-") == [listed[5], *[listed[0]] * 5]


def test_six_words_must_be_typed_as_they_were_given(desk: Desk) -> None:
    desk.window.gate.show_create()
    screen = desk.window.gate.currentWidget()
    assert isinstance(screen, CreateScreen)
    assert screen.words_card.isHidden()
    screen.made.setChecked(True)
    given = screen.words.text()
    assert len(given.split("-")) == 6
    for text, ready in (("orbit-window", False), ("another long passphrase", False), (given, True)):
        screen.passphrase.edit.setText(text)
        screen.again.edit.setText(text)
        assert screen.make.isEnabled() is ready


@pytest.mark.usefixtures("qapp")
def test_the_recovery_sheet_holds_every_word_and_no_name() -> None:
    words = WORDS.split()
    sheet = recovery_sheet(words)
    text = sheet.document().toPlainText()
    for number, word in enumerate(words):
        assert f"{number + 1}. {word}" in text
    assert "vault" not in text.lower()
    assert "evidence" not in text.lower()
    data = Papers().pdf(sheet.title, sheet.parts, "en")
    assert b"vault" not in data.lower()
    with Pdf.open(io.BytesIO(data)) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.Root.Lang) == "en"
        said = f"{pdf.docinfo} {pdf.open_metadata()}".lower()
        assert "vault" not in said
        assert "evidence" not in said
    with pypdfium2.PdfDocument(data) as document:
        page = document[0].get_textpage().get_text_range().split()
    for number, word in enumerate(words):
        assert page[page.index(f"{number + 1}.") + 1] == word


@pytest.mark.usefixtures("qapp")
def test_the_code_on_the_sheet_is_the_words() -> None:
    image = qr_image(WORDS)
    matrix = segno.make_qr(WORDS, error="m").matrix
    side = len(matrix) + 8
    step = image.width() // side
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            shade = image.pixelColor((x + 4) * step + step // 2, (y + 4) * step + step // 2).lightness()
            assert (shade < 128) is bool(dark)


def test_the_sheet_is_saved_as_a_pdf_and_never_over_a_file(
    qapp: QApplication, operations: Operations, tmp_path: Path, qtbot: QtBot
) -> None:
    row = PrintRow(
        operations, lambda: recovery_sheet(WORDS.split()), papers=Papers(), file_name="list.pdf", secret=True
    )
    qtbot.addWidget(row)
    with qtbot.waitSignal(row.saved):
        row.save_in(tmp_path)
    with Pdf.open(tmp_path / "list.pdf") as pdf:
        assert len(pdf.pages) == 1
        assert str(pdf.docinfo.get("/Title")) == "Recovery words"
    before = (tmp_path / "list.pdf").read_bytes()
    with qtbot.waitSignal(row.failed) as failed:
        row.save_in(tmp_path)
    assert failed.args[0].code == "would-overwrite"
    assert (tmp_path / "list.pdf").read_bytes() == before
    with qtbot.waitSignal(row.failed) as failed:
        row.save_in(tmp_path / "missing")
    assert failed.args[0].code == "drive"


def test_without_a_printer_it_is_said(
    operations: Operations, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, settle: Callable[[], None]
) -> None:
    from PySide6.QtPrintSupport import QPrinterInfo

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    row = PrintRow(
        operations, lambda: recovery_sheet(WORDS.split()), papers=Papers(), file_name="list.pdf", secret=False
    )
    qtbot.addWidget(row)
    row.print_button.click()
    assert row.print_button.text() == "No printer was found"
