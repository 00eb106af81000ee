"""The window with the browser that is really here: a page of a local site, from its address to its exhibit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from evidence_vault.model import ItemKind
from evidence_vault.sources.web.browsers import Browser
from evidence_vault.vault import Passphrase, Vault, fixed
from gui.desk import Desk
from gui.doors_web import WebPages
from gui.screens.exhibit import ExhibitScreen
from gui.session import Session
from gui.widgets.viewers.saved_page import SavedPageCards
from tests.sources.web.conftest import browser, prefix, profiles, site  # noqa: F401 - fixtures
from tests.sources.web.site import Site

pytestmark = [pytest.mark.outside, pytest.mark.timeout(180)]


def test_a_page_goes_from_its_address_into_the_vault_and_is_shown(
    real_desk: Desk,
    real_session: Session,
    tmp_path: Path,
    wait: Callable[[], None],
    qtbot: QtBot,
    browser: Browser,  # noqa: F811
    prefix: tuple[str, ...],  # noqa: F811
    profiles: Path,  # noqa: F811
    site: Site,  # noqa: F811
) -> None:
    real_session.doors = replace(real_session.doors, web=WebPages(folder=profiles, prefix=prefix))
    vault = Vault.create(tmp_path / "vault", Passphrase("quiet river lantern"), label="", kdf=fixed(64 * 1024, 1, 1))
    real_session.open(vault)
    real_session.adults = True
    workspace = real_desk.window.workspace
    assert workspace is not None
    page = workspace.capture.show_web()
    page.address.setText(site.url("/login"))
    page.any_certificate.setChecked(True)
    assert page.go.isEnabled()
    page.go.click()
    wait()
    qtbot.waitUntil(lambda: isinstance(workspace.stack.currentWidget(), ExhibitScreen), timeout=60_000)
    wait()
    shown = workspace.stack.currentWidget()
    assert isinstance(shown, ExhibitScreen)
    assert shown.item.kind is ItemKind.WEB_PAGE
    (cards,) = shown.findChildren(SavedPageCards)
    parts = vault.parts(shown.item.id)
    assert len(parts) > 6
    assert [one.path for one in parts if one.path not in cards.parts.text()] == []
    assert "Answer of the site: 200" in cards.noted.text()
    assert "Browser: " in cards.noted.text()
    assert list(profiles.iterdir()) == [], "the profile was left behind"
    assert vault.verify().problems == ()
