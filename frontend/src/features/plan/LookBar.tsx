import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { Button } from "#/ui/Button";
import { Checkbox } from "#/ui/Checkbox";
import { Select } from "#/ui/Field";
import { useWide } from "#/ui/useWide";
import { ColumnDialog } from "./ColumnDialog";
import { columnsOf, columnsParam } from "./columns";
import { GROUPINGS, type PlanSearch } from "./filters";
import { SortSelect } from "./SortSelect";

interface LookBarProps {
  search: PlanSearch;
  onSearch: (search: PlanSearch) => void;
  children: ReactNode;
}

/** How the table looks; all of it stands in the address. */
export function LookBar({ search, onSearch, children }: LookBarProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  const wide = useWide();
  const set = (changed: Partial<PlanSearch>) => onSearch({ ...search, ...changed });
  return (
    <section id="plan-look" className="app-look app-folding" aria-label={t("table.look")}>
      {children}
      <Select
        label={t("table.group")}
        value={search.group ?? "block"}
        onChange={(event) =>
          set({ group: GROUPINGS.find((group) => group === event.target.value && group !== "block") })
        }
      >
        {GROUPINGS.map((group) => (
          <option key={group} value={group}>
            {t(`table.groups.${group}`)}
          </option>
        ))}
      </Select>
      {!wide && <SortSelect search={search} onSort={(sort) => set({ sort })} />}
      {wide && (
        <div className="app-filter-checks">
          <ColumnChoice search={search} onSearch={onSearch} />
          <Checkbox
            label={t("table.dense")}
            checked={search.dense ?? false}
            onChange={(event) => set({ dense: event.target.checked || undefined })}
          />
          {can("measure:write") && (
            <Checkbox
              label={t("table.edit")}
              checked={search.edit ?? false}
              onChange={(event) => set({ edit: event.target.checked || undefined })}
            />
          )}
        </div>
      )}
    </section>
  );
}

function ColumnChoice({ search, onSearch }: Pick<LookBarProps, "search" | "onSearch">) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        {t("table.choose.open")}
      </Button>
      {open && (
        <ColumnDialog
          columns={columnsOf(search)}
          onClose={() => setOpen(false)}
          onChoose={(columns) => onSearch({ ...search, columns: columnsParam(columns) })}
        />
      )}
    </>
  );
}
