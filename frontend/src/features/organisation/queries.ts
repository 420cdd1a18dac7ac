import { queryOptions } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { allPages, PAGE_LIMIT } from "#/api/pages";
import { body } from "#/api/versioned";

export const organisationQuery = (organisationId: string) =>
  query.queryOptions("get", "/organisations/{organisationId}", { params: { path: { organisationId } } });

export const carriedQuery = (organisationId: string, on: string | undefined) =>
  queryOptions({
    queryKey: ["organisation-responsibilities", organisationId, on],
    queryFn: () =>
      allPages(async (cursor) =>
        body(
          await api.GET("/organisations/{organisationId}/responsibilities", {
            params: { path: { organisationId }, query: { on, limit: PAGE_LIMIT, cursor } },
          }),
        ),
      ),
  });
