import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Measure, MeasurePatch } from "#/api/types";
import type { useChanges } from "../changes/useChanges";
import { NEEDS_REASON } from "./bulk";
import { ReasonDialog } from "./ReasonDialog";

/** The change of one measure in its row; asks why, where a status needs a reason and has none yet. */
export function useCellChange({ run }: ReturnType<typeof useChanges>) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<{ measure: Measure; patch: MeasurePatch }>();
  const change = (measure: Measure, patch: MeasurePatch) => {
    const stops = patch.status !== undefined && NEEDS_REASON.includes(patch.status);
    if (stops && !patch.statusReason && !measure.statusReason) setAsked({ measure, patch });
    else void run([{ measure, patch }], { text: t("table.saved", { title: patch.title ?? measure.title }) });
  };
  const reason = asked && (
    <ReasonDialog
      measure={asked.measure}
      onClose={() => setAsked(undefined)}
      onReason={(statusReason) => change(asked.measure, { ...asked.patch, statusReason })}
    />
  );
  return { change, reason };
}
