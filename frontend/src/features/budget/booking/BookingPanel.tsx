import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BudgetBalance, BudgetEntry, BudgetLine } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { Button } from "#/ui/Button";
import { Loaded } from "#/ui/Loaded";
import { Panel } from "#/ui/Panel";
import { holdsMoney } from "../line/form";
import { balanceQuery } from "../queries";
import { BalanceTable } from "./BalanceTable";
import { EntryDialog } from "./EntryDialog";
import { EntryList } from "./EntryList";
import { lineEntriesQuery } from "./queries";

interface BookingPanelProps {
  line: BudgetLine;
  words: string;
  planYear: number;
}

/** What was planned, committed and spent on a line, and booking on it. */
export function BookingPanel({ line, words, planYear }: BookingPanelProps) {
  const { t } = useTranslation();
  const { can } = useMe();
  const balance = useQuery(balanceQuery(line.id));
  const entries = useQuery(lineEntriesQuery(line.id));
  const [open, setOpen] = useState<"new" | BudgetEntry>();
  const bookable = can("budget:book") && holdsMoney(line.kind);
  return (
    <Panel
      title={t("booking.title")}
      actions={
        bookable && (
          <Button small icon="add" onClick={() => setOpen("new")}>
            {t("booking.add")}
          </Button>
        )
      }
    >
      <Loaded query={balance}>{({ items }) => <BalanceTable balances={items} />}</Loaded>
      <Loaded query={entries}>
        {(all) => (
          <Years
            entries={all}
            balances={balance.data?.items ?? []}
            onCorrect={bookable ? (entry) => setOpen(entry) : undefined}
          />
        )}
      </Loaded>
      {open && (
        <EntryDialog
          lineId={line.id}
          words={words}
          fiscalYear={planYear}
          corrects={open === "new" ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  );
}

interface YearsProps {
  entries: BudgetEntry[];
  balances: BudgetBalance[];
  onCorrect: ((entry: BudgetEntry) => void) | undefined;
}

function Years({ entries, balances, onCorrect }: YearsProps) {
  const { t } = useTranslation();
  if (entries.length === 0) return <p className="app-muted">{t("booking.none")}</p>;
  const years = [...new Set(entries.map(({ fiscalYear }) => fiscalYear))].sort((a, b) => b - a);
  return years.map((year) => {
    const balance = balances.find(({ fiscalYear }) => fiscalYear === year);
    const closed = balance?.warnings.some(({ code }) => code === "year-closed");
    return (
      <EntryList
        key={year}
        year={year}
        entries={entries.filter(({ fiscalYear }) => fiscalYear === year)}
        balance={balance}
        onCorrect={closed ? undefined : onCorrect}
      />
    );
  });
}
