import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, query } from "#/api/client";
import type { Addition } from "#/api/idempotency";
import { allPages, PAGE_LIMIT } from "#/api/pages";
import type { ContactPersonInput, OrganisationInput, Succession, SuccessionInput } from "#/api/types";
import type { Change } from "#/api/versioned";
import { body, MERGE_PATCH, versioned } from "#/api/versioned";

export const organisationQuery = (organisationId: string) =>
  query.queryOptions("get", "/organisations/{organisationId}", { params: { path: { organisationId } } });

/** One organisation with its entity tag: to be read anew before it is changed. */
export const organisationVersionQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ["organisation", organisationId],
    staleTime: 0,
    gcTime: 0,
    queryFn: async () =>
      versioned(await api.GET("/organisations/{organisationId}", { params: { path: { organisationId } } })),
  });

/** Those that have all the words, the first ones without any. */
export const municipalityKeysQuery = (words: string) =>
  query.queryOptions("get", "/municipality-keys", { params: { query: { q: words.trim() || "0" } } });

export const carriedQuery = (organisationId: string, on: string | undefined) =>
  queryOptions({
    queryKey: ["organisation-responsibilities", organisationId, on],
    queryFn: () =>
      allPages(async (cursor) =>
        body(
          await api.GET("/organisations/{organisationId}/responsibilities", {
            params: { path: { organisationId }, query: { on, limit: PAGE_LIMIT, cursor } },
          }),
        ),
      ),
  });

export const contactPersonsQuery = () =>
  queryOptions({
    queryKey: ["contact-persons"],
    queryFn: () =>
      allPages(async (cursor) =>
        body(await api.GET("/contact-persons", { params: { query: { limit: PAGE_LIMIT, cursor } } })),
      ),
  });

export const contactPersonQuery = (contactPersonId: string) =>
  queryOptions({
    queryKey: ["contact-person", contactPersonId],
    staleTime: 0,
    gcTime: 0,
    queryFn: async () =>
      versioned(await api.GET("/contact-persons/{contactPersonId}", { params: { path: { contactPersonId } } })),
  });

const idempotent = (key: string) => ({ header: { "Idempotency-Key": key } });

/**
 * Everything that a succession did: first what was handed over, which is what somebody may have changed since; then the
 * organisations, in the opposite order. Whoever has left the successor's screen by then does not see it go.
 */
async function takeSuccessionBack({ organisation, handover }: Succession): Promise<void> {
  if (handover?.id) {
    const path = { handoverId: handover.id };
    await api.POST("/responsibility-handovers/{handoverId}/undo", {
      params: { path, ...idempotent(`undo-${handover.id}`) },
    });
  }
  const written = async (query: { entityId?: string; requestId?: string }) =>
    body(await api.GET("/history", { params: { query: { ...query, entity: "organisation", limit: PAGE_LIMIT } } }))
      .items;
  const [ended] = await written({ entityId: organisation.id });
  for (const { id } of ended?.requestId ? await written({ requestId: ended.requestId }) : []) {
    await api.POST("/history/{historyId}/undo", {
      params: { path: { historyId: Number(id) }, ...idempotent(`undo-${id}`) },
    });
  }
}

export function useOrganisationChanges() {
  const client = useQueryClient();
  const onSuccess = () => void client.invalidateQueries();
  const add = useMutation({
    mutationFn: async ({ key, input }: Addition<OrganisationInput>) =>
      body(await api.POST("/organisations", { params: idempotent(key), body: input })),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: async ({ id, etag, patch }: Change<OrganisationInput>) =>
      versioned(
        await api.PATCH("/organisations/{organisationId}", {
          params: { path: { organisationId: id }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async (id: string) => {
      const path = { organisationId: id };
      const { etag } = versioned(await api.GET("/organisations/{organisationId}", { params: { path } }));
      await api.DELETE("/organisations/{organisationId}", { params: { path, header: { "If-Match": etag } } });
    },
    onSuccess,
  });
  const succeed = useMutation({
    mutationFn: async ({ id, key, input }: Addition<SuccessionInput> & { id: string }) =>
      body(
        await api.POST("/organisations/{organisationId}/successions", {
          params: { path: { organisationId: id }, ...idempotent(key) },
          body: input,
        }),
      ),
    onSuccess,
  });
  const undoSuccession = useMutation({ mutationFn: takeSuccessionBack });
  return { add, change, remove, succeed, undoSuccession };
}

export function useContactPersonChanges() {
  const client = useQueryClient();
  const onSuccess = () => void client.invalidateQueries();
  const add = useMutation({
    mutationFn: async ({ key, input }: Addition<ContactPersonInput>) =>
      body(await api.POST("/contact-persons", { params: idempotent(key), body: input })),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: async ({ id, etag, patch }: Change<ContactPersonInput>) =>
      versioned(
        await api.PATCH("/contact-persons/{contactPersonId}", {
          params: { path: { contactPersonId: id }, header: { "If-Match": etag } },
          headers: MERGE_PATCH,
          body: patch,
        }),
      ),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async (id: string) => {
      const path = { contactPersonId: id };
      const { etag } = versioned(await api.GET("/contact-persons/{contactPersonId}", { params: { path } }));
      await api.DELETE("/contact-persons/{contactPersonId}", { params: { path, header: { "If-Match": etag } } });
    },
    onSuccess,
  });
  return { add, change, remove };
}
