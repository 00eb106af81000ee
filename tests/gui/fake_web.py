"""A browser that is not there: pages are saved as two parts and facts, as soon as the test lets them."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from typing import Any

from evidence_vault.errors import UserCancelled, VaultError
from evidence_vault.model import AddDetails, ItemKind, NetworkNotice, PageSaved, Part, Sha256, capture_notice
from evidence_vault.model.network import Route
from tests.gui.fakes import FakeVault

FACTS = {
    "asked": "https://example.org/", "final": "https://example.org/page", "title": "A <b>page</b>", "proxy": False,
    "main": {"status": 200, "address": "192.0.2.1", "tls": {"subjectName": "example.org", "issuer": "Nobody"}},
    "browser": {"product": "Chrome/156.0"}, "clock": {"site": "Tue, 24 Nov 2026 12:00:00 GMT",
    "computer_ahead_seconds": 2}, "missing": ["media: Timeout", "the content of https://example.org/x"],
    "removed": {"cookie": 3},
}  # fmt: skip


def keep(vault: FakeVault, url: str, details: AddDetails, facts: bytes = b"", comparison: bytes = b"") -> PageSaved:
    saved = vault._keep(ItemKind.WEB_PAGE, details, data=b"\x89PNG", name="page-1.png")
    contents = {
        "page-1.png": ("picture", b"\x89PNG"),
        "text.txt": ("text", "Words 文字 of the page".encode()),
        "facts.json": ("facts", facts or json.dumps(FACTS).encode()),
    }
    if comparison:
        contents["comparison.json"] = ("comparison", comparison)
    vault.kept_parts[saved.id] = {
        path: (Part(path=path, sha256=Sha256("ab" * 32), size=len(data), role=role), data)
        for path, (role, data) in contents.items()
    }
    return PageSaved(
        item=saved.id, number=saved.number, sha256=Sha256("cd" * 32), parts=3, size=1000, whole=True, dropped=()
    )


@dataclass
class FakeWindow:
    """`gate` holds a save until it is set; `fault` is raised by the next one."""

    note: Any
    ended: bool = False
    closed: int = 0
    gate: threading.Event | None = None
    fault: VaultError | None = None

    def save(self, vault: Any, details: AddDetails, *, cancel: Any) -> PageSaved:
        self.note("the web archive")
        while self.gate is not None and not self.gate.wait(0.01):
            if cancel.cancelled:
                raise UserCancelled
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault
        return keep(vault, "https://example.org/front", details)

    def close(self) -> None:
        self.closed += 1
        self.ended = True


@dataclass
class FakeWeb:
    """`found` are the browsers; `asked` notes each visit."""

    found: list[str] = field(default_factory=lambda: ["Chromium"])
    way: Route = field(default_factory=Route)
    asked: list[tuple[str, bool]] = field(default_factory=list)
    windows: list[FakeWindow] = field(default_factory=list)
    gate: threading.Event | None = None
    fault: VaultError | None = None
    facts: bytes = b""
    comparison: bytes = b""
    compared: list[str] = field(default_factory=list)

    def browsers(self) -> list[str]:
        return self.found

    def route(self, vault: Any) -> str:
        return str(self.way)

    def notice(self, vault: Any, url: str) -> NetworkNotice:
        return capture_notice(url, self.way)

    def save(
        self, vault: Any, url: str, details: AddDetails, *, any_certificate: bool, compare_by: str = "", note: Any,
        cancel: Any,
    ) -> PageSaved:  # fmt: skip
        self.asked.append((url, any_certificate))
        self.compared.append(compare_by)
        note("the whole page as a picture")
        while self.gate is not None and not self.gate.wait(0.01):
            if cancel.cancelled:
                raise UserCancelled
        if self.fault is not None:
            raise self.fault
        return keep(vault, url, details, self.facts, self.comparison)

    def browse(self, vault: Any, url: str, *, note: Any, cancel: Any) -> FakeWindow:
        if self.fault is not None:
            raise self.fault
        self.asked.append((url, False))
        self.windows.append(FakeWindow(note))
        return self.windows[-1]
