import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { isFiltered, type PlanSearch } from "./filters";

export function NoMeasures({ search, onReset }: { search: PlanSearch; onReset: () => void }) {
  const { t } = useTranslation();
  const { can } = useMe();
  if (isFiltered(search)) {
    return (
      <div className="app-empty">
        <p>{t("plan.nothingFound")}</p>
        <Button onClick={onReset}>{t("plan.filter.reset")}</Button>
      </div>
    );
  }
  return (
    <div className="app-empty">
      <p>{t("plan.empty")}</p>
      {can("import:run") && (
        <Link to={paths.imports} className="kern-link">
          {t("plan.importNow")}
        </Link>
      )}
    </div>
  );
}
