import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#/api/client";
import type { Addition } from "#/api/idempotency";
import { allPages, PAGE_LIMIT } from "#/api/pages";
import type { FundingProgrammeInput } from "#/api/types";
import type { Change } from "#/api/versioned";
import { body, MERGE_PATCH, versioned } from "#/api/versioned";

export const fundersQuery = () =>
  queryOptions({
    queryKey: ["funders"],
    queryFn: () =>
      allPages(async (cursor) => body(await api.GET("/funders", { params: { query: { limit: PAGE_LIMIT, cursor } } }))),
  });

export const programmeQuery = (fundingProgrammeId: string) =>
  queryOptions({
    queryKey: ["funding-programme", fundingProgrammeId],
    staleTime: 0,
    gcTime: 0,
    queryFn: async () =>
      versioned(
        await api.GET("/funding-programmes/{fundingProgrammeId}", { params: { path: { fundingProgrammeId } } }),
      ),
  });

export function useProgrammeChanges() {
  const client = useQueryClient();
  const onSuccess = () => void client.invalidateQueries();
  const add = useMutation({
    mutationFn: async ({ key, input }: Addition<FundingProgrammeInput>) =>
      body(await api.POST("/funding-programmes", { params: { header: { "Idempotency-Key": key } }, body: input })),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: async ({ id, etag, patch }: Change<FundingProgrammeInput>) =>
      versioned(
        await api.PATCH("/funding-programmes/{fundingProgrammeId}", {
          params: { path: { fundingProgrammeId: id }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async (id: string) => {
      const path = { fundingProgrammeId: id };
      const { etag } = versioned(await api.GET("/funding-programmes/{fundingProgrammeId}", { params: { path } }));
      await api.DELETE("/funding-programmes/{fundingProgrammeId}", { params: { path, header: { "If-Match": etag } } });
    },
    onSuccess,
  });
  return { add, change, remove };
}
