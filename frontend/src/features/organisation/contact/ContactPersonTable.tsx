import { useTranslation } from "react-i18next";
import type { ContactPerson } from "#/api/types";
import { useFormat } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { useDeletion } from "#/shared/useDeletion";
import { Badge } from "#/ui/Badge";
import { Button } from "#/ui/Button";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { useContactPersonChanges } from "../queries";
import { toForm, toInput } from "./form";

interface TableProps {
  persons: ContactPerson[];
  onEdit: ((id: string) => void) | undefined;
}

export function ContactPersonTable({ persons, onEdit }: TableProps) {
  const { t } = useTranslation();
  return (
    <ScrollRegion label={t("contactPerson.title")}>
      <table className="kern-table app-table">
        <caption className="kern-sr-only">{t("contactPerson.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("fields.name")}</th>
            <th scope="col">{t("fields.organisation")}</th>
            <th scope="col">{t("fields.email")}</th>
            <th scope="col">{t("fields.phone")}</th>
            <th scope="col">{t("contactPerson.public")}</th>
            <th scope="col">{t("contactPerson.used")}</th>
            {onEdit && <th scope="col">{t("contactPerson.actions")}</th>}
          </tr>
        </thead>
        <tbody>
          {persons.map((person) => (
            <Row key={person.id} person={person} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ person, onEdit }: { person: ContactPerson; onEdit: TableProps["onEdit"] }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const remove = useRemoval();
  const { id, name, organisation, email, phone, publishable, publishableSince, responsibilities } = person;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{organisation && organisationInWords(organisation)}</td>
      <td>
        {email && (
          <a className="kern-link" href={`mailto:${email}`}>
            {email}
          </a>
        )}
      </td>
      <td>{phone}</td>
      <td>
        {publishable && publishableSince ? (
          <Badge tone="info">{t("contactPerson.publicSince", { date: date(publishableSince) })}</Badge>
        ) : (
          t("contactPerson.internal")
        )}
      </td>
      <td>{t("contactPerson.uses", { count: responsibilities })}</td>
      {onEdit && (
        <td>
          <div className="app-line-buttons">
            <Button small variant="tertiary" icon="edit" onClick={() => onEdit(id)}>
              <span className="kern-sr-only">{t("common.editThis", { what: name })}</span>
            </Button>
            {responsibilities === 0 && (
              <Button small variant="tertiary" icon="delete" onClick={() => remove(person)}>
                <span className="kern-sr-only">{t("common.remove", { what: name })}</span>
              </Button>
            )}
          </div>
        </td>
      )}
    </tr>
  );
}

/** Deletes a person whom nothing names at once and offers to bring them back; history keeps no names to bring back. */
function useRemoval() {
  const { t } = useTranslation();
  const { add, remove } = useContactPersonChanges();
  const run = useDeletion();
  return (person: ContactPerson) =>
    run({
      id: person.id,
      remove: remove.mutateAsync,
      bringBack: () => add.mutateAsync({ key: crypto.randomUUID(), input: toInput(toForm(person)) }),
      removed: t("contactPerson.removed"),
      broughtBack: t("contactPerson.broughtBack"),
    });
}
