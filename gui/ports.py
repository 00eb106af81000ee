"""What the window needs from the vault, the confined reader and the clerk, as Protocols and frozen values.

`gui/app.py` puts the real ones in; tests put fakes in. No other module of the window reaches for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import IO, Protocol

from evidence_vault.model import (
    AccountId,
    AddDetails,
    Case,
    CaseId,
    Contact,
    Declined,
    DisclosedEvent,
    Exhibit,
    Incident,
    Item,
    ItemId,
    Part,
    Query,
    RecordOnly,
    Saved,
    ScreenPhoto,
    Sha256,
    ShareSheet,
    SlotId,
    SlotInfo,
    VerifyReport,
    WatchedFolder,
    When,
)
from evidence_vault.model.secret import NeverPickled
from evidence_vault.ports import CancelToken, Progress
from gui.kept_files import KeptFile, PartItem
from gui.package_ports import PackageDoor
from gui.ports_accounts import Accounts
from gui.ports_backup import BackupDoor, BackupsOfVault, SecretKind
from gui.ports_chats import ChatDoor, Chats, NoChats
from gui.ports_found import Finding
from gui.ports_papers import PaperDoor
from gui.ports_recognition import NoRecognition, RecognitionDoor
from gui.ports_requests import NoRequests, RequestDoor, Requests
from gui.ports_statement import NoStatements, StatementDoor, Statements
from gui.ports_time import NetworkDoor, NoNetwork, TimeDoor
from gui.ports_viewing import Overviews, ViewerDoor
from gui.ports_web import NoWeb, WebDoor


class OpenVault(Overviews, Accounts, Finding, Requests, Statements, Chats, BackupsOfVault, Protocol):
    """An unlocked vault, as far as the window uses it. Every method raises VaultLockedError after `lock`."""

    @property
    def path(self) -> Path:
        """The vault's folder."""

    @property
    def locked(self) -> bool:
        """True once its keys are gone."""

    @property
    def time(self) -> TimeDoor:
        """Time from outside."""

    def lock(self) -> None:
        """Drop every key. Any thread, any number of times."""

    def add_files(
        self, paths: Sequence[Path], details: AddDetails, *, progress: Progress, cancel: CancelToken
    ) -> Iterator[Saved | Declined]:
        """Yield each file as it becomes durable, or why it was declined."""

    def add_bytes(self, data: bytes, file_name: str, details: AddDetails) -> Saved:
        """Save what was pasted."""

    def add_link(self, url: str, details: AddDetails) -> Saved:
        """Save an address on its own."""

    def add_incident(self, incident: Incident, details: AddDetails) -> Saved:
        """Save what happened, in her words."""

    def add_record(self, record: RecordOnly, details: AddDetails) -> Saved:
        """Save a record of content that is not kept."""

    def describe(
        self,
        item_id: ItemId,
        *,
        title: str | None = None,
        note: str | None = None,
        source_url: str | None = None,
        tags: tuple[str, ...] | None = None,
        accounts: tuple[AccountId, ...] | None = None,
        posted: When | None = None,
        screen_photo: ScreenPhoto | None = None,
    ) -> Item:
        """Change what she says about an item; the item as it is now."""

    def item(self, item_id: ItemId) -> Item:
        """Raises NotFoundError."""

    def items(self, query: Query) -> list[Item]:
        """One page, newest first."""

    def count(self, query: Query) -> int:
        """How many items the query finds; its limit and offset do not matter."""

    def open_content(self, item_id: ItemId) -> IO[bytes]:
        """The original bytes, seekable."""

    def parts(self, item_id: ItemId) -> list[Part]:
        """The parts of a saved page, by path."""

    def open_part(self, item_id: ItemId, path: str) -> IO[bytes]:
        """The bytes of one part. Raises NotFoundError, ObjectError."""

    def open_kept(self, item_id: ItemId, sha256: Sha256) -> IO[bytes]:
        """The bytes of the part with this digest. Raises NotFoundError, ObjectError."""

    def record_viewed(self, item_id: ItemId) -> None:
        """Once per item and unlocked session."""

    def events(self, item_id: ItemId | None = None) -> list[DisclosedEvent]:
        """The custody events of an item, oldest first."""

    def new_case(self, name: str, *, reference: str = "", summary: str = "", contact: Contact) -> Case:
        """Open a case."""

    def edit_case(
        self,
        case_id: CaseId,
        *,
        name: str | None = None,
        reference: str | None = None,
        summary: str | None = None,
        contact: Contact | None = None,
    ) -> Case:
        """Change what is given; the case as it is now."""

    def cases(self) -> list[Case]:
        """All cases."""

    def exhibits(self, case_id: CaseId) -> Sequence[Exhibit]:
        """The case's exhibits by their number in it. Raises NotFoundError."""

    def put_in_case(self, case_id: CaseId, item_ids: Sequence[ItemId]) -> None:
        """Add items to a case; those already in it stay as they are."""

    def verify(self, *, deep: bool = True, progress: Progress, cancel: CancelToken) -> VerifyReport:
        """Check every object and the custody log."""

    def watched_folder(self) -> WatchedFolder | None:
        """The folder that is watched, None if none is."""

    def watch_folder(self, folder: WatchedFolder | None) -> None:
        """Keep it, or forget it."""

    def slots(self) -> list[SlotInfo]:
        """The ways into the vault."""

    def add_recovery_words(self) -> str:
        """Make 24 words; shown once."""

    def add_recovery_shares(self) -> list[ShareSheet]:
        """Make three shares, any two of which open the vault; shown once. Earlier ones stop working."""

    def add_keyring(self) -> SlotInfo:
        """Raises KeyringRefusedError."""

    def remove_slot(self, slot_id: SlotId) -> None:
        """Raises KeySlotRefusedError for the last one."""


class VaultDoor(Protocol):
    """Makes and opens vaults. Slow: always called off the UI thread, but for `is_vault`."""

    def is_vault(self, path: Path) -> bool:
        """Whether a vault's header lies in the folder."""

    def has_keyring(self, path: Path) -> bool:
        """Whether the header at `path` names a system-keyring slot."""

    def six_words(self) -> str:
        """A fresh passphrase of six words. Fast; no vault is touched."""

    def create(self, path: Path, passphrase: str, label: str) -> OpenVault:
        """Raises WouldOverwriteError and SystemFaultError."""

    def open(self, path: Path, kind: SecretKind, secret: str) -> OpenVault:
        """Raises WrongSecretError, VaultBusyError, HeaderError, NotAVaultError. Of shares, one a line."""

    def change_passphrase(self, vault: OpenVault, *, old: str, new: str) -> None:
        """Raises WrongSecretError when `old` is not the present one."""

    def add_passphrase(self, vault: OpenVault, new: str) -> None:
        """Another passphrase beside those there are. Raises KeySlotRefusedError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClearPicture:
    """Pixels from the confined child: `rgb` holds 3 x width x height bytes, row by row, orientation applied."""

    width: int
    height: int
    rgb: bytes


class PictureDoor(Protocol):
    """The confined child that reads untrusted bytes. Raises ReadingError when it cannot."""

    def read_facts(
        self, vault: OpenVault, item_ids: Sequence[ItemId], *, progress: Progress, cancel: CancelToken
    ) -> int:
        """Let the child read the items and the vault keep what it says; how many were read."""

    def look_inside(self, vault: OpenVault, holder: ItemId, file: KeptFile) -> PartItem:
        """Let the child read a file inside an item; nothing of it is kept. Raises NotFoundError, ObjectError."""

    def clear_picture(self, vault: OpenVault, item: Item, *, max_side: int) -> ClearPicture:
        """The picture at no more than `max_side` pixels a side."""

    def close(self) -> None:
        """End the child, if one is running."""


class PictureMode(StrEnum):
    """How pictures appear in a report."""

    COVERED = "covered"
    WITHHELD = "withheld"
    SHOWN = "shown"


class Audience(StrEnum):
    """For whom an export is."""

    POLICE = "police"
    LAWYER = "lawyer"
    MYSELF = "myself"


class Withhold(StrEnum):
    """Groups of details that an export can leave out, still provably the same log."""

    THIRD_PARTIES = "third-parties"
    ADDRESSES = "addresses"
    FILE_NAMES = "file-names"
    OWN_WORDS = "own-words"
    ORIGINALS = "originals"


class Protection(StrEnum):
    """How a package is closed for the road."""

    PASSPHRASE = "passphrase"  # noqa: S105 - the name of a kind, not a secret
    AGE = "age"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportForm:
    """A form that a report can take: what it is `called` by language, the `languages` it has, its own first, and
    whether her `statement` is printed in it.

    Languages are named as the window names them (language.py).
    """

    id: str
    called: Mapping[str, str]
    languages: tuple[str, ...]
    statement: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportRequest:
    """What she chose. `package` False means the report alone; `recipient` is an age public key or ''.

    `form` is one of the clerk's; `second_language` stands beside `language`, '' for none.
    `ordinals` are the exhibits' numbers in the case, () for all of them. `stamp_first`: before anything is made, the
    authorities that are on are asked for the time of the newest checkpoint. `picture_of` and `purposes`: how the
    picture of an exhibit appears and what it is to show, by its number. `name_witnesses`: in a desk's form too. Of a
    report alone: `annex_to`, the age key of whoever gets the pictures in a sealed annex, '' without; `working_copy`:
    the statement and the list to be edited, too.
    """

    case: CaseId
    destination: Path
    package: bool
    language: str
    pictures: PictureMode
    protection: Protection = Protection.PASSPHRASE
    recipient: str = ""
    form: str = "neutral"
    second_language: str = ""
    contact_page: bool = True
    audience: Audience = Audience.LAWYER
    ordinals: tuple[int, ...] = ()
    notes: bool = True
    recheck: bool = True
    withhold: tuple[Withhold, ...] = ()
    stamp_first: bool = False
    picture_of: tuple[tuple[int, PictureMode], ...] = ()
    purposes: tuple[tuple[int, str], ...] = ()
    name_witnesses: bool = False
    annex_to: str = ""
    working_copy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported(NeverPickled):
    """What was written and read back. `passphrase` is '' unless one was made for a protected package. `beside`: the
    other files of it: further volumes, the sealed annex, the working copy."""

    destination: Path
    size: int
    sha256: str
    fingerprint: str
    passphrase: str = field(default="", repr=False)
    beside: tuple[Path, ...] = ()


class ExportDoor(Protocol):
    """The clerk. Slow; raises VaultError, and UserCancelled with nothing left behind."""

    @property
    def withholds(self) -> tuple[Withhold, ...]:
        """The groups of details it can leave out."""

    @property
    def forms(self) -> tuple[ReportForm, ...]:
        """The forms that a report can take, the neutral one first."""

    def export(
        self, vault: OpenVault, request: ExportRequest, *, progress: Progress, cancel: CancelToken
    ) -> Exported:
        """Write a report or a package, read it back, and note the export in the custody log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """Everything outside the window, in one value that the composition root fills."""

    vaults: VaultDoor
    pictures: PictureDoor
    viewers: ViewerDoor
    exports: ExportDoor
    packages: PackageDoor
    backups: BackupDoor
    papers: PaperDoor
    network: NetworkDoor = field(default_factory=NoNetwork)
    chats: ChatDoor = field(default_factory=NoChats)
    recognition: RecognitionDoor = field(default_factory=NoRecognition)
    web: WebDoor = field(default_factory=NoWeb)
    requests: RequestDoor = field(default_factory=NoRequests)
    statements: StatementDoor = field(default_factory=NoStatements)
