"""Colours that can be read, icons that exist, fonts for Chinese."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from evidence_vault.model import MediaKind
from gui import fonts, icons, theme
from tests.gui.fakes import sample_vault


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, definition)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = QColor(colour).getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("colours", theme.SCHEMES.values(), ids=theme.SCHEMES)
def test_every_pair_of_text_and_ground_can_be_read(colours: theme.Colours) -> None:
    least = 7.0 if colours.name.startswith("contrast") else 4.5
    for ground in (colours.window, colours.card, colours.soft, colours.notice):
        assert contrast(colours.text, ground) >= least
    for ground in (colours.window, colours.card, colours.soft):
        assert contrast(colours.muted, ground) >= least
    assert contrast(colours.on_accent, colours.accent) >= least
    assert contrast(colours.accent, colours.card) >= 3.0


@pytest.mark.parametrize("name", ["system", *theme.SCHEMES])
def test_each_scheme_dresses_the_app(qapp: QApplication, name: str) -> None:
    used = theme.apply(qapp, name)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(used.window)
    assert theme.current() is used
    window = QWidget()
    theme.dress(window)
    assert used.accent in window.styleSheet()
    assert qapp.styleSheet() == "", "Qt would dress every widget again each time it is put into another"
    theme.apply(qapp, "light")


@pytest.mark.usefixtures("qapp")
def test_every_kind_of_exhibit_has_an_icon() -> None:
    from gui import texts

    assert {texts.kind_icon(item) for item in sample_vault(3).stored} <= icons.names()
    assert {kind.value for kind in MediaKind} - {"pdf"} <= icons.names()
    drawn = icons.pixmap("lock", 32, "#112233").toImage()
    assert any(drawn.pixelColor(x, y).alpha() for x in range(32) for y in range(32))


def test_a_font_for_chinese_is_loaded_only_where_there_is_none(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = qapp.font()
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: ["Some Sans"])
    assert not fonts.ensure_cjk()
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    assert fonts.ensure_cjk()
    assert any("CJK SC" in family for family in qapp.font().families())
    QFontDatabase.removeAllApplicationFonts()
    qapp.setFont(before)
