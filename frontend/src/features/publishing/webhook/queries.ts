import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import { pagedQuery } from "#/api/pages";
import type { WebhookInput, WebhookPatch } from "#/api/types";
import { body, MERGE_PATCH, versioned } from "#/api/versioned";

export interface WebhookAt {
  channelKey: string;
  webhookId: string;
}

export const webhooksQuery = (channelKey: string) =>
  query.queryOptions("get", "/channels/{channelKey}/webhooks", { params: { path: { channelKey } } });

export const webhookQuery = (path: WebhookAt) =>
  queryOptions({
    queryKey: ["webhook", path.webhookId],
    queryFn: async ({ signal }) =>
      versioned(await api.GET("/channels/{channelKey}/webhooks/{webhookId}", { params: { path }, signal })),
  });

export const logQuery = (path: WebhookAt) =>
  pagedQuery(["webhook-log", path.webhookId], async (cursor) =>
    body(
      await api.GET("/channels/{channelKey}/webhooks/{webhookId}/deliveries", {
        params: { path, query: { limit: 20, cursor } },
      }),
    ),
  );

/** The last thing that it was to tell. */
export const newestDeliveryQuery = (path: WebhookAt) =>
  query.queryOptions("get", "/channels/{channelKey}/webhooks/{webhookId}/deliveries", {
    params: { path, query: { limit: 1 } },
  });

const once = () => ({ "Idempotency-Key": crypto.randomUUID() });

export function useCreateWebhook(channelKey: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, input }: { key: string; input: WebhookInput }) =>
      body(
        await api.POST("/channels/{channelKey}/webhooks", {
          params: { path: { channelKey }, header: { "Idempotency-Key": key } },
          body: input,
        }),
      ),
    onSuccess: () => void client.invalidateQueries({ queryKey: webhooksQuery(channelKey).queryKey }),
  });
}

export function useWebhookActs(path: WebhookAt) {
  const client = useQueryClient();
  const onSuccess = () => {
    void client.invalidateQueries({ queryKey: ["webhook"] });
    void client.invalidateQueries({ queryKey: ["webhook-log"] });
    void client.invalidateQueries({ queryKey: webhooksQuery(path.channelKey).queryKey });
  };
  const change = useMutation({
    mutationFn: async ({ etag, patch }: { etag: string; patch: WebhookPatch }) =>
      body(
        await api.PATCH("/channels/{channelKey}/webhooks/{webhookId}", {
          params: { path, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess,
  });
  const rotate = useMutation({
    mutationFn: async (keepOldHours: number) =>
      body(
        await api.POST("/channels/{channelKey}/webhooks/{webhookId}/secrets", {
          params: { path, header: once() },
          body: { keepOldHours },
        }),
      ),
    onSuccess,
  });
  const retire = useMutation({
    mutationFn: async (etag: string) => {
      await api.DELETE("/channels/{channelKey}/webhooks/{webhookId}/previous-secret", {
        params: { path, header: { "If-Match": etag } },
      });
    },
    onSuccess,
  });
  const ping = useMutation({
    mutationFn: async () =>
      body(await api.POST("/channels/{channelKey}/webhooks/{webhookId}/pings", { params: { path, header: once() } })),
    onSuccess,
  });
  const replay = useMutation({
    mutationFn: async (deliveryId: string) =>
      body(
        await api.POST("/channels/{channelKey}/webhooks/{webhookId}/deliveries/{deliveryId}/replays", {
          params: { path: { ...path, deliveryId }, header: once() },
        }),
      ),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async (etag: string) => {
      await api.DELETE("/channels/{channelKey}/webhooks/{webhookId}", {
        params: { path, header: { "If-Match": etag } },
      });
    },
    onSuccess: () => void client.invalidateQueries({ queryKey: webhooksQuery(path.channelKey).queryKey }),
  });
  return { change, rotate, retire, ping, replay, remove };
}
