// A package as named files to be read, whatever it lies in.

import { free, type Bytes } from "../bytes";

/** A file that was dropped, with its path as the browser tells it. */
export interface Given {
  readonly path: string;
  readonly file: File;
}

/** Where a file of the bag lies: `size` bytes of the given file number `index`, from `start`. */
export interface Place {
  readonly index: number;
  readonly start: number;
  readonly size: number;
  /** The CRC-32 that the ZIP claims; absent in a folder. */
  readonly crc?: number;
}

/** The files of a bag by their path below its top folder, in the best order to read them. */
export interface BagFiles {
  readonly given: readonly Given[];
  readonly places: ReadonlyMap<string, Place>;
  readonly form: "zip" | "folder";
  readonly name: string;
}

/** It is no package, or an encrypted one: there is nothing to check. `key` names the text that says what to do. */
export class CannotOpen extends Error {
  constructor(
    readonly key: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(key);
  }
}

const WINDOW = 4 << 20;

/** Reads pieces of one file; small neighbouring pieces come out of one larger read. */
export class Reader {
  private start = 0;
  private window: Bytes = new Uint8Array(0);

  constructor(private readonly file: Blob) {}

  get size(): number {
    return this.file.size;
  }

  /** `size` bytes from `offset`, or fewer at the end of the file. */
  async read(offset: number, size: number): Promise<Bytes> {
    const end = Math.min(offset + size, this.file.size);
    if (offset >= end) return new Uint8Array(0);
    if (end - offset > WINDOW) return new Uint8Array(await this.file.slice(offset, end).arrayBuffer());
    if (offset < this.start || end > this.start + this.window.length) {
      free(this.window);
      this.window = new Uint8Array(await this.file.slice(offset, offset + WINDOW).arrayBuffer());
      this.start = offset;
    }
    return this.window.slice(offset - this.start, end - this.start);
  }
}
