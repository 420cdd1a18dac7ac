import { useTranslation } from "react-i18next";
import type { FundingProgramme } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { useDeletion } from "#/shared/useDeletion";
import { Button } from "#/ui/Button";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { percentForInput } from "../line/shares";
import { useProgrammeChanges } from "./queries";

interface ProgrammeTableProps {
  programmes: FundingProgramme[];
  onEdit: ((id: string) => void) | undefined;
}

/** Programmes with their funder, their period and who bears which part. */
export function ProgrammeTable({ programmes, onEdit }: ProgrammeTableProps) {
  const { t } = useTranslation();
  const caption = t("funding.programmes");
  return (
    <ScrollRegion label={caption}>
      <table className="kern-table app-table">
        <caption className="kern-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("funding.name")}</th>
            <th scope="col">{t("fields.funder")}</th>
            <th scope="col">{t("funding.period")}</th>
            <th scope="col">{t("funding.shares")}</th>
            <th scope="col">{t("funding.used")}</th>
            {onEdit && <th scope="col">{t("funding.actions")}</th>}
          </tr>
        </thead>
        <tbody>
          {programmes.map((each) => (
            <Row key={each.id} programme={each} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ programme, onEdit }: { programme: FundingProgramme } & Pick<ProgrammeTableProps, "onEdit">) {
  const { t } = useTranslation();
  const { name, funder, ownShare, thirdPartyShare, budgetLines, note } = programme;
  const { remove } = useProgrammeChanges();
  const run = useDeletion();
  const removed = t("funding.removed");
  const broughtBack = t("funding.broughtBack");
  return (
    <tr>
      <th scope="row">
        {name}
        {note && <span className="app-block app-muted">{note}</span>}
      </th>
      <td lang="de">{organisationInWords(funder)}</td>
      <td>
        <Period {...programme} />
      </td>
      <td>{t("funding.split", { own: percentForInput(ownShare), others: percentForInput(thirdPartyShare) })}</td>
      <td>{t("funding.lines", { count: budgetLines })}</td>
      {onEdit && (
        <td>
          <div className="app-line-buttons">
            <Button small variant="tertiary" icon="edit" onClick={() => onEdit(programme.id)}>
              <span className="kern-sr-only">{t("common.editThis", { what: name })}</span>
            </Button>
            {budgetLines === 0 && (
              <Button
                small
                variant="tertiary"
                icon="delete"
                onClick={() => run({ id: programme.id, remove: remove.mutateAsync, removed, broughtBack })}
              >
                <span className="kern-sr-only">{t("common.remove", { what: name })}</span>
              </Button>
            )}
          </div>
        </td>
      )}
    </tr>
  );
}

function Period({ periodFrom, periodTo }: Pick<FundingProgramme, "periodFrom" | "periodTo">) {
  const { t } = useTranslation();
  const { date } = useFormat();
  if (periodFrom && periodTo) return t("budget.period", { from: date(periodFrom), to: date(periodTo) });
  if (periodFrom) return t("budget.periodFrom", { from: date(periodFrom) });
  return periodTo ? t("budget.periodTo", { to: date(periodTo) }) : t("funding.noPeriod");
}
