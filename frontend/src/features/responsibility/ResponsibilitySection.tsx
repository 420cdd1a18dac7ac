import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Responsibility, Role } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useDeletion } from "#/shared/useDeletion";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { responsibilitiesQuery, useResponsibilityChanges } from "./queries";
import { ResponsibilityDialog } from "./ResponsibilityDialog";
import { ResponsibilityRow } from "./ResponsibilityRow";

const ROLES: Role[] = ["lead", "cooperation", "further"];

export function ResponsibilitySection({ measureId }: { measureId: string }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const list = useQuery(responsibilitiesQuery(measureId));
  const [open, setOpen] = useState<"new" | string>();
  const { remove } = useResponsibilityChanges();
  const run = useDeletion();
  const writable = can("responsibility:write");
  const removed = t("responsibility.removed");
  const broughtBack = t("responsibility.broughtBack");
  const onRemove = (id: string) => run({ id, remove: remove.mutateAsync, removed, broughtBack });
  return (
    <Panel
      title={t("responsibility.title")}
      actions={
        writable && (
          <Button small icon="add" onClick={() => setOpen("new")}>
            {t("responsibility.add")}
          </Button>
        )
      }
    >
      <Loaded query={list}>
        {({ items }) => (
          <dl className="app-facts">
            {ROLES.map((role) => (
              <RoleParties key={role} role={role} parties={items.filter((each) => each.role === role)}>
                {(party) => (
                  <ResponsibilityRow
                    responsibility={party}
                    onEdit={writable ? () => setOpen(party.id) : undefined}
                    onRemove={writable ? () => onRemove(party.id) : undefined}
                  />
                )}
              </RoleParties>
            ))}
          </dl>
        )}
      </Loaded>
      {open && (
        <ResponsibilityDialog
          measureId={measureId}
          responsibilityId={open === "new" ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  );
}

interface RolePartiesProps {
  role: Role;
  parties: Responsibility[];
  children: (party: Responsibility) => React.ReactNode;
}

function RoleParties({ role, parties, children }: RolePartiesProps) {
  const { t } = useTranslation();
  if (parties.length === 0 && role !== "lead") return null;
  return (
    <div>
      <dt>
        {t(`responsibility.letter.${role}`)} {t(`responsibility.role.${role}`)}
      </dt>
      <dd>
        {parties.length === 0 && <Badge tone="warning">{t("plan.withoutLead")}</Badge>}
        <ul className="app-plain-list">
          {parties.map((party) => (
            <li key={party.id}>{children(party)}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
