import { PlansScreen } from "#/features/plan/years/PlansScreen";

export default function PlansPage() {
  return <PlansScreen />;
}
