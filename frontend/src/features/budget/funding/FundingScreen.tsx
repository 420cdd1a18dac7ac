import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { organisationInWords } from "#/i18n/wording";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { programmesQuery } from "../queries";
import { ProgrammeDialog } from "./ProgrammeDialog";
import { ProgrammeTable } from "./ProgrammeTable";
import { fundersQuery } from "./queries";

/** Who gives money, by which programmes. */
export function FundingScreen() {
  const { t } = useTranslation();
  const { can } = useMe();
  const programmes = useQuery(programmesQuery());
  const [open, setOpen] = useState<"new" | string>();
  const writable = can("budget:write");
  return (
    <>
      <PageTitle title={t("funding.title")} lead={<p>{t("funding.lead")}</p>} />
      <Panel
        title={t("funding.programmes")}
        actions={
          writable && (
            <Button small icon="add" onClick={() => setOpen("new")}>
              {t("funding.add")}
            </Button>
          )
        }
      >
        <Loaded query={programmes}>
          {(all) =>
            all.length === 0 ? (
              <p className="app-muted">{writable ? t("funding.noneYet") : t("funding.none")}</p>
            ) : (
              <ProgrammeTable programmes={all} onEdit={writable ? setOpen : undefined} />
            )
          }
        </Loaded>
      </Panel>
      <Funders />
      {open && <ProgrammeDialog programmeId={open === "new" ? undefined : open} onClose={() => setOpen(undefined)} />}
    </>
  );
}

function Funders() {
  const { t } = useTranslation();
  return (
    <Panel title={t("funding.funders")}>
      <Loaded query={useQuery(fundersQuery())}>
        {(all) =>
          all.length === 0 ? (
            <p className="app-muted">{t("funding.noFunders")}</p>
          ) : (
            <ul className="app-plain-list app-stack-small">
              {all.map(({ organisation, programmes, budgetLines }) => (
                <li key={organisation.id}>
                  <strong lang="de">{organisationInWords(organisation)}</strong>
                  {": "}
                  {[
                    t("funding.lines", { count: budgetLines }),
                    ...(programmes.length > 0 ? [programmes.map(({ name }) => name).join(", ")] : []),
                  ].join("; ")}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
