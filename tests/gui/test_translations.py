"""Every visible text passes through tr() and is said in all four languages; the core's texts are gathered."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from evidence_vault.errors import VaultError, WrongSecretError
from gui import texts
from gui.desk import Desk
from gui.language import NAMES, Language, for_report, named, wanted
from gui.plurals import Plurals
from gui.settings_store import Settings
from gui.settings_table import LANGUAGE
from gui.translations import build
from tests.gui.fakes import moment
from tests.gui.restyled import put

FILES = {name: build.HERE / f"evidence_vault_{name}.ts" for name in build.LANGUAGES}
TS = FILES["zh_CN"]
each_language = pytest.mark.parametrize("name", build.LANGUAGES)
SHOWING = frozenset(
    {
        "label", "selectable", "button", "field", "setText", "setWindowTitle", "setPlaceholderText", "setToolTip",
        "setAccessibleName", "setAccessibleDescription", "setTitle", "addItem", "show_notice", "begin", "finish",
        "set_title", "line", "area", "QPushButton", "QLabel", "QCheckBox", "QRadioButton", "HoldButton",
        "choose_files", "choose_folder", "PlaceRow", "_block", "_card", "_choices", "_choice", "_say",
    }
)  # fmt: skip
NOT_WORDS = frozenset(
    {
        "chats",
        "dmy",
        "mdy",
        "timeline",
        "ymd",
        "accounts",
        "scale",
        "requests",
        "statement",
        "verify",
        "backups",
        "primary",
        "link",
        "quickExit",
        "title",
        "heading",
        "muted",
        "mono",
        "words",
        "card",
    }
)
PLACEHOLDER = re.compile(r"\{[a-z]+\}|%n")


def messages(file: Path) -> dict[tuple[str, str], ET.Element]:
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name") or "", message.findtext("source") or ""] = message
    return found


def said(message: ET.Element) -> list[str]:
    """The translation, or each of its plural forms; empty while unfinished."""
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return []
    forms = translation.findall("numerusform")
    texts_of = [form.text or "" for form in forms] if message.get("numerus") else [translation.text or ""]
    return texts_of if all(texts_of) else []


def test_every_language_of_the_window_is_built() -> None:
    assert {*build.LANGUAGES, build.PLURALS} == set(NAMES)


@each_language
def test_every_text_has_its_translation(name: str) -> None:
    assert [source for (_, source), message in messages(FILES[name]).items() if not said(message)] == []


def test_english_has_its_plural_forms() -> None:
    found = messages(build.HERE / "evidence_vault_en.ts")
    assert found
    assert all(len(said(message)) == 2 for message in found.values())
    assert set(found) == {key for key, message in messages(TS).items() if message.get("numerus")}


@each_language
def test_the_translations_are_of_the_present_sources(name: str, tmp_path: Path) -> None:
    fresh = build.update(name, tmp_path / f"evidence_vault_{name}.ts")
    assert set(messages(fresh)) == set(messages(FILES[name])), (
        "run: python -m gui.translations.build, then translate what is new"
    )


@each_language
def test_the_compiled_file_is_of_the_present_translations(name: str, tmp_path: Path) -> None:
    compiled = tmp_path / "fresh.qm"
    build.compile_to(FILES[name], compiled)
    fresh, kept = QTranslator(), QTranslator()
    assert fresh.load(str(compiled))
    assert kept.load(str(FILES[name].with_suffix(".qm")))
    stale = [
        source
        for context, source in messages(FILES[name])
        if fresh.translate(context, source, "", 1) != kept.translate(context, source, "", 1)
    ]
    assert stale == [], "run: python -m gui.translations.build"


@pytest.mark.parametrize(
    ("name", "own", "foreign"),
    [("zh_TW", "檔案", "档软码设开储证户"), ("zh_CN", "文件", "檔軟碼設開儲證戶"), ("ko", "증거", "证據保险檔")],
)
def test_each_language_is_written_in_its_own_script(name: str, own: str, foreign: str) -> None:
    whole = "".join(text for message in messages(FILES[name]).values() for text in said(message))
    assert own in whole
    assert not set(foreign) & set(whole)


def test_every_text_of_the_core_is_gathered() -> None:
    assert build.CORE_FILE.read_text(encoding="utf-8") == build.core_module(), "run: python -m gui.translations.build"


@each_language
def test_placeholders_survive_translation(name: str) -> None:
    for (_, source), message in messages(FILES[name]).items():
        for translated in said(message):
            assert sorted(PLACEHOLDER.findall(source)) == sorted(PLACEHOLDER.findall(translated)), source


def test_no_exclamation_marks_and_no_promises() -> None:
    banned = ("!", "court-admissible", "tamper-proof", "forensic", "certified")
    for _, source in messages(TS):
        assert not [word for word in banned if word in source.lower()], source
    for file in FILES.values():
        for (_, source), message in messages(file).items():
            assert not [text for text in said(message) if "!" in text or "！" in text], source


def literals(call: ast.Call) -> list[str]:
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    return [one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str)]


@pytest.mark.parametrize("path", build.sources(), ids=lambda path: path.stem)
def test_no_visible_literal_is_outside_tr(path: Path) -> None:
    stray = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for text in literals(node) if name in SHOWING else ():
                if any(char.isalpha() for char in text) and text not in NOT_WORDS and not _is_code(node, text):
                    stray.append((node.lineno, text))
    assert stray == []


def _is_code(call: ast.Call, text: str) -> bool:
    """Names of icons and fields are given by keyword or stand first where a field is named."""
    by_keyword = any(isinstance(one.value, ast.Constant) and one.value.value == text for one in call.keywords)
    names_a_field = isinstance(call.func, ast.Attribute) and call.func.attr in {"line", "area"}
    first = bool(call.args) and isinstance(call.args[0], ast.Constant) and call.args[0].value == text
    return (by_keyword and text in _icon_names()) or (names_a_field and first)


def _icon_names() -> set[str]:
    from gui import icons

    return set(icons.names())


EXIT = {"en": "Quick exit", "zh_CN": "快速退出", "zh_TW": "快速退出", "ko": "빠른 종료"}
WRONG = {
    "en": "That passphrase does not open this vault.",
    "zh_CN": "这个密码打不开该保险库。",
    "zh_TW": "這個密碼打不開該保險庫。",
    "ko": "그 암호로는 이 보관함이 열리지 않습니다.",
}
COUNTED = {
    "en": ["1 exhibit", "2 exhibits"],
    "zh_CN": ["1 项证据", "2 项证据"],
    "zh_TW": ["1 項證據", "2 項證據"],
    "ko": ["증거 1개", "증거 2개"],
}
DAYS = {"en": "1 March 2026", "zh_CN": "2026年3月1日", "zh_TW": "2026年3月1日", "ko": "2026년 3월 1일"}


@pytest.mark.parametrize("name", NAMES)
def test_each_language_is_spoken_with_its_plurals_and_dates(qapp: QApplication, name: str) -> None:
    language = Language(qapp)
    try:
        assert language.use(name) == name
        assert QCoreApplication.translate("Header", "Quick exit") == EXIT[name]
        assert texts.error(WrongSecretError()).what == WRONG[name]
        assert [Plurals().exhibits(count) for count in (1, 2)] == COUNTED[name]
        assert texts.moment(moment(0)) == f"{DAYS[name]}, 14:30 (+08:00)"
    finally:
        language.use("en")
    assert QCoreApplication.translate("Header", "Quick exit") == "Quick exit"


def test_switching_while_running_changes_the_window(desk: Desk, settings: Settings) -> None:
    for name in ("ko", "zh_TW", "zh_CN", "en"):
        put(settings, LANGUAGE, name)
        assert desk.window.header.exit_button.text() == EXIT[name]


def test_every_class_of_error_is_translated() -> None:
    known = {source for context, source in messages(TS) if context == "errors"}

    def walk(kind: type[VaultError]) -> list[type[VaultError]]:
        return [kind, *(one for child in kind.__subclasses__() for one in walk(child))]

    for kind in walk(VaultError):
        if kind.__module__.startswith(("evidence_vault", "exporters")):
            assert {kind.what, kind.safe, kind.next_step} <= known, kind


@pytest.mark.parametrize("choice", NAMES)
def test_a_chosen_language_is_used(choice: str) -> None:
    assert wanted(choice) == choice
    assert wanted("system") in NAMES


@pytest.mark.parametrize(
    ("system", "ours"),
    [
        ("zh-Hans-CN", "zh_CN"),
        ("zh_HK", "zh_TW"),
        ("zh-Hant-TW", "zh_TW"),
        ("ko-KR", "ko"),
        ("en_GB", "en"),
        ("fr", ""),
    ],
)
def test_the_language_of_the_computer_is_understood(system: str, ours: str) -> None:
    assert named(system) == ours


def test_window_and_report_languages_are_apart() -> None:
    """A report is written in the languages that exist for it; the nearest is offered first."""
    assert [for_report(name) for name in ("en", "zh_CN", "zh_TW", "ko", "fr")] == ["en", "zh_CN", "zh_TW", "ko", "en"]
