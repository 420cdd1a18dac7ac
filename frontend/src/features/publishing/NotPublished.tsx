import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#/i18n/format";
import { Alert } from "#/ui/Alert";
import { FindingList } from "./Findings";
import type { Refused } from "./PublishForm";
import { previewQuery } from "./queries";

/** Why an edition did not appear: somebody else was faster, or something blocks it. The preview is read anew at once. */
export function NotPublished({ planId, refused }: { planId: string; refused: Refused }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const client = useQueryClient();
  useEffect(() => {
    if (refused) void client.invalidateQueries({ queryKey: previewQuery(planId).queryKey });
  }, [client, planId, refused]);
  const { newerEdition, blocks } = refused;
  if (newerEdition) {
    const { edition: number, publishedBy: name, publishedAt } = newerEdition;
    return (
      <Alert tone="warning" title={t("publishing.conflictTitle", { number })} announce>
        <p>{t("publishing.conflictText", { name, at: instant(publishedAt) })}</p>
      </Alert>
    );
  }
  if (!blocks?.length) return null;
  return (
    <Alert tone="danger" title={t("publishing.blockedTitle")} announce>
      <FindingList findings={blocks} />
    </Alert>
  );
}
