import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import type { Me, Measure, ProblemBody } from "#/api/types";
import { PERMISSIONS, rolesWith, type UserRole } from "#/auth/permissions";

export const server = setupServer();

export const API = "http://api.test/api/v1";

/** Answers of the service, in the form that the contract gives them. */
export const answer = {
  get: (path: string, body: object, headers: Record<string, string> = {}) =>
    server.use(http.get(`${API}${path}`, () => HttpResponse.json(body, { headers }))),
  put: (path: string, body: object) => server.use(http.put(`${API}${path}`, () => HttpResponse.json(body))),
};

export function problem(status: number, code: string, rest: Partial<ProblemBody> = {}) {
  const body = { type: `/problems/${code}`, title: code, status, code, instance: "01-test", ...rest };
  return HttpResponse.json(body, { status, headers: { "Content-Type": "application/problem+json" } });
}

const COORDINATOR = [
  "plan:read",
  "plan:write",
  "measure:create",
  "measure:delete",
  "measure:write",
  "view:save",
  "measure:read-internal",
  "responsibility:write",
  "organisation:read",
  "organisation:write",
  "contact-person:read",
  "contact-person:write",
  "contact-person:read-internal",
  "budget:read",
  "budget:write",
  "history:read",
  "import:run",
  "publication:read",
  "publication:write",
  "channel:read",
];
const EDITOR = [
  "plan:read",
  "measure:write",
  "view:save",
  "measure:read-internal",
  "organisation:read",
  "budget:read",
  "history:read",
  "publication:read",
  "channel:read",
];
const VIEWER = [
  "plan:read",
  "view:save",
  "organisation:read",
  "contact-person:read",
  "budget:read",
  "history:read",
  "publication:read",
  "channel:read",
];

export const people = {
  coordinator: {
    id: "u1",
    username: "coordinator",
    name: "Coordinator",
    roles: ["coordinator"],
    permissions: COORDINATOR,
  },
  editor40: {
    id: "u2",
    username: "editor-40",
    name: "Editor 40",
    roles: ["editor"],
    permissions: EDITOR,
    organisation: { id: "o40", key: "40", name: "40" },
  },
  finance: {
    id: "u4",
    username: "finance",
    name: "Fina",
    roles: ["finance"],
    permissions: [...VIEWER, "measure:read-internal", "budget:write", "budget:book", "budget:read-internal"],
  },
  viewer: { id: "u3", username: "viewer", name: "Viewer", roles: ["viewer"], permissions: VIEWER },
} satisfies Record<string, Me>;

export const plan = {
  id: "p1",
  year: 2011,
  title: "Handlungsschwerpunkte Integration in 2011",
  asOf: "2011-04-26",
  version: 1,
  createdAt: "2026-01-01T10:00:00Z",
  updatedAt: "2026-01-01T10:00:00Z",
};

export function measure(changes: Partial<Measure> = {}): Measure {
  return {
    id: "m1",
    lineage: "l1",
    planId: "p1",
    position: 1,
    title: "Sprachkurse für Eltern",
    items: [],
    status: "planned",
    allowedStatuses: ["in-preparation", "running", "completed", "paused", "dropped"],
    isNew: false,
    schedule: {},
    buildingBlocks: [{ id: "b1", number: "10.1", title: "Sprache" }],
    goals: [{ id: "g1", title: "Spracherwerb fördern" }],
    responsibilities: [
      { id: "r1", role: "lead", openEnded: false, organisation: { id: "o40", key: "40", name: "Schulamt" } },
    ],
    budgetLines: [],
    links: [],
    targetGroups: [],
    publication: { state: "draft", channels: [] },
    version: 3,
    createdAt: "2026-01-01T10:00:00Z",
    updatedAt: "2026-01-02T10:00:00Z",
    ...changes,
  };
}

/** Somebody with one role, who may what the contract's table says. */
export function personWith(role: UserRole): Me {
  const permissions = PERMISSIONS.filter((permission) => rolesWith(permission).includes(role));
  return { id: `u-${role}`, username: role, name: `Person ${role}`, roles: [role], permissions };
}

function draftOf({ id, version }: Measure, typed: unknown) {
  const draft = { measureId: id, baseVersion: version, version: 7, savedAt: "2026-01-02T10:42:00Z" };
  return HttpResponse.json({ ...draft, ...(typed as object) }, { headers: { ETag: '"7"' } });
}

const page = { items: [], self: `${API}/self` };

export const noCounts = { measures: 0, asked: 0, reported: 0, due: 0, overdue: 0, upcoming: 0, stale: 0 };
const noProgress = { planId: "p1", on: "2011-06-30", total: noCounts, byBuildingBlock: [], byOrganisation: [] };

/** Everything that the shell and the screens of one plan ask for, with nothing in it but what a test says. */
export function onePlan(me: Me, measures: Measure[] = [measure()]): void {
  answer.get("/me", me);
  answer.get("/plans", { ...page, items: [plan] });
  answer.get("/plans/p1/building-blocks", page);
  answer.get("/plans/p1/goals", page);
  answer.get("/plans/p1/measures", { ...page, items: measures, total: measures.length });
  answer.get("/organisations", page);
  answer.get("/channels", { items: [] });
  answer.get("/me/due-progress", page);
  answer.get("/me/drafts", page);
  answer.put("/me/visits/p1", { planId: "p1", changes: { entries: 0, measures: [] } });
  answer.get("/plans/p1/progress-summary", noProgress);
  answer.get("/saved-views", { items: [] });
  for (const each of measures) {
    answer.get(`/measures/${each.id}`, each, { ETag: `"${each.version}"` });
    answer.get(`/measures/${each.id}/responsibilities`, { items: [] });
    answer.get(`/measures/${each.id}/budget-lines`, { items: [] });
    answer.get(`/measures/${each.id}/history`, page);
    answer.get(`/measures/${each.id}/relations`, { years: [], replaces: [] });
    server.use(http.get(`${API}/measures/${each.id}/draft`, () => problem(404, "not-found")));
    server.use(
      http.put(`${API}/measures/${each.id}/draft`, async ({ request }) => draftOf(each, await request.json())),
    );
    answer.get(`/measures/${each.id}/progress`, page);
    answer.get(`/measures/${each.id}/progress-schedule`, { version: 0 }, { ETag: '"0"' });
    answer.get(`/measures/${each.id}/budget-years`, { lineage: each.lineage, items: [] });
  }
}

/** An object whose deletion may be taken back, as history knows it; the entries that were taken back. */
export function deletionOf(entityId: string): number[] {
  const takenBack: number[] = [];
  server.use(
    http.get(`${API}/history`, ({ request }) => {
      const asked = new URL(request.url).searchParams;
      const fits = asked.get("entityId") === entityId && asked.get("action") === "deleted";
      return HttpResponse.json({ ...page, items: fits ? [{ id: "77" }] : [] });
    }),
    http.post(`${API}/history/:id/undo`, ({ params }) => {
      takenBack.push(Number(params.id));
      return HttpResponse.json({ id: "78" }, { status: 201 });
    }),
  );
  return takenBack;
}
