import { useEffect, useRef, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "#/ui/Button";
import { STEPS } from "./steps";

/** Goes through the application in two minutes. Escape and "end" leave it at any time; arrows lead on and back. */
export default function Tour({ onEnd }: { onEnd: () => void }) {
  const { t } = useTranslation();
  const [steps] = useState(() => STEPS.filter(({ place }) => !place || document.querySelector(place)));
  const [at, setAt] = useState(0);
  const step = steps[at] ?? STEPS[0];
  const last = at === steps.length - 1;
  const heading = useRef<HTMLHeadingElement>(null);
  const next = () => (last ? onEnd() : setAt(at + 1));
  const back = () => setAt(Math.max(0, at - 1));
  usePlaceShown(step.place);
  useArrows(next, back);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every step the reading begins anew
  useEffect(() => heading.current?.focus(), [at]);
  return (
    <ModalOverlay className="app-tour" isOpen isDismissable={false} onOpenChange={(open) => !open && onEnd()}>
      <Modal className="app-tour-card">
        <Dialog className="app-dialog">
          <div className="app-stack">
            <p className="app-muted">{t("tour.progress", { at: at + 1, of: steps.length })}</p>
            <Heading slot="title" className="kern-title" tabIndex={-1} ref={heading}>
              {t(`tour.step.${step.id}.title`)}
            </Heading>
            <p className="kern-body">{t(`tour.step.${step.id}.text`)}</p>
            <div className="app-actions">
              <Button variant="primary" onClick={next}>
                {last ? t("tour.finish") : t("tour.next")}
              </Button>
              {at > 0 && <Button onClick={back}>{t("tour.back")}</Button>}
              {!last && (
                <Button variant="tertiary" onClick={onEnd}>
                  {t("tour.skip")}
                </Button>
              )}
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function useArrows(next: () => void, back: () => void): void {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "ArrowRight") next();
      if (key === "ArrowLeft") back();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [next, back]);
}

/** A frame around what the step speaks of. */
function usePlaceShown(place: string | undefined): void {
  useEffect(() => {
    const target = place ? document.querySelector(place) : null;
    target?.setAttribute("data-tour-here", "");
    target?.scrollIntoView({ block: "nearest", inline: "nearest" });
    return () => target?.removeAttribute("data-tour-here");
  }, [place]);
}
