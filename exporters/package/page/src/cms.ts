// CMS signed data (RFC 5652) of time-stamp tokens and of the report's signature, read with pkijs, checked with WebCrypto.

import { OctetString, type ObjectIdentifier, type Sequence } from "asn1js";
import { Certificate, ContentInfo, getCrypto, IssuerAndSerialNumber, SignedData, type SignerInfo } from "pkijs";
import { hex, same, sha256, type Bytes } from "./bytes";

const ID_CONTENT_TYPE = "1.2.840.113549.1.9.3";
const ID_MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
const ID_SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";
const ID_SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.12";
const HASHES: Record<string, string> = {
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512",
};

/** What a browser cannot judge (an algorithm it does not know), as against what is wrong. */
export class CannotCheck extends Error {}

/** What is wrong; `key` names the text that says so. */
export class Wrong extends Error {
  constructor(readonly key: string) {
    super(key);
  }
}

export interface Signed {
  readonly contentType: string;
  readonly content: Bytes | null;
  readonly signer: Certificate;
  readonly certificates: Certificate[];
}

export function ber(data: ArrayBuffer | Uint8Array): Bytes {
  return new Uint8Array(data) as Bytes;
}

/** Check a CMS with one signer. `detached` is what was signed if the CMS does not hold it. Throws Wrong or CannotCheck. */
export async function checkSigned(der: Bytes, more: Certificate[], detached: Bytes | null): Promise<Signed> {
  const data = parse(der);
  const [info, ...others] = data.signerInfos;
  if (info === undefined || others.length) throw new Wrong("cmsSigners");
  const certificates = [...(data.certificates ?? []).filter((one): one is Certificate => one instanceof Certificate), ...more];
  const signer = certificates.find((one) => identifies(info, one));
  if (signer === undefined) throw new Wrong("cmsNoCertificate");
  const content = contentOf(data);
  const signed = detached ?? content;
  if (signed === null) throw new Wrong("cmsForm");
  await checkAttributes(info, data.encapContentInfo.eContentType, signed, signer);
  await checkSignature(info, signer);
  return { contentType: data.encapContentInfo.eContentType, content, signer, certificates };
}

function parse(der: Bytes): SignedData {
  try {
    const info = ContentInfo.fromBER(der);
    if (info.contentType !== ContentInfo.SIGNED_DATA) throw new Wrong("cmsForm");
    return new SignedData({ schema: info.content });
  } catch {
    throw new Wrong("cmsForm");
  }
}

function contentOf(data: SignedData): Bytes | null {
  const octets = data.encapContentInfo.eContent;
  return octets instanceof OctetString ? ber(octets.getValue()) : null;
}

function identifies(info: SignerInfo, certificate: Certificate): boolean {
  if (info.sid instanceof IssuerAndSerialNumber) {
    return info.sid.issuer.isEqual(certificate.issuer) && info.sid.serialNumber.isEqual(certificate.serialNumber);
  }
  const wanted = ber((info.sid as OctetString).valueBlock.valueHexView);
  const extension = certificate.extensions?.find((one) => one.extnID === "2.5.29.14");
  const found = extension?.parsedValue as OctetString | undefined;
  return found !== undefined && same(wanted, ber(found.valueBlock.valueHexView));
}

/** Signed attributes: content type, digest of the content, and the hash that binds the signer's certificate (RFC 5035). */
async function checkAttributes(info: SignerInfo, contentType: string, signed: Bytes, signer: Certificate): Promise<void> {
  const attributes = info.signedAttrs?.attributes ?? [];
  const only = (type: string): unknown => {
    const found = attributes.filter((one) => one.type === type);
    if (found.length > 1 || (found[0] && found[0].values.length !== 1)) throw new Wrong("cmsAttributes");
    return found[0]?.values[0];
  };
  const type = only(ID_CONTENT_TYPE) as ObjectIdentifier | undefined;
  if (type?.valueBlock.toString() !== contentType) throw new Wrong("cmsAttributes");
  const digest = only(ID_MESSAGE_DIGEST) as OctetString | undefined;
  const algorithm = hashOf(info.digestAlgorithm.algorithmId);
  const actual = ber(await crypto.subtle.digest(algorithm, signed));
  if (digest === undefined || !same(ber(digest.valueBlock.valueHexView), actual)) throw new Wrong("cmsDigest");
  await checkBinding(only(ID_SIGNING_CERTIFICATE_V2) as Sequence | undefined, only(ID_SIGNING_CERTIFICATE) as Sequence | undefined, signer);
}

/** WebCrypto's name of a hash algorithm. Throws CannotCheck. */
export function hashOf(oid: string): string {
  const name = HASHES[oid];
  if (name === undefined) throw new CannotCheck();
  return name;
}

/** ESSCertIDv2 (RFC 5035 §3) or ESSCertID (RFC 2634 §5.4): one of the two must be there and fit. */
async function checkBinding(second: Sequence | undefined, first: Sequence | undefined, signer: Certificate): Promise<void> {
  const certificate = ber(signer.toSchema().toBER(false));
  const binding = second ?? first;
  const id = (binding?.valueBlock.value[0] as Sequence | undefined)?.valueBlock.value[0] as Sequence | undefined;
  const parts = id?.valueBlock.value ?? [];
  const hash = parts.find((one): one is OctetString => one instanceof OctetString);
  if (hash === undefined) throw new Wrong("cmsBinding");
  const named = second && !(parts[0] instanceof OctetString) ? ((parts[0] as Sequence).valueBlock.value[0] as ObjectIdentifier) : null;
  const algorithm = second ? (named ? hashOf(named.valueBlock.toString()) : "SHA-256") : "SHA-1";
  const actual = ber(await crypto.subtle.digest(algorithm, certificate));
  if (!same(ber(hash.valueBlock.valueHexView), actual)) throw new Wrong("cmsBinding");
}

async function checkSignature(info: SignerInfo, signer: Certificate): Promise<void> {
  const attributes = info.signedAttrs?.encodedValue;
  if (attributes === undefined) throw new Wrong("cmsAttributes");
  let held: boolean;
  try {
    const algorithm = hashOf(info.digestAlgorithm.algorithmId);
    held = await getCrypto(true).verifyWithPublicKey(attributes, info.signature, signer.subjectPublicKeyInfo, info.signatureAlgorithm, algorithm);
  } catch (error) {
    if (error instanceof CannotCheck || (error instanceof DOMException && error.name === "NotSupportedError")) throw new CannotCheck();
    throw new Wrong("cmsSignature");
  }
  if (!held) throw new Wrong("cmsSignature");
}

/** The chain of a signer's certificate, leaf first. */
export interface Chain {
  readonly names: readonly string[];
  /** SHA-256 of the root in DER, 64 hexadecimal digits. */
  readonly rootSha256: string;
}

/** From the signer to `root`, each certificate signed by the next and all valid at `time`; null if there is no such chain. */
export async function follow(signer: Certificate, between: Certificate[], root: Certificate, time: Date): Promise<Chain | null> {
  const wanted = der(root);
  const names: string[] = [];
  let current: Certificate | null = signer;
  for (let step = 0; step < 8 && current !== null; step++) {
    if (!validAt(current, time)) return null;
    names.push(nameOf(current));
    if (same(der(current), wanted)) return { names, rootSha256: hex(await sha256(wanted)) };
    current = await issuerOf(current, [root, ...between]);
  }
  return null;
}

/** A certificate's bytes. */
export function der(certificate: Certificate): Bytes {
  return ber(certificate.toSchema().toBER(false));
}

async function issuerOf(certificate: Certificate, certificates: Certificate[]): Promise<Certificate | null> {
  for (const candidate of certificates) {
    if (candidate !== certificate && candidate.subject.isEqual(certificate.issuer) && isAuthority(candidate) && (await signedBy(certificate, candidate))) return candidate;
  }
  return null;
}

async function signedBy(certificate: Certificate, issuer: Certificate): Promise<boolean> {
  try {
    return await certificate.verify(issuer);
  } catch {
    return false;
  }
}

function isAuthority(certificate: Certificate): boolean {
  const constraints = certificate.extensions?.find((one) => one.extnID === "2.5.29.19")?.parsedValue as { cA?: boolean } | undefined;
  return constraints?.cA === true;
}

function validAt(certificate: Certificate, time: Date): boolean {
  return certificate.notBefore.value <= time && time <= certificate.notAfter.value;
}

/** The common name of a certificate's subject, or else its organisation. */
export function nameOf(certificate: Certificate): string {
  const part = (type: string): string => String(certificate.subject.typesAndValues.find((one) => one.type === type)?.value.valueBlock.value ?? "");
  return part("2.5.4.3") || part("2.5.4.10") || part("2.5.4.11") || "?";
}
