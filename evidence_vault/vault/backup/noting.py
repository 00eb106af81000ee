"""What the vault remembers of its backups: the last one that was made, and the last restore that was rehearsed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from evidence_vault.errors import BackupForeignError
from evidence_vault.format.events import Draft
from evidence_vault.model import Action, BackupState, Moment, Rehearsal
from evidence_vault.vault.core import Core

_MADE = "backup"
_REHEARSED = "rehearsal"


def state(core: Core) -> BackupState:
    """When the vault was last backed up, how many items came since, and when a restore was last rehearsed."""
    made, tried = _meta(core, _MADE), _meta(core, _REHEARSED)
    newer = core.index.row("SELECT count(*) FROM item WHERE number > ?", (made.get("item", 0),)) or (0,)
    return BackupState(
        last=Moment.parse(made["utc"], made["offset"]) if made else None,
        new_items=newer[0],
        place=made.get("place", ""),
        rehearsed=Moment.parse(tried["utc"], tried["offset"]) if tried else None,
        rehearsed_with=tried.get("with", ""),
        rehearsed_problems=tried.get("problems", 0),
    )


def backed_up(core: Core, item: int, to: Path) -> None:
    """Remember a backup up to the item of this number. The folder's name stays in the encrypted index."""
    now = core.clock.now()
    said = {"item": item, "offset": now.offset_text, "place": str(to), "utc": now.utc_text}
    with core.commit() as commit:
        commit.writer.set_meta(_MADE, json.dumps(said, sort_keys=True))


def rehearsed(core: Core, tried: Rehearsal) -> None:
    """Remember a rehearsal, and record it in the log. Raises BackupForeignError for one of another vault."""
    if tried.vault_id != core.vault_id:
        raise BackupForeignError
    now, problems = core.clock.now(), len(tried.problems)
    said = {"offset": now.offset_text, "problems": problems, "utc": now.utc_text, "with": tried.opened_with}
    told = (
        f"generation {tried.generation} of {tried.time} opened with the {tried.opened_with}; {tried.items} items, "
        f"{tried.checked} of {tried.objects} files decrypted; problems: {problems}"
    )
    with core.commit() as commit:
        commit.writer.set_meta(_REHEARSED, json.dumps(said, sort_keys=True))
        commit.record(Draft(action=Action.REVERIFIED, details={"rehearsal": told}))


def _meta(core: Core, name: str) -> dict[str, Any]:
    text = core.index.meta(name)
    return dict(json.loads(text)) if isinstance(text, str) else {}
