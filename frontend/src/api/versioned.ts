import { ApiProblem } from "./problem";

/** An object with the entity tag that a change must send back. */
export interface Versioned<T> {
  data: T;
  etag: string;
}

/** A change of the version with this entity tag. */
export interface Change<Input> {
  id: string;
  etag: string;
  patch: Partial<Input>;
}

interface Answer<T> {
  data?: T;
  response: Response;
}

export function versioned<T>({ data, response }: Answer<T>): Versioned<T> {
  const etag = response.headers.get("ETag");
  if (data === undefined || etag === null) throw new ApiProblem(response.status, "unexpected-answer");
  return { data, etag };
}

/** The body of an answer that must have one. */
export function body<T>({ data, response }: Answer<T>): T {
  if (data === undefined) throw new ApiProblem(response.status, "unexpected-answer");
  return data;
}

/** The only form in which the service takes a PATCH. */
export const MERGE_PATCH = { "Content-Type": "application/merge-patch+json" } as const;
