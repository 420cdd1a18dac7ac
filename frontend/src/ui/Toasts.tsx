import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import { Icon } from "./Icon";
import { dismissToast, useToasts } from "./toasts";

/** The live region is always there: what is put in later is said. */
export function Toasts() {
  const { t } = useTranslation();
  const toasts = useToasts();
  return (
    <section className="app-toasts" aria-label={t("common.messages")}>
      <div role="status">
        {toasts.map((toast) => (
          <div key={toast.id} className={`app-toast app-toast--${toast.tone}`}>
            <Icon name={toast.tone} />
            <p>{toast.text}</p>
            {toast.action && (
              <Button
                small
                onClick={() => {
                  dismissToast(toast.id);
                  toast.action?.run();
                }}
              >
                {toast.action.label}
              </Button>
            )}
            <Button small variant="tertiary" icon="close" onClick={() => dismissToast(toast.id)}>
              {t("common.dismiss")}
            </Button>
          </div>
        ))}
      </div>
    </section>
  );
}
