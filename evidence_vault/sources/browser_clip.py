"""What a browser says on the clipboard or in a drag: the page's address, the picture's, its description. Pure.

Everything is read as text and bounded; nothing is fetched, opened or run, and nothing of it is proven: a page can put
on the clipboard what it likes. Names of the forms are those of Chromium, Firefox and Windows' 'HTML Format'.
"""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser

HTML = "text/html"
WINDOWS_HTML = 'application/x-qt-windows-mime;value="HTML Format"'
FORMS = (
    HTML,
    WINDOWS_HTML,
    "text/x-moz-url",
    "text/x-moz-url-priv",
    "text/x-moz-url-desc",
    "text/x-moz-url-data",
    "application/x-moz-file-promise-url",
    "application/x-moz-file-promise-dest-filename",
    "chromium/x-source-url",
    "org.chromium.source-url",
    "_NETSCAPE_URL",
    "DownloadURL",
    "text/uri-list",
)
"""The forms that are looked at; the caller reads no others."""
MOST_BYTES = 256 * 1024
"""Of each form no more is read."""
_MOST_TEXT = 4096
_WEB = ("http://", "https://", "ftp://", "blob:")
_PAGE = ("chromium/x-source-url", "org.chromium.source-url", "text/x-moz-url-priv")

Facts = tuple[tuple[str, str], ...]


def read_clip(forms: Mapping[str, bytes]) -> Facts:
    """Pairs of a name (docs/format.md, 'How it was taken') and a value; none that is empty, each name once.

    `forms` holds the bytes of the forms of FORMS that are there. Damaged bytes are read as far as they can be.
    """
    texts = {name: _text(data[:MOST_BYTES]) for name, data in forms.items() if name in FORMS and data}
    found: dict[str, str] = {}
    for name in _PAGE:
        _put(found, "page", _address(texts.get(name, "")))
    windows = texts.pop(WINDOWS_HTML, "")
    _put(found, "page", _address(_header(windows, "SourceURL")))
    _read_html(found, windows or texts.get(HTML, ""))
    _read_urls(found, texts)
    return tuple(found.items())


def _read_urls(found: dict[str, str], texts: Mapping[str, str]) -> None:
    address, _, title = texts.get("text/x-moz-url", "").partition("\n")
    netscape, _, named = texts.get("_NETSCAPE_URL", "").partition("\n")
    given = _address(address) or _address(netscape) or _address(texts.get("text/x-moz-url-data", ""))
    title = (title or named or texts.get("text/x-moz-url-desc", "")).strip()
    promised = _address(texts.get("application/x-moz-file-promise-url", ""))
    _put(found, "picture", promised)
    _put(found, "file", texts.get("application/x-moz-file-promise-dest-filename", "").strip())
    # 'DownloadURL' is type:name:address (the HTML drag-and-drop of Chromium).
    kind, _, rest = texts.get("DownloadURL", "").partition(":")
    name, _, download = rest.partition(":")
    if _address(download):
        _put(found, "picture", _address(download))
        _put(found, "file", name)
        _put(found, "media_type", kind)
    listed = next((line for line in texts.get("text/uri-list", "").splitlines() if _address(line)), "")
    given = given or _address(listed)
    if given and given not in found.values():
        _put(found, "link", given)
    if title and title not in {given, *found.values()}:
        _put(found, "page_title", title)


def _read_html(found: dict[str, str], html: str) -> None:
    reader = _Reader()
    reader.feed(html[:MOST_BYTES])
    reader.close()
    for name, value in reader.found.items():
        _put(found, name, value)


class _Reader(HTMLParser):
    """The first picture with its description, the link around it or the first link, as the page wrote them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "img" and "picture" not in self.found:
            self.found["picture"] = _address(given.get("src", "")) or _inline(given.get("src", ""))
            self.found["alt"] = given.get("alt", "").strip() or given.get("title", "").strip()
        elif tag == "a" and "link" not in self.found:
            self.found["link"] = _address(given.get("href", ""))


def _inline(source: str) -> str:
    """A picture that stood in the page itself: its kind alone, for its bytes are what is kept."""
    return source.partition(",")[0] if source.startswith("data:") else ""


def _header(text: str, name: str) -> str:
    """A field of the header that Windows puts before a fragment: 'SourceURL:https://…'."""
    for line in text[:_MOST_TEXT].splitlines():
        if line.startswith("<"):
            break
        if line.startswith(f"{name}:"):
            return line.partition(":")[2].strip()
    return ""


def _address(text: str) -> str:
    """The text if it is a web address on one line, else ''."""
    one = text.strip("\0 \t\r\n")
    return one if one.lower().startswith(_WEB) and not any(char in one for char in "\r\n\0") else ""


def _put(found: dict[str, str], name: str, value: str) -> None:
    """The first to say something is heard."""
    if value and name not in found:
        found[name] = value[:_MOST_TEXT]


def _text(data: bytes) -> str:
    """UTF-8, or UTF-16 where a mark or the zeros between say so: Firefox writes little-endian without a mark."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace").rstrip("\0")
    head = data[:256]
    if len(head) >= 4 and head[1::2].count(0) * 2 > len(head[1::2]):
        return data.decode("utf-16-le", "replace").rstrip("\0")
    return data.decode("utf-8", "replace").rstrip("\0")
