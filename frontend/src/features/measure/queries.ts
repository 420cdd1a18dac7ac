import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#/api/client";
import type { Measure, MeasurePatch } from "#/api/types";
import { MERGE_PATCH, type Versioned, versioned } from "#/api/versioned";

export const measureQuery = (measureId: string) =>
  queryOptions({
    queryKey: ["measure", measureId],
    queryFn: async ({ signal }): Promise<Versioned<Measure>> =>
      versioned(await api.GET("/measures/{measureId}", { params: { path: { measureId } }, signal })),
  });

export interface MeasureChange {
  etag: string;
  patch: MeasurePatch;
}

export function useSaveMeasure(measureId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ etag, patch }: MeasureChange) =>
      versioned(
        await api.PATCH("/measures/{measureId}", {
          params: { path: { measureId }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess: (saved) => {
      client.setQueryData(measureQuery(measureId).queryKey, saved);
      // Lists, totals and history show parts of it.
      void client.invalidateQueries();
    },
  });
}
