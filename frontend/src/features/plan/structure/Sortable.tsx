import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#/ui/Button";
import { cx } from "#/ui/cx";
import { moved } from "./order";

interface SortableProps<Item> {
  items: Item[];
  /** What one of them is called. */
  nameOf: (item: Item) => string;
  /** Without it the order is only shown. */
  onOrder: ((ids: string[]) => void) | undefined;
  /** `controls`: the buttons that move the item. */
  children: (item: Item, controls: ReactNode) => ReactNode;
}

/** A list that is put in order by buttons or by dragging. The button that moved something keeps the focus. */
export function Sortable<Item extends { id: string }>({ items, nameOf, onOrder, children }: SortableProps<Item>) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  const [said, setSaid] = useState("");
  const [focus, setFocus] = useState<string>();
  const ids = items.map(({ id }) => id);
  useEffect(() => {
    if (!focus) return;
    list.current?.querySelector<HTMLElement>(`[data-move="${focus}"]`)?.focus();
    setFocus(undefined);
  }, [focus]);
  const move = (item: Item, to: number) => {
    const next = moved(ids, item.id, to);
    if (!onOrder || next.join() === ids.join()) return;
    onOrder(next);
    setSaid(t("structure.nowAt", { what: nameOf(item), place: to + 1, of: ids.length }));
  };
  const button = (item: Item, index: number, step: -1 | 1) => (
    <Button
      small
      variant="tertiary"
      icon={step < 0 ? "arrow-up" : "arrow-down"}
      data-move={`${item.id} ${step}`}
      pending={index + step < 0 || index + step >= items.length}
      onClick={() => {
        move(item, index + step);
        setFocus(`${item.id} ${step}`);
      }}
    >
      <span className="kern-sr-only">{t(step < 0 ? "common.moveUp" : "common.moveDown", { what: nameOf(item) })}</span>
    </Button>
  );
  return (
    <>
      <p role="status" className="kern-sr-only">
        {said}
      </p>
      <ol className="app-plain-list app-stack-small" ref={list}>
        {items.map((item, index) => (
          <li
            key={item.id}
            className={cx("app-sortable", over === item.id && dragged !== item.id && "app-sortable--over")}
            draggable={onOrder !== undefined}
            onDragStart={(event) => {
              event.stopPropagation();
              event.dataTransfer.effectAllowed = "move";
              setDragged(item.id);
            }}
            onDragEnd={() => {
              setDragged(undefined);
              setOver(undefined);
            }}
            onDragOver={(event) => {
              if (!dragged) return;
              event.preventDefault();
              event.stopPropagation();
              setOver(item.id);
            }}
            onDrop={(event) => {
              const what = items.find(({ id }) => id === dragged);
              if (!what) return;
              event.preventDefault();
              event.stopPropagation();
              move(what, index);
            }}
          >
            {children(
              item,
              onOrder && (
                <>
                  {button(item, index, -1)}
                  {button(item, index, 1)}
                </>
              ),
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
