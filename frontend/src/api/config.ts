import * as z from "zod/mini";

const Config = z.object({
  apiUrl: z.string(),
  authority: z.string(),
  clientId: z.string(),
});

/** Addresses of this installation; the web server answers them at `/config.json`, so that one build serves every county. */
export type Config = z.infer<typeof Config>;

export async function loadConfig(): Promise<Config> {
  const response = await fetch("/config.json", { cache: "no-cache" });
  if (!response.ok) throw new Error(`/config.json answered ${response.status}`);
  return Config.parse(await response.json());
}
