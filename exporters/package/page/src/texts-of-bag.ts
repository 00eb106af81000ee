// The small files of a bag, read when asked for; one that is missing is named once and reads as empty.

import type { Bytes } from "./bytes";
import type { BagFiles } from "./container/source";
import type { Findings } from "./findings";
import type { Swept } from "./sweep";

/** Lists and logs are read whole; nobody's gigabyte of list is. */
export const MAX_TEXT = 256 << 20;

export class BagTexts {
  private readonly kept = new Map<string, Bytes>();

  constructor(
    private readonly files: BagFiles,
    private readonly findings: Findings,
    private readonly swept: Swept,
  ) {}

  has(name: string): boolean {
    return this.files.places.has(name);
  }

  /** Bytes of a file; 0 if it is not there. */
  size(name: string): number {
    return this.files.places.get(name)?.size ?? 0;
  }

  async read(name: string): Promise<Bytes> {
    const kept = this.kept.get(name);
    if (kept !== undefined) return kept;
    const place = this.files.places.get(name);
    if (place === undefined) {
      this.findings.add("file-missing", name, "missingNeeded");
      return new Uint8Array(0);
    }
    if (!this.swept.sha256.has(name)) return new Uint8Array(0);
    if (place.size > MAX_TEXT) {
      this.findings.structure(name, "tooLarge");
      return new Uint8Array(0);
    }
    const file = this.files.given[place.index]?.file.slice(place.start, place.start + place.size);
    const data = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
    if (data.length < 1 << 20) this.kept.set(name, data);
    return data;
  }
}
