import { useQuery } from "@tanstack/react-query";
import { organisationsQuery } from "#/api/queries";
import { organisationInWords } from "#/i18n/wording";

/** What the id of an organisation stands for, in a conflict for example; undefined for any other value. */
export function useOrganisationWords(): (value: unknown) => string | undefined {
  const organisations = useQuery(organisationsQuery()).data;
  return (value) => {
    const organisation = organisations?.find(({ id }) => id === value);
    return organisation && organisationInWords(organisation);
  };
}
