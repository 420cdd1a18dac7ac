import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Organisation, OrganisationRef } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Panel } from "#/ui/Panel";

/** Since when, until when, who was there before and who goes on, how to reach it. */
export function OrganisationFacts({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const { predecessors, successor, contactEmail, ags } = organisation;
  return (
    <Panel title={t("organisations.facts")}>
      <dl className="app-facts">
        <Fact name={t("organisations.valid")}>
          <Validity {...organisation} />
        </Fact>
        {predecessors && (
          <Fact name={t("organisations.predecessors")}>
            {predecessors.map((each) => (
              <OrganisationLink key={each.id} organisation={each} />
            ))}
          </Fact>
        )}
        {successor && (
          <Fact name={t("organisations.successor")}>
            <OrganisationLink organisation={successor} />
          </Fact>
        )}
        {contactEmail && (
          <Fact name={t("organisations.contactEmail")}>
            <a className="kern-link" href={`mailto:${contactEmail}`}>
              {contactEmail}
            </a>
          </Fact>
        )}
        {ags && <Fact name={t("fields.ags")}>{ags}</Fact>}
      </dl>
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Validity({ validFrom, validTo }: Pick<Organisation, "validFrom" | "validTo">) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const parts = [
    validFrom && t("organisations.since", { date: date(validFrom) }),
    validTo && t("organisations.until", { date: date(validTo) }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : t("organisations.always");
}

function OrganisationLink({ organisation }: { organisation: OrganisationRef }) {
  return (
    <Link
      to={paths.organisation}
      params={{ organisationId: organisation.id }}
      className="kern-link app-block"
      lang="de"
    >
      {organisationInWords(organisation)}
    </Link>
  );
}
