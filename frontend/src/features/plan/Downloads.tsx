import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { Button } from "#/ui/Button";
import { saveFile } from "#/ui/saveFile";
import { toast } from "#/ui/toasts";
import { exported } from "./exported";
import type { PlanSearch } from "./filters";
import { type FORMATS, useDownload } from "./queries";

/** The rows, columns and order that are shown, as a file. */
export function Downloads({ plan, search }: { plan: Plan; search: PlanSearch }) {
  const { t } = useTranslation();
  const download = useDownload();
  const get = (format: keyof typeof FORMATS) =>
    download.mutate(
      { planId: plan.id, format, query: exported(search) },
      {
        onSuccess: (file) => saveFile(file, `${t("table.download.fileName")}-${plan.year}.${format}`),
        onError: (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
      },
    );
  return (
    <fieldset className="app-actions app-bare-group" aria-label={t("table.download.label")}>
      {(["xlsx", "csv"] as const).map((format) => (
        <Button
          key={format}
          small
          icon="download"
          pending={download.isPending && download.variables.format === format}
          onClick={() => get(format)}
        >
          {t(`table.download.${format}`)}
        </Button>
      ))}
    </fieldset>
  );
}
