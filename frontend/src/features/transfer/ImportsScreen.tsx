import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { plansQuery } from "#/api/queries";
import type { ImportSummary } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { ExportPanel } from "./ExportPanel";
import { importsQuery } from "./queries";
import { UploadForm } from "./UploadForm";

/** Tables in, and out again. Who may not import exports. */
export function TransferScreen() {
  const { t } = useTranslation();
  const { can } = useMe();
  const plans = useQuery(plansQuery());
  return (
    <>
      <PageTitle title={t("transfer.title")} lead={can("import:run") && <p>{t("transfer.lead")}</p>} />
      {can("import:run") && <Imports />}
      <Loaded query={plans}>{(all) => all.length > 0 && <ExportPanel plans={all} />}</Loaded>
    </>
  );
}

function Imports() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const imports = useInfiniteQuery(importsQuery());
  return (
    <>
      <UploadForm onRead={(importId) => void navigate({ to: paths.import, params: { importId } })} />
      <Panel title={t("transfer.earlier")}>
        <Loaded query={imports}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0) return <p className="app-muted">{t("transfer.none")}</p>;
            return (
              <ul className="app-plain-list app-stack-small">
                {items.map((item) => (
                  <li key={item.id}>
                    <ImportLine item={item} />
                  </li>
                ))}
              </ul>
            );
          }}
        </Loaded>
        {imports.hasNextPage && (
          <Button pending={imports.isFetchingNextPage} onClick={() => void imports.fetchNextPage()}>
            {t("common.more")}
          </Button>
        )}
      </Panel>
    </>
  );
}

export const STATE_TONES = { checked: "info", committed: "success", undone: "neutral" } as const;

function ImportLine({ item }: { item: ImportSummary }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <>
      <Link to={paths.import} params={{ importId: item.id }} className="kern-link">
        {item.fileName}
      </Link>{" "}
      <Badge tone={STATE_TONES[item.state]}>{t(`transfer.state.${item.state}`)}</Badge>{" "}
      <span className="app-muted">
        {t("transfer.line", {
          year: item.planYear,
          rows: item.rows,
          name: item.createdBy,
          at: instant(item.createdAt),
        })}
      </span>
    </>
  );
}
