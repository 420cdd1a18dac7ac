import type { components } from "#/api/schema";

type Schemas = components["schemas"];

/** A channel may leave out every field but these two. */
export type Measure = Pick<Schemas["PublishedMeasure"], "lineage" | "title"> & Partial<Schemas["PublishedMeasure"]>;
export type BudgetLine = Schemas["PublishedBudgetLine"];
export type Block = Schemas["PublishedBuildingBlock"];
export type Party = Schemas["PublishedResponsibility"];
export type Licence = Schemas["Licence"];

export interface Edition {
  number: number;
  measures: Measure[];
  licence: Licence | undefined;
  /** When it was published, where the service says so. */
  changed: Date | undefined;
  /** All pages are here. */
  complete: boolean;
  /** The service is away: this is what the browser kept of the last visit. */
  kept: boolean;
}

/** `away` may pass by itself, `refused` and `unreadable` need somebody to look at the address. */
export class FeedError extends Error {
  readonly kind: "away" | "refused" | "unreadable";
  readonly status: number;

  constructor(kind: FeedError["kind"], status = 0) {
    super(`${kind} ${status}`);
    this.kind = kind;
    this.status = status;
  }
}

const LARGEST_PAGE = "200";
const MOST_PAGES = 1000;
const PATIENCE = 20_000;

/**
 * Loads the newest edition page by page and says after each what is there. When the service is away, the browser's own HTTP cache
 * answers, if it still has the pages: nothing else is stored on the reader's device.
 */
export async function loadEdition(src: string, stop: AbortSignal, onPage: (edition: Edition) => void): Promise<void> {
  try {
    await follow(src, "default", stop, onPage);
  } catch (error) {
    if (stop.aborted || !(error instanceof FeedError) || error.kind !== "away") throw error;
    await follow(src, "force-cache", stop, onPage).catch(() => {
      throw error;
    });
  }
}

async function follow(src: string, cache: RequestCache, stop: AbortSignal, onPage: (edition: Edition) => void) {
  const start = addressOf(src);
  let at: URL | undefined = start;
  let known: Edition | undefined;
  let restarts = 1;
  for (let pages = 0; at && pages < MOST_PAGES; pages++) {
    const { body, response } = await get(at, cache, stop);
    // All pages belong to one edition. A cursor that is gone means that a newer one took its place.
    if (response.status === 410 || (known && body.edition !== known.number)) {
      if (restarts-- === 0) throw new FeedError("unreadable", response.status);
      known = undefined;
      at = start;
      continue;
    }
    at = nextOf(body.next, start);
    known = {
      number: Number(body.edition),
      measures: [...(known?.measures ?? []), ...body.items.filter(isMeasure)],
      licence: body.licence as Licence | undefined,
      changed: dateOf(response.headers.get("Last-Modified")),
      complete: !at,
      kept: cache === "force-cache",
    };
    onPage(known);
  }
}

function addressOf(src: string): URL {
  try {
    const address = new URL(src, document.baseURI);
    address.searchParams.set("limit", LARGEST_PAGE);
    return address;
  } catch {
    throw new FeedError("refused");
  }
}

/** Pages come from the same service as the first, whatever an answer says. */
function nextOf(next: unknown, start: URL): URL | undefined {
  if (typeof next !== "string") return undefined;
  const address = new URL(next, start);
  if (address.origin !== start.origin) throw new FeedError("unreadable");
  return address;
}

interface Answer {
  body: { items: unknown[]; edition?: unknown; next?: unknown; licence?: unknown };
  response: Response;
}

async function get(address: URL, cache: RequestCache, stop: AbortSignal): Promise<Answer> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), PATIENCE);
  const abort = () => giveUp.abort();
  stop.addEventListener("abort", abort);
  try {
    const response = await fetch(address, {
      cache,
      credentials: "omit",
      headers: { Accept: "application/json" },
      signal: giveUp.signal,
    });
    if (response.status === 410) return { body: { items: [] }, response };
    if (response.status >= 500 || response.status === 429) throw new FeedError("away", response.status);
    if (!response.ok) throw new FeedError("refused", response.status);
    return { body: readable(await response.json()), response };
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError(error instanceof SyntaxError ? "unreadable" : "away");
  } finally {
    clearTimeout(timer);
    stop.removeEventListener("abort", abort);
  }
}

function readable(body: unknown): Answer["body"] {
  const page = body as Answer["body"] | null;
  if (!page || !Array.isArray(page.items)) throw new FeedError("unreadable");
  return page;
}

function isMeasure(item: unknown): item is Measure {
  const { lineage, title } = (item ?? {}) as Partial<Measure>;
  return typeof lineage === "string" && typeof title === "string";
}

function dateOf(header: string | null): Date | undefined {
  const date = new Date(header ?? "");
  return Number.isNaN(date.getTime()) ? undefined : date;
}
