// Checking the bag: its lists, the signatures over them, and each file against its line.

import { same } from "../bytes";
import { clashKey } from "../container/names";
import type { BagFiles } from "../container/source";
import type { Finding, Findings } from "../findings";
import { fromCertificate, fromPem, fromSpki, holds, type SignerKey } from "../keys";
import type { Swept } from "../sweep";
import type { BagTexts } from "../texts-of-bag";
import { isDeclaration, Malformed, MANIFEST, manifest, parseBagInfo, parseManifest, SIGNATURE, TAG_MANIFEST, UNLISTED, VERSION_LABEL } from "./form";

export const CUSTODY = "data/custody/";
export const CERTIFICATE = `${CUSTODY}signer-certificate.pem`;
export const PUBLIC_KEY = `${CUSTODY}signer-public-key.pem`;
const NEEDED = [
  "bagit.txt", "bag-info.txt", "VERIFY.txt", "START-HERE.html", MANIFEST, MANIFEST + SIGNATURE, TAG_MANIFEST, TAG_MANIFEST + SIGNATURE,
  ...["events.jsonl", "proofs.jsonl", "disclosures.jsonl", "checkpoints.jsonl", "checkpoint.txt", "checkpoint.note", "checkpoint-key.txt", "checkpoint.sig"].map((name) => CUSTODY + name),
  CERTIFICATE, PUBLIC_KEY,
  ...["exhibits.json", "exhibits.csv", "report.pdf", "events.csv", "identifiers.csv", "parts.csv", "lists.xlsx", "case-uco.jsonld"].map((name) => `data/${name}`),
];

/** The key that signed the list of tag files, from certificate or key file, whichever still fits. */
export async function findSigner(texts: BagTexts, findings: Findings): Promise<SignerKey | null> {
  const certificate = await fromCertificate(fromPem(await texts.read(CERTIFICATE), "CERTIFICATE"));
  const spki = fromPem(await texts.read(PUBLIC_KEY), "PUBLIC KEY");
  const plain = spki && (await fromSpki(spki));
  const candidates = [certificate, plain].filter((key) => key !== null);
  if (candidates.length === 0) {
    findings.add("signature-broken", "signer", "signerUnreadable");
    return null;
  }
  if (new Set(candidates.map((key) => key.fingerprint)).size > 1) findings.add("signature-broken", "signer", "signerTwoKeys");
  const signature = await texts.read(TAG_MANIFEST + SIGNATURE);
  const data = await texts.read(TAG_MANIFEST);
  for (const key of candidates) if (await holds(key.key, signature, data)) return key;
  return candidates[0] ?? null;
}

export class BagCheck {
  private readonly names = new Map<string, string>();

  constructor(
    private readonly files: BagFiles,
    private readonly texts: BagTexts,
    private readonly swept: Swept,
    private readonly signer: SignerKey | null,
    private readonly findings: Findings,
  ) {
    for (const name of files.places.keys()) this.names.set(clashKey(name), name);
  }

  async check(): Promise<Map<string, string>> {
    await this.declaration();
    const info = await this.info();
    const tags = await this.list(TAG_MANIFEST);
    const tagsSound = await this.tagSignature(tags);
    this.compare(tags, TAG_MANIFEST, tagsSound);
    const sound = !this.findings.about(MANIFEST);
    await this.signature(MANIFEST);
    const listed = await this.list(MANIFEST);
    this.compare(listed, MANIFEST, sound);
    this.added(listed, tags, sound && listed.size > 0, tagsSound);
    this.missing();
    this.oxum(info);
    return info;
  }

  private async declaration(): Promise<void> {
    const data = await this.texts.read("bagit.txt");
    if (data.length && !isDeclaration(data)) this.findings.structure("bagit.txt", "notDeclaration");
    if (this.texts.has("fetch.txt")) this.findings.structure("fetch.txt", "fetchTxt");
  }

  private async info(): Promise<Map<string, string>> {
    const data = await this.texts.read("bag-info.txt");
    if (!data.length) return new Map();
    try {
      const info = parseBagInfo(data);
      const version = info.get(VERSION_LABEL) ?? "";
      if (version !== "1") this.findings.structure("bag-info.txt", "otherVersion", { version: version || "-" });
      return info;
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      this.findings.structure("bag-info.txt", error.key, error.values);
      return new Map();
    }
  }

  private async list(name: string): Promise<Map<string, string>> {
    try {
      return parseManifest(await this.texts.read(name));
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      this.findings.add("file-changed", name, error.key, error.values);
      return new Map();
    }
  }

  /** Whether the list of tag files is as signed. If not, which of the two was changed shows by rendering it again. */
  private async tagSignature(tags: Map<string, string>): Promise<boolean> {
    const data = await this.texts.read(TAG_MANIFEST);
    const signature = await this.texts.read(TAG_MANIFEST + SIGNATURE);
    if (this.signer && (await holds(this.signer.key, signature, data))) return true;
    this.findings.add("signature-broken", TAG_MANIFEST, "tagSignature");
    const actual = [...tags.keys()].map((name): [string, string] => [name, this.swept.sha256.get(this.actual(name)) ?? ""]);
    const culprit = data.length && same(manifest(actual), data) ? TAG_MANIFEST + SIGNATURE : TAG_MANIFEST;
    if (this.signer && UNLISTED.every((name) => this.texts.has(name))) this.findings.add("file-changed", culprit, "tagSignature");
    return false;
  }

  private async signature(name: string): Promise<void> {
    const [data, signature] = [await this.texts.read(name), await this.texts.read(name + SIGNATURE)];
    if (!this.signer || !(await holds(this.signer.key, signature, data))) {
      this.findings.add("signature-broken", name, "listSignature");
    }
  }

  private compare(listed: Map<string, string>, list: string, sound: boolean): void {
    for (const [path, digest] of listed) {
      const name = this.actual(path);
      const found = this.swept.sha256.get(name);
      if (!this.files.places.has(name)) this.differs("file-missing", path, "missingListed", list, sound);
      else if (found !== undefined && found !== digest) this.differs("file-changed", path, "changedListed", list, sound);
    }
  }

  /** A list that was itself changed accuses nobody. */
  private differs(finding: Finding, path: string, key: string, list: string, sound: boolean): void {
    if (sound) this.findings.add(finding, path, key, { list });
    else this.findings.add("proof-broken", path, "listUnsound");
  }

  private added(listed: Map<string, string>, tags: Map<string, string>, sound: boolean, tagsSound: boolean): void {
    const known = new Set([...listed.keys(), ...tags.keys()].map((path) => this.actual(path)));
    for (const name of this.files.places.keys()) {
      if (known.has(name) || UNLISTED.includes(name)) continue;
      const key = /(^|\/)(\.DS_Store|desktop\.ini|Thumbs\.db)$/i.test(name) ? "addedBySystem" : "addedUnlisted";
      this.differs("file-added", name, key, "", name.startsWith("data/") ? sound : tagsSound);
    }
  }

  private missing(): void {
    for (const name of NEEDED) {
      if (!this.files.places.has(name) && !this.findings.about(name)) this.findings.add("file-missing", name, "missingNeeded");
    }
  }

  /** Payload-Oxum (RFC 8493 §2.2.2): said only where nothing else explains the difference. */
  private oxum(info: Map<string, string>): void {
    if (this.findings.problems.length) return;
    const payload = [...this.files.places].filter(([name]) => name.startsWith("data/"));
    const actual = `${payload.reduce((sum, [, place]) => sum + place.size, 0)}.${payload.length}`;
    const claimed = info.get("Payload-Oxum") ?? "";
    if (claimed !== actual) this.findings.structure("bag-info.txt", "oxum", { claimed: claimed || "-", actual });
  }

  /** The file's name as it is spelled here: a Mac may write an unpacked name in another Unicode form. */
  private actual(path: string): string {
    return this.files.places.has(path) ? path : (this.names.get(clashKey(path)) ?? path);
  }
}
