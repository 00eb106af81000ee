"""Words for values: kinds, platforms, sizes, moments, errors. Every visible word passes through `translate`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from evidence_vault.errors import VaultError
from evidence_vault.model import Action, Finding, Item, ItemKind, MediaKind, Moment, SlotKind
from gui.noop import QT_TRANSLATE_NOOP

_KINDS = {
    ItemKind.FILE: QT_TRANSLATE_NOOP("texts", "File"),
    ItemKind.LINK: QT_TRANSLATE_NOOP("texts", "Link"),
    ItemKind.INCIDENT: QT_TRANSLATE_NOOP("texts", "What happened"),
    ItemKind.SCREEN_PHOTO: QT_TRANSLATE_NOOP("texts", "Photo of a screen"),
    ItemKind.RECORD_ONLY: QT_TRANSLATE_NOOP("texts", "Record, nothing kept"),
    ItemKind.CHAT_EXPORT: QT_TRANSLATE_NOOP("texts", "Chat export"),
    ItemKind.CHAT_EXCERPT: QT_TRANSLATE_NOOP("texts", "Part of a chat"),
    ItemKind.WEB_PAGE: QT_TRANSLATE_NOOP("texts", "Saved web page"),
}
_MEDIA = {
    MediaKind.PICTURE: QT_TRANSLATE_NOOP("texts", "Picture"),
    MediaKind.PDF: QT_TRANSLATE_NOOP("texts", "PDF"),
    MediaKind.VIDEO: QT_TRANSLATE_NOOP("texts", "Video"),
    MediaKind.AUDIO: QT_TRANSLATE_NOOP("texts", "Sound"),
    MediaKind.TEXT: QT_TRANSLATE_NOOP("texts", "Text"),
    MediaKind.ARCHIVE: QT_TRANSLATE_NOOP("texts", "Archive"),
    MediaKind.WEB: QT_TRANSLATE_NOOP("texts", "Web page"),
    MediaKind.OTHER: QT_TRANSLATE_NOOP("texts", "File"),
}
_PLATFORMS = {
    "telegram": QT_TRANSLATE_NOOP("texts", "Telegram"),
    "weibo": QT_TRANSLATE_NOOP("texts", "Weibo"),
    "xiaohongshu": QT_TRANSLATE_NOOP("texts", "Xiaohongshu"),
    "douyin": QT_TRANSLATE_NOOP("texts", "Douyin"),
    "wechat": QT_TRANSLATE_NOOP("texts", "WeChat"),
    "x": QT_TRANSLATE_NOOP("texts", "X (Twitter)"),
    "instagram": QT_TRANSLATE_NOOP("texts", "Instagram"),
    "facebook": QT_TRANSLATE_NOOP("texts", "Facebook"),
    "tiktok": QT_TRANSLATE_NOOP("texts", "TikTok"),
    "youtube": QT_TRANSLATE_NOOP("texts", "YouTube"),
    "reddit": QT_TRANSLATE_NOOP("texts", "Reddit"),
    "discord": QT_TRANSLATE_NOOP("texts", "Discord"),
    "kakaotalk": QT_TRANSLATE_NOOP("texts", "KakaoTalk"),
    "naver": QT_TRANSLATE_NOOP("texts", "Naver"),
    "line": QT_TRANSLATE_NOOP("texts", "LINE"),
    "web": QT_TRANSLATE_NOOP("texts", "Web page"),
}
_ACTIONS = {
    Action.CREATED: QT_TRANSLATE_NOOP("texts", "Vault created"),
    Action.COLLECTED: QT_TRANSLATE_NOOP("texts", "Collected"),
    Action.IMPORTED: QT_TRANSLATE_NOOP("texts", "Saved into the vault"),
    Action.DESCRIBED: QT_TRANSLATE_NOOP("texts", "Description changed"),
    Action.DERIVED: QT_TRANSLATE_NOOP("texts", "Covered preview and file details made"),
    Action.VIEWED: QT_TRANSLATE_NOOP("texts", "Looked at"),
    Action.SEARCHED_FOR_MATCH: QT_TRANSLATE_NOOP("texts", "Searched for matches"),
    Action.EXPORTED: QT_TRANSLATE_NOOP("texts", "Exported"),
    Action.HANDED_OVER: QT_TRANSLATE_NOOP("texts", "Handed over"),
    Action.REVERIFIED: QT_TRANSLATE_NOOP("texts", "Verified again"),
    Action.ANCHORED: QT_TRANSLATE_NOOP("texts", "Time proof obtained"),
    Action.REMOVED: QT_TRANSLATE_NOOP("texts", "Removed"),
    Action.KEY_CHANGED: QT_TRANSLATE_NOOP("texts", "Ways to open the vault changed"),
    Action.CASE_CHANGED: QT_TRANSLATE_NOOP("texts", "Case changed"),
    Action.REQUESTED: QT_TRANSLATE_NOOP("texts", "Request to a platform or centre"),
    Action.LOOKED_AGAIN: QT_TRANSLATE_NOOP("texts", "Looked again at the address"),
    Action.ACCOUNT_CHANGED: QT_TRANSLATE_NOOP("texts", "Account joined or split"),
}
_SLOTS = {
    SlotKind.PASSPHRASE: QT_TRANSLATE_NOOP("texts", "Passphrase"),
    SlotKind.WORDS: QT_TRANSLATE_NOOP("texts", "24 recovery words"),
    SlotKind.SHARES: QT_TRANSLATE_NOOP("texts", "Two of three recovery shares"),
    SlotKind.KEYRING: QT_TRANSLATE_NOOP("texts", "This computer's keyring"),
}
_FINDINGS = {
    Finding.HEADER_DAMAGED: QT_TRANSLATE_NOOP("texts", "The vault's header is damaged"),
    Finding.OBJECT_DAMAGED: QT_TRANSLATE_NOOP("texts", "A stored file is damaged"),
    Finding.OBJECT_MISSING: QT_TRANSLATE_NOOP("texts", "A stored file is missing"),
    Finding.ORPHAN: QT_TRANSLATE_NOOP("texts", "A file that belongs to no exhibit; it was left alone"),
    Finding.EVENT_ALTERED: QT_TRANSLATE_NOOP("texts", "An entry of the custody log was altered"),
    Finding.EVENT_MISSING: QT_TRANSLATE_NOOP("texts", "An entry of the custody log is missing"),
    Finding.ITEM_ALTERED: QT_TRANSLATE_NOOP("texts", "An exhibit's description was altered"),
    Finding.ITEM_MISSING: QT_TRANSLATE_NOOP("texts", "An exhibit is missing"),
    Finding.CHECKPOINT_ALTERED: QT_TRANSLATE_NOOP("texts", "The log's signature does not hold"),
    Finding.ROLLED_BACK: QT_TRANSLATE_NOOP("texts", "The vault was put back to an older state"),
    Finding.FORKED: QT_TRANSLATE_NOOP("texts", "The log is not a continuation of the earlier one"),
    Finding.FILE_CHANGED: QT_TRANSLATE_NOOP("texts", "A file was changed"),
    Finding.FILE_MISSING: QT_TRANSLATE_NOOP("texts", "A file is missing"),
    Finding.FILE_ADDED: QT_TRANSLATE_NOOP("texts", "A file was added"),
    Finding.PROOF_BROKEN: QT_TRANSLATE_NOOP("texts", "A proof does not hold"),
    Finding.SIGNATURE_BROKEN: QT_TRANSLATE_NOOP("texts", "A signature does not hold"),
    Finding.ANCHOR_BROKEN: QT_TRANSLATE_NOOP("texts", "A proof of time does not hold"),
    Finding.ANCHOR_MISSING: QT_TRANSLATE_NOOP("texts", "A proof of time is missing"),
    Finding.WITHHELD: QT_TRANSLATE_NOOP("texts", "Withheld on purpose"),
    Finding.REMARK: QT_TRANSLATE_NOOP("texts", "Worth knowing"),
    Finding.STRUCTURE: QT_TRANSLATE_NOOP("texts", "Something is not built as it should be"),
}
_COUNTRIES = {
    "TW": QT_TRANSLATE_NOOP("texts", "Taiwan"),
    "KR": QT_TRANSLATE_NOOP("texts", "Korea"),
    "CN": QT_TRANSLATE_NOOP("texts", "China"),
    "US": QT_TRANSLATE_NOOP("texts", "United States"),
}
_UNITS = ("KB", "MB", "GB", "TB")


def _say(source: str) -> str:
    return QCoreApplication.translate("texts", source)


def kind(item: Item) -> str:
    """What an item is, in a word or two."""
    if item.kind is ItemKind.FILE and item.facts is not None:
        return _say(_MEDIA[item.facts.kind])
    return _say(_KINDS[item.kind])


def kind_icon(item: Item) -> str:
    """The icon's name for an item without a covered picture."""
    if item.kind is ItemKind.FILE:
        if item.facts is None:
            return "other"
        return {MediaKind.PDF: "text"}.get(item.facts.kind, item.facts.kind.value)
    return {
        ItemKind.LINK: "link",
        ItemKind.INCIDENT: "incident",
        ItemKind.RECORD_ONLY: "record",
        ItemKind.SCREEN_PHOTO: "screen",
        ItemKind.CHAT_EXPORT: "chat",
        ItemKind.CHAT_EXCERPT: "chat",
        ItemKind.WEB_PAGE: "web",
    }[item.kind]


def platform(item: Item) -> str:
    """The platform's name, the site's host, or ''."""
    if item.source is None:
        return ""
    known = _PLATFORMS.get(item.source.platform)
    if known and item.source.platform != "web":
        return _say(known)
    return item.source.host or item.source.platform


def platform_name(platform: str) -> str:
    """A platform by the name it is known under."""
    return _say(_PLATFORMS[platform]) if platform in _PLATFORMS else platform


def media(kind: MediaKind) -> str:
    """A kind of file, in a word."""
    return _say(_MEDIA[kind])


def item_kind(kind: ItemKind) -> str:
    """A kind of item, in a word or two."""
    return _say(_KINDS[kind])


def title(item: Item) -> str:
    """Her title, or the file's name, or what it is."""
    if item.title:
        return item.title
    if item.content is not None and item.content.file_name:
        return item.content.file_name
    if item.source is not None:
        return item.source.as_given
    return kind(item)


def number(item: Item) -> str:
    """The number by which an exhibit is known in the vault."""
    return QCoreApplication.translate("texts", "No. {number}").format(number=item.number)


def places(count: int) -> str:
    """At how many places the same picture is."""
    return QCoreApplication.translate("texts", "same picture at {count} places").format(count=count)


def action(what: Action) -> str:
    """A custody action in plain words."""
    return _say(_ACTIONS[what])


def slot(what: SlotKind) -> str:
    """A way into the vault in plain words."""
    return _say(_SLOTS[what])


def finding(what: Finding) -> str:
    """What verification found, in plain words."""
    return _say(_FINDINGS[what])


def country(code: str) -> str:
    """A country by its ISO 3166-1 code; the code itself where we have no word for it."""
    known = _COUNTRIES.get(code)
    return _say(known) if known else code


def size(count: int) -> str:
    """A size in bytes as people read it; decimal units, as drives are sold."""
    if count < 1000:
        return QCoreApplication.translate("texts", "{count} bytes").format(count=count)
    step = min(len(_UNITS), (len(str(count)) - 1) // 3)
    value = count / 1000**step
    return f"{QLocale().toString(value, 'f', 0 if value >= 100 else 1)} {_UNITS[step - 1]}"


def grouped(digest: str) -> str:
    """A digest in groups of eight, so that it wraps and can be compared by eye."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))


def day(when: QDate) -> str:
    """A date as the window's language writes it; the translation of the pattern says in which order."""
    # A QLocale date pattern: d, MMMM and yyyy stand for day, name of the month and year.
    pattern = QCoreApplication.translate("texts", "d MMMM yyyy")
    return QLocale().toString(when, pattern)


def clock_day(when: datetime) -> str:
    """A day on whatever clock `when` was read from."""
    return day(QDate(when.year, when.month, when.day))


def clock(milliseconds: int) -> str:
    """A length or a place in a video: minutes and seconds, with hours where there are any."""
    seconds = milliseconds // 1000
    minutes = f"{seconds // 60 % 60}:{seconds % 60:02d}"
    return minutes if seconds < 3600 else f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def moment(when: Moment) -> str:
    """A moment on her own clock, to the minute, with its offset from UTC."""
    local = when.local
    return f"{day(QDate(local.year, local.month, local.day))}, {local:%H:%M} ({when.offset_text})"


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorText:
    """What happened, what is safe, what to do next, in the window's language."""

    what: str
    safe: str
    next_step: str


def error(fault: VaultError) -> ErrorText:
    """The three sentences of an error, translated from their English source texts."""
    return ErrorText(what=core(fault.what), safe=core(fault.safe), next_step=core(fault.next_step))


def core(source: str) -> str:
    """Text that comes from the core in English: an error, a step of progress, a finding."""
    return QCoreApplication.translate("errors", source)
