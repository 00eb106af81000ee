"""What is said of a saved web page."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_vault.model.ids import ItemId, Sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSaved:
    """A web page is durable. `sha256` is of the list of its parts; `size` in bytes, of all parts.

    `whole` is False if the capture ended before its last part; `dropped` names parts that could not be fetched whole.
    """

    item: ItemId
    number: int
    sha256: Sha256
    parts: int
    size: int
    whole: bool
    dropped: tuple[str, ...] = ()
