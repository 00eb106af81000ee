"""Accounts, signs and places in words. No widgets here."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from evidence_vault.model import (
    Account,
    AccountPlace,
    AccountSign,
    KnownAccount,
    SeenAs,
    SignKind,
    Suggestion,
    TimeBasis,
)
from gui import texts
from gui.noop import QT_TRANSLATE_NOOP
from gui.visible import visible

_SEEN = {
    SeenAs.WROTE: QT_TRANSLATE_NOOP("accounts", "wrote here"),
    SeenAs.MENTIONED: QT_TRANSLATE_NOOP("accounts", "named in messages"),
    SeenAs.ADDRESS: QT_TRANSLATE_NOOP("accounts", "in the address"),
    SeenAs.NOTE: QT_TRANSLATE_NOOP("accounts", "in your note"),
    SeenAs.PAGE: QT_TRANSLATE_NOOP("accounts", "on the saved page"),
    SeenAs.NOTED: QT_TRANSLATE_NOOP("accounts", "noted by you"),
}
_SIGNS = {
    SignKind.ID: QT_TRANSLATE_NOOP("accounts", "number {value}"),
    SignKind.HANDLE: QT_TRANSLATE_NOOP("accounts", "@{value}"),
    SignKind.ADDRESS: QT_TRANSLATE_NOOP("accounts", "address {value}"),
    SignKind.NOTED: QT_TRANSLATE_NOOP("accounts", "another account you noted"),
}
translate = QCoreApplication.translate


def account_said(account: Account) -> str:
    """The name she gave, or the handle, or the number; and the platform."""
    name = visible(account.name or account.handle or account.account_id)
    return " · ".join(part for part in (name, texts.platform_name(account.platform)) if part)


def sign_said(sign: AccountSign, others: tuple[Account, ...] = ()) -> str:
    """A sign as people read it: number, @handle or address, and the platform."""
    if sign.kind is SignKind.NOTED:
        known = next((one for one in others if one.id == sign.value), None)
        return account_said(known) if known else translate("accounts", _SIGNS[SignKind.NOTED])
    said = translate("accounts", _SIGNS[sign.kind]).format(value=visible(sign.value))
    platform = translate("accounts", "telephone") if sign.platform == "phone" else texts.platform_name(sign.platform)
    return " · ".join(part for part in (said, platform) if part)


def known_line(one: KnownAccount, exhibits: str) -> str:
    """A line of the list of accounts. `exhibits`: how many, in words."""
    return f"{account_said(one.account)} · {exhibits}"


def suggestion_line(one: Suggestion) -> str:
    """A line of the list of what may be one account."""
    names = ", ".join(visible(name) for name in one.names[:2])
    signs = ", ".join(sign_said(sign, one.others) for sign in one.to_join[:3])
    places = translate("accounts", "places: {count}").format(count=one.places)
    if one.account is not None:
        target = translate("accounts", "perhaps also {account}").format(account=account_said(one.account))
        return " · ".join(part for part in (signs, target, places) if part)
    return " · ".join(part for part in (names, signs, places) if part)


def place_said(place: AccountPlace) -> str:
    """Where it is, how it appears there, and when."""
    where = visible(place.title) or translate("texts", "No. {number}").format(number=place.number)
    if place.chat:
        where = visible(place.chat_title) or where
    parts = [translate("texts", "No. {number}").format(number=place.number), where]
    if place.name:
        parts.append(visible(place.name))
    parts.append(translate("accounts", _SEEN[place.seen]))
    if place.chat:
        parts.append(translate("conversation", "Messages: {count}").format(count=place.count))
    return " · ".join((*parts, _when(place)))


def _when(place: AccountPlace) -> str:
    days = [day for day in dict.fromkeys((_day(place.first_ms), _day(place.last_ms))) if day]
    if not days:
        saved = place.saved[:10]
        return translate("accounts", "saved {day}").format(day=saved)
    if place.basis in {TimeBasis.UTC, TimeBasis.OFFSET}:
        return " – ".join(days) + " UTC"
    return translate("accounts", "{days} on the exporting device's clock").format(days=" – ".join(days))


def _day(ms: int | None) -> str:
    try:
        return "" if ms is None else f"{datetime.fromtimestamp(ms / 1000, UTC):%Y-%m-%d}"
    except (ValueError, OverflowError, OSError):
        return ""
