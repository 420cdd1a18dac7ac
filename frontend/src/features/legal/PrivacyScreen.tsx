import { operator } from "#/api/config";
import { Panel } from "#/ui/Panel";
import { Facts, LegalTitle } from "./Facts";
import { useLegalTexts } from "./texts";

export function PrivacyScreen() {
  const { privacy } = useLegalTexts();
  const { name, dataProtection, privacyUrl } = operator();
  return (
    <>
      <LegalTitle {...privacy} />
      <Facts
        facts={[
          { term: privacy.responsible, value: name },
          { term: privacy.officer, value: dataProtection },
        ]}
      />
      {privacy.sections.map(({ title, text }) => (
        <Panel key={title} title={title}>
          <p className="kern-body">{text}</p>
        </Panel>
      ))}
      {privacyUrl && (
        <p>
          <a className="kern-link" href={privacyUrl}>
            {privacy.full}
          </a>
        </p>
      )}
    </>
  );
}
