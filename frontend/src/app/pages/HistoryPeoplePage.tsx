import { PeopleScreen } from "#/features/history/people/PeopleScreen";

export default function HistoryPeoplePage() {
  return <PeopleScreen />;
}
