/** For a PATCH: only what differs. */
export function changesOf<Input extends object>(before: Input, after: Input): Partial<Input> {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([field, value]) => JSON.stringify(before[field as keyof Input]) !== JSON.stringify(value),
    ),
  ) as Partial<Input>;
}
