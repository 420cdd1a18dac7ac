import { TransferScreen } from "#/features/transfer/ImportsScreen";
import { Requires } from "../ErrorScreens";

export default function ImportsPage() {
  return (
    <Requires permission="plan:read">
      <TransferScreen />
    </Requires>
  );
}
