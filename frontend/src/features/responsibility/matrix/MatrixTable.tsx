import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ResponsibilityMatrix } from "#/api/types";
import { buildingBlockInWords, organisationInWords } from "#/i18n/wording";
import { paths } from "#/paths";
import { ScrollRegion } from "#/ui/ScrollRegion";
import { heat, moveByArrows } from "./heat";

interface MatrixTableProps {
  matrix: ResponsibilityMatrix;
  year: string;
}

/** A table of figures first; colour says the same once more, and is not there in forced colours. */
export function MatrixTable({ matrix, year }: MatrixTableProps) {
  const { t } = useTranslation();
  const { role, buildingBlocks, rows, nobody } = matrix;
  const caption = t("matrix.caption", { role: t(`responsibility.role.${role}`) });
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map(({ measures }) => measures)), 1);
  return (
    <>
      <p className="app-muted">{t("matrix.keys")}</p>
      <ScrollRegion label={caption}>
        <table className="kern-table app-table app-matrix" onKeyDown={moveByArrows}>
          <caption className="kern-sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t("matrix.organisation")}</th>
              <th scope="col" className="app-number">
                {t("matrix.all")}
              </th>
              {buildingBlocks.map((block) => (
                <th key={block.id} scope="col">
                  {block.number ?? block.memberNumbers?.join(" + ")}{" "}
                  <span className="kern-sr-only" lang="de">
                    {block.title}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ organisation, measures, cells }) => (
              <Row
                key={organisation.id}
                name={organisationInWords(organisation)}
                lang="de"
                search={{ office: organisation.key ?? organisation.id, role }}
                {...{ measures, cells, buildingBlocks, most, year }}
              />
            ))}
          </tbody>
          {role === "lead" && nobody.measures > 0 && (
            <tfoot>
              <Row
                name={t("matrix.nobody")}
                search={{ withoutLead: true }}
                {...{ ...nobody, buildingBlocks, most, year }}
              />
            </tfoot>
          )}
        </table>
      </ScrollRegion>
    </>
  );
}

interface RowProps extends Pick<ResponsibilityMatrix["rows"][number], "measures" | "cells"> {
  name: string;
  /** Of the name, where it is no text of the interface. */
  lang?: string;
  search: { office?: string; role?: ResponsibilityMatrix["role"]; withoutLead?: true };
  buildingBlocks: ResponsibilityMatrix["buildingBlocks"];
  most: number;
  year: string;
}

function Row({ name, lang, search, measures, cells, buildingBlocks, most, year }: RowProps) {
  const { t } = useTranslation();
  const inBlock = new Map(cells.map((cell) => [cell.buildingBlockId, cell.measures]));
  return (
    <tr>
      <th scope="row" lang={lang}>
        {name}
      </th>
      <td className="app-number">
        <Figure {...{ measures, name, search, year }} block={t("matrix.inAll")} />
      </td>
      {buildingBlocks.map((block) => {
        const count = inBlock.get(block.id) ?? 0;
        return (
          <td key={block.id} className={`app-number app-heat-${heat(count, most)}`}>
            <Figure
              measures={count}
              {...{ name, year }}
              block={buildingBlockInWords(block)}
              search={{ ...search, block: block.id }}
            />
          </td>
        );
      })}
    </tr>
  );
}

interface FigureProps extends Pick<RowProps, "measures" | "name" | "year"> {
  block: string;
  search: RowProps["search"] & { block?: string };
}

function Figure({ measures, name, block, search, year }: FigureProps) {
  const { t } = useTranslation();
  if (measures === 0) return <span className="app-muted">0</span>;
  return (
    <Link
      to={paths.measures}
      params={{ year }}
      search={search}
      className="kern-link"
      aria-label={t("matrix.cell", { count: measures, organisation: name, block })}
    >
      {measures}
    </Link>
  );
}
