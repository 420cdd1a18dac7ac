import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { Measure } from "#/api/types";

interface MeasurePage {
  items: Measure[];
}

const LISTS = "plan-measures";

/** Writes into every loaded list of the plan; measures that do not change keep their identity, and their rows are not drawn again. */
export function updateLists(
  client: QueryClient,
  planId: string,
  ids: ReadonlySet<string>,
  next: (measure: Measure) => Measure,
): void {
  client.setQueriesData<InfiniteData<MeasurePage>>({ queryKey: [LISTS, planId] }, (data) =>
    data === undefined
      ? undefined
      : {
          ...data,
          pages: data.pages.map((page) =>
            page.items.some(({ id }) => ids.has(id))
              ? { ...page, items: page.items.map((measure) => (ids.has(measure.id) ? next(measure) : measure)) }
              : page,
          ),
        },
  );
}

/** The table has what it needs, and rows do not jump away while somebody types; everything else asks again. */
export function refreshAllButLists(client: QueryClient): void {
  void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== LISTS });
}
