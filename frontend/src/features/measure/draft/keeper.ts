import { toProblem } from "#/api/problem";

export type DraftContent = Record<string, unknown>;

export type DraftState =
  | { kind: "none" | "saving" | "failed" | "elsewhere" }
  /** At this instant. */
  | { kind: "saved"; at: string };

export interface StoredDraft {
  etag: string;
  baseVersion: number;
  content: DraftContent;
  savedAt: string;
}

/** How a draft reaches the service. */
export interface DraftStore {
  read: () => Promise<StoredDraft | undefined>;
  write: (draft: Pick<StoredDraft, "baseVersion" | "content">, etag: string) => Promise<StoredDraft>;
  remove: (etag: string) => Promise<void>;
}

const NONE = '"0"';
const PAUSE = 800;

/**
 * Keeps what is being typed: shortly after the last key the whole draft is written, one request after the other. Another window of
 * the same person is not written over.
 */
export class DraftKeeper {
  private content: DraftContent = {};
  private baseVersion = 1;
  /** Undefined: not known, to be asked for before the next writing. */
  private etag: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void> = Promise.resolve();
  private state: DraftState = { kind: "none" };
  private readonly listeners = new Set<() => void>();
  private readonly store: DraftStore;

  constructor(store: DraftStore) {
    this.store = store;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): DraftState => this.state;

  /** Goes on from what the service has. */
  resume(stored: StoredDraft | undefined): void {
    if (this.etag !== undefined) return;
    this.etag = stored?.etag ?? NONE;
    // What is typed here counts more than what was typed before.
    if (!stored || Object.keys(this.content).length > 0) return;
    this.content = stored.content;
    this.baseVersion = stored.baseVersion;
    this.tell({ kind: "saved", at: stored.savedAt });
  }

  /** The present state of some fields: `typed` holds those of them that differ from what is saved. */
  type(fields: readonly string[], typed: DraftContent, baseVersion: number): void {
    const others = Object.fromEntries(Object.entries(this.content).filter(([field]) => !fields.includes(field)));
    const content = { ...others, ...typed };
    if (JSON.stringify(content) === JSON.stringify(this.content)) return;
    this.baseVersion = Object.keys(others).length > 0 ? Math.min(this.baseVersion, baseVersion) : baseVersion;
    this.content = content;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), PAUSE);
    if (this.state.kind !== "elsewhere") this.tell({ kind: "saving" });
  }

  /** These fields were saved on the measure, and the service has taken them out of the draft itself. */
  forget(fields: readonly string[]): void {
    this.content = Object.fromEntries(Object.entries(this.content).filter(([field]) => !fields.includes(field)));
    this.etag = undefined;
    if (Object.keys(this.content).length > 0) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.tell({ kind: "none" });
  }

  /** Writes what is not written yet; whether everything is kept now. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.work = this.work.then(() => this.put());
    await this.work;
    return this.isKept();
  };

  readonly isKept = (): boolean => this.state.kind === "saved" || this.state.kind === "none";

  private async put(): Promise<void> {
    if (this.state.kind === "elsewhere" || this.isKept()) return;
    const { content, baseVersion } = this;
    try {
      this.etag ??= (await this.store.read())?.etag ?? NONE;
      if (Object.keys(content).length > 0) {
        const { etag, savedAt } = await this.store.write({ content, baseVersion }, this.etag);
        this.etag = etag;
        if (content === this.content) this.tell({ kind: "saved", at: savedAt });
      } else {
        if (this.etag !== NONE) await this.store.remove(this.etag);
        this.etag = NONE;
        if (content === this.content) this.tell({ kind: "none" });
      }
    } catch (error) {
      this.tell({ kind: toProblem(error).status === 412 ? "elsewhere" : "failed" });
    }
  }

  private tell(state: DraftState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
