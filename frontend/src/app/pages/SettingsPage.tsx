import { SettingsScreen } from "#/features/progress/reminders/SettingsScreen";
import { Requires } from "../ErrorScreens";

export default function SettingsPage() {
  return (
    <Requires permission="plan:read">
      <SettingsScreen />
    </Requires>
  );
}
