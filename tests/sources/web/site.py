"""A web site on loopback that is hard to save: lazy pictures, other origins, canvas, blobs, chats, ranges, traps."""

from __future__ import annotations

import http.server
import io
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PIL import Image

from tests.sources.web import traps

FRAME_COLOUR = (0, 200, 83)
TYPED = "typedbyher4711"
SECRET = "cookie-secret-7731"
VIDEO = bytes(range(256)) * 4096


def picture(colour: tuple[int, int, int]) -> bytes:
    """A small PNG of one colour."""
    out = io.BytesIO()
    Image.new("RGB", (120, 80), colour).save(out, "PNG")
    return out.getvalue()


@dataclass
class Site:
    """The running site. `asked` has the path of each request."""

    port: int
    asked: list[str] = field(default_factory=list)
    on_asked: Callable[[str], None] = lambda _: None
    poured: list[int] = field(default_factory=list)
    scheme: str = "http"

    def url(self, path: str = "/", host: str = "127.0.0.1") -> str:
        """An address on it; `localhost` is another origin than `127.0.0.1`."""
        return f"{self.scheme}://{host}:{self.port}{path}"

    def poured_within(self, seconds: float) -> int:
        """How many bytes were taken of every endless download, once they have ended."""
        end = time.monotonic() + seconds
        while len(self.poured) < self.asked.count("/huge.bin"):
            assert time.monotonic() < end, "a download goes on"
            time.sleep(0.05)
        return sum(self.poured)


def long_page(site: Site, blocks: int) -> str:
    """Lazy pictures down to the end, a fixed bar, a frame of another origin, a canvas, a picture only in memory."""
    rows = "".join(
        f"<section style='height:500px'><p>marker-{n}</p><img loading=lazy src='/picture/{n}.png'></section>"
        for n in range(blocks)
    )
    return f"""<!doctype html><meta charset=utf-8><title>A long page \u4e2d\u6587</title><body style="margin:0">
    <div style="position:fixed;top:0;width:100%;height:30px;background:#ccc">bar</div>{rows}
    <iframe src="{site.url("/frame", "localhost")}" width=300 height=200 style="border:0"></iframe>
    <canvas id=c width=40 height=40></canvas><div id=b></div>
    <form><input type=password value="typed-password-55"></form>
    <script>c.getContext('2d').fillRect(0,0,40,40);
    fetch('/picture/blob.png').then(r=>r.blob()).then(x=>{{const i=new Image();i.src=URL.createObjectURL(x);
    b.append(i)}});</script>"""


CHAT = """<!doctype html><meta charset=utf-8><title>Chat</title><body style="margin:0;height:100vh;overflow:hidden">
<div id=list style="height:100vh;overflow-y:scroll"><div id=pad style="position:relative;height:6000px"></div></div>
<script>const draw=()=>{const t=list.scrollTop;pad.innerHTML='';for(let n=Math.floor(t/60);n<t/60+20&&n<100;n++){
const d=document.createElement('div');d.style='position:absolute;height:60px;top:'+n*60+'px';
d.textContent='message-'+n+';';
pad.append(d)}};list.onscroll=draw;draw();list.scrollTop=1e6;draw()</script>"""

MEDIA = "<!doctype html><title>Media</title><video src='/video.mp4' width=200 height=100 preload=none></video>ok"
LOGIN = """<!doctype html><title>Sign in</title><form method=post action=/login>
<input type=hidden name=user value=her><input type=password name=pass autofocus
style="position:fixed;inset:40px 0 0 0;width:100%;height:90%"></form>"""
MEMBERS = (
    "<!doctype html><title>Members</title><input name=api_token id=t>members-only-marker"
    "<div style='height:3000px'></div>end-of-members"
    "<script>t.value = 'typedbyher' + 4711;"
    "addEventListener('keydown', e => { if (e.key === 'n') open('/short') })</script>"
)
RESTLESS = "<!doctype html><title>Restless</title>still<script>setInterval(()=>fetch('/slow'),100)</script>"
POPUP = """<!doctype html><title>Traps</title>traps<script>alert('x');window.open('/frame');
location='/download.bin'</script>"""


class _Handler(http.server.BaseHTTPRequestHandler):
    site: Site

    def log_message(self, *_: object) -> None:
        """Quiet."""

    def do_POST(self) -> None:
        """Signing in: the password is the one that she types; the cookie is what nobody else may see."""
        sent = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
        self.site.asked.append(f"POST {sent}")
        if self.path == "/marked-login":
            self._send("text/plain", b"", {"Location": "/marked-inside", "Set-Cookie": "s=xyzzyMARKER"}, status=303)
            return
        right = f"pass={TYPED}" in sent
        where = {"Location": "/members" if right else "/login", "Set-Cookie": f"session={SECRET}; Path=/"}
        self._send("text/plain", b"", where if right else {"Location": "/login"}, status=303)

    def do_GET(self) -> None:
        path = self.path.split("?")[0]
        self.site.asked.append(path)
        self.site.on_asked(path)
        try:
            self._answer(path)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def _answer(self, path: str) -> None:
        pages: dict[str, Callable[[], str]] = {
            "/long": lambda: long_page(self.site, 40),
            "/short": lambda: long_page(self.site, 2),
            "/frame": lambda: f"<body style='margin:0;background:rgb{FRAME_COLOUR}'>frame-marker",
            "/chat": lambda: CHAT,
            "/media": lambda: MEDIA,
            "/restless": lambda: RESTLESS,
            "/crash": lambda: long_page(self.site, 12),
            "/traps": lambda: POPUP,
            "/endless": lambda: traps.ENDLESS,
            "/huge": lambda: traps.HUGE_PAGE,
            "/socket-chat": lambda: traps.SOCKET_CHAT,
            "/marked": lambda: traps.MARKED,
            "/marked-inside": lambda: traps.MARKED_INSIDE,
            "/login": lambda: LOGIN,
            "/members": lambda: MEMBERS,
        }
        if path == "/members" and f"session={SECRET}" not in self.headers.get("Cookie", ""):
            self._send("text/plain", b"", {"Location": "/login"}, status=303)
        elif path in pages:
            cookie = {"Set-Cookie": f"session={SECRET}; Path=/"}
            self._send("text/html; charset=utf-8", pages[path]().encode("utf-8"), cookie)
        elif path.startswith("/picture/"):
            self._send("image/png", picture((len(path) * 7 % 256, 90, 160)))
        elif path.startswith("/words/"):
            words = path.rsplit("/", 1)[1] + " \u6697\u8bb0\u8bcd\u7ec4"
            self._send("text/html; charset=utf-8", f"<title>{words}</title><p>{words}</p>".encode())
        elif path == "/moved":
            self._send("text/plain", b"", {"Location": "/short"}, status=302)
        elif path == "/video.mp4":
            self._range()
        elif path == "/socket":
            traps.speak_socket(self.headers["Sec-WebSocket-Key"], self.wfile)
            self.close_connection = True
        elif path == "/huge.bin":
            self._pour()
        elif path == "/slow":
            time.sleep(0.3)
            self._send("text/plain", b"slow")
        elif path == "/download.bin":
            self._send("application/octet-stream", b"x" * 1000, {"Content-Disposition": "attachment"})
        else:
            self._send("text/plain", b"no", status=404)

    def _range(self) -> None:
        asked = self.headers.get("Range")
        start = int(asked.removeprefix("bytes=").split("-")[0]) if asked else 0
        extra = {"Accept-Ranges": "bytes"}
        if asked:
            extra["Content-Range"] = f"bytes {start}-{len(VIDEO) - 1}/{len(VIDEO)}"
        self._send("video/mp4", VIDEO[start:], extra, status=206 if asked else 200)

    def _pour(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "application/octet-stream")
        self.send_header("Content-Disposition", "attachment")
        self.send_header("Content-Length", str(traps.HUGE))
        self.end_headers()
        self.site.poured.append(traps.pour(self.wfile))
        self.close_connection = True

    def _send(self, kind: str, body: bytes, extra: dict[str, str] | None = None, *, status: int = 200) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(body)), **(extra or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def running_site(secure: ssl.SSLContext | None = None) -> Iterator[Site]:
    """The site, until left; over TLS where a context is given."""
    site = Site(0, scheme="https" if secure else "http")
    handler = type("Handler", (_Handler,), {"site": site})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        if secure is not None:
            server.socket = secure.wrap_socket(server.socket, server_side=True)
        site.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield site
        server.shutdown()
