"""age v1 files (C2SP age) with X25519 recipients: written in one pass, read from any position.

Any age tool opens what is written here, given the identity; what other X25519 writers made is read here.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from evidence_vault.crypto.age.digest import SealedDigester
    from evidence_vault.crypto.age.faults import AgeDamagedError, Fault
    from evidence_vault.crypto.age.outgoing import Sealed
    from evidence_vault.crypto.age.passphrase import PassphraseIdentity, PassphraseRecipient
    from evidence_vault.crypto.age.reader import SealedReader, open_sealed
    from evidence_vault.crypto.age.recipients import Identity, Recipient, Unwraps, Wraps
    from evidence_vault.crypto.age.writer import SealingSink, chunks_as_source, seal

_WHERE = {
    "SealedDigester": "digest",
    "AgeDamagedError": "faults",
    "Fault": "faults",
    "Sealed": "outgoing",
    "PassphraseIdentity": "passphrase",
    "PassphraseRecipient": "passphrase",
    "SealedReader": "reader",
    "open_sealed": "reader",
    "Identity": "recipients",
    "Recipient": "recipients",
    "Unwraps": "recipients",
    "Wraps": "recipients",
    "SealingSink": "writer",
    "chunks_as_source": "writer",
    "seal": "writer",
}

__all__ = [
    "AgeDamagedError",
    "Fault",
    "Identity",
    "PassphraseIdentity",
    "PassphraseRecipient",
    "Recipient",
    "Sealed",
    "SealedDigester",
    "SealedReader",
    "SealingSink",
    "Unwraps",
    "Wraps",
    "chunks_as_source",
    "open_sealed",
    "seal",
]  # fmt: skip


def __getattr__(name: str) -> object:
    """Import a part when it is asked for (PEP 562): a helper process starts in half the time without the others."""
    if name not in _WHERE:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
