import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReminderSettings } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { problemSentence } from "#/i18n/problems";
import { Checkbox } from "#/ui/Checkbox";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { toast } from "#/ui/toasts";
import { choiceQuery, useChoice } from "./queries";

/** What concerns only the person: whether they want reminders. */
export function SettingsScreen() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t("settings.title")} lead={<p>{t("settings.lead")}</p>} />
      <Panel title={t("reminders.choice")}>
        <Loaded query={useQuery(choiceQuery())}>{(choice) => <Choice choice={choice} />}</Loaded>
      </Panel>
    </>
  );
}

function Choice({ choice }: { choice: Versioned<ReminderSettings> }) {
  const { t } = useTranslation();
  const change = useChoice();
  // The box follows the click itself, not the request that begins a moment later.
  const [chosen, setChosen] = useState<boolean>();
  return (
    <>
      <Checkbox
        label={t("reminders.choiceLabel")}
        hint={t("reminders.choiceHint")}
        checked={chosen ?? choice.data.wanted}
        onChange={({ target }) => {
          setChosen(target.checked);
          change.mutate(
            { etag: choice.etag, wanted: target.checked },
            {
              onError: (error) => toast({ tone: "danger", text: problemSentence(error, t) }),
              onSuccess: () => toast({ tone: "success", text: t("reminders.choiceSaved") }),
              onSettled: () => setChosen(undefined),
            },
          );
        }}
      />
      {!choice.data.available && <p className="app-muted">{t("reminders.off")}</p>}
    </>
  );
}
