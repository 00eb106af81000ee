// All checks of one package, in the order that lets a changed list accuse nobody else.

import { checkAnchors } from "./anchors/check";
import { BagCheck, findSigner } from "./bag/check";
import { openPackage } from "./container/open";
import { CannotOpen, type BagFiles, type Given } from "./container/source";
import { CustodyCheck } from "./custody/check";
import type { LogEvent } from "./custody/events";
import { earlierCheckpoints } from "./custody/earlier";
import { ExhibitCheck } from "./exhibits/check";
import { Findings, type Said } from "./findings";
import type { SignerKey } from "./keys";
import { checkReport } from "./report/check";
import { NOTHING, type Result, type State } from "./result";
import { sweep, type Swept, type Workplace } from "./sweep";
import { BagTexts } from "./texts-of-bag";

export async function check(given: readonly Given[], place: Workplace): Promise<Result> {
  if (globalThis.crypto?.subtle === undefined) return cannot({ key: "noWebCrypto" });
  if (typeof WebAssembly === "undefined") return cannot({ key: "noWebAssembly" });
  const findings = new Findings();
  try {
    const files = await openPackage(given, findings);
    findings.checked("container", 0, { key: files.form === "zip" ? "checkZip" : "checkFolder" });
    return await checkFiles(files, findings, place);
  } catch (error) {
    if (error instanceof CannotOpen) return cannot({ key: error.key, values: error.values });
    if (error instanceof DOMException) return cannot({ key: "cannotReadAtAll" });
    throw error;
  }
}

function cannot(reason: Said): Result {
  return { ...NOTHING, state: "cannot-check", reason };
}

async function checkFiles(files: BagFiles, findings: Findings, place: Workplace): Promise<Result> {
  const swept = await sweep(files, findings, place);
  const texts = new BagTexts(files, findings, swept);
  const signer = await findSigner(texts, findings);
  const info = await checkBag(files, texts, swept, signer, findings);
  const custody = await new CustodyCheck(texts, signer, findings).check();
  const exhibits = await new ExhibitCheck(texts, swept, custody, findings).check();
  const earlier = await earlierCheckpoints(texts, signer, custody.checkpoint, findings);
  const anchors = await checkAnchors({ files, texts, signer, now: custody.checkpoint, events: custody.events }, findings);
  await checkReport(texts, signer, { rows: exhibits.rows, now: custody.checkpoint, earlier }, findings);
  const anchoredSize = Math.max(0, ...anchors.filter((anchor) => anchor.state !== "changed" && anchor.state !== "cannot-check").map((anchor) => anchor.size));
  return {
    ...NOTHING,
    state: stateOf(findings, signer, custody.events, anchoredSize),
    reason: null,
    problems: findings.problems,
    notes: findings.notes,
    checks: findings.checks,
    anchors,
    anchoredSize,
    fingerprint: signer?.fingerprint ?? "",
    signerLabel: signer?.label ?? "",
    checkpoint: custody.checkpoint && { origin: custody.checkpoint.origin, size: custody.checkpoint.size, time: custody.checkpoint.time },
    earlier: earlier.map((one) => ({ size: one.size, time: one.time })),
    info: Object.fromEntries(info),
    about: exhibits.about,
    exhibits: exhibits.rows,
    events: custody.events,
    disclosed: Object.fromEntries(custody.disclosed),
    places: Object.fromEntries(files.places),
    hashes: Object.fromEntries(swept.sha256),
    form: files.form,
    files: files.places.size,
    bytes: swept.size,
  };
}

async function checkBag(files: BagFiles, texts: BagTexts, swept: Swept, signer: SignerKey | null, findings: Findings): Promise<Map<string, string>> {
  const before = findings.problems.length;
  const info = await new BagCheck(files, texts, swept, signer, findings).check();
  findings.checked("bag", before, { key: "checkBag", values: { count: files.places.size } });
  return info;
}

/** Holding without reserve asks that every exhibit shown was taken in before the time of an anchor. */
function stateOf(findings: Findings, signer: SignerKey | null, events: readonly LogEvent[], anchoredSize: number): State {
  if (findings.problems.length || signer === null) return "changed";
  const takenIn = events.filter((event) => ["collected", "imported"].includes(event.action) || event.details["from_sha256"] !== undefined);
  const all = takenIn.length ? takenIn : events;
  return anchoredSize > 0 && all.every((event) => event.seq < anchoredSize) ? "holds" : "holds-not-anchored";
}
