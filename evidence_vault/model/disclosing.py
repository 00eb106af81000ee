"""What of a case is shown to a recipient: which exhibits, and which details of them are withheld."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

CASE_DETAILS = frozenset({
    "case_name", "case_reference", "case_summary",
    "scale_kind", "scale_value", "scale_seen",
    "request_rule", "request_platform", "request_channel", "request_answer", "request_note",
})  # fmt: skip
DETAILS = CASE_DETAILS | {
    "title", "note", "source", "tags", "accounts", "file_name", "modified", "facts", "derived_reason", "texts",
    "incident_text", "incident_when", "incident_start", "incident_end", "incident_where", "incident_who",
    "incident_witnesses", "record_what", "record_platform_time", "record_reason", "screen_device", "screen_shown_on",
    "taken",
    "posted", "posted_start", "posted_end", "posted_exact",
    "request_address",
}  # fmt: skip
"""Names of details that can be withheld: those of the disclosures in the log (docs/format.md, 'Events')."""
PRESETS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "third-parties": frozenset(
            {
                "accounts",
                "source",
                "incident_who",
                "incident_witnesses",
                "file_name",
                "facts",
                "taken",
                "request_address",
                "request_answer",
            }
        ),
        "addresses": frozenset({"source", "incident_where", "taken", "request_address"}),
        "platforms": frozenset(
            {
                "source",
                "accounts",
                "request_address",
                "request_rule",
                "request_platform",
                "request_channel",
            }
        ),
        "file-names": frozenset({"file_name", "modified", "facts", "taken"}),
        "own-words": frozenset(
            {
                "title",
                "note",
                "tags",
                "incident_text",
                "record_what",
                "record_reason",
                "derived_reason",
                "texts",
                "case_summary",
                "request_note",
            }
        ),
        "all-details": DETAILS,
    }
)
"""Groups of details that are often withheld together; 'third-parties' is whatever may name somebody else."""
OF_OTHERS = frozenset({"incident_witnesses"})
"""What names people who are neither she nor the accounts concerned: a desk's form withholds it unless she says so."""
REPORT_STATE = "report_state"
"""What an 'exported' event keeps of a report: the numbers it gave and a digest of what it said (docs/format.md)."""
STATEMENT_TEXT = "statement_text"
"""Her edited statement, kept with a 'described' event of the case."""
STATEMENT_WITHDRAWN = "statement withdrawn"
"""The `change` of a 'described' event that takes her statement back; it has no disclosure."""
REQUEST_DRAFT = "request_draft"
"""What a request says, with a 'requested' event: a letter that may never be sent."""
REQUEST_LETTER = "request_letter"
"""The letter as it was sent; it may hold her name and address."""
NEVER_SHOWN = frozenset({"destination_name", REPORT_STATE, STATEMENT_TEXT, REQUEST_DRAFT, REQUEST_LETTER})
"""Details of the log that no recipient gets: where other exports went, what they held, drafts of a statement. Contact
details (`contact_…`) neither: they
are on the report's last page alone, which can be taken off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosurePolicy:
    """Which details are withheld. A detail is named as in DETAILS; exhibits by their number in the case.

    `names` are withheld of every exhibit; `also` adds to them for one exhibit, `kept` shows them of one exhibit in
    spite of `names`. `content`: exhibits whose bytes are not handed over; `parts`: those whose parts are named
    but not handed over, and `largest_part`: bytes above which no part is (0: all are). Raises ValueError for a
    name not known.
    """

    names: frozenset[str] = frozenset()
    also: Mapping[int, frozenset[str]] = field(default_factory=dict)
    kept: Mapping[int, frozenset[str]] = field(default_factory=dict)
    content: frozenset[int] = frozenset()
    parts: frozenset[int] = frozenset()
    largest_part: int = 0

    def __post_init__(self) -> None:
        named = self.names.union(*self.also.values(), *self.kept.values())
        if unknown := sorted(named - DETAILS):
            raise ValueError(f"not a detail that can be withheld: {unknown[0]}")

    def withheld(self, ordinal: int) -> frozenset[str]:
        """The details to be withheld of this exhibit."""
        return (self.names | self.also.get(ordinal, frozenset())) - self.kept.get(ordinal, frozenset())

    def spelled(self) -> str:
        """All of it in one fixed order, for what must come out the same every time."""
        parts = (
            [(number, sorted(names)) for number, names in sorted(each.items())] for each in (self.also, self.kept)
        )
        return repr([sorted(self.names), *parts, sorted(self.content), sorted(self.parts), self.largest_part])

    @property
    def withholds(self) -> bool:
        """Whether anything that is usually shown is withheld."""
        return bool(self.names or any(self.also.values()) or self.content)


SHOW_ALL = DisclosurePolicy()


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """What one recipient gets: `ordinals` of exhibits (empty: all), what is withheld, and the sizes of `earlier`
    checkpoints that the recipient holds besides those that left in exports."""

    ordinals: tuple[int, ...] = ()
    policy: DisclosurePolicy = SHOW_ALL
    earlier: tuple[int, ...] = ()


EVERYTHING = Showing()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsSize:
    """What the parts of one exhibit come to in a package: files and bytes, and the largest of them in bytes."""

    ordinal: int
    files: int
    size: int
    largest: int
    left_out: int
