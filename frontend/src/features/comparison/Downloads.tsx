import { useTranslation } from "react-i18next";
import type { Plan } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { Button } from "#/ui/Button";
import { saveFile } from "#/ui/saveFile";
import { toast } from "#/ui/toasts";
import { type Format, useDownload } from "./queries";

/** The whole comparison as a file, for a spreadsheet or for another program. */
export function Downloads({ plan, other }: { plan: Plan; other: Plan }) {
  const { t } = useTranslation();
  const download = useDownload(plan.id, other.id);
  const get = (format: Format) =>
    download.mutate(format, {
      onSuccess: (file) => saveFile(file, `${t("planComparison.fileName")}-${plan.year}-${other.year}.${format}`),
      onError: (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
    });
  return (["xlsx", "csv"] as const).map((format) => (
    <Button
      key={format}
      small
      icon="download"
      pending={download.isPending && download.variables === format}
      onClick={() => get(format)}
    >
      {t(`costs.download.${format}`)}
    </Button>
  ));
}
