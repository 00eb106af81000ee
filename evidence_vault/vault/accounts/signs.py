"""Where ids, handles and profile addresses appear: in chats, saved pages, addresses and notes. Found by machine.

Nothing of it is kept: it is read from the index each time, message by message only where a text may hold an address
or a mention, and in slices, so that nobody else waits long for the index.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from evidence_vault.model import AccountPlace, AccountSign, Address, AddressKind, ChatId, ItemId, SeenAs, SignKind
from evidence_vault.ports import CancelToken, Progress, check_cancelled
from evidence_vault.sources.addresses import find_addresses
from evidence_vault.vault.accounts.decisions import normal, noted
from evidence_vault.vault.core import Core
from evidence_vault.vault.recognition.finding import PAGE_ENGINE
from evidence_vault.vault.recognition.places import places
from evidence_vault.vault.rows import address_of

WHAT = "Looking for accounts"
_SLICE = 50_000
_ITEMS = 5_000
_PHONE = re.compile(r"\+?[0-9][0-9 ()./‑-]{5,24}", re.ASCII)
_MENTION = re.compile(r"(?<![\w@./])@([A-Za-z][A-Za-z0-9_]{4,31})(?![\w@])", re.ASCII)
_TELEGRAM_CHANNEL = "-100"
_SHARES_HANDLES = frozenset({"telegram"})
"""Where people, groups and channels take their handles from one stock: a group's handle is an account's too."""


@dataclass(slots=True)
class Gathered:
    """Every sign with its places, and pairs of signs that one source names together."""

    places: dict[AccountSign, list[AccountPlace]] = field(default_factory=dict)
    pairs: set[tuple[AccountSign, AccountSign]] = field(default_factory=set)

    def add(self, place: AccountPlace) -> None:
        """One place more."""
        self.places.setdefault(place.sign, []).append(place)

    def together(self, signs: list[AccountSign]) -> None:
        """Signs that one address names."""
        if len(signs) > 1:
            self.pairs.update((signs[0], other) for other in signs[1:])


def gather(core: Core, *, progress: Progress, cancel: CancelToken) -> Gathered:
    """All of it. Raises UserCancelled."""
    found = Gathered()
    _of_noted(core, found)
    _of_senders(core, found)
    steps = ((_of_items, "item"), (_of_messages, "chat_message"))
    total = sum(_highest(core, table) for _, table in steps)
    done = 0
    for step, table in steps:
        for upto in step(core, found, _highest(core, table)):
            check_cancelled(cancel)
            progress(done=min(done + upto, total), total=total, what=WHAT)
        done += _highest(core, table)
    _of_pages(core, found)
    return found


def _highest(core: Core, table: str) -> int:
    row = core.index.row(f"SELECT max(number) FROM {table}")  # noqa: S608 - a constant
    return int(row[0] or 0) if row else 0


def sender_sign(platform: str, sender: str, name: str) -> AccountSign | None:
    """What an export says of who wrote: the platform's id, or a telephone number where it has no ids."""
    sender = sender.strip()
    phone = sender or name.strip()
    if platform in {"sms", "whatsapp"}:
        digits = re.sub(r"[^0-9]", "", phone)
        if not _PHONE.fullmatch(phone) or (not sender and not phone.startswith("+")):
            return None
        return AccountSign("phone", SignKind.ID, ("+" if phone.startswith("+") else "") + digits)
    if not sender:
        return None
    if platform == "telegram":
        sender = re.sub(r"^user(?=[0-9]+$)", "", sender)
        sender = re.sub(r"^channel(?=[0-9]+$)", _TELEGRAM_CHANNEL, sender)
    return AccountSign(platform, SignKind.ID, sender)


def address_signs(address: Address) -> list[AccountSign]:
    """What an address says of an account; of a site that is not known, nothing."""
    if address.platform in {"", "web"}:
        return []
    found = []
    if address.account_id:
        found.append(normal(address.platform, SignKind.ID, address.account_id))
    handle = address.account or (address.group if address.platform in _SHARES_HANDLES else "")
    if handle.startswith("+"):
        found.append(AccountSign("phone", SignKind.ID, "+" + re.sub(r"[^0-9]", "", handle)))
    elif handle:
        found.append(normal(address.platform, SignKind.HANDLE, handle))
    if not found and address.kind is AddressKind.PROFILE and address.canonical:
        found.append(AccountSign(address.platform, SignKind.ADDRESS, address.canonical))
    return found


def _of_noted(core: Core, found: Gathered) -> None:
    """Exhibits of which she noted an account herself."""
    rows = core.index.rows(
        "SELECT account.id, account.name, item.id, item.number, item.title, item.saved_utc FROM item_account"
        " JOIN account ON account.number = item_account.account JOIN item ON item.number = item_account.item"
    )
    for account, name, item, number, title, saved in rows:
        found.add(
            AccountPlace(
                sign=noted(account), seen=SeenAs.NOTED, item=ItemId(item), number=number, title=title, saved=saved,
                name=name,
            )
        )  # fmt: skip


def _of_senders(core: Core, found: Gathered) -> None:
    rows = core.index.rows(
        "SELECT chat_import.platform, chat_name.sender, chat_name.name, chat.id, chat.title, chat_member.messages,"
        " chat_member.first, item.id, item.number, item.title, item.saved_utc FROM chat_member"
        " JOIN chat_name ON chat_name.number = chat_member.name JOIN chat ON chat.number = chat_member.chat"
        " JOIN chat_import ON chat_import.number = chat.import AND chat_import.ready"
        " JOIN item ON item.number = chat_import.item ORDER BY chat.number, chat_member.messages DESC"
    )
    held: dict[tuple[AccountSign, str], AccountPlace] = {}
    for platform, sender, name, chat, chat_title, count, first, item, number, title, saved in rows:
        sign = sender_sign(platform, sender, name)
        if sign is None:
            continue
        before = held.get((sign, chat))
        one = AccountPlace(
            sign=sign, seen=SeenAs.WROTE, item=ItemId(item), number=number, title=title, saved=saved,
            chat=ChatId(chat), chat_title=chat_title, name=name, count=count, first=first,
        )  # fmt: skip
        if before is not None:  # the same id under another name: one place, under the name shown most
            one = replace(before, count=before.count + count, first=min(before.first, first))
        held[sign, chat] = one
    for place in held.values():
        found.add(place)


def _of_items(core: Core, found: Gathered, highest: int) -> Iterator[int]:
    """Addresses that items came from, and those in her notes."""
    for low in range(0, highest, _ITEMS):
        rows = core.index.rows(
            "SELECT id, number, title, saved_utc, source, note FROM item WHERE number > ? AND number <= ?"
            " AND (source <> '' OR instr(note, '/'))",
            (low, low + _ITEMS),
        )
        for item, number, title, saved, source, note in rows:
            seen: set[AccountSign] = set()
            source_address = address_of(source)
            given = [(SeenAs.ADDRESS, source_address)] if source_address else []
            written = [(SeenAs.NOTE, one) for one in find_addresses(note)] if "/" in note else []
            for how, address in (*given, *written):
                signs = address_signs(address)
                found.together(signs)
                for sign in signs:
                    if sign not in seen:
                        seen.add(sign)
                        place = AccountPlace(
                            sign=sign, seen=how, item=ItemId(item), number=number, title=title, saved=saved
                        )
                        found.add(place)
        yield low


def _of_messages(core: Core, found: Gathered, highest: int) -> Iterator[int]:
    """Addresses and, where the platform has them, mentions in messages: one place for each chat, with their count."""
    chats = _chats(core)
    held: dict[tuple[AccountSign, int], AccountPlace] = {}
    for low in range(0, highest, _SLICE):
        rows = core.index.rows(
            "SELECT number, chat, text FROM chat_message WHERE number > ? AND number <= ?"
            " AND (instr(text, '/') OR instr(text, '@'))",
            (low, low + _SLICE),
        )
        for number, chat, text in rows:
            if chat in chats:
                platform, place = chats[chat]
                for sign in _in_message(platform, text, found):
                    before = held.get((sign, chat))
                    held[sign, chat] = replace(
                        before or place,
                        sign=sign,
                        count=before.count + 1 if before else 1,
                        first=before.first if before else number,
                        last=number,
                    )
        yield low
    for one in held.values():
        found.add(one)


def _in_message(platform: str, text: str, found: Gathered) -> set[AccountSign]:
    signs: set[AccountSign] = set()
    if "/" in text:
        for address in find_addresses(text):
            named = address_signs(address)
            found.together(named)
            signs.update(named)
    if platform in _SHARES_HANDLES and "@" in text:
        signs.update(normal(platform, SignKind.HANDLE, one[1]) for one in _MENTION.finditer(text))
    return signs


def _chats(core: Core) -> dict[int, tuple[str, AccountPlace]]:
    nobody = AccountSign("", SignKind.HANDLE, "")
    rows = core.index.rows(
        "SELECT chat.number, chat_import.platform, chat.id, chat.title, item.id, item.number, item.title,"
        " item.saved_utc FROM chat JOIN chat_import ON chat_import.number = chat.import AND chat_import.ready"
        " JOIN item ON item.number = chat_import.item"
    )
    return {
        row[0]: (
            row[1],
            AccountPlace(
                sign=nobody, seen=SeenAs.MENTIONED, item=ItemId(row[4]), number=row[5], title=row[6], saved=row[7],
                chat=ChatId(row[2]), chat_title=row[3],
            ),
        )
        for row in rows
    }  # fmt: skip


def _of_pages(core: Core, found: Gathered) -> None:
    """Addresses in the text of saved pages."""
    rows = core.index.rows(
        "SELECT object, text FROM recognised WHERE engine = ? AND instr(text, '/')", (PAGE_ENGINE,)
    )
    held = places(core.index, [row[0] for row in rows])
    wanted = sorted({number for each in held.values() for number, _ in each})
    items = _item_rows(core, wanted)
    for sha256, text in rows:
        signs = {sign for address in find_addresses(text) for sign in address_signs(address)}
        for number, _ in held.get(sha256, ()):
            if number in items:
                item, title, saved = items[number]
                for sign in sorted(signs):
                    found.add(
                        AccountPlace(sign=sign, seen=SeenAs.PAGE, item=item, number=number, title=title, saved=saved)
                    )


def _item_rows(core: Core, numbers: Iterable[int]) -> dict[int, tuple[ItemId, str, str]]:
    wanted = list(numbers)
    found: dict[int, tuple[ItemId, str, str]] = {}
    for start in range(0, len(wanted), _ITEMS):
        part = wanted[start : start + _ITEMS]
        marks = ",".join("?" * len(part))
        rows = core.index.rows(
            f"SELECT number, id, title, saved_utc FROM item WHERE number IN ({marks})",  # noqa: S608
            part,
        )
        found |= {row[0]: (ItemId(row[1]), row[2], row[3]) for row in rows}
    return found
