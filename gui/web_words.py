"""Saved web pages in plain words: what is being done, what each part is, what the facts say."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from evidence_vault.model import NetworkNotice, Part
from evidence_vault.model.network import TEXTS
from gui import texts
from gui.noop import QT_TRANSLATE_NOOP

_STEPS = {
    "what the window shows": QT_TRANSLATE_NOOP("web", "What the window shows"),
    "loading what appears on scrolling": QT_TRANSLATE_NOOP("web", "Loading what appears on scrolling"),
    "the whole page as a picture": QT_TRANSLATE_NOOP("web", "The whole page as a picture"),
    "pictures of a part that scrolls by itself": QT_TRANSLATE_NOOP(
        "web", "Pictures of a part that scrolls by itself"
    ),
    "the page's text": QT_TRANSLATE_NOOP("web", "The page's text"),
    "the page with its frames": QT_TRANSLATE_NOOP("web", "The page with its frames"),
    "back to where she was": QT_TRANSLATE_NOOP("web", "Back to where you were"),
    "the page as a PDF": QT_TRANSLATE_NOOP("web", "The page as a PDF"),
    "media": QT_TRANSLATE_NOOP("web", "Videos and sound"),
    "files the browser did not keep": QT_TRANSLATE_NOOP("web", "Files the browser did not keep"),
    "certificates": QT_TRANSLATE_NOOP("web", "The site's certificates"),
    "the web archive": QT_TRANSLATE_NOOP("web", "The web archive"),
}
_ROLES = {
    "window": QT_TRANSLATE_NOOP("web", "What the window showed"),
    "picture": QT_TRANSLATE_NOOP("web", "The whole page as a picture"),
    "series": QT_TRANSLATE_NOOP("web", "A picture of a part that scrolls by itself"),
    "series-text": QT_TRANSLATE_NOOP("web", "The text in that picture"),
    "archive": QT_TRANSLATE_NOOP("web", "Web archive with every reply of the site (WACZ)"),
    "snapshot": QT_TRANSLATE_NOOP("web", "The page in one file, with its pictures (MHTML)"),
    "print": QT_TRANSLATE_NOOP("web", "The page as a PDF"),
    "text": QT_TRANSLATE_NOOP("web", "The page's text"),
    "media": QT_TRANSLATE_NOOP("web", "A video or sound on the page"),
    "certificates": QT_TRANSLATE_NOOP("web", "The site's certificates"),
    "facts": QT_TRANSLATE_NOOP("web", "What was noted while saving"),
    "comparison": QT_TRANSLATE_NOOP("web", "A second visit by another way, or what differed in it"),
}

_FACTS = {
    "asked": QT_TRANSLATE_NOOP("web", "Address asked for: {value}"),
    "final": QT_TRANSLATE_NOOP("web", "Address in the end: {value}"),
    "title": QT_TRANSLATE_NOOP("web", "Title, as the page gave it: {value}"),
    "redirects": QT_TRANSLATE_NOOP("web", "Redirects on the way: {value}"),
    "status": QT_TRANSLATE_NOOP("web", "Answer of the site: {value}"),
    "address": QT_TRANSLATE_NOOP("web", "Address of the server: {value}"),
    "subject": QT_TRANSLATE_NOOP("web", "Certificate of: {value}"),
    "issuer": QT_TRANSLATE_NOOP("web", "Certificate issued by: {value}"),
    "begun": QT_TRANSLATE_NOOP("web", "Begun: {value}"),
    "ended": QT_TRANSLATE_NOOP("web", "Ended: {value}"),
    "site": QT_TRANSLATE_NOOP("web", "Time by the site's clock: {value}"),
    "ahead": QT_TRANSLATE_NOOP("web", "This computer's clock was ahead by {value} s"),
    "product": QT_TRANSLATE_NOOP("web", "Browser: {value}"),
    "system": QT_TRANSLATE_NOOP("web", "System: {value}"),
    "proxy": QT_TRANSLATE_NOOP("web", "Proxy: {value}"),
    "by_hand": QT_TRANSLATE_NOOP("web", "Browsed by hand: {value}"),
    "removed": QT_TRANSLATE_NOOP("web", "Removed, because it could open accounts: {value}"),
}


def step(note: str) -> str:
    """A step of a capture; one that this version does not know stands for itself."""
    return QCoreApplication.translate("web", _STEPS[note]) if note in _STEPS else note


def part(one: Part) -> str:
    """A part: what it is, its name, how large."""
    said = QCoreApplication.translate("web", _ROLES[one.role]) if one.role in _ROLES else one.role
    return f"{said} · {one.path} · {texts.size(one.size)}"


def missing(said: str) -> str:
    """What failed: the step in her language, the reason as it was noted."""
    what, colon, why = said.partition(": ")
    return f"{step(what)}: {why}" if colon and what in _STEPS else said


def notice_lines(notice: NetworkNotice) -> list[str]:
    """Who will see what, a sentence each."""
    return [texts.core(TEXTS[key]).format(host=notice.host, proxy=notice.proxy) for key in notice.keys]


def fact_lines(facts: dict[str, Any]) -> list[str]:
    """What was noted while saving, a line each; what is not there is left out."""
    main, browser, clock = _table(facts, "main"), _table(facts, "browser"), _table(facts, "clock")
    tls = _table(main, "tls")
    found = {
        "asked": facts.get("asked"),
        "final": facts.get("final"),
        "title": facts.get("title"),
        "redirects": len(facts.get("redirects") or ()) or "",
        "status": main.get("status"),
        "address": main.get("address"),
        "subject": tls.get("subjectName"),
        "issuer": tls.get("issuer"),
        "begun": facts.get("begun"),
        "ended": facts.get("ended"),
        "site": clock.get("site"),
        "ahead": clock.get("computer_ahead_seconds"),
        "product": browser.get("product"),
        "system": facts.get("system"),
        "proxy": _yes_or_no(facts.get("proxy")),
        "by_hand": _yes_or_no(facts.get("by_hand")),
        "removed": _counted(_table(facts, "removed")),
    }
    return [
        QCoreApplication.translate("web", _FACTS[name]).replace("{value}", str(value))
        for name, value in found.items()
        if value not in (None, "", [])
    ]


def _table(facts: dict[str, Any], name: str) -> dict[str, Any]:
    found = facts.get(name)
    return found if isinstance(found, dict) else {}


def _yes_or_no(value: object) -> str:
    if not isinstance(value, bool):
        return ""
    return QCoreApplication.translate("web", "yes") if value else QCoreApplication.translate("web", "no")


def _counted(found: dict[str, Any]) -> str:
    return ", ".join(f"{name} ({count})" for name, count in found.items())
