import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { plansQuery } from "#/api/queries";
import type { Plan } from "#/api/types";
import { Loaded } from "#/ui/Loaded";
import { NotFound } from "./ErrorScreens";

/** The plan of the year in the address. */
export function WithPlan({ year, children }: { year: string; children: (plan: Plan) => ReactNode }) {
  return (
    <Loaded query={useQuery(plansQuery())}>
      {(plans) => {
        const plan = plans.find((each) => `${each.year}` === year);
        return plan ? children(plan) : <NotFound />;
      }}
    </Loaded>
  );
}
