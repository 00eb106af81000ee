"""Custody values: events, disclosures, checkpoints, and what verification found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from evidence_vault.model.ids import ItemId, Sha256, VaultId
from evidence_vault.model.time import Moment

if TYPE_CHECKING:
    from evidence_vault.model.anchors import AnchorState, ProvenAnchor


class Action(StrEnum):
    """What was done (design.md, Custody)."""

    CREATED = "created"
    COLLECTED = "collected"
    IMPORTED = "imported"
    DESCRIBED = "described"
    DERIVED = "derived"
    VIEWED = "viewed"
    SEARCHED_FOR_MATCH = "searched-for-match"
    EXPORTED = "exported"
    HANDED_OVER = "handed-over"
    REVERIFIED = "re-verified"
    ANCHORED = "anchored"
    REMOVED = "removed"
    KEY_CHANGED = "key-changed"
    CASE_CHANGED = "case-changed"
    REQUESTED = "requested"
    LOOKED_AGAIN = "looked-again"
    ACCOUNT_CHANGED = "account-changed"


@dataclass(frozen=True, slots=True)
class Disclosure:
    """One withheld-by-default detail: `encoded` is base64url([salt, name, value]), as RFC 9901 §4.2.1.

    The event holds only base64url(SHA-256(encoded)).
    """

    name: str
    value: str
    encoded: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One leaf of the log. `canonical` is its RFC 8785 form: exactly the bytes that are hashed."""

    seq: int
    moment: Moment
    action: Action
    item: ItemId | None
    details: tuple[tuple[str, str | int | bool], ...]
    digests: tuple[str, ...]
    tool: str
    system: str
    canonical: bytes

    @property
    def takes_in(self) -> bool:
        """Whether this event ties an item to the log: it was saved, or was derived from another."""
        made = self.action is Action.DERIVED and any(name == "from" for name, _ in self.details)
        return made or self.action in {Action.COLLECTED, Action.IMPORTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosedEvent:
    """An event, the disclosures that travel with it, and its inclusion proof in the extract's checkpoint.

    `proof` holds 32-byte node hashes, leaf upwards (RFC 9162 §2.1.3).
    """

    event: Event
    disclosures: tuple[Disclosure, ...]
    proof: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedCheckpoint:
    """`body` is the C2SP tlog-checkpoint text (origin, size, root, time), ending in a newline.

    `note` is the signed note: body, blank line, an Ed25519 signature line. `ecdsa` is a DER ECDSA P-256 SHA-256
    signature over exactly `body`. `certificate` is the signer's self-issued X.509 certificate in DER.
    """

    origin: str
    size: int
    root: bytes
    moment: str
    body: bytes
    note: bytes
    ecdsa: bytes
    certificate: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierCheckpoint:
    """A checkpoint somebody may hold already. `proof`: the newer one only adds to it (RFC 9162 §2.1.4)."""

    size: int
    body: bytes
    ecdsa: bytes
    proof: tuple[bytes, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CustodyExtract:
    """The part of the log that goes with an export: every event shown proves itself against `checkpoint`.

    `note_key` is the C2SP note verifier key of the vault: name+hash+base64. `earlier`: by rising size.
    `anchors`: every outside anchor of the vault that covers any of it, oldest first.
    """

    checkpoint: SignedCheckpoint
    events: tuple[DisclosedEvent, ...]
    note_key: str
    earlier: tuple[EarlierCheckpoint, ...] = ()
    anchors: tuple[ProvenAnchor, ...] = ()


class Finding(StrEnum):
    """What verification can find. Stable codes."""

    HEADER_DAMAGED = "header-damaged"
    OBJECT_DAMAGED = "object-damaged"
    OBJECT_MISSING = "object-missing"
    ORPHAN = "orphan"
    EVENT_ALTERED = "event-altered"
    EVENT_MISSING = "event-missing"
    ITEM_ALTERED = "item-altered"
    ITEM_MISSING = "item-missing"
    CHECKPOINT_ALTERED = "checkpoint-altered"
    ROLLED_BACK = "rolled-back"
    FORKED = "forked"
    FILE_CHANGED = "file-changed"
    FILE_MISSING = "file-missing"
    FILE_ADDED = "file-added"
    PROOF_BROKEN = "proof-broken"
    SIGNATURE_BROKEN = "signature-broken"
    ANCHOR_BROKEN = "anchor-broken"
    ANCHOR_MISSING = "anchor-missing"
    STRUCTURE = "structure"
    WITHHELD = "withheld"
    REMARK = "remark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that does not hold. `subject` names an exhibit, event or file; `detail` says how, in English."""

    finding: Finding
    subject: str
    detail: str = ""
    item: ItemId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VerifyReport:
    """The three facts kept apart (design.md, promise 7), and everything that does not hold.

    `unchanged`: all that was checked is as it was saved. `anchored_size`: events before the newest outside anchor
    that holds (0: no outside time); `anchors`: each of them. Origin is never proven here. `notes` are things to know
    that are no fault (an orphan).
    """

    subject: str
    unchanged: bool
    problems: tuple[Problem, ...]
    notes: tuple[Problem, ...] = ()
    items: int = 0
    objects: int = 0
    files: int = 0
    bytes_read: int = 0
    events: int = 0
    anchored_size: int = 0
    anchors: tuple[AnchorState, ...] = ()
    checkpoint: SignedCheckpoint | None = None
    fingerprint: str = ""
    deep: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """An index made anew: `whole` unless the journal broke off after `commits`; `events` and `items` now known."""

    commits: int
    events: int
    items: int
    whole: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupReport:
    """A backup that was made and read back. `problems` names exhibits whose file in the vault is itself damaged."""

    generation: int
    objects: int
    copied: int
    bytes_written: int
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupState:
    """When the vault was last backed up (None: never) and to which folder, and how many items came since.

    `rehearsed`: when a rehearsal of it was last recorded (None: never), and `rehearsed_with` which kind of secret;
    `rehearsed_problems` is how many problems it found.
    """

    last: Moment | None
    new_items: int
    place: str = ""
    rehearsed: Moment | None = None
    rehearsed_with: str = ""
    rehearsed_problems: int = 0


class BackupRelation(StrEnum):
    """How what lies in a folder stands to this vault. Only NEW, BEHIND and EVEN can be backed up to."""

    NEW = "new"  # nothing there yet, or a backup that was begun and never finished
    BEHIND = "behind"  # this vault's, and the vault goes beyond it
    EVEN = "even"
    AHEAD = "ahead"  # the vault is an older copy
    APART = "apart"  # they began as one and went different ways
    DAMAGED = "damaged"  # this vault's, and no generation of it holds
    FOREIGN = "foreign"
    OTHER = "other"  # no backup at all


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupGeneration:
    """One time a backup was made. `time` is UTC text; `size` in bytes, encrypted (0: not noted by older versions).

    `holds`: it is authentic. Without a key nobody can tell, and it is what the backup says of itself.
    """

    number: int
    time: str
    objects: int
    events: int
    size: int
    holds: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupLook:
    """What lies in a folder, newest generation first, and how it stands to the vault.

    `needed`: about how many bytes are still to be copied there.
    """

    relation: BackupRelation
    generations: tuple[BackupGeneration, ...] = ()
    needed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupItem:
    """An item that lies in a backup with a file. `size` in bytes, decrypted."""

    number: int
    title: str
    file_name: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreReport:
    """What came back from a backup. `problems` names exhibits whose file is missing or damaged there."""

    generation: int
    time: str
    items: int
    objects: int
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """A restore tried without writing anything: the secret opens it, the index can be made, files decrypt."""

    vault_id: VaultId
    generation: int
    time: str
    opened_with: str
    items: int
    objects: int
    checked: int
    problems: tuple[Problem, ...] = ()


class RepairKind(StrEnum):
    """What can be mended, and from what."""

    HEADER_FROM_COPY = "header-from-copy"
    HEADER_FROM_BACKUP = "header-from-backup"
    HEADER_ANEW = "header-anew"
    JOURNAL_FORWARD = "journal-forward"
    JOURNAL_ANEW = "journal-anew"
    INDEX_ANEW = "index-anew"
    OBJECTS_FROM_BACKUP = "objects-from-backup"


_REPAIRS = {
    RepairKind.HEADER_FROM_COPY: "header: taken from header.copy",
    RepairKind.HEADER_FROM_BACKUP: "header: taken from the backup",
    RepairKind.HEADER_ANEW: "header: written anew with its copy",
    RepairKind.JOURNAL_FORWARD: "journal: commits up to {count} taken from the backup",
    RepairKind.JOURNAL_ANEW: "journal: begun anew from the index",
    RepairKind.INDEX_ANEW: "index: made anew from {count} commits of the journal",
    RepairKind.OBJECTS_FROM_BACKUP: "objects: {count} taken from the backup",
}


@dataclass(frozen=True, slots=True)
class Repair:
    """One thing that was mended; `count` where the kind has one (commits or objects). As text it is English."""

    kind: RepairKind
    count: int = 0

    def __str__(self) -> str:
        return _REPAIRS[self.kind].format(count=self.count)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckReport:
    """What was `found`, what was `repaired`, and how the vault verifies now (None: it does not open)."""

    found: tuple[Problem, ...]
    repaired: tuple[Repair, ...]
    left: VerifyReport | None


@dataclass(frozen=True, slots=True)
class SelfTest:
    """One known-answer test run at the moment a report is made. `name` is a stable English source text."""

    name: str
    passed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """Said only once an item is durable: the object, its event and the checkpoint are on the disk."""

    id: ItemId
    number: int
    sha256: Sha256 | None
    name: str
    size: int
    duplicate: bool
