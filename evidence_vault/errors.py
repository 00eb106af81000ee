"""One tree of errors. Each has a stable code, what happened, what is safe, and what to do next.

    VaultError
    ├── UserCancelled                     her own choice; never shown as a failure
    ├── RefusedError                      exit status 3: nothing was changed
    │   ├── WrongSecretError, VaultLockedError, VaultBusyError, WouldOverwriteError
    │   ├── KeySlotRefusedError, KeyringRefusedError
    │   └── BackupForeignError, BackupAheadError, BackupForkedError
    ├── UsageError                        exit status 2: the request cannot be carried out as given
    │   ├── NotFoundError, AmbiguousIdError, UnreadableSourceError, NotAVaultError, NotABackupError
    │   ├── BadRecipientError, BadWhenError
    │   ├── NotAChatError, DateOrderError
    │   └── CaptureError                  a web page could not be saved
    ├── IntegrityError                    exit status 1: something is not as it was written
    │   ├── HeaderError -> HeaderDamagedError, HeaderAlteredError, HeaderRolledBackError,
    │   │                  HeaderSwappedError, HeaderUnsupportedError
    │   ├── ObjectError -> ObjectDamagedError, ObjectMissingError
    │   ├── IndexDamagedError, JournalDamagedError, BackupDamagedError
    │   ├── CustodyError, PackageError, ReportFailedError
    └── SystemFaultError                  exit status 2: disk full, read-only, vanished drive
        ├── DiskFullError, DriveError
        └── ReadingError                  the confined child could not be started or was refused

Messages carry no case data: no name, address, note or file name of hers (ux.md).
"""

from __future__ import annotations

from typing import ClassVar


class VaultError(Exception):
    """Base of all errors a person may meet.

    `code` is stable and documented; `what`, `safe` and `next_step` are English source texts for `tr()`.
    """

    code: ClassVar[str] = "vault"
    exit_status: ClassVar[int] = 2
    what: str = "Something went wrong."
    safe: str = "What was saved before is unchanged."
    next_step: str = "Try again."

    def __init__(self, what: str | None = None, *, safe: str | None = None, next_step: str | None = None) -> None:
        self.what = what or type(self).what
        self.safe = safe or type(self).safe
        self.next_step = next_step or type(self).next_step
        super().__init__(self.what)


class UserCancelled(VaultError):  # noqa: N818 - a choice, not an error
    """She cancelled; everything is as it was before the act began."""

    code = "cancelled"
    exit_status = 3
    what = "Cancelled."
    safe = "What was already reported as saved stays saved; nothing else was changed."
    next_step = "Start again whenever you like."


class RefusedError(VaultError):
    """The act was refused and nothing was changed."""

    code = "refused"
    exit_status = 3


class WrongSecretError(RefusedError):
    """No key slot opens with this passphrase, these words or this keyring entry."""

    code = "wrong-secret"
    what = "That passphrase does not open this vault."
    safe = "Nothing was changed, and nothing is ever wiped after wrong tries."
    next_step = "Try again, or use the recovery words."


class VaultLockedError(RefusedError):
    """The vault was locked; its keys are gone from memory."""

    code = "locked"
    what = "The vault is locked."
    next_step = "Unlock it and try again."


class VaultBusyError(RefusedError):
    """Another copy of the app holds this vault open for writing."""

    code = "busy"
    what = "Another copy of the app has this vault open."
    next_step = "Close the other copy, then try again."


class WouldOverwriteError(RefusedError):
    """The destination exists; it is never replaced."""

    code = "would-overwrite"
    what = "There is already a file or folder at the destination."
    safe = "It was not touched."
    next_step = "Choose another name, or move the existing one away first."


class KeySlotRefusedError(RefusedError):
    """A change of key slots that would leave the vault without a way in, or names a slot that is not there."""

    code = "key-slot"
    what = "That change to the keys is not possible."


class KeyringRefusedError(RefusedError):
    """The system keyring is missing, or keeps its entries unencrypted."""

    code = "keyring"
    what = "The system keyring cannot be used safely here."
    next_step = "Use the passphrase or the recovery words."


class BackupForeignError(RefusedError):
    """The folder is the backup of another vault."""

    code = "backup-foreign"
    what = "That folder holds the backup of another vault."
    safe = "Neither was touched."
    next_step = "Choose another folder for this vault's backup."


class BackupAheadError(RefusedError):
    """The backup's newest generation goes beyond the vault, whose log is its beginning."""

    code = "backup-ahead"
    what = "The backup holds more than this vault: this vault is an older copy."
    safe = "Neither was touched."
    next_step = "Repair the vault from the backup, which brings it forward, or restore the backup to a new place."


class BackupForkedError(RefusedError):
    """Vault and backup began as one and went different ways."""

    code = "backup-forked"
    what = "The backup and this vault have different histories."
    safe = "Neither was touched; both can be opened."
    next_step = "Keep both, and choose another folder for this vault's backup."


class UsageError(VaultError):
    """The request cannot be carried out as it was given."""

    code = "usage"


class NotFoundError(UsageError):
    """Nothing in the vault has this id or name."""

    code = "not-found"
    what = "Nothing in the vault has that id or name."
    next_step = "List what is there and use an id from the list."


class AmbiguousIdError(UsageError):
    """An id prefix that fits more than one item."""

    code = "ambiguous-id"
    what = "More than one item begins with that id."
    next_step = "Give more characters of the id."


class UnreadableSourceError(UsageError):
    """A file to be added could not be read; the others were added."""

    code = "unreadable-source"
    what = "A file could not be read."
    next_step = "Check that it still exists and may be read, then add it again."


class SourceChangedError(UnreadableSourceError):
    """A file grew or shrank while it was being read."""

    code = "source-changed"
    what = "A file changed while it was being read."
    next_step = "Wait until the program writing it has finished, then add it again."


class NotAVaultError(UsageError):
    """The folder holds no vault header."""

    code = "not-a-vault"
    what = "There is no vault in that folder."
    next_step = "Check the folder, or create a new vault."


class NotABackupError(UsageError):
    """The folder is no backup."""

    code = "not-a-backup"
    what = "There is no backup in that folder."
    next_step = "Check the folder and whether the drive is connected."


class BadRecipientError(UsageError):
    """A recipient that is not a valid age X25519 public key."""

    code = "bad-recipient"
    what = "That is not a valid age recipient (it should begin with age1)."


class BadWhenError(UsageError):
    """A date or time that cannot be understood."""

    code = "bad-when"
    what = "That date or time could not be understood."
    next_step = "Write it as 2026-03-01, 2026-03-01 14:30, or put 'about' in front."


class NotAChatError(UsageError):
    """No file of an export is a chat in a format that is known."""

    code = "not-a-chat"
    what = "No chat of a known kind was found in that export."
    safe = "The export itself is saved, byte for byte."
    next_step = "See which kinds of export are read, and export the chat again in one of them."


class DateOrderError(UsageError):
    """Dates such as 03/04/05, and nothing in the whole file says which part is the day."""

    code = "date-order"
    what = "The dates in this chat can be read in more than one way."
    safe = "The export itself is saved, byte for byte."
    next_step = "Say in which order they stand (day, month, year), as on the phone that made the export."


class CaptureError(UsageError):
    """A web page could not be saved: no browser, no page, or the capture process ended."""

    code = "capture"
    what = "The page could not be saved."
    safe = "What was already reported as saved is unchanged; nothing half-saved was kept."
    next_step = "Try again, or take a picture of the screen."
    no_browser: ClassVar[str] = "Install Chromium, Chrome, Edge or Brave, then try again."


class IntegrityError(VaultError):
    """Something is not as it was written. Raised where it must not be ignored; verification returns a report."""

    code = "integrity"
    exit_status = 1


class HeaderError(IntegrityError):
    """The vault's header cannot be trusted."""

    code = "header"
    safe = "The encrypted files were not touched."
    next_step = "A second copy of the header lies beside it as 'header.copy'; put it in place and try again."


class HeaderDamagedError(HeaderError):
    """The header is truncated or its checksum does not match."""

    code = "header-damaged"
    what = "The vault's header is damaged or cut short."


class HeaderAlteredError(HeaderError):
    """The checksum holds but the keyed authentication does not: someone rewrote the header."""

    code = "header-altered"
    what = "The vault's header was changed by something other than this app."


class HeaderRolledBackError(HeaderError):
    """The header is older than the one the vault last wrote, for example from before a key was removed."""

    code = "header-rolled-back"
    what = "The vault's header is an older one that was put back."


class HeaderSwappedError(HeaderError):
    """The header belongs to another vault."""

    code = "header-swapped"
    what = "The vault's header belongs to another vault."


class HeaderUnsupportedError(HeaderError):
    """A version or a key-derivation setting outside what this app accepts."""

    code = "header-unsupported"
    what = "The vault's header asks for a version or a key setting that this app does not accept."
    next_step = "Open it with a newer version of the app, or put 'header.copy' in place."


class ObjectError(IntegrityError):
    """An encrypted object is not as it was written."""

    code = "object"
    next_step = "Verify the vault to see which exhibits are concerned, and restore them from a backup."


class ObjectDamagedError(ObjectError):
    """An encrypted object fails authentication, is truncated, or holds other bytes."""

    code = "object-damaged"
    what = "An encrypted file in the vault is damaged."


class ObjectMissingError(ObjectError):
    """An encrypted object named by the index is not on the disk."""

    code = "object-missing"
    what = "An encrypted file is missing from the vault."


class IndexDamagedError(IntegrityError):
    """The encrypted index cannot be opened or read."""

    code = "index-damaged"
    what = "The vault's index is missing or damaged."
    safe = "The encrypted originals lie in 'objects' and were not touched."
    next_step = "Check and repair the vault: the index is rebuilt from the journal and the encrypted originals."


class JournalDamagedError(IntegrityError):
    """The journal beside the index is cut, was changed, or belongs elsewhere."""

    code = "journal-damaged"
    what = "The vault's journal is missing or damaged."
    safe = "The encrypted originals lie in 'objects' and were not touched."
    next_step = "Check and repair the vault; what the index or a backup still holds is taken from there."


class BackupDamagedError(IntegrityError):
    """A backup, or the part of it that was asked for, is not as it was written."""

    code = "backup-damaged"
    what = "The backup is damaged or cut short."
    safe = "The vault itself was not touched."
    next_step = "Try an older generation of it, or another backup."


class CustodyError(IntegrityError):
    """The custody log, a checkpoint or a proof does not hold."""

    code = "custody"
    what = "The custody log does not hold."


class PackageError(IntegrityError):
    """A package does not hold, or cannot be read as one."""

    code = "package"
    what = "The package does not hold."
    next_step = "Ask the sender for it again, and compare the fingerprint by another way."


class ReportFailedError(IntegrityError):
    """A report could not be made whole, or did not pass its own check after writing."""

    code = "report"
    what = "The report could not be made."


class SystemFaultError(VaultError):
    """The computer, not the vault: a disk, a drive, a missing part of the system."""

    code = "system"


class DiskFullError(SystemFaultError):
    """No space left where it was needed."""

    code = "disk-full"
    what = "The disk is full."
    safe = "Everything already reported as saved is safe; the last item was not saved."
    next_step = "Free some space, then add it again."


class DriveError(SystemFaultError):
    """A drive is read-only, vanished or reports faults."""

    code = "drive"
    what = "The drive cannot be written or read."
    safe = "Everything already reported as saved was written before."
    next_step = "Check that the drive is connected and may be written to, then try again."


class ReadingError(SystemFaultError):
    """The confined child that reads untrusted files could not be used; evidence itself is stored all the same."""

    code = "reading"
    what = "A preview could not be made safely."
    safe = "The file itself is stored unchanged."
    next_step = "Nothing needs to be done; the preview can be tried again later."
