"""A browser that can be used here: as root it runs as an ordinary user, since its sandbox stays on and wants that."""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.ports import NeverCancelled
from evidence_vault.sources.web.browsers import Browser, find_browsers
from evidence_vault.sources.web.host import Capture, CaptureRequest, PartDroppedError
from tests.sources.web.site import Site, running_site

_AS_NOBODY = (
    'for word; do case "$word" in --user-data-dir=*) chown -R 65534:65534 "${word#*=}";; esac; done;'
    ' exec setpriv --reuid=65534 --regid=65534 --clear-groups -- "$@"'
)


@pytest.fixture(scope="session")
def browser() -> Browser:
    """The first browser found."""
    found = find_browsers()
    if not found:
        pytest.skip("no browser that can save pages is installed")
    return found[0]


@pytest.fixture(scope="session")
def prefix() -> tuple[str, ...]:
    """Words before the browser's program."""
    words = as_ordinary_user()
    if words and shutil.which("setpriv") is None:
        pytest.skip("setpriv is needed to run the browser as an ordinary user")
    return words


def as_ordinary_user() -> tuple[str, ...]:
    """Words that run a program as nobody in particular; none where this is no superuser."""
    if os.name == "nt" or os.geteuid() != 0:
        return ()
    return ("sh", "-c", _AS_NOBODY, "sh")


@pytest.fixture
def profiles(tmp_path: Path) -> Iterator[Path]:
    """Where profiles are made; every user may pass through it."""
    shared = Path("/dev/shm") if os.access("/dev/shm", os.W_OK) else tmp_path
    # Short: the browser puts a socket below it, whose path may have 107 bytes.
    folder = shared / f"ev{secrets.token_hex(4)}"
    folder.mkdir()
    folder.chmod(0o711)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    """The hard site."""
    with running_site() as site:
        yield site


@dataclass
class Taken:
    """One page's parts, read whole."""

    parts: dict[str, bytes]
    dropped: list[str]

    @property
    def facts(self) -> dict[str, Any]:
        return json.loads(self.parts["facts.json"])


@pytest.fixture
def take(browser: Browser, prefix: tuple[str, ...], profiles: Path) -> Any:
    """Save an address; every part's bytes."""

    def act(url: str, **wishes: Any) -> Taken:
        request = CaptureRequest(browser=browser, url=url, folder=profiles, prefix=prefix, **wishes)
        parts, dropped = {}, []
        with Capture(request, cancel=NeverCancelled()) as capture:
            for part in capture.parts():
                try:
                    parts[part.head.name] = part.stream.readall()
                except PartDroppedError:
                    dropped.append(part.head.name)
        assert list(profiles.iterdir()) == [], "the profile was left behind"
        return Taken(parts, dropped)

    return act
