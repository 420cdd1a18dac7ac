import { infiniteQueryOptions } from "@tanstack/react-query";

interface Page<Item> {
  items: Item[];
  next?: string;
}

/** The largest page the service gives: a whole plan then takes few requests. */
export const PAGE_LIMIT = 200;

/** `next` is an address; what it carries on with is its `cursor`. */
export function cursorOf(next: string | undefined): string | undefined {
  if (next === undefined) return undefined;
  return new URL(next, "http://relative.invalid").searchParams.get("cursor") ?? undefined;
}

/** Follows `next` to the end: for lists that a screen needs whole. */
export async function allPages<Item>(load: (cursor: string | undefined) => Promise<Page<Item>>): Promise<Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await load(cursor);
    items.push(...page.items);
    cursor = cursorOf(page.next);
  } while (cursor !== undefined);
  return items;
}

/** A list that grows by "show more". */
export function pagedQuery<P extends Page<unknown>>(key: unknown[], load: (cursor: string | undefined) => Promise<P>) {
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => cursorOf(last.next),
  });
}
