import { useTranslation } from "react-i18next";
import type { BudgetLine } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { percentForInput } from "./shares";

/** The line field by field; what it does not say is left out. */
export function LineFacts({ line }: { line: BudgetLine }) {
  const { t } = useTranslation();
  const { money, date, language } = useFormat();
  const amount = (value: string | undefined) => value && money(value, line.currency);
  const facts = {
    kind: t(`budget.kind.${line.kind}`),
    qualifier: t(`budget.qualifier.${line.qualifier}`),
    amount: amount(line.amount),
    amountFrom: amount(line.amountFrom),
    reasonCode: line.reasonCode && t(`budget.reason.${line.reasonCode}`),
    recurrence: t(`budget.recurrence.${line.recurrence}`),
    periodFrom: line.periodFrom && date(line.periodFrom),
    periodTo: line.periodTo && date(line.periodTo),
    distribution: line.distribution && t(`budget.distribution.${line.distribution}`),
    label: line.label,
    fte: line.fte?.replace(".", language === "en" ? "." : ","),
    programmeId: line.programme?.name,
    funder: line.funder && organisationInWords(line.funder),
    ownShare: line.ownShare && `${percentForInput(line.ownShare)} %`,
    productCode: line.productCode,
    accountCode: line.accountCode,
    internal: line.internal ? t("common.yes") : undefined,
  };
  return (
    <dl className="app-facts">
      {Object.entries(facts)
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{t(`fields.${name as keyof typeof facts}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
