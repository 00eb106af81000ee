"""Text, HTML, MHTML and JSON files: encoding, lines, and the few words a page says about itself."""

from __future__ import annotations

import codecs
import re
from html import unescape

from evidence_vault.reading.parsers import posts
from evidence_vault.reading.parsers.findings import Findings
from evidence_vault.reading.sniff import utf16_without_mark

SHOWN = 256 * 1024
TITLE = re.compile(r"<title[^>]{0,200}>([^<]{0,1000})", re.IGNORECASE)
CANONICAL = re.compile(
    r"<link[^>]{0,200}rel=[\"']?canonical[\"']?[^>]{0,200}href=[\"']([^\"'>]{1,1000})", re.IGNORECASE
)
MHTML_HEADERS = {
    "subject": "Title",
    "date": "Saved, as the file says",
    "snapshot-content-location": "Address, as the file says",
    "from": "Saved by",
}
BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
NAMES = {"utf-8": "UTF-8", "utf-16-le": "UTF-16 LE", "utf-16-be": "UTF-16 BE", "gb18030": "GB18030, probably"}


def preload() -> None:
    """Load every codec used below."""
    for name in NAMES:
        "é".encode(name).decode(name)
    read_text("é".encode(), "text/html", Findings())
    _mhtml_headers("Subject: =?utf-8?Q?a?=\n\n", Findings())
    posts.preload()


def read_text(data: bytes, media_type: str, findings: Findings) -> None:
    """Encoding and number of lines; for pages also the title and the address they were saved from."""
    encoding, text = decode(data)
    findings.say("text", "Encoding", NAMES.get(encoding, "unknown"))
    findings.say("text", "Lines", text.count("\n") + (1 if text and not text.endswith("\n") else 0))
    findings.say("text", "Characters", len(text))
    head = text[:SHOWN]
    if media_type == "text/html":
        for name, pattern in (("Title", TITLE), ("Canonical address", CANONICAL)):
            found = pattern.search(head)
            findings.say("text", name, unescape(found[1]) if found else "")
        address = CANONICAL.search(head)
        with findings.part():
            posts.read_post(text, unescape(address[1]) if address else "", findings)
    elif media_type == "multipart/related":
        _mhtml_headers(head, findings)
        with findings.part():
            location, html = posts.first_document(data)
            posts.read_post(html, location, findings)


def decode(data: bytes) -> tuple[str, str]:
    """The encoding and the text. UTF-8 and UTF-16 are certain; GB18030 accepts nearly anything, so is a guess."""
    for mark, name in BOMS:
        if data.startswith(mark):
            return name, data[len(mark) :].decode(name, "replace")
    guess = utf16_without_mark(data)
    for name in (guess, "gb18030") if guess else ("utf-8", "gb18030"):
        try:
            return name, data.decode(name)
        except UnicodeDecodeError:
            continue
    return "unknown", data.decode("latin-1")


def _mhtml_headers(head: str, findings: Findings) -> None:
    """RFC 2557 files begin with the headers of RFC 5322 §2.2."""
    from email.header import decode_header, make_header

    block = re.split(r"\r?\n\r?\n", head[:16_384], maxsplit=1)[0]
    for line in re.sub(r"\r?\n[ \t]+", " ", block).splitlines()[:50]:
        name, _, value = line.partition(":")
        shown = MHTML_HEADERS.get(name.strip().lower())
        if shown:
            with findings.part():
                findings.say("text", shown, make_header(decode_header(value.strip()[:2000])))
