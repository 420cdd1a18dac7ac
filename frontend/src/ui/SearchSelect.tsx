import {
  Button as AriaButton,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { fieldId } from "./Field";
import { found } from "./fold";
import { Icon } from "./Icon";

export interface Choice {
  id: string;
  label: string;
  /** Further words by which it is found, not shown. */
  also?: string;
}

interface SearchProps {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  choices: Choice[];
  /** For more choices than one can load: told what is typed, who asks finds the choices. */
  onType?: (typed: string) => void;
}

interface SearchSelectProps extends SearchProps {
  autoFocus?: boolean;
  /** Typed already, before the field was there. */
  typed?: string;
  value: string | null;
  onChange: (id: string | null) => void;
}

interface SearchMultiSelectProps extends SearchProps {
  value: string[];
  onChange: (ids: string[]) => void;
}

/** Who finds the choices elsewhere has found them already. */
const anything = () => true;

function useBox({ choices, error, onType }: SearchProps) {
  const texts = new Map(choices.map((choice) => [choice.label, `${choice.label} ${choice.also ?? ""}`]));
  return {
    className: "kern-form-input app-combobox",
    defaultItems: choices,
    defaultFilter: onType ? anything : (text: string, typed: string) => found(texts.get(text) ?? text, typed),
    onInputChange: onType,
    isInvalid: error !== undefined,
    menuTrigger: "focus" as const,
    allowsEmptyCollection: true,
  };
}

/** One of many, found by typing any part of it: "50-5", "amt 40", "jugend". */
export function SearchSelect({ value, onChange, autoFocus, typed, ...search }: SearchSelectProps) {
  return (
    <ComboBox
      {...useBox(search)}
      // Where the focus comes by itself, the list would hide what one came to see.
      menuTrigger={autoFocus ? "input" : "focus"}
      autoFocus={autoFocus}
      defaultInputValue={typed}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
    >
      <Parts {...search} />
    </ComboBox>
  );
}

/** Several of many; the list stays open while one is looking for the next. What is chosen is shown by whoever asks. */
export function SearchMultiSelect({ value, onChange, ...search }: SearchMultiSelectProps) {
  return (
    <ComboBox
      {...useBox(search)}
      selectionMode="multiple"
      value={value}
      onChange={(keys) => onChange(keys.map(String))}
    >
      <Parts {...search} />
    </ComboBox>
  );
}

function Parts({ name, label, hint, error }: SearchProps) {
  const { t } = useTranslation();
  return (
    <>
      <Label className="kern-label">{label}</Label>
      {hint && (
        <Text slot="description" className="kern-hint">
          {hint}
        </Text>
      )}
      <div className="app-combobox-row">
        <Input className="kern-form-input__input" id={fieldId(name)} />
        <AriaButton className="app-combobox-button" aria-label={t("common.showChoices")}>
          <Icon name="arrow-down" />
        </AriaButton>
      </div>
      <FieldError className="kern-error">{error}</FieldError>
      <Popover className="app-popover">
        <ListBox<Choice>
          className="app-listbox"
          renderEmptyState={() => <p className="app-listbox-empty">{t("common.noChoices")}</p>}
        >
          {(choice) => (
            <ListBoxItem textValue={choice.label}>
              {({ isSelected }) => (
                <>
                  {isSelected && <Icon name="check" size="small" />} {choice.label}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </>
  );
}
