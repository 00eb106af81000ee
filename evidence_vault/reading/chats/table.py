"""Every importer, in the order in which a file is tried: the more certain sign first."""

from __future__ import annotations

from evidence_vault.reading.chats.contract import Importer
from evidence_vault.reading.chats.telegram_html import TelegramHtml
from evidence_vault.reading.chats.telegram_json import TelegramJson

IMPORTERS: tuple[Importer, ...] = (TelegramJson(), TelegramHtml())


def importer_for(head: bytes) -> Importer | None:
    """The format of a file that begins so, or None."""
    return next((one for one in IMPORTERS if one.fits(head)), None)
