// Merkle proofs with nothing but hashes (RFC 9162 §2.1.3.2 and §2.1.4.2). Each check gives "" or the text that says why not.

import { joined, same, sha256, type Bytes } from "../bytes";

const LEAF = new Uint8Array([0]);
const NODE = new Uint8Array([1]);

export async function leafHash(data: Uint8Array): Promise<Bytes> {
  return await sha256(joined(LEAF, data));
}

async function nodeHash(left: Bytes, right: Bytes): Promise<Bytes> {
  return await sha256(joined(NODE, left, right));
}

/** Positions in trees of up to 2^53 leaves: no bit operations, which stop at 2^32 here. */
const half = (value: number): number => Math.floor(value / 2);
const odd = (value: number): boolean => value % 2 === 1;

export async function inclusion(leaf: Bytes, index: number, size: number, proof: Bytes[], root: Bytes): Promise<string> {
  if (index < 0 || index >= size) return "proofBeyond";
  if ([leaf, root, ...proof].some((hash) => hash.length !== 32)) return "proofForm";
  let [node, at, last] = [leaf, index, size - 1];
  for (const sibling of proof) {
    if (last === 0) return "proofLong";
    if (odd(at) || at === last) {
      node = await nodeHash(sibling, node);
      while (at && !odd(at)) [at, last] = [half(at), half(last)];
    } else {
      node = await nodeHash(node, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  if (last) return "proofShort";
  return same(node, root) ? "" : "proofElsewhere";
}

export async function consistency(first: number, second: number, proof: Bytes[], firstRoot: Bytes, secondRoot: Bytes): Promise<string> {
  if (first < 1 || first > second) return "consistencySizes";
  if ([firstRoot, secondRoot, ...proof].some((hash) => hash.length !== 32)) return "proofForm";
  if (first === second) return proof.length === 0 && same(firstRoot, secondRoot) ? "" : "consistencyForked";
  if (proof.length === 0) return "proofShort";
  const path = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof;
  let [at, last] = [first - 1, second - 1];
  while (odd(at)) [at, last] = [half(at), half(last)];
  let older = path[0] as Bytes;
  let newer = older;
  for (const sibling of path.slice(1)) {
    if (last === 0) return "proofLong";
    if (odd(at) || at === last) {
      older = await nodeHash(sibling, older);
      newer = await nodeHash(sibling, newer);
      while (at && !odd(at)) [at, last] = [half(at), half(last)];
    } else {
      newer = await nodeHash(newer, sibling);
    }
    [at, last] = [half(at), half(last)];
  }
  if (last) return "proofShort";
  return same(older, firstRoot) && same(newer, secondRoot) ? "" : "consistencyForked";
}

function isPowerOfTwo(value: number): boolean {
  while (value > 1 && !odd(value)) value = half(value);
  return value === 1;
}
