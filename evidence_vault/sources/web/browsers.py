"""Which browsers on this computer can save a page: those that speak the DevTools protocol over a pipe."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath


@dataclass(frozen=True, slots=True, kw_only=True)
class Browser:
    """A browser by its usual name and its program file."""

    name: str
    program: Path


_LINUX = (
    ("Chromium", ("chromium", "chromium-browser")),
    ("Chrome", ("google-chrome", "google-chrome-stable")),
    ("Edge", ("microsoft-edge", "microsoft-edge-stable")),
    ("Brave", ("brave-browser", "brave")),
)
_MAC = (
    ("Chrome", "Google Chrome"),
    ("Edge", "Microsoft Edge"),
    ("Brave", "Brave Browser"),
    ("Chromium", "Chromium"),
)
_WINDOWS = (
    ("Chrome", r"Google\Chrome\Application\chrome.exe"),
    ("Edge", r"Microsoft\Edge\Application\msedge.exe"),
    ("Brave", r"BraveSoftware\Brave-Browser\Application\brave.exe"),
    ("Chromium", r"Chromium\Application\chrome.exe"),
)


def find_browsers(system: str = sys.platform, environment: Mapping[str, str] = os.environ) -> list[Browser]:
    """Every browser found where its own installer puts it; the first is the one to use. Nothing is started.

    Windows and macOS places are from the vendors' documentation and untried.
    """
    places = {"win32": _windows(environment), "darwin": _mac(environment)}.get(system, _linux(environment))
    return [Browser(name=name, program=path) for name, path in places if path.is_file()]


def _linux(environment: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    for name, programs in _LINUX:
        for program in programs:
            if found := shutil.which(program, path=environment.get("PATH", os.defpath)):
                yield name, Path(found)
                break


def _mac(environment: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    for root in (Path("/Applications"), Path(environment.get("HOME", "/")) / "Applications"):
        for name, app in _MAC:
            yield name, root / f"{app}.app/Contents/MacOS/{app}"


def _windows(environment: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    for variable in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"):
        if root := environment.get(variable):
            for name, inside in _WINDOWS:
                yield name, Path(PureWindowsPath(root) / inside)
