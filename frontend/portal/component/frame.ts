import { h } from "./dom";
import type { Edition } from "./feed";
import type { BlockChoice } from "./filter";
import { link } from "./measure";
import { type Language, say, TEXTS } from "./texts";
import { day } from "./words";

interface Acts {
  changed: () => void;
  reset: () => void;
  retry: () => void;
  more: () => void;
}

export type Frame = ReturnType<typeof frameOf>;

/** What stands around the list: search, filter, count, messages, source. */
export function frameOf(language: Language, acts: Acts) {
  const t = TEXTS[language];
  const search = h("input", { id: "search", type: "search", part: "field search", autocomplete: "off" });
  const block = h("select", { id: "block", part: "field filter" });
  const blockField = h("div", { class: "field" }, h("label", { for: "block" }, t.block), block);
  const form = h(
    "form",
    { role: "search", part: "controls" },
    h("div", { class: "field" }, h("label", { for: "search" }, t.search), search),
    blockField,
  );
  form.addEventListener("input", acts.changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  const count = h("p", { class: "count", part: "count", role: "status" });
  const alert = h("div", { role: "alert" });
  const kept = h("div", { role: "status" });
  let noted = "";
  let offered = "";
  const reset = button("reset", t.reset, acts.reset);
  const retry = button("retry", t.retry, acts.retry);
  const more = button("more", "", acts.more);
  const list = h("ul", { part: "list", role: "list" });
  const source = h("footer", { part: "source" });
  // Both languages are written from left to right, whatever the page around them is.
  const root = h("div", { class: "root", part: "root", lang: language, dir: "ltr" });
  root.append(form, alert, kept, count, reset, list, more, source);

  return {
    root,
    form,
    search,
    block,
    reset,
    list,
    source,
    /** The live region says only what is new. */
    say: (text: string) => {
      if (count.textContent !== text) count.textContent = text;
      count.hidden = text === "";
    },
    note: (text: string, failed: boolean) => {
      if (noted === text) return;
      noted = text;
      const notice = h("div", { class: "notice", part: "notice" }, h("p", {}, text), failed && retry);
      alert.replaceChildren(...(text && failed ? [notice] : []));
      kept.replaceChildren(...(text && !failed ? [notice] : []));
    },
    more: (text: string) => {
      more.hidden = text === "";
      more.textContent = text;
    },
    offer: (choices: BlockChoice[], chosen: string) => {
      blockField.hidden = choices.length < 2;
      const now = JSON.stringify(choices);
      if (offered === now) return;
      offered = now;
      const options = choices.map(({ value, label }) => h("option", { value, lang: "de" }, label));
      block.replaceChildren(h("option", { value: "" }, t.allBlocks), ...options);
      block.value = choices.some(({ value }) => value === chosen) ? chosen : "";
    },
  };
}

function button(part: string, text: string, act: () => void): HTMLButtonElement {
  const element = h("button", { type: "button", part: `button ${part}` }, text);
  element.addEventListener("click", act);
  return element;
}

/** Whose data it is, under which licence, and how new. */
export function sourceOf({ number, changed, licence }: Edition, language: Language): Node[] {
  const t = TEXTS[language];
  const edition = changed
    ? say(t.editionOf, { n: number, date: day(changed, language) })
    : say(t.edition, { n: number });
  const parts: (Node | string)[] = [];
  if (licence) {
    parts.push(`${t.source} `, h("span", { lang: "de" }, String(licence.attribution)), ". ", `${t.licence} `);
    parts.push(link(String(licence.name), licence.url, language), ". ");
  }
  return [h("p", {}, ...parts, number > 0 && `${edition}.`)];
}
