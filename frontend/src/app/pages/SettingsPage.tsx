import { SettingsScreen } from "#/features/progress/reminders/SettingsScreen";

export default function SettingsPage() {
  return <SettingsScreen />;
}
