import { PeopleScreen } from "#/features/history/people/PeopleScreen";
import { Requires } from "../ErrorScreens";

export default function HistoryPeoplePage() {
  return (
    <Requires permission="history:read-actors">
      <PeopleScreen />
    </Requires>
  );
}
