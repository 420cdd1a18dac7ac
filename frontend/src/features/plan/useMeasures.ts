import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { filtersOf, type PlanSearch } from "./filters";
import { measuresQuery } from "./queries";

/** All measures that the filters let through. The first page shows at once, the rest follows without being asked for. */
export function useMeasures(planId: string, search: PlanSearch) {
  const result = useInfiniteQuery(measuresQuery(planId, filtersOf(search)));
  const { hasNextPage, isFetchingNextPage, isPlaceholderData, isFetchNextPageError, fetchNextPage } = result;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && !isPlaceholderData && !isFetchNextPageError) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, isPlaceholderData, isFetchNextPageError, fetchNextPage]);
  const pages = result.data?.pages;
  return {
    result,
    measures: useMemo(() => pages?.flatMap((page) => page.items) ?? [], [pages]),
    total: pages?.[0]?.total,
    complete: !hasNextPage,
    stale: isPlaceholderData,
  };
}
