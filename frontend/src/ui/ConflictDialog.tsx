import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "#/i18n/format";
import { fieldInWords, valueInWords } from "#/i18n/values";
import { Button } from "./Button";
import { Radio } from "./Checkbox";
import type { Choice, CollidingField, Conflict } from "./conflict";
import { Dialog, DialogActions } from "./Dialog";

interface ConflictDialogProps {
  conflict: Conflict;
  pending: boolean;
  /** Where several things can collide, which one it is. */
  title?: string;
  backLabel?: string;
  /** Words for values that only the feature knows, such as what an id stands for. */
  inWords?: (field: string, value: unknown) => string | undefined;
  onSave: (choices: Record<string, Choice>) => void;
  onClose: () => void;
}

/** Somebody else saved meanwhile: both versions of every colliding field, and who is to win, one by one. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { conflict, pending, title, backLabel, inWords, onSave, onClose } = props;
  const { t } = useTranslation();
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [asked, setAsked] = useState(false);
  const open = conflict.fields.filter(({ field }) => choices[field] === undefined);
  const save = () => {
    setAsked(true);
    if (open.length === 0) onSave(choices);
  };
  return (
    <Dialog title={title ?? t("conflict.title")} onClose={onClose}>
      <p className="kern-body">{t("conflict.explanation", { count: conflict.fields.length })}</p>
      {conflict.fields.map((field) => (
        <FieldConflict
          key={field.field}
          conflict={field}
          inWords={inWords}
          choice={choices[field.field]}
          onChoose={(choice) => setChoices({ ...choices, [field.field]: choice })}
        />
      ))}
      {asked && open.length > 0 && (
        <p role="alert" className="app-inline-error">
          {t("conflict.undecided", { fields: open.map(({ field }) => fieldInWords(field, t)).join(", ") })}
        </p>
      )}
      <DialogActions>
        <Button variant="primary" pending={pending} onClick={save}>
          {t("conflict.save")}
        </Button>
        <Button onClick={onClose}>{backLabel ?? t("conflict.backToForm")}</Button>
      </DialogActions>
    </Dialog>
  );
}

interface FieldConflictProps extends Pick<ConflictDialogProps, "inWords"> {
  conflict: CollidingField;
  choice: Choice | undefined;
  onChoose: (choice: Choice) => void;
}

function FieldConflict({ conflict, inWords, choice, onChoose }: FieldConflictProps) {
  const { t } = useTranslation();
  const { instant, language } = useFormat();
  const { field, base, theirs, yours, changedBy, changedAt } = conflict;
  const words = (value: unknown) =>
    (inWords?.(field, value) ?? valueInWords(field, value, t, language)) || t("common.empty");
  // A feature says what a list means; one entry is a list of one.
  const entry = (value: unknown) => inWords?.(field, [value]) ?? words(value);
  return (
    <fieldset className="app-conflict">
      <legend className="kern-title">{fieldInWords(field, t)}</legend>
      <p className="app-muted">
        {t("conflict.before")} <span className="app-prewrap">{words(base)}</span>
      </p>
      <Radio
        name={`choice-${field}`}
        checked={choice === "theirs"}
        onChange={() => onChoose("theirs")}
        label={
          <>
            <span className="app-muted">
              {changedBy && changedAt
                ? t("conflict.changedBy", { name: changedBy, at: instant(changedAt) })
                : t("conflict.theirs")}
            </span>
            <Version value={theirs} base={base} words={words} entry={entry} />
          </>
        }
      />
      <Radio
        name={`choice-${field}`}
        checked={choice === "yours"}
        onChange={() => onChoose("yours")}
        label={
          <>
            <span className="app-muted">{t("conflict.yours")}</span>
            <Version value={yours} base={base} words={words} entry={entry} />
          </>
        }
      />
    </fieldset>
  );
}

interface VersionProps {
  value: unknown;
  base: unknown;
  words: (value: unknown) => string;
  entry: (value: unknown) => string;
}

/** One person's version; of a list, what came and what went against the list that both started from. */
function Version({ value, base, words, entry }: VersionProps) {
  const { t } = useTranslation();
  if (!Array.isArray(value) || value.length === 0) {
    return <span className="app-prewrap app-block">{words(value)}</span>;
  }
  const before = (Array.isArray(base) ? base : []).map(entry);
  const now = value.map(entry);
  return (
    <span className="app-version">
      {now.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same text may stand twice
        <span key={index} className="app-block">
          {before.includes(text) ? text : <Mark kind="ins" said={t("conflict.added")} text={text} />}
        </span>
      ))}
      {before
        .filter((text) => !now.includes(text))
        .map((text) => (
          <span key={text} className="app-block">
            <Mark kind="del" said={t("conflict.gone")} text={text} />
          </span>
        ))}
    </span>
  );
}

function Mark({ kind: Kind, said, text }: { kind: "ins" | "del"; said: string; text: string }) {
  return (
    <Kind>
      <span className="kern-sr-only">{said} </span>
      {text}
    </Kind>
  );
}
