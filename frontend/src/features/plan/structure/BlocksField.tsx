import type { BuildingBlock } from "#/api/types";
import { buildingBlockInWords } from "#/i18n/wording";
import { Checkbox, Fieldset } from "#/ui/Checkbox";
import { fieldId } from "#/ui/Field";

interface BlocksFieldProps {
  name: string;
  legend: string;
  blocks: BuildingBlock[];
  value: string[];
  error: string | undefined;
  onChange: (ids: string[]) => void;
}

/** Building blocks to tick. */
export function BlocksField({ name, legend, blocks, value, error, onChange }: BlocksFieldProps) {
  return (
    <div id={fieldId(name)} tabIndex={-1}>
      <Fieldset legend={legend}>
        {blocks.map((block) => (
          <Checkbox
            key={block.id}
            label={buildingBlockInWords(block)}
            checked={value.includes(block.id)}
            onChange={({ target }) =>
              onChange(target.checked ? [...value, block.id] : value.filter((id) => id !== block.id))
            }
          />
        ))}
        {error && <p className="kern-error">{error}</p>}
      </Fieldset>
    </div>
  );
}
