import * as z from "zod/mini";
import type { Channel, ChannelInput, ChannelPatch, PublishedField } from "#/api/types";

/** What a channel can leave out, in the contract's order. */
export const FIELDS = [
  "description",
  "items",
  "statusReason",
  "isNew",
  "schedule",
  "buildingBlocks",
  "goals",
  "responsibilities",
  "budgetLines",
  "links",
  "targetGroups",
] as const satisfies PublishedField[];

const line = z.string().check(z.maxLength(300, { error: "tooLong" }));
const needed = z.string().check(
  z.refine((text) => text.trim() !== "", { error: "required" }),
  z.maxLength(300, { error: "tooLong" }),
);

/** The form of a portal. Messages are keys of the texts `validation`. */
export const ChannelForm = z
  .object({
    key: z
      .string()
      .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "channelKey" }), z.maxLength(50, { error: "tooLong" })),
    name: needed,
    url: z.string().check(z.regex(/^(https?:\/\/\S+)?$/, { error: "url" })),
    access: z.enum(["public", "token"]),
    language: z.enum(["de", "en"]),
    licence: z.object({
      name: needed,
      url: z.string().check(z.regex(/^https?:\/\/\S+$/, { error: "url" })),
      attribution: needed,
    }),
    contact: z.object({ name: line, email: z.string().check(z.regex(/^([^\s@]+@[^\s@]+)?$/, { error: "email" })) }),
    selection: z.object({ buildingBlocks: z.string(), targetGroups: z.string() }),
    fields: z.array(z.string()),
  })
  .check(
    z.refine(({ contact }) => contact.email === "" || contact.name.trim() !== "", {
      error: "required",
      path: ["contact", "name"],
    }),
  );
export type ChannelForm = z.infer<typeof ChannelForm>;

export const isField = (name: string) =>
  /^(key|name|url|access|language|fields|licence\.(name|url|attribution)|contact\.(name|email)|selection\.(buildingBlocks|targetGroups))$/.test(
    name,
  );

const DEFAULT_LICENCE = {
  name: "Datenlizenz Deutschland – Namensnennung – Version 2.0",
  url: "https://www.govdata.de/dl-de/by-2-0",
  attribution: "",
};

export function toForm(channel: Channel | undefined): ChannelForm {
  return {
    key: channel?.key ?? "",
    name: channel?.name ?? "",
    url: channel?.url ?? "",
    access: channel?.access ?? "token",
    language: channel?.language ?? "de",
    licence: { ...(channel?.licence ?? DEFAULT_LICENCE) },
    contact: { name: channel?.contact?.name ?? "", email: channel?.contact?.email ?? "" },
    selection: {
      buildingBlocks: (channel?.selection.buildingBlocks ?? []).join("\n"),
      targetGroups: (channel?.selection.targetGroups ?? []).join("\n"),
    },
    fields: [...(channel?.fields ?? FIELDS)],
  };
}

const lines = (text: string) => [...new Set(text.split("\n").map((each) => each.trim()))].filter(Boolean);

function fieldsOf(chosen: string[]): PublishedField[] | null {
  const fields = FIELDS.filter((field) => chosen.includes(field));
  return fields.length === FIELDS.length ? null : fields;
}

export function toInput({ key, contact, selection, fields, url, ...form }: ChannelForm): ChannelInput {
  const name = contact.name.trim();
  return {
    ...form,
    key,
    name: form.name.trim(),
    url: url || null,
    contact: name ? { name, email: contact.email || undefined } : undefined,
    selection: { buildingBlocks: lines(selection.buildingBlocks), targetGroups: lines(selection.targetGroups) },
    fields: fieldsOf(fields),
  };
}

/** For a PATCH: only what differs; what was emptied is removed. */
export function changesOf(before: ChannelForm, after: ChannelForm): ChannelPatch {
  const { key: _, ...old } = toInput(before);
  const { key: __, ...now } = toInput(after);
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])] as (keyof typeof now)[];
  const changed = names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]));
  return Object.fromEntries(changed.map((name) => [name, now[name] ?? null])) as ChannelPatch;
}
