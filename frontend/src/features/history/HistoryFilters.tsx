import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { Button } from "#/ui/Button";
import { Select } from "#/ui/Field";
import { PastDayField } from "#/ui/PastDayField";
import { TypedSearch } from "#/ui/TypedSearch";
import { actorsQuery } from "./queries";
import { ACTIONS, ENTITIES, type HistorySearch, isNarrowed, OTHER_ENTITIES, SPANS } from "./search";

interface HistoryFiltersProps {
  search: HistorySearch;
  onSearch: (search: HistorySearch) => void;
  /** Also what belongs to no plan. */
  everything?: boolean;
}

/** Who, when, what and how; all of it in the address. */
export function HistoryFilters({ search, onSearch, everything }: HistoryFiltersProps) {
  const { t } = useTranslation();
  const set = useCallback((changed: Partial<HistorySearch>) => onSearch({ ...search, ...changed }), [search, onSearch]);
  const setText = useCallback((q: string | undefined) => set({ q }), [set]);
  const entities = everything ? [...ENTITIES, ...OTHER_ENTITIES] : ENTITIES;
  return (
    <search className="app-filters" aria-label={t("log.filter.label")}>
      <TypedSearch
        label={t("log.filter.text")}
        placeholder={t("log.filter.textExample")}
        value={search.q}
        onChange={setText}
      />
      <WhoFilter actor={search.actor} onChange={(actor) => set({ actor })} />
      <WhenFilter search={search} set={set} />
      <Select
        label={t("log.filter.what")}
        value={search.entity ?? ""}
        onChange={(event) => set({ entity: entities.find((entity) => entity === event.target.value) })}
      >
        <option value="">{t("log.filter.anything")}</option>
        {entities.map((entity) => (
          <option key={entity} value={entity}>
            {t(`log.entity.${entity}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t("log.filter.how")}
        value={search.action ?? ""}
        onChange={(event) => set({ action: ACTIONS.find((action) => action === event.target.value) })}
      >
        <option value="">{t("log.filter.anyhow")}</option>
        {ACTIONS.map((action) => (
          <option key={action} value={action}>
            {t(`log.action.${action}`)}
          </option>
        ))}
      </Select>
      {isNarrowed(search) && (
        <div className="app-filter-checks">
          <Button small variant="tertiary" icon="close" onClick={() => onSearch({})}>
            {t("log.filter.reset")}
          </Button>
        </div>
      )}
    </search>
  );
}

function WhoFilter({ actor, onChange }: { actor?: string; onChange: (actor: string | undefined) => void }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const people = useQuery({ ...actorsQuery(), enabled: can("history:read-actors") }).data ?? [];
  return (
    <Select
      label={t("log.filter.who")}
      value={actor ?? ""}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      <option value="">{t("log.filter.anybody")}</option>
      <option value="me">{t("log.filter.me")}</option>
      {people.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

interface WhenFilterProps {
  search: HistorySearch;
  set: (changed: Partial<HistorySearch>) => void;
}

function WhenFilter({ search, set }: WhenFilterProps) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        label={t("log.filter.when")}
        value={search.when ?? ""}
        onChange={(event) =>
          set({ when: SPANS.find((span) => span === event.target.value), from: undefined, to: undefined })
        }
      >
        <option value="">{t("log.filter.anyTime")}</option>
        {SPANS.map((span) => (
          <option key={span} value={span}>
            {t(`log.filter.${span}`)}
          </option>
        ))}
      </Select>
      {search.when === "chosen" && (
        <>
          <PastDayField label={t("log.filter.from")} value={search.from} onChange={(from) => set({ from })} />
          <PastDayField
            label={t("log.filter.to")}
            edge="last"
            error={search.from && search.to && search.to < search.from ? t("pastDay.reversed") : undefined}
            value={search.to}
            onChange={(to) => set({ to })}
          />
        </>
      )}
    </>
  );
}
