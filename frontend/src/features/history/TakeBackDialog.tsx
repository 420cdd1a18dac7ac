import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "#/api/idempotency";
import type { HistoryEntry, UndoPreview } from "#/api/types";
import { problemSentence } from "#/i18n/problems";
import { Button } from "#/ui/Button";
import { Dialog, DialogActions } from "#/ui/Dialog";
import { Loaded } from "#/ui/Loaded";
import { toast } from "#/ui/toasts";
import { Differences } from "./Differences";
import { previewQuery, useTakingBack, type Way } from "./queries";
import { Refusal } from "./Refusal";

interface TakeBackDialogProps {
  way: Way;
  entry: HistoryEntry;
  onClose: () => void;
}

/** Shows what will happen before it happens: as the service has just tried it out. */
export function TakeBackDialog({ way, entry, onClose }: TakeBackDialogProps) {
  const { t } = useTranslation();
  const preview = useQuery(previewQuery(way, entry.id));
  const { takeBack, pending } = useTakeBack(way, entry, onClose);
  return (
    <Dialog title={t(`log.title.${way}`)} onClose={onClose}>
      <Loaded query={preview}>
        {(data) => (
          <>
            {data.possible ? (
              <WhatWillHappen entries={data.entries} />
            ) : (
              data.refusal && <Refusal refusal={data.refusal} />
            )}
            <DialogActions>
              {data.possible && (
                <Button variant="primary" pending={pending} onClick={() => takeBack(etagBefore(data))}>
                  {t(`log.${way}`)}
                </Button>
              )}
              <Button onClick={onClose}>{t(data.possible ? "common.cancel" : "common.close")}</Button>
            </DialogActions>
          </>
        )}
      </Loaded>
    </Dialog>
  );
}

/** The version that the preview started from: nobody's later change is to be overwritten unseen. */
function etagBefore({ entries }: UndoPreview): string | undefined {
  const version = entries[0]?.version;
  return version === undefined ? undefined : `"${version - 1}"`;
}

function useTakeBack(way: Way, entry: HistoryEntry, onDone: () => void) {
  const { t } = useTranslation();
  const idempotency = useIdempotencyKey();
  const change = useTakingBack();
  const fail = (error: unknown) => toast({ tone: "danger", text: problemSentence(error, t) });
  /** The way back from the way back is the same way. */
  const again = (id: string) =>
    change
      .mutateAsync({ way: "undo", entry: { id }, key: crypto.randomUUID() })
      .then(() => toast({ tone: "success", text: t("log.done.undo") }), fail);
  const takeBack = (etag: string | undefined) =>
    change.mutate(
      { way, entry, etag, key: idempotency.keyFor(`${way} ${entry.id}`) },
      {
        onError: fail,
        onSuccess: (written) => {
          idempotency.done();
          toast({
            tone: "success",
            text: t(`log.done.${way}`),
            action: { label: t("common.undo"), run: () => void again(written.id) },
          });
          onDone();
        },
      },
    );
  return { takeBack, pending: change.isPending };
}

function WhatWillHappen({ entries }: { entries: UndoPreview["entries"] }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="kern-body">{t("log.willHappen")}</p>
      <ul className="app-plain-list app-stack-small">
        {entries.map((entry) => {
          const what = t(`history.entity.${entry.entity}`);
          return (
            <li key={entry.id}>
              <p>
                {t(entry.gone ? "log.goes" : entry.changes.every(isNew) ? "log.returns" : "log.becomes", { what })}{" "}
                {entry.title && <strong>„{entry.title}“</strong>}
              </p>
              <Differences changes={entry.changes} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

const isNew = ({ from }: { from?: unknown }) => from === undefined;
