import type { UseMutationResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "#/api/problem";
import type { ProblemBody } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { paths } from "#/paths";
import { useDeletion } from "#/shared/useDeletion";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { toast } from "#/ui/toasts";

/** Deletes what nothing refers to at once and offers to bring it back; otherwise says what does. */
export function useRemoval(remove: UseMutationResult<void, Error, string>, what: string) {
  const { t } = useTranslation();
  const run = useDeletion();
  const [refusal, setRefusal] = useState<ProblemBody>();
  const onRefused = (error: unknown) => {
    const { body } = toProblem(error);
    if (body?.references) setRefusal(body);
    else toast({ tone: "danger", text: problemSentence(error, t) });
  };
  return {
    run: (id: string) =>
      run({
        id,
        remove: remove.mutateAsync,
        removed: t("plans.deleted", { what }),
        broughtBack: t("plans.broughtBack", { what }),
        onRefused,
      }),
    dialog: refusal && <WhyNot what={what} refusal={refusal} onClose={() => setRefusal(undefined)} />,
  };
}

function WhyNot({ what, refusal, onClose }: { what: string; refusal: ProblemBody; onClose: () => void }) {
  const { t } = useTranslation();
  const references = refusal.references ?? [];
  const all = Number(/^\d+/.exec(refusal.detail ?? "")?.[0] ?? references.length);
  return (
    <Dialog title={t("structure.cannotDelete")} onClose={onClose}>
      <p className="kern-body">{t("structure.because", { what, count: all })}</p>
      <ul className="kern-list kern-list--bullet">
        {references.map(({ entity, id, title }) => (
          <li key={id}>
            {t(`structure.entity.${entity}` as "structure.entity.goal")}{" "}
            {entity === "measure" ? (
              <Link to={paths.measure} params={{ measureId: id }} className="kern-link" lang="de">
                {title}
              </Link>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
      {all > references.length && <p>{t("structure.andMore", { count: all - references.length })}</p>}
      <DialogActions>
        <Button variant="primary" onClick={onClose}>
          {t("common.close")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
