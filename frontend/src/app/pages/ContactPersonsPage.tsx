import { ContactPersonsScreen } from "#/features/organisation/contact/ContactPersonsScreen";
import { Requires } from "../ErrorScreens";
import { ResponsibilityNav } from "../ResponsibilityNav";

export default function ContactPersonsPage() {
  return (
    <Requires permission="contact-person:read">
      <ResponsibilityNav />
      <ContactPersonsScreen />
    </Requires>
  );
}
