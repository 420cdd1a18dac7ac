import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { goalsQuery, organisationsQuery } from "#/api/queries";
import type { Plan } from "#/api/types";
import { Button } from "#/ui/Button";
import { Checkbox } from "#/ui/Checkbox";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextArea } from "#/ui/Field";
import { AT_ONCE as MOST } from "../changes/send";
import { useAdditions } from "../changes/useAdditions";
import { ColumnTargets } from "./ColumnTargets";
import { type Assignment, assign, isHeader } from "./columns";
import { PastePreview } from "./PastePreview";
import { type Choices, partyInputs } from "./parties";
import { linesOf, useReadings } from "./resources";
import { readRows } from "./rows";
import { parseTsv } from "./tsv";

interface PasteDialogProps {
  plan: Plan;
  pasted: string;
  onClose: () => void;
}

/** Rows from a spreadsheet: what each column is, what each row becomes, and only then are they added. */
export function PasteDialog({ plan, pasted, onClose }: PasteDialogProps) {
  const { t } = useTranslation();
  const goals = useQuery(goalsQuery(plan.id)).data;
  const organisations = useQuery(organisationsQuery()).data;
  const additions = useAdditions(plan.id);
  const [choices, setChoices] = useState<Choices>({});
  const [text, setText] = useState(pasted);
  const [headerChosen, setHeader] = useState<boolean>();
  const [assigned, setAssigned] = useState<Assignment>();
  const table = useMemo(() => parseTsv(text), [text]);
  const header = headerChosen ?? isHeader(table[0] ?? []);
  const assignment = assigned ?? assign(table, header);
  const rows = useMemo(
    () => readRows(table, header, assignment, { goals: goals ?? [], organisations: organisations ?? [] }),
    [table, header, assignment, goals, organisations],
  );
  const good = rows.filter(({ left }) => !left);
  const readings = useReadings(good.flatMap(({ resources }) => resources ?? []));
  const obstacle = useObstacle(assignment, good.length);
  const add = async () => {
    const measures = good.map(({ measure }) => measure);
    const parties = good.map((row) => partyInputs(row.parties, choices));
    const lines = linesOf(good, readings);
    const extras = lines.length > 0 || parties.some(({ length }) => length > 0) ? { parties, lines } : undefined;
    if (await additions.add(measures, t("table.addedMany", { count: measures.length }), extras)) onClose();
  };
  return (
    <Dialog title={t("table.paste.title")} onClose={onClose}>
      <p className="kern-body">{t("table.paste.explanation")}</p>
      <TextArea
        label={t("table.paste.text")}
        rows={3}
        wrap="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAssigned(undefined);
          setHeader(undefined);
        }}
      />
      {table.length > 0 && (
        <>
          <Checkbox
            label={t("table.paste.header")}
            checked={header}
            onChange={(event) => {
              setHeader(event.target.checked);
              setAssigned(undefined);
            }}
          />
          <ColumnTargets rows={table} header={header} assignment={assignment} onAssign={setAssigned} />
          <PastePreview
            rows={rows}
            assignment={assignment}
            goals={goals ?? []}
            organisations={organisations ?? []}
            readings={readings}
            choices={choices}
            onChoose={(key, chosen) => setChoices({ ...choices, [key]: chosen })}
          />
        </>
      )}
      <p role="status" className={obstacle ? "app-inline-error" : undefined}>
        {table.length > 0 && obstacle}
      </p>
      <DialogActions>
        {good.length > 0 && !obstacle && (
          <Button variant="primary" pending={additions.pending || readings.pending} onClick={() => void add()}>
            {t("table.paste.add", { count: good.length })}
          </Button>
        )}
        <Button onClick={onClose}>{t("common.cancel")}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** What stands in the way of adding, in words. */
function useObstacle(assignment: Assignment, count: number): string | undefined {
  const { t } = useTranslation();
  if (!assignment.includes("title")) return t("table.paste.noTitle");
  const twice = assignment.find((each, index) => each && assignment.indexOf(each) !== index);
  if (twice) return t("table.paste.titleTwice", { name: t(`table.paste.targets.${twice}`) });
  if (count === 0) return t("table.paste.nothing");
  return count > MOST ? t("table.paste.tooMany", { count, most: MOST }) : undefined;
}
