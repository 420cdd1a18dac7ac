import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { apiUrl } from "#/api/client";
import type { Channel } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { fieldInWords } from "#/i18n/values";
import { Panel } from "#/ui/Panel";

/** A portal's settings in words. */
export function ChannelFacts({ channel, actions }: { channel: Channel; actions: ReactNode }) {
  const { t } = useTranslation();
  const { list, instant } = useFormat();
  const { licence, contact, selection, fields, edition, publishedAt, count = 0 } = channel;
  const chosen = [...(selection.buildingBlocks ?? []), ...(selection.targetGroups ?? [])];
  return (
    <Panel title={t("channel.settings")} actions={actions}>
      <dl className="app-facts">
        <Fact term={t("publishing.stateTitle")}>
          {edition && publishedAt
            ? t("publishing.holds", { number: edition, at: instant(publishedAt), count })
            : t("publishing.neverPublished")}
        </Fact>
        <Fact term={t("channel.selection")}>{chosen.length > 0 ? list(chosen) : t("channel.selectionAll")}</Fact>
        <Fact term={t("channel.fields")}>
          {fields ? list(fields.map((field) => fieldInWords(field, t))) : t("channel.fieldsAll")}
        </Fact>
        <Fact term={t("channel.language")}>{t(`channel.languages.${channel.language}`)}</Fact>
        <Fact term={t("channel.licence")}>
          <a className="kern-link" href={licence.url} rel="noreferrer">
            {licence.name}
          </a>{" "}
          ({licence.attribution})
        </Fact>
        {channel.url && (
          <Fact term={t("channel.url")}>
            <a className="kern-link" href={channel.url} rel="noreferrer">
              {channel.url}
            </a>
          </Fact>
        )}
        {contact && (
          <Fact term={t("channel.contact")}>
            {contact.name}{" "}
            {contact.email && (
              <a className="kern-link" href={`mailto:${contact.email}`}>
                {contact.email}
              </a>
            )}
          </Fact>
        )}
        <Fact term={t("channel.feed")}>
          <code className="app-digest">{`${apiUrl()}/published/${channel.key}/measures`}</code>
        </Fact>
        {channel.clientId && (
          <Fact term={t("channel.client")}>
            <code className="app-digest">{channel.clientId}</code>
          </Fact>
        )}
      </dl>
      <p>
        <a className="kern-link" href="/portal/">
          {t("publishing.demo")}
        </a>
      </p>
    </Panel>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
