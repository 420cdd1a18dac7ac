import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { channelsQuery } from "#/api/queries";
import type { Measure } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Panel } from "#/ui/Panel";
import { WithdrawDialog } from "./WithdrawDialog";

const TONES = { draft: "neutral", published: "success", changed: "info", withdrawn: "warning" } as const;

/** Where a measure is visible now, and the way to take it back. */
export function PublicationSection({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const [withdrawing, setWithdrawing] = useState(false);
  const channels = useQuery({ ...channelsQuery(), enabled: can("channel:read") }).data?.items;
  const { state, channels: visible } = measure.publication;
  const names = new Map(channels?.map(({ key, name }) => [key, name]));
  return (
    <Panel title={t("publishing.state")}>
      <p>
        <Badge tone={TONES[state]}>{t(`publishing.states.${state}`)}</Badge>
      </p>
      {visible.length > 0 && (
        <>
          <p>{t("publishing.visibleOn")}</p>
          <ul className="kern-list kern-list--bullet">
            {visible.map((key) => (
              <li key={key}>{names.get(key) ?? key}</li>
            ))}
          </ul>
        </>
      )}
      {visible.length > 0 && can("publication:write") && (
        <div>
          <Button onClick={() => setWithdrawing(true)}>{t("publishing.withdraw")}</Button>
        </div>
      )}
      {withdrawing && (
        <WithdrawDialog
          measureId={measure.id}
          channels={visible.map((key) => ({ key, name: names.get(key) ?? key }))}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </Panel>
  );
}
