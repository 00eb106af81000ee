// One pass over all bytes of a package: SHA-256 of every file, and of a ZIP's members the CRC-32.

import { createCRC32, createSHA256, type IHasher } from "hash-wasm";
import { free, hex, sha256, type Bytes } from "./bytes";
import { Reader, type BagFiles, type Place } from "./container/source";
import type { Findings } from "./findings";
import { startLane } from "./lane";

/** Up to here the browser's own SHA-256 is used, which is several times faster but takes a file only whole. */
const WHOLE = 32 << 20;
/** Bytes of a large file that are read at once, and how many such reads are under way. */
const BLOCK = 1 << 20;
const AHEAD = 6;
export type Progress = (done: number, total: number) => void;

/** Whom to tell how far it is, and where the worker's code lies, so that it can start a helper. */
export interface Workplace {
  readonly progress: Progress;
  readonly address: string;
}

export interface Swept {
  readonly sha256: ReadonlyMap<string, string>;
  readonly size: number;
}

export async function sweep(files: BagFiles, findings: Findings, { progress, address }: Workplace): Promise<Swept> {
  const sweeper = new Sweeper(await createSHA256(), await createCRC32(), address);
  const total = [...files.places.values()].reduce((sum, place) => sum + place.size, 0);
  const found = new Map<string, string>();
  const readers = new Map<number, Reader>();
  let done = 0;
  for (const [name, place] of files.places) {
    const given = files.given[place.index];
    if (given === undefined) continue;
    // The members of a ZIP are neighbours and share their reader; the files of a folder are not.
    const reader = files.form === "zip" ? (readers.get(place.index) ?? new Reader(given.file)) : new Reader(given.file);
    if (files.form === "zip") readers.set(place.index, reader);
    try {
      const sums = await sweeper.sums(given.file, reader, place, (more) => progress((done += more), total));
      found.set(name, sums.sha256);
      if (place.crc !== undefined && place.crc !== sums.crc) findings.structure(name, "zipCrc");
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      findings.add("file-changed", name, "cannotRead");
    }
  }
  return { sha256: found, size: done };
}

class Sweeper {
  constructor(
    private readonly sha: IHasher,
    private readonly crc: IHasher,
    private readonly address: string,
  ) {}

  async sums(file: File, reader: Reader, place: Place, more: (count: number) => void): Promise<{ sha256: string; crc: number }> {
    if (place.size <= WHOLE) {
      const data = await reader.read(place.start, place.size);
      const digest = hex(await sha256(data));
      const crc = place.crc === undefined ? 0 : this.sum(data);
      more(data.length);
      free(data);
      return { sha256: digest, crc };
    }
    return await this.streamed(file, place, more);
  }

  private sum(data: Bytes): number {
    return parseInt(this.crc.init().update(data).digest("hex"), 16);
  }

  /** Large files by blocks: the next few are read while this one is hashed, and its CRC is a helper's. */
  private async streamed(file: File, place: Place, more: (count: number) => void): Promise<{ sha256: string; crc: number }> {
    const lane = place.crc === undefined ? null : startLane(this.address);
    this.sha.init();
    for await (const block of blocks(file, place)) {
      this.sha.update(block);
      more(block.length);
      if (lane === null) free(block);
      else await lane.add(block);
    }
    const sha256 = this.sha.digest("hex");
    if (place.crc === undefined) return { sha256, crc: 0 };
    const crc = lane === null ? null : await lane.end().catch(() => null);
    return { sha256, crc: crc ?? (await this.again(file, place)) };
  }

  /** The CRC in a pass of its own, where no helper could do it. */
  private async again(file: File, place: Place): Promise<number> {
    this.crc.init();
    for await (const block of blocks(file, place)) {
      this.crc.update(block);
      free(block);
    }
    return parseInt(this.crc.digest("hex"), 16);
  }
}

/** The blocks of a file in order, the next few already being read. */
async function* blocks(file: File, place: Place): AsyncGenerator<Bytes> {
  const end = place.start + place.size;
  const reading: Promise<ArrayBuffer>[] = [];
  for (let at = place.start; at < end || reading.length; ) {
    while (at < end && reading.length < AHEAD) {
      const piece = file.slice(at, Math.min(end, at + BLOCK)).arrayBuffer();
      piece.catch(() => undefined); // said where it is awaited
      reading.push(piece);
      at += BLOCK;
    }
    yield new Uint8Array((await reading.shift()) as ArrayBuffer);
  }
}
