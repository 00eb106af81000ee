"""Reading a stored ZIP strictly: every byte outside the content must be what `zipform` would have written.

Hostile ZIPs are refused by name and nothing of theirs is used: only members that are stored, in the clear, whole,
apart from each other and under a safe name are ever read. Nothing is ever unpacked.
"""

from __future__ import annotations

import io
import stat
from dataclasses import dataclass
from typing import BinaryIO

from exporters.package import zipform
from exporters.package.findings import Findings
from exporters.package.names import clash_key, why_unsafe
from exporters.package.zipform import MAX16, MAX32, Member

MAX_MEMBERS = 1_000_000
MAX_DIRECTORY = 512 << 20
_MAX_NAME = 4096


class BrokenZipError(ValueError):
    """The directory at the end cannot be read; the text says why, in English."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """An entry of the directory as it stands there, with what makes it unusable ('' if nothing)."""

    member: Member
    raw: bytes
    fault: str
    extra: bytes = b""


def read_zip(file: BinaryIO, findings: Findings) -> list[Member]:
    """The members that may be read, by position. Everything amiss goes to `findings`, under the member's name.

    Raises BrokenZipError if there is no directory to go by.
    """
    size = file.seek(0, io.SEEK_END)
    count, directory, start = _find_end(file, size)
    file.seek(start)
    entries = list(_entries(file.read(directory), count))
    _check_names(entries, findings)
    usable = [_usable(entry, findings) for entry in entries]
    members = sorted((member for member in usable if member is not None), key=lambda one: one.offset)
    return _check_places(file, members, start, findings, complete=len(members) == len(entries))


def scan_zip(file: BinaryIO) -> list[Member]:
    """The members of a ZIP whose directory is gone, by their own headers, as far as they are whole.

    Only for ZIPs with sizes in the local headers; of others the list is empty.
    """
    size = file.seek(0, io.SEEK_END)
    members: list[Member] = []
    offset = 0
    while (member := _scanned(file, offset)) is not None and member.end <= size:
        members.append(member)
        offset = member.end
    return members


def _scanned(file: BinaryIO, offset: int) -> Member | None:
    file.seek(offset)
    head = file.read(zipform.LOCAL.size)
    if len(head) < zipform.LOCAL.size:
        return None
    _, _, flags, method, _, _, crc, _, size, length, more = zipform.LOCAL.unpack(head)
    if flags != zipform.UTF8_FLAG or method or length > _MAX_NAME:
        return None
    try:
        name = file.read(length).decode("utf-8")
    except UnicodeDecodeError:
        return None
    extra = file.read(more)
    if size == MAX32 and len(extra) == 20:
        size = int.from_bytes(extra[4:12], "little")
    member = Member(name=name, size=size, crc=crc, offset=offset)
    same = zipform.local_header(member) == head + name.encode() + extra
    return member if same and not why_unsafe(name) else None


def _find_end(file: BinaryIO, size: int) -> tuple[int, int, int]:
    """Count, size and offset of the directory; the file must end exactly where the records do."""
    if size < zipform.END.size:
        raise BrokenZipError("it is too short to be a ZIP")
    file.seek(max(0, size - zipform.END.size - 76))
    tail = file.read()
    end = tail[-zipform.END.size :]
    if not end.startswith(b"PK\5\6"):
        raise BrokenZipError("it does not end as a ZIP does: it was cut short, or something was appended")
    _, disk, other, here, count, directory, start, comment = zipform.END.unpack(end)
    records = len(end)
    if MAX32 in {directory, start} or count == MAX16:
        count, directory, start = _find_end64(tail, (count, directory, start))
        records = len(zipform.end_records(count=count, size=directory, offset=start))
    if disk or other or comment or here not in {count, MAX16}:
        raise BrokenZipError("its end was changed, or it is one part of several")
    if count > MAX_MEMBERS or directory > MAX_DIRECTORY or count * zipform.CENTRAL.size > directory:
        raise BrokenZipError("its directory claims more files than it can hold")
    if start + directory + records != size:
        raise BrokenZipError("its directory is not where its end says: something was put before, between or behind")
    if zipform.end_records(count=count, size=directory, offset=start) != tail[-records:]:
        raise BrokenZipError("its end was changed")
    return count, directory, start


def _find_end64(tail: bytes, small: tuple[int, int, int]) -> tuple[int, int, int]:
    wide = tail[-98:-42]
    if len(wide) < zipform.END64.size or not wide.startswith(b"PK\6\6"):
        if MAX32 in small[1:]:
            raise BrokenZipError("the large form of its end is missing")
        return small
    *_, count, directory, start = zipform.END64.unpack(wide)
    return count, directory, start


def _entries(data: bytes, count: int) -> list[_Entry]:
    entries: list[_Entry] = []
    position = 0
    for number in range(1, count + 1):
        fixed = data[position : position + zipform.CENTRAL.size]
        if len(fixed) < zipform.CENTRAL.size or not fixed.startswith(b"PK\1\2"):
            raise BrokenZipError(f"entry {number} of its directory was changed")
        name, extra, comment = zipform.CENTRAL.unpack(fixed)[10:13]
        raw = data[position : position + len(fixed) + name + extra + comment]
        position += len(fixed) + name + extra + comment
        entries.append(_entry(raw, number))
    if position != len(data):
        raise BrokenZipError("its directory holds more than its entries")
    return entries


def _entry(raw: bytes, number: int) -> _Entry:
    fields = zipform.CENTRAL.unpack(raw[: zipform.CENTRAL.size])
    _, _, _, flags, method, _, _, crc, stored, size, length, extra_length, _, _, _, mode, offset = fields
    at = zipform.CENTRAL.size
    try:
        name = raw[at : at + length].decode("utf-8")
    except UnicodeDecodeError:
        name = raw[at : at + length].decode("utf-8", "backslashreplace")
        return _Entry(member=Member(name=name, size=0), raw=raw, fault="the name is not UTF-8")
    extra = raw[at + length : at + length + extra_length]
    size, stored, offset = _wide(extra, size, stored, offset)
    streamed = bool(flags & zipform.STREAMED_FLAG)
    aes = method == zipform.AES_METHOD and bool(flags & zipform.ENCRYPTED_FLAG)
    member = Member(name=name or f"entry {number}", size=size, crc=crc, offset=offset, streamed=streamed, aes=aes)
    return _Entry(member=member, raw=raw, fault=_fault(member, flags, method, stored, mode), extra=extra)


def _wide(extra: bytes, size: int, stored: int, offset: int) -> tuple[int, int, int]:
    """zip64: the values that did not fit, in this order, in an extra field that comes first."""
    if extra[:2] != b"\1\0":
        return size, stored, offset
    values = [
        int.from_bytes(extra[at : at + 8], "little") for at in range(4, 4 + int.from_bytes(extra[2:4], "little"), 8)
    ]
    size = values.pop(0) if size == MAX32 and values else size
    stored = values.pop(0) if stored == MAX32 and values else stored
    offset = values.pop(0) if offset == MAX32 and values else offset
    return size, stored, offset


def _fault(member: Member, flags: int, method: int, stored: int, mode: int) -> str:
    kind = stat.S_IFMT(mode >> 16)
    if kind == stat.S_IFLNK:
        return "it is a symbolic link"
    if kind not in {0, stat.S_IFREG} or member.name.endswith("/"):
        return "it is not a plain file"
    if flags & ~zipform.UTF8_FLAG & ~zipform.STREAMED_FLAG and not member.aes:
        return "it is marked as encrypted, or with a flag this format does not use"
    if method and not member.aes:
        return "it is compressed; in a package every file is stored as it is"
    if stored != member.stored:
        return "its two sizes do not agree"
    return ""


def _check_names(entries: list[_Entry], findings: Findings) -> None:
    seen: dict[str, str] = {}
    for entry in entries:
        name = entry.member.name
        if reason := why_unsafe(name):
            findings.structure(name, reason)
        earlier = seen.setdefault(clash_key(name), name)
        if earlier is not name:
            detail = (
                "it is there twice" if earlier == name else f"its name differs from {earlier} only in case or form"
            )
            findings.structure(name, detail)


def _usable(entry: _Entry, findings: Findings) -> Member | None:
    name = entry.member.name
    if entry.fault:
        findings.structure(name, entry.fault)
        return None
    if zipform.central_header(entry.member) != entry.raw:
        findings.structure(name, "its entry in the ZIP's directory was changed, or was written by another program")
    return None if why_unsafe(name) else entry.member


def _check_places(
    file: BinaryIO, members: list[Member], limit: int, findings: Findings, *, complete: bool
) -> list[Member]:
    """Members lie one behind the other without gap or overlap, each behind the header its entry asks for."""
    sound: list[Member] = []
    end = 0
    for member in members:
        if member.offset < end or member.end > limit:
            findings.structure(member.name, "it overlaps another file, or reaches beyond the files' part of the ZIP")
            continue
        if member.offset > end and complete:
            findings.structure(member.name, f"{member.offset - end} bytes that belong to no file stand before it")
        end = member.end
        if _header_holds(file, member, findings):
            sound.append(member)
    if end != limit and complete:
        findings.structure("the ZIP", f"{limit - end} bytes that belong to no file stand before its directory")
    return sound


def _header_holds(file: BinaryIO, member: Member, findings: Findings) -> bool:
    """False only where the header is of another size, so that what follows is not surely the content."""
    wanted = zipform.local_header(member)
    file.seek(member.offset)
    found = file.read(len(wanted))
    if found != wanted:
        findings.structure(
            member.name, "the header before its content was changed, or contradicts the ZIP's directory"
        )
    tail = zipform.descriptor(member)
    if tail:
        file.seek(member.end - len(tail))
        if file.read(len(tail)) != tail:
            findings.structure(member.name, "the record behind its content was changed")
    return found[:4] == wanted[:4] and found[26:30] == wanted[26:30]
