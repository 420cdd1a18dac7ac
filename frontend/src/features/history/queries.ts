import { api, query } from "#/api/client";
import { pagedQuery } from "#/api/pages";
import { body } from "#/api/versioned";

const LIMIT = 25;

export const planHistoryQuery = (planId: string) =>
  pagedQuery(["history", "plan", planId], async (cursor) =>
    body(await api.GET("/plans/{planId}/history", { params: { path: { planId }, query: { limit: LIMIT, cursor } } })),
  );

export const measureHistoryQuery = (measureId: string) =>
  pagedQuery(["history", "measure", measureId], async (cursor) =>
    body(
      await api.GET("/measures/{measureId}/history", {
        params: { path: { measureId }, query: { limit: LIMIT, cursor } },
      }),
    ),
  );

export const lastChangesQuery = (planId: string) =>
  query.queryOptions("get", "/plans/{planId}/history", { params: { path: { planId }, query: { limit: 5 } } });
