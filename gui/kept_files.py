"""Files inside a kept export or a part of a chat: named by messages, and looked at as exhibits are."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_vault.model import Item, Sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFile:
    """A file that a message names and that is kept. `kind` is the format's own word for it."""

    sha256: Sha256
    name: str
    kind: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartItem(Item):
    """Such a file as viewers take one: `id` and `number` are those of the item that holds it, `content` is its own.

    It is no item of the vault: nothing can be written about it, and looking at it is looking at what holds it.
    """
