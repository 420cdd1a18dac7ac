import { type QueryKey, type UseQueryOptions, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Dialog } from "./Dialog";
import { Loaded } from "./Loaded";

interface EntityDialogProps<Entity, Key extends QueryKey> {
  /** undefined for something new */
  id: string | undefined;
  query: (id: string) => UseQueryOptions<Entity, Error, Entity, Key>;
  title: string;
  onClose: () => void;
  children: (base: Entity | undefined) => ReactNode;
}

/** A dialog for something new, or for what is there now: read anew, as what is in the cache may be old. */
export function EntityDialog<Entity, Key extends QueryKey>({
  id,
  query,
  title,
  onClose,
  children,
}: EntityDialogProps<Entity, Key>) {
  const present = useQuery({ ...query(id ?? ""), enabled: id !== undefined, staleTime: 0 });
  return (
    <Dialog title={title} onClose={onClose}>
      {id === undefined ? (
        children(undefined)
      ) : (
        <Loaded query={{ ...present, data: present.isFetchedAfterMount ? present.data : undefined }}>{children}</Loaded>
      )}
    </Dialog>
  );
}
