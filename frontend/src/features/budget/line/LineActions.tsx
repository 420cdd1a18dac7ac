import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BudgetLine } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { Button } from "#/ui/Button";
import { LineDialog } from "./LineDialog";
import { useRemoval } from "./useRemoval";

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
  const remove = useRemoval(onRemoved);
  if (!can("budget:write")) return null;
  return (
    <div className="app-line-buttons">
      <Button small variant="tertiary" icon="edit" onClick={() => setEditing(true)}>
        <span className="kern-sr-only">{t("common.editThis", { what: words })}</span>
      </Button>
      <Button small variant="tertiary" icon="delete" onClick={() => remove(line)}>
        <span className="kern-sr-only">{t("common.remove", { what: words })}</span>
      </Button>
      {editing && (
        <LineDialog
          planId={line.planId}
          measureId={line.measures[0]?.id ?? ""}
          lineId={line.id}
          onClose={() => setEditing(false)}
        />
      )}
    </div>
  );
}
