import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Me } from "#/api/types";
import { Button } from "#/ui/Button";
import { isTourOffered, offerNoMore, startTour } from "./tour";

/** Offered once to each person on this device, never forced on anybody. */
export function TourOffer({ me }: { me: Me }) {
  const { t } = useTranslation();
  const [offered, setOffered] = useState(() => isTourOffered(me.id));
  if (!offered) return null;
  const answer = () => {
    offerNoMore(me.id);
    setOffered(false);
  };
  return (
    <aside className="app-tour-offer" aria-label={t("tour.title")}>
      <p>{t("tour.offer")}</p>
      <div className="app-actions">
        <Button
          small
          onClick={() => {
            answer();
            startTour();
          }}
        >
          {t("tour.start")}
        </Button>
        <Button small variant="tertiary" onClick={answer}>
          {t("tour.notNow")}
        </Button>
      </div>
    </aside>
  );
}
