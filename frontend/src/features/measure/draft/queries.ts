import { queryOptions } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { toProblem } from "#/api/problem";
import { versioned } from "#/api/versioned";
import type { DraftStore, StoredDraft } from "./keeper";

interface Draft {
  baseVersion: number;
  content: Record<string, unknown>;
  savedAt: string;
}

const stored = ({ data, etag }: { data: Draft; etag: string }): StoredDraft => ({ ...data, etag });

async function read(measureId: string): Promise<StoredDraft | null> {
  try {
    return stored(versioned(await api.GET("/measures/{measureId}/draft", { params: { path: { measureId } } })));
  } catch (error) {
    if (toProblem(error).status === 404) return null;
    throw error;
  }
}

/** What the person typed here before, on whichever machine; null when there is nothing. */
export const draftQuery = (measureId: string) =>
  queryOptions({
    queryKey: ["measure-draft", measureId],
    queryFn: () => read(measureId),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    retry: false,
  });

export const draftStore = (measureId: string): DraftStore => ({
  read: async () => (await read(measureId)) ?? undefined,
  write: async (draft, etag) =>
    stored(
      versioned(
        await api.PUT("/measures/{measureId}/draft", {
          params: { path: { measureId }, header: { "If-Match": etag } },
          body: draft,
        }),
      ),
    ),
  remove: async (etag) => {
    await api.DELETE("/measures/{measureId}/draft", { params: { path: { measureId }, header: { "If-Match": etag } } });
  },
});

export const myDraftsQuery = () => query.queryOptions("get", "/me/drafts", { params: { query: { limit: 20 } } });
