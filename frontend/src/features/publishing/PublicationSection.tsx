import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { channelsQuery } from "#/api/queries";
import type { ChannelState, Measure } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Panel } from "#/ui/Panel";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { WithdrawDialog } from "./WithdrawDialog";

const TONES = { draft: "neutral", published: "success", changed: "info", withdrawn: "warning" } as const;

const CHANNEL_TONES = { published: "success", changed: "info", withdrawn: "warning", left: "neutral" } as const;

/** Where a measure is visible now, and the way to take it back. */
export function PublicationSection({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const [withdrawing, setWithdrawing] = useState(false);
  const channels = useQuery({ ...channelsQuery(), enabled: can("channel:read") }).data?.items;
  const { state, channels: visible, byChannel = [] } = measure.publication;
  const names = new Map(channels?.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  return (
    <Panel title={t("publishing.state")}>
      <p>
        <Badge tone={TONES[state]}>{t(`publishing.states.${state}`)}</Badge>
      </p>
      {byChannel.length > 0 && <ChannelStates states={byChannel} nameOf={nameOf} />}
      {visible.length > 0 && can("publication:write") && (
        <div>
          <Button onClick={() => setWithdrawing(true)}>{t("publishing.withdraw")}</Button>
        </div>
      )}
      {withdrawing && (
        <WithdrawDialog
          measure={measure}
          channels={visible.map((key) => ({ key, name: nameOf(key) }))}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </Panel>
  );
}

function ChannelStates({ states, nameOf }: { states: ChannelState[]; nameOf: (key: string) => string }) {
  const { t } = useTranslation();
  return (
    <ScrollRegion label={t("publishing.state")}>
      <table className="kern-table app-table">
        <caption className="kern-sr-only">{t("publishing.state")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("publishing.channel")}</th>
            <th scope="col">{t("publishing.stateTitle")}</th>
            <th scope="col">{t("publishing.sinceTitle")}</th>
          </tr>
        </thead>
        <tbody>
          {states.map(({ key, state, edition }) => (
            <tr key={key}>
              <th scope="row">{nameOf(key)}</th>
              <td>
                <Badge tone={CHANNEL_TONES[state]}>{t(`publishing.channelState.${state}`)}</Badge>
              </td>
              <td>{t("publishing.since", { number: edition })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
