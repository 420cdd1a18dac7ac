import { useTranslation } from "react-i18next";
import type { ChannelPreview } from "#/api/types";
import { Changes } from "#/ui/Changes";
import { Panel } from "#/ui/Panel";
import { MeasureLink } from "./MeasureLink";

/** What each portal would see appear, change and disappear. */
export function ChannelPreviews({ channels }: { channels: ChannelPreview[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t("publishing.preview")}>
      {channels.map((channel) => (
        <section key={channel.key} className="app-stack-small">
          <h3 className="kern-title">{channel.name}</h3>
          <p className="app-muted">
            {channel.edition ? t("publishing.onEdition", { number: channel.edition }) : t("publishing.neverPublished")}
          </p>
          <ChannelChanges channel={channel} />
        </section>
      ))}
    </Panel>
  );
}

function ChannelChanges({ channel }: { channel: ChannelPreview }) {
  const { t } = useTranslation();
  const nothing = channel.appear.length + channel.change.length + channel.disappear.length === 0;
  if (nothing) return <p>{t("publishing.nothingChanges", { count: channel.unchanged })}</p>;
  return (
    <>
      {(["appear", "change", "disappear"] as const).map(
        (kind) =>
          channel[kind].length > 0 && (
            <details key={kind} className="app-details">
              <summary>
                {t(`publishing.${kind}`, { count: channel[kind].length })}
                <span className="kern-sr-only"> {channel.name}</span>
              </summary>
              <ul className="app-plain-list app-stack-small">
                {channel[kind].map((item) => (
                  <li key={item.lineage}>
                    <MeasureLink measureId={item.measureId} title={item.title} />
                    {item.fields && <Changes changes={item.fields} />}
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
      {channel.unchanged > 0 && <p className="app-muted">{t("publishing.unchanged", { count: channel.unchanged })}</p>}
    </>
  );
}
