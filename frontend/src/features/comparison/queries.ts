import { useMutation } from "@tanstack/react-query";
import { api } from "#/api/client";
import { pagedQuery } from "#/api/pages";
import { body } from "#/api/versioned";
import type { Kind } from "./search";

export const comparisonQuery = (planId: string, otherId: string, kinds: Kind[]) =>
  pagedQuery(["comparison", planId, otherId, kinds], async (cursor) =>
    body(
      await api.GET("/plans/{planId}/comparison", {
        params: { path: { planId }, query: { with: otherId, kind: kinds, cursor } },
      }),
    ),
  );

const FORMATS = {
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
export type Format = keyof typeof FORMATS;

export function useDownload(planId: string, otherId: string) {
  return useMutation({
    mutationFn: async (format: Format) =>
      body(
        await api.GET("/plans/{planId}/comparison/table", {
          params: { path: { planId }, query: { with: otherId } },
          headers: { Accept: FORMATS[format] },
          parseAs: "blob",
        }),
      ) as Blob,
  });
}
