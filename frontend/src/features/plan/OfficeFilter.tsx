import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import type { Organisation, OrganisationKind } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { Select } from "#/ui/Field";
import type { PlanFilters } from "./filters";
import type { Facets } from "./useFacets";

const KINDS: OrganisationKind[] = ["office", "unit", "municipality", "partner", "group"];
const ROLES = ["lead", "cooperation", "further"] as const;

// An office is known by its key, which also reads well in an address; others only by their id.
const addressOf = ({ key, id }: Organisation) => key ?? id;

interface OfficeFilterProps {
  filters: PlanFilters;
  facets: Facets;
  set: (changed: Partial<PlanFilters>) => void;
}

export function OfficeFilter({ filters, facets, set }: OfficeFilterProps) {
  const { t } = useTranslation();
  const { compare } = useFormat();
  const organisations = useQuery(organisationsQuery()).data ?? [];
  return (
    <>
      <Select
        label={t("plan.filter.office")}
        value={filters.office ?? ""}
        onChange={(event) => set({ office: event.target.value || undefined, role: undefined })}
      >
        <option value="">{t("plan.filter.allOffices")}</option>
        {KINDS.map((kind) => (
          <optgroup key={kind} label={t(`organisation.kinds.${kind}`)}>
            {organisations
              .filter((each) => each.kind === kind)
              .map((each) => ({ id: each.id, value: addressOf(each), text: organisationInWords(each) }))
              .sort((a, b) => compare(a.text, b.text))
              .map(({ id, value, text }) => (
                <option key={value} value={value}>
                  {facets.office(id, text)}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
      {filters.office && (
        <Select
          label={t("plan.filter.role")}
          value={filters.role ?? ""}
          onChange={(event) => set({ role: ROLES.find((role) => role === event.target.value) })}
        >
          <option value="">{t("plan.filter.anyRole")}</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`responsibility.role.${role}`)}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}
