import { memo } from "react";
import type { Measure } from "#/api/types";
import type { Column } from "../columns";
import { useTable } from "./TableContext";

/** What a row or card far away says: the browser's own search finds it. */
export const FarWords = memo(function FarWords({ measure, columns }: { measure: Measure; columns: Column[] }) {
  const { words } = useTable();
  return columns.map((column) => words(measure, column)).join("\n");
});
