"""Run under a real X server by test_browsing_real.py: the app, its private browser, the hard site, pointer and keys.

Arguments: a folder for the vault, one where profiles are made, and the story. Everything she does goes through the X
server. Prints one JSON object. With EVIDENCE_VAULT_PICTURES set to a folder, what the screen shows is kept there.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtWidgets import QApplication, QWidget

from evidence_vault.model import Query
from evidence_vault.vault import Passphrase, Vault, fixed
from gui.app import Papers, make_app, make_desk
from gui.doors import ConfinedPictures, VaultsOnDisk
from gui.doors_backup import BackupsOnDisk
from gui.doors_viewing import ConfinedViewer
from gui.doors_web import WebPages
from gui.ports import Doors
from gui.screens.age import AgeScreen
from gui.screens.exhibit import ExhibitScreen
from gui.screens.web_page import WebPageScreen
from gui.settings_store import Settings
from gui.settings_table import WELCOMED
from gui.widgets.viewers.saved_page import SavedPageCards
from gui.widgets.web_bar import WebBar
from gui.workspace import Workspace
from tests.gui.fakes import FakeClerk, FakePackages
from tests.sources.web.conftest import as_ordinary_user
from tests.sources.web.processes import family
from tests.sources.web.site import SECRET, TYPED, Site, running_site

PASSPHRASE = "quiet river lantern"
_MOST_SECONDS = 90
_MOST_WHEELS = 60


@dataclass
class Scene:
    """Everything there is; `said` is told at the end."""

    app: QApplication
    desk: Any
    operations: Any
    vault: Vault
    site: Site
    profiles: Path
    said: dict[str, Any]

    @property
    def workspace(self) -> Workspace:
        """What she sees while the vault is open."""
        found = self.desk.window.workspace
        assert found is not None
        return found  # type: ignore[no-any-return]

    @property
    def bar(self) -> WebBar:
        """The bar beside the browser."""
        found = self.workspace.capture.visiting.bar
        assert found is not None
        return found

    def until(self, holds: Callable[[], object], why: str) -> None:
        """Turn the event loop until it holds; a minute and a half at most."""
        end = time.monotonic() + _MOST_SECONDS
        while not holds():
            if time.monotonic() > end:
                self.picture("too-late")
                raise TimeoutError(why)
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.005)

    def hands(self, *words: str) -> str:
        """One gesture, by xdotool; what it says."""
        done = subprocess.run(["xdotool", *words], capture_output=True, text=True, check=False, timeout=30)
        return done.stdout.strip()

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        """The pointer goes there and presses; the page is scrolled by the wheel until it is in sight."""
        place = at or widget.rect().center()
        for _ in range(_MOST_WHEELS):
            if widget.visibleRegion().contains(place):
                break
            middle = self.desk.window.geometry().center()
            self.hands("mousemove", str(middle.x()), str(middle.y()), "click", "5")
            self.until(lambda: True, "")
        spot = widget.mapToGlobal(place)
        self.hands("mousemove", str(spot.x()), str(spot.y()), "click", "1")

    def press(self, widget: QWidget, holds: Callable[[], object], why: str) -> None:
        """Click until something comes of it: what lies there may move at that moment, and she would click again."""
        end = time.monotonic() + _MOST_SECONDS
        while not holds() and time.monotonic() < end:
            self.click(widget)
            again = time.monotonic() + 3
            self.until(lambda again=again: holds() or time.monotonic() > again, why)  # type: ignore[misc]
        self.until(holds, why)

    def browser_window(self) -> str:
        """The window of the browser that is on top, '' for none."""
        found = self.hands("search", "--onlyvisible", "--class", "chrom").split()
        return found[-1] if found else ""

    def browser_says(self, title: str) -> bool:
        """Whether a window of the browser has this in its title."""
        found = self.hands("search", "--onlyvisible", "--class", "chrom").split()
        return any(title in self.hands("getwindowname", one) for one in found)

    def in_browser(self, *words: str) -> None:
        """Give the browser the keyboard, then do that."""
        self.hands("windowactivate", "--sync", self.browser_window())
        self.hands(*words)

    def picture(self, name: str) -> None:
        """What the screen shows, if somebody wants to look."""
        folder = os.environ.get("EVIDENCE_VAULT_PICTURES")
        if folder:
            self.app.primaryScreen().grabWindow(0).save(str(Path(folder) / f"{name}.png"))

    def gone(self) -> bool:
        """Whether browser and profile are."""
        return not family(self.profiles) and not list(self.profiles.iterdir())


def open_browser(scene: Scene) -> None:
    """Ctrl+B, an address, 'Browse by hand', the question about age; then the browser shows the page."""
    scene.hands("key", "ctrl+b")
    scene.until(lambda: isinstance(scene.workspace.stack.currentWidget(), WebPageScreen), "the page for web pages")
    page = scene.workspace.stack.currentWidget()
    assert isinstance(page, WebPageScreen)
    scene.until(page.address.hasFocus, "the address has the keyboard")
    scene.hands("type", "--delay", "5", scene.site.url("/login"))
    scene.until(lambda: page.url == scene.site.url("/login"), "the address is typed")
    scene.said["notice"] = page.notice
    scene.picture("1-before")
    asked = lambda: isinstance(scene.workspace.stack.currentWidget(), AgeScreen)  # noqa: E731
    scene.press(page.by_hand, asked, "the question about age")
    question = scene.workspace.stack.currentWidget()
    assert isinstance(question, AgeScreen)
    assert not family(scene.profiles), "the browser was started before she answered"
    scene.press(question.answer_no, lambda: scene.workspace.capture.visiting.bar is not None, "the bar")
    scene.until(lambda: "/login" in scene.site.asked, "the browser asks for the page")
    scene.until(lambda: scene.browser_says("Sign in"), "the browser shows the page")
    scene.until(scene.bar.keep.isEnabled, "the bar is ready")
    assert not scene.desk.window.isVisible()
    scene.picture("2-sign-in")


def sign_in(scene: Scene) -> None:
    """By typing the password into the page."""
    middle = ("mousemove", "600", "450", "click", "1")
    scene.in_browser(*middle, "sleep", "0.3", "type", "--delay", "5", f"{TYPED}\n")
    scene.until(lambda: "/members" in scene.site.asked, "signed in")
    scene.until(lambda: scene.browser_says("Members"), "the members' page is shown")
    scene.picture("3-signed-in")


def saved(scene: Scene, count: int) -> None:
    """Wait until the bar says so."""
    scene.picture(f"saving-{count}")
    scene.until(scene.bar.keep.isEnabled, "saved")
    assert f"Saved: {count}." in scene.bar.said.text(), scene.bar.said.text()


def keyboard_to_bar(scene: Scene) -> None:
    """A press on its words."""
    scene.press(scene.bar.said, scene.bar.isActiveWindow, "the bar has the keyboard")


def browse(scene: Scene) -> None:
    """She signs in, saves by the button, goes on, saves by the key, ends, and looks at what was kept."""
    open_browser(scene)
    sign_in(scene)
    scene.press(scene.bar.keep, lambda: not scene.bar.keep.isEnabled(), "it is being saved")
    saved(scene, 1)
    scene.picture("4-saved")
    scene.in_browser("key", "ctrl+l", "type", "--delay", "5", f"{scene.site.url('/short')}\n")
    scene.until(lambda: scene.browser_says("A long page"), "the next page is shown")
    keyboard_to_bar(scene)
    scene.hands("key", "s")
    scene.until(lambda: not scene.bar.keep.isEnabled(), "it is being saved")
    saved(scene, 2)
    scene.picture("5-saved-by-key")
    scene.hands("key", "Escape")
    scene.until(lambda: scene.workspace.capture.visiting.bar is None, "the bar is gone")
    scene.until(scene.desk.window.isVisible, "the app's window is back")
    scene.until(scene.gone, "the browser is gone")
    scene.until(lambda: scene.operations.quiet, "quiet")
    look(scene)


def look(scene: Scene) -> None:
    """In the library, then on its own page."""
    grid = scene.workspace.library.view
    scene.until(lambda: grid.model().rowCount() == 2, "both are in the library")
    scene.picture("6-library")
    scene.click(grid.viewport(), grid.visualRect(grid.model().index(1, 0)).center())
    details = scene.workspace.library.details
    scene.until(lambda: details.item is not None, "one is chosen")
    opened = lambda: isinstance(scene.workspace.stack.currentWidget(), ExhibitScreen)  # noqa: E731
    scene.press(details.open, opened, "the exhibit's page")
    scene.until(lambda: scene.operations.quiet, "its parts are read")
    shown = scene.workspace.stack.currentWidget()
    assert isinstance(shown, ExhibitScreen)
    (cards,) = shown.findChildren(SavedPageCards)
    scene.said["shown"] = {"title": shown.title.text(), "parts": cards.parts.text(), "noted": cards.noted.text()}
    end = time.monotonic() + 0.5
    scene.until(lambda: time.monotonic() > end, "")
    scene.picture("7-exhibit")


def lock(scene: Scene) -> None:
    """The vault locks itself while she browses."""
    open_browser(scene)
    assert family(scene.profiles)
    scene.desk.idle.idle.emit()
    scene.until(scene.gone, "the browser is gone")
    scene.said["locked"] = not scene.desk._session.is_open
    scene.said["back"] = scene.desk.window.isVisible()
    scene.picture("8-locked")


def leave(scene: Scene) -> None:
    """Shift three times at the bar."""
    open_browser(scene)
    assert family(scene.profiles)
    keyboard_to_bar(scene)
    scene.hands("key", "--delay", "25", "Shift_L", "Shift_L", "Shift_L")
    scene.until(lambda: not any(one.isVisible() for one in QApplication.topLevelWidgets()), "nothing of ours is seen")
    begun = time.monotonic()
    scene.until(lambda: not scene.browser_window(), "nor of the browser")
    scene.said["window_ms"] = (time.monotonic() - begun) * 1000
    scene.said["locked"] = not scene.desk._session.is_open
    scene.picture("9-left")


def kept(vault: Vault) -> list[dict[str, Any]]:
    """What lies in the vault of each page."""
    found = []
    for item in vault.items(Query()):
        parts = list(vault.parts(item.id))
        contents = {one.path: vault.open_part(item.id, one.path).read() for one in parts}
        found.append({
            "kind": item.kind.value, "title": item.title, "url": item.source.as_given if item.source else "",
            "parts": [one.path for one in parts], "text": contents["text.txt"].decode(),
            "facts": json.loads(contents["facts.json"]),
            "secrets": [name for name, data in contents.items() if TYPED.encode() in data or SECRET.encode() in data],
        })  # fmt: skip
    return found


def main() -> None:
    """Put everything together, tell the story, say what came of it."""
    folder, profiles, story = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    app = make_app([])
    pictures = ConfinedPictures()
    doors = Doors(
        vaults=VaultsOnDisk(kdf=fixed(64 * 1024, 1, 1)), pictures=pictures, viewers=ConfinedViewer(),
        exports=FakeClerk(), packages=FakePackages(), backups=BackupsOnDisk(), papers=Papers(),
        web=WebPages(folder=profiles, prefix=as_ordinary_user()),
    )  # fmt: skip
    settings = Settings(Path(os.devnull) / "none.ini")
    settings.put(WELCOMED, value=True)
    desk, operations = make_desk(app, doors, settings)
    vault = Vault.create(folder, Passphrase(PASSPHRASE), label="", kdf=fixed(64 * 1024, 1, 1))
    desk.show()
    desk._session.open(vault)
    with running_site() as site:
        scene = Scene(app, desk, operations, vault, site, profiles, {})
        scene.until(lambda: operations.quiet and desk.window.isActiveWindow(), "the app's window is in front")
        {"browse": browse, "lock": lock, "leave": leave}[story](scene)
        if desk._session.is_open:
            scene.said["items"] = kept(vault)
            scene.said["problems"] = len(vault.verify().problems)
            desk._session.lock()
        print(json.dumps(scene.said), flush=True)
    operations.stop(timeout=0.5)
    os._exit(0)


if __name__ == "__main__":
    try:
        main()
    finally:
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)  # threads that wait would keep it alive, and what went wrong would never be told
