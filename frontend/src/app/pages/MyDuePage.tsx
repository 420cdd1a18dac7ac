export { MyDueScreen as default } from "#/features/progress/MyDueScreen";
