// A county's year as a program: a plan, its measures, progress, a conflict, the next year, and the comparison of both.
//
//   node whole-year.mjs            against `./run` on this machine
//   API, ISSUER, LOGIN, PASSWORD   another installation and who the program is (a coordinator)
//   YEAR                           the plan's year; by default one far away, so that nothing else is touched
//   CHANNEL                        publishes as well, on this channel
//
// Node.js 20, nothing else. What the program does wrong on purpose, it mends by what the problem says.
import { randomUUID } from "node:crypto";

const { API = "http://localhost:8080", ISSUER = "http://localhost:8180/realms/integrationsplan", CHANNEL } = process.env;
const { LOGIN = "coordinator", PASSWORD = LOGIN } = process.env;
const YEAR = Number(process.env.YEAR ?? 2100 + Math.floor(Math.random() * 90));
const TABLE = `page;row;building_block;goal;new_marker;measure;responsibility;resources;reading_note
1;1;10.1. Sprache;Spracherwerb fördern;;Sprachkurs für Eltern;a) 50-5;max. 1.000 €;
1;2;10.1. Sprache;Spracherwerb fördern;;Vorlesewettbewerb;a) 50-5;vorhandenes Personal;
`;

class Refused extends Error {
  constructor(status, problem) {
    super(`${status} ${problem.code}: ${problem.detail} ${JSON.stringify(problem.errors ?? "")}`);
    Object.assign(this, { status, problem });
  }
}

let token;
async function send(method, path, body, headers = {}) {
  const json = body !== undefined && !(body instanceof FormData);
  const type = method === "PATCH" ? "application/merge-patch+json" : "application/json";
  const answer = await fetch(path.startsWith("/api") ? API + path : `${API}/api/v1${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      "Accept-Language": "en",
      ...(json && { "Content-Type": type }),
      ...(method === "POST" && { "Idempotency-Key": randomUUID() }),
      ...headers,
    },
    body: json ? JSON.stringify(body) : body,
    signal: AbortSignal.timeout(30_000),
  });
  const text = await answer.text();
  const content = text === "" ? undefined : JSON.parse(text);
  if (!answer.ok) throw new Refused(answer.status, content);
  return { body: content, etag: answer.headers.get("ETag") };
}

const get = (path) => send("GET", path);
const post = async (path, body) => (await send("POST", path, body)).body;

/** Reads, and sends the change with the entity tag that was read. */
async function change(path, patch) {
  const { etag } = await get(path);
  return (await send("PATCH", path, patch, { "If-Match": etag })).body;
}

/** All entries of a list, page by page. */
async function all(path) {
  const items = [];
  for (let next = path; next; ) {
    const { body } = await get(next);
    items.push(...body.items);
    next = body.next;
  }
  return items;
}

/** Sends again what was refused: without what is unknown, with a possible value, with what a person would be asked for. */
async function mending(call, body, answers = {}) {
  try {
    return await call(body);
  } catch (error) {
    if (!(error instanceof Refused) || !error.problem.errors) throw error;
    const mended = { ...body };
    for (const { pointer, code, allowed } of error.problem.errors) {
      const field = pointer.slice(1);
      if (code === "unknown-property") delete mended[field];
      else mended[field] = allowed?.[0] ?? answers[field];
    }
    console.log(`  refused (${error.problem.errors.map(({ code }) => code).join(", ")}), mended`);
    return call(mended);
  }
}

async function signIn() {
  const form = { grant_type: "password", client_id: "dev-cli", username: LOGIN, password: PASSWORD, scope: "openid" };
  const answer = await fetch(`${ISSUER}/protocol/openid-connect/token`, {
    method: "POST",
    body: new URLSearchParams(form),
  });
  if (!answer.ok) throw new Error(`No token: ${answer.status} ${await answer.text()}`);
  token = (await answer.json()).access_token;
}

await signIn();
console.log(`1. A plan for ${YEAR}`);
const title = `Handlungsplan ${YEAR} ${randomUUID().slice(0, 8)}`;
const plan = await mending((body) => post("/plans", body), { title, jahr: YEAR }, { year: YEAR });

console.log("2. Last year's table is read, looked at, and taken over");
const form = new FormData();
form.set("planYear", `${YEAR}`);
form.set("planTitle", title);
form.set("file", new Blob([TABLE], { type: "text/csv" }), "table.csv");
const read = await post("/imports", form);
for (const { row, column, message } of read.problems) console.log(`  row ${row}, ${column}: ${message}`);
await post(`/imports/${read.id}/commit`);

console.log("3. A measure that is not in the table, and who leads it");
const block = await post(`/plans/${plan.id}/building-blocks`, { number: "10.2", title: "Begegnung" });
const goal = await post(`/plans/${plan.id}/goals`, { title: "Menschen begegnen sich", buildingBlockIds: [block.id] });
const addMeasure = (body) => post(`/plans/${plan.id}/measures`, body);
const fair = await mending(addMeasure, { title: "Fest der Kulturen", goalIds: [goal.id], status: "geplant" });
const lead = (body) => post(`/measures/${fair.id}/responsibilities`, body);
await mending(lead, { role: "federführend", note: "Integrationsbeauftragte" });
const measures = await all(`/plans/${plan.id}/measures`);
const [course, contest] = measures;
const order = { ids: [fair.id, course.id, contest.id] };
await send("PUT", `/plans/${plan.id}/measures/order`, order, { "If-Match": (await get(`/plans/${plan.id}`)).etag });

console.log("4. Progress");
await post(`/measures/${course.id}/progress`, { status: "running", text: "20 Teilnehmende" });
const report = (body) => post(`/measures/${contest.id}/progress`, body);
await mending(report, { status: "paused" }, { statusReason: "Stelle unbesetzt" });

console.log("5. Two change the same measure");
const seen = (await get(`/measures/${course.id}`)).etag;
await change(`/measures/${course.id}`, { description: "Zweimal in der Woche" });
try {
  await send("PATCH", `/measures/${course.id}`, { targetGroups: ["Eltern"] }, { "If-Match": seen });
} catch (error) {
  const { etag, fields, merged } = error.problem.conflict;
  console.log(`  412: ${fields.length} fields collide, saving the merged document`);
  await send("PATCH", `/measures/${course.id}`, merged, { "If-Match": etag });
}

console.log("6. What publishing would change");
const preview = (await get(`/plans/${plan.id}/publication-preview`)).body;
console.log(`  ${preview.blocks.length} things block it`);
if (CHANNEL) await post(`/plans/${plan.id}/publications`, { channels: [CHANNEL], note: "Plan des Jahres" });

console.log("7. The next year, line by line");
const begin = (body) => post(`/plans/${plan.id}/continuations`, body);
const begun = await mending(begin, { year: YEAR, title: `${title}, nächstes Jahr` }, { year: YEAR + 1 });
const lines = await all(`/continuations/${begun.id}/lines`);
const decisions = lines.map(({ measureId, version, proposal }) =>
  measureId === contest.id
    ? { measureId, version, decision: "ended", note: "Keine Stelle in Sicht" }
    : { measureId, version, decision: proposal.decision },
);
await post(`/continuations/${begun.id}/decisions`, { lines: decisions });
const { targetPlanId } = await post(`/continuations/${begun.id}/acceptances`, {});

console.log("8. Both plans side by side");
const comparison = (await get(`/plans/${targetPlanId}/comparison?with=${plan.id}`)).body;
for (const { kind, title: what, ending } of comparison.items) console.log(`  ${kind}: ${what} ${ending?.note ?? ""}`);

console.log("9. Where the values of a measure come from");
for (const { at, actor, action, entity, changes } of (await all(`/measures/${course.id}/history`)).reverse()) {
  console.log(`  ${at} ${actor} ${action} ${entity}: ${changes.map(({ field }) => field).join(", ")}`);
}
console.log(`Done: plans ${plan.id} and ${targetPlanId}`);
