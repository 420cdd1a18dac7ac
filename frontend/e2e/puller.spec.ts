import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "@playwright/test";
import { API, change, measureOfRow, portalToken, publish, REALM, read, withdraw } from "./support";

// The puller of docs/api-guide.md as it stands there, run as a portal would run it.

const GUIDE = new URL("../../docs/api-guide.md", import.meta.url);
const SERVICE = new URL(API).origin;
let folder = "";

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "puller-"));
  const script = /```js\n(.*?)```/s.exec(await readFile(GUIDE, "utf8"))?.[1] ?? "";
  expect(script.split("\n").length).toBeLessThan(100);
  await writeFile(join(folder, "puller.mjs"), script);
});

test.afterAll(() => rm(folder, { recursive: true }));

const copyFile = () => join(folder, "mokme.json");
const copyOf = async () => JSON.parse(await readFile(copyFile(), "utf8"));

async function pull(service = SERVICE) {
  const client = { ISSUER: REALM, CLIENT: "portal-mokme", SECRET: "portal-mokme" };
  const env = { ...process.env, ...client, API: service, CHANNEL: "mokme", COPY: copyFile() };
  return promisify(execFile)(process.execPath, [join(folder, "puller.mjs")], { env });
}

/** The service behind somebody who changes answers: `meddle` gives another answer, or nothing to let it pass. */
async function behind(meddle: (path: string, body: string) => { status: number; body: string } | undefined) {
  const server = createServer(async (request, response) => {
    const headers = { authorization: request.headers.authorization ?? "" };
    const answer = await fetch(`${SERVICE}${request.url}`, { headers });
    const body = await answer.text();
    const changed = meddle(request.url ?? "", body) ?? { status: answer.status, body };
    response.writeHead(changed.status, { "Content-Type": "application/json" }).end(changed.body);
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(done)),
  };
}

test("the guide's puller proves its copy, and follows a change and a withdrawal", async ({ request }) => {
  const { id, lineage } = await measureOfRow(request, 20);
  const replacement = (await measureOfRow(request, 21)).lineage;
  await change(request, id, { statusReason: `Vor dem ersten Abruf ${Date.now()}` });
  await publish(request);
  expect((await pull()).stdout).toMatch(/^\d+ measures, edition \d+, proven\./);

  const statusReason = `Nach dem ersten Abruf ${Date.now()}`;
  await change(request, id, { statusReason });
  const changed = await publish(request);
  expect((await pull()).stdout).toContain(`edition ${changed}, proven.`);
  expect((await copyOf()).items[lineage]).toMatchObject({ statusReason });

  const removed = await withdraw(request, id, {
    reason: "Geht in einer anderen auf",
    replacement,
    channels: ["mokme"],
  });
  expect((await pull()).stdout).toContain(`edition ${removed}, proven.`);
  const copy = await copyOf();
  expect(copy.items[lineage]).toBeUndefined();
  expect(copy.withdrawn[lineage].removed).toMatchObject({ reason: "Geht in einer anderen auf", replacement });

  // Published again as a newer version: the other journeys count on the whole plan.
  await change(request, id, { statusReason: null });
  await publish(request);
  await pull();
  const bearer = await portalToken(request, "portal-mokme");
  const { body } = await read(request, "/published/mokme/measures?limit=200", bearer);
  const whole = Object.fromEntries(body.items.map((item: { lineage: string }) => [item.lineage, item]));
  expect((await copyOf()).items).toEqual(whole);
  expect((await copyOf()).withdrawn[lineage]).toBeUndefined();
});

test("a copy that is damaged or no longer known is loaded again", async () => {
  await pull();
  const whole = await copyOf();
  const [first] = Object.keys(whole.items);
  await writeFile(copyFile(), JSON.stringify({ ...whole, items: { ...whole.items, [first ?? ""]: undefined } }));
  expect((await pull()).stderr).toContain("The copy was not edition");
  expect((await copyOf()).items).toEqual(whole.items);

  const restored = await behind((path) => (path.includes("cursor=") ? { status: 410, body: "{}" } : undefined));
  await pull(restored.address);
  expect((await pull(restored.address)).stderr).toContain("no longer knows this copy");
  expect((await copyOf()).items).toEqual(whole.items);
  await restored.close();
});

test("what cannot be proven never replaces the copy", async () => {
  await pull();
  const before = await readFile(copyFile(), "utf8");
  const lossy = await behind((path, body) => {
    if (!path.includes("/changes")) return undefined;
    const page = JSON.parse(body);
    return { status: 200, body: JSON.stringify({ ...page, items: page.items.slice(1) }) };
  });
  await writeFile(
    copyFile(),
    JSON.stringify({ ...JSON.parse(before), edition: 0, items: {}, next: "/api/v1/published/mokme/changes" }),
  );
  const begun = await readFile(copyFile(), "utf8");
  await expect(pull(lossy.address)).rejects.toThrow(/is not edition/);
  expect(await readFile(copyFile(), "utf8")).toBe(begun);
  await expect(pull("http://127.0.0.1:9")).rejects.toThrow(/fetch failed/);
  expect(await readFile(copyFile(), "utf8")).toBe(begun);
  await lossy.close();
});
