import { useQueries } from "@tanstack/react-query";
import { api } from "#/api/client";
import type { PhrasePart } from "#/api/types";
import { body } from "#/api/versioned";
import type { PastedLine } from "../changes/extras";

/** What texts about resources were read as, each once. */
export interface Readings {
  partsOf: (text: string) => PhrasePart[] | undefined;
  /** Some are not read yet. */
  pending: boolean;
}

const readingQuery = (text: string) => ({
  queryKey: ["budget-phrase", text],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () =>
    body(
      await api.POST("/budget-phrases", {
        params: { header: { "Idempotency-Key": crypto.randomUUID() } },
        body: { text },
      }),
    ),
});

/** By the rules of the import; the service reads. */
export function useReadings(texts: string[]): Readings {
  const distinct = [...new Set(texts)];
  return useQueries({
    queries: distinct.map(readingQuery),
    combine: (results) => ({
      pending: results.some(({ isPending }) => isPending),
      partsOf: (text: string) => results[distinct.indexOf(text)]?.data?.parts,
    }),
  });
}

/** The lines of all rows, each with the rows that it serves: "Mittel s.o." draws on the money of the row above. */
export function linesOf(rows: { resources?: string }[], { partsOf }: Readings): PastedLine[] {
  const lines: PastedLine[] = [];
  rows.forEach(({ resources }, row) => {
    for (const { line, sharedWith } of (resources && partsOf(resources)) || []) {
      const above = sharedWith === "previous-row" ? lines.findLast((each) => each.line.kind === "money") : undefined;
      if (above) above.rows.push(row);
      else lines.push({ line, rows: [row] });
    }
  });
  return lines;
}
