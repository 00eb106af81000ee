"""age v1 files (C2SP age) with X25519 recipients: written in one pass, read from any position.

Any age tool opens what is written here, given the identity; what other X25519 writers made is read here.
"""

from evidence_vault.crypto.age.digest import SealedDigester
from evidence_vault.crypto.age.faults import AgeDamagedError, Fault
from evidence_vault.crypto.age.outgoing import Sealed
from evidence_vault.crypto.age.reader import SealedReader, open_sealed
from evidence_vault.crypto.age.recipients import Identity, Recipient
from evidence_vault.crypto.age.writer import SealingSink, chunks_as_source, seal

__all__ = [
    "AgeDamagedError",
    "Fault",
    "Identity",
    "Recipient",
    "Sealed",
    "SealedDigester",
    "SealedReader",
    "SealingSink",
    "chunks_as_source",
    "open_sealed",
    "seal",
]  # fmt: skip
