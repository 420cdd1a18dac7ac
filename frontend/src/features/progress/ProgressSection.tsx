import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Measure, MeasureProgressSchedule } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { NothingNew } from "./NothingNew";
import { OwnSchedule } from "./OwnSchedule";
import { measureScheduleQuery } from "./queries";
import { ReportForm } from "./ReportForm";
import { ReportList } from "./ReportList";

/** How far a measure has come, as people report it, and the way to say something about it. */
export function ProgressSection({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { can, mayChange } = useMe();
  const [writing, setWriting] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { id, title } = measure;
  const mayReport = mayChange(measure);
  const close = () => {
    setWriting(false);
    // After the form is gone.
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <Panel title={t("progress.title")}>
      <Loaded query={useQuery(measureScheduleQuery(id))}>
        {(schedule) => (
          <>
            <NextDue schedule={schedule.data} />
            {can("plan:write") && <OwnSchedule measureId={id} schedule={schedule} />}
          </>
        )}
      </Loaded>
      {mayReport && (
        <div className="app-actions">
          <NothingNew measureId={id} title={title} />
          <Button ref={button} small icon="edit" aria-expanded={writing} onClick={() => setWriting(!writing)}>
            {t("progress.reportNews")}
          </Button>
        </div>
      )}
      {writing && <ReportForm measureId={id} title={title} onDone={close} onCancel={close} />}
      <ReportList measureId={id} title={title} mayReport={mayReport} />
    </Panel>
  );
}

function NextDue({ schedule }: { schedule: MeasureProgressSchedule }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return <p>{schedule.due ? t("progress.nextDue", { date: date(schedule.due) }) : t("progress.notAsked")}</p>;
}
