import { useQuery } from "@tanstack/react-query";
import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { organisationsQuery } from "#/api/queries";
import type { Measure, Organisation, Role } from "#/api/types";
import { organisationChoice } from "#/i18n/wording";
import { Button } from "#/ui/Button";
import { Select } from "#/ui/Field";
import { SearchSelect } from "#/ui/SearchSelect";
import type { PartyColumn } from "../grid/edits";
import { matchOrganisation } from "./match";
import { PartyList } from "./PartyList";
import { useParties } from "./useParties";

const ROLES_OF: Record<PartyColumn, [Role, ...Role[]]> = {
  lead: ["lead"],
  cooperation: ["cooperation", "further"],
  responsibility: ["lead", "cooperation", "further"],
};

interface PartiesEditorProps {
  measure: Measure;
  column: PartyColumn;
  label: string;
  typed?: string;
  onClose: () => void;
}

/** Who carries the measure, in the cell: taken out by a button, added by typing "50-5", "Amt 40" or "Jugendamt" and Enter. */
export function PartiesEditor({ measure, column, label, typed, onClose }: PartiesEditorProps) {
  const { t } = useTranslation();
  const roles = ROLES_OF[column];
  const [role, setRole] = useState(roles[0]);
  const { parties, refused, add, remove } = useParties(measure);
  const organisations = useQuery(organisationsQuery()).data;
  const [added, setAdded] = useState(0);
  const box = useRef<HTMLFieldSetElement>(null);
  const shown = (parties ?? []).filter((party) => roles.includes(party.role));
  const free = useMemo(() => {
    const taken = new Set(parties?.flatMap((party) => (party.role === role && party.organisation?.id) || []));
    return organisations?.filter(({ id, validTo }) => validTo === undefined && !taken.has(id)) ?? [];
  }, [parties, organisations, role]);
  const choices = useMemo(() => free.map(organisationChoice), [free]);

  const take = (organisation: Organisation | undefined) => {
    if (!organisation) return;
    // The field begins anew, with the focus, for the next one.
    setAdded(added + 1);
    void add(organisation, role);
  };
  // A cell at the edge of the table grows with what is in it.
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  });
  /** Enter takes what was typed where it can only be one, without the way through the list. */
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const field = event.target;
    if (event.key !== "Enter" || !(field instanceof HTMLInputElement)) return;
    if (field.getAttribute("aria-activedescendant")) return;
    if (field.value.trim() === "") return onClose();
    const { organisation } = matchOrganisation(field.value, free);
    if (!organisation) return;
    event.preventDefault();
    event.stopPropagation();
    take(organisation);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of the editor are not the grid's.
    event.stopPropagation();
    if (event.key === "Escape") onClose();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    const elsewhere = relatedTarget instanceof Element && !relatedTarget.closest(".app-popover");
    if (elsewhere && !box.current?.contains(relatedTarget)) onClose();
  };
  return (
    <fieldset
      ref={box}
      aria-label={label}
      className="app-bare-group app-party-editor"
      {...{ onKeyDownCapture, onKeyDown, onBlur }}
    >
      <PartyList
        parties={shown}
        withLetter={roles.length > 1}
        onRemove={(party) => {
          // The button goes with its line; whoever pressed it goes on in the field.
          box.current?.querySelector("input")?.focus();
          void remove(party);
        }}
      />
      {roles.length > 1 && (
        <Select
          label={t("fields.role")}
          value={role}
          onChange={(event) => setRole(roles.find((each) => each === event.target.value) ?? role)}
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {t(`responsibility.letter.${each}`)} {t(`responsibility.role.${each}`)}
            </option>
          ))}
        </Select>
      )}
      {organisations && (
        <SearchSelect
          key={added}
          autoFocus
          typed={added === 0 ? typed : undefined}
          name={`party-${measure.id}`}
          label={t("table.parties.add")}
          error={refused}
          choices={choices}
          value={null}
          onChange={(id) => take(free.find((each) => each.id === id))}
        />
      )}
      <Button small onClick={onClose}>
        {t("table.parties.done")}
      </Button>
    </fieldset>
  );
}
