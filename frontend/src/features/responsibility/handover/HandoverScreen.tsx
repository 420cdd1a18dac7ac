import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Plan, ResponsibilityHandover, ResponsibilityHandoverInput } from "#/api/types";
import { PageTitle } from "#/ui/PageTitle";
import { HandoverChoice } from "./HandoverChoice";
import { HandoverDone } from "./HandoverDone";
import { HandoverSetup } from "./HandoverSetup";

interface HandoverScreenProps {
  plan: Plan;
  from: string | undefined;
  to: string | undefined;
}

interface Previewed {
  input: ResponsibilityHandoverInput;
  preview: ResponsibilityHandover;
}

/** Who hands over to whom and when; then which measures, as a preview; then it is done, and can be undone. */
export function HandoverScreen({ plan, from, to }: HandoverScreenProps) {
  const { t } = useTranslation();
  const [previewed, setPreviewed] = useState<Previewed>();
  const [done, setDone] = useState<ResponsibilityHandover>();
  const again = () => {
    setPreviewed(undefined);
    setDone(undefined);
  };
  return (
    <>
      <PageTitle title={t("handover.title")} lead={<p>{t("handover.lead")}</p>} />
      {done ? (
        <HandoverDone handover={done} onAgain={again} />
      ) : (
        <>
          <HandoverSetup
            plan={plan}
            from={from}
            to={to}
            onChange={() => setPreviewed(undefined)}
            onPreview={(input, preview) => setPreviewed({ input, preview })}
          />
          {previewed && <HandoverChoice key={JSON.stringify(previewed.input)} {...previewed} onDone={setDone} />}
        </>
      )}
    </>
  );
}
