import { QueryClient } from "@tanstack/react-query";
import { toProblem } from "./problem";

const MAX_TRIES = 4;

/** What failed on the way is tried again, ever more slowly; what the service refused is not. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < MAX_TRIES && toProblem(error).passes,
        // As the service asks; where it does not, ever more slowly.
        retryDelay: (attempt, error) => Math.min(toProblem(error).retryAfter ?? 1000 * 2 ** attempt, 8000),
        // An outage ends by itself: ask again while somebody looks at the message.
        refetchInterval: (running) =>
          running.state.status === "error" && toProblem(running.state.error).passes ? 10_000 : false,
      },
    },
  });
}
