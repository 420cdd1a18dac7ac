import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { describeProblem } from "#/i18n/problems";
import { Alert } from "./Alert";
import { Button } from "./Button";

interface LoadedProps<T> {
  query: { data: T | undefined; error: unknown; isFetching: boolean; refetch: () => unknown };
  children: (data: T) => ReactNode;
}

/** What a query brought; until then a quiet message, and when it fails, what happened and what can be done. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { t } = useTranslation();
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed error={query.error} retry={() => query.refetch()} pending={query.isFetching} />;
  return (
    <p className="app-loading" role="status">
      {t("common.loading")}
    </p>
  );
}

export function Failed({ error, retry, pending }: { error: unknown; retry?: () => unknown; pending?: boolean }) {
  const { t } = useTranslation();
  const { title, text, tone, requestId } = describeProblem(error, t);
  return (
    <Alert tone={tone} title={title} announce>
      <p>{text}</p>
      {requestId && <p className="app-muted">{t("common.requestId", { id: requestId })}</p>}
      {retry && (
        <div>
          <Button icon="autorenew" onClick={retry} pending={pending}>
            {t("common.retry")}
          </Button>
        </div>
      )}
    </Alert>
  );
}
