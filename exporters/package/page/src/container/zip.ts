// Reading a stored ZIP strictly: every byte outside the content must be what form.ts would have written.
// Only members that are stored, in the clear, whole, apart from each other and under a safe name are ever read.

import { little, same, text, type Bytes } from "../bytes";
import type { Findings } from "../findings";
import { centralHeader, descriptor, endRecords, localHeader, MAX16, MAX32, STREAMED_FLAG, UTF8_FLAG, type Member } from "./form";
import { clashKey, whyUnsafe } from "./names";
import { CannotOpen, Reader } from "./source";

const MAX_MEMBERS = 1_000_000;
const MAX_DIRECTORY = 512 << 20;
const CENTRAL = 46;
const END = 22;

/** The directory at the end cannot be used; `key` names the text that says why. */
class BrokenDirectory extends Error {
  constructor(
    readonly key: string,
    readonly values: Record<string, number> = {},
  ) {
    super(key);
  }
}

interface Entry {
  readonly member: Member;
  readonly raw: Bytes;
  readonly fault: string;
}

export interface ZipMember extends Member {
  readonly dataOffset: number;
}

/** The members that may be read, by position. What is amiss goes to `findings`, under the member's name. */
export async function readZip(file: Reader, name: string, findings: Findings): Promise<ZipMember[]> {
  try {
    return await byDirectory(file, findings);
  } catch (error) {
    if (!(error instanceof BrokenDirectory)) throw error;
    findings.structure(name, error.key, error.values);
    return await byHeaders(file);
  }
}

async function byDirectory(file: Reader, findings: Findings): Promise<ZipMember[]> {
  const { count, size, start } = await findEnd(file);
  const entries = entriesOf(await file.read(start, size), count);
  refuseProtected(entries);
  checkNames(entries, findings);
  const usable = entries.map((entry) => usableMember(entry, findings)).filter((member) => member !== null);
  usable.sort((one, other) => one.offset - other.offset);
  return checkPlaces(file, usable, start, findings, usable.length === entries.length);
}

/** The protected form has one member that is encrypted: not damage, but nothing a browser can open. */
function refuseProtected(entries: Entry[]): void {
  if (entries.length === 1 && entries[0]?.fault === "zipProtected") throw new CannotOpen("openPassphrase");
}

async function findEnd(file: Reader): Promise<{ count: number; size: number; start: number }> {
  if (file.size < END) throw new BrokenDirectory("zipShort");
  const tailStart = Math.max(0, file.size - END - 76);
  const tail = await file.read(tailStart, file.size - tailStart);
  const end = tail.subarray(tail.length - END);
  if (little(end, 0, 4) !== 0x06054b50) throw new BrokenDirectory("zipEnd");
  let [count, size, start] = [little(end, 10, 2), little(end, 12, 4), little(end, 16, 4)];
  if (size === MAX32 || start === MAX32 || count === MAX16) {
    const wide = tail.subarray(Math.max(0, tail.length - 98), tail.length - 42);
    if (wide.length === 56 && little(wide, 0, 4) === 0x06064b50) {
      [count, size, start] = [little(wide, 32, 8), little(wide, 40, 8), little(wide, 48, 8)];
    } else if (size === MAX32 || start === MAX32) {
      throw new BrokenDirectory("zipEnd64");
    }
  }
  if (count > MAX_MEMBERS || size > MAX_DIRECTORY || count * CENTRAL > size) throw new BrokenDirectory("zipTooMany");
  const wanted = endRecords(count, size, start);
  if (start + size + wanted.length !== file.size) throw new BrokenDirectory("zipBetween");
  if (!same(wanted, tail.subarray(tail.length - wanted.length))) throw new BrokenDirectory("zipEndChanged");
  return { count, size, start };
}

function entriesOf(data: Bytes, count: number): Entry[] {
  const entries: Entry[] = [];
  let at = 0;
  for (let number = 1; number <= count; number++) {
    if (at + CENTRAL > data.length || little(data, at, 4) !== 0x02014b50) throw new BrokenDirectory("zipEntry", { number });
    const length = CENTRAL + little(data, at + 28, 2) + little(data, at + 30, 2) + little(data, at + 32, 2);
    entries.push(entryOf(data.subarray(at, at + length), number));
    at += length;
  }
  if (at !== data.length) throw new BrokenDirectory("zipDirectoryMore");
  return entries;
}

function entryOf(raw: Bytes, number: number): Entry {
  const nameEnd = CENTRAL + little(raw, 28, 2);
  const name = text(raw.subarray(CENTRAL, nameEnd));
  if (name === null) {
    const shown = new TextDecoder().decode(raw.subarray(CENTRAL, nameEnd));
    return { member: { name: shown, size: 0, crc: 0, offset: 0, streamed: false }, raw, fault: "nameNotUtf8" };
  }
  const extra = raw.subarray(nameEnd, nameEnd + little(raw, 30, 2));
  const [size, stored, offset] = wideValues(extra, little(raw, 24, 4), little(raw, 20, 4), little(raw, 42, 4));
  const flags = little(raw, 8, 2);
  const member = { name: name || `entry ${number}`, size, crc: little(raw, 16, 4), offset, streamed: (flags & STREAMED_FLAG) !== 0 };
  return { member, raw, fault: faultOf(member.name, flags, little(raw, 10, 2), stored, size, little(raw, 40, 2)) };
}

/** zip64: the values that did not fit, in this order, in an extra field that comes first. */
function wideValues(extra: Bytes, size: number, stored: number, offset: number): [number, number, number] {
  if (little(extra, 0, 2) !== 1) return [size, stored, offset];
  let at = 4;
  const end = Math.min(extra.length, 4 + little(extra, 2, 2));
  const next = (small: number): number => {
    if (small !== MAX32 || at + 8 > end) return small;
    at += 8;
    return little(extra, at - 8, 8);
  };
  return [next(size), next(stored), next(offset)];
}

function faultOf(name: string, flags: number, method: number, stored: number, size: number, mode: number): string {
  const kind = mode & 0o170000;
  if (kind === 0o120000) return "zipLink";
  if ((kind !== 0 && kind !== 0o100000) || name.endsWith("/")) return "zipNotPlain";
  if (method === 99 && flags & 1) return "zipProtected";
  if (flags & ~UTF8_FLAG & ~STREAMED_FLAG) return "zipFlags";
  if (method) return "zipCompressed";
  return stored === size ? "" : "zipSizes";
}

function checkNames(entries: Entry[], findings: Findings): void {
  const seen = new Map<string, string>();
  for (const { member } of entries) {
    const reason = whyUnsafe(member.name);
    if (reason) findings.structure(member.name, reason);
    const earlier = seen.get(clashKey(member.name));
    if (earlier === undefined) seen.set(clashKey(member.name), member.name);
    else if (earlier === member.name) findings.structure(member.name, "zipTwice");
    else findings.structure(member.name, "zipClash", { other: earlier });
  }
}

function usableMember(entry: Entry, findings: Findings): Member | null {
  if (entry.fault) {
    findings.structure(entry.member.name, entry.fault);
    return null;
  }
  if (!same(centralHeader(entry.member), entry.raw)) findings.structure(entry.member.name, "zipEntryChanged");
  return whyUnsafe(entry.member.name) ? null : entry.member;
}

/** Members lie one behind the other without gap or overlap, each behind the header its entry asks for. */
async function checkPlaces(file: Reader, members: Member[], limit: number, findings: Findings, complete: boolean): Promise<ZipMember[]> {
  const sound: ZipMember[] = [];
  let end = 0;
  for (const member of members) {
    const header = localHeader(member);
    const tail = descriptor(member);
    const dataOffset = member.offset + header.length;
    const memberEnd = dataOffset + member.size + tail.length;
    if (member.offset < end || memberEnd > limit) {
      findings.structure(member.name, "zipOverlap");
      continue;
    }
    if (member.offset > end && complete) findings.structure(member.name, "zipGapBefore", { count: member.offset - end });
    end = memberEnd;
    if (await headerHolds(file, member, header, findings)) sound.push({ ...member, dataOffset });
    if (tail.length && !same(await file.read(memberEnd - tail.length, tail.length), tail)) {
      findings.structure(member.name, "zipDescriptor");
    }
  }
  if (end !== limit && complete) findings.structure("the ZIP", "zipGapEnd", { count: limit - end });
  return sound;
}

/** False only where the header is of another size, so that what follows is not surely the content. */
async function headerHolds(file: Reader, member: Member, wanted: Bytes, findings: Findings): Promise<boolean> {
  const found = await file.read(member.offset, wanted.length);
  if (!same(found, wanted)) findings.structure(member.name, "zipHeaderChanged");
  return same(found.subarray(0, 4), wanted.subarray(0, 4)) && same(found.subarray(26, 30), wanted.subarray(26, 30));
}

/** The members of a ZIP whose directory is gone, by their own headers, as far as they are whole. */
async function byHeaders(file: Reader): Promise<ZipMember[]> {
  const members: ZipMember[] = [];
  for (let offset = 0; ; ) {
    const member = await scanned(file, offset);
    if (member === null || member.dataOffset + member.size > file.size) return members;
    members.push(member);
    offset = member.dataOffset + member.size;
  }
}

async function scanned(file: Reader, offset: number): Promise<ZipMember | null> {
  const head = await file.read(offset, 30);
  if (head.length < 30 || little(head, 6, 2) !== UTF8_FLAG || little(head, 8, 2)) return null;
  const length = little(head, 26, 2);
  const more = little(head, 28, 2);
  const whole = await file.read(offset, 30 + length + more);
  const name = text(whole.subarray(30, 30 + length));
  if (name === null || whyUnsafe(name)) return null;
  const small = little(head, 22, 4);
  const size = small === MAX32 && more === 20 ? little(whole, 30 + length + 4, 8) : small;
  const member = { name, size, crc: little(head, 14, 4), offset, streamed: false };
  return same(localHeader(member), whole) ? { ...member, dataOffset: offset + whole.length } : null;
}
