"""Creating and opening a vault: header, key slots, index, and the checks that name what is wrong."""

from __future__ import annotations

import contextlib
from pathlib import Path

from evidence_vault.crypto.age import Identity
from evidence_vault.crypto.kdf import KdfPolicy
from evidence_vault.crypto.keys import MasterKey
from evidence_vault.crypto.signing import VaultSigner, note_key, p256_key, self_issued_certificate
from evidence_vault.crypto.slots import Passphrase, Secret, unwrap, wrap_passphrase
from evidence_vault.custody.log import CustodyLog, Witness
from evidence_vault.errors import (
    HeaderAlteredError,
    HeaderDamagedError,
    HeaderRolledBackError,
    IndexDamagedError,
    NotAVaultError,
    SystemFaultError,
    WouldOverwriteError,
)
from evidence_vault.format import header as header_format
from evidence_vault.format.events import Draft
from evidence_vault.format.header import Header, ParsedHeader
from evidence_vault.model import Action, VaultId
from evidence_vault.ports import Clock, Entropy
from evidence_vault.store.atomic import drive_errors, fsync_folder, write_atomic
from evidence_vault.store.filekeys import FileKeys
from evidence_vault.store.index import NAME as INDEX
from evidence_vault.store.index import Index, Writer
from evidence_vault.store.journal import NAME as JOURNAL
from evidence_vault.store.journal import Journal
from evidence_vault.store.lock import NAME as LOCK
from evidence_vault.store.lock import VaultLock
from evidence_vault.store.objects import FOLDER, ObjectStore
from evidence_vault.vault import journaling
from evidence_vault.vault.core import TOOL, Core, system_text

HEADER = "header"
HEADER_COPY = "header.copy"
_CERTIFICATE = "certificate"
_GENERATION = "header-generation"


def create(
    folder: Path, passphrase: Passphrase, *, label: str, kdf: KdfPolicy, clock: Clock, entropy: Entropy
) -> Core:
    """A new vault in `folder`, which must be missing or empty. Raises WouldOverwriteError, DriveError.

    The header is written last: until then the folder is no vault, and a crash leaves nothing that claims to be one.
    """
    with drive_errors():
        if folder.exists() and not folder.is_dir():
            raise WouldOverwriteError
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise WouldOverwriteError
    file_lock = _lock_new(folder)
    index: Index | None = None
    journal: Journal | None = None
    try:
        with drive_errors():
            (folder / FOLDER).mkdir()
        vault_id = VaultId(entropy(16).hex())
        master = MasterKey.generate(vault_id, entropy)
        created = clock.now().utc_text
        slot = wrap_passphrase(master, passphrase, vault_id, created, kdf, entropy)
        recipient = str(Identity.from_secret(master.subkey("object-identity")).recipient)
        header = Header(vault_id=vault_id, generation=1, created=created, recipient=recipient, slots=(slot,))
        index = Index(folder, master.subkey("index"), vault_id, create=True)
        journal = journaling.create(folder, index, master.subkey(journaling.PURPOSE), vault_id, entropy)
        certificate = _new_certificate(master, label, clock, entropy)
        core = _assemble(folder, header, master, index, journal, certificate, file_lock, clock, entropy)
        _record_creation(core)
        index.fold_in()
        write_header(folder, header, master, copy_first=True)
        with drive_errors():
            fsync_folder(folder.parent)
    except BaseException:
        if journal is not None:
            journal.close()
        if index is not None:
            index.close()
        file_lock.release()
        _clear_away(folder)
        raise
    return core


def _lock_new(folder: Path) -> VaultLock:
    """Where the disk fails at this, the lock's file is taken away again; one that another holds is not touched."""
    try:
        return VaultLock(folder)
    except SystemFaultError:
        _clear_away(folder)
        raise


def _clear_away(folder: Path) -> None:
    """Remove what a failed creation left, so that it can be tried again in the same folder."""
    index_files = (INDEX, f"{INDEX}-wal", f"{INDEX}-shm", f"{INDEX}-journal")
    header_files = (HEADER, HEADER_COPY, f"{HEADER}.part", f"{HEADER_COPY}.part")
    for name in (*header_files, *index_files, JOURNAL, f"{JOURNAL}.part", LOCK):
        with contextlib.suppress(OSError):
            (folder / name).unlink()
    with contextlib.suppress(OSError):
        (folder / FOLDER).rmdir()


def open_vault(folder: Path, secret: Secret, *, clock: Clock, entropy: Entropy) -> Core:
    """Open the vault in `folder`.

    Raises NotAVaultError, VaultBusyError, WrongSecretError, a HeaderError by name, IndexDamagedError, DriveError.
    """
    parsed = read_header(folder)
    file_lock = VaultLock(folder)
    try:
        master = unwrap(parsed.header.slots, secret, parsed.header.vault_id)
        header = parsed.authenticate(master.subkey("header"))
        index = Index(folder, master.subkey("index"), header.vault_id)
        journal: Journal | None = None
        try:
            key = master.subkey(journaling.PURPOSE)
            journal, anew = journaling.connect(folder, index, key, header.vault_id, entropy)
            core = _assemble(folder, header, master, index, journal, _certificate(index), file_lock, clock, entropy)
            check_generation(core)
            if anew:
                _record_anew(core)
        except BaseException:
            if journal is not None:
                journal.close()
            index.close()
            raise
    except BaseException:
        file_lock.release()
        raise
    return core


def read_header(folder: Path) -> ParsedHeader:
    """The header as it lies on the disk, not yet authenticated. Raises NotAVaultError, HeaderError, DriveError."""
    path = folder / HEADER
    with drive_errors():
        if not path.is_file():
            if (folder / HEADER_COPY).is_file():
                raise HeaderDamagedError("The vault's header is missing.")
            raise NotAVaultError
        data = path.read_bytes()
    return header_format.parse(data)


def write_header(folder: Path, header: Header, master: MasterKey, *, copy_first: bool = False) -> None:
    """Write the header and its copy, each whole or not at all.

    A new vault's copy comes first, so that there is no moment at which it is a vault whose copy is missing; later the
    header does, so that a copy of another generation is always the older one.
    """
    data = header_format.encode(header, master.subkey("header"))
    names = (HEADER_COPY, HEADER) if copy_first else (HEADER, HEADER_COPY)
    for name in names:
        write_atomic(folder / name, data)


def header_digest(header: Header, master: MasterKey) -> str:
    """Names one header exactly; kept in the index to tell an exchanged one."""
    return header_format.encode(header, master.subkey("header"))[-65:-1].decode("ascii")


def check_generation(core: Core) -> None:
    """Refuse an older header; finish a key change that a crash cut off after its header was written."""
    known = core.index.meta(_GENERATION)
    if not isinstance(known, int):
        raise IndexDamagedError
    if core.header.generation < known:
        raise HeaderRolledBackError
    if core.header.generation > known:
        write_header(core.folder, core.header, core.master)  # its copy may be the one from before
        note_generation(core, "completed after an interruption")
    elif core.index.meta("header-digest") != header_digest(core.header, core.master):
        raise HeaderAlteredError


def note_generation(core: Core, change: str) -> None:
    """Record the header now in force, with a key-changed event."""
    with core.commit() as commit:
        _set_generation(commit.writer, core)
        commit.record(
            Draft(action=Action.KEY_CHANGED, details={"change": change, "generation": core.header.generation})
        )


def _set_generation(writer: Writer, core: Core) -> None:
    writer.set_meta(_GENERATION, core.header.generation)
    writer.set_meta("header-digest", header_digest(core.header, core.master))


def _assemble(
    folder: Path,
    header: Header,
    master: MasterKey,
    index: Index,
    journal: Journal,
    certificate: bytes,
    file_lock: VaultLock,
    clock: Clock,
    entropy: Entropy,
) -> Core:
    signer = VaultSigner(p256_key(master), certificate)
    witness = Witness(clock=clock, tool=TOOL, system=system_text(), entropy=entropy)
    identity = Identity.from_secret(master.subkey("object-identity"))
    return Core(
        folder=folder,
        header=header,
        master=master,
        index=index,
        objects=ObjectStore(folder, identity, FileKeys(master.subkey("object-file-keys")), entropy),
        log=CustodyLog(index, header.vault_id, signer, note_key(master), witness),
        journal=journal,
        signer=signer,
        file_lock=file_lock,
        clock=clock,
        entropy=entropy,
    )


def _record_creation(core: Core) -> None:
    with core.commit() as commit:
        _set_generation(commit.writer, core)
        commit.writer.set_meta(_CERTIFICATE, core.signer.certificate)
        commit.record(
            Draft(
                action=Action.CREATED,
                details={"format": 1, "signer": core.signer.fingerprint, "vault": core.vault_id},
            )
        )


def _record_anew(core: Core) -> None:
    """Said in the log for ever, and by verification while the vault stays open."""
    core.journal_anew = True
    with core.commit() as commit:
        commit.record(Draft(action=Action.REVERIFIED, details={"repair": "journal begun anew from the index"}))


def _new_certificate(master: MasterKey, label: str, clock: Clock, entropy: Entropy) -> bytes:
    serial = int.from_bytes(entropy(16), "big") >> 1 | 1
    name = label.strip() or f"Vault {master.subkey('label', 4).hex()}"
    return self_issued_certificate(p256_key(master), name, serial, clock.now().utc)


def _certificate(index: Index) -> bytes:
    stored = index.meta(_CERTIFICATE)
    if not isinstance(stored, bytes):
        raise IndexDamagedError
    return stored
