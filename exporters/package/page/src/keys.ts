// The signer's key: ECDSA P-256 from certificate or key file, checked by the browser's own WebCrypto.

import { Certificate } from "pkijs";
import { fromBase64, hex, sha256, text, type Bytes } from "./bytes";

/** The signer's public key; `fingerprint` is SHA-256 of its SubjectPublicKeyInfo, 64 hexadecimal digits. */
export interface SignerKey {
  readonly fingerprint: string;
  readonly key: CryptoKey;
  readonly label: string;
}

/** The first block of this label in a PEM file (RFC 7468), as DER; null if there is none. */
export function fromPem(data: Bytes, label: string): Bytes | null {
  return allFromPem(data, label)[0] ?? null;
}

export function allFromPem(data: Bytes, label: string): Bytes[] {
  const content = text(data) ?? "";
  const blocks = content.matchAll(new RegExp(`-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]+)-----END ${label}-----`, "g"));
  const found: Bytes[] = [];
  for (const block of blocks) {
    const der = fromBase64((block[1] ?? "").replace(/\s+/g, ""));
    if (der !== null) found.push(der);
  }
  return found;
}

/** A P-256 key from its SubjectPublicKeyInfo; null if it is of another kind or damaged. */
export async function fromSpki(spki: Bytes, label = ""): Promise<SignerKey | null> {
  try {
    const key = await crypto.subtle.importKey("spki", spki, { name: "ECDSA", namedCurve: "P-256" }, true, ["verify"]);
    // Exported again, so that the fingerprint is of the one DER form whatever the file's spelling was.
    const exported = new Uint8Array(await crypto.subtle.exportKey("spki", key));
    return { fingerprint: hex(await sha256(exported)), key, label };
  } catch {
    return null;
  }
}

export async function fromCertificate(der: Bytes | null): Promise<SignerKey | null> {
  if (der === null) return null;
  try {
    const certificate = Certificate.fromBER(der);
    const spki = new Uint8Array(certificate.subjectPublicKeyInfo.toSchema().toBER(false));
    const named = certificate.subject.typesAndValues.find((one) => one.type === "2.5.4.3");
    return await fromSpki(spki as Bytes, String(named?.value.valueBlock.value ?? ""));
  } catch {
    return null;
  }
}

/** Whether `signature` (DER, SHA-256) is this key's over `data`. */
export async function holds(key: CryptoKey, signature: Bytes, data: Bytes): Promise<boolean> {
  const raw = rawSignature(signature);
  return raw !== null && (await crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, raw, data));
}

/** SEQUENCE of two INTEGERs (RFC 3279 §2.2.3), strict DER, as r ‖ s of 32 bytes each; null if it is anything else. */
export function rawSignature(der: Bytes): Bytes | null {
  if (der[0] !== 0x30 || der[1] === undefined || der[1] > 0x7f || der.length !== 2 + der[1]) return null;
  const out = new Uint8Array(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1];
    if (der[at] !== 0x02 || length === undefined || length < 1 || length > 33) return null;
    const value = der.subarray(at + 2, at + 2 + length);
    if (value.length !== length || !isPositive(value)) return null;
    const digits = value[0] === 0 ? value.subarray(1) : value;
    if (digits.length > 32) return null;
    out.set(digits, end - digits.length);
    at += 2 + length;
  }
  return at === der.length ? out : null;
}

/** A DER INTEGER above zero in its shortest form. */
function isPositive(value: Bytes): boolean {
  const first = value[0] ?? 0x80;
  if (first > 0x7f) return false;
  return first !== 0 || (value[1] ?? 0) > 0x7f;
}
