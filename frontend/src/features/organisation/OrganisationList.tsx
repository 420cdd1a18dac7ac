import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import type { OrganisationKind } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { today, useFormat } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Checkbox } from "#/ui/Checkbox";
import { TextField } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { OrganisationDialog } from "./OrganisationDialog";
import { type Branch, countOf, toTree } from "./tree";

const KINDS: OrganisationKind[] = ["office", "unit", "municipality", "partner", "group"];

interface OrganisationListProps {
  q: string;
  withEnded: boolean;
  onSearch: (q: string, withEnded: boolean) => void;
}

/** Everybody who carries something, as a tree, found by all that people call them. */
export function OrganisationList({ q, withEnded, onSearch }: OrganisationListProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  const { compare } = useFormat();
  const organisations = useQuery(organisationsQuery());
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageTitle title={t("organisation.title")} lead={<p>{t("organisation.lead")}</p>} />
      <search className="app-filters" aria-label={t("organisation.search")}>
        <TextField
          type="search"
          label={t("organisation.search")}
          placeholder={t("organisation.searchExample")}
          value={q}
          onChange={(event) => onSearch(event.target.value, withEnded)}
        />
        <Checkbox
          label={t("organisations.withEnded")}
          checked={withEnded}
          onChange={(event) => onSearch(q, event.target.checked)}
        />
      </search>
      {can("organisation:write") && (
        <div className="app-toolbar">
          <Button small icon="add" onClick={() => setAdding(true)}>
            {t("organisations.add")}
          </Button>
        </div>
      )}
      <Loaded query={organisations}>
        {(all) => <Found tree={toTree(all, { q, withEnded, today: today(), compare })} />}
      </Loaded>
      {adding && <OrganisationDialog organisationId={undefined} onClose={() => setAdding(false)} />}
    </>
  );
}

function Found({ tree }: { tree: Branch[] }) {
  const { t } = useTranslation();
  const count = countOf(tree);
  return (
    <>
      <p role="status" className="app-count">
        {t("organisation.count", { count })}
      </p>
      {count === 0 && <p className="app-empty">{t("organisations.notFound")}</p>}
      {KINDS.map((kind) => {
        const ofKind = tree.filter(({ organisation }) => organisation.kind === kind);
        return (
          ofKind.length > 0 && (
            <Panel key={kind} title={t(`organisation.kinds.${kind}`)}>
              <Branches branches={ofKind} />
            </Panel>
          )
        );
      })}
    </>
  );
}

function Branches({ branches }: { branches: Branch[] }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <ul className="app-tree">
      {branches.map(({ organisation, parts }) => (
        <li key={organisation.id}>
          <Link to={paths.organisation} params={{ organisationId: organisation.id }} className="kern-link" lang="de">
            {organisationInWords(organisation)}
          </Link>
          {organisation.validTo && (
            <span className="app-muted"> {t("organisation.until", { date: date(organisation.validTo) })}</span>
          )}
          {parts.length > 0 && <Branches branches={parts} />}
        </li>
      ))}
    </ul>
  );
}
