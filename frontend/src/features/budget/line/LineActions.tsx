import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BudgetLine } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { useDeletion } from "#/shared/useDeletion";
import { Button } from "#/ui/Button";
import { LineDialog } from "./LineDialog";
import { useLineChanges } from "./queries";

interface LineActionsProps {
  line: BudgetLine;
  words: string;
  onRemoved?: () => Promise<void>;
}

/** Changing and removing a line, for those who may. */
export function LineActions({ line, words, onRemoved }: LineActionsProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  const [editing, setEditing] = useState(false);
  const navigate = useNavigate();
  const { remove } = useLineChanges();
  const run = useDeletion();
  if (!can("budget:write")) return null;
  const { id: lineId, measures } = line;
  const onRemove = () =>
    run({
      id: lineId,
      remove: remove.mutateAsync,
      removed: measures.length > 1 ? t("budget.removedShared", { count: measures.length }) : t("budget.removed"),
      broughtBack: t("budget.broughtBack"),
      onGone: onRemoved,
      onBack: onRemoved && (() => navigate({ to: paths.budgetLine, params: { lineId } })),
    });
  return (
    <div className="app-line-buttons">
      <Button small variant="tertiary" icon="edit" onClick={() => setEditing(true)}>
        <span className="kern-sr-only">{t("common.editThis", { what: words })}</span>
      </Button>
      <Button small variant="tertiary" icon="delete" onClick={onRemove}>
        <span className="kern-sr-only">{t("common.remove", { what: words })}</span>
      </Button>
      {editing && (
        <LineDialog
          planId={line.planId}
          measureId={measures[0]?.id ?? ""}
          lineId={lineId}
          onClose={() => setEditing(false)}
        />
      )}
    </div>
  );
}
