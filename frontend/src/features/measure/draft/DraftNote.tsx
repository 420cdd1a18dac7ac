import { useTranslation } from "react-i18next";
import { useFormat } from "#/i18n/format";
import type { DraftKeeper } from "./keeper";
import { useDraftState } from "./useDraft";

/** Whether what is typed is kept, said quietly. */
export function DraftNote({ keeper }: { keeper: DraftKeeper }) {
  const { t } = useTranslation();
  const { time } = useFormat();
  const state = useDraftState(keeper);
  const text =
    state.kind === "saved"
      ? t("draft.saved", { time: time(new Date(state.at)) })
      : state.kind === "failed" || state.kind === "elsewhere"
        ? t(`draft.${state.kind}`)
        : "";
  return (
    <p role="status" className="app-muted">
      {text}
    </p>
  );
}
