"""What she is writing and has not kept yet: in the vault from the first words on, so that nothing can take it.

It is no evidence: no event tells of it, no exporter can reach it, and it goes once it is kept.
"""

from __future__ import annotations

import json

from evidence_vault.errors import IndexDamagedError, UsageError
from evidence_vault.format.events import clean
from evidence_vault.vault.core import Commit, Core

NEW = ""
"""The name of a request that was not kept yet; one that was is named by its id."""
_KEY = "unfinished-requests"
_LONGEST = 1 << 20


def kept(core: Core) -> dict[str, str]:
    """Every unfinished text by its name. Raises IndexDamagedError."""
    return _read(core.index.meta(_KEY))


def keep(core: Core, name: str, text: str) -> None:
    """Keep one, '' to let it go. Raises UsageError for more than a million characters, and IndexDamagedError."""
    if len(text) > _LONGEST:
        raise UsageError("That is too long to be kept.", next_step="Shorten it.")
    with core.commit() as commit:
        _put(commit, name, clean(text))


def forget(commit: Commit, name: str) -> None:
    """Let one go as part of a commit. Raises IndexDamagedError."""
    _put(commit, name, "")


def _put(commit: Commit, name: str, text: str) -> None:
    rows = commit.writer.rows("SELECT value FROM meta WHERE key = ?", (_KEY,))
    before = _read(rows[0][0] if rows else None)
    after = {one: said for one, said in (before | {name: text}).items() if said}
    if after != before:
        commit.writer.set_meta(_KEY, json.dumps(after))


def _read(value: object) -> dict[str, str]:
    try:
        return {str(name): str(text) for name, text in json.loads(str(value or "{}")).items()}
    except (ValueError, AttributeError) as error:
        raise IndexDamagedError("Unfinished words in the vault's index cannot be read.") from error
