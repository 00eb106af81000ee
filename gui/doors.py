"""The real vault and the real confined reader behind the window's Protocols. Imported late: they are heavy."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

from evidence_vault.errors import NotAVaultError, ReadingError, VaultError
from evidence_vault.model import Content, Item, ItemId, ItemKind, SlotKind
from evidence_vault.ports import CancelToken, Progress, Transport
from gui.doors_backup import secret_of
from gui.kept_files import KeptFile, PartItem
from gui.ports import ClearPicture, OpenVault
from gui.ports_backup import SecretKind, Typed

if TYPE_CHECKING:
    from evidence_vault.reading import FactReader
    from evidence_vault.vault import KdfPolicy, Vault


def real(vault: OpenVault) -> Vault:
    """The vault as its own type: what the doors below opened is one."""
    return cast("Vault", vault)


def opened(vault: OpenVault, item: Item) -> IO[bytes]:
    """The bytes of an exhibit, or of a file inside one. Raises NotFoundError, ObjectError."""
    if isinstance(item, PartItem) and item.content is not None:
        return vault.open_kept(item.id, item.content.sha256)
    return vault.open_content(item.id)


class VaultsOnDisk:
    """Creates and opens vaults in folders. `kdf` None calibrates to about a second on this computer."""

    def __init__(self, kdf: KdfPolicy | None = None) -> None:
        self._kdf = kdf

    def is_vault(self, path: Path) -> bool:
        """Whether a header can be read there."""
        from evidence_vault.vault import read_header

        try:
            read_header(path)
        except NotAVaultError:
            return False
        except VaultError:
            return True
        return True

    def has_keyring(self, path: Path) -> bool:
        """Whether the header names a system-keyring slot."""
        from evidence_vault.vault import read_header

        try:
            slots = read_header(path).header.slots
        except VaultError:
            return False
        return any(slot.kind is SlotKind.KEYRING for slot in slots)

    def six_words(self) -> str:
        """A fresh passphrase of six words."""
        from evidence_vault.vault import new_passphrase_words

        return new_passphrase_words(os.urandom)

    def create(self, path: Path, passphrase: str, label: str) -> OpenVault:
        """A new vault, open."""
        from evidence_vault.vault import Passphrase, Vault, calibrated

        return Vault.create(path, Passphrase(passphrase), label=label, kdf=self._kdf or calibrated)

    def open(self, path: Path, kind: SecretKind, secret: str) -> OpenVault:
        """An existing vault."""
        from evidence_vault.vault import Vault, calibrated

        return Vault.open(path, secret_of(Typed(kind, secret)), kdf=self._kdf or calibrated)

    def change_passphrase(self, vault: OpenVault, *, old: str, new: str) -> None:
        """Replace the passphrase."""
        from evidence_vault.vault import Passphrase

        real(vault).change_passphrase(Passphrase(new), old=Passphrase(old))

    def add_passphrase(self, vault: OpenVault, new: str) -> None:
        """Another passphrase beside those there are."""
        from evidence_vault.vault import Passphrase

        real(vault).add_passphrase(Passphrase(new))


class ConfinedPictures:
    """One reader for the session; its children start when first needed and end at lock."""

    def __init__(self) -> None:
        self._reader: FactReader | None = None

    def _use(self) -> FactReader:
        if self._reader is None:
            from evidence_vault.reading import FactReader

            self._reader = FactReader()
        return self._reader

    @property
    def reader(self) -> FactReader:
        """The reader, started if need be; reports show pictures through it."""
        return self._use()

    def read_facts(
        self, vault: OpenVault, item_ids: Sequence[ItemId], *, progress: Progress, cancel: CancelToken
    ) -> int:
        """Let the child read, and the vault keep what it says."""
        return real(vault).read_facts(item_ids, self._use(), progress=progress, cancel=cancel)

    def look_inside(self, vault: OpenVault, holder: ItemId, file: KeptFile) -> PartItem:
        """Raises NotFoundError, ObjectError."""
        from evidence_vault.reading.sniff import HEAD_SIZE, sniff

        held = vault.item(holder)
        with vault.open_kept(holder, file.sha256) as stream:
            size = stream.seek(0, os.SEEK_END)
            stream.seek(0)
            media_type = sniff(stream.read(HEAD_SIZE)).media_type
            stream.seek(0)
            facts = self._use().read(stream, size, media_type)
        content = Content(sha256=file.sha256, size=size, media_type=media_type, file_name=file.name)
        return PartItem(
            id=held.id, number=held.number, kind=ItemKind.FILE, title=file.name, saved=held.saved, content=content,
            facts=facts,
        )  # fmt: skip

    def clear_picture(self, vault: OpenVault, item: Item, *, max_side: int) -> ClearPicture:
        """Raises ReadingError."""
        if item.content is None:
            raise ReadingError
        media_type = item.facts.media_type if item.facts else item.content.media_type
        with opened(vault, item) as stream:
            made = self._use().clear_picture(stream, item.content.size, media_type, max_side=max_side)
        return ClearPicture(width=made.width, height=made.height, rgb=made.rgb)

    def close(self) -> None:
        """End the children."""
        reader, self._reader = self._reader, None
        if reader is not None:
            reader.close()


class Network:
    """The network, by the way chosen for the vault; TLS also trusts the roots she added."""

    def transport(self, vault: OpenVault) -> Transport:
        """See NetworkDoor."""
        from evidence_vault.network import NetworkTransport

        time = real(vault).time
        roots = "\n".join(one.roots for one in time.authorities() if one.enabled)
        return NetworkTransport(time.route, roots=roots)
