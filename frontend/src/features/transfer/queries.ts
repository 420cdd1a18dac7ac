import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { pagedQuery } from "#/api/pages";
import type { Job } from "#/api/types";
import { body } from "#/api/versioned";

export const importsQuery = () =>
  pagedQuery(["imports"], async (cursor) =>
    body(await api.GET("/imports", { params: { query: { limit: 20, cursor } } })),
  );

export const importQuery = (importId: string) =>
  query.queryOptions("get", "/imports/{importId}", { params: { path: { importId } } });

export interface Upload {
  key: string;
  file: File;
  planYear: number;
  planTitle?: string;
  planSubtitle?: string;
  planAsOf?: string;
}

/** Always a dry run: nothing enters the plan before the person has seen what the file was read as. */
export function useUpload() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, file, ...fields }: Upload) =>
      body(
        await api.POST("/imports", {
          params: { header: { "Idempotency-Key": key } },
          body: { file: file.name, ...fields, dryRun: true },
          bodySerializer: (values) => {
            const form = new FormData();
            for (const [name, value] of Object.entries(values)) {
              if (value !== undefined) form.append(name, name === "file" ? file : String(value));
            }
            return form;
          },
        }),
      ),
    onSuccess: () => void client.invalidateQueries(),
  });
}

/** The commit of a large table, as a job. */
export function useCommitLater() {
  return useMutation({
    mutationFn: async ({ importId, key }: { importId: string; key: string }) =>
      body(
        await api.POST("/imports/{importId}/commit", {
          params: { path: { importId }, header: { "Idempotency-Key": key, Prefer: "respond-async" } },
        }),
      ) as Job,
  });
}

export function useImportStep(step: "commit" | "undo") {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ importId, key }: { importId: string; key: string }) =>
      body(
        await api.POST(`/imports/{importId}/${step}`, {
          params: { path: { importId }, header: { "Idempotency-Key": key } },
        }),
      ),
    onSuccess: () => void client.invalidateQueries(),
  });
}
