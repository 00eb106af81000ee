"""While a page is saved: the browser's sandbox is on, its user is nobody in particular, and no port is open."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.hostile.leaks import Watch, read_log
from tests.sources.web.processes import above, family, listening, renderers, status
from tests.sources.web.site import Site

pytestmark = [pytest.mark.outside, pytest.mark.timeout(280)]


def test_the_sandbox_is_on_and_nothing_listens(
    take: Any, site: Site, profiles: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[str, Any] = {}

    def look(path: str) -> None:
        if path == "/picture/9.png" and not seen:
            pages = renderers(profiles)
            seen["pages"] = [(status(pid), _namespace(str(pid))) for pid in pages]
            own = set(family(profiles))
            seen["ports"] = listening(own | (above(min(own)) - above(os.getpid())))
            seen["users"] = {status(pid)["Uid"].split()[0] for pid in own if b"chrom" in family(profiles)[pid]}

    monkeypatch.setattr(site, "on_asked", look)
    take(site.url("/crash"))
    assert seen["pages"], "no page process was seen"
    for told, namespace in seen["pages"]:
        assert (told["Seccomp"], told["NoNewPrivs"]) == ("2", "1")
        assert namespace != _namespace("self"), "the page is not in a namespace of its own"
    assert seen["users"], "no browser was seen"
    assert "0" not in seen["users"], "the browser runs as the superuser"
    assert seen["ports"] == []


def test_a_port_would_have_been_seen() -> None:
    with socket.socket() as port:
        port.bind(("127.0.0.1", 0))
        port.listen()
        assert len(listening({os.getpid()})) >= 1


SAVE = """
import sys
from pathlib import Path
from evidence_vault.ports import NeverCancelled
from evidence_vault.sources.web.browsers import find_browsers
from evidence_vault.sources.web.host import Capture, CaptureRequest
from tests.support import new_vault
url, folder, vault, *prefix = sys.argv[1:]
request = CaptureRequest(browser=find_browsers()[0], url=url, folder=Path(folder), prefix=tuple(prefix))
with new_vault(Path(vault)) as opened, Capture(request, cancel=NeverCancelled()) as capture:
    print(opened.save_page(capture.parts(), url).whole)
"""


def traced(words: list[str], log: Path, home: Path, *, most: int) -> tuple[str, Watch]:
    """Run under strace with calls that write; what was seen of marks outside memory."""
    calls = "write,pwrite64,writev,pwritev,pwritev2,copy_file_range,rename,renameat,renameat2,mkdir,openat,execve"
    command = ["strace", "-f", "-y", "-xx", "-s", str(most), "-o", str(log), "-e", f"trace={calls}", *words]
    environment = {**os.environ, "HOME": str(home), "TMPDIR": str(home), "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=900, env=environment)
    return done.stdout, read_log(log, [])


def outside_memory(seen: Watch) -> list[str]:
    """Memory that has a name is no disk: /dev/shm, and memfd."""
    memory = ("/dev/shm/", "/memfd:", "anon_inode", "pipe:", "socket:")
    return [leak for leak in seen.leaks if not any(f" {place}" in leak for place in memory)]


@pytest.mark.long
@pytest.mark.timeout(1900)
def test_signing_in_and_saving_leave_no_word_on_the_disk(
    browser: Any, site: Site, profiles: Path, prefix: tuple[str, ...], tmp_path: Path
) -> None:
    if shutil.which("strace") is None:
        pytest.skip("strace is needed")
    if not os.fspath(profiles).startswith("/dev/shm"):
        pytest.skip("memory for the profile is needed")
    home = tmp_path / "home"
    home.mkdir()
    words = [sys.executable, "-c", SAVE, site.url("/marked"), str(profiles), str(tmp_path / "vault"), *prefix]
    said, seen = traced(words, tmp_path / "log", home, most=200_000)
    assert said.strip().endswith("True"), "the page was not saved"
    assert "/marked-inside" in site.asked, "it was not signed in"
    assert outside_memory(seen) == []
    # The same browser with a profile of the usual kind, on the disk: what the watch would have seen.
    usual = Path("/var/tmp") / f"ev{secrets.token_hex(4)}"
    usual.mkdir(mode=0o711)
    options = ("--headless=new", f"--user-data-dir={usual}/p", "--virtual-time-budget=4000", "--dump-dom")
    (usual / "p").mkdir()
    try:
        plain = [*prefix, str(browser.program), *options, site.url("/marked")]
        shown, control = traced(plain, tmp_path / "log", usual / "p", most=200_000)
    finally:
        shutil.rmtree(usual)
    assert "xyzzyMARKER inside" in shown, "the control did not get there"
    assert outside_memory(control), "the watch sees nothing"


def _namespace(pid: str) -> str:
    return str(Path(f"/proc/{pid}/ns/user").readlink())
