import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { useMe } from "#/auth/useMe";
import { Button } from "#/ui/Button";
import { Panel } from "#/ui/Panel";
import { AudienceDetails, GoalDetails, MetaDetails, ScheduleDetails, TextDetails } from "./details";
import { EditableSection, useEditButton } from "./EditableSection";
import { SectionEditor } from "./SectionEditor";
import { StatusPart } from "./status/StatusPart";
import { type Editing, useEditing } from "./useEditing";

interface MeasureSectionProps {
  measure: Versioned<Measure>;
  year: string | undefined;
}

/** Read first; who may, edits each part in its place. */
export function MeasureSection({ measure, year }: MeasureSectionProps) {
  const { t } = useTranslation();
  const editing = useEditing(measure.data);
  const open = editing.isOpen("text");
  const edit = useEditButton("text", editing);
  const action = editing.may && !open && (
    <Button ref={edit.button} icon="edit" onClick={edit.open}>
      {t("common.edit")}
    </Button>
  );
  return (
    <Panel title={open ? t("measure.editTitle") : t("measure.details")} actions={action}>
      {open ? (
        <SectionEditor
          section="text"
          label={t("measure.editTitle")}
          measure={measure}
          keeper={editing.keeper}
          draft={editing.draftOf("text")}
          onDone={edit.done}
        />
      ) : (
        <TextDetails measure={measure.data} />
      )}
      <StatusPart measure={measure} may={editing.may} />
      <Sections measure={measure} year={year} editing={editing} />
      <MetaDetails measure={measure.data} />
    </Panel>
  );
}

function Sections({ measure, year, editing }: MeasureSectionProps & { editing: Editing }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const { data } = measure;
  const part = { measure, editing };
  const { from, to, recurrence, events } = data.schedule;
  return (
    <>
      <EditableSection
        {...part}
        section="schedule"
        title={t("fields.schedule")}
        empty={!from && !to && !recurrence && !events}
      >
        <ScheduleDetails schedule={data.schedule} />
      </EditableSection>
      <EditableSection {...part} section="goals" title={t("fields.goals")} empty={data.goals.length === 0}>
        <GoalDetails measure={data} year={year} />
      </EditableSection>
      <EditableSection
        {...part}
        section="audience"
        title={t("measure.audience")}
        empty={data.targetGroups.length + data.links.length === 0}
      >
        <AudienceDetails measure={data} />
      </EditableSection>
      {can("measure:read-internal") && (
        <EditableSection {...part} section="note" title={t("fields.internalNote")} empty={!data.internalNote}>
          <p className="kern-body app-prewrap">{data.internalNote}</p>
        </EditableSection>
      )}
    </>
  );
}
