import type { Organisation, User } from "#/api/types";

/** What keeps people from working, as far as accesses go. */
export interface AccessGaps {
  /** May sign in and may do nothing. */
  withoutRole: User[];
  /** Are to edit, and nothing is theirs: no organisation, or one that there is not. */
  withoutOrganisation: User[];
  /** Were invited and have not begun. */
  invited: User[];
  /** Nobody edits for them: neither their own people nor those of the office that they belong to. */
  withoutEditor: Organisation[];
}

export function accessGaps(users: User[], organisations: Organisation[], today: string): AccessGaps {
  const able = users.filter(({ enabled }) => enabled);
  const editors = able.filter(({ roles }) => roles.includes("editor"));
  const served = new Set(editors.map(({ organisation }) => organisation));
  const byId = new Map(organisations.map((each) => [each.id, each]));
  const isServed = (organisation: Organisation | undefined): boolean =>
    organisation !== undefined && (served.has(organisation.key) || isServed(byId.get(organisation.parent?.id ?? "")));
  return {
    withoutRole: able.filter(({ roles }) => roles.length === 0),
    withoutOrganisation: editors.filter(({ organisationName }) => organisationName === undefined),
    invited: able.filter(({ invited }) => invited),
    withoutEditor: organisations.filter(
      (each) => (each.kind === "office" || each.kind === "unit") && isThere(each, today) && !isServed(each),
    ),
  };
}

const isThere = ({ validFrom, validTo }: Organisation, day: string) =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || validTo >= day);
