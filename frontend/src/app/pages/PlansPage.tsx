import { PlansScreen } from "#/features/plan/years/PlansScreen";
import { Requires } from "../ErrorScreens";

export default function PlansPage() {
  return (
    <Requires permission="plan:read">
      <PlansScreen />
    </Requires>
  );
}
