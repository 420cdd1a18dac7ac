import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import type { Organisation, User } from "#/api/types";
import { today } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { everybodyQuery } from "../queries";
import { accessGaps } from "./gaps";

/** Whom to give a role or an organisation, and for which offices nobody works yet: one step to each. */
export function AccessGapsPanel() {
  const { t } = useTranslation();
  const users = useQuery(everybodyQuery());
  const organisations = useQuery(organisationsQuery());
  const data = users.data && organisations.data ? accessGaps(users.data, organisations.data, today()) : undefined;
  return (
    <Panel title={t("gaps.title")}>
      <Loaded query={{ ...(users.error ? users : organisations), data }}>
        {({ withoutRole, withoutOrganisation, invited, withoutEditor }) => (
          <>
            {[withoutRole, withoutOrganisation, invited, withoutEditor].every(({ length }) => length === 0) && (
              <p>{t("gaps.none")}</p>
            )}
            <Group title={t("gaps.withoutRole", { count: withoutRole.length })}>{withoutRole.map(toPerson)}</Group>
            <Group title={t("gaps.withoutOrganisation", { count: withoutOrganisation.length })}>
              {withoutOrganisation.map(toPerson)}
            </Group>
            <Group title={t("gaps.withoutEditor", { count: withoutEditor.length })}>
              {withoutEditor.map(toOrganisation)}
            </Group>
            <Group title={t("gaps.invited", { count: invited.length })}>{invited.map(toPerson)}</Group>
          </>
        )}
      </Loaded>
      <p>
        <Link to={paths.users} className="kern-link">
          {t("gaps.toUsers")}
        </Link>
      </p>
    </Panel>
  );
}

const FEW = 5;

/** The first few at once, the others on demand: offices may be many. */
function Group({ title, children }: { title: string; children: ReactNode[] }) {
  const { t } = useTranslation();
  const heading = useId();
  if (children.length === 0) return null;
  const others = children.slice(FEW);
  return (
    <section aria-labelledby={heading}>
      <h3 className="kern-title" id={heading}>
        {title}
      </h3>
      <ul className="app-plain-list app-stack-small">{children.slice(0, FEW)}</ul>
      {others.length > 0 && (
        <details>
          <summary>{t("gaps.more", { count: others.length })}</summary>
          <ul className="app-plain-list app-stack-small">{others}</ul>
        </details>
      )}
    </section>
  );
}

const toPerson = ({ id, username, name }: User) => (
  <li key={id}>
    <Link to={paths.users} search={{ q: username }} className="kern-link">
      {name}
    </Link>
  </li>
);

const toOrganisation = (organisation: Organisation) => (
  <li key={organisation.id}>
    <Link to={paths.users} search={organisation.key ? { organisation: organisation.key } : {}} className="kern-link">
      {organisationInWords(organisation)}
    </Link>
  </li>
);
