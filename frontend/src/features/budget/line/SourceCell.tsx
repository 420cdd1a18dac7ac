import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { BudgetLine } from "#/api/types";
import { useMe } from "#/auth/useMe";
import { useFormat } from "#/i18n/format";
import { paths } from "#/paths";

/** Where the figure was read: file, row, page, and the cell itself with the words that the line comes from. */
export function SourceCell({ line }: { line: BudgetLine }) {
  const { t } = useTranslation();
  const { can } = useMe();
  const { instant } = useFormat();
  const { source, wording } = line;
  if (!source) {
    return (
      <>
        <p>{t("budget.enteredByHand", { at: instant(line.createdAt) })}</p>
        {wording && <p>{t("budget.inWording", { wording })}</p>}
      </>
    );
  }
  return (
    <>
      <p>
        {source.page
          ? t("budget.sourceRowPage", { row: source.row, page: source.page })
          : t("budget.sourceRow", { row: source.row })}
        {source.fileName && `, ${source.fileName}`}
      </p>
      <blockquote className="app-cell app-prewrap">
        <Highlighted text={source.cell ?? wording ?? ""} words={wording} />
      </blockquote>
      {can("import:run") && (
        <p>
          <Link to={paths.import} params={{ importId: source.importId }} className="kern-link">
            {t("budget.toImport")}
          </Link>
        </p>
      )}
    </>
  );
}

function Highlighted({ text, words }: { text: string; words: string | undefined }) {
  const at = words ? text.indexOf(words) : -1;
  if (!words || at < 0 || words === text) return text;
  return (
    <>
      {text.slice(0, at)}
      <mark>{words}</mark>
      {text.slice(at + words.length)}
    </>
  );
}
