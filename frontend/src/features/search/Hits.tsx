import { Header, ListBox, ListBoxItem, ListBoxSection, Text } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { SearchHit } from "#/api/types";
import { Icon } from "#/ui/Icon";
import { Marked } from "#/ui/Marked";
import { byKind } from "./groups";

interface HitsProps {
  hits: SearchHit[];
  /** Whether these are what was opened before. */
  recent: boolean;
  onOpen: (hit: SearchHit) => void;
  onAll: (() => void) | undefined;
}

const ALL = "all";

export function Hits({ hits, recent, onOpen, onAll }: HitsProps) {
  const { t } = useTranslation();
  const choose = (key: string) => {
    const hit = hits.find(({ id }) => id === key);
    if (key === ALL) onAll?.();
    else if (hit) onOpen(hit);
  };
  return (
    <ListBox
      className="app-search-hits"
      aria-label={recent ? t("search.recent") : t("search.results")}
      onAction={(key) => choose(String(key))}
      renderEmptyState={() => <p className="app-search-empty">{recent ? t("search.start") : t("search.none")}</p>}
    >
      {recent && hits.length > 0 && (
        <ListBoxSection id="recent">
          <Header className="app-search-kind">{t("search.recent")}</Header>
          {hits.map((hit) => (
            <Hit key={hit.id} hit={hit} />
          ))}
        </ListBoxSection>
      )}
      {!recent &&
        byKind(hits).map(({ kind, hits: ofKind }) => (
          <ListBoxSection key={kind} id={kind}>
            <Header className="app-search-kind">{t(`search.kind.${kind}`)}</Header>
            {ofKind.map((hit) => (
              <Hit key={hit.id} hit={hit} />
            ))}
          </ListBoxSection>
        ))}
      {onAll && (
        <ListBoxItem id={ALL} textValue={t("search.all")} className="app-search-hit">
          <Text slot="label">
            <Icon name="arrow-forward" size="small" /> {t("search.all")}
          </Text>
        </ListBoxItem>
      )}
    </ListBox>
  );
}

function Hit({ hit }: { hit: SearchHit }) {
  const { t } = useTranslation();
  const where = [hit.known, hit.planYear && t("search.plan", { year: hit.planYear })].filter(Boolean).join(" · ");
  return (
    <ListBoxItem id={hit.id} textValue={[hit.title, where].filter(Boolean).join(", ")} className="app-search-hit">
      <Text slot="label">
        <span lang="de">
          <Marked text={hit.markedTitle} />
        </span>
      </Text>
      {(where || hit.excerpt) && (
        <Text slot="description" className="app-search-where">
          {where}
          {where && hit.excerpt && " · "}
          {hit.excerpt && (
            <span lang="de">
              <Marked text={hit.excerpt} />
            </span>
          )}
        </Text>
      )}
    </ListBoxItem>
  );
}
