import { useQuery } from "@tanstack/react-query";
import { meQuery } from "#/api/queries";
import type { Measure } from "#/api/types";
import { can, mayChangeMeasure, type Permission } from "./permissions";

/** The person signed in, and what is to be offered to them. */
export function useMe() {
  const { data: me } = useQuery(meQuery());
  return {
    me,
    can: (permission: Permission) => can(me, permission),
    mayChange: (measure: Pick<Measure, "responsibilities">) => mayChangeMeasure(me, measure),
  };
}
