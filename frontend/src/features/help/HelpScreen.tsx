import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { type Area, useHelpTexts } from "./texts";

interface HelpScreenProps {
  area: string | undefined;
  onTour: () => void;
}

/** Answers by area; without one, or with one that does not exist, all areas. */
export function HelpScreen({ area, onTour }: HelpScreenProps) {
  const texts = useHelpTexts();
  return area && area in texts ? <AreaHelp area={area as Area} /> : <Overview onTour={onTour} />;
}

function Overview({ onTour }: Pick<HelpScreenProps, "onTour">) {
  const { t } = useTranslation();
  const texts = useHelpTexts();
  return (
    <>
      <PageTitle title={t("help.title")} lead={<p>{t("help.lead")}</p>} />
      <div>
        <Button onClick={onTour}>{t("tour.start")}</Button>
      </div>
      <ul className="app-plain-list app-grid-list">
        {Object.entries(texts).map(([area, { title, intro }]) => (
          <li key={area}>
            <Link to={paths.helpArea} params={{ area }} className="kern-link">
              {title}
            </Link>
            <p className="app-muted">{intro}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function AreaHelp({ area }: { area: Area }) {
  const { t } = useTranslation();
  const { title, intro, questions } = useHelpTexts()[area];
  return (
    <>
      <PageTitle
        title={t("help.about", { area: title })}
        preline={
          <Link to={paths.help} className="kern-link">
            {t("help.all")}
          </Link>
        }
        lead={<p>{intro}</p>}
      />
      {questions.map(({ question, answer }) => (
        <Panel key={question} title={question}>
          {answer.map((paragraph) => (
            <p key={paragraph} className="kern-body">
              {paragraph}
            </p>
          ))}
        </Panel>
      ))}
    </>
  );
}
