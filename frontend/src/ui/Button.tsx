import type { ButtonHTMLAttributes, Ref } from "react";
import { cx } from "./cx";
import { Icon, type IconName } from "./Icon";

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  variant?: "primary" | "secondary" | "tertiary";
  icon?: IconName;
  small?: boolean;
  /** Work is under way: the button stays where it is and keeps the focus, but does nothing. */
  pending?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ variant = "secondary", icon, small, pending, children, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={cx("kern-btn", `kern-btn--${variant}`, small && "app-btn-small", rest.className)}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} size={small ? "small" : undefined} />}
      <span className="kern-label">{children}</span>
    </button>
  );
}
