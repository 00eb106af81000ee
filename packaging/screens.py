"""Pictures of every screen into docs/screens, from a made-up vault in memory: `make screens`.

Light and English all of them; some dark, in 中文 and 한국어, in high contrast, and at 200 % text. Look at each.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HOME"] = "/home"  # no real name of a folder in a picture
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: E402 - the platform is chosen before Qt is loaded
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from gui.app import make_app, make_desk  # noqa: E402
from gui.desk import Desk  # noqa: E402
from gui.operations import Operations  # noqa: E402
from gui.session import Session  # noqa: E402
from gui.settings_store import Settings  # noqa: E402
from gui.settings_table import COLOURS, COUNTRY, LANGUAGE, TEXT_SCALE, WELCOMED, Setting, Value  # noqa: E402
from tests.gui.fakes import FakeVault, fake_doors, sample_vault  # noqa: E402
from tests.gui.screens import gate_screens, work_screens  # noqa: E402

FOLDER = ROOT / "docs" / "screens"
WIDTH, HEIGHT = 1280, 800
FEW = (
    "library", "welcome-page-3", "create", "export-step-2", "check", "package-read", "settings", "age",
    "screen", "web-page", "conversation", "unlock-by-shares", "backups-ready", "shares-one", "repair-found",
    "restore-tried", "statement", "request-step-2", "request-step-5", "packages-compared", "a-message-s-file",
)  # fmt: skip
VARIANTS: tuple[tuple[str, dict[Setting, Value], tuple[str, ...]], ...] = (
    ("", {}, ()),
    ("dark", {COLOURS: "dark"}, FEW),
    ("中文", {LANGUAGE: "zh_CN"}, FEW),
    ("繁體", {LANGUAGE: "zh_TW"}, ("library", "welcome-page-4")),
    ("한국어", {LANGUAGE: "ko"}, ("library", "welcome", "exported", "web-page")),
    ("contrast", {COLOURS: "contrast-dark"}, ("library", "export", "conversation", "unlock-by-shares", "create")),
    ("200", {TEXT_SCALE: 200}, FEW),
)


def slug(name: str) -> str:
    """A file name for a screen."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def settle(operations: Operations) -> Callable[[], None]:
    """Turn the loop until every answer was delivered."""

    def wait() -> None:
        while not operations.quiet:
            QApplication.processEvents()
        for _ in range(5):
            QApplication.processEvents()

    return wait


def screens(
    desk: Desk, session: Session, vault: FakeVault, wait: Callable[[], None]
) -> Iterator[tuple[str, QWidget]]:
    """All of them."""
    yield from gate_screens(desk)
    yield from work_screens(desk, session, vault, wait)


def save(window: QWidget, path: Path) -> None:
    """As PNG."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    path.write_bytes(bytes(data.data()))


def main() -> int:
    """Make them."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    app = make_app([])
    made = 0
    for suffix, changes, only in VARIANTS:
        settings = Settings(Path(os.devnull) / "none.ini")  # kept in memory: nothing can be written there
        settings.put(WELCOMED, value=True)
        settings.put(COUNTRY, "TW")
        settings.put(LANGUAGE, "en")
        settings.put(COLOURS, "light")
        for setting, value in changes.items():
            settings.put(setting, value)
        vault = sample_vault()
        vault.path = Path("/home")  # a folder that is there: the drive is looked at
        desk, operations = make_desk(app, fake_doors(vault), settings)
        session = desk._session  # noqa: SLF001 - a picture book, not the app
        desk.show()
        desk.window.setFixedSize(WIDTH, HEIGHT)
        wait = settle(operations)
        for name, window in screens(desk, session, vault, wait):
            if only and slug(name) not in only:
                continue
            wait()
            save(window, FOLDER / f"{slug(name)}{'-' + suffix if suffix else ''}.png")
            made += 1
        session.lock()
        desk.language.use("en")
        desk.release()
        operations.stop()
    print(f"{made} pictures in {FOLDER.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
