import { useTranslation } from "react-i18next";
import type { FieldChange } from "#/api/types";
import { fieldInWords, valueInWords } from "#/i18n/values";
import { Changes } from "#/ui/Changes";
import { wordDiff } from "./words";

/** What changed, as people would say it: texts word by word, lists entry by entry, everything else before and after. */
export function Differences({ changes }: { changes: FieldChange[] }) {
  const { t } = useTranslation();
  const plain = changes.filter((change) => !isText(change) && !isList(change));
  const long = changes.filter((change) => isText(change) || isList(change));
  return (
    <>
      <Changes changes={plain} />
      {long.length > 0 && (
        <dl className="app-changes">
          {long.map((change) => (
            <div key={change.field}>
              <dt>{fieldInWords(change.field, t)}</dt>
              <dd className="app-prewrap">{isText(change) ? <Text {...change} /> : <List change={change} />}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

interface TextChange extends FieldChange {
  from: string;
  to: string;
}

/** Both of several words: otherwise before and after are said more quickly. */
function isText(change: FieldChange): change is TextChange {
  return [change.from, change.to].every((value) => typeof value === "string" && /\S\s+\S/.test(value));
}

/** A list that was and still is: one that came or went as a whole is said as a whole. */
function isList({ entries, from, to }: FieldChange): boolean {
  return entries !== undefined && from !== undefined && to !== undefined;
}

function Text({ from, to }: TextChange) {
  const { t } = useTranslation();
  let place = 0;
  return wordDiff(from, to).map(({ kind, text }) => {
    place += text.length;
    const key = `${kind} ${place}`;
    if (kind === "same") return <span key={key}>{text}</span>;
    if (kind === "gone")
      return (
        <del key={key}>
          <span className="kern-sr-only">{t("log.gone")} </span>
          {text}
        </del>
      );
    return (
      <ins key={key} className="app-inserted">
        <span className="kern-sr-only">{t("log.came")} </span>
        {text}
      </ins>
    );
  });
}

function List({ change: { field, entries } }: { change: FieldChange }) {
  const { t, i18n } = useTranslation();
  const words = (value: unknown) => valueInWords(field, value, t, i18n.language);
  const { added = [], removed = [], changed = [], reordered } = entries ?? {};
  return (
    <ul className="app-plain-list">
      {changed.map(({ from, to }) => (
        <li key={`changed ${words(from)} ${words(to)}`}>
          {t("log.entryChanged")} <Text field={field} from={words(from)} to={words(to)} />
        </li>
      ))}
      {added.map((entry) => (
        <li key={`added ${words(entry)}`}>
          {t("log.entryAdded")} <ins className="app-inserted">{words(entry)}</ins>
        </li>
      ))}
      {removed.map((entry) => (
        <li key={`removed ${words(entry)}`}>
          {t("log.entryRemoved")} <del>{words(entry)}</del>
        </li>
      ))}
      {reordered && <li>{t("log.reordered")}</li>}
    </ul>
  );
}
