import { type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes, useId } from "react";
import { useTranslation } from "react-i18next";
import { cx } from "./cx";
import { Icon } from "./Icon";

/** The id by which the list of errors finds the field. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll(".", "-")}`;
}

export interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
  /** The error is read out when it comes: no form is sent that would lead to it. */
  announced?: boolean;
}

interface FrameProps extends FieldProps {
  id: string;
  children: (described: { "aria-describedby"?: string; "aria-invalid"?: true }) => ReactNode;
}

/** Label, hint and error around one control, tied together for screen readers. */
export function FieldFrame({ id, label, hint, error, optional, announced, children }: FrameProps) {
  const { t } = useTranslation();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={cx("kern-form-input", error && "kern-form-input--error")}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {optional && <span className="kern-label__optional"> {t("common.optional")}</span>}
      </label>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({ "aria-describedby": described, ...(error ? { "aria-invalid": true } : {}) })}
      {error && (
        <p className="kern-error" id={`${id}-error`} role={announced ? "alert" : undefined}>
          <Icon name="danger" />
          <span className="kern-body">{error}</span>
        </p>
      )}
    </div>
  );
}

function useFieldId(name: string | undefined, id: string | undefined): string {
  const own = useId();
  return id ?? (name ? fieldId(name) : own);
}

type TextFieldProps = FieldProps & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };

export function TextField({ label, hint, error, optional, announced, ...input }: TextFieldProps) {
  const id = useFieldId(input.name, input.id);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional} announced={announced}>
      {(described) => (
        <input
          autoComplete="off"
          {...input}
          {...described}
          id={id}
          className={cx("kern-form-input__input", error && "kern-form-input__input--error")}
        />
      )}
    </FieldFrame>
  );
}

type TextAreaProps = FieldProps &
  React.TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> };

export function TextArea({ label, hint, error, optional, rows = 4, ...area }: TextAreaProps) {
  const id = useFieldId(area.name, area.id);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      {(described) => (
        <textarea
          {...area}
          {...described}
          rows={rows}
          id={id}
          className={cx("kern-form-input__input app-textarea", error && "kern-form-input__input--error")}
        />
      )}
    </FieldFrame>
  );
}

type SelectProps = FieldProps & SelectHTMLAttributes<HTMLSelectElement> & { ref?: Ref<HTMLSelectElement> };

export function Select({ label, hint, error, optional, children, ...select }: SelectProps) {
  const id = useFieldId(select.name, select.id);
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      {(described) => (
        <div className="kern-form-input__select-wrapper">
          <select
            {...select}
            {...described}
            id={id}
            className={cx("kern-form-input__select", error && "kern-form-input__select--error")}
          >
            {children}
          </select>
        </div>
      )}
    </FieldFrame>
  );
}
