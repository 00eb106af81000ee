"""Frozen values and typed ids. Knows nothing of files, keys or screens.

Every name is looked up when it is first asked for (PEP 562): making a hundred frozen dataclasses costs 0.07 s, and a
command's help, or a child that reads one file, needs few of them or none. Type checkers read the imports below;
`_HOMES` says the same at run time, and tests/architecture/test_lazy.py holds the two together.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from evidence_vault.model.accounts import (
        AccountPlace,
        AccountsFound,
        AccountSign,
        KnownAccount,
        SeenAs,
        SignKind,
        Suggestion,
    )
    from evidence_vault.model.address import Address, AddressKind
    from evidence_vault.model.anchors import (
        Anchor,
        AnchorKind,
        AnchorState,
        Authority,
        HandOver,
        PendingAnchor,
        ProvenAnchor,
        Run,
        StampResult,
        TimeKnownBy,
        TimeReply,
        TimeStatus,
        runs,
    )
    from evidence_vault.model.asking import (
        Asked,
        PlatformRequest,
        RequestSaid,
        RequestState,
        RequestStep,
        RequestVersion,
        Seen,
        StepKind,
        StepSaid,
    )
    from evidence_vault.model.chats import (
        Chat,
        ChatCounts,
        ChatFinding,
        ChatId,
        ChatMedia,
        ChatMessage,
        ChatOptions,
        ChatsRead,
        Entity,
        ExportSaved,
        Forward,
        MessageHit,
        MessageKind,
        MessageQuery,
        Missing,
        NameUse,
        Participant,
        RawPlace,
        Reaction,
        TimeBasis,
    )
    from evidence_vault.model.custody import (
        Action,
        BackupGeneration,
        BackupItem,
        BackupLook,
        BackupRelation,
        BackupReport,
        BackupState,
        CheckReport,
        CustodyExtract,
        DisclosedEvent,
        Disclosure,
        EarlierCheckpoint,
        Event,
        Finding,
        Problem,
        Rebuilt,
        Rehearsal,
        Repair,
        RepairKind,
        RestoreReport,
        Saved,
        SelfTest,
        SignedCheckpoint,
        VerifyReport,
    )
    from evidence_vault.model.disclosing import (
        CASE_DETAILS,
        DETAILS,
        EVERYTHING,
        NEVER_SHOWN,
        PRESETS,
        SHOW_ALL,
        DisclosurePolicy,
        PartsSize,
        Showing,
    )
    from evidence_vault.model.facts import CoveredPicture, Fact, FileFacts, MediaKind, ReadStatus
    from evidence_vault.model.hints import HintField, Offer, PageHints, TakenOver, page_hints, taken_over
    from evidence_vault.model.ids import (
        AccountId,
        CaseId,
        ItemId,
        ObjectId,
        RequestId,
        ScaleId,
        Sha256,
        SlotId,
        VaultId,
    )
    from evidence_vault.model.items import (
        Account,
        Case,
        Contact,
        Content,
        DerivedFrom,
        Exhibit,
        Incident,
        Item,
        ItemText,
        Part,
        PartList,
        RecordOnly,
        ScreenPhoto,
        Taken,
        TakenHow,
        When,
    )
    from evidence_vault.model.kinds import DerivativeMethod, Form, ItemKind, TextKind
    from evidence_vault.model.network import Exchange, NetworkNotice, Route, RouteKind, capture_notice, stamp_notice
    from evidence_vault.model.overview import (
        AccountUse,
        Related,
        RelatedBy,
        ScaleFact,
        ScaleKind,
        ScaleSaid,
        TimelinePoint,
        WordUse,
    )
    from evidence_vault.model.pages import PageSaved
    from evidence_vault.model.recognition import (
        FORMS,
        LEAST_QUALITY,
        MATCH_BITS,
        PRINT_BYTES,
        Fold,
        Found,
        FoundIn,
        ListedHash,
        PicturePlace,
        PicturePrint,
        PrintsRead,
        Recognised,
        Sighting,
        WordsRead,
    )
    from evidence_vault.model.requests import (
        AddDetails,
        Declined,
        Order,
        Query,
        ShareSheet,
        SlotInfo,
        SlotKind,
        WatchedFolder,
    )
    from evidence_vault.model.time import ClockSource, Moment

__all__ = [
    "CASE_DETAILS",
    "DETAILS",
    "EVERYTHING",
    "FORMS",
    "LEAST_QUALITY",
    "MATCH_BITS",
    "NEVER_SHOWN",
    "PRESETS",
    "PRINT_BYTES",
    "SHOW_ALL",
    "Account",
    "AccountId",
    "AccountPlace",
    "AccountSign",
    "AccountUse",
    "AccountsFound",
    "Action",
    "AddDetails",
    "Address",
    "AddressKind",
    "Anchor",
    "AnchorKind",
    "AnchorState",
    "Asked",
    "Authority",
    "BackupGeneration",
    "BackupItem",
    "BackupLook",
    "BackupRelation",
    "BackupReport",
    "BackupState",
    "Case",
    "CaseId",
    "Chat",
    "ChatCounts",
    "ChatFinding",
    "ChatId",
    "ChatMedia",
    "ChatMessage",
    "ChatOptions",
    "ChatsRead",
    "CheckReport",
    "ClockSource",
    "Contact",
    "Content",
    "CoveredPicture",
    "CustodyExtract",
    "Declined",
    "DerivativeMethod",
    "DerivedFrom",
    "DisclosedEvent",
    "Disclosure",
    "DisclosurePolicy",
    "EarlierCheckpoint",
    "Entity",
    "Event",
    "Exchange",
    "Exhibit",
    "ExportSaved",
    "Fact",
    "FileFacts",
    "Finding",
    "Fold",
    "Form",
    "Forward",
    "Found",
    "FoundIn",
    "HandOver",
    "HintField",
    "Incident",
    "Item",
    "ItemId",
    "ItemKind",
    "ItemText",
    "KnownAccount",
    "ListedHash",
    "MediaKind",
    "MessageHit",
    "MessageKind",
    "MessageQuery",
    "Missing",
    "Moment",
    "NameUse",
    "NetworkNotice",
    "ObjectId",
    "Offer",
    "Order",
    "PageHints",
    "PageSaved",
    "Part",
    "PartList",
    "Participant",
    "PartsSize",
    "PendingAnchor",
    "PicturePlace",
    "PicturePrint",
    "PlatformRequest",
    "PrintsRead",
    "Problem",
    "ProvenAnchor",
    "Query",
    "RawPlace",
    "Reaction",
    "ReadStatus",
    "Rebuilt",
    "Recognised",
    "RecordOnly",
    "Rehearsal",
    "Related",
    "RelatedBy",
    "Repair",
    "RepairKind",
    "RequestId",
    "RequestSaid",
    "RequestState",
    "RequestStep",
    "RequestVersion",
    "RestoreReport",
    "Route",
    "RouteKind",
    "Run",
    "Saved",
    "ScaleFact",
    "ScaleId",
    "ScaleKind",
    "ScaleSaid",
    "ScreenPhoto",
    "Seen",
    "SeenAs",
    "SelfTest",
    "Sha256",
    "ShareSheet",
    "Showing",
    "Sighting",
    "SignKind",
    "SignedCheckpoint",
    "SlotId",
    "SlotInfo",
    "SlotKind",
    "StampResult",
    "StepKind",
    "StepSaid",
    "Suggestion",
    "Taken",
    "TakenHow",
    "TakenOver",
    "TextKind",
    "TimeBasis",
    "TimeKnownBy",
    "TimeReply",
    "TimeStatus",
    "TimelinePoint",
    "VaultId",
    "VerifyReport",
    "WatchedFolder",
    "When",
    "WordUse",
    "WordsRead",
    "capture_notice",
    "page_hints",
    "runs",
    "stamp_notice",
    "taken_over",
]  # fmt: skip

_HOMES = {
    "accounts": "AccountPlace AccountSign AccountsFound KnownAccount SeenAs SignKind Suggestion",
    "address": "Address AddressKind",
    "anchors": (
        "Anchor AnchorKind AnchorState Authority HandOver PendingAnchor ProvenAnchor Run StampResult "
        "TimeKnownBy TimeReply TimeStatus runs"
    ),
    "asking": "Asked PlatformRequest RequestSaid RequestState RequestStep RequestVersion Seen StepKind StepSaid",
    "chats": (
        "Chat ChatCounts ChatFinding ChatId ChatMedia ChatMessage ChatOptions ChatsRead Entity ExportSaved "
        "Forward MessageHit MessageKind MessageQuery Missing NameUse Participant RawPlace Reaction TimeBasis"
    ),
    "custody": (
        "Action BackupGeneration BackupItem BackupLook BackupRelation BackupReport BackupState CheckReport "
        "CustodyExtract DisclosedEvent Disclosure EarlierCheckpoint Event Finding Problem Rebuilt Rehearsal "
        "Repair RepairKind RestoreReport Saved SelfTest SignedCheckpoint VerifyReport"
    ),
    "disclosing": "CASE_DETAILS DETAILS EVERYTHING NEVER_SHOWN PRESETS SHOW_ALL DisclosurePolicy PartsSize Showing",
    "facts": "CoveredPicture Fact FileFacts MediaKind ReadStatus",
    "hints": "HintField Offer PageHints TakenOver page_hints taken_over",
    "ids": "AccountId CaseId ItemId ObjectId RequestId ScaleId Sha256 SlotId VaultId",
    "items": (
        "Account Case Contact Content DerivedFrom Exhibit Incident Item ItemText Part PartList RecordOnly "
        "ScreenPhoto Taken TakenHow When"
    ),
    "kinds": "DerivativeMethod Form ItemKind TextKind",
    "network": "Exchange NetworkNotice Route RouteKind capture_notice stamp_notice",
    "overview": "AccountUse Related RelatedBy ScaleFact ScaleKind ScaleSaid TimelinePoint WordUse",
    "pages": "PageSaved",
    "recognition": (
        "FORMS LEAST_QUALITY MATCH_BITS PRINT_BYTES Fold Found FoundIn ListedHash PicturePlace PicturePrint "
        "PrintsRead Recognised Sighting WordsRead"
    ),
    "requests": "AddDetails Declined Order Query ShareSheet SlotInfo SlotKind WatchedFolder",
    "time": "ClockSource Moment",
}
"""Where each name is defined: the submodule, and its names that this package offers."""
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

if not TYPE_CHECKING:  # a type checker that saw this would take every misspelt name for an object

    def __getattr__(name: str) -> object:
        """The value of `name`, kept, so that this runs once for each. Raises AttributeError for what is not here."""
        home = _HOME_OF.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"{__name__}.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
