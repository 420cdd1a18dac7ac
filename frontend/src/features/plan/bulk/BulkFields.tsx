import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { goalsQuery } from "#/api/queries";
import type { Plan } from "#/api/types";
import { Select, TextArea } from "#/ui/Field";
import { STATUSES } from "../filters";
import type { BulkForm } from "./bulk";

interface BulkFieldsProps {
  plan: Plan;
  form: BulkForm;
  onChange: (form: BulkForm) => void;
  reasonMissing: boolean;
}

export function BulkFields({ plan, form, onChange, reasonMissing }: BulkFieldsProps) {
  const { t } = useTranslation();
  const goals = useQuery(goalsQuery(plan.id)).data ?? [];
  const set = (changed: Partial<BulkForm>) => onChange({ ...form, ...changed });
  return (
    <>
      <Select
        label={t("fields.status")}
        value={form.status}
        onChange={(event) => set({ status: STATUSES.find((status) => status === event.target.value) ?? "" })}
      >
        <option value="">{t("table.bulk.keep")}</option>
        {STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </Select>
      {form.status !== "" && (
        <TextArea
          label={t("fields.statusReason")}
          hint={t("table.reason.hint")}
          rows={2}
          maxLength={2000}
          value={form.reason}
          error={reasonMissing ? t("measure.reasonNeeded") : undefined}
          onChange={(event) => set({ reason: event.target.value })}
        />
      )}
      <Select
        label={t("table.bulk.goal")}
        hint={t("table.bulk.goalHint")}
        value={form.goalId}
        onChange={(event) => set({ goalId: event.target.value })}
      >
        <option value="">{t("table.bulk.keep")}</option>
        {goals.map(({ id, title }) => (
          <option key={id} value={id} lang="de">
            {title}
          </option>
        ))}
      </Select>
      <div className="app-columns">
        {(["addGroups", "removeGroups"] as const).map((field) => (
          <TextArea
            key={field}
            label={t(`table.bulk.${field}`)}
            hint={t("table.bulk.groupsHint")}
            rows={2}
            value={form[field]}
            onChange={(event) => set({ [field]: event.target.value })}
          />
        ))}
      </div>
    </>
  );
}
