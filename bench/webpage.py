"""Saving a long web page with the browser on this computer: how long, and how much memory it takes in all."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from bench.measure import Row

MIB = 1 << 20


def run(folder: Path, *, small: bool) -> Iterator[Row]:
    """Rows for the hard page of the tests (20,000 px, 40 lazy pictures, a foreign frame); a short one if small."""
    import secrets
    import shutil

    from evidence_vault.ports import NeverCancelled
    from evidence_vault.sources.web.browsers import find_browsers
    from evidence_vault.sources.web.host import Capture, CaptureRequest
    from tests.sources.web.conftest import as_ordinary_user
    from tests.sources.web.site import running_site
    from tests.support import new_vault

    found = find_browsers()
    if not found:
        raise RuntimeError("no browser that can save pages is installed")
    profiles = Path("/dev/shm" if os.access("/dev/shm", os.W_OK) else folder) / f"ev{secrets.token_hex(4)}"
    profiles.mkdir(mode=0o711)
    try:
        with running_site() as site, new_vault(folder / "vault") as vault:
            url = site.url("/short" if small else "/long")
            request = CaptureRequest(browser=found[0], url=url, folder=profiles, prefix=as_ordinary_user())
            start = time.perf_counter()
            with _Memory(profiles) as memory, Capture(request, cancel=NeverCancelled()) as capture:
                saved = vault.save_page(capture.parts(), url)
                seconds = time.perf_counter() - start
    finally:
        shutil.rmtree(profiles, ignore_errors=True)
    assert saved.whole, "the capture was not whole"
    note = f"{saved.parts} parts, {saved.size / 1e6:.1f} MB, from starting the browser to durable; {found[0].name}"
    yield Row(what="web page of 20,000 px: saved", value=seconds, unit="s", bar=15, more_is_better=False, note=note)
    yield Row(
        what="web page of 20,000 px: memory of browser, capture process and vault together",
        value=memory.most / MIB, unit="MB", bar=800, more_is_better=False, note="most of PSS, asked every 0.3 s",
    )  # fmt: skip


class _Memory:
    """The most proportional set size (PSS, proc(5)) of the browser, of its driver, and of this process, in bytes."""

    def __init__(self, profiles: Path) -> None:
        self._profiles, self.most = profiles, 0
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> _Memory:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()

    def _watch(self) -> None:
        from tests.sources.web.processes import above, family

        while not self._end.wait(0.3):
            browser = set(family(self._profiles))
            whole = browser | {os.getpid()} | (above(min(browser)) - above(os.getpid()) if browser else set())
            self.most = max(self.most, sum(map(_pss, whole)))


def _pss(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)
