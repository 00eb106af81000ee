"""Every screen, shown one after another in a real window, for tests that look at all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from evidence_vault.errors import DiskFullError
from evidence_vault.model import AddDetails
from gui.desk import Desk
from gui.ports_backup import SecretKind
from gui.screens.create import CreateScreen
from gui.screens.export import ExportScreen
from gui.screens.exporting import ExportingScreen
from gui.screens.package import PackageScreen
from gui.screens.recovery import RecoveryScreen
from gui.screens.request_assistant import RequestAssistantScreen
from gui.screens.unlock import UnlockScreen
from gui.screens.verify import VerifyScreen
from gui.screens.welcome import PAGES, WelcomeScreen
from gui.session import Session
from tests.gui.clipped import HEIGHT, WIDTH
from tests.gui.fake_packages import GOOD, FakePackages
from tests.gui.fake_values import part_of
from tests.gui.fake_web import FakeWeb, keep
from tests.gui.fakes import FakeVault
from tests.gui.screens_keeping import keeping_at_gate, keeping_at_work


def all_screens(
    desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]
) -> Iterator[tuple[str, QWidget]]:
    """Every one, at the size of a small laptop's screen."""
    desk.window.setFixedSize(WIDTH, HEIGHT)
    yield from gate_screens(desk)
    yield from work_screens(desk, session, vault, settle)


def gate_screens(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """Before a vault is open."""
    gate = desk.window.gate
    for name, show in (
        ("welcome", gate.show_welcome),
        ("helplines", gate.show_helplines),
        ("licences", desk.window.show_licences),
        ("package", gate.show_package),
        ("packages compared", lambda: gate.show_compare().add([Path("/stick/a.zip"), Path("/stick/b.zip")])),
        ("start", gate.show_start),
        ("create", gate.show_create),
        ("unlock", gate.show_unlock),
    ):
        show()
        yield name, desk.window
        yield from _more(name, desk)
    unlock = gate.currentWidget()
    assert isinstance(unlock, UnlockScreen)
    unlock.secret.use(SecretKind.WORDS)
    yield "unlock by words", desk.window
    unlock.secret.use(SecretKind.SHARES)
    yield "unlock by shares", desk.window
    yield from keeping_at_gate(desk)
    desk.window.show_settings()
    yield "settings", desk.window


def _more(name: str, desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """The further pages of a screen."""
    screen = desk.window.gate.currentWidget()
    if isinstance(screen, WelcomeScreen):
        for number in range(1, PAGES):
            screen.show_at(number)
            yield f"{name}, page {number + 1}", desk.window
    if isinstance(screen, PackageScreen):
        screen.show_view(FakePackages(damaged=True).read(Path("papers.zip"), GOOD, progress=_unheard, cancel=None))
        screen.list.setCurrentIndex(screen.listed.index(1))
        screen.secret_card.show()
        yield f"{name}, read", desk.window
    if isinstance(screen, CreateScreen):
        screen.made.setChecked(True)
        yield f"{name}, six words", desk.window


def _unheard(**_: object) -> None:
    """Progress that nobody looks at."""


def work_screens(
    desk: Desk, session: Session, vault: FakeVault, settle: Callable[[], None]
) -> Iterator[tuple[str, QWidget]]:
    """While a vault is open."""
    session.open(vault)
    settle()
    workspace = desk.window.workspace
    assert workspace is not None
    library = workspace.library
    for row, name in ((4, "library"), (0, "library, incident"), (1, "library, record")):
        library.list.setCurrentIndex(library.items.index(row))
        settle()
        yield name, desk.window
    library.banner.show_error(DiskFullError())
    yield "error", desk.window
    session.doors = replace(session.doors, web=FakeWeb())
    page = keep(vault, "https://example.org/page", AddDetails(title="A page"))
    for name, show in (
        ("add", workspace.show_add),
        ("screen", workspace.capture.show_screen),
        ("watched folder", workspace.capture.show_watched),
        ("web page", lambda: workspace.capture.show_web().address.setText("https://example.org/page")),
        ("saved page", lambda: workspace.pages.show_item(vault.item(page.item))),
        ("age", workspace.show_age_question),
        ("record", lambda: workspace.show_record(about_minors=True)),
        ("incident", workspace.show_incident),
        ("link", workspace.show_link),
        ("case", lambda: workspace.show_case(None)),
        ("exhibit", lambda: workspace.pages.show_item(vault.stored[8])),
        ("covered copy", lambda: workspace.pages.show_redact(vault.stored[8])),
        ("chats", workspace.chats.show_chats),
        ("chat export", workspace.chats.show_import),
        ("conversation", lambda: workspace.chats.show_chat(vault.kept_chats[0])),
        ("a message's file", lambda: workspace.chats.show_file(part_of(vault.stored[8]), workspace.show_library)),
        ("timeline", workspace.pages.show_timeline),
        ("accounts", workspace.pages.show_accounts),
        ("scale facts", workspace.pages.show_scale),
        ("statement", workspace.pages.show_statement),
        ("requests", workspace.requests.show_requests),
        ("request", lambda: workspace.requests.show_request(vault.asked_for[0])),
        ("keys", workspace.show_keys),
        ("export", lambda: workspace.show_export(None)),
    ):
        show()
        settle()
        yield name, desk.window
    yield from _export_steps(desk, settle)
    assert isinstance(workspace.stack.currentWidget(), ExportingScreen)
    yield "exported", desk.window
    yield from _request_steps(desk, vault, settle)
    yield from _recovery_and_check(desk, settle)
    yield from keeping_at_work(desk, settle)


def _export_steps(desk: Desk, settle: Callable[[], None]) -> Iterator[tuple[str, QWidget]]:
    workspace = desk.window.workspace
    assert workspace is not None
    screen = workspace.stack.currentWidget()
    assert isinstance(screen, ExportScreen)
    for number in range(1, len(screen.steps)):
        screen.show_step(number)
        settle()
        yield f"export, step {number + 1}", desk.window
    screen.submit()
    settle()


def _request_steps(desk: Desk, vault: FakeVault, settle: Callable[[], None]) -> Iterator[tuple[str, QWidget]]:
    workspace = desk.window.workspace
    assert workspace is not None
    workspace._session.place.case = next(case for case, held in vault.in_case.items() if held)
    workspace.requests.show_new()
    settle()
    screen = workspace.stack.currentWidget()
    assert isinstance(screen, RequestAssistantScreen)
    yield "request, step 1", desk.window
    screen.rule.choose("us-tida")
    screen.links.every.click()
    for number in range(1, len(screen.steps)):
        screen.next.click()
        settle()
        yield f"request, step {number + 1}", desk.window


def _recovery_and_check(desk: Desk, settle: Callable[[], None]) -> Iterator[tuple[str, QWidget]]:
    workspace = desk.window.workspace
    assert workspace is not None
    workspace.show_recovery(workspace.show_library)
    screen = workspace.stack.currentWidget()
    assert isinstance(screen, RecoveryScreen)
    yield "recovery", desk.window
    screen.make_words()
    settle()
    yield "recovery words", desk.window
    screen.ask()
    yield "recovery check", desk.window
    workspace.show_verify()
    check = workspace.stack.currentWidget()
    assert isinstance(check, VerifyScreen)
    check.start()
    settle()
    yield "check", desk.window
