import { api, query } from "#/api/client";
import type { Responsibility, ResponsibilityInput } from "#/api/types";
import { body } from "#/api/versioned";
import { tagOf } from "../changes/patches";

/** Who carries a measure, each with the version that a change starts from. */
export const partiesQuery = (measureId: string) =>
  query.queryOptions("get", "/measures/{measureId}/responsibilities", { params: { path: { measureId } } });

export const postParty = async (
  measureId: string,
  input: ResponsibilityInput,
  key: string = crypto.randomUUID(),
): Promise<Responsibility> =>
  body(
    await api.POST("/measures/{measureId}/responsibilities", {
      params: { path: { measureId }, header: { "Idempotency-Key": key } },
      body: input,
    }),
  );

export async function deleteParty(party: Pick<Responsibility, "id" | "version">): Promise<void> {
  await api.DELETE("/responsibilities/{responsibilityId}", {
    params: { path: { responsibilityId: party.id }, header: { "If-Match": tagOf(party) } },
  });
}

export const getMeasure = async (measureId: string) =>
  body(await api.GET("/measures/{measureId}", { params: { path: { measureId } } }));

/** The same party again, after it was taken out. */
export function inputOf(party: Responsibility): ResponsibilityInput {
  const { role, organisation, note, openEnded, contactPerson, validFrom, validTo } = party;
  return {
    role,
    organisationId: organisation?.id ?? null,
    note: note ?? null,
    openEnded,
    contactPerson: contactPerson ?? null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
  };
}
