import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "#/auth/useMe";
import { Alert } from "#/ui/Alert";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { PageTitle } from "#/ui/PageTitle";
import { InviteDialog } from "./InviteDialog";
import { usersQuery } from "./queries";
import type { UsersSearch } from "./search";
import { UserFilters } from "./UserFilters";
import { UserTable } from "./UserTable";

interface UsersScreenProps {
  search: UsersSearch;
  onSearch: (search: UsersSearch) => void;
}

/** Who works with the application, in which roles. */
export function UsersScreen({ search, onSearch }: UsersScreenProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  const [inviting, setInviting] = useState(false);
  const [round, setRound] = useState(0);
  const users = useInfiniteQuery(usersQuery(search));
  const reset = () => {
    setRound(round + 1);
    onSearch({});
  };
  return (
    <>
      <PageTitle title={t("identity.title")} lead={<p>{t("identity.lead")}</p>} />
      {can("user:write") && (
        <div>
          <Button variant="primary" icon="add" onClick={() => setInviting(true)}>
            {t("identity.invite")}
          </Button>
        </div>
      )}
      <UserFilters key={round} search={search} onSearch={onSearch} />
      <Loaded query={users}>
        {({ pages }) => {
          const found = pages.flatMap(({ items }) => items);
          return (
            <>
              <p role="status" className="app-count">
                {t(users.hasNextPage ? "identity.countMore" : "identity.count", { count: found.length })}
              </p>
              {found.length > 0 ? (
                <UserTable users={found} canChange={can("user:write")} />
              ) : (
                <Alert tone="info" title={t("identity.nobody")}>
                  <p>{t("identity.nobodyText")}</p>
                  <div>
                    <Button onClick={reset}>{t("plan.filter.reset")}</Button>
                  </div>
                </Alert>
              )}
              {users.hasNextPage && (
                <div>
                  <Button pending={users.isFetchingNextPage} onClick={() => void users.fetchNextPage()}>
                    {t("common.more")}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </>
  );
}
