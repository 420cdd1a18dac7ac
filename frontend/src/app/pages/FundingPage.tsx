import { FundingScreen } from "#/features/budget/funding/FundingScreen";

export default function FundingPage() {
  return <FundingScreen />;
}
