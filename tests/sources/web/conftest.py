"""A browser that can be used here: as root it runs as an ordinary user, since its sandbox stays on and wants that."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from evidence_vault.sources.web.browsers import Browser, find_browsers
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
    if os.name == "nt" or os.geteuid() != 0:
        return ()
    if shutil.which("setpriv") is None:
        pytest.skip("setpriv is needed to run the browser as an ordinary user")
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
