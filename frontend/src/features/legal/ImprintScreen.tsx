import { operator } from "#/api/config";
import { Facts, LegalTitle, mailTo } from "./Facts";
import { useLegalTexts } from "./texts";

export function ImprintScreen() {
  const { imprint } = useLegalTexts();
  const { name, representedBy, address, email, phone, imprintUrl } = operator();
  const nothing = !name && !address && !email && !imprintUrl;
  return (
    <>
      <LegalTitle {...imprint} />
      {nothing && <p className="kern-body">{imprint.missing}</p>}
      <Facts
        facts={[
          { term: imprint.operator, value: name },
          { term: imprint.representedBy, value: representedBy },
          { term: imprint.address, value: address },
          { term: imprint.email, value: email, href: mailTo(email) },
          { term: imprint.phone, value: phone, href: phone && `tel:${phone.replace(/[^+\d]/g, "")}` },
        ]}
      />
      {imprintUrl && (
        <p>
          <a className="kern-link" href={imprintUrl}>
            {imprint.full}
          </a>
        </p>
      )}
    </>
  );
}
