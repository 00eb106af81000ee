// Runs the page's own token code under node: cases as JSON on stdin, what it said of each as JSON on stdout.
// node tests/page/tokens.mjs FOLDER, where FOLDER is the page's, with its packages and its sources.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const folder = process.argv[2];
const { build } = createRequire(join(folder, "package.json"))("esbuild");
const entry = `
  export { checkReply } from "./src/anchors/token";
  export { CannotCheck, Wrong } from "./src/cms";
  export { allFromPem } from "./src/keys";
  export { Certificate } from "pkijs";
`;
const bundled = await build({
  stdin: { contents: entry, resolveDir: folder, loader: "ts" }, bundle: true, write: false, format: "esm", target: "es2022",
  logLevel: "error",
});
const code = Buffer.from(bundled.outputFiles[0].contents).toString("base64");
const { CannotCheck, checkReply, Wrong, allFromPem, Certificate } = await import(`data:text/javascript;base64,${code}`);

const bytes = (text) => new Uint8Array(Buffer.from(text, "base64"));
const said = [];
for (const { reply, request, digest, chain } of JSON.parse(readFileSync(0, "utf8"))) {
  try {
    const certificates = allFromPem(bytes(chain), "CERTIFICATE").map((one) => Certificate.fromBER(one));
    const token = await checkReply(bytes(reply), bytes(request), bytes(digest), certificates);
    said.push({ time: token.time, policy: token.policy, chain: token.chain.names.length, root: token.chain.rootSha256 });
  } catch (error) {
    said.push(error instanceof Wrong ? { wrong: error.key } : error instanceof CannotCheck ? { unknown: true } : { thrown: `${error.name}: ${error.message}` });
  }
}
console.log(JSON.stringify(said));
