// One check in a worker of its own; stopping it stops everything.

import type { Result } from "./result";
import type { Given } from "./container/source";
import type { Progress } from "./sweep";

declare const WORKER_CODE: string;

/** The check ended by itself without a result; the text says how, in English. */
export class WorkerFailed extends Error {}

export interface Running {
  readonly result: Promise<Result>;
  stop(): void;
}

/** Held here until they are done: a browser may drop a worker that nothing names, with its work undone. */
const working = new Set<Worker>();

export function run(given: readonly Given[], progress: Progress): Running {
  const address = URL.createObjectURL(new Blob([WORKER_CODE], { type: "text/javascript" }));
  const worker = new Worker(address);
  working.add(worker);
  const result = new Promise<Result>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ result?: Result; failed?: string; done?: number; total?: number }>) => {
      if (data.result) resolve(data.result);
      else if (data.failed !== undefined) reject(new WorkerFailed(data.failed));
      else progress(data.done ?? 0, data.total ?? 0);
    };
    worker.onerror = (event) => reject(new WorkerFailed(event.message || "worker"));
    worker.postMessage({ given, address });
  });
  const stop = (): void => {
    working.delete(worker);
    worker.terminate();
    URL.revokeObjectURL(address);
  };
  return { result: result.finally(stop), stop };
}
