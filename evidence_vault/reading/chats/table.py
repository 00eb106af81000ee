"""Every importer, in the order in which a file is tried: the more certain sign first."""

from __future__ import annotations

from evidence_vault.reading.chats.contract import Importer
from evidence_vault.reading.chats.discord import DiscordJson
from evidence_vault.reading.chats.kakao import Kakao, KakaoCsv
from evidence_vault.reading.chats.line_app import LineApp
from evidence_vault.reading.chats.meta import MetaJson
from evidence_vault.reading.chats.qq import QqText
from evidence_vault.reading.chats.sms import SmsXml
from evidence_vault.reading.chats.telegram_html import TelegramHtml
from evidence_vault.reading.chats.telegram_json import TelegramJson
from evidence_vault.reading.chats.wechat import WeChatRows, WeFlow
from evidence_vault.reading.chats.whatsapp import WhatsApp

IMPORTERS: tuple[Importer, ...] = (
    DiscordJson(), MetaJson(), WeFlow(), WeChatRows(), TelegramJson(), TelegramHtml(), SmsXml(), LineApp(), QqText(),
    KakaoCsv(), Kakao(), WhatsApp(),
)  # fmt: skip


def importer_for(head: bytes) -> Importer | None:
    """The format of a file that begins so, or None."""
    return next((one for one in IMPORTERS if one.fits(head)), None)
