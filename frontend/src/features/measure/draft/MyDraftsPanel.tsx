import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Panel } from "#/ui/Panel";
import { myDraftsQuery } from "./queries";

/** What the person has begun to type; nothing where there is nothing. */
export function MyDraftsPanel() {
  const { t } = useTranslation();
  const { can } = useMe();
  const { instant } = useFormat();
  const { data } = useQuery({ ...myDraftsQuery(), enabled: can("measure:write") });
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t("draft.mine")}>
      <ul className="app-plain-list">
        {data.items.map(({ measure, savedAt, year }) => (
          <li key={measure.id}>
            <Link to={paths.measure} params={{ measureId: measure.id }} className="kern-link" lang="de">
              {measure.title}
            </Link>{" "}
            <span className="app-muted">{t("draft.ofYear", { year, at: instant(savedAt) })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
