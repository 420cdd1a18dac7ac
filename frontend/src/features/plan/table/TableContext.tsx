import { createContext, use } from "react";
import type { Measure, MeasurePatch } from "#/api/types";
import type { Column } from "../columns";
import type { GridStore } from "../grid/store";
import type { Nearness } from "./nearness";
import type { CellWords } from "./words";

export interface TableSettings {
  columns: Column[];
  /** Present when rows can be selected. */
  onSelect?: (id: string, range: boolean) => void;
  /** Present while cells can be edited. */
  grid?: GridStore;
  mayChange: (measure: Measure) => boolean;
  /** Also who carries a measure. */
  mayAssign: boolean;
  onChange: (measure: Measure, patch: MeasurePatch) => void;
  words: CellWords;
  /** Present where there are so many rows that those far away are only words. */
  nearness?: Nearness;
}

/** What all rows have in common: it changes seldom, and a row is drawn again only when its measure does. */
export const TableContext = createContext<TableSettings>({
  columns: [],
  mayChange: () => false,
  mayAssign: false,
  onChange: () => {},
  words: () => "",
});

export const useTable = () => use(TableContext);
