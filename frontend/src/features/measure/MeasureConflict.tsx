import { ConflictDialog } from "#/ui/ConflictDialog";
import { useFieldWords } from "./useFieldWords";
import type { useMeasureSave } from "./useMeasureSave";

interface MeasureConflictProps {
  planId: string;
  saving: ReturnType<typeof useMeasureSave>;
}

export function MeasureConflict({ planId, saving }: MeasureConflictProps) {
  const words = useFieldWords(planId, true);
  if (!saving.conflict) return null;
  return (
    <ConflictDialog
      conflict={saving.conflict}
      pending={saving.isPending}
      inWords={(_, value) => words(value)}
      onSave={saving.decide}
      onClose={saving.back}
    />
  );
}
