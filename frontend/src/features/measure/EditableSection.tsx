import { type ReactNode, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Measure } from "#/api/types";
import type { Versioned } from "#/api/versioned";
import { Button } from "#/ui/Button";
import type { Section } from "./form";
import { SectionEditor } from "./SectionEditor";
import type { Editing } from "./useEditing";

interface EditableSectionProps {
  section: Section;
  title: string;
  measure: Versioned<Measure>;
  editing: Editing;
  /** Nothing to read: only who may change it sees that it could be there. */
  empty: boolean;
  children: ReactNode;
}

/** A part of the measure: to be read, and edited in the same place. */
export function EditableSection({ section, title, measure, editing, empty, children }: EditableSectionProps) {
  const { t } = useTranslation();
  const id = useId();
  const open = editing.isOpen(section);
  const edit = useEditButton(section, editing);
  if (empty && !editing.may) return null;
  return (
    <section className="app-measure-section" aria-labelledby={id}>
      <div className="app-panel-head">
        <h3 className="kern-title" id={id}>
          {title}
        </h3>
        {editing.may && !open && (
          <Button ref={edit.button} small variant="tertiary" icon="edit" onClick={edit.open}>
            {t("common.editThis", { what: title })}
          </Button>
        )}
      </div>
      {open ? (
        <SectionEditor
          section={section}
          label={t("common.editThis", { what: title })}
          measure={measure}
          keeper={editing.keeper}
          draft={editing.draftOf(section)}
          onDone={edit.done}
        />
      ) : empty ? (
        <p className="app-muted">{t("measure.nothingYet")}</p>
      ) : (
        children
      )}
    </section>
  );
}

/** After editing the focus is where it began. */
export function useEditButton(section: Section, editing: Editing) {
  const button = useRef<HTMLButtonElement>(null);
  return {
    button,
    open: () => editing.set(section, true),
    done: () => {
      editing.set(section, false);
      // The form that had the focus is gone: back to where editing began.
      requestAnimationFrame(() => button.current?.focus());
    },
  };
}
