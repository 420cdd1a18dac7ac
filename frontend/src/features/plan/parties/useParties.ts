import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "#/api/problem";
import type { Measure, Organisation, Responsibility, Role } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { organisationInWords, responsibilityInWords } from "#/i18n/wording";
import { toast } from "#/ui/toasts";
import { refreshAllButLists, updateLists } from "../changes/cache";
import { deleteParty, getMeasure, inputOf, partiesQuery, postParty } from "./queries";

/** Who carries a measure today, added and taken out one by one; each is saved at once and can be taken back. */
export function useParties(measure: Pick<Measure, "id" | "planId" | "responsibilities">) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const list = useQuery({ ...partiesQuery(measure.id), staleTime: 0 });
  const [refused, setRefused] = useState<string>();
  const items = list.data?.items;
  const parties = useMemo(() => {
    const today = new Set(measure.responsibilities.map(({ id }) => id));
    return items?.filter(({ id }) => today.has(id));
  }, [items, measure.responsibilities]);

  /** The measure has a new version by now, which the next change of its row starts from. */
  const refresh = async () => {
    const fresh = await getMeasure(measure.id);
    updateLists(client, measure.planId, new Set([measure.id]), ({ highlight }) => ({ ...fresh, highlight }));
    refreshAllButLists(client);
    await client.invalidateQueries({ queryKey: partiesQuery(measure.id).queryKey });
  };
  const run = async (act: () => Promise<{ text: string; undo?: () => void }>) => {
    setRefused(undefined);
    try {
      const { text, undo } = await act();
      toast({ tone: "success", text, action: undo && { label: t("common.undo"), run: undo } });
    } catch (error) {
      const { status } = toProblem(error);
      const meanwhile = status === 412 || status === 404;
      const text = meanwhile ? t("table.parties.meanwhile") : problemSentence(error, t);
      setRefused(text);
      toast({ tone: "danger", text });
    }
    await refresh().catch(() => client.invalidateQueries());
  };
  const undone = (act: () => Promise<unknown>) => () =>
    void run(async () => {
      await act();
      return { text: t("table.undone") };
    });

  return {
    parties,
    refused,
    add: (organisation: Organisation, role: Role) =>
      run(async () => {
        const added = await postParty(measure.id, { role, organisationId: organisation.id });
        const text = t("table.parties.added", { who: organisationInWords(organisation) });
        return { text, undo: undone(() => deleteParty(added)) };
      }),
    remove: (party: Responsibility) =>
      run(async () => {
        await deleteParty(party);
        const text = t("table.parties.removed", { who: responsibilityInWords(party, t) });
        return { text, undo: undone(() => postParty(measure.id, inputOf(party))) };
      }),
  };
}
