import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { PhrasePart } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { Button } from "#/ui/Button";
import { TextField } from "#/ui/Field";
import { measureTitlesQuery } from "../queries";
import type { LineForm } from "./form";
import { measuresNamed } from "./named";
import { useReadPhrase } from "./queries";
import { ReadingPart } from "./ReadingPart";
import { withReading } from "./reading";

interface PhraseProps {
  form: UseFormReturn<LineForm>;
  planId: string;
  fromSource: boolean;
}

/** A resource as one would say it. What was understood goes into the fields, where it can be corrected. */
export function Phrase({ form, planId, fromSource }: PhraseProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [text, setText] = useState("");
  const [taken, setTaken] = useState<string>();
  const reading = useReadPhrase();
  const read = () => {
    if (text.trim() === "" || reading.isPending) return;
    setTaken(undefined);
    reading.mutate(text, { onSuccess: ({ parts }) => parts.length === 1 && parts[0] && take(parts[0]) });
  };
  const take = (part: PhrasePart) => {
    const titles = client.getQueryData(measureTitlesQuery(planId).queryKey) ?? [];
    const present = form.getValues();
    const next = withReading(present, part, { measures: measuresNamed(text, titles), keepWording: fromSource });
    form.clearErrors();
    for (const [name, value] of Object.entries(next)) {
      form.setValue(name as keyof LineForm, value, { shouldDirty: true });
    }
    setTaken(part.wording);
  };
  return (
    <div className="app-stack-small">
      <div className="app-phrase">
        <TextField
          label={t("budget.phrase")}
          hint={t("budget.phraseHint")}
          name="phrase"
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            read();
          }}
        />
        <Button onClick={read} pending={reading.isPending}>
          {t("budget.phraseRead")}
        </Button>
      </div>
      <div role="status" className="app-stack-small">
        {reading.error && <p className="app-inline-error">{problemSentence(reading.error, t)}</p>}
        {reading.data?.findings.map(({ code, message }) => (
          <p key={code}>{message}</p>
        ))}
        {reading.data && reading.data.parts.length > 1 && <p>{t("budget.phraseSeveral")}</p>}
        {reading.data?.parts.map((part) => (
          <ReadingPart key={part.wording} part={part} taken={taken === part.wording} onTake={() => take(part)} />
        ))}
      </div>
    </div>
  );
}
