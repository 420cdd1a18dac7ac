import { FundingScreen } from "#/features/budget/funding/FundingScreen";
import { Requires } from "../ErrorScreens";

export default function FundingPage() {
  return (
    <Requires permission="budget:read">
      <FundingScreen />
    </Requires>
  );
}
