// Counter-signatures: somebody else's key over what was handed over, and what they said of name and time.

import { hex, lines, sha256, text, type Bytes } from "../bytes";
import { CannotCheck, Wrong } from "../cms";
import { ed25519 } from "../custody/checkpoint";
import { fromCertificate, fromPem, fromSpki, holds } from "../keys";

export interface CounterSignature {
  readonly stamped: Bytes;
  readonly signature: Bytes;
  readonly key: Bytes;
  readonly statement: Bytes | null;
  readonly statementSignature: Bytes | null;
}

type Verify = (signature: Bytes, data: Bytes) => Promise<boolean>;

/** The key's fingerprint, and the time of the signer's own statement, "" if there is none. Throws Wrong or CannotCheck. */
export async function checkCounterSignature(given: CounterSignature): Promise<{ keySha256: string; time: string }> {
  const { verify, keySha256 } = await keyOf(given.key);
  if (!(await verify(given.signature, given.stamped))) throw new Wrong("counterSignature");
  if (given.statement === null && given.statementSignature === null) return { keySha256, time: "" };
  if (given.statement === null || given.statementSignature === null) throw new Wrong("counterStatement");
  const [first, name, time, stamped, ...more] = lines(given.statement).map((line) => text(line) ?? "");
  const whole = given.statement[given.statement.length - 1] === 10 && !more.length;
  const right = first === "evidence-vault-countersigner/1" && name?.startsWith("name ") && time?.startsWith("time ");
  if (!whole || !right || stamped !== `stamped ${hex(await sha256(given.stamped))}`) throw new Wrong("counterStatement");
  if (!(await verify(given.statementSignature, given.statement))) throw new Wrong("counterStatement");
  return { keySha256, time: time?.slice("time ".length) ?? "" };
}

async function keyOf(pem: Bytes): Promise<{ verify: Verify; keySha256: string }> {
  const spki = fromPem(pem, "PUBLIC KEY");
  const key = spki ? await fromSpki(spki) : await fromCertificate(fromPem(pem, "CERTIFICATE"));
  if (key) return { verify: (signature, data) => holds(key.key, signature, data), keySha256: key.fingerprint };
  // An Ed25519 SubjectPublicKeyInfo is 12 fixed bytes and the key (RFC 8410 §4).
  if (spki === null || spki.length !== 44 || !hex(spki).startsWith("302a300506032b6570032100")) throw new Wrong("counterKey");
  const verify: Verify = async (signature, data) => {
    const held = await ed25519(spki.slice(12), signature, data);
    if (held === null) throw new CannotCheck();
    return held;
  };
  return { verify, keySha256: hex(await sha256(spki)) };
}
