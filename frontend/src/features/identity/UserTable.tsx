import { useTranslation } from "react-i18next";
import type { User } from "#/api/types";
import { organisationInWords } from "#/i18n/wording";
import { Badge } from "#/ui/Badge";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { UserActs } from "./UserActs";

/** People with what they may do. */
export function UserTable({ users, canChange }: { users: User[]; canChange: boolean }) {
  const { t } = useTranslation();
  const caption = t("identity.title");
  return (
    <ScrollRegion label={caption}>
      <table className="kern-table app-table">
        <caption className="kern-sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t("fields.name")}</th>
            <th scope="col">{t("fields.roles")}</th>
            <th scope="col">{t("fields.organisation")}</th>
            <th scope="col">{t("identity.state")}</th>
            {canChange && <th scope="col">{t("identity.actions")}</th>}
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <tr key={user.id}>
              <th scope="row">
                {user.name}
                <span className="app-block app-muted">{user.email ?? user.username}</span>
              </th>
              <td>{user.roles.map((role) => t(`identity.role.${role}`)).join(", ") || t("identity.noRole")}</td>
              <td>
                <Organisation user={user} />
              </td>
              <td>
                <State user={user} />
              </td>
              {canChange && (
                <td>
                  <UserActs user={user} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Organisation({ user: { organisation: key, organisationName: name } }: { user: User }) {
  const { t } = useTranslation();
  if (!key) return "–";
  return name ? organisationInWords({ key, name }) : t("identity.unknownOrganisation", { key });
}

function State({ user: { enabled, invited } }: { user: User }) {
  const { t } = useTranslation();
  if (!enabled) return <Badge tone="danger">{t("identity.locked")}</Badge>;
  return invited ? <Badge tone="info">{t("identity.invited")}</Badge> : <Badge>{t("identity.active")}</Badge>;
}
