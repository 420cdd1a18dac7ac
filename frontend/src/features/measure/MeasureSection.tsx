import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { useMe } from "#/auth/useMe";
import { Button } from "#/ui/Button";
import { Panel } from "#/ui/Panel";
import { MeasureDetails } from "./MeasureDetails";
import { MeasureEditor } from "./MeasureEditor";

/** Read first; who may, edits in the same place. */
export function MeasureSection({ measure, year }: { measure: Versioned<Measure>; year: string | undefined }) {
  const { t } = useTranslation();
  const { mayChange } = useMe();
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const done = () => {
    setEditing(false);
    // The form that had the focus is gone: back to where editing began.
    requestAnimationFrame(() => edit.current?.focus());
  };
  const action = !editing && mayChange(measure.data) && (
    <Button ref={edit} icon="edit" onClick={() => setEditing(true)}>
      {t("common.edit")}
    </Button>
  );
  return (
    <Panel title={editing ? t("measure.editTitle") : t("measure.details")} actions={action}>
      {editing ? (
        <MeasureEditor measure={measure} onDone={done} />
      ) : (
        <MeasureDetails measure={measure.data} year={year} />
      )}
    </Panel>
  );
}
