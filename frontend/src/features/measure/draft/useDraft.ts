import { useQuery } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { DraftKeeper } from "./keeper";
import { draftQuery, draftStore } from "./queries";

/** The person's own draft of a measure; nothing is asked of who may not change it. */
export function useDraft(measureId: string, enabled: boolean) {
  const [keeper] = useState(() => new DraftKeeper(draftStore(measureId)));
  const { data } = useQuery({ ...draftQuery(measureId), enabled });
  useEffect(() => {
    if (data !== undefined) keeper.resume(data ?? undefined);
  }, [data, keeper]);
  return { keeper, stored: data ?? undefined };
}

export function useDraftState(keeper: DraftKeeper) {
  return useSyncExternalStore(keeper.subscribe, keeper.current);
}
