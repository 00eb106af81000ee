"""The vault as everybody else sees it. Each method is one act; the work is in the modules beside this one."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Self, cast

from evidence_vault.crypto.kdf import KdfPolicy, calibrated
from evidence_vault.crypto.signing import VaultSigner
from evidence_vault.crypto.slots import Passphrase, Secret
from evidence_vault.model import (
    Account,
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
    Query,
    Rebuilt,
    RecordOnly,
    Saved,
    ScreenPhoto,
    ShareSheet,
    SlotId,
    SlotInfo,
    VaultId,
    When,
)
from evidence_vault.ports import (
    CancelToken,
    Clock,
    Entropy,
    FactSource,
    NeverCancelled,
    NoProgress,
    Progress,
    SystemClock,
)
from evidence_vault.vault import (
    adding,
    cases,
    deriving,
    describing,
    extracts,
    keys,
    library,
    opening,
    rebuilding,
    statements,
)
from evidence_vault.vault.accounts.acts import AccountActs
from evidence_vault.vault.backup.acts import BackupActs
from evidence_vault.vault.chats.acts import ChatActs
from evidence_vault.vault.core import Core
from evidence_vault.vault.facade_custody import CustodyActs
from evidence_vault.vault.her_statement import StatementActs
from evidence_vault.vault.outside import TimeActs
from evidence_vault.vault.overviews import Overviews
from evidence_vault.vault.pages import PageActs
from evidence_vault.vault.recognition.acts import RecognitionActs
from evidence_vault.vault.request_acts import RequestActs
from evidence_vault.vault.watching import WatchActs

_NO_DETAILS = AddDetails()
_NO_PROGRESS = NoProgress()
_NEVER = NeverCancelled()
_NO_CONTACT = Contact()


class Vault(  # each base is one part of its face
    CustodyActs,
    StatementActs,
    Overviews,
    RequestActs,
    ChatActs,
    PageActs,
    RecognitionActs,
    AccountActs,
    WatchActs,
    TimeActs,
    BackupActs,
):
    """An open vault; also the EvidenceSource of the exporters. Locking drops every key; when to lock is hers.

    After `lock` every method raises VaultLockedError. Methods may be called from any thread; writes are serialised.
    """

    def __init__(self, core: Core, kdf: KdfPolicy) -> None:
        self._core = core
        self._kdf = kdf

    @classmethod
    def create(
        cls,
        path: Path,
        passphrase: Passphrase,
        *,
        label: str = "",
        kdf: KdfPolicy = calibrated,
        clock: Clock | None = None,
        entropy: Entropy = os.urandom,
    ) -> Self:
        """A new vault in a missing or empty folder, open.

        `label` (a name or a pseudonym) goes into the signing certificate that every recipient sees.
        Raises WouldOverwriteError, KeySlotRefusedError for an empty passphrase, DriveError.
        """
        keys.refuse_empty(passphrase)
        core = opening.create(path, passphrase, label=label, kdf=kdf, clock=clock or SystemClock(), entropy=entropy)
        return cls(core, kdf)

    @classmethod
    def open(
        cls,
        path: Path,
        secret: Secret,
        *,
        kdf: KdfPolicy = calibrated,
        clock: Clock | None = None,
        entropy: Entropy = os.urandom,
    ) -> Self:
        """Open a vault.

        Raises NotAVaultError, VaultBusyError, WrongSecretError, KeyringRefusedError, HeaderError (by name),
        IndexDamagedError, DriveError.
        """
        return cls(opening.open_vault(path, secret, clock=clock or SystemClock(), entropy=entropy), kdf)

    @staticmethod
    def rebuild(
        path: Path, secret: Secret, *, progress: Progress = _NO_PROGRESS, cancel: CancelToken = _NEVER
    ) -> Rebuilt:
        """Make the index of a closed vault anew from its journal; the old one is set aside.

        Raises what `open` raises but IndexDamagedError; JournalDamagedError, DiskFullError, UserCancelled.
        """
        return rebuilding.rebuild(path, secret, progress=progress, cancel=cancel)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lock()

    @property
    def path(self) -> Path:
        """The vault's folder."""
        return self._core.folder

    @property
    def vault_id(self) -> VaultId:
        """The vault's id."""
        return self._core.vault_id

    @property
    def locked(self) -> bool:
        """True once the keys are gone."""
        return self._core.locked

    @property
    def signer(self) -> VaultSigner:
        """Signs checkpoints, reports and packages."""
        return self._core.signer

    def lock(self) -> None:
        """Drop every key and give the vault free; twice is harmless."""
        self._core.lock()

    # Adding

    def add_files(
        self,
        paths: Sequence[Path],
        details: AddDetails = _NO_DETAILS,
        *,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> Iterator[Saved | Declined]:
        """Add files, and the files of folders; yields each once it is durable, or why it was not added.

        Raises UserCancelled, DiskFullError, DriveError; what was yielded as Saved stays saved.
        """
        return adding.add_files(self._core, paths, details, progress=progress, cancel=cancel)

    def add_bytes(
        self, data: bytes, file_name: str, details: AddDetails = _NO_DETAILS, *, cancel: CancelToken = _NEVER
    ) -> Saved:
        """Add bytes that are already in memory. Raises DiskFullError, DriveError."""
        return adding.add_bytes(self._core, data, file_name, details, cancel=cancel)

    def add_derivative(
        self,
        item_id: ItemId,
        data: bytes,
        file_name: str,
        *,
        method: str,
        reason: str = "",
        cancel: CancelToken = _NEVER,
    ) -> Saved:
        """Add what was made from an item's file (`method`: a DerivativeMethod), in every case of the original.

        Raises NotFoundError, UsageError, DiskFullError, DriveError.
        """
        return deriving.add_derivative(
            self._core, item_id, data, file_name, method=method, reason=reason, cancel=cancel
        )

    def derivatives(self, item_id: ItemId) -> list[Item]:
        """What was made from an item, oldest first."""
        return deriving.derivatives(self._core, item_id)

    def add_link(self, url: str, details: AddDetails = _NO_DETAILS) -> Saved:
        """Add a link on its own; nothing is fetched. Raises UsageError if it is empty."""
        return statements.add_link(self._core, url, details)

    def add_incident(self, incident: Incident, details: AddDetails = _NO_DETAILS) -> Saved:
        """Add what happened, in her words. Raises UsageError if there are none."""
        return statements.add_incident(self._core, incident, details)

    def add_record(self, record: RecordOnly, details: AddDetails = _NO_DETAILS) -> Saved:
        """Record content without keeping it. Raises UsageError if nothing is said."""
        return statements.add_record(self._core, record, details)

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
        """Change what she says about an item; None leaves a field as it is. Raises NotFoundError.

        `posted` is when the platform says it appeared; empty words forget it.
        """
        return describing.describe(
            self._core,
            item_id,
            title=title,
            note=note,
            source_url=source_url,
            tags=tags,
            accounts=accounts,
            posted=posted,
            screen_photo=screen_photo,
        )

    def read_facts(
        self,
        item_ids: Sequence[ItemId],
        reader: FactSource,
        *,
        progress: Progress = _NO_PROGRESS,
        cancel: CancelToken = _NEVER,
    ) -> int:
        """Ask the confined child what files say; returns how many answered. Raises UserCancelled."""
        return describing.read_facts(self._core, item_ids, reader, progress=progress, cancel=cancel)

    # Reading

    def item(self, item_id: ItemId) -> Item:
        """One item. Raises NotFoundError."""
        return library.item(self._core, item_id)

    def resolve(self, text: str) -> ItemId:
        """The item with this number, id or unique beginning of an id. Raises NotFoundError, AmbiguousIdError."""
        return library.resolve(self._core, text)

    def items(self, query: Query) -> list[Item]:
        """A page of items, newest first."""
        return library.items(self._core, query)

    def count(self, query: Query) -> int:
        """How many items a query finds."""
        return library.count(self._core, query)

    def open_content(self, item_id: ItemId) -> IO[bytes]:
        """The original bytes, seekable. Raises NotFoundError, ObjectError."""
        return cast("IO[bytes]", library.open_content(self._core, item_id))

    def record_viewed(self, item_id: ItemId) -> None:
        """Record that content was shown; once an item while unlocked."""
        library.record_viewed(self._core, item_id)

    def events(self, item_id: ItemId | None = None) -> list[DisclosedEvent]:
        """The events of one item, or all, oldest first."""
        return extracts.events(self._core, item_id)

    # Cases and accounts

    def new_case(self, name: str, *, reference: str = "", summary: str = "", contact: Contact = _NO_CONTACT) -> Case:
        """Open a case. Raises UsageError for an empty or taken name."""
        return cases.new_case(self._core, name, reference=reference, summary=summary, contact=contact)

    def edit_case(
        self,
        case_id: CaseId,
        *,
        name: str | None = None,
        reference: str | None = None,
        summary: str | None = None,
        contact: Contact | None = None,
    ) -> Case:
        """Change a case; None leaves a field as it is. Raises NotFoundError, UsageError."""
        return cases.edit_case(self._core, case_id, name=name, reference=reference, summary=summary, contact=contact)

    def cases(self) -> list[Case]:
        """Every case, oldest first."""
        return cases.cases(self._core)

    def case(self, case_id: CaseId) -> Case:
        """One case. Raises NotFoundError."""
        return cases.case(self._core, case_id)

    def find_case(self, text: str) -> Case:
        """The case with this name, or whose id begins so. Raises NotFoundError, UsageError."""
        return cases.find_case(self._core, text)

    def put_in_case(self, case_id: CaseId, item_ids: Sequence[ItemId]) -> None:
        """Make items exhibits of a case. Raises NotFoundError."""
        cases.put_in_case(self._core, case_id, item_ids)

    def exhibits(self, case_id: CaseId, ordinals: Sequence[int] = ()) -> list[Exhibit]:
        """The case's exhibits by ordinal: all, or those with these numbers. Raises NotFoundError."""
        return cases.exhibits(self._core, case_id, ordinals)

    def new_account(
        self, platform: str, handle: str, *, account_id: str = "", name: str = "", note: str = ""
    ) -> Account:
        """Note an account as she knows it."""
        blank = Account(
            id=AccountId(""), platform=platform, handle=handle, account_id=account_id, name=name, note=note
        )
        return describing.new_account(self._core, blank)

    def accounts(self) -> list[Account]:
        """Every account noted."""
        return describing.accounts(self._core.index)

    # Keys

    def slots(self) -> list[SlotInfo]:
        """Every way in."""
        return keys.slots(self._core)

    def change_passphrase(self, new: Passphrase, *, old: Passphrase) -> SlotInfo:
        """Replace a passphrase. Raises WrongSecretError, KeySlotRefusedError."""
        return keys.change_passphrase(self._core, new, old=old, kdf=self._kdf)

    def add_passphrase(self, new: Passphrase) -> SlotInfo:
        """Another passphrase. Raises KeySlotRefusedError if it is empty."""
        return keys.add_passphrase(self._core, new, self._kdf)

    def add_recovery_words(self) -> str:
        """24 fresh words, shown once; earlier words stop working."""
        return keys.add_recovery_words(self._core)

    def add_recovery_shares(self) -> list[ShareSheet]:
        """Three fresh sheets, any two of which open the vault, shown once; earlier shares stop working."""
        return keys.add_recovery_shares(self._core)

    def add_keyring(self) -> SlotInfo:
        """Let the system keyring open the vault. Raises KeyringRefusedError."""
        return keys.add_keyring(self._core)

    def remove_slot(self, slot_id: SlotId) -> None:
        """Remove a way in. Raises KeySlotRefusedError for the last one she can hold without the computer."""
        keys.remove_slot(self._core, slot_id)
