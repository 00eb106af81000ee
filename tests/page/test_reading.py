"""Reading a package in the page: covered, harmless, by keyboard, in four languages, and never over a network."""

from __future__ import annotations

import itertools
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from evidence_vault.model import Exhibit
from tests.exporters.fakes import FakeSource, fake_signer
from tests.exporters.package.support import OWN_FILES, write
from tests.page.browsers import PAGE, Browser, Chromium, wait

HOSTILE = "\u202egnp.exe</script><img src=x onerror=document.title='owned'><svg onload=alert(1)>&#60;"
MARKUP = b"<html><script>document.title='owned'</script><img src=x onerror=document.title='owned'></html>"
SVG = b"<svg xmlns='http://www.w3.org/2000/svg' onload=\"document.title='owned'\"><script>1</script></svg>"


def _hostile(tmp_path: Path, contents: bytes) -> Path:
    """A package whose texts are hostile everywhere, with a file that claims to be a picture."""

    class Source(FakeSource):
        def open_content(self, item_id: Any) -> Any:
            import io

            return io.BytesIO(contents)

    def altered(one: Exhibit) -> Exhibit:
        import hashlib

        content = one.item.content and replace(
            one.item.content, sha256=hashlib.sha256(contents).hexdigest(), size=len(contents),  # type: ignore[arg-type]
            media_type="image/png", file_name="picture.png" + HOSTILE,
        )  # fmt: skip
        return replace(one, item=replace(one.item, title=HOSTILE, note=HOSTILE, content=content))

    return write(tmp_path / "hostile.zip", Source(1, alter=altered)).path


@pytest.mark.parametrize("contents", [MARKUP, SVG], ids=["html", "svg"])
def test_hostile_texts_and_files_stay_text(browser: Browser, tmp_path: Path, contents: bytes) -> None:
    result = browser.check([_hostile(tmp_path, contents)])
    assert result["state"] == "holds-not-anchored", result["problems"]
    wait(lambda: browser.run("return document.querySelectorAll('.media button').length") == 2)
    browser.run("document.querySelector('.media button').click()")
    wait(lambda: browser.run("return document.querySelector('.media pre')?.textContent.length > 0"))
    assert browser.run("return document.querySelector('.media pre').textContent") == contents.decode()
    assert browser.run("return document.title") == "Check this package"
    assert browser.run("return document.querySelectorAll('main img, main svg, main iframe, main object').length") == 0
    shown = browser.run("return document.querySelector('.exhibit h3').textContent")
    assert "\u27e8U+202E\u27e9" in shown
    assert "\u202e" not in browser.run("return document.querySelector('main').textContent")


def test_pictures_are_covered_until_asked_for_and_escape_covers_all(browser: Browser, package: Path) -> None:
    browser.show([package])
    wait(lambda: browser.run("return document.querySelectorAll('.media button[aria-expanded]').length") >= 2)
    assert browser.run("return document.querySelectorAll('main img').length") == 0
    browser.run("document.querySelectorAll('.media button[aria-expanded]').forEach((one) => one.click())")
    wait(lambda: browser.run("return document.querySelectorAll('main img, main pre').length") >= 2)
    source = browser.run("return document.querySelector('main img').src")
    assert source.startswith("blob:")
    browser.run("document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))")
    assert browser.run("return document.querySelectorAll('main img, main .media pre').length") == 0


def test_nothing_plays_by_itself(a_chromium: Chromium, tmp_path: Path) -> None:
    contents = b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + bytes(64)
    a_chromium.show([_hostile(tmp_path, contents)])
    wait(lambda: a_chromium.run("return document.querySelector('.media button[aria-expanded]') !== null"))
    assert a_chromium.run("return document.querySelectorAll('video, audio').length") == 0
    a_chromium.run("document.querySelector('.media button').click()")
    wait(lambda: a_chromium.run("return document.querySelector('video') !== null"))
    video = "const v = document.querySelector('video'); "
    assert a_chromium.run(video + "return [v.autoplay, v.preload, v.controls, v.paused]") == [
        False,
        "none",
        True,
        True,
    ]


def test_the_fingerprint_is_compared_as_it_is_typed(browser: Browser, package: Path) -> None:
    browser.show([package])
    fingerprint = fake_signer().fingerprint

    def typed(text: str) -> list[str]:
        field = "const f = document.getElementById('typed'); "
        browser.run(f"{field} f.value = {json.dumps(text)}; f.dispatchEvent(new Event('input'))")
        found = browser.run("const c = document.getElementById('compared'); return [c.dataset.state, c.textContent]")
        return list(found)

    assert typed(fingerprint)[0] == "same"
    assert typed(" ".join(fingerprint[at : at + 8] for at in range(0, 64, 8)).upper())[0] == "same"
    assert typed(fingerprint[:63] + ("0" if fingerprint[63] != "0" else "1"))[0] == "different"
    assert typed(fingerprint[:20])[0] == "short"
    assert typed("")[0] == "none"
    order = browser.run("return [...document.querySelectorAll('main > section')].map((one) => one.id)")
    assert order[:2] == ["first", "verdict"]


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant", "ko"])
def test_every_language_is_complete_and_switches_what_is_shown(
    browser: Browser, package: Path, language: str
) -> None:
    browser.show([package])
    before = browser.run("return document.getElementById('verdict').textContent")
    browser.run(
        f"const s = document.getElementById('language'); s.value = '{language}'; s.dispatchEvent(new Event('change'))"
    )
    assert browser.run("return document.documentElement.lang") == language
    assert browser.run("return document.activeElement.id") == "language"
    after = browser.run("return document.getElementById('verdict').textContent")
    assert (after == before) == (language == "en")
    assert "{" not in after
    assert fake_signer().fingerprint in browser.run(
        "return document.getElementById('fingerprint').textContent"
    ).replace(" ", "")


def test_search_and_filter(browser: Browser, package: Path) -> None:
    result = browser.check([package])
    browser.run(
        "const s = document.getElementById('search'); s.value = 'photo_1@'; s.dispatchEvent(new Event('input'))"
    )
    shown = browser.run("return [...document.querySelectorAll('.exhibit')].map((one) => one.id)")
    assert shown == ["exhibit-1"]
    browser.run("const s = document.getElementById('search'); s.value = ''; s.dispatchEvent(new Event('input'))")
    browser.run(
        "const s = document.getElementById('kind'); s.value = 'incident'; s.dispatchEvent(new Event('input'))"
    )
    wanted = [f"exhibit-{one['exhibit']}" for one in result["exhibits"] if one["kind"] == "incident"]
    assert browser.run("return [...document.querySelectorAll('.exhibit')].map((one) => one.id)") == wanted != []
    assert browser.run("return document.getElementById('live').textContent") != ""


UNNAMED = """
const those = 'button, input:not([aria-hidden]), select, summary, a[href], [tabindex="0"]';
const named = (one) => one.getAttribute('aria-label') || one.textContent.trim() || one.labels?.length;
return [...document.querySelectorAll(those)].filter((one) => !named(one)).length;
"""


def test_every_control_has_a_name_and_the_result_takes_the_focus(browser: Browser, package: Path) -> None:
    browser.show([package])
    assert browser.run(UNNAMED) == 0
    assert browser.run("return document.activeElement.id") == "verdict-title"
    assert browser.run("return document.getElementById('live').getAttribute('aria-live')") == "polite"
    levels = browser.run("return [...document.querySelectorAll('h1, h2, h3, h4')].map((one) => +one.tagName[1])")
    assert levels[0] == 1
    assert all(later - earlier <= 1 for earlier, later in itertools.pairwise(levels))


def test_it_is_worked_by_keyboard_alone(a_chromium: Chromium, package: Path) -> None:
    from selenium.webdriver.common.keys import Keys

    a_chromium.show([package])
    wait(lambda: a_chromium.run("return document.querySelectorAll('.media button[aria-expanded]').length") >= 1)
    body = a_chromium.driver.switch_to.active_element
    for _ in range(40):
        body.send_keys(Keys.TAB)
        body = a_chromium.driver.switch_to.active_element
        if body.get_attribute("aria-expanded") == "false" and body.tag_name == "button":
            break
    body.send_keys(Keys.ENTER)
    wait(lambda: a_chromium.run("return document.querySelector('main img, main pre') !== null"))
    body.send_keys(Keys.ESCAPE)
    assert a_chromium.run("return document.querySelector('main img')") is None


def test_nothing_is_asked_of_the_network(a_chromium: Chromium, package: Path) -> None:
    """What Chromium itself logs of requests, over a whole reading; and the policy refuses what a script would try."""
    a_chromium.driver.get_log("performance")
    a_chromium.show([package])
    wait(lambda: a_chromium.run("return document.querySelectorAll('.media button[aria-expanded]').length") >= 1)
    a_chromium.run("document.querySelectorAll('.media button[aria-expanded]').forEach((one) => one.click())")
    sent = [json.loads(one["message"])["message"] for one in a_chromium.driver.get_log("performance")]
    asked = [one["params"]["request"]["url"] for one in sent if one["method"] == "Network.requestWillBeSent"]
    assert asked
    assert all(url.startswith(("file://", "blob:", "data:")) for url in asked), asked
    assert (
        a_chromium.run(
            "try { await fetch('http://127.0.0.1:9/'); return 'sent' } catch (error) { return error.name }"
        )
        == "TypeError"
    )
    violations = [json.dumps(one) for one in a_chromium.driver.get_log("browser")]
    assert any("Content Security Policy" in one or "connect-src" in one for one in violations)


def test_a_dropped_folder_is_read(a_chromium: Chromium, package: Path, tmp_path: Path) -> None:
    """A real drop of a folder from outside the browser, on a page from the disk."""
    import zipfile

    with zipfile.ZipFile(package) as archive:
        archive.extractall(tmp_path)
    folder = next(one for one in tmp_path.iterdir() if one.is_dir())
    for dropped in (folder, package):
        a_chromium.reload()
        data = {"items": [], "files": [str(dropped)], "dragOperationsMask": 1}
        for kind in ("dragEnter", "dragOver", "drop"):
            a_chromium.driver.execute_cdp_cmd(
                "Input.dispatchDragEvent", {"type": kind, "x": 400, "y": 400, "data": data}
            )
        wait(lambda: a_chromium.run("return window.evidenceVaultShown !== null"))
        result = a_chromium.run("return window.evidenceVaultShown")
        assert (result["state"], result["reason"], result["files"]) == ("holds-not-anchored", None, OWN_FILES + 8)


def test_the_page_stands_alone() -> None:
    assert PAGE.stat().st_size < 1_000_000
