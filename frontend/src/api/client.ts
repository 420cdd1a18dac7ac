import createFetchClient, { type Middleware } from "openapi-fetch";
import createQueryClient from "openapi-react-query";
import { ApiProblem, readProblem } from "./problem";
import type { paths } from "./schema";
import { watched } from "./serviceState";

/** What the client needs to know of the session; the session sets it. */
export interface TokenSource {
  token(): Promise<string | undefined>;
  /** Gets a new token without the person; undefined when that is not possible. */
  renew(): Promise<string | undefined>;
}

let tokens: TokenSource = { token: async () => undefined, renew: async () => undefined };
let baseUrl = "";

export function setTokenSource(source: TokenSource): void {
  tokens = source;
}

/** The address comes from `/config.json`, so it is known only after this module was loaded. */
export function setApiUrl(url: string): void {
  baseUrl = new URL(url, location.origin).href.replace(/\/$/, "");
}

export function apiUrl(): string {
  return baseUrl;
}

class ApiRequest extends Request {
  constructor(input: RequestInfo | URL, init?: RequestInit) {
    super(typeof input === "string" && input.startsWith("/") ? baseUrl + input : input, init);
  }
}

function authorised(request: Request, token: string | undefined): Request {
  if (token) request.headers.set("Authorization", `Bearer ${token}`);
  request.headers.set("Accept-Language", document.documentElement.lang || "de");
  return request;
}

// `globalThis.fetch` at the time of the call: the library would otherwise keep the one of its own creation.
const call = (request: Request) => watched(() => globalThis.fetch(request));

/** A token that ran out is renewed once, and the same request sent again. */
async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await call(authorised(request, await tokens.token()));
  if (response.status !== 401) return response;
  const renewed = await tokens.renew();
  return renewed ? call(authorised(again, renewed)) : response;
}

const problems: Middleware = {
  onResponse: async ({ response }) => {
    if (!response.ok && response.status !== 304) throw await readProblem(response);
  },
  onError: ({ error }) => (error instanceof ApiProblem ? error : new ApiProblem(0, "network")),
};

export const api = createFetchClient<paths>({
  Request: ApiRequest,
  fetch: send,
  // Several values of one parameter are separated by commas.
  querySerializer: { array: { style: "form", explode: false } },
});
api.use(problems);

export const query = createQueryClient(api);
