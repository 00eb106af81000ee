// Outside time: each anchor of the package, from what was stamped to who stamped it (docs/format-package.md, "Anchors").

import { Certificate } from "pkijs";
import { lines, text, utf8, type Bytes } from "../bytes";
import { CUSTODY } from "../bag/check";
import { CannotCheck, Wrong, type Chain } from "../cms";
import type { BagFiles } from "../container/source";
import { parseObject, textAt, type JsonObject } from "../custody/canonical";
import { hashes } from "../custody/check";
import { checkNote, ed25519, parseBody, type Checkpoint } from "../custody/checkpoint";
import { consistency } from "../custody/merkle";
import type { Finding, Findings, Said } from "../findings";
import { allFromPem, fromPem, fromSpki, holds, type SignerKey } from "../keys";
import type { BagTexts } from "../texts-of-bag";
import { checkToken } from "./token";
import { sha256, hex } from "../bytes";

const FOLDER = `${CUSTODY}anchors/`;

/** `state` is "partly" for a token: it holds, and whether its authority is to be trusted is not for a page to know. */
export interface Anchor {
  readonly number: string;
  readonly kind: string;
  readonly authority: string;
  readonly time: string;
  readonly size: number;
  readonly state: "holds" | "partly" | "cannot-check" | "changed";
  readonly said: Said;
  readonly chain: Chain | null;
  /** SHA-256 of a counter-signer's key, to be compared like the signer's own. */
  readonly keySha256: string;
}

export async function checkAnchors(files: BagFiles, texts: BagTexts, signer: SignerKey | null, now: Checkpoint | null, findings: Findings): Promise<Anchor[]> {
  const numbers = new Set<string>();
  for (const name of files.places.keys()) {
    const number = name.startsWith(FOLDER) ? name.slice(FOLDER.length).split("/")[0] : undefined;
    if (number) numbers.add(number);
  }
  const before = findings.problems.length;
  const anchors: Anchor[] = [];
  for (const number of [...numbers].sort()) anchors.push(await new AnchorCheck(number, texts, signer, now, findings).check());
  if (numbers.size) findings.checked("anchors", before, { key: "checkAnchors", values: { count: anchors.length } }, anchors.some((one) => one.state !== "holds") ? "partly" : "holds");
  else findings.checks.push({ name: "anchors", state: "none", said: { key: "checkNoAnchors" } });
  return anchors;
}

class AnchorCheck {
  private readonly folder: string;
  private readonly name: string;

  constructor(
    number: string,
    private readonly texts: BagTexts,
    private readonly signer: SignerKey | null,
    private readonly now: Checkpoint | null,
    private readonly findings: Findings,
  ) {
    this.folder = `${FOLDER}${number}/`;
    this.name = `anchor ${number}`;
  }

  async check(): Promise<Anchor> {
    const about = parseObject(text(await this.read("anchor.json")));
    const kind = about ? textAt(about, "kind") : "";
    const plain = {
      number: this.name.slice("anchor ".length), kind, authority: about ? textAt(about, "authority") : "", time: about ? textAt(about, "time") : "",
      size: Number(about?.["size"] ?? 0), chain: null, keySha256: "",
    };
    try {
      if (about === null || textAt(about, "format") !== "evidence-vault-anchor" || about["version"] !== 1) throw new Wrong("anchorForm");
      const stamped = await this.read("stamped.txt");
      await this.stamped(stamped, about);
      const found = kind === "rfc3161" ? await this.token(stamped, about) : kind === "counter-signature" ? await this.countersigned(stamped) : null;
      if (found === null) throw new CannotCheck();
      return { ...plain, ...found };
    } catch (error) {
      if (error instanceof CannotCheck) return { ...plain, state: "cannot-check", said: { key: "anchorUnknown" } };
      if (!(error instanceof Wrong)) throw error;
      this.found(error.key);
      return { ...plain, state: "changed", said: { key: error.key } };
    }
  }

  /** A file of this anchor; one that is missing was named by the bag already. */
  private async read(name: string): Promise<Bytes> {
    return await this.texts.read(this.folder + name);
  }

  private found(key: string): void {
    const finding: Finding = key.startsWith("consistency") || key.startsWith("proof") ? "proof-broken" : "signature-broken";
    this.findings.add(key === "anchorForm" ? "structure" : finding, this.name, key);
  }

  /** What was stamped is a salted checkpoint of this log, signed by the same key, and a prefix of this package's. */
  private async stamped(stamped: Bytes, about: JsonObject): Promise<void> {
    const [title, salt] = lines(stamped).map((line) => text(line) ?? "");
    if (title !== "evidence-vault-anchor/1" || !/^salt [0-9a-f]{64}$/.test(salt ?? "")) throw new Wrong("anchorStamped");
    const body = stamped.slice(utf8(`${title}\n${salt}\n`).length);
    const checkpoint = parseBody(body);
    if (checkpoint === null || checkpoint.size !== about["size"]) throw new Wrong("anchorStamped");
    if (this.signer && !(await holds(this.signer.key, await this.read("checkpoint.sig"), body))) throw new Wrong("anchorSignature");
    const noteKey = text(await this.texts.read(`${CUSTODY}checkpoint-key.txt`))?.trim() ?? "";
    const fault = await checkNote(await this.read("checkpoint.note"), noteKey, body);
    if (fault && fault !== "ed25519Missing") throw new Wrong(fault);
    await this.prefix(checkpoint);
  }

  private async prefix(older: Checkpoint): Promise<void> {
    const row = parseObject(text(await this.read("consistency.json")));
    const proof = hashes(row?.["proof"]);
    if (this.now === null) return;
    if (row === null || proof === null || row["first"] !== older.size || row["second"] !== this.now.size) throw new Wrong("proofForm");
    if (older.origin !== this.now.origin) throw new Wrong("consistencyForked");
    const fault = await consistency(older.size, this.now.size, proof, older.root, this.now.root);
    if (fault) throw new Wrong(fault);
  }

  private async token(stamped: Bytes, about: JsonObject): Promise<Partial<Anchor> & Pick<Anchor, "state" | "said">> {
    const request = this.texts.has(`${this.folder}request.tsq`) ? await this.read("request.tsq") : null;
    const token = await checkToken(await this.read("reply.tsr"), request, stamped, certificates(await this.read("chain.pem")));
    if (Math.floor(Date.parse(token.time) / 1000) !== Math.floor(Date.parse(textAt(about, "time")) / 1000)) throw new Wrong("anchorTime");
    const policy = textAt(about, "policy");
    if (policy && policy !== token.policy) throw new Wrong("anchorTime");
    const key = token.chain.ends === "root" ? "anchorRoot" : "anchorIncomplete";
    const values = { chain: token.chain.names.join(" \u2190 "), sha256: token.chain.lastSha256 };
    return { state: "partly", said: { key, values }, time: token.time, chain: token.chain };
  }

  private async countersigned(stamped: Bytes): Promise<Partial<Anchor> & Pick<Anchor, "state" | "said">> {
    const signature = await this.read("countersignature.sig");
    const spki = fromPem(await this.read("countersigner-public-key.pem"), "PUBLIC KEY");
    if (spki === null) throw new Wrong("counterKey");
    const keySha256 = hex(await sha256(spki));
    const key = await fromSpki(spki);
    // An Ed25519 SubjectPublicKeyInfo is 12 fixed bytes and the key (RFC 8410 §4).
    const held = key ? await holds(key.key, signature, stamped) : await ed25519(spki.slice(12), signature, stamped);
    if (held === null) throw new CannotCheck();
    if (!held) throw new Wrong("counterSignature");
    return { state: "partly", said: { key: "anchorCounter", values: { sha256: keySha256 } }, keySha256 };
  }
}

function certificates(pem: Bytes): Certificate[] {
  const found: Certificate[] = [];
  for (const der of allFromPem(pem, "CERTIFICATE")) {
    try {
      found.push(Certificate.fromBER(der));
    } catch {
      // Not needed unless it is the one that signed, and then its absence is said.
    }
  }
  return found;
}
