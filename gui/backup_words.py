"""Backups, restores and repairs in sentences: what lies where, what was proven, what was mended."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from evidence_vault.model import (
    BackupGeneration,
    BackupRelation,
    BackupReport,
    BackupState,
    Moment,
    Problem,
    Rehearsal,
    Repair,
    RepairKind,
    RestoreReport,
    SlotKind,
)
from gui import texts
from gui.noop import QT_TRANSLATE_NOOP
from gui.plurals import Plurals

_RELATIONS = {
    BackupRelation.NEW: QT_TRANSLATE_NOOP("backups", "There is no backup there yet. One will be begun."),
    BackupRelation.BEHIND: QT_TRANSLATE_NOOP(
        "backups", "This vault goes on where the backup ends. Only what is new will be copied."
    ),
    BackupRelation.EVEN: QT_TRANSLATE_NOOP("backups", "The backup is up to date."),
    BackupRelation.AHEAD: QT_TRANSLATE_NOOP(
        "backups",
        "The backup holds more than this vault: this vault is an older copy. Nothing is put over the backup. "
        "'Check and repair' can bring the vault forward from it, or it can be restored to a new place.",
    ),
    BackupRelation.APART: QT_TRANSLATE_NOOP(
        "backups",
        "The backup and this vault began as one and then went different ways. Neither is touched; both can be "
        "opened. Choose another folder for this vault's backup.",
    ),
    BackupRelation.DAMAGED: QT_TRANSLATE_NOOP(
        "backups",
        "A backup of this vault lies there, but no part of it can be trusted. Leave it as it is, and choose another "
        "folder.",
    ),
    BackupRelation.FOREIGN: QT_TRANSLATE_NOOP(
        "backups", "That folder holds the backup of another vault. It is not touched. Choose another folder."
    ),
    BackupRelation.OTHER: QT_TRANSLATE_NOOP(
        "backups", "That folder holds other things. A backup needs a folder of its own."
    ),
}
_REPAIRS = {
    RepairKind.HEADER_FROM_COPY: QT_TRANSLATE_NOOP("backups", "The vault's header was taken from its second copy."),
    RepairKind.HEADER_FROM_BACKUP: QT_TRANSLATE_NOOP("backups", "The vault's header was taken from the backup."),
    RepairKind.HEADER_ANEW: QT_TRANSLATE_NOOP("backups", "The vault's header and its copy were written anew."),
    RepairKind.JOURNAL_FORWARD: QT_TRANSLATE_NOOP(
        "backups", "What the vault's journal lacked was taken from the backup."
    ),
    RepairKind.JOURNAL_ANEW: QT_TRANSLATE_NOOP("backups", "The journal was begun anew from the index."),
    RepairKind.INDEX_ANEW: QT_TRANSLATE_NOOP(
        "backups", "The index was made anew from the journal ({count} entries of it)."
    ),
    RepairKind.OBJECTS_FROM_BACKUP: QT_TRANSLATE_NOOP(
        "backups", "Files taken from the backup: {count}. What they replace was set aside, not deleted."
    ),
}
_PLACES = {
    "header": QT_TRANSLATE_NOOP("backups", "the vault's header"),
    "header.copy": QT_TRANSLATE_NOOP("backups", "the copy of the vault's header"),
    "index": QT_TRANSLATE_NOOP("backups", "the vault's index"),
    "journal": QT_TRANSLATE_NOOP("backups", "the vault's journal"),
}
_NUMBERED = re.compile(r"(item|event|case|object) ([0-9a-f]+)")


def _say(source: str) -> str:
    return QCoreApplication.translate("backups", source)


def relation(found: BackupRelation, *, was_here: bool = False) -> str:
    """What lies in a folder. `was_here`: the vault remembers a backup in it."""
    if found is BackupRelation.NEW and was_here:
        return QCoreApplication.translate(
            "backups",
            "The last backup was made here, and now there is none. Is the right drive connected? If you go on, a new "
            "one will be begun.",
        )
    return _say(_RELATIONS[found])


def generation(one: BackupGeneration) -> str:
    """One line of the list: when, how many files, how large."""
    if not one.holds:
        said = QCoreApplication.translate("backups", "Backup {number}: damaged; it cannot be used")
        return said.format(number=one.number)
    said = QCoreApplication.translate("backups", "Backup {number} · {when} · files: {files}")
    line = said.format(number=one.number, when=utc(one.time), files=one.objects)
    return f"{line} · {texts.size(one.size)}" if one.size else line


def utc(text: str) -> str:
    """A UTC time such as 2026-03-01T06:30:00Z, as the window writes moments."""
    try:
        return texts.moment(Moment.parse(text, "+00:00"))
    except ValueError:
        return text


def state(known: BackupState) -> list[str]:
    """The last backup, what came since, and the last rehearsal: a sentence each."""
    if known.last is None:
        return [QCoreApplication.translate("backups", "No backup was made yet."), _rehearsed(known)]
    last = QCoreApplication.translate("backups", "Last backup: {when}.").format(when=texts.moment(known.last))
    since = QCoreApplication.translate("backups", "Nothing was added since.")
    if known.new_items:
        since = QCoreApplication.translate("backups", "Added since: {count}.").format(
            count=Plurals().exhibits(known.new_items)
        )
    return [last, since, _rehearsed(known)]


def _rehearsed(known: BackupState) -> str:
    if known.rehearsed is None:
        return QCoreApplication.translate("backups", "A restore was never tried.")
    said = QCoreApplication.translate("backups", "A restore was tried last on {when}, with: {way}. Everything held.")
    if known.rehearsed_problems:
        said = QCoreApplication.translate(
            "backups", "A restore was tried last on {when}, with: {way}. Not everything held."
        )
    return said.format(when=texts.moment(known.rehearsed), way=way(known.rehearsed_with))


def way(kind: str) -> str:
    """A kind of secret, in words."""
    return texts.slot(SlotKind(kind)) if kind in set(SlotKind) else kind


def backed_up(made: BackupReport) -> str:
    """A backup that was made."""
    said = QCoreApplication.translate(
        "backups",
        "Backup {number} is done, and was read back from the drive. Files in it: {files}, new among them: {new} "
        "({size}).",
    )
    return said.format(
        number=made.generation, files=made.objects, new=made.copied, size=texts.size(made.bytes_written)
    )


def restored(made: RestoreReport) -> str:
    """A restore that was made."""
    said = QCoreApplication.translate(
        "backups", "Restored as it was on {when}. Exhibits: {items}. Files: {files}. Each file was read back."
    )
    return said.format(when=utc(made.time), items=made.items, files=made.objects - len(made.problems))


def rehearsed(tried: Rehearsal, when: Moment) -> list[str]:
    """What a rehearsal proved, and what it did not; the first sentence is the heading."""
    head = QCoreApplication.translate("backups", "It works: a restore would bring everything back.")
    if tried.problems:
        head = QCoreApplication.translate("backups", "It opens, but not everything in this backup is whole.")
    opened = QCoreApplication.translate(
        "backups", "Tried on {when}: the backup of {made} opened with what you typed ({way})."
    )
    listed = QCoreApplication.translate(
        "backups", "The whole list could be made anew: {items}, with all that was noted about them."
    )
    files = QCoreApplication.translate(
        "backups",
        "Files decrypted and compared with what was saved: {checked} of {files}, chosen by chance. That the others "
        "are there was seen; they were not decrypted.",
    )
    if tried.checked == tried.objects:
        files = QCoreApplication.translate(
            "backups", "Files decrypted and compared with what was saved: all {files} of them."
        )
    return [
        head,
        opened.format(when=texts.moment(when), made=utc(tried.time), way=way(tried.opened_with)),
        listed.format(items=Plurals().exhibits(tried.items)),
        files.format(checked=tried.checked, files=tried.objects),
    ]


def repaired(one: Repair) -> str:
    """One thing that was mended."""
    return _say(_REPAIRS[one.kind]).format(count=one.count)


def subject(text: str) -> str:
    """What a problem concerns: an exhibit by its number, an event, a part of the vault, or a file by its name."""
    if text in _PLACES:
        return _say(_PLACES[text])
    found = _NUMBERED.fullmatch(text)
    if found is None:
        return text
    said = {
        "item": QCoreApplication.translate("backups", "exhibit No. {number}"),
        "event": QCoreApplication.translate("backups", "entry {number} of the custody log"),
        "case": QCoreApplication.translate("backups", "case {number}"),
        "object": QCoreApplication.translate("backups", "encrypted file {number}"),
    }[found[1]]
    return said.format(number=found[2])


def problem(one: Problem) -> str:
    """One thing that does not hold: of what, what, and in what way."""
    parts = (subject(one.subject), texts.finding(one.finding), texts.core(one.detail))
    return " · ".join(part for part in parts if part)


def problems(found: Sequence[Problem]) -> list[str]:
    """Each once: the same exhibit can be found damaged in the vault and in its backup."""
    return list(dict.fromkeys(problem(one) for one in found))
