import { type Edition, FeedError, loadEdition, type Measure } from "./feed";
import { blocksOf, select } from "./filter";
import { type Frame, frameOf, sourceOf } from "./frame";
import { measureItem } from "./measure";
import { applyStyle } from "./style";
import { type Language, languageOf, say, TEXTS } from "./texts";

const DEFAULT_PAGE_SIZE = 20;
const QUIET = 200;

/**
 * The published measures of a channel, to be put on any page:
 * `<integration-measures src="https://…/api/v1/published/open-data/measures"></integration-measures>`.
 * Attributes: `src`, `lang` (de, en; otherwise that of the page), `page-size`, `building-block`, `heading-level` (2 to 6).
 */
export class IntegrationMeasures extends HTMLElement {
  static readonly observedAttributes = ["src", "lang", "page-size", "building-block", "heading-level"];

  #root = this.attachShadow({ mode: "open" });
  #frame: Frame | undefined;
  #edition: Edition | undefined;
  #problem: FeedError | undefined;
  #running: AbortController | undefined;
  #shown = DEFAULT_PAGE_SIZE;
  #language: Language = "de";
  #pause: ReturnType<typeof setTimeout> | undefined;
  #page = new MutationObserver(() => this.#languageChanged());

  constructor() {
    super();
    applyStyle(this.#root);
  }

  connectedCallback(): void {
    this.#page.observe(document.documentElement, { attributes: true, attributeFilter: ["lang"] });
    addEventListener("online", this.#cameBack);
    this.#build();
    void this.reload();
  }

  disconnectedCallback(): void {
    this.#page.disconnect();
    removeEventListener("online", this.#cameBack);
    this.#running?.abort();
    clearTimeout(this.#pause);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (!this.#frame || before === after) return;
    if (name !== "src") this.#build();
    else void this.reload();
  }

  /** Loads the newest edition again; a promise of the end of it, also when it failed. */
  async reload(): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#edition = undefined;
    this.#problem = undefined;
    this.#update();
    try {
      const src = this.getAttribute("src");
      if (!src) throw new FeedError("refused");
      await loadEdition(src, running.signal, (edition) => {
        if (running.signal.aborted) return;
        this.#edition = edition;
        this.#update();
      });
    } catch (error) {
      if (running.signal.aborted) return;
      this.#edition = undefined;
      this.#problem = error instanceof FeedError ? error : new FeedError("unreadable");
      this.#update();
    }
    const { number, measures } = this.#edition ?? { number: 0, measures: [] };
    const detail = { edition: number, count: measures.length, problem: this.#problem?.kind };
    this.dispatchEvent(new CustomEvent("integration-measures-loaded", { bubbles: true, detail }));
  }

  #cameBack = () => {
    if (this.#problem?.kind === "away" || this.#edition?.kept) void this.reload();
  };

  #languageChanged(): void {
    if (this.#language !== this.#wantedLanguage()) this.#build();
  }

  #wantedLanguage(): Language {
    return languageOf(this.closest<HTMLElement>("[lang]")?.lang ?? document.documentElement.lang);
  }

  #number(attribute: string, least: number, most: number, otherwise: number): number {
    const value = Number.parseInt(this.getAttribute(attribute) ?? "", 10);
    return Number.isNaN(value) ? otherwise : Math.min(most, Math.max(least, value));
  }

  get #pageSize(): number {
    return this.#number("page-size", 1, 1000, DEFAULT_PAGE_SIZE);
  }

  /** Everything that stays while lists change; what was typed stays too. */
  #build(): void {
    const before = this.#frame;
    this.#language = this.#wantedLanguage();
    this.#shown = this.#pageSize;
    this.#frame = frameOf(this.#language, {
      changed: () => this.#filterLater(),
      reset: () => this.#reset(),
      retry: () => void this.reload(),
      more: () => this.#showMore(),
    });
    this.#frame.search.value = before?.search.value ?? "";
    before?.root.remove();
    this.#root.append(this.#frame.root);
    this.#update(before?.block.value);
  }

  /** While somebody types, the list waits: a screen reader would read every number on the way. */
  #filterLater(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#shown = this.#pageSize;
      this.#update();
    }, QUIET);
  }

  #reset(): void {
    if (!this.#frame) return;
    this.#frame.search.value = "";
    this.#frame.block.value = "";
    this.#update();
    this.#frame.search.focus();
  }

  #showMore(): void {
    const first = this.#shown;
    this.#shown += this.#pageSize;
    this.#update();
    this.#frame?.list.children[first]?.querySelector("summary")?.focus();
  }

  #update(chosen = this.#frame?.block.value): void {
    if (!this.#frame) return;
    const frame = this.#frame;
    const fixed = this.getAttribute("building-block") ?? "";
    const all = select(this.#edition?.measures ?? [], "", fixed);
    frame.offer(fixed ? [] : blocksOf(all), chosen ?? "");
    const found = select(all, frame.search.value, frame.block.value);
    frame.form.hidden = all.length === 0;
    frame.say(this.#countInWords(found.length, all.length));
    frame.note(this.#notice(), this.#problem !== undefined);
    this.#list(found);
    frame.reset.hidden = found.length > 0 || all.length === 0;
    const left = found.length - this.#shown;
    frame.more(left > 0 ? say(TEXTS[this.#language].more, { n: Math.min(left, this.#pageSize) }) : "");
    frame.source.replaceChildren(...(this.#edition ? sourceOf(this.#edition, this.#language) : []));
  }

  #list(found: Measure[]): void {
    const frame = this.#frame;
    if (!frame) return;
    const level = this.#number("heading-level", 2, 6, 3);
    const here = new Map([...frame.list.children].map((item) => [(item as HTMLElement).dataset.lineage, item]));
    frame.list.replaceChildren(
      ...found.slice(0, this.#shown).map((measure) => {
        // What somebody opened stays open while the list around it changes.
        const kept = here.get(measure.lineage);
        if (kept) return kept;
        const item = measureItem(measure, this.#language, level);
        item.dataset.lineage = measure.lineage;
        return item;
      }),
    );
    frame.list.hidden = found.length === 0;
  }

  #countInWords(found: number, all: number): string {
    const t = TEXTS[this.#language];
    if (this.#problem) return "";
    if (!this.#edition) return t.loading;
    if (all === 0) return this.#edition.complete ? t.empty : t.loading;
    if (found === 0) return t.none;
    const count = found < all ? say(t.some, { n: found, all }) : all === 1 ? t.one : say(t.many, { n: all });
    return this.#edition.complete ? count : `${count} ${t.loadingMore}`;
  }

  #notice(): string {
    const t = TEXTS[this.#language];
    if (!this.#problem) return this.#edition?.kept ? t.kept : "";
    const { kind, status } = this.#problem;
    const text = this.getAttribute("src") ? t[kind] : t.noSource;
    return status ? `${text} (${status})` : text;
  }
}
