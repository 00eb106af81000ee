// CRC-32 of a large file beside its SHA-256: the second sum in a worker of its own, so that both use a core.

import { createCRC32 } from "hash-wasm";
import { free } from "./bytes";

/** What travels to the worker: a block, or the wish for the sum. */
export type LaneMessage = { readonly lane: ArrayBuffer } | { readonly lane: null };

/** Blocks that may wait, so that memory stays flat where the helper is the slower one. */
const ROOM = 6;
/** How long a helper may be silent, in milliseconds, before the sum is made without it. */
const PATIENCE = 20_000;

export interface Lane {
  /** Takes the block over, which cannot be used afterwards; resolves when there is room for another. */
  add(block: Uint8Array<ArrayBuffer>): Promise<void>;
  /** The CRC-32 of all blocks; rejects where the worker could not do it. */
  end(): Promise<number>;
}

/** Held here until they are done: a browser may drop a worker that nothing names, with its work undone. */
const working = new Set<Worker>();

/** A lane in a worker of the same code, or null where a worker may not start another. */
export function startLane(address: string): Lane | null {
  let worker: Worker;
  try {
    worker = new Worker(address);
  } catch {
    return null;
  }
  working.add(worker);
  let waiting = 0;
  let makeRoom = (): void => undefined;
  let giveUp = (): void => undefined;
  const sum = new Promise<number>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ crc: number | null }>) => {
      if (data.crc !== null) resolve(data.crc);
      waiting -= 1;
      makeRoom();
    };
    giveUp = () => {
      reject(new Error("lane"));
      waiting = -Infinity;
      makeRoom();
    };
    worker.onerror = giveUp;
  }).finally(() => {
    working.delete(worker);
    worker.terminate();
  });
  sum.catch(() => undefined);
  return {
    add: async (block) => {
      waiting += 1;
      worker.postMessage({ lane: block.buffer }, [block.buffer]);
      while (waiting > ROOM) {
        const timer = setTimeout(giveUp, PATIENCE);
        await new Promise<void>((resolve) => (makeRoom = resolve));
        clearTimeout(timer);
      }
    },
    end: () => {
      worker.postMessage({ lane: null });
      const timer = setTimeout(giveUp, PATIENCE);
      return sum.finally(() => clearTimeout(timer));
    },
  };
}

/** The other end, in the worker. */
export function serveLane(): (message: LaneMessage) => void {
  const ready = createCRC32().then((crc) => crc.init());
  let chain: Promise<unknown> = ready;
  return ({ lane }) => {
    chain = chain.then(async () => {
      const crc = await ready;
      if (lane !== null) {
        const block = new Uint8Array(lane);
        crc.update(block);
        free(block);
      }
      self.postMessage({ crc: lane === null ? parseInt(crc.digest("hex"), 16) : null });
    });
  };
}
