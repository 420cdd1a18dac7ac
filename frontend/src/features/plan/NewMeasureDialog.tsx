import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { goalsQuery } from "#/api/queries";
import type { Plan } from "#/api/types";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { Select, TextField } from "#/ui/Field";
import { useAdditions } from "./changes/useAdditions";

interface NewMeasureDialogProps {
  plan: Plan;
  /** The goal that is being looked at. */
  goalId?: string;
  onClose: () => void;
}

/** What a measure needs to begin with; everything else is added on its page. */
export function NewMeasureDialog({ plan, goalId, onClose }: NewMeasureDialogProps) {
  const { t } = useTranslation();
  const goals = useQuery(goalsQuery(plan.id)).data ?? [];
  const additions = useAdditions(plan.id);
  const [title, setTitle] = useState("");
  const [goal, setGoal] = useState(goalId ?? "");
  const [asked, setAsked] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const named = title.trim();
    if (named === "") return;
    const added = await additions.add(
      [{ title: named, goalIds: goal ? [goal] : [] }],
      t("table.newMeasure.added", { title: named }),
    );
    if (added) onClose();
  };
  return (
    <Dialog title={t("table.newMeasure.title")} onClose={onClose}>
      <form onSubmit={submit} className="app-form" noValidate>
        <TextField
          label={t("fields.title")}
          maxLength={300}
          value={title}
          error={asked && title.trim() === "" ? t("table.empty") : undefined}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Select label={t("table.bulk.goal")} value={goal} onChange={(event) => setGoal(event.target.value)}>
          <option value="">{t("table.newMeasure.noGoal")}</option>
          {goals.map(({ id, title: text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </Select>
        <DialogActions>
          <Button variant="primary" type="submit" pending={additions.pending}>
            {t("table.newMeasure.add")}
          </Button>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
