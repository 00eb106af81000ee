// The report's own signature (PAdES): the bytes it covers, and the CMS over them. Its SHA-256 is in the manifest anyway.

import { checkDocumentToken } from "../anchors/token";
import { fromHex, hex, sha256, type Bytes } from "../bytes";
import { ber, CannotCheck, checkSigned, Wrong } from "../cms";
import type { Findings } from "../findings";
import type { SignerKey } from "../keys";
import { MAX_TEXT, type BagTexts } from "../texts-of-bag";
import { checkFacts, type Ground } from "./facts";

const REPORT = "data/report.pdf";

/** The ranges of a signature of the PDF: [0, a, b, c], with the CMS in hexadecimal between a and b. */
interface Range {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

export async function checkReport(texts: BagTexts, signer: SignerKey | null, ground: Ground, findings: Findings): Promise<void> {
  if (!texts.has(REPORT)) return;
  const before = findings.problems.length;
  if (texts.size(REPORT) > MAX_TEXT) {
    findings.checked("report", before, { key: "reportLarge" }, "cannot-check");
    return;
  }
  const data = await texts.read(REPORT);
  const ranges = rangesOf(data);
  const [range] = ranges;
  try {
    if (range === undefined) throw new Wrong("reportUnsigned");
    const { whole, fingerprint } = await signature(data, range);
    if (!whole) await closed(data, ranges);
    if (signer && fingerprint !== signer.fingerprint) findings.add("signature-broken", REPORT, "reportOtherKey");
    const facts = await checkFacts(REPORT, data, ground, findings);
    if (whole) findings.checked("report", before, { key: facts ? "checkReport" : "checkReportBare" }, facts ? "holds" : "partly");
    else findings.checked("report", before, { key: "checkReportLater" }, "partly");
  } catch (error) {
    if (error instanceof CannotCheck) {
      findings.checked("report", before, { key: "reportUnknown" }, "cannot-check");
      return;
    }
    if (!(error instanceof Wrong)) throw error;
    findings.add("signature-broken", REPORT, error.key);
    findings.checked("report", before, { key: "checkReport" });
  }
}

/** What follows the signature must end in a time stamp over the whole file (ETSI EN 319 142-1, B-LTA): nobody else's word. */
async function closed(data: Bytes, [, last, ...more]: readonly Range[]): Promise<void> {
  if (last === undefined || more.length || last.second + last.length !== data.length) throw new Wrong("reportTail");
  try {
    await checkDocumentToken(contentsOf(data, last), covered(data, last));
  } catch (error) {
    throw error instanceof Wrong ? new Wrong("reportTail") : error;
  }
}

/** Checks the first signature; gives whether it covers the file to its end, and whose it is. */
async function signature(data: Bytes, range: Range): Promise<{ whole: boolean; fingerprint: string }> {
  const contents = contentsOf(data, range);
  const { signer: certificate } = await checkSigned(contents, [], covered(data, range));
  const found = hex(await sha256(ber(certificate.subjectPublicKeyInfo.toSchema().toBER(false))));
  return { whole: range.second + range.length === data.length, fingerprint: found };
}

function covered(data: Bytes, range: Range): Bytes {
  const found = new Uint8Array(range.first + range.length);
  found.set(data.subarray(0, range.first));
  found.set(data.subarray(range.second, range.second + range.length), range.first);
  return found;
}

/** All /ByteRange arrays of the file, in order, that are of the form PAdES asks for. */
function rangesOf(data: Bytes): Range[] {
  const found: Range[] = [];
  const content = new TextDecoder("latin1").decode(data);
  for (const match of content.matchAll(/\/ByteRange\s*\[\s*0\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)) {
    const [first, second, length] = match.slice(1).map(Number) as [number, number, number];
    if (first < second && second + length <= data.length) found.push({ first, second, length });
  }
  return found;
}

/** The CMS between the ranges: `<` hexadecimal digits, padded with zeros, `>`. */
function contentsOf(data: Bytes, range: Range): Bytes {
  const gap = new TextDecoder("latin1").decode(data.subarray(range.first, range.second));
  const digits = /^<([0-9a-fA-F]+)>$/.exec(gap)?.[1];
  const padded = digits === undefined ? null : fromHex(digits);
  if (padded === null) throw new Wrong("reportForm");
  const size = derSize(padded);
  if (size > padded.length || padded.subarray(size).some((byte) => byte !== 0)) throw new Wrong("reportForm");
  return padded.slice(0, size);
}

/** The whole length of the DER value that begins here. */
function derSize(data: Bytes): number {
  const first = data[1] ?? 0;
  if (first < 0x80) return 2 + first;
  let length = 0;
  for (let at = 0; at < (first & 0x7f); at++) length = length * 256 + (data[2 + at] ?? 0);
  return 2 + (first & 0x7f) + length;
}
