import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Responsibility, Role } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { problemSentence } from "#/i18n/problems";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { toast } from "#/ui/toasts";
import { responsibilitiesQuery, useResponsibilityChanges } from "./queries";
import { ResponsibilityDialog } from "./ResponsibilityDialog";
import { ResponsibilityRow } from "./ResponsibilityRow";

const ROLES: Role[] = ["lead", "cooperation", "further"];

export function ResponsibilitySection({ measureId }: { measureId: string }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const list = useQuery(responsibilitiesQuery(measureId));
  const [open, setOpen] = useState<"new" | string>();
  const remove = useRemoval(measureId);
  const writable = can("responsibility:write");
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
                    onRemove={writable ? () => remove(party) : undefined}
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

/** Takes a responsibility away at once and offers to bring it back. */
function useRemoval(measureId: string) {
  const { t } = useTranslation();
  const { add, remove } = useResponsibilityChanges();
  const fail = (error: unknown) => toast({ tone: "danger", text: problemSentence(error, t) });
  const bringBack = (party: Responsibility) =>
    add.mutate(
      {
        measureId,
        key: crypto.randomUUID(),
        input: {
          role: party.role,
          organisationId: party.organisation?.id ?? null,
          note: party.note ?? null,
          openEnded: party.openEnded,
          contactPerson: party.contactPerson ?? null,
          validFrom: party.validFrom ?? null,
          validTo: party.validTo ?? null,
        },
      },
      { onError: fail, onSuccess: () => toast({ tone: "success", text: t("responsibility.broughtBack") }) },
    );
  return (party: Responsibility) =>
    remove.mutate(party.id, {
      onError: fail,
      onSuccess: () =>
        toast({
          tone: "success",
          text: t("responsibility.removed"),
          action: { label: t("common.undo"), run: () => bringBack(party) },
        }),
    });
}
