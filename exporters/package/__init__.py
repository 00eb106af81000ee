"""The package a lawyer can check: a BagIt bag in a ZIP, written straight from the vault, and read back by anyone."""

from exporters.package.protection import (
    AgePassphrase,
    Clear,
    Protection,
    ToRecipients,
    WithPassphrase,
    generate_passphrase,
)
from exporters.package.verify import verify_package
from exporters.package.write import write_package

__all__ = [
    "AgePassphrase",
    "Clear",
    "Protection",
    "ToRecipients",
    "WithPassphrase",
    "generate_passphrase",
    "verify_package",
    "write_package",
]  # fmt: skip
