"""More of the hard site: bad certificates, a chat over a WebSocket, an endless page, an endless download."""

from __future__ import annotations

import base64
import hashlib
import ssl
import struct
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

ASCII = "xyzzyMARKER"
MESSAGES = 90
HUGE = 4 << 30
ENDLESS = """<!doctype html><meta charset=utf-8><title>Endless</title><body style="margin:0"><script>
let n = 0; const more = () => { for (let i = 0; i < 4; i++) { const d = document.createElement('div');
d.style.height = '500px'; d.textContent = 'endless-' + n++; document.body.append(d); } };
more(); addEventListener('scroll', () => { if (scrollY + innerHeight > document.body.scrollHeight - 900) more(); });
</script>"""
MARKED = f"""<!doctype html><title>{ASCII}</title><form method=post action=/marked-login>
<input name=pass type=password value={ASCII}pass></form>
<script>localStorage.x='{ASCII}'; setTimeout(() => document.forms[0].submit(), 200)</script>"""
MARKED_INSIDE = (
    f"<!doctype html><title>{ASCII}</title><p>{ASCII} inside</p><img src='/picture/{ASCII}.png'>"
    f"<script>localStorage.y='{ASCII}'.repeat(1000)</script>"
)
HUGE_PAGE = (
    "<!doctype html><title>Huge</title>beside-the-download"
    "<script>fetch('/huge.bin?asked').then(() => { location = '/huge.bin' })</script>"
)
SOCKET_CHAT = """<!doctype html><meta charset=utf-8><title>Chat</title>
<body style="margin:0;height:100vh;overflow:hidden">
<div id=list style="height:100vh;overflow-y:scroll"><div id=pad style="position:relative"></div></div><script>
const said = []; const draw = () => { pad.style.height = said.length * 60 + 'px'; pad.innerHTML = '';
const from = Math.max(0, Math.floor(list.scrollTop / 60)); said.slice(from, from + 20).forEach((text, i) => {
const d = document.createElement('div'); d.style = 'position:absolute;height:60px;top:' + (from + i) * 60 + 'px';
d.textContent = text; pad.append(d); }) };
list.onscroll = draw; const s = new WebSocket('ws://' + location.host + '/socket');
s.onmessage = e => { said.push(e.data); draw(); list.scrollTop = 1e9; };</script>"""


def speak_socket(key: str, out: IO[bytes]) -> None:
    """A WebSocket (RFC 6455 §4.2.2, §5.2) that says MESSAGES texts and then stays open for a while."""
    accepted = base64.b64encode(hashlib.sha1((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").encode()).digest())
    out.write(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
        + accepted
        + b"\r\n\r\n"
    )
    for number in range(MESSAGES):
        text = f"socket-{number};".encode()
        out.write(struct.pack("BB", 0x81, len(text)) + text)
    out.flush()
    time.sleep(20)


def pour(out: IO[bytes]) -> int:
    """Up to HUGE zeros; how many were taken before the other side had enough."""
    block, sent = bytes(1 << 20), 0
    try:
        while sent < HUGE:
            out.write(block)
            sent += len(block)
    except OSError:
        pass
    return sent


def context(folder: Path, *, expired: bool) -> ssl.SSLContext:
    """A server's context with a self-signed certificate for the loopback; its time is over if `expired`."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "made up here")])
    end = datetime.now(UTC) + timedelta(days=-1 if expired else 30)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(4711).not_valid_before(end - timedelta(days=60)).not_valid_after(end)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )  # fmt: skip
    path = folder / "server.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(path)
    return made
