import { PageTitle } from "#/ui/PageTitle";

interface Fact {
  term: string;
  /** A fact that the operator has not given is left out. */
  value: string | undefined;
  href?: string;
}

/** Who, where, how to reach them; a value with an address is a link to it. */
export function Facts({ facts }: { facts: Fact[] }) {
  const given = facts.filter(({ value }) => value);
  if (given.length === 0) return null;
  return (
    <dl className="app-facts">
      {given.map(({ term, value, href }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {href ? (
              <a className="kern-link" href={href}>
                {value}
              </a>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function LegalTitle({ title, lead }: { title: string; lead: string }) {
  return <PageTitle title={title} lead={<p>{lead}</p>} />;
}

export const mailTo = (address: string | undefined) => (address ? `mailto:${address}` : undefined);
