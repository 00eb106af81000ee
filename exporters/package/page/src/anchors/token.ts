// RFC 3161 time-stamp replies: structure, imprint, nonce, signature, the signer's purpose, and its chain as far as it goes.

import { OctetString } from "asn1js";
import { type Certificate, TimeStampReq, TimeStampResp, TSTInfo } from "pkijs";
import { hex, same, sha256, type Bytes } from "../bytes";
import { ber, checkSigned, follow, hashOf, Wrong, type Chain } from "../cms";

const ID_TST_INFO = "1.2.840.113549.1.9.16.1.4";
const SHA256 = "2.16.840.1.101.3.4.2.1";
const EXTENDED_KEY_USAGE = "2.5.29.37";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";

export interface Token {
  /** UTC, ISO 8601, as the authority states it. */
  readonly time: string;
  readonly policy: string;
  readonly chain: Chain;
}

/** Check a raw reply over `stamped` to a request, by a chain (leaf first, root last). Throws Wrong or CannotCheck. */
export async function checkToken(reply: Bytes, request: Bytes, stamped: Bytes, certificates: Certificate[]): Promise<Token> {
  return await checkReply(reply, request, await sha256(stamped), certificates);
}

/** The same by the SHA-256 of what was stamped. */
export async function checkReply(reply: Bytes, request: Bytes, digest: Bytes, certificates: Certificate[]): Promise<Token> {
  const root = certificates[certificates.length - 1];
  if (root === undefined) throw new Wrong("tokenChain");
  const { response, token } = parseReply(reply);
  const status = response.status.status;
  if (status !== 0 && status !== 1) throw new Wrong("tokenRefused");
  const signed = await checkSigned(token, certificates, null);
  if (signed.contentType !== ID_TST_INFO || signed.content === null) throw new Wrong("tokenForm");
  const info = parseInfo(signed.content);
  checkImprint(info, digest);
  checkRequest(info, request, digest);
  checkPurpose(signed.signer);
  const chain = await follow(signed.signer, signed.certificates, root, info.genTime);
  if (chain === null) throw new Wrong("tokenChain");
  return { time: info.genTime.toISOString().replace(/\.?0*Z$/, "Z"), policy: info.policy, chain };
}

/** Check a token that closes a document, over the bytes it covers; who the authority is, nobody asks here. */
export async function checkDocumentToken(token: Bytes, covered: Bytes): Promise<void> {
  const signed = await checkSigned(token, [], null);
  if (signed.contentType !== ID_TST_INFO || signed.content === null) throw new Wrong("tokenForm");
  const { hashAlgorithm, hashedMessage } = parseInfo(signed.content).messageImprint;
  const found = ber((hashedMessage as OctetString).valueBlock.valueHexView);
  const actual = ber(await crypto.subtle.digest(hashOf(hashAlgorithm.algorithmId), covered));
  if (!same(found, actual)) throw new Wrong("tokenImprint");
  checkPurpose(signed.signer);
}

function parseReply(reply: Bytes): { response: TimeStampResp; token: Bytes } {
  try {
    const response = TimeStampResp.fromBER(reply);
    if (response.timeStampToken === undefined) throw new Wrong("tokenRefused");
    return { response, token: ber(response.timeStampToken.toSchema().toBER(false)) };
  } catch (error) {
    throw error instanceof Wrong ? error : new Wrong("tokenForm");
  }
}

function parseInfo(content: Bytes): TSTInfo {
  try {
    return TSTInfo.fromBER(content);
  } catch {
    throw new Wrong("tokenForm");
  }
}

function checkImprint(info: TSTInfo, digest: Bytes): void {
  const imprint = info.messageImprint;
  if (imprint.hashAlgorithm.algorithmId !== SHA256) throw new Wrong("tokenImprint");
  const found = ber((imprint.hashedMessage as OctetString).valueBlock.valueHexView);
  if (!same(found, digest)) throw new Wrong("tokenImprint");
}

/** What was asked must be what was answered (RFC 3161 §2.4.2). */
function checkRequest(info: TSTInfo, data: Bytes, digest: Bytes): void {
  let asked: TimeStampReq;
  try {
    asked = TimeStampReq.fromBER(data);
  } catch {
    throw new Wrong("tokenRequest");
  }
  const digits = (one: { valueBlock: { valueHexView: Uint8Array } } | undefined): string => (one ? hex(one.valueBlock.valueHexView) : "");
  const imprint = ber((asked.messageImprint.hashedMessage as OctetString).valueBlock.valueHexView);
  if (digits(asked.nonce) !== digits(info.nonce) || !same(imprint, digest)) throw new Wrong("tokenNonce");
  if (asked.reqPolicy && asked.reqPolicy !== info.policy) throw new Wrong("tokenNonce");
}

/** The signer's certificate must be for time stamps alone, and say so critically (RFC 3161 §2.3). */
function checkPurpose(signer: Certificate): void {
  const usage = signer.extensions?.find((one) => one.extnID === EXTENDED_KEY_USAGE);
  const purposes = (usage?.parsedValue as { keyPurposes?: string[] } | undefined)?.keyPurposes ?? [];
  if (!usage?.critical || purposes.length !== 1 || purposes[0] !== TIME_STAMPING) throw new Wrong("tokenPurpose");
}
