import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";

/** A part of a page that an address can point to (`#budget`): the keyboard goes on from there. */
export function Part({ id, children }: { id: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const wanted = useLocation({ select: ({ hash }) => hash === id });
  useEffect(() => {
    if (wanted) box.current?.focus();
  }, [wanted]);
  return (
    <div id={id} ref={box} tabIndex={-1}>
      {children}
    </div>
  );
}
