"""Doors without a disk: a vault in memory, a reader that paints, a clerk that writes a few bytes."""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any

from evidence_vault.errors import (
    KeySlotRefusedError,
    NotAVaultError,
    NotFoundError,
    UserCancelled,
    VaultError,
    VaultLockedError,
    WrongSecretError,
)
from evidence_vault.model import (
    Action,
    AddDetails,
    Case,
    CaseId,
    ChatFinding,
    Contact,
    Content,
    Declined,
    DisclosedEvent,
    Exhibit,
    Incident,
    Item,
    ItemId,
    ItemKind,
    Part,
    Query,
    RecordOnly,
    Saved,
    Sha256,
    SlotId,
    SlotInfo,
    SlotKind,
    VerifyReport,
    WatchedFolder,
)
from gui.ports import Doors
from gui.ports_backup import SecretKind
from tests.gui.fake_accounts import sample_accounts
from tests.gui.fake_backups import SHARES, FakeBackups, FakeBackupsOfVault, FakePapers
from tests.gui.fake_chats import FakeChatDoor, FakeChats
from tests.gui.fake_overviews import FakeOverviews, FakeViewer
from tests.gui.fake_packages import FakePackages
from tests.gui.fake_requests import FakeLetters, FakeRequests, sample_requests
from tests.gui.fake_statement import FakeDrafts, FakeStatements
from tests.gui.fake_time import FakeTime
from tests.gui.fake_values import FakeClerk, FakePictures, address_of, event_of, moment, picture_facts

PASSPHRASE = "quiet river lantern"
WORDS = " ".join(f"word{number}" for number in range(1, 25))


@dataclass
class FakeVault(FakeOverviews, FakeRequests, FakeStatements, FakeChats, FakeBackupsOfVault):
    """Keeps everything in lists. `fault` is raised by the next write; `gate` holds long acts until it is set."""

    path: Path = Path("/nowhere/papers")
    passphrase: str = PASSPHRASE
    locked: bool = False
    stored: list[Item] = field(default_factory=list)
    kept_cases: list[Case] = field(default_factory=list)
    in_case: dict[CaseId, list[ItemId]] = field(default_factory=dict)
    log: list[tuple[Action, ItemId | None]] = field(default_factory=list)
    contents: dict[ItemId, bytes] = field(default_factory=dict)
    kept_slots: list[SlotInfo] = field(default_factory=list)
    watched: WatchedFolder | None = None
    kept_parts: dict[ItemId, dict[str, tuple[Part, bytes]]] = field(default_factory=dict)
    fault: VaultError | None = None
    gate: threading.Event | None = None
    queries: list[Query] = field(default_factory=list)

    @property
    def time(self) -> FakeTime:
        self._check()
        return FakeTime()

    def __post_init__(self) -> None:
        self.kept_slots = [
            SlotInfo(id=SlotId("0" * 16), kind=SlotKind.PASSPHRASE, created="2026-03-01T06:00:00Z", kdf="argon2id")
        ]

    def _check(self) -> None:
        if self.locked:
            raise VaultLockedError
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise fault

    def lock(self) -> None:
        self.locked = True

    def add_files(self, paths: Sequence[Path], details: AddDetails, *, progress: Any, cancel: Any) -> Iterator[Any]:
        self._check()
        total = sum(path.stat().st_size for path in paths if path.exists())
        done = 0
        for path in paths:
            if self.gate is not None:
                self.gate.wait(20)
            if cancel.cancelled:
                raise UserCancelled
            if not path.exists():
                yield Declined(
                    path=path, code="unreadable-source", what="A file could not be read.", next_step="Try again."
                )
                continue
            data = path.read_bytes()
            done += len(data)
            progress(done=done, total=total, what="Saving")
            yield self._keep(ItemKind.FILE, details, data=data, name=path.name)

    def _keep(
        self, kind: ItemKind, details: AddDetails, *, data: bytes | None = None, name: str = "", **more: Any
    ) -> Saved:
        number = len(self.stored) + 1
        item_id = ItemId(f"item{number:022d}")
        content = None
        if data is not None:
            digest = Sha256(hashlib.sha256(data).hexdigest())
            content = Content(sha256=digest, size=len(data), media_type="image/png", file_name=name)
            self.contents[item_id] = data
        item = Item(
            id=item_id, number=number, kind=kind, title=details.title, saved=moment(number), content=content,
            note=details.note, tags=details.tags, taken=details.taken,
            **{"source": address_of(details.source_url), **more},
        )  # fmt: skip
        self.stored.append(item)
        self.log.append((Action.IMPORTED, item_id))
        if details.case is not None:
            self.put_in_case(details.case, [item_id])
        return Saved(
            id=item_id, number=number, sha256=content.sha256 if content else None, name=name or kind.value,
            size=len(data or b""), duplicate=False,
        )  # fmt: skip

    def add_bytes(self, data: bytes, file_name: str, details: AddDetails) -> Saved:
        self._check()
        return self._keep(ItemKind.FILE, details, data=data, name=file_name)

    def add_link(self, url: str, details: AddDetails) -> Saved:
        self._check()
        return self._keep(ItemKind.LINK, details, source=address_of(url))

    def add_incident(self, incident: Incident, details: AddDetails) -> Saved:
        self._check()
        return self._keep(ItemKind.INCIDENT, details, incident=incident)

    def add_record(self, record: RecordOnly, details: AddDetails) -> Saved:
        self._check()
        return self._keep(ItemKind.RECORD_ONLY, details, record=record)

    def describe(self, item_id: ItemId, **changes: Any) -> Item:
        self._check()
        given = {key: value for key, value in changes.items() if value is not None}
        source = given.pop("source_url", None)
        item = replace(self.item(item_id), **given, **({"source": address_of(source)} if source else {}))
        self.stored[self.stored.index(self.item(item_id))] = item
        self.log.append((Action.DESCRIBED, item_id))
        return item

    def item(self, item_id: ItemId) -> Item:
        self._check()
        for one in self.stored:
            if one.id == item_id:
                return one
        raise NotFoundError

    def _found(self, query: Query) -> list[Item]:
        placed = {item for items in self.in_case.values() for item in items}
        found = []
        for item in reversed(self.stored):
            words = f"{item.title} {item.note} {item.content.file_name if item.content else ''}"
            if query.text and query.text.lower() not in words.lower():
                continue
            if query.case is not None and item.id not in self.in_case.get(query.case, []):
                continue
            if query.unsorted and item.id in placed:
                continue
            found.append(item)
        return found

    def items(self, query: Query) -> list[Item]:
        self._check()
        self.queries.append(query)
        return self._found(query)[query.offset : query.offset + query.limit]

    def count(self, query: Query) -> int:
        self._check()
        return len(self._found(query))

    def open_content(self, item_id: ItemId) -> IO[bytes]:
        return io.BytesIO(self.contents[item_id])

    def parts(self, item_id: ItemId) -> list[Part]:
        return [part for part, _ in self.kept_parts.get(item_id, {}).values()]

    def open_part(self, item_id: ItemId, path: str) -> IO[bytes]:
        try:
            return io.BytesIO(self.kept_parts[item_id][path][1])
        except KeyError as error:
            raise NotFoundError from error

    def open_kept(self, item_id: ItemId, sha256: Sha256) -> IO[bytes]:
        for part, data in self.kept_parts.get(item_id, {}).values():
            if part.sha256 == sha256:
                return io.BytesIO(data)
        raise NotFoundError

    def record_viewed(self, item_id: ItemId) -> None:
        self._check()
        self.log.append((Action.VIEWED, item_id))

    def events(self, item_id: ItemId | None = None) -> list[DisclosedEvent]:
        self._check()
        return [
            DisclosedEvent(event=event_of(seq, action, item), disclosures=())
            for seq, (action, item) in enumerate(self.log)
            if item_id is None or item == item_id
        ]

    def new_case(self, name: str, *, reference: str = "", summary: str = "", contact: Contact = Contact()) -> Case:  # noqa: B008
        self._check()
        case_id = CaseId(f"case{len(self.kept_cases):022d}")
        case = Case(id=case_id, name=name, opened=moment(0), reference=reference, summary=summary, contact=contact)
        self.kept_cases.append(case)
        return case

    def edit_case(self, case_id: CaseId, **changes: Any) -> Case:
        self._check()
        for number, case in enumerate(self.kept_cases):
            if case.id == case_id:
                given = {key: value for key, value in changes.items() if value is not None}
                self.kept_cases[number] = replace(case, **given)
                return self.kept_cases[number]
        raise NotFoundError

    def cases(self) -> list[Case]:
        self._check()
        return [replace(case, item_count=len(self.in_case.get(case.id, []))) for case in self.kept_cases]

    def exhibits(self, case_id: CaseId) -> list[Exhibit]:
        self._check()
        placed = self.in_case.get(case_id, [])
        return [Exhibit(ordinal=number + 1, item=self.item(one)) for number, one in enumerate(placed)]

    def put_in_case(self, case_id: CaseId, item_ids: Sequence[ItemId]) -> None:
        self._check()
        kept = self.in_case.setdefault(case_id, [])
        kept.extend(one for one in item_ids if one not in kept)
        for number, item in enumerate(self.stored):
            if item.id in item_ids and case_id not in item.cases:
                self.stored[number] = replace(item, cases=(*item.cases, case_id))

    def verify(self, *, deep: bool = True, progress: Any, cancel: Any) -> VerifyReport:
        self._check()
        if self.gate is not None:
            self.gate.wait(20)
        if cancel.cancelled:
            raise UserCancelled
        progress(done=1, total=1, what="Checking")
        return VerifyReport(
            subject="vault", unchanged=True, problems=(), items=len(self.stored), objects=len(self.contents),
            bytes_read=123456789, events=len(self.log), fingerprint="ab" * 32, deep=deep,
        )  # fmt: skip

    def watched_folder(self) -> WatchedFolder | None:
        self._check()
        return self.watched

    def watch_folder(self, folder: WatchedFolder | None) -> None:
        self._check()
        self.watched = folder

    def slots(self) -> list[SlotInfo]:
        self._check()
        return list(self.kept_slots)

    def add_recovery_words(self) -> str:
        self._check()
        self.kept_slots.append(
            SlotInfo(id=SlotId(f"{len(self.kept_slots):016d}"), kind=SlotKind.WORDS, created="2026-03-01T06:00:00Z")
        )
        return WORDS

    def add_keyring(self) -> SlotInfo:
        self._check()
        slot = SlotInfo(id=SlotId("f" * 16), kind=SlotKind.KEYRING, created="2026-03-02T06:00:00Z")
        self.kept_slots.append(slot)
        return slot

    def remove_slot(self, slot_id: SlotId) -> None:
        self._check()
        if len(self.kept_slots) == 1:
            raise KeySlotRefusedError
        self.kept_slots = [slot for slot in self.kept_slots if slot.id != slot_id]


@dataclass
class FakeVaults:
    """Opens `vault` with its passphrase, the words, or the keyring."""

    vault: FakeVault = field(default_factory=FakeVault)
    keyring: bool = False
    created: list[tuple[Path, str, str]] = field(default_factory=list)

    def is_vault(self, path: Path) -> bool:
        return path == self.vault.path

    def has_keyring(self, path: Path) -> bool:
        return self.keyring

    def six_words(self) -> str:
        return "orbit-window-salt-cloud-maple-chair"

    def create(self, path: Path, passphrase: str, label: str) -> FakeVault:
        self.created.append((path, passphrase, label))
        self.vault.path = path
        self.vault.passphrase = passphrase
        self.vault.locked = False
        return self.vault

    def open(self, path: Path, kind: SecretKind, secret: str) -> FakeVault:
        if path != self.vault.path:
            raise NotAVaultError
        good = {
            SecretKind.PASSPHRASE: self.vault.passphrase,
            SecretKind.WORDS: WORDS,
            SecretKind.KEYRING: "",
            SecretKind.SHARES: "\n".join(SHARES[:2]),
        }
        if secret.strip() != good[kind]:
            raise WrongSecretError
        self.vault.locked = False
        return self.vault

    def add_passphrase(self, vault: Any, new: str) -> None:
        vault.kept_slots.append(
            SlotInfo(
                id=SlotId(f"{len(vault.kept_slots):016d}"), kind=SlotKind.PASSPHRASE, created="2026-03-02T06:00:00Z"
            )
        )

    def change_passphrase(self, vault: Any, *, old: str, new: str) -> None:
        if old != self.vault.passphrase:
            raise WrongSecretError
        self.vault.passphrase = new


def fake_doors(vault: FakeVault | None = None) -> Doors:
    return Doors(
        vaults=FakeVaults(vault or FakeVault()),
        pictures=FakePictures(),
        viewers=FakeViewer(),
        exports=FakeClerk(),
        packages=FakePackages(),
        chats=FakeChatDoor(),
        backups=FakeBackups(),
        papers=FakePapers(),
        requests=FakeLetters(),
        statements=FakeDrafts(),
    )


def sample_vault(count: int = 24) -> FakeVault:
    """A synthetic vault for looking at: neutral words only."""
    vault = FakeVault()
    case = vault.new_case("Landlord messages", reference="2026-114")
    vault.new_case("Channel 'example'")
    for number in range(1, count + 1):
        seen = AddDetails(
            title=f"Message {number}" if number % 3 else "",
            source_url=f"https://t.me/example_channel/{number}"
            if number % 2
            else f"https://example.org/post/{number}",
            case=case.id if number % 4 == 0 else None,
        )
        vault._keep(ItemKind.FILE, seen, data=bytes([number]) * 5000 * number, name=f"IMG_{number:04d}.png")
        vault.stored[-1] = replace(vault.stored[-1], facts=picture_facts(number))
    chat = vault.put_chat("Flat 12", 40, ChatFinding("id-gaps", 3, "2"), ChatFinding("only-own-messages", 40))
    vault.add_link("https://t.me/c/1234567890/42", AddDetails())
    vault.add_record(RecordOnly(what="A picture that may show a person under 18, in a group"), AddDetails())
    from evidence_vault.model import When

    told = Incident(
        when=When(text="about March", exact=False), text="He wrote that he knows where I work.", who="unknown"
    )
    vault.add_incident(told, AddDetails(title="Message on the telephone"))
    vault.found_accounts = sample_accounts(vault.stored[0].id, chat)
    sample_requests(vault, case.id, vault.in_case.get(case.id, [])[:2])
    return vault
