import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Measure, MeasurePatch, Status } from "#/api/types";
import { type Refused, readText, type TextColumn, textOf } from "./edits";

/** Where the keyboard goes after a cell was saved. */
export type Leave = "down" | "next" | "previous" | "stay";

interface EditorProps {
  measure: Measure;
  label: string;
  onDone: (patch: MeasurePatch | undefined, leave: Leave) => void;
}

function leaveBy({ key, shiftKey }: KeyboardEvent): Leave | undefined {
  if (key === "Enter") return "down";
  if (key === "Tab") return shiftKey ? "previous" : "next";
  return undefined;
}

export function TextEditor({
  measure,
  label,
  column,
  typed,
  onDone,
}: EditorProps & { column: TextColumn; typed?: string }) {
  const { t } = useTranslation();
  const errorId = useId();
  const [text, setText] = useState(typed ?? textOf(measure, column));
  const [refused, setRefused] = useState<Refused>();
  const over = useRef(false);
  const finish = (leave: Leave) => {
    if (over.current) return;
    const read = readText(measure, column, text);
    if (read.refused) return setRefused(read.refused);
    over.current = true;
    onDone(read.patch, leave);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys of the text are not the grid's.
    event.stopPropagation();
    const leave = leaveBy(event);
    if (leave) {
      event.preventDefault();
      finish(leave);
    } else if (event.key === "Escape") {
      over.current = true;
      onDone(undefined, "stay");
    }
  };
  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: the editor stands where the keyboard was
        autoFocus
        autoComplete="off"
        className="kern-form-input__input app-cell-input"
        aria-label={label}
        aria-invalid={refused !== undefined || undefined}
        aria-describedby={refused && errorId}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setRefused(undefined);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => finish("stay")}
      />
      {refused && (
        <p id={errorId} role="alert" className="app-inline-error">
          {t(`table.${refused}`, { count: 300 })}
        </p>
      )}
    </>
  );
}

export function StatusEditor({ measure, label, onDone }: EditorProps) {
  const { t } = useTranslation();
  const over = useRef(false);
  const [status, setStatus] = useState(measure.status);
  const choices: Status[] = [measure.status, ...measure.allowedStatuses.filter((each) => each !== measure.status)];
  const finish = (leave: Leave, chosen: Status = status) => {
    if (over.current) return;
    over.current = true;
    onDone(chosen === measure.status ? undefined : { status: chosen }, leave);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const leave = leaveBy(event);
    if (leave) {
      event.preventDefault();
      finish(leave);
    } else if (event.key === "Escape") finish("stay", measure.status);
  };
  return (
    <select
      // biome-ignore lint/a11y/noAutofocus: the editor stands where the keyboard was
      autoFocus
      className="kern-form-input__select app-cell-input"
      aria-label={label}
      value={status}
      onChange={(event) => setStatus(choices.find((each) => each === event.target.value) ?? status)}
      onKeyDown={onKeyDown}
      onBlur={() => finish("stay")}
    >
      {choices.map((each) => (
        <option key={each} value={each}>
          {t(`status.${each}`)}
        </option>
      ))}
    </select>
  );
}
