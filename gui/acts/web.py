"""Save web pages, and look at what was saved of one."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from evidence_vault.errors import NotFoundError, ObjectError, UserCancelled
from evidence_vault.model import AddDetails, Item, PageSaved, Part
from gui.operations import Reporter, Work
from gui.ports import OpenVault
from gui.ports_web import WebDoor, WebWindow

FACTS, TEXT, COMPARISON = "facts.json", "text.txt", "comparison.json"
_MOST_FACTS = 8 << 20
_MOST_TEXT = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPage:
    """What is there of a saved page. `facts` as the capture process wrote them, {} if they are missing or damaged;
    `text` at most its first 64 KiB; `comparison` with a second visit, {} if there was none."""

    parts: tuple[Part, ...]
    facts: dict[str, Any]
    text: str
    comparison: dict[str, Any] = field(default_factory=dict)

    @property
    def missing(self) -> list[str]:
        """What failed, in the words of the capture process."""
        found = self.facts.get("missing", [])
        return [str(one) for one in found] if isinstance(found, list) else []


def save_address(
    vault: OpenVault, door: WebDoor, url: str, details: AddDetails, *, any_certificate: bool, compare_by: str = ""
) -> Work[PageSaved]:
    """Visit an address and save the page; each step is told as progress."""

    def work(reporter: Reporter) -> PageSaved:
        return door.save(
            vault, url, details, any_certificate=any_certificate, compare_by=compare_by, note=_notes(reporter),
            cancel=reporter,
        )  # fmt: skip

    return work


def open_window(vault: OpenVault, door: WebDoor, url: str, heard: Reporter) -> Work[WebWindow]:
    """Open the private browser. What it does later is told through `heard`, and stopped through it."""

    def work(_: Reporter) -> WebWindow:
        window = door.browse(vault, url, note=_notes(heard), cancel=heard)
        if heard.cancelled:  # the vault was locked while the browser started
            window.close()
            raise UserCancelled
        return window

    return work


def save_window(vault: OpenVault, window: WebWindow, details: AddDetails) -> Work[PageSaved]:
    """Save the page in front."""
    return lambda reporter: window.save(vault, details, cancel=reporter)


def close_window(window: WebWindow) -> Work[None]:
    """End the browser."""
    return lambda _: window.close()


def load_saved(vault: OpenVault, item: Item) -> Work[SavedPage]:
    """The parts of a saved page, its facts and its text. A part that is damaged costs only itself."""

    def work(_: Reporter) -> SavedPage:
        parts = tuple(vault.parts(item.id))
        return SavedPage(
            parts=parts, facts=_facts(_read(vault, item, FACTS, _MOST_FACTS)),
            text=_read(vault, item, TEXT, _MOST_TEXT).decode("utf-8", "ignore"),
            comparison=_facts(_read(vault, item, COMPARISON, _MOST_FACTS)),
        )  # fmt: skip

    return work


def _notes(reporter: Reporter) -> Any:  # noqa: ANN401 - a Note
    return lambda what: reporter(done=0, total=0, what=what)


def _read(vault: OpenVault, item: Item, path: str, most: int) -> bytes:
    try:
        with vault.open_part(item.id, path) as stream:
            return stream.read(most)
    except (NotFoundError, ObjectError):
        return b""


def _facts(data: bytes) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
