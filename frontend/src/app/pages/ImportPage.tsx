import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ImportScreen } from "#/features/transfer/ImportScreen";
import { paths } from "#/paths";

const route = getRouteApi(paths.import);

export default function ImportPage() {
  const { t } = useTranslation();
  const { importId } = route.useParams();
  return (
    <ImportScreen
      key={importId}
      importId={importId}
      planLink={(year) => (
        <Link to={paths.measures} params={{ year: `${year}` }} className="kern-link">
          {t("transfer.toPlan", { year })}
        </Link>
      )}
    />
  );
}
