import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Continuation, Plan } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { Select } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { BeginForm } from "./BeginForm";
import { continuationsQuery } from "./queries";
import { Review, type Shown } from "./Review";

interface ContinuationScreenProps extends Shown {
  plan: Plan;
}

/** Next year's plan from this year's: begun once, decided line by line, taken over in parts. */
export function ContinuationScreen({ plan, show, onShow }: ContinuationScreenProps) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t("continuation.title", { year: plan.year })} lead={<p>{t("continuation.lead")}</p>} />
      <Loaded query={useQuery(continuationsQuery(plan.id))}>
        {(continuations) => <Begun plan={plan} continuations={continuations} show={show} onShow={onShow} />}
      </Loaded>
    </>
  );
}

function Begun({ plan, continuations, ...shown }: ContinuationScreenProps & { continuations: Continuation[] }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const [chosen, setChosen] = useState<string>();
  const current = continuations.find(({ id }) => id === chosen) ?? continuations[0];
  if (!current) {
    return can("plan:write") ? (
      <BeginForm plan={plan} />
    ) : (
      <p className="app-empty">{t("continuation.notBegun", { year: plan.year })}</p>
    );
  }
  return (
    <>
      {continuations.length > 1 && (
        <div className="app-filters">
          <Select label={t("continuation.which")} value={current.id} onChange={({ target }) => setChosen(target.value)}>
            {continuations.map(({ id, year, title }) => (
              <option key={id} value={id}>{`${year}: ${title}`}</option>
            ))}
          </Select>
        </div>
      )}
      <Review key={current.id} plan={plan} continuation={current} {...shown} />
    </>
  );
}
