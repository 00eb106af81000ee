"""One search over everything, as the window shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from evidence_vault.errors import NotFoundError
from evidence_vault.model import Chat, ChatId, Found
from gui.operations import Reporter, Work
from gui.ports import OpenVault

MOST = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A hit, and the chat it is a message of."""

    found: Found
    chat: Chat | None = None


def find(vault: OpenVault, text: str) -> Work[Sequence[Hit]]:
    """Hits for every word of `text`, the best first."""

    def work(_: Reporter) -> Sequence[Hit]:
        found = vault.find(text, limit=MOST)
        chats = {one: _chat(vault, one) for one in {each.chat for each in found} if one is not None}
        return [Hit(found=one, chat=chats.get(one.chat) if one.chat else None) for one in found]

    return work


def _chat(vault: OpenVault, chat: ChatId) -> Chat | None:
    """It may be read anew between the two questions."""
    try:
        return vault.chat(chat)
    except NotFoundError:
        return None
