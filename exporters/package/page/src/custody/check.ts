// Checking the custody part as a stranger does: checkpoint, signatures, each event with its proof and disclosures.

import { fromHex, hex, lines, text, type Bytes } from "../bytes";
import { CUSTODY } from "../bag/check";
import type { Findings } from "../findings";
import { holds, type SignerKey } from "../keys";
import type { BagTexts } from "../texts-of-bag";
import { parseObject, type Json, type JsonObject } from "./canonical";
import { checkNote, parseBody, type Checkpoint } from "./checkpoint";
import { digestOf, openDisclosure, parseEvent, type Disclosed, type LogEvent } from "./events";
import { inclusion, leafHash } from "./merkle";

const CHECKPOINT = "checkpoint";
const FILES = {
  events: `${CUSTODY}events.jsonl`,
  proofs: `${CUSTODY}proofs.jsonl`,
  disclosures: `${CUSTODY}disclosures.jsonl`,
  body: `${CUSTODY}checkpoint.txt`,
  signature: `${CUSTODY}checkpoint.sig`,
  note: `${CUSTODY}checkpoint.note`,
  noteKey: `${CUSTODY}checkpoint-key.txt`,
};

/** What holds of the log: the events that could be read, what was disclosed of each, how many digests stayed closed. */
export interface Custody {
  readonly events: readonly LogEvent[];
  readonly disclosed: ReadonlyMap<number, readonly Disclosed[]>;
  readonly checkpoint: Checkpoint | null;
}

export const eventName = (seq: number): string => `event ${seq}`;

/** Hashes of a list of hexadecimal texts; null if one is none. */
export function hashes(list: Json | undefined): Bytes[] | null {
  if (!Array.isArray(list)) return null;
  const found = list.map((one) => (typeof one === "string" ? fromHex(one) : null));
  return found.every((one): one is Bytes => one !== null) ? found : null;
}

export class CustodyCheck {
  constructor(
    private readonly texts: BagTexts,
    private readonly signer: SignerKey | null,
    private readonly findings: Findings,
  ) {}

  async check(): Promise<Custody> {
    const checkpoint = await this.checkpoint();
    const before = this.findings.problems.length;
    const proofs = await this.proofs();
    const events = await this.events(proofs, checkpoint);
    this.missing(proofs, events);
    this.findings.checked("events", before, { key: "checkEvents", values: { count: events.length, size: checkpoint?.size ?? 0 } });
    return { events, disclosed: await this.disclosures(events), checkpoint };
  }

  private async checkpoint(): Promise<Checkpoint | null> {
    const before = this.findings.problems.length;
    const [data, signature] = [await this.texts.read(FILES.body), await this.texts.read(FILES.signature)];
    const body = parseBody(data);
    if (body === null) {
      this.findings.add("checkpoint-altered", CHECKPOINT, "checkpointForm");
    } else if (this.signer && !(await holds(this.signer.key, signature, data))) {
      this.findings.add("signature-broken", CHECKPOINT, "checkpointSignature");
    }
    this.findings.checked("checkpoint", before, { key: "checkCheckpoint", values: { size: body?.size ?? 0, time: body?.time ?? "" } });
    if (body !== null) await this.note(data);
    return body;
  }

  private async note(body: Bytes): Promise<void> {
    const before = this.findings.problems.length;
    const key = text(await this.texts.read(FILES.noteKey))?.replace(/\n+$/, "") ?? "";
    const fault = await checkNote(await this.texts.read(FILES.note), key, body);
    if (fault === "ed25519Missing") {
      this.findings.checked("note", before, { key: fault }, "cannot-check");
      return;
    }
    if (fault === "noteOtherBody") this.findings.add("checkpoint-altered", CHECKPOINT, fault);
    else if (fault) this.findings.add("signature-broken", CHECKPOINT, fault);
    this.findings.checked("note", before, { key: "checkNote" });
  }

  private async proofs(): Promise<Map<number, JsonObject>> {
    const found = new Map<number, JsonObject>();
    lines(await this.texts.read(FILES.proofs)).forEach((line, index) => {
      const value = parseObject(text(line));
      const seq = value?.["seq"];
      if (value === null || typeof seq !== "number" || !Number.isSafeInteger(seq)) {
        this.findings.structure(FILES.proofs, "proofLine", { number: index + 1 });
      } else if (found.has(seq)) {
        this.findings.structure(FILES.proofs, "proofTwice", { number: index + 1, seq });
      } else {
        found.set(seq, value);
      }
    });
    return found;
  }

  private async events(proofs: Map<number, JsonObject>, checkpoint: Checkpoint | null): Promise<LogEvent[]> {
    const data = await this.texts.read(FILES.events);
    if (data.length && data[data.length - 1] !== 10) this.findings.structure(FILES.events, "eventsCut");
    const events: LogEvent[] = [];
    const order = [...proofs.keys()];
    for (const [index, line] of lines(data).entries()) {
      const event = parseEvent(line, hex(await leafHash(line)));
      if (typeof event === "string") {
        this.findings.add("event-altered", eventName(order[index] ?? index), event);
        continue;
      }
      await this.proven(event, proofs.get(event.seq), checkpoint);
      const last = events[events.length - 1];
      if (last !== undefined && event.seq <= last.seq) this.findings.add("event-altered", eventName(event.seq), "eventOrder");
      events.push(event);
    }
    return events;
  }

  private async proven(event: LogEvent, proof: JsonObject | undefined, checkpoint: Checkpoint | null): Promise<void> {
    const name = eventName(event.seq);
    if (proof === undefined) {
      this.findings.add("proof-broken", name, "proofNone");
    } else if (proof["leaf"] !== event.leaf) {
      this.findings.add("event-altered", name, "eventOther");
    } else if (checkpoint !== null) {
      const path = hashes(proof["proof"]);
      const fault = path === null ? "proofForm" : await inclusion(fromHex(event.leaf) as Bytes, event.seq, checkpoint.size, path, checkpoint.root);
      if (fault) this.findings.add("proof-broken", name, fault);
    }
  }

  private missing(proofs: Map<number, JsonObject>, events: LogEvent[]): void {
    const there = new Set(events.map((event) => event.seq));
    for (const seq of [...proofs.keys()].sort((one, other) => one - other)) {
      const name = eventName(seq);
      if (!there.has(seq) && !this.findings.about(name)) this.findings.add("event-missing", name, "eventGone");
    }
  }

  /** Each disclosure must hash to a digest of its event (RFC 9901 §7.1); a digest may stay closed. */
  private async disclosures(events: LogEvent[]): Promise<Map<number, Disclosed[]>> {
    const before = this.findings.problems.length;
    const bySeq = new Map(events.map((event) => [event.seq, event]));
    const opened = new Map<number, Disclosed[]>();
    let count = 0;
    for (const [index, line] of lines(await this.texts.read(FILES.disclosures)).entries()) {
      const value = parseObject(text(line));
      const event = bySeq.get(Number(value?.["seq"] ?? NaN));
      const list = value?.["disclosures"];
      if (event === undefined || !Array.isArray(list)) {
        this.findings.structure(FILES.disclosures, "disclosureLine", { number: index + 1 });
        continue;
      }
      for (const encoded of list) {
        const disclosed = await this.disclosed(event, encoded);
        if (disclosed === null) continue;
        opened.set(event.seq, [...(opened.get(event.seq) ?? []), disclosed]);
        count++;
      }
    }
    const digests = events.reduce((sum, event) => sum + event.digests.length, 0);
    this.findings.checked("disclosures", before, { key: "checkDisclosures", values: { count, withheld: digests - count } });
    return opened;
  }

  private async disclosed(event: LogEvent, encoded: Json): Promise<Disclosed | null> {
    const opened = typeof encoded === "string" ? openDisclosure(encoded) : null;
    if (opened === null) {
      this.findings.add("event-altered", eventName(event.seq), "disclosureForm");
    } else if (!event.digests.includes(await digestOf(encoded as string))) {
      this.findings.add("event-altered", eventName(event.seq), "disclosureOther");
      return null;
    }
    return opened;
  }
}
