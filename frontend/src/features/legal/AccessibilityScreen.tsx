import { operator } from "#/api/config";
import { useFormat } from "#/i18n/format";
import { Panel } from "#/ui/Panel";
import { Facts, LegalTitle, mailTo } from "./Facts";
import { useLegalTexts } from "./texts";

/** When the operator names no other day: the day on which this version was assessed. */
const ASSESSED = "2026-11-26";

export function AccessibilityScreen() {
  const { accessibility: texts } = useLegalTexts();
  const { imprint } = useLegalTexts();
  const { date } = useFormat();
  const said = operator();
  const email = said.accessibilityEmail || said.email;
  const day = said.accessibilityDate || ASSESSED;
  return (
    <>
      <LegalTitle {...texts} />
      <Panel title={texts.status}>
        <p className="kern-body">{said.accessibilityStatus === "full" ? texts.full : texts.partial}</p>
        <p className="kern-body">{texts.how}</p>
        <p className="app-muted">{texts.date.replace("{{date}}", date(day))}</p>
      </Panel>
      <Panel title={texts.gaps}>
        <ul className="kern-list kern-list--bullet">
          {texts.gapList.map((gap) => (
            <li key={gap}>{gap}</li>
          ))}
        </ul>
      </Panel>
      <Panel title={texts.feedback}>
        <p className="kern-body">{texts.feedbackText}</p>
        {!email && !said.phone && <p className="kern-body">{texts.feedbackMissing}</p>}
        <Facts
          facts={[
            { term: imprint.email, value: email, href: mailTo(email) },
            { term: imprint.phone, value: said.phone },
          ]}
        />
      </Panel>
      <Panel title={texts.enforcement}>
        <p className="kern-body">{texts.enforcementText}</p>
        {!said.enforcementName && <p className="kern-body">{texts.enforcementMissing}</p>}
        <Facts
          facts={[
            { term: texts.body, value: said.enforcementName, href: said.enforcementUrl || undefined },
            { term: texts.contact, value: said.enforcementContact },
          ]}
        />
      </Panel>
    </>
  );
}
