type Child = Node | string | undefined | false;

/** An element with attributes and children. Texts become text nodes: nothing that comes from outside is ever read as HTML. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | undefined> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** Only for the web: `javascript:` and its relatives stay text. */
export function webAddress(url: unknown): URL | undefined {
  try {
    const address = new URL(String(url));
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}
