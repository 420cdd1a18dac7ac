import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ContactPerson } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { organisationInWords } from "#/i18n/wording";
import { Button } from "#/ui/Button";
import { TextField } from "#/ui/Field";
import { found } from "#/ui/fold";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { contactPersonsQuery } from "../queries";
import { ContactPersonDialog } from "./ContactPersonDialog";
import { ContactPersonTable } from "./ContactPersonTable";

/** Persons by name. What is searched for stays on the screen: names do not belong into addresses. */
export function ContactPersonsScreen() {
  const { t } = useTranslation();
  const { can } = useMe();
  const persons = useQuery(contactPersonsQuery());
  const [q, setQ] = useState("");
  const [open, setOpen] = useState<"new" | string>();
  const writable = can("contact-person:write");
  return (
    <>
      <PageTitle title={t("contactPerson.title")} lead={<p>{t("contactPerson.lead")}</p>} />
      <search className="app-filters" aria-label={t("contactPerson.search")}>
        <TextField
          type="search"
          label={t("contactPerson.search")}
          hint={t("contactPerson.searchHint")}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
      </search>
      {writable && (
        <div className="app-toolbar">
          <Button small icon="add" onClick={() => setOpen("new")}>
            {t("contactPerson.add")}
          </Button>
        </div>
      )}
      <Loaded query={persons}>
        {(all) => <Found all={all} q={q.trim()} onEdit={writable ? setOpen : undefined} />}
      </Loaded>
      {open && (
        <ContactPersonDialog contactPersonId={open === "new" ? undefined : open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

interface FoundProps {
  all: ContactPerson[];
  q: string;
  onEdit: ((id: string) => void) | undefined;
}

function Found({ all, q, onEdit }: FoundProps) {
  const { t } = useTranslation();
  const { compare } = useFormat();
  const persons = all
    .filter(({ name, organisation }) => found(`${name} ${organisation ? organisationInWords(organisation) : ""}`, q))
    .toSorted((a, b) => compare(a.name, b.name));
  return (
    <>
      <p role="status" className="app-count">
        {t("contactPerson.count", { count: persons.length })}
      </p>
      {persons.length > 0 ? (
        <ContactPersonTable persons={persons} onEdit={onEdit} />
      ) : (
        <p className="app-empty">{all.length === 0 ? t("contactPerson.none") : t("contactPerson.notFound")}</p>
      )}
    </>
  );
}
