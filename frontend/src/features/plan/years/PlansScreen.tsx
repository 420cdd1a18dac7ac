import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { plansQuery } from "#/api/queries";
import type { Plan } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { useRemoval } from "../structure/useRemoval";
import { PlanDialog } from "./PlanDialog";
import { usePlanChanges } from "./queries";

/** The plans of all years, and what can be done with each. */
export function PlansScreen() {
  const { t } = useTranslation();
  const { can } = useMe();
  const [open, setOpen] = useState<"new" | string>();
  const writable = can("plan:write");
  const plans = useQuery(plansQuery());
  return (
    <>
      <PageTitle title={t("plans.title")} lead={<p>{t("plans.lead")}</p>} />
      {writable && (
        <div className="app-actions">
          <Button icon="add" onClick={() => setOpen("new")}>
            {t("plans.add")}
          </Button>
          {can("import:run") && (
            <Link to={paths.imports} className="kern-link">
              {t("plans.import")}
            </Link>
          )}
        </div>
      )}
      <Loaded query={plans}>
        {(all) => (
          <>
            {all.length === 0 && <p className="app-empty">{writable ? t("plans.none") : t("plans.noneYet")}</p>}
            <ul className="app-plain-list app-stack">
              {all.map((plan) => (
                <PlanCard key={plan.id} plan={plan} plans={all} onEdit={writable ? setOpen : undefined} />
              ))}
            </ul>
            {open && (
              <PlanDialog planId={open === "new" ? undefined : open} plans={all} onClose={() => setOpen(undefined)} />
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

interface PlanCardProps {
  plan: Plan;
  plans: Plan[];
  onEdit: ((planId: string) => void) | undefined;
}

function PlanCard({ plan, plans, onEdit }: PlanCardProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const predecessor = plans.find(({ id }) => id === plan.predecessorId);
  return (
    <li className="app-panel">
      <h2 className="kern-heading-small">
        <Link to={paths.plan} params={{ year: `${plan.year}` }} className="kern-link">
          {plan.title.includes(`${plan.year}`) ? plan.title : `${plan.year}: ${plan.title}`}
        </Link>
      </h2>
      {plan.subtitle && <p lang="de">{plan.subtitle}</p>}
      <p className="app-muted">
        {[
          plan.asOf && t("plan.asOf", { date: date(plan.asOf) }),
          predecessor && t("plans.continues", { title: predecessor.title, year: predecessor.year }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <PlanActions plan={plan} several={plans.length > 1} onEdit={onEdit} />
    </li>
  );
}

function PlanActions({ plan, several, onEdit }: { plan: Plan; several: boolean } & Pick<PlanCardProps, "onEdit">) {
  const { t } = useTranslation();
  const { remove } = usePlanChanges();
  const removal = useRemoval(remove, plan.title);
  const year = `${plan.year}`;
  return (
    <div className="app-actions">
      <Link to={paths.structure} params={{ year }} className="kern-link">
        {t("structure.link")}
      </Link>
      {several && (
        <Link to={paths.comparison} params={{ year }} className="kern-link">
          {t("planComparison.link")}
        </Link>
      )}
      <Link to={paths.continuation} params={{ year }} className="kern-link">
        {t("continuation.link")}
      </Link>
      {onEdit && (
        <>
          <Button small icon="edit" onClick={() => onEdit(plan.id)}>
            <span aria-hidden="true">{t("common.edit")}</span>
            <span className="kern-sr-only">{t("common.editThis", { what: plan.title })}</span>
          </Button>
          <Button small icon="delete" pending={remove.isPending} onClick={() => removal.run(plan.id)}>
            <span aria-hidden="true">{t("plans.delete")}</span>
            <span className="kern-sr-only">{t("common.remove", { what: plan.title })}</span>
          </Button>
          {removal.dialog}
        </>
      )}
    </div>
  );
}
