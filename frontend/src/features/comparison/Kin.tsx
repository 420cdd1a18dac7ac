import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { PlanDifferenceItem } from "#/api/types";
import { paths } from "#/paths";

/** The measures that one goes on in, was made of, or was replaced by. */
export function Kin({ item }: { item: PlanDifferenceItem }) {
  const { splitInto = [], mergedFrom = [], continuedAs } = item;
  return (
    <>
      <Measures word="splitInto" measures={splitInto} />
      <Measures word="mergedFrom" measures={mergedFrom} />
      <Measures word="continuedAs" measures={continuedAs ? [continuedAs] : []} />
    </>
  );
}

interface MeasuresProps {
  word: "splitInto" | "mergedFrom" | "continuedAs";
  measures: NonNullable<PlanDifferenceItem["splitInto"]>;
}

function Measures({ word, measures }: MeasuresProps) {
  const { t } = useTranslation();
  if (measures.length === 0) return null;
  return (
    <p>
      {t(`planComparison.${word}`)}{" "}
      {measures.map(({ measureId, title }, place) => (
        <Fragment key={measureId}>
          {place > 0 && ", "}
          <Link to={paths.measure} params={{ measureId }} className="kern-link" lang="de">
            {title}
          </Link>
        </Fragment>
      ))}
    </p>
  );
}
