import { Link } from "@tanstack/react-router";
import { paths } from "#/paths";

/** A measure by its title; a link where it is still there. */
export function MeasureLink({ measureId, title }: { measureId?: string; title: string }) {
  if (!measureId) return title;
  return (
    <Link to={paths.measure} params={{ measureId }} className="kern-link" lang="de">
      {title}
    </Link>
  );
}
