import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { channelsQuery } from "#/api/queries";
import { useMe } from "#/auth/useMe";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { StillShown } from "../delivery/StillShown";
import { ChannelCards } from "./ChannelCards";
import { ChannelDialog } from "./ChannelDialog";

export function ChannelsScreen() {
  const { t } = useTranslation();
  const { can } = useMe();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <PageTitle title={t("channel.title")} lead={<p>{t("channel.lead")}</p>} />
      {can("channel:write") && (
        <div>
          <Button variant="primary" icon="add" onClick={() => setAdding(true)}>
            {t("channel.add")}
          </Button>
        </div>
      )}
      {can("delivery:read") && <StillShown />}
      <Loaded query={useQuery(channelsQuery())}>{({ items }) => <ChannelCards channels={items} level={2} />}</Loaded>
      <p>
        <a className="kern-link" href="/portal/">
          {t("publishing.demo")}
        </a>
      </p>
      {adding && <ChannelDialog onClose={() => setAdding(false)} />}
    </>
  );
}
