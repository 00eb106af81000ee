// The checks in a worker, so that the page stays alive whatever the size of the package.

import { check } from "./check";
import type { Given } from "./container/source";

self.onmessage = (message: MessageEvent<Given[]>): void => {
  let told = 0;
  const progress = (done: number, total: number): void => {
    if (performance.now() - told < 100 && done < total) return;
    told = performance.now();
    self.postMessage({ done, total });
  };
  check(message.data, progress).then(
    (result) => self.postMessage({ result }),
    (error: unknown) => self.postMessage({ failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) }),
  );
};
