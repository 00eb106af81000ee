"""Every visible text passes through tr(), has its 简体中文, and the core's texts are gathered."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from evidence_vault.errors import VaultError, WrongSecretError
from gui import texts
from gui.language import Language, wanted
from gui.translations import build

TS = build.HERE / "evidence_vault_zh_CN.ts"
SHOWING = frozenset(
    {
        "label", "selectable", "button", "field", "setText", "setWindowTitle", "setPlaceholderText", "setToolTip",
        "setAccessibleName", "setAccessibleDescription", "setTitle", "addItem", "show_notice", "begin", "finish",
        "set_title", "line", "area", "QPushButton", "QLabel", "QCheckBox", "QRadioButton", "HoldButton",
        "choose_files", "choose_folder", "PlaceRow", "_block", "_card", "_choices", "_choice", "_say",
    }
)  # fmt: skip
NOT_WORDS = frozenset({"primary", "link", "quickExit", "title", "heading", "muted", "mono", "words", "card"})
PLACEHOLDER = re.compile(r"\{[a-z]+\}")


def messages(file: Path) -> dict[tuple[str, str], ET.Element]:
    found = {}
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name") or "", message.findtext("source") or ""] = message
    return found


def test_every_text_has_its_translation() -> None:
    missing = [
        source
        for (_, source), message in messages(TS).items()
        if (
            message.find("translation") is None
            or message.find("translation").get("type")
            or not message.findtext("translation")
        )  # type: ignore[union-attr]
    ]
    assert missing == []


def test_the_translations_are_of_the_present_sources(tmp_path: Path) -> None:
    fresh = build.update("zh_CN", tmp_path / "evidence_vault_zh_CN.ts")
    assert set(messages(fresh)) == set(messages(TS)), (
        "run: python -m gui.translations.build, then translate what is new"
    )


def test_every_text_of_the_core_is_gathered() -> None:
    assert build.CORE_FILE.read_text(encoding="utf-8") == build.core_module(), "run: python -m gui.translations.build"


def test_placeholders_survive_translation() -> None:
    for (_, source), message in messages(TS).items():
        translated = message.findtext("translation") or ""
        assert sorted(PLACEHOLDER.findall(source)) == sorted(PLACEHOLDER.findall(translated)), source


def test_no_exclamation_marks_and_no_promises() -> None:
    banned = ("!", "court-admissible", "tamper-proof", "forensic", "certified")
    for _, source in messages(TS):
        assert not [word for word in banned if word in source.lower()], source


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


def test_the_compiled_file_speaks_chinese(qapp: QApplication) -> None:
    language = Language(qapp)
    try:
        assert language.use("zh_CN") == "zh_CN"
        assert QCoreApplication.translate("Header", "Quick exit") == "快速退出"
        assert texts.error(WrongSecretError()).what == "这个密码打不开该保险库。"
        assert texts.error(VaultError()).safe == "之前保存的内容没有改动。"
    finally:
        language.use("en")
    assert QCoreApplication.translate("Header", "Quick exit") == "Quick exit"


def test_every_class_of_error_is_translated() -> None:
    known = {source for context, source in messages(TS) if context == "errors"}

    def walk(kind: type[VaultError]) -> list[type[VaultError]]:
        return [kind, *(one for child in kind.__subclasses__() for one in walk(child))]

    for kind in walk(VaultError):
        if kind.__module__.startswith(("evidence_vault", "exporters")):
            assert {kind.what, kind.safe, kind.next_step} <= known, kind


@pytest.mark.parametrize(("choice", "expected"), [("en", "en"), ("zh_CN", "zh_CN")])
def test_a_chosen_language_is_used(choice: str, expected: str) -> None:
    assert wanted(choice) == expected
    assert wanted("system") in {"en", "zh_CN"}
