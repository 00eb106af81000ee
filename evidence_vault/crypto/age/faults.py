"""What can be wrong with an age file, as kinds of the one error a caller meets."""

from __future__ import annotations

from enum import StrEnum

from evidence_vault.errors import ObjectDamagedError


class Fault(StrEnum):
    """Where reading stopped; the names follow the age test kit of C2SP."""

    HEADER = "header failure"
    NO_MATCH = "no match"
    MAC = "HMAC failure"
    PAYLOAD = "payload failure"


_SAID = {
    Fault.HEADER: "An encrypted file in the vault is damaged: its beginning is not that of an age file.",
    Fault.NO_MATCH: "An encrypted file in the vault was not made for this vault's key, or its beginning is damaged.",
    Fault.MAC: "An encrypted file in the vault is damaged: its beginning was changed.",
    Fault.PAYLOAD: "An encrypted file in the vault is damaged: its content was changed or cut short.",
}


class AgeDamagedError(ObjectDamagedError):
    """ObjectDamagedError that also says which part failed. The code stays 'object-damaged'."""

    def __init__(self, fault: Fault, reason: str) -> None:
        """`reason` is technical English without case data, for logs and tests."""
        super().__init__(_SAID[fault])
        self.fault = fault
        self.reason = reason
