import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Responsibility } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { organisationInWords, responsibilityInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";

interface RowProps {
  responsibility: Responsibility;
  onEdit?: () => void;
  onRemove?: () => void;
}

export function ResponsibilityRow({ responsibility, onEdit, onRemove }: RowProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { organisation, note, contactPerson, openEnded, validFrom, validTo, wording } = responsibility;
  const who = responsibilityInWords(responsibility, t);
  const rest = [contactPerson, note].filter(Boolean).join(", ");
  return (
    <div className="app-line">
      <div>
        {organisation ? (
          <p>
            <Link to={paths.organisation} params={{ organisationId: organisation.id }} className="kern-link" lang="de">
              {organisationInWords(organisation)}
            </Link>
            {rest && `, ${rest}`}
            {openEnded && ` ${t("responsibility.andOthers")}`}
          </p>
        ) : (
          <p>{who}</p>
        )}
        {(validFrom || validTo) && (
          <p className="app-muted">
            {t("responsibility.valid", { from: validFrom ? date(validFrom) : "…", to: validTo ? date(validTo) : "…" })}
          </p>
        )}
        {wording && wording !== who && <p className="app-muted">{t("common.inSource", { wording })}</p>}
      </div>
      {onEdit && onRemove && (
        <div className="app-line-buttons">
          <Button small variant="tertiary" icon="edit" onClick={onEdit}>
            <span className="kern-sr-only">{t("common.editThis", { what: who })}</span>
          </Button>
          <Button small variant="tertiary" icon="delete" onClick={onRemove}>
            <span className="kern-sr-only">{t("common.remove", { what: who })}</span>
          </Button>
        </div>
      )}
    </div>
  );
}
