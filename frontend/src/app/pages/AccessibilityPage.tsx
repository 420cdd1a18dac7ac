export { AccessibilityScreen as default } from "#/features/legal/AccessibilityScreen";
