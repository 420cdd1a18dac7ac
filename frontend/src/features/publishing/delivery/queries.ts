import { query } from "#/api/client";

export const deliveriesQuery = (channelKey: string) =>
  query.queryOptions(
    "get",
    "/channels/{channelKey}/deliveries",
    { params: { path: { channelKey } } },
    // Portals fetch while somebody looks.
    { staleTime: 0, refetchInterval: 30_000 },
  );
