"""The unmodified ReplayWeb.page, fetched by npm's own client, held to its digest. AGPL-3.0: never kept here.

It is only ever run, by a browser in a test; no line of it is part of this project.
"""

from __future__ import annotations

import base64
import hashlib
import http.server
import shutil
import subprocess
import tarfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

VERSION = "2.5.3"
INTEGRITY = "nCj2PSON3BxeSJKE8AsYPyULv0XPZKJWfy4l9PyQre9SqwLZ+WKZVs/sfLqPOQ4GrH+0YkjbwOhr8cSTH08gsQ=="
KEPT = Path(__file__).resolve().parents[3] / "out/viewer"
_FILES = {"package/ui.js": "/ui.js", "package/sw.js": "/replay/sw.js"}
_KINDS = {".html": "text/html", ".js": "text/javascript", ".wacz": "application/wacz"}


def already_here() -> bool:
    """Whether a long run has fetched it before: the short form fetches nothing."""
    return (KEPT / f"replaywebpage-{VERSION}.tgz").is_file()


def viewer_files() -> dict[str, bytes]:
    """Its two files by the path they are served at. Raises AssertionError if they are not what was pinned."""
    package = KEPT / f"replaywebpage-{VERSION}.tgz"
    if not package.is_file():
        npm = shutil.which("npm")
        assert npm is not None, "npm is needed to fetch the viewer: make setup brings it"
        KEPT.mkdir(parents=True, exist_ok=True)
        words = [npm, "pack", f"replaywebpage@{VERSION}", "--ignore-scripts", "--silent"]
        subprocess.run(words, cwd=KEPT, check=True, timeout=300, capture_output=True)
    digest = base64.b64encode(hashlib.sha512(package.read_bytes()).digest()).decode()
    assert digest == INTEGRITY, "the viewer is not what was pinned"
    found: dict[str, bytes] = {}
    with tarfile.open(package) as archive:
        for name, path in _FILES.items():
            member = archive.extractfile(name)
            assert member is not None
            found[path] = member.read()
    return found


@contextmanager
def served(files: Mapping[str, bytes]) -> Iterator[str]:
    """On loopback; the address. Ranges are answered: the viewer reads an archive piece by piece."""

    class Handler(_Files):
        held = files

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Files(http.server.BaseHTTPRequestHandler):
    held: Mapping[str, bytes] = {}

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, *, body: bool) -> None:
        path = self.path.split("?")[0]
        data = self.held.get(path)
        if data is None:
            self.send_error(404)
            return
        start, end = 0, len(data) - 1
        asked = self.headers.get("Range", "")
        if asked.startswith("bytes="):
            first, _, last = asked[6:].partition("-")
            start = int(first) if first else max(0, len(data) - int(last))
            end = min(end, int(last)) if first and last else end
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{end}/{len(data)}")
        else:
            self.send_response(200)
        self.send_header("Content-Type", _KINDS[path[path.rindex(".") :]])
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(end - start + 1))
        self.end_headers()
        if body:
            self.wfile.write(data[start : end + 1])
