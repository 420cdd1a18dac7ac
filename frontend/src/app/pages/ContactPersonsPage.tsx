import { ContactPersonsScreen } from "#/features/organisation/contact/ContactPersonsScreen";
import { ResponsibilityNav } from "../ResponsibilityNav";

export default function ContactPersonsPage() {
  return (
    <>
      <ResponsibilityNav />
      <ContactPersonsScreen />
    </>
  );
}
