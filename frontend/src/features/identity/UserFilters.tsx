import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ROLES } from "#/auth/permissions";
import { Select, TextField } from "#/ui/Field";
import type { UsersSearch } from "./search";

interface UserFiltersProps {
  search: UsersSearch;
  onSearch: (search: UsersSearch) => void;
}

const PAUSE = 300;

export function UserFilters({ search, onSearch }: UserFiltersProps) {
  const { t } = useTranslation();
  return (
    <search className="app-filters" aria-label={t("identity.search")}>
      <Words search={search} onSearch={onSearch} />
      <Select
        label={t("identity.roleFilter")}
        value={search.role ?? ""}
        onChange={({ target }) => onSearch({ ...search, role: ROLES.find((role) => role === target.value) })}
      >
        <option value="">{t("identity.anyRole")}</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`identity.role.${role}`)}
          </option>
        ))}
      </Select>
      <TextField
        label={t("identity.organisationFilter")}
        placeholder="50-5"
        maxLength={30}
        value={search.organisation ?? ""}
        onChange={({ target }) => onSearch({ ...search, organisation: target.value.trim() || undefined })}
      />
      <Select
        label={t("identity.signIn")}
        value={search.enabled === undefined ? "" : String(search.enabled)}
        onChange={({ target }) =>
          onSearch({ ...search, enabled: target.value === "" ? undefined : target.value === "true" })
        }
      >
        <option value="">{t("identity.everybody")}</option>
        <option value="true">{t("identity.active")}</option>
        <option value="false">{t("identity.locked")}</option>
      </Select>
    </search>
  );
}

/** Asked for when somebody pauses, not at every letter: Keycloak searches for each. */
function Words({ search, onSearch }: UserFiltersProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(search.q ?? "");
  const q = typed.trim() || undefined;
  useEffect(() => {
    if (q === search.q) return;
    const pause = setTimeout(() => onSearch({ ...search, q }), PAUSE);
    return () => clearTimeout(pause);
  }, [q, search, onSearch]);
  return (
    <TextField
      type="search"
      label={t("identity.search")}
      placeholder={t("identity.searchExample")}
      maxLength={100}
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
    />
  );
}
