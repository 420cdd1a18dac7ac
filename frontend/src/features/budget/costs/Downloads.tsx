import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { Button } from "#/ui/Button";
import { saveFile } from "#/ui/saveFile";
import { toast } from "#/ui/toasts";
import { type FORMATS, useDownload } from "./queries";
import type { Grouping } from "./search";

interface DownloadsProps {
  plan: Plan;
  groupBy: Grouping;
}

/** What is shown, to go on working with: groups and lines, for a spreadsheet or for another program. */
export function Downloads({ plan, groupBy }: DownloadsProps) {
  const { t } = useTranslation();
  const download = useDownload();
  const get = (format: keyof typeof FORMATS) =>
    download.mutate(
      { planId: plan.id, groupBy, format },
      {
        onSuccess: (file) => saveFile(file, `${t("costs.fileName")}-${plan.year}-${groupBy}.${format}`),
        onError: (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
      },
    );
  return (
    <div className="app-actions">
      {(["xlsx", "csv"] as const).map((format) => (
        <Button
          key={format}
          small
          icon="download"
          pending={download.isPending && download.variables.format === format}
          onClick={() => get(format)}
        >
          {t(`costs.download.${format}`)}
        </Button>
      ))}
    </div>
  );
}
