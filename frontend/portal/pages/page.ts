// What a portal writes into its page by hand, these pages fill in at run time: the address of this installation's feed.

interface Config {
  apiUrl: string;
}

const api: Promise<string> = fetch("/config.json", { cache: "no-cache" })
  .then((response) => response.json())
  .then(({ apiUrl }: Config) => new URL(apiUrl, location.href).href.replace(/\/$/, ""));

const feed = (base: string, channel: string) => `${base}/published/${channel}/measures`;

async function start(): Promise<void> {
  const base = await api;
  const measures = document.querySelectorAll<HTMLElement>("integration-measures");
  for (const element of measures) element.setAttribute("src", feed(base, element.dataset.channel ?? ""));
  const snippet = document.getElementById("snippet");
  if (snippet) {
    const script = new URL("/portal/integration-measures.js", location.href).href;
    snippet.textContent = `<script type="module" src="${script}"></script>\n<integration-measures src="${feed(base, "open-data")}"></integration-measures>`;
  }
  if (measures.length > 0) await import("../component/integration-measures");
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-language]")) {
  button.addEventListener("click", () => {
    for (const each of document.querySelectorAll<HTMLButtonElement>("[data-language]")) {
      each.setAttribute("aria-pressed", String(each === button));
    }
    for (const element of document.querySelectorAll<HTMLElement>("integration-measures")) {
      element.lang = button.dataset.language ?? "de";
    }
  });
}

void start();
