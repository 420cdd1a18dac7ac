import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { allPages, PAGE_LIMIT } from "#/api/pages";
import type {
  Measure,
  MeasureInput,
  MeasurePatch,
  MergerInput,
  ProgressInput,
  ResponsibilityInput,
  SplitInput,
} from "#/api/types";
import { body, MERGE_PATCH, type Versioned, versioned } from "#/api/versioned";

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

/** Its neighbours in the plan, itself in other years, what replaces it and what it replaces. */
export const relationsQuery = (measureId: string) =>
  query.queryOptions("get", "/measures/{measureId}/relations", { params: { path: { measureId } } });

/** The measures of a plan, to choose from. */
export const planMeasuresQuery = (planId: string) =>
  queryOptions({
    queryKey: ["measures-to-choose-from", planId],
    queryFn: () =>
      allPages(async (cursor) =>
        body(
          await api.GET("/plans/{planId}/measures", {
            params: { path: { planId }, query: { limit: PAGE_LIMIT, cursor } },
          }),
        ),
      ),
  });

interface Keyed<T> {
  key: string;
  input: T;
}

/** Everything that a measure can meet with, apart from a change of its fields. */
export function useMeasureActs() {
  const client = useQueryClient();
  const onSuccess = () => void client.invalidateQueries();
  const report = useMutation({
    mutationFn: async ({ measureId, key, input }: Keyed<ProgressInput> & { measureId: string }) =>
      body(
        await api.POST("/measures/{measureId}/progress", {
          params: { path: { measureId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess,
  });
  const split = useMutation({
    mutationFn: async ({ measure, key, input }: Keyed<SplitInput> & { measure: Versioned<Measure> }) =>
      body(
        await api.POST("/measures/{measureId}/splits", {
          params: {
            path: { measureId: measure.data.id },
            header: { "Idempotency-Key": key, "If-Match": measure.etag },
          },
          body: input,
        }),
      ),
    onSuccess,
  });
  const merge = useMutation({
    mutationFn: async ({ planId, key, input }: Keyed<MergerInput> & { planId: string }) =>
      body(
        await api.POST("/plans/{planId}/measure-mergers", {
          params: { path: { planId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async ({ data, etag }: Versioned<Measure>) => {
      await api.DELETE("/measures/{measureId}", {
        params: { path: { measureId: data.id }, header: { "If-Match": etag } },
      });
    },
  });
  return { report, split, merge, remove };
}

interface NewMeasure extends Keyed<MeasureInput> {
  planId: string;
  lead: { key: string; input: ResponsibilityInput } | undefined;
}

/** A measure and who leads it. Sent again with the same keys, what is there already is not made twice. */
export function useNewMeasure() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ planId, key, input, lead }: NewMeasure) => {
      const measure = body(
        await api.POST("/plans/{planId}/measures", {
          params: { path: { planId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      );
      if (lead) {
        await api.POST("/measures/{measureId}/responsibilities", {
          params: { path: { measureId: measure.id }, header: { "Idempotency-Key": lead.key } },
          body: lead.input,
        });
      }
      return measure;
    },
    onSuccess: () => void client.invalidateQueries(),
  });
}
