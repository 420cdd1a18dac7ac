import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { api, query } from "#/api/client";
import type { Job } from "#/api/types";
import { body } from "#/api/versioned";

const ASKED_EVERY = 1_000;

export const isOver = (job: Job) => job.finishedAt !== undefined;

const jobQuery = (jobId: string) => query.queryOptions("get", "/jobs/{jobId}", { params: { path: { jobId } } });

/** Follows a job to its end; `onOver` hears of the end once. */
export function useJob(jobId: string, onOver: (job: Job) => void) {
  const told = useRef(false);
  const result = useQuery({
    ...jobQuery(jobId),
    refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : ASKED_EVERY),
  });
  useEffect(() => {
    if (!result.data || !isOver(result.data) || told.current) return;
    told.current = true;
    onOver(result.data);
  }, [result.data, onOver]);
  return result;
}

export function useCancelJob(jobId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => body(await api.POST("/jobs/{jobId}/cancel", { params: { path: { jobId } } })),
    onSuccess: (job) => client.setQueryData(jobQuery(jobId).queryKey, job),
  });
}

export type ExportFormat = "csv" | "xlsx";

export function useExport() {
  return useMutation({
    mutationFn: async ({ key, planId, format }: { key: string; planId: string; format: ExportFormat }) =>
      body(
        await api.POST("/exports", {
          params: { header: { "Idempotency-Key": key } },
          body: { planId, format },
        }),
      ),
  });
}

export async function jobFile(jobId: string): Promise<Blob> {
  const answer = await api.GET("/jobs/{jobId}/result", { params: { path: { jobId } }, parseAs: "blob" });
  return body(answer) as Blob;
}
