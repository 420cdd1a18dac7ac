import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SavedView } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { Button } from "#/ui/Button";
import { Checkbox, Fieldset, Radio } from "#/ui/Checkbox";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { TextField } from "#/ui/Field";
import { normalised } from "./address";
import { useSaving } from "./useSaving";

interface ViewDialogProps {
  /** The one to change; without it a new one is kept. */
  view?: SavedView;
  /** What is seen now. */
  query: string;
  onClose: () => void;
  onSaved: (id: string | undefined) => void;
}

const SCOPES = ["personal", "team"] as const;

export function ViewDialog({ view, query, onClose, onSaved }: ViewDialogProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  const differs = view !== undefined && normalised(view.query) !== query;
  const [name, setName] = useState(view?.name ?? "");
  const [scope, setScope] = useState(view?.scope ?? "personal");
  const [isDefault, setDefault] = useState(view?.isDefault ?? false);
  const [replace, setReplace] = useState(differs);
  const [error, setError] = useState<string>();
  const saving = useSaving(view, { onClose, onSaved, onError: setError });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return setError(t("table.empty"));
    saving.save({ name: name.trim(), scope, isDefault, query: view && !replace ? view.query : query });
  };
  return (
    <Dialog
      title={view ? t("table.views.changeTitle", { name: view.name }) : t("table.views.saveTitle")}
      onClose={onClose}
    >
      <form onSubmit={submit} className="app-form" noValidate>
        <TextField
          label={t("table.views.name")}
          maxLength={100}
          value={name}
          error={error}
          onChange={(event) => {
            setName(event.target.value);
            setError(undefined);
          }}
        />
        {!view && can("view:share") && (
          <Fieldset legend={t("table.views.scope")}>
            {SCOPES.map((each) => (
              <Radio
                key={each}
                name="view-scope"
                label={t(`table.views.scopes.${each}`)}
                checked={scope === each}
                onChange={() => setScope(each)}
              />
            ))}
          </Fieldset>
        )}
        {differs && (
          <Checkbox label={t("table.views.replace")} checked={replace} onChange={() => setReplace(!replace)} />
        )}
        <Checkbox label={t("table.views.asDefault")} checked={isDefault} onChange={() => setDefault(!isDefault)} />
        <DialogActions>
          <Button variant="primary" type="submit" pending={saving.pending}>
            {t("common.save")}
          </Button>
          {view && (
            <Button icon="delete" pending={saving.pending} onClick={saving.remove}>
              {t("table.views.delete")}
            </Button>
          )}
          <Button onClick={onClose}>{t("common.cancel")}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
