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
  if (!texts.has(EARLIER)) return [];
  const before = findings.problems.length;
  const proven: Checkpoint[] = [];
  for (const [index, line] of lines(await texts.read(EARLIER)).entries()) {
    const row = parseObject(text(line));
    const older = row && parseBody(utf8(textAt(row, "body")));
    if (!row || !older || older.size !== row["size"]) {
      findings.structure(EARLIER, "earlierLine", { number: index + 1 });
      continue;
    }
    const fault = await faultOf(row, older, signer, now);
    if (fault) findings.add(fault === "earlierSignature" ? "signature-broken" : "rolled-back", `checkpoint ${older.size}`, fault);
    else proven.push(older);
  }
  findings.checked("earlier", before, { key: "checkEarlier", values: { count: proven.length, sizes: proven.map((one) => one.size).join(", ") || "-" } });
  return proven;
}

async function faultOf(row: JsonObject, older: Checkpoint, signer: SignerKey | null, now: Checkpoint | null): Promise<string> {
  const signature = fromBase64(textAt(row, "ecdsa"));
  if (signer && (signature === null || !(await holds(signer.key, signature, utf8(textAt(row, "body")))))) return "earlierSignature";
  if (now === null) return "";
  if (older.origin !== now.origin) return "earlierOrigin";
  const proof = hashes(row["proof"]);
  return proof === null ? "proofForm" : await consistency(older.size, now.size, proof, older.root, now.root);
}
