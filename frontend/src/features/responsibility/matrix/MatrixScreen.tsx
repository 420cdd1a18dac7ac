import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Plan, Role } from "#/api/types";
import { paths } from "#/paths";
import { Select } from "#/ui/Field";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { matrixQuery } from "../queries";
import { MatrixTable } from "./MatrixTable";

const ROLES: Role[] = ["lead", "cooperation", "further"];

interface MatrixScreenProps {
  plan: Plan;
  role: Role;
  onRole: (role: Role) => void;
}

/** Who carries how much, by building block. */
export function MatrixScreen({ plan, role, onRole }: MatrixScreenProps) {
  const { t } = useTranslation();
  const matrix = useQuery(matrixQuery(plan.id, role));
  const year = `${plan.year}`;
  return (
    <>
      <PageTitle title={t("matrix.title", { year })} lead={<p>{t("matrix.lead")}</p>} />
      <div className="app-filters">
        <Select
          label={t("matrix.role")}
          value={role}
          onChange={(event) => onRole(ROLES.find((each) => each === event.target.value) ?? "lead")}
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {t(`responsibility.role.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      <Loaded query={matrix}>
        {(data) =>
          data.rows.length === 0 ? (
            <div className="app-empty">
              <p>{t("matrix.empty")}</p>
              <Link to={paths.responsibilityGaps} params={{ year }} className="kern-link">
                {t("matrix.toGaps")}
              </Link>
            </div>
          ) : (
            <MatrixTable matrix={data} year={year} />
          )
        }
      </Loaded>
    </>
  );
}
