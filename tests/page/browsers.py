"""Real browsers, headless, each with the page opened from the disk: Chromium by WebDriver, Firefox by WebDriver BiDi.

Firefox needs no driver of its own: it speaks BiDi (W3C WebDriver BiDi) on a loopback port.
"""

from __future__ import annotations

import itertools
import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import pytest

from exporters import package

PAGE = Path(package.__file__).parent / "page" / "START-HERE.html"
WAIT_SECONDS = 120


class Browser(Protocol):
    """What the tests ask of a browser that shows the page."""

    name: str

    def check(self, chosen: Sequence[Path]) -> dict[str, Any]:
        """Choose these files, or one folder, as a person does, and give the result that is then shown."""

    def show(self, chosen: Sequence[Path]) -> None:
        """The same, without asking for the result."""

    def run(self, script: str) -> Any:
        """What the body of a function gives, as JSON values."""

    def reload(self) -> None:
        """The page anew."""


SHOWN = "return window.evidenceVaultShown !== null && document.getElementById('verdict-title') !== null"
RESULT = "return window.evidenceVaultShown"


def input_for(chosen: Sequence[Path]) -> str:
    """The id of the picker that takes these."""
    return "folder" if chosen[0].is_dir() else "files"


class Firefox:
    """Firefox over BiDi."""

    name = "firefox"

    def __init__(self, websocket: Any) -> None:
        self._socket, self._numbers = websocket, itertools.count(1)
        self._command("session.new", capabilities={})
        self._context = self._command("browsingContext.getTree")["contexts"][0]["context"]
        self.reload()

    def reload(self) -> None:
        self._command("browsingContext.navigate", context=self._context, url=PAGE.as_uri(), wait="complete")

    def _command(self, method: str, **params: Any) -> Any:
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while (answer := json.loads(self._socket.recv())).get("id") != number:
            pass
        assert "result" in answer, answer
        return answer["result"]

    def run(self, script: str) -> Any:
        text = f"(async () => JSON.stringify(await (async () => {{ {script} }})()) ?? 'null')()"
        answer = self._command(
            "script.evaluate", expression=text, target={"context": self._context}, awaitPromise=True
        )
        assert answer["type"] == "success", answer
        return json.loads(answer["result"]["value"])

    def _choose(self, chosen: Sequence[Path]) -> None:
        found = self._command(
            "script.evaluate", expression=f"document.getElementById('{input_for(chosen)}')",
            target={"context": self._context}, awaitPromise=False,
        )  # fmt: skip
        files = [str(path) for path in chosen]
        self._command(
            "input.setFiles", context=self._context, element={"sharedId": found["result"]["sharedId"]}, files=files
        )

    def check(self, chosen: Sequence[Path]) -> dict[str, Any]:
        self.show(chosen)
        return dict(self.run(RESULT))

    def show(self, chosen: Sequence[Path]) -> None:
        self.reload()
        self._choose(chosen)
        wait(lambda: self.run(SHOWN))

    def close(self) -> None:
        self._socket.close()


def wait(condition: Any) -> None:
    """Until it is true; the time is only a guard against hanging."""
    deadline = time.monotonic() + WAIT_SECONDS
    while not condition():
        assert time.monotonic() < deadline, "the page did not come so far"
        time.sleep(0.05)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@contextmanager
def firefox(profile: Path) -> Iterator[Firefox]:
    """A Firefox of its own; skipped by name where it is not installed."""
    program = shutil.which("firefox-esr") or shutil.which("firefox")
    if program is None:
        pytest.skip("firefox is not installed")
    import websocket

    profile.mkdir(parents=True)
    (profile / "user.js").write_text(
        'user_pref("remote.active-protocols", 1);\nuser_pref("app.update.enabled", false);\n'
    )
    port = _free_port()
    command = [
        program,
        "--headless",
        "--no-remote",
        "--profile",
        str(profile),
        f"--remote-debugging-port={port}",
        "about:blank",
    ]
    environment = os.environ | {"HOME": str(profile), "MOZ_HEADLESS": "1"}
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    browser = None
    try:
        browser = Firefox(_connected(websocket, port, process))
        yield browser
    finally:
        if browser is not None:
            browser.close()
        process.terminate()
        process.wait(30)


def _connected(websocket: Any, port: int, process: subprocess.Popen[bytes]) -> Any:
    deadline = time.monotonic() + WAIT_SECONDS
    while True:
        assert process.poll() is None, "firefox ended by itself"
        try:
            return websocket.create_connection(
                f"ws://127.0.0.1:{port}/session", timeout=WAIT_SECONDS, suppress_origin=True
            )
        except (OSError, websocket.WebSocketException):
            assert time.monotonic() < deadline, "firefox does not answer"
            time.sleep(0.2)


class Chromium:
    """Chromium over WebDriver."""

    name = "chromium"

    def __init__(self, driver: Any) -> None:
        self.driver = driver
        driver.set_script_timeout(WAIT_SECONDS)
        self.reload()

    def reload(self) -> None:
        self.driver.get(PAGE.as_uri())

    def run(self, script: str) -> Any:
        body = f"(async () => {{ {script} }})()"
        body = (
            f"const back = arguments[0]; {body}.then((value) => back({{value}}), (e) => back({{error: String(e)}}))"
        )
        answer = self.driver.execute_async_script(body)
        assert "error" not in answer, answer
        return answer.get("value")

    def check(self, chosen: Sequence[Path]) -> dict[str, Any]:
        self.show(chosen)
        return dict(self.run(RESULT))

    def show(self, chosen: Sequence[Path]) -> None:
        self.reload()
        self.driver.find_element("id", input_for(chosen)).send_keys("\n".join(str(path) for path in chosen))
        wait(lambda: self.run(SHOWN))


@contextmanager
def chromium(profile: Path, *arguments: str) -> Iterator[Chromium]:
    """A Chromium of its own; skipped by name where it or its driver is not installed."""
    program, driver_program = shutil.which("chromium"), shutil.which("chromedriver")
    if program is None or driver_program is None:
        pytest.skip("chromium or chromedriver is not installed")
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = program
    plain = ["--headless=new", "--no-first-run", "--disable-gpu", "--disable-dev-shm-usage", "--window-size=1280,900"]
    if os.geteuid() == 0:
        plain.append("--no-sandbox")  # Chromium refuses to sandbox for root
    for one in (*plain, f"--user-data-dir={profile}", *arguments):
        options.add_argument(one)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    service = webdriver.ChromeService(driver_program)
    driver = webdriver.Chrome(options=options, service=service)
    try:
        yield Chromium(driver)
    finally:
        driver.quit()
        driver.command_executor.close()
