// What a check found, as plain values: they travel from the worker, and to whoever calls evidenceVaultCheck.

import type { Anchor } from "./anchors/check";
import type { Place } from "./container/source";
import type { JsonObject } from "./custody/canonical";
import type { Disclosed, LogEvent } from "./custody/events";
import type { Check, Problem, Said } from "./findings";

export type State = "holds" | "holds-not-anchored" | "cannot-check" | "changed";

/** Everything the page shows. Plain values only: it travels from the worker. */
export interface Result {
  readonly state: State;
  readonly reason: Said | null;
  readonly problems: readonly Problem[];
  readonly notes: readonly Said[];
  readonly checks: readonly Check[];
  readonly anchors: readonly Anchor[];
  /** Events before this one existed before the time of a holding anchor; 0 if there is none. */
  readonly anchoredSize: number;
  readonly fingerprint: string;
  readonly signerLabel: string;
  readonly checkpoint: { readonly origin: string; readonly size: number; readonly time: string } | null;
  readonly earlier: readonly { readonly size: number; readonly time: string }[];
  readonly info: Readonly<Record<string, string>>;
  readonly about: JsonObject;
  readonly exhibits: readonly JsonObject[];
  readonly events: readonly LogEvent[];
  readonly disclosed: Readonly<Record<number, readonly Disclosed[]>>;
  readonly places: Readonly<Record<string, Place>>;
  readonly hashes: Readonly<Record<string, string>>;
  readonly form: "zip" | "folder" | "";
  readonly files: number;
  readonly bytes: number;
}

/** A result that says nothing. */
export const NOTHING: Omit<Result, "state" | "reason"> = {
  problems: [], notes: [], checks: [], anchors: [], anchoredSize: 0, fingerprint: "", signerLabel: "", checkpoint: null, earlier: [],
  info: {}, about: {}, exhibits: [], events: [], disclosed: {}, places: {}, hashes: {}, form: "", files: 0, bytes: 0,
};
