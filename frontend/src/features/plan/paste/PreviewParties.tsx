import { useTranslation } from "react-i18next";
import type { Organisation } from "#/api/types";
import { organisationInWords } from "#/i18n/wording";
import { Select } from "#/ui/Field";
import { AS_TEXT, type Choices, choiceKey, LEFT_OUT, type PastedParty } from "./parties";

interface PreviewPartiesProps {
  parties: PastedParty[];
  organisations: Organisation[];
  choices: Choices;
  onChoose: (key: string, chosen: string) => void;
}

/** Who was meant; who is not known can be chosen, once for all rows that name them. */
export function PreviewParties({ parties, organisations, choices, onChoose }: PreviewPartiesProps) {
  const { t } = useTranslation();
  return (
    <ul className="app-plain-list">
      {parties.map((party) => (
        <li key={party.text}>
          {party.organisation ? (
            t("table.paste.meant", { text: party.text, who: organisationInWords(party.organisation) })
          ) : (
            <Select
              label={t("table.paste.who", { text: party.text })}
              value={choices[choiceKey(party)] ?? AS_TEXT}
              onChange={(event) => onChoose(choiceKey(party), event.target.value)}
            >
              <option value={AS_TEXT}>{t("table.paste.asText")}</option>
              <option value={LEFT_OUT}>{t("table.paste.leftOut")}</option>
              {[...new Set([...party.candidates, ...organisations])].map((each) => (
                <option key={each.id} value={each.id} lang="de">
                  {organisationInWords(each)}
                </option>
              ))}
            </Select>
          )}
        </li>
      ))}
    </ul>
  );
}
