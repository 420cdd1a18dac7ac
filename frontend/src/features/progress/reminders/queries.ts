import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#/api/client";
import { pagedQuery } from "#/api/pages";
import type { ProgressScheduleInput, ReminderInput } from "#/api/types";
import { body, MERGE_PATCH, versioned } from "#/api/versioned";

export const scheduleQuery = (planId: string) =>
  queryOptions({
    queryKey: ["progress-schedule", planId],
    queryFn: async () =>
      versioned(await api.GET("/plans/{planId}/progress-schedule", { params: { path: { planId } } })),
  });

export function useSchedule(planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ etag, patch }: { etag: string; patch: ProgressScheduleInput }) =>
      versioned(
        await api.PATCH("/plans/{planId}/progress-schedule", {
          params: { path: { planId }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess: () => client.invalidateQueries(),
  });
}

export const previewQuery = (planId: string, within: number) =>
  queryOptions({
    queryKey: ["reminder-preview", planId, within],
    // Whom it reaches must be true when it is sent.
    staleTime: 0,
    queryFn: async () =>
      body(await api.GET("/plans/{planId}/reminder-preview", { params: { path: { planId }, query: { within } } })),
  });

export const logQuery = (planId: string) =>
  pagedQuery(["reminders", planId], async (cursor) =>
    body(await api.GET("/plans/{planId}/reminders", { params: { path: { planId }, query: { limit: 20, cursor } } })),
  );

export function useSend(planId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, input }: { key: string; input: ReminderInput }) =>
      body(
        await api.POST("/plans/{planId}/reminders", {
          params: { path: { planId }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ["reminders", planId] }),
        client.invalidateQueries({ queryKey: ["reminder-preview", planId] }),
      ]),
  });
}

export const choiceQuery = () =>
  queryOptions({
    queryKey: ["reminder-settings"],
    queryFn: async () => versioned(await api.GET("/me/reminder-settings")),
  });

export function useChoice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ etag, wanted }: { etag: string; wanted: boolean }) =>
      versioned(
        await api.PATCH("/me/reminder-settings", {
          params: { header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: { wanted },
        }),
      ),
    onSuccess: (choice) => client.setQueryData(choiceQuery().queryKey, choice),
    onError: () => client.invalidateQueries({ queryKey: choiceQuery().queryKey }),
  });
}
