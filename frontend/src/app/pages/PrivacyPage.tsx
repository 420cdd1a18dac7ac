export { PrivacyScreen as default } from "#/features/legal/PrivacyScreen";
