import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "#/api/problem";
import type { Measure } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { useMe } from "#/auth/useMe";
import { problemSentence } from "#/i18n/problems";
import { paths } from "#/paths";
import { useDeletion } from "#/shared/useDeletion";
import { Button } from "#/ui/Button";
import { Panel } from "#/ui/Panel";
import { toast } from "#/ui/toasts";
import { useMeasureActs } from "../queries";

// Few people need them, and seldom.
const SplitDialog = lazy(async () => ({ default: (await import("./SplitDialog")).SplitDialog }));
const MergeDialog = lazy(async () => ({ default: (await import("./MergeDialog")).MergeDialog }));

/** What happens to a measure as a whole. What has ended is opened again first; what was published stays. */
export function MeasureActs({ measure, year }: { measure: Versioned<Measure>; year: string | undefined }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const [act, setAct] = useState<"split" | "merge">();
  const { removal, pending } = useRemoval(measure, year);
  const { status, publication } = measure.data;
  const goesOn = status !== "completed" && status !== "dropped";
  const reshaped = can("measure:create") && goesOn;
  const deletable = can("measure:delete") && publication.state === "draft";
  if (!reshaped && !deletable) return null;
  const close = () => setAct(undefined);
  return (
    <Panel title={t("regrouping.title")}>
      <div className="app-actions">
        {reshaped &&
          (["split", "merge"] as const).map((each) => (
            <Button key={each} small onClick={() => setAct(each)}>
              {t(`regrouping.act.${each}`)}
            </Button>
          ))}
        {deletable && (
          <Button small icon="delete" pending={pending} onClick={removal}>
            {t("regrouping.act.delete")}
          </Button>
        )}
      </div>
      <Suspense fallback={<p role="status">{t("common.loading")}</p>}>
        {act === "split" && <SplitDialog measure={measure} onClose={close} />}
        {act === "merge" && <MergeDialog measure={measure.data} onClose={close} />}
      </Suspense>
    </Panel>
  );
}

/** Deletes at once and leads to the table; taken back, the measure is there again, and so is its page. */
function useRemoval({ data, etag }: Versioned<Measure>, year: string | undefined) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { remove } = useMeasureActs();
  const run = useDeletion();
  const { id, title } = data;
  const leave = async () => {
    await (year ? navigate({ to: paths.measures, params: { year } }) : navigate({ to: paths.home }));
    // Only now: the page of what is gone would ask for it again.
    void client.invalidateQueries();
  };
  const removal = () =>
    run({
      id,
      remove: () => remove.mutateAsync({ data, etag }),
      removed: t("regrouping.deleted", { title }),
      broughtBack: t("regrouping.broughtBack", { title }),
      onGone: leave,
      onRefused: (error) =>
        toast({
          tone: "danger",
          text: toProblem(error).code === "still-referenced" ? t("regrouping.served") : problemSentence(error, t),
        }),
      onBack: () => navigate({ to: paths.measure, params: { measureId: id } }),
    });
  return { removal, pending: remove.isPending };
}
