import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { allPages, PAGE_LIMIT, pagedQuery } from "#/api/pages";
import type { PublicationInput, ScheduledPublicationInput, WithdrawalInput } from "#/api/types";
import { body } from "#/api/versioned";

export const previewQuery = (planId: string) =>
  query.queryOptions(
    "get",
    "/plans/{planId}/publication-preview",
    { params: { path: { planId } } },
    // A preview that is out of date would mislead.
    { staleTime: 0 },
  );

export const editionsQuery = (planId: string) =>
  pagedQuery(["editions", planId], async (cursor) =>
    body(await api.GET("/plans/{planId}/publications", { params: { path: { planId }, query: { limit: 20, cursor } } })),
  );

export const lastEditionQuery = (planId: string) =>
  query.queryOptions("get", "/plans/{planId}/publications", { params: { path: { planId }, query: { limit: 1 } } });

export const editionQuery = (planId: string, number: number) =>
  query.queryOptions("get", "/plans/{planId}/publications/{number}", { params: { path: { planId, number } } });

export const editionChangesQuery = (planId: string, number: number) =>
  pagedQuery(["edition-changes", planId, number], async (cursor) =>
    body(
      await api.GET("/plans/{planId}/publications/{number}/changes", {
        params: { path: { planId, number }, query: { limit: PAGE_LIMIT, cursor } },
      }),
    ),
  );

export const scheduledQuery = (planId: string) =>
  pagedQuery(["scheduled-publications", planId], async (cursor) =>
    body(
      await api.GET("/plans/{planId}/scheduled-publications", {
        params: { path: { planId }, query: { limit: 20, cursor } },
      }),
    ),
  );

/** The measures of a plan that some portal shows: only they can take the place of another. */
export const visibleMeasuresQuery = (planId: string) =>
  queryOptions({
    queryKey: ["visible-measures", planId],
    queryFn: async () => {
      const measures = await allPages(async (cursor) =>
        body(
          await api.GET("/plans/{planId}/measures", {
            params: { path: { planId }, query: { limit: PAGE_LIMIT, cursor } },
          }),
        ),
      );
      return measures.filter(({ publication }) => publication.channels.length > 0);
    },
  });

interface Keyed<Input> {
  key: string;
  input: Input;
}

/** Publishing changes what nearly every screen shows. */
function useAct<Input, Output>(mutationFn: (input: Input) => Promise<Output>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSuccess: () => void client.invalidateQueries() });
}

export function usePublish(planId: string) {
  return useAct(async ({ key, input }: Keyed<PublicationInput>) =>
    body(
      await api.POST("/plans/{planId}/publications", {
        params: { path: { planId }, header: { "Idempotency-Key": key } },
        body: input,
      }),
    ),
  );
}

export function useSchedule(planId: string) {
  return useAct(async ({ key, input }: Keyed<ScheduledPublicationInput>) =>
    body(
      await api.POST("/plans/{planId}/scheduled-publications", {
        params: { path: { planId }, header: { "Idempotency-Key": key } },
        body: input,
      }),
    ),
  );
}

export function useCancelScheduled() {
  return useAct(async (scheduledPublicationId: string) =>
    body(
      await api.POST("/scheduled-publications/{scheduledPublicationId}/cancel", {
        params: { path: { scheduledPublicationId } },
      }),
    ),
  );
}

export function useWithdraw(measureId: string) {
  return useAct(async ({ key, input }: Keyed<WithdrawalInput>) =>
    body(
      await api.POST("/measures/{measureId}/withdrawals", {
        params: { path: { measureId }, header: { "Idempotency-Key": key } },
        body: input,
      }),
    ),
  );
}
