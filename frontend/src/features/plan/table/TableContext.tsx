import { createContext, use } from "react";
import type { Measure, MeasurePatch } from "#/api/types";
import type { Column } from "../columns";
import type { GridStore } from "../grid/store";

export interface TableSettings {
  columns: Column[];
  /** Present when rows can be selected. */
  onSelect?: (id: string, range: boolean) => void;
  /** Present while cells can be edited. */
  grid?: GridStore;
  mayChange: (measure: Measure) => boolean;
  onChange: (measure: Measure, patch: MeasurePatch) => void;
}

/** What all rows have in common: it changes seldom, and a row is drawn again only when its measure does. */
export const TableContext = createContext<TableSettings>({
  columns: [],
  mayChange: () => false,
  onChange: () => {},
});

export const useTable = () => use(TableContext);
