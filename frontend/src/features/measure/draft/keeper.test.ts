import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiProblem } from "#/api/problem";
import { DraftKeeper, type DraftStore, type StoredDraft } from "./keeper";

const FIELDS = ["title"];
const SAVED_AT = "2026-01-02T10:42:00Z";

/** A service with one draft; what reached it is written down. */
class Service implements DraftStore {
  log: string[] = [];
  answer: "ok" | 412 | 503 = "ok";
  private draft: StoredDraft | undefined;
  private version = 0;

  read = async () => this.draft;

  write = async (draft: Pick<StoredDraft, "baseVersion" | "content">, etag: string) => {
    this.log.push(`${etag} ${draft.baseVersion} ${JSON.stringify(draft.content)}`);
    if (this.answer !== "ok") throw new ApiProblem(this.answer, "refused");
    this.version += 1;
    this.draft = { ...draft, etag: `"${this.version}"`, savedAt: SAVED_AT };
    return this.draft;
  };

  remove = async (etag: string) => {
    this.log.push(`${etag} removed`);
    this.draft = undefined;
  };
}

describe("A draft", () => {
  let service: Service;
  let keeper: DraftKeeper;
  beforeEach(() => {
    vi.useFakeTimers();
    service = new Service();
    keeper = new DraftKeeper(service);
    keeper.resume(undefined);
  });
  afterEach(() => vi.useRealTimers());
  const wait = () => vi.advanceTimersByTimeAsync(1000);

  it("is written once, shortly after the last key", async () => {
    keeper.type(FIELDS, { title: "S" }, 3);
    keeper.type(FIELDS, { title: "Sp" }, 3);
    expect(keeper.current()).toEqual({ kind: "saving" });
    await wait();
    expect(service.log).toEqual(['"0" 3 {"title":"Sp"}']);
    expect(keeper.current()).toEqual({ kind: "saved", at: SAVED_AT });
    keeper.type(FIELDS, { title: "Spr" }, 3);
    await wait();
    expect(service.log[1]).toBe('"1" 3 {"title":"Spr"}');
  });

  it("holds all sections, and the version that the first began from", async () => {
    keeper.type(FIELDS, { title: "S" }, 3);
    keeper.type(["links"], { links: [] }, 5);
    await wait();
    expect(service.log).toEqual(['"0" 3 {"title":"S","links":[]}']);
  });

  it("is gone when nothing differs any more", async () => {
    keeper.type(FIELDS, { title: "S" }, 3);
    await wait();
    keeper.type(FIELDS, {}, 3);
    await wait();
    expect(service.log[1]).toBe('"1" removed');
    expect(keeper.current()).toEqual({ kind: "none" });
  });

  it("goes on after another section was saved, by the version that the service has then", async () => {
    keeper.type(FIELDS, { title: "S" }, 3);
    keeper.type(["links"], { links: [] }, 3);
    await wait();
    keeper.forget(FIELDS);
    keeper.type(["links"], { links: ["x"] }, 4);
    await wait();
    expect(service.log[1]).toBe('"1" 4 {"links":["x"]}');
  });

  it("does not hold what was left to somebody else when the rest was saved", async () => {
    keeper.type(["title", "description"], { title: "S", description: "D" }, 3);
    await wait();
    keeper.forget(["title"]);
    keeper.type(["title", "description"], {}, 3);
    await wait();
    expect(service.log[1]).toBe('"1" removed');
  });

  it("says when it is not kept, and tries again", async () => {
    service.answer = 503;
    keeper.type(FIELDS, { title: "S" }, 3);
    await wait();
    expect(keeper.current()).toEqual({ kind: "failed" });
    expect(keeper.isKept()).toBe(false);
    service.answer = "ok";
    expect(await keeper.flush()).toBe(true);
  });

  it("never writes over another window", async () => {
    service.answer = 412;
    keeper.type(FIELDS, { title: "S" }, 3);
    await wait();
    keeper.type(FIELDS, { title: "Sp" }, 3);
    await wait();
    expect(service.log).toHaveLength(1);
    expect(keeper.current()).toEqual({ kind: "elsewhere" });
  });
});
