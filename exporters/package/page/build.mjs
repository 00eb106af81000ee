// Builds START-HERE.html: one file with everything in it, the same bytes for the same sources and lock.
// `node build.mjs` writes it, `node build.mjs --check` compares it with the committed one and changes nothing.

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const artefact = join(here, "START-HERE.html");
const options = {
  bundle: true, write: false, minify: true, format: "iife", target: ["es2022"], charset: "ascii", legalComments: "none",
  absWorkingDir: here, metafile: true, logLevel: "error", treeShaking: true,
};

/** The names of the npm packages that ended in a bundle. */
function packagesOf(metafile) {
  const found = new Set();
  for (const [input, { bytes }] of Object.entries(metafile.inputs)) {
    const used = Object.values(metafile.outputs).some((output) => (output.inputs[input]?.bytesInOutput ?? 0) > 0);
    const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1];
    if (name && used && bytes) found.add(name);
  }
  return found;
}

function licences(names) {
  return [...names].sort().map((name) => {
    const folder = join(here, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).sort().find((one) => /^licen[cs]e/i.test(one));
    const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), "utf8") : "";
    return `${name} ${version} (${license})\n\n${text.trim()}`;
  }).join(`\n\n${"-".repeat(72)}\n\n`);
}

/** Inside a script element nothing may look like its end or a comment. */
const inScript = (code) => code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "\\x3C!--").trim();
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const worker = await build({ ...options, entryPoints: ["src/worker.ts"] });
const page = await build({
  ...options, entryPoints: ["src/main.ts"],
  define: { WORKER_CODE: JSON.stringify(worker.outputFiles[0].text) },
});
const styles = await build({ ...options, entryPoints: ["src/ui/page.css"], target: ["es2022"] });
const script = inScript(page.outputFiles[0].text);
const style = styles.outputFiles[0].text.trim();
const bundled = new Set([...packagesOf(worker.metafile), ...packagesOf(page.metafile)]);
const policy = [
  "default-src 'none'",
  `script-src ${hash(script)} 'wasm-unsafe-eval'`,
  `style-src ${hash(style)}`,
  "worker-src blob:", "img-src blob: data:", "media-src blob: data:", "object-src 'none'", "connect-src 'none'", "frame-src 'none'",
  "form-action 'none'", "base-uri 'none'",
].join("; ");
const html = readFileSync(join(here, "src/page.html"), "utf8")
  .replace("{{policy}}", () => policy)
  .replace("{{style}}", () => style)
  .replace("{{licences}}", () => escaped(licences(bundled)))
  .replace("{{script}}", () => script);

if (process.argv.includes("--check")) {
  const same = existsSync(artefact) && readFileSync(artefact, "utf8") === html;
  console.log(same ? "START-HERE.html is what its sources make." : "START-HERE.html differs from what its sources make: run 'make page'.");
  process.exit(same ? 0 : 1);
}
writeFileSync(artefact, html);
console.log(`START-HERE.html: ${Buffer.byteLength(html)} bytes, SHA-256 ${createHash("sha256").update(html).digest("hex")}`);
console.log(`bundled: ${[...bundled].sort().join(", ")}`);
