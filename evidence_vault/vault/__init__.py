"""The vault: create, open, lock, add, read, search, verify."""

from evidence_vault.crypto.kdf import KdfPolicy, calibrated, fixed
from evidence_vault.crypto.slots import KeyringSecret, Passphrase, RecoveryShares, RecoveryWords, Secret
from evidence_vault.crypto.words import new_passphrase_words
from evidence_vault.format.fingerprint import Fingerprint, parse_fingerprint
from evidence_vault.vault.facade import Vault
from evidence_vault.vault.opening import read_header

__all__ = [
    "Fingerprint",
    "KdfPolicy",
    "KeyringSecret",
    "Passphrase",
    "RecoveryShares",
    "RecoveryWords",
    "Secret",
    "Vault",
    "calibrated",
    "fixed",
    "new_passphrase_words",
    "parse_fingerprint",
    "read_header",
]
