import { useTranslation } from "react-i18next";
import * as z from "zod/mini";
import { useIdempotencyKey } from "#/api/idempotency";
import { parseDate } from "#/i18n/sloppy";
import { Button } from "#/ui/Button";
import { TextField } from "#/ui/Field";
import { Panel } from "#/ui/Panel";
import { useCheckedForm } from "#/ui/useCheckedForm";
import { useUpload } from "./queries";

const line = z.string().check(z.maxLength(300, { error: "tooLong" }));
const Form = z.object({
  file: z.custom<FileList>((files) => files instanceof FileList && files.length === 1, { error: "fileNeeded" }),
  planYear: z.string().check(z.regex(/^\s*(19|20|21)\d\d\s*$/, { error: "year" })),
  planTitle: line,
  planSubtitle: line,
  planAsOf: z
    .string()
    .check(z.refine((typed) => typed.trim() === "" || parseDate(typed) !== undefined, { error: "date" })),
});
type Form = z.infer<typeof Form>;

export function UploadForm({ onRead }: { onRead: (importId: string) => void }) {
  const { t } = useTranslation();
  const upload = useUpload();
  const idempotency = useIdempotencyKey();
  const { form, server } = useCheckedForm<Form>(Form, { planYear: "", planTitle: "", planSubtitle: "", planAsOf: "" });
  const { register, formState } = form;
  const { errors } = formState;
  const submit = (values: Form) => {
    const file = values.file[0];
    if (!file) return;
    const fields = {
      planYear: Number(values.planYear),
      planTitle: values.planTitle.trim() || undefined,
      planSubtitle: values.planSubtitle.trim() || undefined,
      planAsOf: parseDate(values.planAsOf),
    };
    const key = idempotency.keyFor({ ...fields, file: [file.name, file.size, file.lastModified] });
    upload.mutate({ key, file, ...fields }, { onSuccess: ({ id }) => onRead(id), onError: server.show });
  };
  return (
    <Panel title={t("transfer.upload")}>
      <form className="app-stack" noValidate onSubmit={server.submit(submit)} aria-label={t("transfer.upload")}>
        {server.summary}
        <TextField
          type="file"
          accept=".csv,.xlsx,text/csv"
          label={t("fields.file")}
          hint={t("transfer.fileHint")}
          error={errors.file?.message as string | undefined}
          {...register("file")}
        />
        <div className="app-columns">
          <TextField
            label={t("fields.planYear")}
            inputMode="numeric"
            hint={t("transfer.yearHint")}
            error={errors.planYear?.message}
            {...register("planYear")}
          />
          <TextField
            label={t("fields.planAsOf")}
            hint={t("common.dayHint")}
            optional
            error={errors.planAsOf?.message}
            {...register("planAsOf")}
          />
        </div>
        <TextField
          label={t("fields.planTitle")}
          optional
          error={errors.planTitle?.message}
          {...register("planTitle")}
        />
        <TextField
          label={t("fields.planSubtitle")}
          optional
          error={errors.planSubtitle?.message}
          {...register("planSubtitle")}
        />
        <div className="app-actions">
          <Button type="submit" variant="primary" pending={upload.isPending}>
            {t("transfer.check")}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
