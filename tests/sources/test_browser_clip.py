"""What browsers say on the clipboard: recorded from real ones, written after their documents, and damaged."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence_vault.sources.browser_clip import FORMS, MOST_BYTES, WINDOWS_HTML, read_clip

DATA = Path(__file__).parents[1] / "data/clipboard"
PICTURE = "http://127.0.0.1:8123/pic.png"


def recorded(name: str) -> dict[str, bytes]:
    forms = json.loads((DATA / f"{name}.json").read_text())
    return {form: base64.b64decode(data) for form, data in forms.items()}


def test_a_picture_copied_in_chromium_names_its_page() -> None:
    assert dict(read_clip(recorded("chromium-image"))) == {
        "page": "http://127.0.0.1:8123/index.html",
        "picture": PICTURE,
        "alt": 'A "red" square',
    }


def test_a_picture_copied_in_firefox_names_itself() -> None:
    assert dict(read_clip(recorded("firefox-image"))) == {"picture": PICTURE, "alt": 'A "red" square'}


@pytest.mark.parametrize(
    ("browser", "page"), [("chromium", "http://127.0.0.1:8123/index.html"), ("firefox", "http://127.0.0.1:8123")]
)
def test_copied_text_names_page_and_link(browser: str, page: str) -> None:
    found = dict(read_clip(recorded(f"{browser}-text")))
    assert found["page"] == page, "Firefox gives the site alone"
    assert found["link"] == "https://example.org/target?a=1&b=2"


def test_the_header_of_windows_is_read_and_is_not_believed_inside_the_page() -> None:
    head = b"Version:0.9\r\nStartHTML:00000097\r\nSourceURL:https://example.org/page\r\n"
    body = b"<html><body><!--StartFragment--><img src='https://example.org/a.jpg'><!--EndFragment--></body></html>"
    assert dict(read_clip({WINDOWS_HTML: head + body})) == {
        "page": "https://example.org/page",
        "picture": "https://example.org/a.jpg",
    }
    assert "page" not in dict(read_clip({WINDOWS_HTML: body + b"\r\nSourceURL:https://example.org/other"}))


def test_a_drag_from_firefox_names_the_link_its_title_and_the_file() -> None:
    forms = {
        "text/x-moz-url": "https://example.org/post/5\nA post".encode("utf-16-le"),
        "application/x-moz-file-promise-url": "https://example.org/a.jpg".encode("utf-16-le"),
        "application/x-moz-file-promise-dest-filename": "a.jpg".encode("utf-16-le"),
    }
    assert dict(read_clip(forms)) == {
        "picture": "https://example.org/a.jpg",
        "file": "a.jpg",
        "link": "https://example.org/post/5",
        "page_title": "A post",
    }


def test_a_drag_from_chromium_names_kind_file_and_address() -> None:
    forms = {
        "DownloadURL": b"image/png:holiday.png:https://example.org:8443/a.png?x=1:2",
        "_NETSCAPE_URL": b"https://example.org/post\nThe post",
    }
    assert dict(read_clip(forms)) == {
        "picture": "https://example.org:8443/a.png?x=1:2",
        "file": "holiday.png",
        "media_type": "image/png",
        "link": "https://example.org/post",
        "page_title": "The post",
    }


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "https://a\nb", "", "example.org"]
)
def test_only_web_addresses_are_addresses(address: str) -> None:
    forms = {"text/x-moz-url": address.encode(), "chromium/x-source-url": address.encode()}
    assert not any("script" in value or "file:" in value or "data:" in value for _, value in read_clip(forms))
    assert "page" not in dict(read_clip({"chromium/x-source-url": address.encode()}))


def test_a_picture_inside_the_page_gives_its_kind_alone() -> None:
    html = b'<img src="data:image/png;base64,' + b"A" * 5000 + b'">'
    assert dict(read_clip({"text/html": html})) == {"picture": "data:image/png;base64"}


def test_everything_is_bounded() -> None:
    long = b"https://example.org/" + b"a" * MOST_BYTES * 4
    html = b"<p>" * 200_000 + b"<img src='https://example.org/late.png'>"
    found = dict(read_clip({"chromium/x-source-url": long, "text/html": html}))
    assert len(found["page"]) == 4096
    assert "picture" not in found, "beyond what is read"


@given(st.dictionaries(st.sampled_from(FORMS), st.binary(max_size=400), max_size=6))
def test_damaged_bytes_never_raise(forms: dict[str, bytes]) -> None:
    for name, value in read_clip(forms):
        assert name
        assert value
        assert len(value) <= 4096
