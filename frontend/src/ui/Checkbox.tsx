import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from "react";

type CheckProps = InputHTMLAttributes<HTMLInputElement> & {
  label: ReactNode;
  hint?: string;
  ref?: Ref<HTMLInputElement>;
};

function Check({ label, hint, kind, ...input }: CheckProps & { kind: "checkbox" | "radio" }) {
  const own = useId();
  const id = input.id ?? own;
  return (
    <div className="kern-form-check">
      <input
        {...input}
        id={id}
        type={kind}
        className={`kern-form-check__${kind}`}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <div>
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
        {hint && (
          <p className="kern-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

export function Checkbox(props: CheckProps) {
  return <Check {...props} kind="checkbox" />;
}

export function Radio(props: CheckProps) {
  return <Check {...props} kind="radio" />;
}

export function Fieldset({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{legend}</legend>
      <div className="kern-fieldset__body app-stack-small">{children}</div>
    </fieldset>
  );
}
