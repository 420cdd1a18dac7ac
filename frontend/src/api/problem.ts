import type { FieldError, ProblemBody } from "./types";

/** Codes that the service itself never sends: the request did not reach it, or the answer was not a problem document. */
export type LocalCode = "network" | "unexpected-answer";

/** Any answer of 400 and above, and any request that failed on the way. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly body: ProblemBody | undefined;
  /** Milliseconds after which the service wants to be asked again, when it says so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, code: string, body?: ProblemBody, retryAfter?: number) {
    super(`${status} ${code}`);
    this.name = "ApiProblem";
    this.status = status;
    this.code = code;
    this.body = body;
    this.retryAfter = retryAfter;
  }

  /** Worth another try without the person doing anything. */
  get passes(): boolean {
    return this.code === "network" || this.status === 502 || this.status === 503 || this.status === 504;
  }

  get fieldErrors(): FieldError[] {
    return this.body?.errors ?? [];
  }
}

export function toProblem(error: unknown): ApiProblem {
  if (error instanceof ApiProblem) return error;
  if (error instanceof TypeError) return new ApiProblem(0, "network");
  return new ApiProblem(0, "unexpected-answer");
}

export async function readProblem(response: Response): Promise<ApiProblem> {
  const seconds = Number(response.headers.get("Retry-After") || Number.NaN);
  const retryAfter = seconds >= 0 ? seconds * 1000 : undefined;
  const isProblem = response.headers.get("Content-Type")?.startsWith("application/problem+json") ?? false;
  if (!isProblem) {
    return new ApiProblem(
      response.status,
      response.status === 503 ? "service-unavailable" : "unexpected-answer",
      undefined,
      retryAfter,
    );
  }
  try {
    const body = (await response.json()) as ProblemBody;
    return new ApiProblem(response.status, body.code, body, retryAfter);
  } catch {
    return new ApiProblem(response.status, "unexpected-answer");
  }
}

/** `/items/0/text` → `items.0.text`: the name that forms use; undefined when the problem is not about a field of the body. */
export function fieldName(error: FieldError): string | undefined {
  if (error.pointer === undefined || error.pointer === "") return undefined;
  return error.pointer
    .slice(1)
    .split("/")
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");
}

export interface PlacedProblems {
  /** By the form's own field name. */
  fields: { name: string; message: string }[];
  /** What belongs to no field of the form. */
  general: string[];
}

/**
 * Puts each error of a 400 at its field. An error inside something that the form shows as one field (`targetGroups.2`) goes to
 * that field.
 */
export function placeProblems(problem: ApiProblem, isField: (name: string) => boolean): PlacedProblems {
  const placed: PlacedProblems = { fields: [], general: [] };
  for (const error of problem.fieldErrors) {
    let name = fieldName(error);
    while (name !== undefined && !isField(name)) {
      const end = name.lastIndexOf(".");
      name = end < 0 ? undefined : name.slice(0, end);
    }
    if (name === undefined) placed.general.push(error.message);
    else placed.fields.push({ name, message: error.message });
  }
  return placed;
}
