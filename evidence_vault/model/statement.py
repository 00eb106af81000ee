"""Her statement of a case in one language: the versions she kept, and what she typed since."""

from __future__ import annotations

from dataclasses import dataclass

from evidence_vault.model.time import Moment


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementVersion:
    """A text that she kept: `number` counts from 1 within its case and language; `seq` is its event in the log.

    `text` '' takes the statement back: a report then prints a draft.
    """

    number: int
    kept: Moment
    seq: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """`versions`, oldest first. `typed` is her text since the newest, None if there is none that differs."""

    language: str
    versions: tuple[StatementVersion, ...] = ()
    typed: str | None = None

    @property
    def kept(self) -> str:
        """The newest version; '' without one."""
        return self.versions[-1].text if self.versions else ""

    @property
    def text(self) -> str:
        """What she has now: as typed, or as kept."""
        return self.kept if self.typed is None else self.typed
