import * as z from "zod/mini";

const said = z.catch(z.optional(z.string()), undefined);

/** Who runs this installation; whatever is not set is left out of the pages that say it. */
const Operator = z.object({
  name: said,
  address: said,
  email: said,
  phone: said,
  representedBy: said,
  imprintUrl: said,
  privacyUrl: said,
  dataProtection: said,
  /** Whom to ask for a role. */
  accessContact: said,
  accessibilityEmail: said,
  accessibilityStatus: z.catch(z.enum(["full", "partial"]), "partial"),
  accessibilityDate: said,
  enforcementName: said,
  enforcementUrl: said,
  enforcementContact: said,
});
export type Operator = Partial<z.infer<typeof Operator>>;

const Config = z.object({
  apiUrl: z.string(),
  authority: z.string(),
  clientId: z.string(),
  operator: z.catch(z.optional(Operator), undefined),
});

let known: Operator = {};

export function setOperator(operator: Operator | undefined): void {
  known = operator ?? {};
}

export function operator(): Operator {
  return known;
}

/** Addresses of this installation; the web server answers them at `/config.json`, so that one build serves every county. */
export type Config = z.infer<typeof Config>;

export async function loadConfig(): Promise<Config> {
  const response = await fetch("/config.json", { cache: "no-cache" });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
  return Config.parse(await response.json());
}
