import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { paths } from "#/paths";
import { relationsQuery } from "./queries";

const KEYS = { previous: "PageUp", next: "PageDown" } as const;

/** The measures before and after this one in the plan, by link or by Alt and the page keys. */
export function Neighbours({ measureId }: { measureId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data } = useQuery(relationsQuery(measureId));
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const to = event.key === KEYS.previous ? data?.previous : event.key === KEYS.next ? data?.next : undefined;
      if (!to) return;
      event.preventDefault();
      void navigate({ to: paths.measure, params: { measureId: to.id } });
    };
    addEventListener("keydown", go);
    return () => removeEventListener("keydown", go);
  }, [data, navigate]);
  if (!data?.previous && !data?.next) return null;
  return (
    <nav aria-label={t("relations.neighbours")} className="app-neighbours">
      {(["previous", "next"] as const).map((side) => {
        const to = data[side];
        return (
          to && (
            <Link
              key={side}
              to={paths.measure}
              params={{ measureId: to.id }}
              className="kern-link"
              aria-keyshortcuts={`Alt+${KEYS[side]}`}
              title={t(`relations.keys.${side}`)}
            >
              {t(`relations.${side}`)}: <span lang="de">{to.title}</span>
            </Link>
          )
        );
      })}
    </nav>
  );
}
