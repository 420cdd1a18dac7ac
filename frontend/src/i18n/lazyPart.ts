import { type ComponentType, lazy } from "react";
import { loadMoreTexts } from "./setup";

/** A part of the first screen that comes later, and has texts that come later, too. */
export function lazyPart<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [part] = await Promise.all([load(), loadMoreTexts()]);
    return { default: part };
  });
}
