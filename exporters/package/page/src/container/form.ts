// The one byte form of a package's ZIP (docs/format-package.md, "The ZIP"): values to bytes, to be compared.

import { joined, utf8, type Bytes } from "../bytes";

export const MAX16 = 0xffff;
export const MAX32 = 0xffffffff;
export const UTF8_FLAG = 0x0800;
export const STREAMED_FLAG = 0x0008;
const DATE_1980 = 0x0021;
const MADE_BY = (3 << 8) | 45;
const PLAIN_FILE = 0o100644 * 65536;

/** One stored member; `streamed` if CRC and sizes follow the content in a descriptor. */
export interface Member {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
  readonly streamed: boolean;
}

/** Little-endian fields: pairs of width in bytes and value. */
function packed(...fields: [number, number][]): Bytes {
  const out = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) {
    let left = value;
    for (let byte = 0; byte < width; byte++) {
      out[at++] = left % 256;
      left = Math.floor(left / 256);
    }
  }
  return out;
}

function isLarge(member: Member): boolean {
  return member.size >= MAX32;
}

function flags(member: Member): number {
  return UTF8_FLAG | (member.streamed ? STREAMED_FLAG : 0);
}

export function localHeader(member: Member): Bytes {
  const name = utf8(member.name);
  const size = member.streamed ? 0 : member.size;
  const large = isLarge(member);
  const extra = large ? packed([2, 1], [2, 16], [8, size], [8, size]) : new Uint8Array(0);
  const shown = large ? MAX32 : size;
  const fixed = packed(
    [4, 0x04034b50], [2, large ? 45 : 20], [2, flags(member)], [2, 0], [2, 0], [2, DATE_1980],
    [4, member.streamed ? 0 : member.crc], [4, shown], [4, shown], [2, name.length], [2, extra.length],
  );
  return joined(fixed, name, extra);
}

export function descriptor(member: Member): Bytes {
  if (!member.streamed) return new Uint8Array(0);
  const width = isLarge(member) ? 8 : 4;
  return packed([4, 0x08074b50], [4, member.crc], [width, member.size], [width, member.size]);
}

export function centralHeader(member: Member): Bytes {
  const name = utf8(member.name);
  const large = isLarge(member);
  const far = member.offset >= MAX32;
  const wide: [number, number][] = [];
  if (large) wide.push([8, member.size], [8, member.size]);
  if (far) wide.push([8, member.offset]);
  const extra = wide.length ? packed([2, 1], [2, 8 * wide.length], ...wide) : new Uint8Array(0);
  const shown = large ? MAX32 : member.size;
  const fixed = packed(
    [4, 0x02014b50], [2, MADE_BY], [2, large || far ? 45 : 20], [2, flags(member)], [2, 0], [2, 0], [2, DATE_1980],
    [4, member.crc], [4, shown], [4, shown], [2, name.length], [2, extra.length], [2, 0], [2, 0], [2, 0],
    [4, PLAIN_FILE], [4, Math.min(member.offset, MAX32)],
  );
  return joined(fixed, name, extra);
}

/** The end of a ZIP with `count` members and a directory of `size` bytes at `offset`. */
export function endRecords(count: number, size: number, offset: number): Bytes {
  const few = Math.min(count, MAX16);
  const end = packed(
    [4, 0x06054b50], [2, 0], [2, 0], [2, few], [2, few], [4, Math.min(size, MAX32)], [4, Math.min(offset, MAX32)], [2, 0],
  );
  if (count < MAX16 && size < MAX32 && offset < MAX32) return end;
  const wide = packed(
    [4, 0x06064b50], [8, 44], [2, MADE_BY], [2, 45], [4, 0], [4, 0], [8, count], [8, count], [8, size], [8, offset],
  );
  return joined(wide, packed([4, 0x07064b50], [4, 0], [8, offset + size], [4, 1]), end);
}
