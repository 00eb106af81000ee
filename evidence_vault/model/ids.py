"""Typed ids and digests, so that two of one kind cannot be exchanged unnoticed."""

from __future__ import annotations

from typing import NewType

ItemId = NewType("ItemId", str)
"""26 lowercase base32 characters: 128 random bits. Says nothing about the item."""

CaseId = NewType("CaseId", str)
"""Same form as ItemId."""

AccountId = NewType("AccountId", str)
"""Same form as ItemId."""

ScaleId = NewType("ScaleId", str)
"""Same form as ItemId."""

RequestId = NewType("RequestId", str)
"""Same form as ItemId."""

ObjectId = NewType("ObjectId", str)
"""32 lowercase hexadecimal digits: the random name of an encrypted file."""

SlotId = NewType("SlotId", str)
"""16 lowercase hexadecimal digits: a key slot in the header."""

VaultId = NewType("VaultId", str)
"""32 lowercase hexadecimal digits, chosen when the vault was created."""

Sha256 = NewType("Sha256", str)
"""64 lowercase hexadecimal digits."""
