import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { plansQuery } from "#/api/queries";
import type { Organisation, OrganisationResponsibility, Plan, Role } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { dateForInput, parseDate } from "#/i18n/sloppy";
import { organisationInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { TextField } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { OrganisationActions } from "./OrganisationActions";
import { OrganisationFacts } from "./OrganisationFacts";
import { carriedQuery, organisationQuery } from "./queries";

const ROLES: Role[] = ["lead", "cooperation", "further"];

interface DetailProps {
  organisationId: string;
  on: string | undefined;
  onDate: (on: string | undefined) => void;
  onGone: () => Promise<void>;
  onShow: (id: string) => Promise<void>;
}

/** One organisation: what it leads and where it takes part, today or on a day of one's choice. */
export function OrganisationDetail({ organisationId, on, onDate, onGone, onShow }: DetailProps) {
  const { can } = useMe();
  const organisation = useQuery(organisationQuery(organisationId));
  const carried = useQuery(carriedQuery(organisationId, on));
  const plans = useQuery(plansQuery()).data ?? [];
  return (
    <Loaded query={organisation}>
      {(data) => (
        <>
          <Head organisation={data} />
          {can("organisation:write") && <OrganisationActions organisation={data} onGone={onGone} onShow={onShow} />}
          <OrganisationFacts organisation={data} />
          <DateFilter on={on} onDate={onDate} />
          <Loaded query={carried}>
            {(all) =>
              ROLES.map((role) => (
                <Carried key={role} organisationId={organisationId} role={role} all={all} plans={plans} />
              ))
            }
          </Loaded>
        </>
      )}
    </Loaded>
  );
}

function Head({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const { parent } = organisation;
  return (
    <PageTitle
      title={organisationInWords(organisation)}
      lang="de"
      preline={t(`organisation.kind.${organisation.kind}`)}
      lead={
        parent && (
          <p>
            {t("organisation.partOf")}{" "}
            <Link to={paths.organisation} params={{ organisationId: parent.id }} className="kern-link" lang="de">
              {organisationInWords(parent)}
            </Link>
          </p>
        )
      }
    />
  );
}

function DateFilter({ on, onDate }: Pick<DetailProps, "on" | "onDate">) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(dateForInput(on));
  const wrong = typed.trim() !== "" && parseDate(typed) === undefined;
  return (
    <form
      className="app-filters"
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong) onDate(parseDate(typed));
      }}
    >
      <TextField
        label={t("organisation.on")}
        hint={t("organisation.onHint")}
        value={typed}
        error={wrong ? t("validation.date") : undefined}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => !wrong && onDate(parseDate(typed))}
      />
    </form>
  );
}

interface CarriedProps {
  organisationId: string;
  role: Role;
  all: OrganisationResponsibility[];
  plans: Plan[];
}

function Carried({ organisationId, role, all, plans }: CarriedProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const carried = all.filter((each) => each.role === role);
  const yearOf = (planId: string) => plans.find(({ id }) => id === planId)?.year;
  return (
    <Panel title={t(`organisation.as.${role}`, { count: carried.length })}>
      {carried.length === 0 ? (
        <p className="app-muted">{t("organisation.nothing")}</p>
      ) : (
        <ul className="app-plain-list app-stack-small">
          {carried.map(({ id, measure, planId, organisation, note, validFrom, validTo }) => (
            <li key={id}>
              <Link to={paths.measure} params={{ measureId: measure.id }} className="kern-link" lang="de">
                {measure.title}
              </Link>{" "}
              <span className="app-muted">
                {[
                  yearOf(planId),
                  organisation?.id !== organisationId && organisation && organisationInWords(organisation),
                  note,
                ]
                  .filter(Boolean)
                  .join(" · ")}
                {(validFrom || validTo) &&
                  ` · ${t("responsibility.valid", { from: validFrom ? date(validFrom) : "…", to: validTo ? date(validTo) : "…" })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
