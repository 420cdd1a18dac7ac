import { useTranslation } from "react-i18next";
import type { Responsibility } from "#/api/types";
import { responsibilityInWords } from "#/i18n/wording";
import { Icon } from "#/ui/Icon";

interface PartyListProps {
  parties: Responsibility[];
  /** a), b) or c), where several roles stand in one cell. */
  withLetter: boolean;
  onRemove: (party: Responsibility) => void;
}

/** Who carries the measure, each with a button that takes it out. */
export function PartyList({ parties, withLetter, onRemove }: PartyListProps) {
  const { t } = useTranslation();
  return (
    <ul className="app-plain-list">
      {parties.map((party) => {
        const who = responsibilityInWords(party, t);
        return (
          <li key={party.id}>
            {withLetter && (
              <abbr title={t(`responsibility.role.${party.role}`)}>{t(`responsibility.letter.${party.role}`)}</abbr>
            )}{" "}
            {who}{" "}
            <button
              type="button"
              className="app-party-remove"
              aria-label={t("table.parties.remove", { who })}
              onClick={() => onRemove(party)}
            >
              <Icon name="close" size="small" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
