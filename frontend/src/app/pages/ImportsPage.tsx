import { ImportsScreen } from "#/features/transfer/ImportsScreen";
import { Requires } from "../ErrorScreens";

export default function ImportsPage() {
  return (
    <Requires permission="import:run">
      <ImportsScreen />
    </Requires>
  );
}
