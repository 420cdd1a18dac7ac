import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { goalsQuery } from "#/api/queries";
import { ConflictDialog } from "#/ui/ConflictDialog";
import type { useDecision } from "./useDecision";

/** One measure after the other, where several collide. */
export function ConflictDecision({ planId, decision }: { planId: string; decision: ReturnType<typeof useDecision> }) {
  const { t } = useTranslation();
  const { asked, answer } = decision;
  const goals = useQuery({ ...goalsQuery(planId), enabled: asked !== undefined }).data ?? [];
  if (!asked) return null;
  const inWords = (field: string, value: unknown) =>
    field === "goalIds" && Array.isArray(value)
      ? value.map((id) => goals.find((goal) => goal.id === id)?.title ?? "").join("\n")
      : undefined;
  return (
    <ConflictDialog
      key={asked.measureId}
      title={t("table.conflictOf", { title: asked.title })}
      backLabel={t("common.cancel")}
      conflict={asked.conflict}
      pending={false}
      inWords={inWords}
      onSave={answer}
      onClose={() => answer(undefined)}
    />
  );
}
