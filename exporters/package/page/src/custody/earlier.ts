// Earlier checkpoints that left the vault: each must be a prefix of the log in this package (RFC 9162 §2.1.4).

import { fromBase64, lines, text, utf8 } from "../bytes";
import { CUSTODY } from "../bag/check";
import type { Findings } from "../findings";
import { holds, type SignerKey } from "../keys";
import type { BagTexts } from "../texts-of-bag";
import { parseObject, textAt, type JsonObject } from "./canonical";
import { hashes } from "./check";
import { parseBody, type Checkpoint } from "./checkpoint";
import { consistency } from "./merkle";

export const EARLIER = `${CUSTODY}checkpoints.jsonl`;

/** Those of the list that are proven a prefix of `now`. */
export async function earlierCheckpoints(texts: BagTexts, signer: SignerKey | null, now: Checkpoint | null, findings: Findings): Promise<Checkpoint[]> {
  if (now === null) return [];
  const before = findings.problems.length;
  const proven: Checkpoint[] = [];
  for (const [index, line] of lines(await texts.read(EARLIER)).entries()) {
    const row = parseObject(text(line));
    if (row === null || typeof row["size"] !== "number" || typeof row["body"] !== "string" || hashes(row["proof"]) === null) {
      findings.structure(EARLIER, "earlierLine", { number: index + 1 });
      continue;
    }
    const name = `checkpoint ${row["size"]}`;
    const older = parseBody(utf8(row["body"]));
    if (older === null || older.size !== row["size"] || older.origin !== now.origin) {
      findings.add("checkpoint-altered", name, "earlierOrigin");
      continue;
    }
    const fault = await faultOf(row, older, signer, now);
    if (fault) findings.add(fault === "earlierSignature" ? "signature-broken" : "proof-broken", name, fault);
    else if (older.size <= (proven[proven.length - 1]?.size ?? 0)) findings.structure(EARLIER, "earlierOrder", { number: index + 1 });
    else proven.push(older);
  }
  const said = proven.length ? { key: "checkEarlier", values: { count: proven.length, sizes: proven.map((one) => one.size).join(", ") } } : { key: "checkNoEarlier" };
  findings.checked("earlier", before, said, proven.length ? "holds" : "none");
  return proven;
}

async function faultOf(row: JsonObject, older: Checkpoint, signer: SignerKey | null, now: Checkpoint): Promise<string> {
  const signature = fromBase64(textAt(row, "ecdsa"));
  if (!signer || signature === null || !(await holds(signer.key, signature, utf8(textAt(row, "body"))))) return "earlierSignature";
  return await consistency(older.size, now.size, hashes(row["proof"]) ?? [], older.root, now.root);
}
