"""The one byte form of our ZIPs (docs/format-package.md, 'The ZIP'), pure: values to bytes.

Every header byte follows from the members' names, sizes and CRCs, so a reader renders them again and compares: a bit
flipped anywhere outside the content shows too. `zipfile` is fast enough, but its headers differ between Pythons.
Numbers in brackets below are sections of PKWARE's APPNOTE 6.3.10.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

LOCAL = struct.Struct("<4sHHHHHIIIHH")
CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
END = struct.Struct("<4sHHHHIIH")
END64 = struct.Struct("<4sQHHIIQQQQ")
LOCATOR64 = struct.Struct("<4sIQI")
DESCRIPTOR = struct.Struct("<4sIII")
DESCRIPTOR64 = struct.Struct("<4sIQQ")

MAX16, MAX32 = 0xFFFF, 0xFFFFFFFF
UTF8_FLAG, STREAMED_FLAG, ENCRYPTED_FLAG = 0x0800, 0x0008, 0x0001
DATE_1980 = 0x0021
"""1 January 1980, the first day a ZIP can name: no file carries a time of hers."""
MADE_BY = 3 << 8 | 45
"""Unix, so that the plain-file mode below is understood."""
PLAIN_FILE = 0o100644 << 16
AES_METHOD = 99
AES_EXTRA = struct.pack("<HHH2sBH", 0x9901, 7, 2, b"AE", 3, 0)
"""AE-2, 256 bit, stored (WinZip AES specification, 'AES extra data field')."""
AES_OVERHEAD = 16 + 2 + 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One stored member. `size` counts the content in bytes; `offset` is where its local header begins.

    `streamed`: the CRC follows the content, because the place it was written to could not be gone back in.
    `aes`: the content is encrypted (AE-2), and no CRC of it is shown.
    """

    name: str
    size: int
    crc: int = 0
    offset: int = 0
    streamed: bool = False
    aes: bool = False

    @property
    def stored(self) -> int:
        """Bytes between the local header and what follows the content."""
        return self.size + AES_OVERHEAD if self.aes else self.size

    @property
    def large(self) -> bool:
        """Whether the sizes need the zip64 form [4.5.3]."""
        return self.stored >= MAX32

    @property
    def data_offset(self) -> int:
        """Where the content begins."""
        return self.offset + len(local_header(self))

    @property
    def end(self) -> int:
        """Where the next member begins."""
        return self.data_offset + self.stored + len(descriptor(self))


def _flags(member: Member) -> int:
    return UTF8_FLAG | (STREAMED_FLAG if member.streamed else 0) | (ENCRYPTED_FLAG if member.aes else 0)


def _version(member: Member, *, far: bool = False) -> int:
    return 51 if member.aes else 45 if member.large or far else 20


def _method(member: Member) -> int:
    return AES_METHOD if member.aes else 0


def local_header(member: Member) -> bytes:
    """What stands before the content [4.3.7]; sizes and CRC are zero in a streamed member [4.4.4]."""
    name = member.name.encode("utf-8")
    shown = replace(member, size=0, crc=0) if member.streamed else member
    large = member.large
    extra = struct.pack("<HHQQ", 1, 16, shown.size, shown.stored) if large else b""
    extra += AES_EXTRA if member.aes else b""
    sizes = (MAX32, MAX32) if large else (shown.stored, shown.size)
    start = LOCAL.pack(
        b"PK\3\4", _version(member), _flags(member), _method(member), 0, DATE_1980, shown.crc, *sizes, len(name),
        len(extra),
    )  # fmt: skip
    return start + name + extra


def descriptor(member: Member) -> bytes:
    """What stands behind the content of a streamed member [4.3.9]; nothing for others."""
    if not member.streamed:
        return b""
    form = DESCRIPTOR64 if member.large else DESCRIPTOR
    return form.pack(b"PK\7\x08", member.crc, member.stored, member.size)


def central_header(member: Member) -> bytes:
    """The member's entry in the directory at the end [4.3.12]."""
    name = member.name.encode("utf-8")
    far = member.offset >= MAX32
    wide = [member.size, member.stored] if member.large else []
    wide += [member.offset] if far else []
    extra = struct.pack(f"<HH{len(wide)}Q", 1, 8 * len(wide), *wide) if wide else b""
    extra += AES_EXTRA if member.aes else b""
    sizes = (MAX32, MAX32) if member.large else (member.stored, member.size)
    start = CENTRAL.pack(
        b"PK\1\2", MADE_BY, _version(member, far=far), _flags(member), _method(member), 0, DATE_1980, member.crc,
        *sizes, len(name), len(extra), 0, 0, 0, PLAIN_FILE, min(member.offset, MAX32),
    )  # fmt: skip
    return start + name + extra


def end_records(*, count: int, size: int, offset: int) -> bytes:
    """The end of the ZIP [4.3.14 to 4.3.16]: `count` members, their directory of `size` bytes at `offset`."""
    end = END.pack(
        b"PK\5\6", 0, 0, min(count, MAX16), min(count, MAX16), min(size, MAX32), min(offset, MAX32), 0
    )  # fmt: skip
    if count < MAX16 and size < MAX32 and offset < MAX32:
        return end
    wide = END64.pack(b"PK\6\6", 44, MADE_BY, 45, 0, 0, count, count, size, offset)
    return wide + LOCATOR64.pack(b"PK\6\7", 0, offset + size, 1) + end


def placed(members: Iterable[Member]) -> Iterator[Member]:
    """The members one behind the other from the start of the file."""
    offset = 0
    for member in members:
        here = replace(member, offset=offset)
        offset = here.end
        yield here


def total_size(members: Iterable[Member]) -> int:
    """The size of the whole ZIP, known before its content is: everything is stored."""
    count = directory = offset = 0
    for member in placed(members):
        count, directory, offset = count + 1, directory + len(central_header(member)), member.end
    return offset + directory + len(end_records(count=count, size=directory, offset=offset))
