import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { useMe } from "#/auth/useMe";
import { problemSentence } from "#/i18n/problems";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { Panel } from "#/ui/Panel";
import { toast } from "#/ui/toasts";
import { useMeasureActs } from "../queries";

// Few people need them, and seldom.
const SplitDialog = lazy(async () => ({ default: (await import("./SplitDialog")).SplitDialog }));
const MergeDialog = lazy(async () => ({ default: (await import("./MergeDialog")).MergeDialog }));

type Act = "split" | "merge" | "delete";

/** What happens to a measure as a whole. What has ended is opened again first; what was published stays. */
export function MeasureActs({ measure, year }: { measure: Versioned<Measure>; year: string | undefined }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const [act, setAct] = useState<Act>();
  const { status, publication } = measure.data;
  const goesOn = status !== "completed" && status !== "dropped";
  const offered: Act[] = [
    ...(can("measure:create") && goesOn ? (["split", "merge"] as const) : []),
    ...(can("measure:delete") && publication.state === "draft" ? (["delete"] as const) : []),
  ];
  if (offered.length === 0) return null;
  const close = () => setAct(undefined);
  return (
    <Panel title={t("regrouping.title")}>
      <div className="app-actions">
        {offered.map((each) => (
          <Button key={each} small icon={each === "delete" ? "delete" : undefined} onClick={() => setAct(each)}>
            {t(`regrouping.act.${each}`)}
          </Button>
        ))}
      </div>
      <Suspense fallback={<p role="status">{t("common.loading")}</p>}>
        {act === "split" && <SplitDialog measure={measure} onClose={close} />}
        {act === "merge" && <MergeDialog measure={measure.data} onClose={close} />}
      </Suspense>
      {act === "delete" && <DeleteDialog measure={measure} year={year} onClose={close} />}
    </Panel>
  );
}

interface DeleteDialogProps {
  measure: Versioned<Measure>;
  year: string | undefined;
  onClose: () => void;
}

function DeleteDialog({ measure, year, onClose }: DeleteDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { remove } = useMeasureActs();
  const submit = () =>
    remove.mutate(measure, {
      onError: (error) => {
        onClose();
        toast({ tone: "danger", text: problemSentence(error, t) });
      },
      onSuccess: async () => {
        await (year ? navigate({ to: paths.measures, params: { year } }) : navigate({ to: paths.home }));
        toast({ tone: "success", text: t("regrouping.deleted", { title: measure.data.title }) });
      },
    });
  return (
    <Dialog title={t("regrouping.deleteTitle")} onClose={onClose} mustDecide>
      <p className="kern-body">{t("regrouping.deleteText", { title: measure.data.title })}</p>
      <DialogActions>
        <Button variant="primary" pending={remove.isPending} onClick={submit}>
          {t("regrouping.act.delete")}
        </Button>
        <Button onClick={onClose}>{t("common.cancel")}</Button>
      </DialogActions>
    </Dialog>
  );
}
