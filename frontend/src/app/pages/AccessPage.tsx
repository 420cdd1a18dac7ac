export { AccessScreen as default } from "#/features/access/AccessScreen";
