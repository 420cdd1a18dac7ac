import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#/api/client";
import type { ChannelInput, ChannelPatch } from "#/api/types";
import { body, MERGE_PATCH, versioned } from "#/api/versioned";

export const channelQuery = (channelKey: string) =>
  queryOptions({
    queryKey: ["channel", channelKey],
    queryFn: async ({ signal }) =>
      versioned(await api.GET("/channels/{channelKey}", { params: { path: { channelKey } }, signal })),
  });

interface Create {
  key: string;
  input: ChannelInput;
}

interface Change {
  channelKey: string;
  etag: string;
  patch: ChannelPatch;
}

/** What an administrator does with a portal. Acts at once, each answers the channel as it is then. */
export function useChannelActs() {
  const client = useQueryClient();
  const onSuccess = () => void client.invalidateQueries();
  const at = (channelKey: string) => ({
    params: { path: { channelKey }, header: { "Idempotency-Key": crypto.randomUUID() } },
  });
  const create = useMutation({
    mutationFn: async ({ key, input }: Create) =>
      body(await api.POST("/channels", { params: { header: { "Idempotency-Key": key } }, body: input })),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: async ({ channelKey, etag, patch }: Change) =>
      body(
        await api.PATCH("/channels/{channelKey}", {
          params: { path: { channelKey }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess,
  });
  const close = useMutation({
    mutationFn: async (channelKey: string) => body(await api.POST("/channels/{channelKey}/close", at(channelKey))),
    onSuccess,
  });
  const reopen = useMutation({
    mutationFn: async (channelKey: string) => body(await api.POST("/channels/{channelKey}/reopen", at(channelKey))),
    onSuccess,
  });
  const rotate = useMutation({
    mutationFn: async (channelKey: string) =>
      body(await api.POST("/channels/{channelKey}/client-secret", at(channelKey))),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async ({ channelKey, etag }: Omit<Change, "patch">) => {
      await api.DELETE("/channels/{channelKey}", {
        params: { path: { channelKey }, header: { "If-Match": etag } },
      });
    },
    onSuccess: () => void client.invalidateQueries({ queryKey: ["get", "/channels"] }),
  });
  return { create, change, close, reopen, rotate, remove };
}
