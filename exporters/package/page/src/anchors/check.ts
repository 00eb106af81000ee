// Outside time: each anchor of the package, from what was stamped to who stamped it (docs/format-package.md, "Anchors").

import { Certificate } from "pkijs";
import { CUSTODY } from "../bag/check";
import { hex, lines, same, sha256, text, utf8, type Bytes } from "../bytes";
import { CannotCheck, Wrong, type Chain } from "../cms";
import type { BagFiles } from "../container/source";
import { parseObject, textAt, type JsonObject } from "../custody/canonical";
import { hashes } from "../custody/check";
import { checkNote, parseBody, type Checkpoint } from "../custody/checkpoint";
import type { LogEvent } from "../custody/events";
import { consistency } from "../custody/merkle";
import type { Findings, Said } from "../findings";
import { allFromPem, holds, type SignerKey } from "../keys";
import type { BagTexts } from "../texts-of-bag";
import { checkCounterSignature } from "./counter";
import { ROOTS } from "./roots";
import { checkToken } from "./token";

const FOLDER = `${CUSTODY}anchors/`;
const ALWAYS = ["anchor.json", "stamped.txt", "checkpoint.sig", "checkpoint.note", "consistency.json"];
const PARTS: Record<string, string[]> = {
  rfc3161: ["request.tsq", "reply.tsr", "chain.pem"],
  "counter-signature": ["countersignature.sig", "countersigner-public-key.pem"],
};

/** `state` is "partly" where it holds and whose word it is, is not for a page to know; "holds" for a root that is known. */
export interface Anchor {
  readonly number: number;
  readonly kind: string;
  readonly authority: string;
  readonly time: string;
  /** How the time is known: "authority", "signer" or "recorded". */
  readonly knownBy: string;
  readonly size: number;
  readonly state: "holds" | "partly" | "cannot-check" | "changed";
  readonly said: Said;
  readonly chain: Chain | null;
  readonly rootKnown: boolean;
  /** SHA-256 of a counter-signer's key, to be compared like the signer's own. */
  readonly keySha256: string;
}

/** What the rest of the package says, which an anchor is held against. */
export interface Ground {
  readonly files: BagFiles;
  readonly texts: BagTexts;
  readonly signer: SignerKey | null;
  readonly now: Checkpoint | null;
  readonly events: readonly LogEvent[];
}

export async function checkAnchors(ground: Ground, findings: Findings): Promise<Anchor[]> {
  const numbers = new Set<string>();
  for (const name of ground.files.places.keys()) {
    const number = name.startsWith(FOLDER) ? /^([0-9]{4,9})\/[^/]+$/.exec(name.slice(FOLDER.length))?.[1] : undefined;
    if (number !== undefined) numbers.add(number);
  }
  const before = findings.problems.length;
  const anchors: Anchor[] = [];
  for (const number of [...numbers].sort()) anchors.push(await new AnchorCheck(number, ground, findings).check());
  if (!anchors.length) findings.checks.push({ name: "anchors", state: "none", said: { key: "checkNoAnchors" } });
  else findings.checked("anchors", before, { key: "checkAnchors", values: { count: anchors.length } }, anchors.every((one) => one.state === "holds") ? "holds" : "partly");
  return anchors;
}

type Outcome = Pick<Anchor, "state" | "said"> & Partial<Anchor>;

class AnchorCheck {
  private readonly path: string;

  constructor(
    private readonly folder: string,
    private readonly ground: Ground,
    private readonly findings: Findings,
  ) {
    this.path = `${FOLDER}${folder}/`;
  }

  async check(): Promise<Anchor> {
    const about = parseObject(text(await this.read("anchor.json")));
    const field = (name: string): string => (about ? textAt(about, name) : "");
    const plain = {
      number: Number(this.folder), kind: field("kind"), authority: field("authority"), time: field("time"), knownBy: field("time_known_by"),
      size: Number(about?.["size"] ?? 0), chain: null, rootKnown: false, keySha256: "",
    };
    try {
      return { ...plain, ...(await this.outcome(about)) };
    } catch (error) {
      if (error instanceof CannotCheck) return { ...plain, state: "cannot-check", said: { key: "anchorUnknown" } };
      if (!(error instanceof Wrong)) throw error;
      this.findings.add("anchor-broken", `anchor ${plain.number}`, error.key);
      return { ...plain, state: "changed", said: { key: error.key } };
    }
  }

  private async outcome(about: JsonObject | null): Promise<Outcome> {
    const parts = about ? PARTS[textAt(about, "kind")] : undefined;
    if (about === null || parts === undefined || textAt(about, "format") !== "evidence-vault-anchor" || about["version"] !== 1) throw new Wrong("anchorForm");
    if (about["number"] !== Number(this.folder) || !Number.isSafeInteger(about["size"])) throw new Wrong("anchorForm");
    if ([...ALWAYS, ...parts].some((name) => !this.has(name))) throw new Wrong("anchorForm");
    const stamped = await this.read("stamped.txt");
    await this.over(stamped, about);
    const found = textAt(about, "kind") === "rfc3161" ? await this.token(stamped, about) : await this.countersigned(stamped, about);
    await this.recorded(stamped, parts);
    return found;
  }

  private has(name: string): boolean {
    return this.ground.texts.has(this.path + name);
  }

  private async read(name: string): Promise<Bytes> {
    return await this.ground.texts.read(this.path + name);
  }

  /** What was stamped is a salted checkpoint of this log, signed by the same key, and a prefix of this package's. */
  private async over(stamped: Bytes, about: JsonObject): Promise<void> {
    const [title, salt] = lines(stamped).map((line) => text(line) ?? "");
    if (title !== "evidence-vault-anchor/1" || !/^salt [0-9a-f]{64}$/.test(salt ?? "")) throw new Wrong("anchorStamped");
    const body = stamped.slice(utf8(`${title}\n${salt}\n`).length);
    const checkpoint = parseBody(body);
    if (checkpoint === null || checkpoint.size !== about["size"]) throw new Wrong("anchorStamped");
    const { signer, now, texts } = this.ground;
    if (signer === null || now === null || !(await holds(signer.key, await this.read("checkpoint.sig"), body))) throw new Wrong("anchorSignature");
    const noteKey = text(await texts.read(`${CUSTODY}checkpoint-key.txt`))?.replace(/\n+$/, "") ?? "";
    const fault = await checkNote(await this.read("checkpoint.note"), noteKey, body);
    if (fault && fault !== "ed25519Missing") throw new Wrong(fault);
    await this.prefix(checkpoint, now);
  }

  private async prefix(older: Checkpoint, now: Checkpoint): Promise<void> {
    const row = parseObject(text(await this.read("consistency.json")));
    const proof = hashes(row?.["proof"]);
    if (row === null || proof === null || row["first"] !== older.size || row["second"] !== now.size) throw new Wrong("proofForm");
    const fault = older.origin === now.origin ? await consistency(older.size, now.size, proof, older.root, now.root) : "consistencyForked";
    if (fault) throw new Wrong(fault);
  }

  private async token(stamped: Bytes, about: JsonObject): Promise<Outcome> {
    const pem = await this.read("chain.pem");
    if (this.has("chain-root.pem") && !same(lastBlock(pem), await this.read("chain-root.pem"))) throw new Wrong("anchorOtherRoot");
    const token = await checkToken(await this.read("reply.tsr"), await this.read("request.tsq"), stamped, certificates(pem));
    if (token.time !== textAt(about, "time") || token.policy !== textAt(about, "policy")) throw new Wrong("anchorTime");
    if (textAt(about, "time_known_by") !== "authority") throw new Wrong("anchorTime");
    const rootKnown = ROOTS.includes(token.chain.rootSha256);
    const values = { chain: token.chain.names.join(" \u2190 "), sha256: token.chain.rootSha256 };
    return { state: rootKnown ? "holds" : "partly", said: { key: rootKnown ? "anchorKnown" : "anchorRoot", values }, chain: token.chain, rootKnown };
  }

  private async countersigned(stamped: Bytes, about: JsonObject): Promise<Outcome> {
    const optional = async (name: string): Promise<Bytes | null> => (this.has(name) ? await this.read(name) : null);
    const counter = await checkCounterSignature({
      stamped, signature: await this.read("countersignature.sig"), key: await this.read("countersigner-public-key.pem"),
      statement: await optional("countersigner.txt"), statementSignature: await optional("countersigner.sig"),
    });
    if (counter.keySha256 === this.ground.signer?.fingerprint) throw new Wrong("counterOwn");
    const knownBy = counter.time ? "signer" : "recorded";
    if (textAt(about, "time_known_by") !== knownBy || (counter.time && counter.time !== textAt(about, "time"))) throw new Wrong("anchorTime");
    return { state: "partly", said: { key: counter.time ? "anchorCounter" : "anchorCounterSilent", values: { sha256: counter.keySha256 } }, keySha256: counter.keySha256 };
  }

  /** Where the log's own event about this anchor is shown, it names the same proof. */
  private async recorded(stamped: Bytes, parts: string[]): Promise<void> {
    const proof = parts.includes("reply.tsr") ? "reply.tsr" : "countersignature.sig";
    const [imprint, digest] = [hex(await sha256(stamped)), hex(await sha256(await this.read(proof)))];
    for (const { action, details } of this.ground.events) {
      if (action !== "anchored" || details["anchor"] !== Number(this.folder)) continue;
      if (details["imprint"] !== imprint || details["sha256"] !== digest) throw new Wrong("anchorOtherEvent");
    }
  }
}

/** The last certificate of a PEM chain, as it stands there. */
function lastBlock(pem: Bytes): Bytes {
  const content = text(pem) ?? "";
  const start = content.lastIndexOf("-----BEGIN CERTIFICATE-----");
  return start < 0 ? new Uint8Array(0) : utf8(content.slice(start));
}

function certificates(pem: Bytes): Certificate[] {
  try {
    return allFromPem(pem, "CERTIFICATE").map((der) => Certificate.fromBER(der));
  } catch {
    throw new Wrong("tokenChain");
  }
}
