import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Alert } from "./Alert";
import { fieldId } from "./Field";

export interface FormProblem {
  /** The field's name; without one it concerns the form as a whole. */
  name?: string;
  /** The field's label, said before the message. */
  label?: string;
  message: string;
}

interface ErrorSummaryProps {
  problems: FormProblem[];
  /** Counts the attempts to save: only a new one takes the focus, never what changes while somebody types. */
  attempt: number;
}

/** All errors on top of the form, each one step from its field. Takes the focus after an attempt to save. */
export function ErrorSummary({ problems, attempt }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className="app-error-summary" role="alert">
      <Alert tone="danger" title={t("common.errors", { count: problems.length })}>
        <ul className="kern-list kern-list--bullet">
          {problems.map((problem) => (
            <li key={`${problem.name} ${problem.message}`}>
              <ProblemLine {...problem} />
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}

function ProblemLine({ name, label, message }: FormProblem) {
  const text = label ? `${label}: ${message}` : message;
  if (!name) return text;
  const id = fieldId(name);
  return (
    <a
      className="kern-link"
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {text}
    </a>
  );
}
