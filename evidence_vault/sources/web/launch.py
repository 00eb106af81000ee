"""Starting the browser: a private profile that leaves nothing, the browser's own sandbox on, a pipe and no port."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from evidence_vault import children
from evidence_vault.children import Child
from evidence_vault.sources.web.browsers import Browser
from evidence_vault.sources.web.devtools import BrowserGoneError, DevTools, DevToolsError, Handler

_WITHOUT = ",".join((
    "Translate", "MediaRouter", "OptimizationHints", "AutofillServerCommunication", "InterestFeedContentSuggestions",
    # A page taken back out of the browser's own memory would come without requests: nothing to record.
    "BackForwardCache",
))  # fmt: skip
_QUIET = (
    "--incognito",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-breakpad",
    "--disable-crash-reporter",
    "--disable-client-side-phishing-detection",
    "--disable-search-engine-choice-screen",
    f"--disable-features={_WITHOUT}",
    "--disable-blink-features=AutomationControlled",
    "--metrics-recording-only",
    "--no-pings",
    "--password-store=basic",
    "--use-mock-keychain",
    "--disk-cache-size=1",
    "--media-cache-size=1",
    "--force-color-profile=srgb",
)
_END_SECONDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Launch:
    """How to start. `proxy` is '' or `socks5://host:port` or `http://host:port`; `visible` shows a window to her."""

    browser: Browser
    proxy: str = ""
    visible: bool = False
    width: int = 1280
    height: int = 900
    prefix: tuple[str, ...] = ()
    """Words before the program, such as `setpriv …`; tests use it to run as an ordinary user."""


class RunningBrowser:
    """A browser process, its pipe, and its profile folder, which is removed when it ends."""

    def __init__(self, launch: Launch, on_event: Handler, *, folder: Path | None = None) -> None:
        """Start it. Raises BrowserGoneError if it does not come up."""
        self.profile = make_profile(folder or private_folder())
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self._process, to_browser, from_browser = _start(arguments(launch, self.profile), self.profile)
            self.devtools = DevTools(to_browser, from_browser, on_event)
            self.version = self.devtools.call("Browser.getVersion", timeout=60)
        except (OSError, DevToolsError) as error:
            self.close()
            raise BrowserGoneError("start") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process is not None and self._process.poll() is None

    def close(self) -> None:
        """Ask it to end, end it, and remove its profile."""
        if self._process is not None:
            if hasattr(self, "devtools") and self.running:
                _quietly(lambda: self.devtools.call("Browser.close", timeout=_END_SECONDS))
            try:
                self._process.wait(_END_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


def arguments(launch: Launch, profile: Path) -> list[str]:
    """The command. It never switches the sandbox off: as root the browser then refuses to start, rightly."""
    # Without the word, her window begins with a bar that says 'stability and security will suffer' of a flag above.
    shown = ["--test-type"] if launch.visible else ["--headless=new", "--hide-scrollbars"]
    proxy = []
    if launch.proxy:
        # Without the second rule the browser would look names up by itself and tell the network which site it is.
        proxy = [f"--proxy-server={launch.proxy}", "--proxy-bypass-list=<-loopback>"]
        if launch.proxy.startswith("socks5://"):
            host = launch.proxy.removeprefix("socks5://").rsplit(":", 1)[0]
            proxy.append(f"--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE {host}")
    return [
        *launch.prefix,
        str(launch.browser.program),
        *shown,
        f"--user-data-dir={profile}",
        f"--window-size={launch.width},{launch.height}",
        "--remote-debugging-pipe",
        *_QUIET,
        *proxy,
        "about:blank",
    ]


def private_folder() -> Path:
    """Where a profile may lie: in memory on Linux, else the user's own folder for passing things."""
    for place in (os.environ.get("XDG_RUNTIME_DIR"), "/dev/shm"):  # noqa: S108 - memory, and 0700 below
        if place and sys.platform.startswith("linux") and os.access(place, os.W_OK) and in_memory(Path(place)):
            return Path(place)
    return Path(os.environ.get("LOCALAPPDATA") or os.environ.get("TMPDIR") or "/tmp")  # noqa: S108 - said in the facts


def in_memory(folder: Path) -> bool:
    """Whether `folder` lies on a file system that is only memory (Linux, /proc/mounts); False where unknown."""
    try:
        lines = Path("/proc/mounts").read_text("utf-8", "replace").splitlines()
    except OSError:
        return False
    resolved = folder.resolve()
    best, kind = Path(), ""
    for line in lines:
        fields = line.split()
        place = Path(fields[1].replace("\\040", " "))
        if (resolved == place or place in resolved.parents) and len(place.parts) >= len(best.parts):
            best, kind = place, fields[2]
    return kind in {"tmpfs", "ramfs"}


def make_profile(folder: Path) -> Path:
    """A new folder that only this user can enter, with a name that says nothing.

    Short, since the browser puts a socket below it, whose path may have 107 bytes (sun_path, unix(7)).
    """
    profile = folder / f"w{secrets.token_hex(6)}"
    profile.mkdir(mode=0o700)
    return profile


def _start(command: Sequence[str], profile: Path) -> tuple[subprocess.Popen[bytes], Any, Any]:
    """The browser reads calls on descriptor 3 and writes replies on 4; on Windows handles are named instead."""
    if sys.platform == "win32":
        return _start_windows(command)
    browser_reads, we_write = os.pipe()
    we_read, browser_writes = os.pipe()
    becoming = children.command(Child.BROWSER, str(browser_reads), str(browser_writes), *command, bare=True)
    try:
        process = subprocess.Popen(
            becoming,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            pass_fds=(browser_reads, browser_writes),
            env=_environment(profile),
            start_new_session=True,
        )
    finally:
        os.close(browser_reads)
        os.close(browser_writes)
    return process, os.fdopen(we_write, "wb"), os.fdopen(we_read, "rb")


def _environment(profile: Path) -> dict[str, str]:
    """Caches, certificates and temporary files of the browser go into the profile, and with it; no key log."""
    dropped = {"LD_PRELOAD", "SSLKEYLOGFILE"}
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    if sys.platform.startswith("linux"):
        inside = ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
        kept |= dict.fromkeys(inside, str(profile))
    return kept


def _start_windows(command: Sequence[str]) -> tuple[subprocess.Popen[bytes], Any, Any]:
    """Untried. Chromium takes the two handles from `--remote-debugging-io-pipes`."""
    import msvcrt

    browser_reads, we_write = os.pipe()
    we_read, browser_writes = os.pipe()
    handles = [msvcrt.get_osfhandle(one) for one in (browser_reads, browser_writes)]  # type: ignore[attr-defined]
    for handle in handles:
        os.set_handle_inheritable(handle, True)  # type: ignore[attr-defined]  # noqa: FBT003
    startup = subprocess.STARTUPINFO(lpAttributeList={"handle_list": handles})  # type: ignore[attr-defined]
    at = list(command).index("--remote-debugging-pipe") + 1
    words = [*command[:at], f"--remote-debugging-io-pipes={handles[0]},{handles[1]}", *command[at:]]
    process = subprocess.Popen(
        words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, startupinfo=startup
    )
    os.close(browser_reads)
    os.close(browser_writes)
    return process, os.fdopen(we_write, "wb"), os.fdopen(we_read, "rb")


def _quietly(act: Callable[[], object]) -> None:
    try:
        act()
    except DevToolsError:
        return
