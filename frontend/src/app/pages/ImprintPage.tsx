export { ImprintScreen as default } from "#/features/legal/ImprintScreen";
