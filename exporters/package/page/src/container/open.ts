// What was dropped, as the files of a bag: a ZIP, or an unpacked folder.

import { text } from "../bytes";
import type { Findings } from "../findings";
import { clashKey, whyUnsafe } from "./names";
import { CannotOpen, Reader, type BagFiles, type Given, type Place } from "./source";
import { readZip, type ZipMember } from "./zip";

const AGE = "age-encryption.org/v1";

export async function openPackage(given: readonly Given[], findings: Findings): Promise<BagFiles> {
  const only = given[0];
  if (only === undefined) throw new CannotOpen("openNothing");
  if (given.length > 1 || only.path.includes("/")) return openFolder(given, findings);
  if (only.file.name === "START-HERE.html") throw new CannotOpen("openThisPage");
  return await openZip(only, findings);
}

async function openZip(only: Given, findings: Findings): Promise<BagFiles> {
  const file = new Reader(only.file);
  const start = await file.read(0, AGE.length);
  if (text(start) === AGE) throw new CannotOpen("openAge");
  if (text(start.subarray(0, 2)) !== "PK") {
    const tail = await file.read(Math.max(0, file.size - 22), 22);
    if (text(tail.subarray(0, 2)) !== "PK") throw new CannotOpen("openNoPackage", { name: only.file.name });
    findings.structure(only.file.name, "zipPrefix");
  }
  const members = await readZip(file, only.file.name, findings);
  return { given: [only], places: belowTop(members, findings), form: "zip", name: only.file.name };
}

function belowTop(members: ZipMember[], findings: Findings): Map<string, Place> {
  const tops = new Set(members.map((member) => member.name.split("/")[0] ?? ""));
  const top = tops.size === 1 ? ([...tops][0] ?? "") : likelyTop(members);
  const places = new Map<string, Place>();
  for (const member of members) {
    const path = member.name.startsWith(`${top}/`) ? member.name.slice(top.length + 1) : "";
    if (!path) findings.add("file-added", member.name, "addedOutside");
    else if (!places.has(path)) places.set(path, { index: 0, start: member.dataOffset, size: member.size, crc: member.crc });
  }
  return places;
}

function likelyTop(members: ZipMember[]): string {
  const declared = members.find((member) => /^[^/]+\/bagit\.txt$/.test(member.name));
  return declared ? declared.name.slice(0, -"/bagit.txt".length) : "";
}

/** The folder that holds bagit.txt nearest to the top; whatever lies beside or above it was dropped with it. */
function openFolder(given: readonly Given[], findings: Findings): BagFiles {
  const declared = given.map((one) => one.path).filter((path) => /(^|\/)bagit\.txt$/.test(path));
  declared.sort((one, other) => one.split("/").length - other.split("/").length);
  const top = topOf(declared[0], given);
  const places = new Map<string, Place>();
  const seen = new Map<string, string>();
  given.forEach(({ path, file }, index) => {
    if (!path.startsWith(top)) {
      findings.note("noteBeside", { path });
      return;
    }
    const name = path.slice(top.length);
    const reason = whyUnsafe(name);
    const earlier = seen.get(clashKey(name));
    if (reason) findings.structure(name, reason);
    else if (earlier !== undefined) findings.structure(name, earlier === name ? "zipTwice" : "zipClash", { other: earlier });
    else places.set(name, { index, start: 0, size: file.size });
    seen.set(clashKey(name), name);
  });
  const order = new Map([...places].sort(([one], [other]) => (one < other ? -1 : 1)));
  return { given, places: order, form: "folder", name: top.replace(/\/$/, "").split("/").pop() ?? "" };
}

/** The folder of the declaration; without one, the folder that all the files have in common down to `data/`. */
function topOf(declared: string | undefined, given: readonly Given[]): string {
  if (declared !== undefined) return declared.slice(0, -"bagit.txt".length);
  const manifest = given.find((one) => /(^|\/)(tag)?manifest-sha256\.txt$/.test(one.path));
  if (manifest === undefined) throw new CannotOpen("openNoBag");
  return manifest.path.replace(/[^/]*$/, "");
}
