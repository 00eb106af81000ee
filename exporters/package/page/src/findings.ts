// What does not hold, each thing once, in the order it was met; and what was checked at all.

/** The names of docs/format-package.md, "What a reader reports", so that three checkers can be compared. */
export type Finding =
  | "file-changed"
  | "file-missing"
  | "file-added"
  | "event-altered"
  | "event-missing"
  | "proof-broken"
  | "item-altered"
  | "checkpoint-altered"
  | "signature-broken"
  | "anchor-broken"
  | "structure";

/** A sentence of the page's texts by its name, with what is put into its gaps. */
export interface Said {
  readonly key: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface Problem {
  readonly finding: Finding;
  readonly subject: string;
  readonly detail: Said;
}

/** One kind of check and how it went. `partly`: it holds as far as a browser can look, and `said` tells how far. */
export interface Check {
  readonly name: string;
  readonly state: "holds" | "changed" | "cannot-check" | "partly" | "none";
  readonly said: Said;
}

export class Findings {
  readonly problems: Problem[] = [];
  readonly notes: Said[] = [];
  readonly checks: Check[] = [];
  private readonly seen = new Set<string>();
  private readonly subjects = new Set<string>();

  add(finding: Finding, subject: string, key: string, values: Record<string, string | number> = {}): void {
    const once = JSON.stringify([finding, subject, key, values]);
    if (this.seen.has(once)) return;
    this.seen.add(once);
    this.subjects.add(subject);
    this.problems.push({ finding, subject, detail: { key, values } });
  }

  structure(subject: string, key: string, values: Record<string, string | number> = {}): void {
    this.add("structure", subject, key, values);
  }

  /** Whether anything was said about this file, exhibit or event. */
  about(subject: string): boolean {
    return this.subjects.has(subject);
  }

  note(key: string, values: Record<string, string | number> = {}): void {
    this.notes.push({ key, values });
  }

  /** One line of the list of checks: changed if anything was found since `before` problems were there. */
  checked(name: string, before: number, holds: Said, state: Check["state"] = "holds"): void {
    const found = this.problems.length - before;
    this.checks.push(
      found ? { name, state: "changed", said: { key: "checkChanged", values: { count: found } } } : { name, state, said: holds },
    );
  }
}
