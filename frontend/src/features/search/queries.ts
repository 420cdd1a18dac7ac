import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api } from "#/api/client";
import { body } from "#/api/versioned";

const SHOWN = 20;

/** What is found by these words, the best first. */
export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ["search", q],
    enabled: q !== "",
    staleTime: 30_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => body(await api.GET("/search", { params: { query: { q, limit: SHOWN } }, signal })),
  });
