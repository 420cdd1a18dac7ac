import css from "./style.css?inline";

let sheet: CSSStyleSheet | undefined;

/** A constructed sheet is no inline style: it works under a strict content security policy. Older browsers get a style element. */
export function applyStyle(root: ShadowRoot): void {
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}
