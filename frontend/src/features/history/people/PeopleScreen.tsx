import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { HistoryActor } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { actorsQuery } from "../queries";
import { PseudonymDialog } from "./PseudonymDialog";

/** Who stands in the history, and the way to a pseudonym for those who ask for one. */
export function PeopleScreen() {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<HistoryActor>();
  return (
    <>
      <PageTitle title={t("log.people.title")} lead={<p>{t("log.people.lead")}</p>} />
      <Loaded query={useQuery(actorsQuery())}>
        {(people) =>
          people.length === 0 ? (
            <p className="app-muted">{t("log.people.none")}</p>
          ) : (
            <ul className="app-history">
              {people.map((person) => (
                <li key={person.id}>
                  <Person person={person} onAsk={() => setAsked(person)} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {asked && <PseudonymDialog person={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function Person({ person, onAsk }: { person: HistoryActor; onAsk: () => void }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const { instant } = useFormat();
  return (
    <div className="app-inline-list">
      <span>{person.name}</span>
      {person.pseudonymisedAt ? (
        <span className="app-muted">
          {t("log.people.state")} {t("log.people.since", { at: instant(person.pseudonymisedAt) })}
        </span>
      ) : (
        person.id !== "system" &&
        can("history:pseudonymise") && (
          <Button
            small
            variant="tertiary"
            aria-label={t("log.people.replaceThis", { name: person.name })}
            onClick={onAsk}
          >
            {t("log.people.replace")}
          </Button>
        )
      )}
    </div>
  );
}
