// The checks in a worker, so that the page stays alive whatever the size of the package.

import { check } from "./check";
import type { Given } from "./container/source";
import { serveLane, type LaneMessage } from "./lane";

/** What travels to the worker: the files, and where its own code lies, so that it can start a helper. */
export interface Job {
  readonly given: readonly Given[];
  readonly address: string;
}

let lane: ((message: LaneMessage) => void) | null = null;

self.onmessage = ({ data }: MessageEvent<Job | LaneMessage>): void => {
  if ("lane" in data) (lane ??= serveLane())(data);
  else start(data);
};

function start({ given, address }: Job): void {
  let told = 0;
  const progress = (done: number, total: number): void => {
    if (performance.now() - told < 100 && done < total) return;
    told = performance.now();
    self.postMessage({ done, total });
  };
  check(given, { progress, address }).then(
    (result) => self.postMessage({ result }),
    (error: unknown) => self.postMessage({ failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }),
  );
}
