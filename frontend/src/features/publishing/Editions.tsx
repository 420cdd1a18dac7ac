import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Edition, Plan } from "#/api/types";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { EditionFacts } from "./EditionFacts";
import { editionsQuery } from "./queries";

export function Editions({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const editions = useInfiniteQuery(editionsQuery(plan.id));
  return (
    <Loaded query={editions}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <p className="app-muted">{t("publishing.noEditions")}</p>;
        return (
          <>
            <ol className="app-plain-list app-stack">
              {items.map((edition) => (
                <li key={edition.id} className="app-card">
                  <EditionCard year={plan.year} edition={edition} />
                </li>
              ))}
            </ol>
            {editions.hasNextPage && (
              <Button pending={editions.isFetchingNextPage} onClick={() => void editions.fetchNextPage()}>
                {t("common.more")}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function EditionCard({ year, edition }: { year: number; edition: Edition }) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className="kern-title">{t("publishing.edition", { number: edition.edition })}</h3>
      <EditionFacts edition={edition} />
      <p>
        <Link to={paths.edition} params={{ year: `${year}`, number: `${edition.edition}` }} className="kern-link">
          {t("publishing.toEdition", { number: edition.edition })}
        </Link>
      </p>
    </>
  );
}
