"""The one door to every process the app starts of itself: its command line here, and the other end of it.

From a checkout or an installation the child is the interpreter with a line of code; from a frozen app it is the app's
own program with a word before everything else. `dispatch` is called first in both, before anything heavy is imported,
so that a child loads what it needs and nothing of the window.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from enum import StrEnum
from importlib import import_module
from pathlib import Path


class Child(StrEnum):
    """What may be started: the word a frozen app takes, and below the module whose `main` then runs."""

    READING = "--reading-child"
    REPORT = "--report-child"
    TYPESETTING = "--typesetting-child"
    HELPER = "--helper-child"
    CAPTURE = "--capture-process"
    BROWSER = "--browser-start"


MODULES = {
    Child.READING: "evidence_vault.reading.child",
    Child.REPORT: "exporters.report.verify_child",
    Child.TYPESETTING: "exporters.report.child",
    Child.HELPER: "evidence_vault.helpers.child",
    Child.CAPTURE: "evidence_vault.sources.web.child",
    Child.BROWSER: "evidence_vault.sources.web.becoming",
}
"""Names, not imports: this module knows nobody, and only the one that was asked for is loaded."""

ROOT = Path(__file__).parents[1]
_BOOTSTRAP = (
    "import sys; n = int(sys.argv.pop()); sys.path += sys.argv[-n:]; del sys.argv[-n:]; "
    "from evidence_vault.children import dispatch; dispatch()"
)


def is_frozen() -> bool:
    """Whether this is an app built into one program, as PyInstaller says it."""
    return bool(getattr(sys, "frozen", False))


def command(child: Child, *words: str, bare: bool = False, paths: Sequence[Path] = ()) -> list[str]:
    """How `child` is started, with `words` as its arguments.

    `-I` ignores the environment and the user's packages; the program's own folder is added last, for a checkout.
    `bare` leaves the site folder out (`-S`), for children that need little: `paths` are then added besides. A frozen
    app's interpreter ignores the environment by itself and has its own modules alone.
    """
    if is_frozen():
        return [sys.executable, child.value, *words]
    flags = ["-I", "-S", "-B"] if bare else ["-I", "-B"]
    places = [str(ROOT), *map(str, paths)]
    return [sys.executable, *flags, "-c", _BOOTSTRAP, child.value, *words, *places, str(len(places))]


def environment() -> dict[str, str]:
    """All that a child is told of this computer: on Windows where the system is, elsewhere nothing."""
    return {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}


def dispatch() -> None:
    """If the first argument is a child's word, be that child and end; else return. The word is taken off."""
    if is_frozen():
        _forget_the_loader()
    if len(sys.argv) < 2 or sys.argv[1] not in MODULES:
        return
    module = MODULES[Child(sys.argv.pop(1))]
    raise SystemExit(import_module(module).main())


def _forget_the_loader() -> None:
    """Our libraries are for us: a browser that inherits where they lie would load them instead of its own, and fail.

    PyInstaller's starter sets the path for this process and keeps what was there before under another name (its
    manual, "LD_LIBRARY_PATH / LIBPATH considerations"). The loader has read it already.
    """
    for name in ("LD_LIBRARY_PATH", "LIBPATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before:
            os.environ[name] = before
        else:
            os.environ.pop(name, None)
