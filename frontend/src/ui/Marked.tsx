import { Fragment } from "react";

/** Text with matches between `⟦` and `⟧`, as a search gives it. */
export function Marked({ text }: { text: string }) {
  const parts = text.split(/⟦(.*?)⟧/gs);
  // Odd parts are the matches.
  return parts.map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity
    index % 2 === 1 ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
  );
}
