import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { channelsQuery } from "#/api/queries";
import type { Plan, PublicationChange } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { paths } from "#/paths";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { Panel } from "#/ui/Panel";
import { EditionChanges } from "./EditionChanges";
import { EditionFacts } from "./EditionFacts";
import { editionChangesQuery, editionQuery } from "./queries";

/** One edition: what it did to each portal, measure by measure and field by field. */
export function EditionScreen({ plan, number }: { plan: Plan; number: number }) {
  const { t } = useTranslation();
  const { year } = plan;
  return (
    <>
      <PageTitle
        title={t("publishing.editionTitle", { number, year })}
        preline={
          <Link to={paths.publishing} params={{ year: `${year}` }} className="kern-link">
            {t("publishing.backToPublishing", { year })}
          </Link>
        }
      />
      <Loaded query={useQuery(editionQuery(plan.id, number))}>
        {(edition) => (
          <>
            <EditionFacts edition={edition} />
            <Changed planId={plan.id} number={number} channels={edition.channels.map(({ key }) => key)} />
          </>
        )}
      </Loaded>
    </>
  );
}

interface ChangedProps {
  planId: string;
  number: number;
  channels: string[];
}

function Changed({ planId, number, channels }: ChangedProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  const known = useQuery({ ...channelsQuery(), enabled: can("channel:read") }).data?.items;
  const names = new Map(known?.map(({ key, name }) => [key, name]));
  const changes = useInfiniteQuery(editionChangesQuery(planId, number));
  return (
    <Panel title={t("publishing.whatChanged")}>
      <Loaded query={changes}>
        {({ pages }) => {
          const items: PublicationChange[] = pages.flatMap((page) => page.items);
          return channels.map((key) => (
            <section key={key} className="app-stack-small">
              <h3 className="kern-title">{names.get(key) ?? key}</h3>
              <EditionChanges
                channel={names.get(key) ?? key}
                changes={items.filter(({ channel }) => channel === key)}
                complete={!changes.hasNextPage}
              />
            </section>
          ));
        }}
      </Loaded>
      {changes.hasNextPage && (
        <div>
          <Button pending={changes.isFetchingNextPage} onClick={() => void changes.fetchNextPage()}>
            {t("common.more")}
          </Button>
        </div>
      )}
    </Panel>
  );
}
