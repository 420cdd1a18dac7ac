import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Channel, ChannelDelivery } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { Alert } from "#/ui/Alert";
import { Badge } from "#/ui/Badge";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { deliveriesQuery } from "./queries";
import { Withdrawn } from "./StillShown";

/** Who has fetched which edition, and what of it is out of date. */
export function Ledger({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const { name } = channel;
  return (
    <Panel title={t("delivery.title")}>
      <Loaded query={useQuery(deliveriesQuery(channel.key))}>
        {({ items }) => {
          if (items.length === 0) return <p className="app-muted">{t("delivery.none")}</p>;
          const withdrawn = items.flatMap(({ mayStillShow }) => mayStillShow);
          return (
            <>
              {withdrawn.length > 0 && (
                <Alert tone="warning" title={t("delivery.stillShows", { name, count: withdrawn.length })}>
                  <Withdrawn measures={withdrawn} />
                </Alert>
              )}
              <Table items={items} />
            </>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function Table({ items }: { items: ChannelDelivery[] }) {
  const { t } = useTranslation();
  return (
    <ScrollRegion label={t("delivery.title")}>
      <table className="kern-table app-table">
        <caption className="kern-sr-only">{t("delivery.title")}</caption>
        <thead>
          <tr>
            {(["who", "holds", "behind", "deliveredAt", "seenAt"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`delivery.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((delivery) => (
            <Row key={delivery.client ?? ""} delivery={delivery} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ delivery: { client, edition, way, behind, deliveredAt, seenAt } }: { delivery: ChannelDelivery }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <tr>
      <th scope="row">{client ?? t("delivery.readers")}</th>
      <td>
        {edition ? t("delivery.holds", { number: edition }) : t("delivery.nothing")}
        {way && ` (${t(`delivery.way.${way}`)})`}
      </td>
      <td>
        {behind.editions === 0 ? (
          <Badge tone="success">{t("delivery.upToDate")}</Badge>
        ) : (
          <>
            <Badge tone="warning">{t("delivery.behind", { count: behind.editions })}</Badge>{" "}
            {t("delivery.changesBehind", { count: behind.changes })}
          </>
        )}
      </td>
      <td>{deliveredAt ? instant(deliveredAt) : t("delivery.never")}</td>
      <td>{seenAt ? instant(seenAt) : t("delivery.never")}</td>
    </tr>
  );
}
