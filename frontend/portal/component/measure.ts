import { h, webAddress } from "./dom";
import type { Measure } from "./feed";
import { type Language, say, TEXTS } from "./texts";
import { block, budget, date, party, period } from "./words";

type Fact = [term: string, values: (Node | string)[]];

/** One measure of the list: what it is at a glance, everything else behind a disclosure. */
export function measureItem(measure: Measure, language: Language, level: number): HTMLLIElement {
  const t = TEXTS[language];
  const { buildingBlocks = [], status, isNew } = measure;
  const summary = h("summary", { part: "summary" }, t.details, h("span", { class: "hidden" }, `: ${measure.title}`));
  return h(
    "li",
    { part: "measure" },
    h(`h${level}` as "h3", { part: "title", lang: "de" }, measure.title),
    h(
      "p",
      { part: "meta" },
      isNew && h("strong", { part: "badge new" }, t.isNew),
      status && h("span", { part: `badge status-${status}` }, t.status[status] ?? status),
      buildingBlocks.length > 0 && h("span", { part: "block", lang: "de" }, buildingBlocks.map(block).join(" + ")),
    ),
    h("details", { part: "details" }, summary, details(measure, language)),
  );
}

function details(measure: Measure, language: Language): HTMLElement {
  const { description, items = [] } = measure;
  const facts = factsOf(measure, language).filter(([, values]) => values.length > 0);
  return h(
    "div",
    { part: "content" },
    Boolean(description) && h("p", { class: "text", lang: "de" }, description),
    items.length > 0 && h("ul", { lang: "de" }, ...items.map(({ text }) => h("li", {}, text))),
    h(
      "dl",
      { part: "facts" },
      ...facts.map(([term, values]) => h("div", {}, h("dt", {}, term), ...values.map((value) => h("dd", {}, value)))),
    ),
  );
}

function factsOf(measure: Measure, language: Language): Fact[] {
  const t = TEXTS[language];
  const { responsibilities = [], schedule = {}, budgetLines = [], links = [], goals = [], targetGroups = [] } = measure;
  const german = (text: string) => h("span", { lang: "de" }, text);
  const withRole = (role: string) =>
    responsibilities
      .filter((each) => each.role === role)
      .map((each) => party(each, language))
      .filter(Boolean)
      .map(german);
  return [
    [t.goals, goals.map(german)],
    [t.lead, withRole("lead")],
    [t.cooperation, withRole("cooperation")],
    [t.further, withRole("further")],
    [t.schedule, [period(schedule, language)].filter(Boolean)],
    [
      t.events,
      (schedule.events ?? []).map((event) => h("span", {}, `${date(event.date, language)}: `, german(event.title))),
    ],
    [t.budget, budgetLines.map((line) => budget(line, language))],
    [t.targetGroups, targetGroups.map(german)],
    [t.progress, measure.statusReason ? [german(measure.statusReason)] : []],
    [t.links, links.map(({ title, url }) => link(title, url, language))],
  ];
}

/** A link that leaves the page says where to. */
export function link(text: string, url: string, language: Language): Node | string {
  const address = webAddress(url);
  if (!address) return text;
  const where = h("span", { class: "hidden" }, ` ${say(TEXTS[language].newTab, { host: address.host })}`);
  return h("a", { part: "link", href: address.href, rel: "noreferrer" }, text, where);
}
