"""Evidence Vault: the vault that keeps, and the witness that records. No Qt, no network."""

__version__ = "0.1.0"
