"""What is worth knowing of one chat of an export: signs read from counts, each with a code."""

from __future__ import annotations

from evidence_vault.model import ChatFinding, Missing
from evidence_vault.vault.chats.building import ChatDraft

OWN_IDS = frozenset({"private_supergroup", "public_supergroup", "private_channel", "public_channel"})
"""Chats whose messages are counted for themselves; elsewhere Telegram counts all of a person's chats together."""

GROUPS = OWN_IDS | {"private_group"}
_TITLES = ("edit_group_title", "edit_channel_title")
_JOINS = ("invite_members", "join_group_by_link", "join_group_by_request")
_LEAVES = ("remove_members",)


def findings_of(chat: ChatDraft, own: str) -> tuple[ChatFinding, ...]:
    """`own` is the id of the account that made the export, if the export says it."""
    found = list(chat.told)
    found += _one_writer(chat, own)
    if chat.gaps and chat.head.kind in OWN_IDS:
        found.append(ChatFinding("id-gaps", chat.gone, str(chat.gaps)))
    if chat.unreadable:
        found.append(ChatFinding("unreadable", chat.unreadable))
    found += [ChatFinding("repaired", count, code) for code, count in sorted(chat.repairs.items())]
    found += [
        ChatFinding("media-missing", count, why.value)
        for why, count in sorted(chat.media.items())
        if why is not Missing.NO
    ]
    if chat.media[Missing.NO]:
        found.append(ChatFinding("media-present", chat.media[Missing.NO]))
    found += [ChatFinding("flagged", count, code) for code, count in sorted(chat.flags.items())]
    for code, actions in (("titles-changed", _TITLES), ("joined", _JOINS), ("removed", _LEAVES)):
        count = sum(chat.actions[action] for action in actions)
        if count:
            found.append(ChatFinding(code, count))
    if chat.actions["set_messages_ttl"]:
        found.append(ChatFinding("self-destruct-set", chat.actions["set_messages_ttl"], chat.ttl))
    return tuple(found)


def _one_writer(chat: ChatDraft, own: str) -> list[ChatFinding]:
    """An account export keeps only her own messages of public groups and channels, and says nothing of it."""
    if chat.head.kind not in GROUPS or len(chat.writers) != 1:
        return []
    (writer,) = chat.writers
    if own and writer == own:
        return [ChatFinding("only-own-messages", chat.messages)]
    if writer.startswith("user") and chat.gaps:
        return [ChatFinding("only-one-writer", chat.messages)]
    return []
