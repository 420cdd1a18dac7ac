import { cx } from "./cx";

export type IconName =
  | "account-circle"
  | "add"
  | "arrow-back"
  | "arrow-down"
  | "arrow-forward"
  | "arrow-up"
  | "autorenew"
  | "check"
  | "close"
  | "danger"
  | "delete"
  | "download"
  | "edit"
  | "info"
  | "logout"
  | "open-in-new"
  | "search"
  | "success"
  | "warning";

/** Always beside a text that says the same. */
export function Icon({ name, size }: { name: IconName; size?: "small" | "large" }) {
  return <span className={cx("kern-icon", `kern-icon--${name}`, size && `kern-icon--${size}`)} aria-hidden="true" />;
}
