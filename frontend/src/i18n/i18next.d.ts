import type { de } from "./de";
import type { more } from "./de.more";

declare module "i18next" {
  interface CustomTypeOptions {
    resources: { translation: typeof de & typeof more };
  }
}
