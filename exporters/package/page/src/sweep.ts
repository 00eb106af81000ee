// One pass over all bytes of a package: SHA-256 of every file, and of a ZIP's members the CRC-32.

import { createCRC32, createSHA256, type IHasher } from "hash-wasm";
import { hex, sha256, type Bytes } from "./bytes";
import { Reader, type BagFiles, type Place } from "./container/source";
import type { Findings } from "./findings";

/** Up to here the browser's own SHA-256 is used, which is several times faster but takes a file only whole. */
const WHOLE = 16 << 20;
const BLOCK = 4 << 20;
export type Progress = (done: number, total: number) => void;

export interface Swept {
  readonly sha256: ReadonlyMap<string, string>;
  readonly size: number;
}

export async function sweep(files: BagFiles, findings: Findings, progress: Progress): Promise<Swept> {
  const sweeper = new Sweeper(await createSHA256(), await createCRC32());
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
  ) {}

  async sums(file: File, reader: Reader, place: Place, more: (count: number) => void): Promise<{ sha256: string; crc: number }> {
    if (place.size <= WHOLE) {
      const data = await reader.read(place.start, place.size);
      const digest = hex(await sha256(data));
      more(data.length);
      return { sha256: digest, crc: place.crc === undefined ? 0 : this.sum(data) };
    }
    return await this.streamed(file, place, more);
  }

  private sum(data: Bytes): number {
    return parseInt(this.crc.init().update(data).digest("hex"), 16);
  }

  /** Large files by blocks; the next block is read while this one is hashed. */
  private async streamed(file: File, place: Place, more: (count: number) => void): Promise<{ sha256: string; crc: number }> {
    this.sha.init();
    this.crc.init();
    const end = place.start + place.size;
    const next = (at: number): Promise<ArrayBuffer> | null => (at < end ? file.slice(at, Math.min(end, at + BLOCK)).arrayBuffer() : null);
    let at = place.start;
    for (let reading = next(at); reading !== null; ) {
      const data = new Uint8Array(await reading);
      at += data.length;
      reading = data.length ? next(at) : null;
      this.sha.update(data);
      if (place.crc !== undefined) this.crc.update(data);
      more(data.length);
    }
    return { sha256: this.sha.digest("hex"), crc: parseInt(this.crc.digest("hex"), 16) };
  }
}
