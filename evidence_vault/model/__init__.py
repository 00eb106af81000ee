"""Frozen values and typed ids. Knows nothing of files, keys or screens."""

from evidence_vault.model.address import Address, AddressKind
from evidence_vault.model.custody import (
    Action,
    CustodyExtract,
    DisclosedEvent,
    Disclosure,
    Event,
    Finding,
    Problem,
    Saved,
    SelfTest,
    SignedCheckpoint,
    VerifyReport,
)
from evidence_vault.model.facts import CoveredPicture, Fact, FileFacts, MediaKind, ReadStatus
from evidence_vault.model.ids import AccountId, CaseId, ItemId, ObjectId, Sha256, SlotId, VaultId
from evidence_vault.model.items import (
    Account,
    Case,
    Contact,
    Content,
    Exhibit,
    Incident,
    Item,
    ItemKind,
    RecordOnly,
    ScreenPhoto,
    When,
)
from evidence_vault.model.requests import AddDetails, Declined, Query, SlotInfo, SlotKind
from evidence_vault.model.time import ClockSource, Moment

__all__ = [
    "Account",
    "AccountId",
    "Action",
    "Address",
    "AddressKind",
    "Case",
    "CaseId",
    "ClockSource",
    "Contact",
    "Content",
    "CoveredPicture",
    "CustodyExtract",
    "DisclosedEvent",
    "Disclosure",
    "Event",
    "Exhibit",
    "Fact",
    "FileFacts",
    "Finding",
    "Incident",
    "Item",
    "ItemId",
    "ItemKind",
    "MediaKind",
    "Moment",
    "ObjectId",
    "Problem",
    "ReadStatus",
    "RecordOnly",
    "Saved",
    "ScreenPhoto",
    "SelfTest",
    "Sha256",
    "SignedCheckpoint",
    "SlotId",
    "VaultId",
    "VerifyReport",
    "When",
]  # fmt: skip
