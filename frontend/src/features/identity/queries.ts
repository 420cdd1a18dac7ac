import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "#/api/client";
import { allPages, PAGE_LIMIT, pagedQuery } from "#/api/pages";
import type { UserInvitation, UserPatch } from "#/api/types";
import { body, MERGE_PATCH, versioned } from "#/api/versioned";
import type { UsersSearch } from "./search";

export const usersQuery = (search: UsersSearch) =>
  pagedQuery(["users", search], async (cursor) =>
    body(await api.GET("/users", { params: { query: { ...search, cursor } } })),
  );

/** All people: who lacks something is only found among everybody. */
export const everybodyQuery = () =>
  queryOptions({
    queryKey: ["users", "everybody"],
    queryFn: () =>
      allPages(async (cursor) => body(await api.GET("/users", { params: { query: { limit: PAGE_LIMIT, cursor } } }))),
  });

export const userQuery = (userId: string) =>
  queryOptions({
    queryKey: ["user", userId],
    queryFn: async ({ signal }) =>
      versioned(await api.GET("/users/{userId}", { params: { path: { userId } }, signal })),
  });

interface Invite {
  key: string;
  input: UserInvitation;
}

interface Change {
  userId: string;
  etag: string;
  patch: UserPatch;
}

/** What an administrator does with people. */
export function useUserActs() {
  const client = useQueryClient();
  const onSuccess = () => {
    void client.invalidateQueries({ queryKey: ["users"] });
    void client.invalidateQueries({ queryKey: ["user"] });
  };
  const invite = useMutation({
    mutationFn: async ({ key, input }: Invite) =>
      body(await api.POST("/users", { params: { header: { "Idempotency-Key": key } }, body: input })),
    onSuccess,
  });
  const inviteAgain = useMutation({
    mutationFn: async (userId: string) =>
      body(
        await api.POST("/users/{userId}/invitations", {
          params: { path: { userId }, header: { "Idempotency-Key": crypto.randomUUID() } },
        }),
      ),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: async ({ userId, etag, patch }: Change) =>
      body(
        await api.PATCH("/users/{userId}", {
          params: { path: { userId }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess,
    // Somebody else was quicker: what the form starts from next is what is there now.
    onError: onSuccess,
  });
  return { invite, inviteAgain, change };
}
