import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { DueProgress } from "#/api/types";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { DueList } from "./DueList";

interface DuePagesProps {
  query: UseInfiniteQueryResult<InfiniteData<{ items: DueProgress[] }>>;
  withLeads?: boolean;
}

/** A due list with its count, and more of it when it is long. */
export function DuePages({ query, withLeads }: DuePagesProps) {
  const { t } = useTranslation();
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        return (
          <>
            <p role="status" className="app-count">
              {items.length === 0 && t("due.nothing")}
              {items.length > 0 &&
                (query.hasNextPage
                  ? t("due.foundMore", { count: items.length })
                  : t("due.found", { count: items.length }))}
            </p>
            <DueList items={items} withLeads={withLeads} />
            {query.hasNextPage && (
              <Button pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t("due.more")}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
